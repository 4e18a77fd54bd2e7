import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { FinalAssessment } from "#tab/pages/assessment/finalAssessment.tsx";

const ASSESSED: ReadonlySet<ContractView["state"]> = new Set<ContractView["state"]>([
  "active",
  "awaitingNewPrincipal",
  "superseded",
  "ended",
]);

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  offer: { margin: 0, maxWidth: "65ch" },
});

/** The way from a contract to its assessments, for those who take part in them; a final one is offered when it ends or passes on (D8). */
export function ContractAssessments({ view }: { readonly view: ContractView }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts);
  const hand = useTexts(handoverTexts);
  const { day } = useSaying();
  const { takesPart, assessment, offersFinal } = view.handover;
  if (!ASSESSED.has(view.state) || !takesPart) return null;
  return (
    <div className={styles.part} data-print="no">
      {offersFinal && <p className={styles.offer}>{hand.dialog.end.offer}</p>}
      {assessment && <p className={styles.offer}>{hand.assessing(day(assessment.day))}</p>}
      <div className={styles.row}>
        {offersFinal && <FinalAssessment subject={view.subject} contract={view.id} />}
        {assessment && (
          <Button as="a" {...linkTo({ page: "assessment", subject: view.subject, assessment: assessment.id })}>
            {hand.toAssessment}
          </Button>
        )}
        <Button as="a" {...linkTo({ page: "assessments", subject: view.holder.id })}>
          {t.ofContract}
        </Button>
      </div>
    </div>
  );
}
