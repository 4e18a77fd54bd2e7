import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RightView, RightsView } from "#bot/api/wire/rights.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { entitlementStateLabel, viewLabel } from "#core/content/rights.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AnswerDialog } from "./rightsAnswerDialog.tsx";
import { RightHistory } from "./rightsHistory.tsx";
import { SeeDialog } from "./rightsSeeDialog.tsx";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One right: what was promised, by when, how both see it, and all that has happened. */
export function RightCard({
  view,
  right,
  refresh,
}: {
  readonly view: RightsView;
  readonly right: RightView;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(rightsTexts);
  const { label, day } = useSaying();
  const [open, setOpen] = useState<"see" | "answer">();
  const name = label(entitlementLabels[right.key]);
  const close = () => setOpen(undefined);
  return (
    <Panel heading={name} beside={<RightState right={right} />}>
      {right.text && <p className={styles.text}>{right.text}</p>}
      <FactList
        facts={[
          [t.by, right.date ? day(right.date) : t.noDay],
          [t.first, right.firstDate && right.firstDate !== right.date && day(right.firstDate)],
          [t.givenOn, right.givenOn && day(right.givenOn)],
          [
            view.own ? t.youSee : t.holderSees(view.subject.name),
            right.view ? label(viewLabel[right.view]) : t.notSaid,
          ],
        ]}
      />
      <div className={styles.acts}>
        {right.can.see && (
          <Button
            appearance={right.view === undefined && right.overdue ? "primary" : "secondary"}
            onClick={() => setOpen("see")}
            aria-label={`${t.see.open}: ${name}`}
          >
            {t.see.open}
          </Button>
        )}
        {right.can.answer && (
          <Button
            appearance={right.overdue ? "primary" : "secondary"}
            onClick={() => setOpen("answer")}
            aria-label={`${t.answer.open}: ${name}`}
          >
            {t.answer.open}
          </Button>
        )}
      </div>
      <RightHistory history={right.history} />
      {open === "see" && <SeeDialog view={view} right={right} refresh={refresh} onClose={close} />}
      {open === "answer" && <AnswerDialog view={view} right={right} refresh={refresh} onClose={close} />}
    </Panel>
  );
}

/** Where a right stands; that its day has passed is said before that it was promised. */
export function RightState({ right: { state, overdue } }: { readonly right: Pick<RightView, "state" | "overdue"> }) {
  const t = useTexts(rightsTexts);
  const { label } = useSaying();
  return (
    <Badge appearance="tint" size="large" color={overdue ? "warning" : state === "given" ? "success" : "informative"}>
      {overdue ? t.overdue : label(entitlementStateLabel[state])}
    </Badge>
  );
}
