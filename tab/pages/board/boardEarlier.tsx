import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardYearView } from "#bot/api/wire/board.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";

const useStyles = makeStyles({
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "75ch" },
  comment: { margin: 0, whiteSpace: "pre-line", maxWidth: "75ch" },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What was given to the board by mistake and taken back, newest first: each with why, and as it was given. */
export function EarlierGivings({ year: { year, earlier } }: { readonly year: BoardYearView }) {
  const styles = useStyles();
  const t = useTexts(boardTexts);
  const { day, instant } = useSaying();
  const takeOut = useTakeOut();
  return (
    <Panel heading={t.earlier}>
      <p className={styles.how}>{t.earlierHow}</p>
      {earlier.map(({ giving, comment, given, takenBack }) => (
        <Panel key={giving} bare level={3} heading={t.earlierGiven(day(given.on), given.reference)}>
          <FactList
            facts={[
              [t.given, t.givenHow(day(given.on), given.by.name)],
              [t.takenBack, t.givenHow(instant(takenBack.at), takenBack.by.name)],
              [t.reason, takenBack.reason],
              [
                t.hash,
                <span key="hash" className={styles.hash}>
                  {given.hash}
                </span>,
              ],
            ]}
          />
          <p className={styles.comment}>{comment}</p>
          <div>
            <TakeOutButton
              from={takeOut}
              path={`/board/${year}/given/${giving}/pdf`}
              text={t.takeOutEarlier(given.reference)}
              making={t.takingOut}
            />
          </div>
        </Panel>
      ))}
      <Refused failure={takeOut.failure} />
    </Panel>
  );
}
