import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import type { BoardYearView } from "#bot/api/wire/board.ts";
import { SECTION_KEYS, boardReportTexts } from "#core/content/boardReport.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { BoardGoals } from "./boardGoals.tsx";
import { EarlierGivings } from "./boardEarlier.tsx";
import { CommentDialog, GiveDialog, TakeBackDialog } from "./boardGiving.tsx";
import { BoardSection } from "./boardSection.tsx";

const COLOURS = { running: "informative", closed: "warning", given: "success", takenBack: "danger" } as const;

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  comment: { margin: 0, whiteSpace: "pre-line", maxWidth: "75ch" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "75ch" },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** One year: how it stands as a record, what HR says of it, and its counts beside those of the years around it. */
export function BoardYear({
  year,
  years,
  today,
  refresh,
}: {
  readonly year: BoardYearView;
  readonly years: readonly BoardYearView[];
  readonly today: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(boardTexts);
  const texts = useTexts(boardReportTexts);
  const { day, instant } = useSaying();
  const [open, setOpen] = useState<"comment" | "give" | "takeBack">();
  const takeOut = useTakeOut();
  const { state, given, takenBack, comment, can } = year;
  const close = () => setOpen(undefined);
  return (
    <>
      <Panel
        heading={state === "running" ? texts.soFar(year.year) : t.year(year.year)}
        beside={
          <Badge appearance="tint" size="large" color={COLOURS[state]}>
            {t.states[state]}
          </Badge>
        }
      >
        <FactList
          facts={[
            [t.counted, (state === "running" ? t.countedRunning : t.countedHow)(day(year.countedOn))],
            [t.covers, texts.numbers(year.leaders, year.people)],
            [t.legal, t.legalStates[state]],
            [t.given, given && t.givenHow(day(given.on), given.by.name)],
            [t.reference, given?.reference],
            [t.hash, given && <span className={styles.hash}>{given.hash}</span>],
            [t.takenBack, takenBack && t.givenHow(instant(takenBack.at), takenBack.by.name)],
            [t.reason, takenBack?.reason],
          ]}
        />
        {state === "running" && <p className={styles.quiet}>{t.onlyClosed}</p>}
        {state !== "running" && (
          <Panel bare level={3} heading={t.comment}>
            {comment ? <p className={styles.comment}>{comment}</p> : <p className={styles.quiet}>{t.noComment}</p>}
            {comment && year.commentBy && year.commentAt && !given && (
              <p className={styles.quiet}>{t.commentBy(year.commentBy.name, instant(year.commentAt))}</p>
            )}
          </Panel>
        )}
        <div className={styles.acts}>
          {can.write && (
            <>
              <Button appearance={comment ? "secondary" : "primary"} onClick={() => setOpen("comment")}>
                {comment ? t.rewrite : t.write}
              </Button>
              {comment && (
                <Button appearance="primary" onClick={() => setOpen("give")}>
                  {t.give}
                </Button>
              )}
            </>
          )}
          {can.takeBack && <Button onClick={() => setOpen("takeBack")}>{t.takeBack}</Button>}
          {can.takeOut && (
            <TakeOutButton from={takeOut} path={`/board/${year.year}/pdf`} text={t.takeOut} making={t.takingOut} />
          )}
          <Button appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
        {can.write && !comment && <p className={styles.quiet}>{t.giveFirst}</p>}
        <Refused failure={takeOut.failure} />
      </Panel>
      {SECTION_KEYS.map((section) => (
        <BoardSection key={section} section={section} year={year} years={years} />
      ))}
      <BoardGoals year={year} years={years} />
      {year.earlier.length > 0 && <EarlierGivings year={year} />}
      {open === "comment" && <CommentDialog year={year} refresh={refresh} onClose={close} />}
      {open === "takeBack" && <TakeBackDialog year={year} refresh={refresh} onClose={close} />}
      {open === "give" && <GiveDialog year={year} today={today} refresh={refresh} onClose={close} />}
    </>
  );
}
