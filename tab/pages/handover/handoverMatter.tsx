import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HandoverView } from "#bot/api/wire/handover.ts";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { useNextContract } from "#tab/pages/contract/nextContract.ts";
import { FinalAssessment } from "#tab/pages/assessment/finalAssessment.tsx";
import { type HandoverAct, HandoverDialog } from "./handoverDialog.tsx";

type Matter = HandoverView["matters"][number];

const useStyles = makeStyles({
  what: { margin: 0, maxWidth: "65ch" },
  who: { margin: 0, paddingInlineStart: "1.2em" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One matter: what it is about, who stands in, and what the reader can do about it. */
export function HandoverMatter({
  matter,
  refresh,
}: {
  readonly matter: Matter;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(handoverTexts);
  const { day } = useSaying();
  const { me } = useReader();
  const [act, setAct] = useState<HandoverAct>();
  const next = useNextContract(refresh);
  const { kind, subject, contract, appraisal, assessing, from, to, by, span, standIns, count = 0, can } = matter;
  const text = t.matters[kind];
  const until = by ?? (span ? (span.to ?? t.untilFurther) : "");
  const takeOver = to?.id === me?.id ? t.takeOver : t.handOver(to?.name ?? "");
  const isBoard = kind.startsWith("board");
  return (
    <Panel level={3} heading={text.title(subject.name)}>
      <p className={styles.what}>
        {text.what({
          from: from?.name ?? "",
          to: to?.name ?? "",
          fromYou: from !== undefined && from.id === me?.id,
          toYou: to !== undefined && to.id === me?.id,
          day: until && until !== t.untilFurther ? day(until) : until,
          count,
        })}
      </p>
      {standIns.length > 0 && (
        <>
          <p className={styles.what}>{isBoard ? t.represents : t.deputies}:</p>
          <ul className={styles.who}>
            {standIns.map((each) => (
              <li key={each.person.id}>
                {t.standIn(each.person.name, each.decisionRef, day(each.from), each.to ? day(each.to) : "")}
              </li>
            ))}
          </ul>
        </>
      )}
      {can.assess && <p className={styles.what}>{t.dialog.end.offer}</p>}
      {assessing && <p className={styles.what}>{t.assessing(day(assessing))}</p>}
      <div className={styles.acts}>
        {can.takeOver && (
          <Button
            appearance="primary"
            onClick={() => setAct("takeOver")}
            aria-label={t.forPerson(takeOver, subject.name)}
          >
            {takeOver}
          </Button>
        )}
        {can.confirm && (
          <Button
            appearance="primary"
            onClick={() => setAct("confirm")}
            aria-label={t.forPerson(t.confirm, subject.name)}
          >
            {t.confirm}
          </Button>
        )}
        {can.renew && contract && (
          <Button
            {...(matter.mine && { appearance: "primary" as const })}
            disabledFocusable={next.busy}
            onClick={() => void next.begin("renewal", subject.id, contract)}
            aria-label={t.forPerson(t.renew, subject.name)}
          >
            {t.renew}
          </Button>
        )}
        {can.end && (
          <Button onClick={() => setAct("end")} aria-label={t.forPerson(t.end, subject.name)}>
            {t.end}
          </Button>
        )}
        {can.assess && contract && (
          <FinalAssessment subject={subject.id} contract={contract} label={t.forPerson(t.assess, subject.name)} />
        )}
        {can.takeOverTalk && (
          <Button as="a" {...linkTo({ page: "planning" })} aria-label={t.forPerson(t.takeOverTalk, subject.name)}>
            {t.takeOverTalk}
          </Button>
        )}
        {appraisal && (
          <Button
            as="a"
            {...linkTo({ page: "talk", subject: subject.id, appraisal })}
            aria-label={t.forPerson(t.openTalk, subject.name)}
          >
            {t.openTalk}
          </Button>
        )}
        {can.open && contract && (
          <Button
            as="a"
            {...linkTo({ page: "contract", subject: subject.id, contract })}
            aria-label={t.forPerson(t.open, subject.name)}
          >
            {t.open}
          </Button>
        )}
      </div>
      <Refused failure={next.failure} />
      {act && contract && (
        <HandoverDialog
          act={act}
          to={to?.name ?? ""}
          subject={subject.id}
          contract={contract}
          {...(assessing && { assessing })}
          {...(kind === "comingLeft" && by && { comes: by })}
          canAssess={can.assess}
          refresh={refresh}
          onClose={() => setAct(undefined)}
        />
      )}
    </Panel>
  );
}
