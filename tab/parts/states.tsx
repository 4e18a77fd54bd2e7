import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { GoalView } from "#bot/api/wire/goals.ts";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import {
  appraisalStateLabel,
  assessmentStateLabel,
  contractStateLabel,
  goalStateLabel,
  goalStatusLabel,
} from "#core/content/states.ts";
import type { FollowUpView } from "#bot/api/wire/followUp.ts";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { salaryStateLabel } from "#core/content/salary.ts";
import { followUpStateLabel } from "#core/content/followUp.ts";
import type { LeadershipPageView } from "#bot/api/wire/leadership.ts";
import { leadershipStateLabel } from "#core/content/leadership.ts";
import { useSaying } from "./reader.tsx";

type Colour = NonNullable<BadgeProps["color"]>;

const contractColour: { readonly [S in ContractView["state"]]: Colour } = {
  draft: "informative",
  proposed: "brand",
  changesRequested: "warning",
  active: "success",
  agreed: "informative",
  awaitingNewPrincipal: "warning",
  superseded: "informative",
  ended: "informative",
  withdrawn: "informative",
  declined: "informative",
};
const appraisalColour: { readonly [S in AppraisalView["state"]]: Colour } = {
  planned: "informative",
  preparation: "brand",
  shared: "brand",
  held: "brand",
  summaryDraft: "brand",
  awaitingConfirmation: "warning",
  confirmed: "success",
  confirmedByOne: "warning",
  closed: "informative",
  cancelled: "informative",
};
const assessmentColour: { readonly [S in AssessmentPageView["state"]]: Colour } = {
  open: "brand",
  revealed: "brand",
  compiled: "warning",
  confirmed: "success",
  cancelled: "informative",
};
const leadershipColour: { readonly [S in LeadershipPageView["state"]]: Colour } = {
  open: "brand",
  revealed: "brand",
  proposed: "warning",
  agreed: "success",
  cancelled: "informative",
};
const goalColour: { readonly [S in GoalView["state"]]: Colour } = {
  proposed: "brand",
  agreed: "informative",
  ongoing: "brand",
  done: "success",
  partly: "warning",
  notReached: "informative",
  dropped: "informative",
};
const statusColour: { readonly [S in NonNullable<GoalView["status"]>]: Colour } = {
  onTrack: "success",
  atRisk: "warning",
  reportedDone: "success",
  needsChange: "warning",
};

const State = ({ colour, text }: { readonly colour: Colour; readonly text: string }) => (
  <Badge appearance="tint" size="large" color={colour}>
    {text}
  </Badge>
);

export function LeadershipState({ state }: { readonly state: LeadershipPageView["state"] }) {
  const { label } = useSaying();
  return <State colour={leadershipColour[state]} text={label(leadershipStateLabel[state])} />;
}

export function ContractState({ state }: { readonly state: ContractView["state"] }) {
  return <State colour={contractColour[state]} text={useSaying().label(contractStateLabel[state])} />;
}

export function AppraisalState({ state }: { readonly state: AppraisalView["state"] }) {
  return <State colour={appraisalColour[state]} text={useSaying().label(appraisalStateLabel[state])} />;
}

export function AssessmentState({ state }: { readonly state: AssessmentPageView["state"] }) {
  return <State colour={assessmentColour[state]} text={useSaying().label(assessmentStateLabel[state])} />;
}

const followUpColour: { readonly [S in FollowUpView["state"]]: Colour } = {
  planned: "informative",
  asked: "brand",
  shared: "brand",
  acknowledged: "success",
  closed: "informative",
  notHeld: "informative",
};

export function FollowUpState({ state }: { readonly state: FollowUpView["state"] }) {
  return <State colour={followUpColour[state]} text={useSaying().label(followUpStateLabel[state])} />;
}

/** Where a goal stands: while it runs what its owner says, else its state. */
export function GoalState({ goal }: { readonly goal: Pick<GoalView, "state" | "status"> }) {
  const { label } = useSaying();
  if (goal.state === "ongoing" && goal.status) return <GoalStatus status={goal.status} />;
  return <State colour={goalColour[goal.state]} text={label(goalStateLabel[goal.state])} />;
}

export function GoalStatus({ status }: { readonly status: NonNullable<GoalView["status"]> }) {
  return <State colour={statusColour[status]} text={useSaying().label(goalStatusLabel[status])} />;
}

const salaryColour: { readonly [S in SalaryBasisView["state"]]: Colour } = {
  asked: "brand",
  viewGiven: "brand",
  ready: "brand",
  shared: "warning",
  commented: "warning",
  read: "success",
  closed: "informative",
  cancelled: "informative",
};

export function SalaryState({ state }: { readonly state: SalaryBasisView["state"] }) {
  return <State colour={salaryColour[state]} text={useSaying().label(salaryStateLabel[state])} />;
}
