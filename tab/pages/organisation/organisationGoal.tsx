import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CarriersView } from "#bot/api/wire/lines.ts";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";
import { orgGoalLevelLabel, orgGoalStateLabel } from "#core/content/states.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { useResource } from "#tab/api/api.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Carriers } from "#tab/pages/contract/lineParts.tsx";
import { type GoalAct, GoalActDialog } from "./organisationActs.tsx";
import { GoalForm } from "./organisationGoalForm.tsx";
import type { OrgGoal } from "./organisationGoals.ts";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  history: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  version: {
    marginTop: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** One goal: what is decided, what it serves, who carries it, and how it has been changed. */
export function GoalDetails({
  goal,
  view,
  refresh,
  onChoose,
}: {
  readonly goal: OrgGoal;
  readonly view: OrganisationView;
  readonly refresh: () => Promise<void>;
  readonly onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(organisationTexts);
  const lines = useTexts(lineTexts);
  const { label, instant } = useSaying();
  const [act, setAct] = useState<GoalAct | "form">();
  const isDraft = goal.state === "draft";
  const above = view.goals.find(({ id }) => id === goal.under);
  return (
    <Panel
      heading={goal.terms.title}
      how={`${label(orgGoalLevelLabel[goal.terms.level])} · ${label(orgGoalStateLabel[goal.state])}`}
    >
      <TermsFacts terms={goal.terms} />
      {above && (
        <Button
          appearance="transparent"
          style={{ alignSelf: "flex-start", textAlign: "start" }}
          onClick={() => onChoose(above.id)}
        >
          {t.parent}: {above.terms.title}
        </Button>
      )}
      {goal.decision && <DecisionFacts name={t.decided} decision={goal.decision} at={instant(goal.decision.at)} />}
      {goal.ending && <DecisionFacts name={t.endedBecause} decision={goal.ending} at={instant(goal.ending.at)} />}
      {goal.replacedBy && <FactList facts={[[t.replacedBy, goal.replacedBy.title]]} />}
      {goal.can.edit && (
        <div className={styles.acts}>
          {isDraft && (
            <Button appearance="primary" onClick={() => setAct("decide")}>
              {t.acts.decide}
            </Button>
          )}
          <Button onClick={() => setAct("form")}>{isDraft ? t.acts.edit : t.acts.change}</Button>
          {isDraft ? (
            <Button onClick={() => setAct("discard")}>{t.acts.discard}</Button>
          ) : (
            <>
              <Button onClick={() => setAct("replace")}>{t.acts.replace}</Button>
              <Button onClick={() => setAct("close")}>{t.acts.close}</Button>
            </>
          )}
        </div>
      )}
      <SeenBy text={isDraft ? t.draftSeenBy : t.decidedSeenBy} />
      {!isDraft && (
        <>
          <h3 className={styles.sub}>{lines.carried}</h3>
          <GoalCarriers goal={goal.id} />
        </>
      )}
      {goal.earlier.length > 0 && (
        <details className={styles.history}>
          <summary>{t.history(goal.earlier.length)}</summary>
          {goal.earlier.toReversed().map(({ version, terms, decision }) => (
            <div key={version} className={styles.version}>
              <h3 className={styles.sub}>
                {t.version(version)}: {terms.title}
              </h3>
              <TermsFacts terms={terms} />
              <DecisionFacts name={t.decided} decision={decision} at={instant(decision.at)} />
            </div>
          ))}
        </details>
      )}
      {act === "form" && <GoalForm goal={goal} view={view} refresh={refresh} onClose={() => setAct(undefined)} />}
      {act && act !== "form" && (
        <GoalActDialog act={act} goal={goal} view={view} refresh={refresh} onClose={() => setAct(undefined)} />
      )}
    </Panel>
  );
}

function TermsFacts({ terms }: { readonly terms: OrgGoal["terms"] }) {
  const t = useTexts(organisationTexts);
  const { day } = useSaying();
  return (
    <FactList
      facts={[
        [t.measure, terms.measure],
        [t.target, terms.target],
        [t.unit, terms.unit?.name ?? ""],
        [t.period, terms.to ? t.fromTo(day(terms.from), day(terms.to)) : t.from(day(terms.from))],
      ]}
    />
  );
}

function DecisionFacts({
  name,
  decision,
  at,
}: {
  readonly name: string;
  readonly decision: NonNullable<OrgGoal["decision"]>;
  readonly at: string;
}) {
  const t = useTexts(organisationTexts);
  return (
    <FactList
      facts={[
        [name, decision.reference],
        [t.why, decision.why],
        [t.enteredBy, t.entered(decision.by, at)],
      ]}
    />
  );
}

function GoalCarriers({ goal }: { readonly goal: string }) {
  const { data } = useResource<CarriersView>(`/organisation/goals/${encodeURIComponent(goal)}/carriers`);
  return data ? <Carriers carriers={data} /> : null;
}
