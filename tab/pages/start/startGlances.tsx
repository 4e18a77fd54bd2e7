import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalView } from "#bot/api/wire/goals.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import { startTexts } from "#core/content/tab/start.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AppraisalState, ContractState, GoalState } from "#tab/parts/states.tsx";
import type { Place } from "#tab/routing/places.ts";
import { AskForTalk } from "./startAskForTalk.tsx";
import { Acts, Facts, To } from "./startParts.tsx";
import { useDraftContract } from "./startWaiting.tsx";

const useStyles = makeStyles({
  goals: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  goal: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** My contract in force, and what is being agreed beside it. */
export function MyContract({ start: { own, me, can, today } }: { readonly start: Start }) {
  const t = useTexts(startTexts).contract;
  const { day } = useSaying();
  const { begin, busy, failure } = useDraftContract();
  const { contract, negotiation, assessment } = own;
  const at = (id: string): Place => ({ page: "contract", subject: me.id, contract: id });
  return (
    <Panel
      heading={t.heading}
      beside={
        contract ? <ContractState state={contract.state} /> : negotiation && <ContractState state={negotiation.state} />
      }
    >
      {contract && (
        <Facts
          facts={[
            t.with(contract.principal.name),
            t.period(day(contract.from), day(contract.to)),
            contract.nextAssessment !== undefined &&
              (contract.nextAssessment < today ? t.overdueAssessment : t.nextAssessment)(day(contract.nextAssessment)),
            negotiation && t.underWay,
          ]}
        />
      )}
      {!contract && negotiation && (
        <Facts
          facts={[
            t.with(negotiation.principal.name),
            negotiation.revision > 0 && t.revision(negotiation.revision),
            negotiation.state === "proposed" && t.approved(negotiation.approvals),
          ]}
        />
      )}
      {!contract && !negotiation && (
        <EmptyState what={t.none} how={can.draftContract ? (me.leads ? t.noneDraft : t.noneMay) : t.noneHow} />
      )}
      <Acts>
        {contract && <To to={at(contract.id)} text={t.read} />}
        {assessment ? (
          <To to={{ page: "assessment", subject: me.id, assessment: assessment.id }} text={t.assessment} />
        ) : (
          contract && <To to={{ page: "assessments", subject: me.id }} text={t.assessments} />
        )}
        {negotiation && <To to={at(negotiation.id)} text={t.goOn} />}
        {can.draftContract && !negotiation && (
          <Button disabledFocusable={busy} onClick={() => void begin(me.id)}>
            {t.draft}
          </Button>
        )}
        {me.leads && <To to={{ page: "leaderships", subject: me.id }} text={t.leadership} />}
      </Acts>
      <Refused failure={failure} />
    </Panel>
  );
}

/** My talk: when, with whom, how far. */
export function MyTalk({ start }: { readonly start: Start }) {
  const { own, me, can } = start;
  const styles = useStyles();
  const t = useTexts(startTexts).talk;
  const { day } = useSaying();
  const { appraisal: talk, lastTalk } = own;
  const isAhead = talk?.state === "planned" || talk?.state === "preparation" || talk?.state === "shared";
  const preparing = talk?.state === "preparation" && talk.mine !== "shared";
  return (
    <Panel heading={t.heading} beside={talk && <AppraisalState state={talk.state} />}>
      {talk && (
        <Facts
          facts={[t.with(talk.other.name), isAhead ? t.when(day(talk.date), talk.time) : t.held(day(talk.date))]}
        />
      )}
      {!talk && <EmptyState what={t.none} how={t.noneHow} />}
      {!talk && lastTalk !== undefined && <span className={styles.quiet}>{t.last(day(lastTalk))}</span>}
      {can.askForTalk && <AskForTalk start={start} />}
      <Acts>
        {talk && preparing && <To to={{ page: "preparation", subject: me.id, appraisal: talk.id }} text={t.prepare} />}
        {talk && <To to={{ page: "talk", subject: me.id, appraisal: talk.id }} text={t.open} />}
        <To to={{ page: "between" }} text={t.between} />
        <To to={{ page: "feedback" }} text={t.feedback} />
        <To to={{ page: "salary" }} text={t.salary} />
        {(talk !== undefined || own.agreed !== undefined) && <To to={{ page: "agreements" }} text={t.agreed} />}
      </Acts>
    </Panel>
  );
}

/** My live goals with where they stand. */
export function MyGoals({ start: { goals, today } }: { readonly start: Start }) {
  const styles = useStyles();
  const t = useTexts(startTexts).goals;
  const { day } = useSaying();
  const live = goals.filter(isLive);
  return (
    <Panel heading={t.heading}>
      {live.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
      <ul className={styles.goals}>
        {live.map((goal) => (
          <li key={goal.id} className={styles.goal}>
            <span>{goal.title}</span>
            <GoalState goal={goal} />
            <span className={styles.quiet}>{(goal.due < today ? t.overdue : t.due)(day(goal.due))}</span>
          </li>
        ))}
      </ul>
      {goals.length > 0 && (
        <Acts>
          <To to={{ page: "goals" }} text={t.all} />
        </Acts>
      )}
    </Panel>
  );
}

const isLive = ({ state }: GoalView) => state === "agreed" || state === "ongoing";
