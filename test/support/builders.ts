import { type StandingWish, askForTalk } from "#core/talkWish/talkWish.ts";
import type {
  Appraisal,
  AwaitingConfirmation,
  Cancelled,
  Closed,
  Confirmed,
  ConfirmedByOne,
  Held,
  InPreparation,
  Planned,
  Side,
  Shared,
  SummaryDraft,
  SummaryField,
  SummaryRevision,
} from "#core/appraisal/appraisal.ts";
import { type Preparation, markReady, share, startPreparation, submitStep } from "#core/appraisal/preparation.ts";
import * as talks from "#core/appraisal/transitions.ts";
import { startingTerms, wholeClause } from "#core/content/contractTemplate.ts";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { type ContractComment, comment } from "#core/contract/comment.ts";
import type {
  Active,
  Agreed as AgreedContract,
  AwaitingNewPrincipal,
  ChangesRequested,
  Contract,
  ContractRevision,
  Declined,
  Draft,
  Ended,
  Proposed,
  Superseded,
  Withdrawn,
} from "#core/contract/contract.ts";
import type { Terms } from "#core/contract/terms.ts";
import * as inForce from "#core/contract/inForce.ts";
import * as contracts from "#core/contract/transitions.ts";
import type {
  Closed as ClosedRight,
  Given as GivenRight,
  Promised as PromisedRight,
} from "#core/entitlement/entitlement.ts";
import { entitlementsEnding, entitlementsFrom } from "#core/entitlement/fromContract.ts";
import * as rights from "#core/entitlement/transitions.ts";
import { workingCopyOf } from "#core/contract/working.ts";
import type { Agreed, Evaluated, Goal, GoalTerms, Ongoing, Proposed as ProposedGoal } from "#core/goal/goal.ts";
import * as goals from "#core/goal/transitions.ts";
import { type AppraisalId, type CommentId, type ContractId, type GoalId, type PersonId, asId } from "#core/ids.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { documentsOf } from "./specification.ts";
import { NOW, TODAY, director, employee, inDays, momentIn, town, unitHead } from "./town.ts";

/** Documents in each of their states, each made by the domain's own transitions. */

/** The parties of the contracts and the talks that are built here. */
export const holder = unitHead;
export const principal = director;
export const manager = unitHead;
export { employee };

const wholeClauses = [wholeClause.sv];

/** A wording that can be put forward. */
export function completeTerms(changes: Partial<Terms> = {}): Terms {
  const terms = startingTerms("sv", {
    from: inDays(0),
    to: inDays(365),
    leads: true,
    texts: standardTemplates.unitHead.sv,
  });
  return {
    ...terms,
    whole: { ...terms.whole, contributions: ["Delar bemanningspoolen med skolan."] },
    responsibility: { ...terms.responsibility, operations: "Hemtjänst dygnet runt." },
    commitments: [{ text: "Se över schemana", why: "Kontinuitet", due: inDays(180), concerns: "Alla" }],
    results: [
      {
        outcome: "Färre möter varje brukare",
        measure: "Antal per brukare",
        target: "10",
        baseline: "14",
        due: inDays(300),
        source: "",
        dependsOn: "",
      },
    ],
    ...changes,
  };
}

/** A wording as it is put forward: of a draft, or of the contract `on` as `by` has it before them. */
export const wording = (terms: Terms = completeTerms(), on?: Contract, by: PersonId = holder) => ({
  terms,
  seenRev: (on && workingCopyOf(on, by)?.rev) ?? 0,
  revision: on && on.state !== "draft" ? on.revision : 0,
  wholeClauses,
  hash: hashOf,
  isThere: () => true,
});

export const seen = ({ revision, hash }: Exclude<Contract, Draft>) => ({ revision, hash });
export const approval = (contract: Exclude<Contract, Draft>, unopened = false) => ({
  seen: seen(contract),
  from: "card" as const,
  unopened,
});

type ContractStart = {
  readonly id?: string;
  readonly by?: PersonId;
  readonly existing?: readonly Contract[];
  readonly terms?: Terms;
};

/** The holder drafts first (P2). */
export function drafted({
  id = "contract",
  by = holder,
  existing = [],
  terms = completeTerms(),
}: ContractStart = {}): Draft {
  const person = town.people.find((each) => each.id === holder);
  if (!person) throw new Error("the holder has left the town");
  const parties = { id: asId<ContractId>(id), holder, principal, title: person.title, unit: person.unit };
  return documentsOf(contracts.draft(existing, parties, terms, by, NOW))[0] as Draft;
}

/** Put forward by the holder; each later revision after the principal asked for changes. */
export function proposed({ revision = 1, ...start }: ContractStart & { readonly revision?: number } = {}): Proposed {
  const by = start.by ?? holder;
  const first = documentsOf(contracts.propose(drafted(start), wording(start.terms), by, NOW))[0] as Proposed;
  let latest = first;
  while (latest.revision < revision) {
    const asked = documentsOf(
      contracts.requestChanges(latest, seen(latest), "Ändra", by === holder ? principal : holder, NOW),
    )[0] as ChangesRequested;
    const reworded = completeTerms({ ...start.terms, purpose: `Syfte ${latest.revision + 1}` });
    latest = documentsOf(contracts.propose(asked, wording(reworded, asked, by), by, NOW))[0] as Proposed;
  }
  return latest;
}

/** The wording that was put forward with `proposed()`. */
export const contractRevision = (id?: string, terms?: Terms): ContractRevision =>
  documentsOf(contracts.propose(drafted({ id }), wording(terms), holder, NOW))[1] as ContractRevision;

export const partlyApproved = (start: ContractStart & { readonly revision?: number } = {}): Proposed => {
  const wanted = proposed(start);
  return documentsOf(contracts.approve(wanted, [], approval(wanted), wanted.proposedBy, NOW))[0] as Proposed;
};

export const changesRequested = (): ChangesRequested =>
  documentsOf(
    contracts.requestChanges(proposed(), seen(proposed()), "Lägg till ett resultat", principal, NOW),
  )[0] as ChangesRequested;

/** What the principal says about the purpose of the first wording. */
export const contractComment = (contract: Contract = proposed(), by: PersonId = principal): ContractComment =>
  documentsOf(
    comment(
      contract,
      {
        id: asId<CommentId>("contractComment:1"),
        part: "purpose",
        text: "Vad menar du här?",
        terms: completeTerms(),
        earlier: [],
      },
      { party: by },
      NOW,
    ),
  )[0] as ContractComment;

const opened = (contract: Proposed, by: PersonId) => documentsOf(contracts.open(contract, by, NOW))[0] as Proposed;

export function active(start: ContractStart & { readonly revision?: number } = {}): Active {
  const partly = partlyApproved(start);
  const other = partly.proposedBy === holder ? principal : holder;
  return documentsOf(
    contracts.approve(opened(partly, other), start.existing ?? [], approval(partly), other, NOW),
  )[0] as Active;
}

/** A wording for a period that begins in ten days. */
export const comingTerms = () => completeTerms({ period: { from: inDays(10), to: inDays(375) } });

/** Approved by both, for a period that begins in ten days; `replacing` stays in force until then. */
export function agreed({
  id = "agreed",
  replacing = active(),
}: { readonly id?: string; readonly replacing?: Contract } = {}): AgreedContract {
  const partly = opened(partlyApproved({ id, existing: [replacing], terms: comingTerms() }), principal);
  return documentsOf(contracts.approve(partly, [replacing], approval(partly), principal, NOW))[0] as AgreedContract;
}

/** A renewal has become active; the former contract gave way. */
export function superseded(): Superseded {
  const former = active();
  const renewal = opened(partlyApproved({ id: "renewal", existing: [former] }), principal);
  return documentsOf(contracts.approve(renewal, [former], approval(renewal), principal, NOW))[1] as Superseded;
}

export const awaitingNewPrincipal = (to: PersonId): AwaitingNewPrincipal =>
  documentsOf(inForce.changePrincipal([active()], active(), to, NOW))[0] as AwaitingNewPrincipal;
export const ended = (): Ended => documentsOf(inForce.end(active(), "roleEnds", principal, NOW))[0] as Ended;
export const withdrawn = (): Withdrawn => documentsOf(contracts.withdraw(proposed(), holder, NOW))[0] as Withdrawn;
export const declined = (): Declined =>
  documentsOf(contracts.decline(proposed(), "Fel enhet", principal, NOW))[0] as Declined;

/** One contract in every state. */
export const everyContract = (): readonly Contract[] => [
  drafted(),
  proposed(),
  changesRequested(),
  agreed(),
  active(),
  awaitingNewPrincipal(asId<PersonId>("newPrincipal")),
  superseded(),
  ended(),
  withdrawn(),
  declined(),
];

type TalkStart = { readonly id?: string; readonly earlier?: readonly Appraisal[]; readonly days?: number };

/** A talk in ten days. */
export function planned({ id = "talk", earlier = [], days = 10 }: TalkStart = {}): Planned {
  const talk = { id: asId<AppraisalId>(id), employee, manager, date: inDays(days), time: "13:30" };
  return documentsOf(talks.plan(earlier, talk, NOW))[0] as Planned;
}

export const inPreparation = (start: TalkStart = {}): InPreparation =>
  documentsOf(talks.invite(planned(start)))[0] as InPreparation;

/** A talk with both its preparations. */
export type Prepared<Talk extends Appraisal = Appraisal> = { readonly appraisal: Talk } & {
  readonly [S in Side]: Preparation;
};

export const preparing = (): Prepared<InPreparation> => {
  const appraisal = inPreparation();
  return { appraisal, employee: started(appraisal, "employee"), manager: started(appraisal, "manager") };
};

export const started = (appraisal: Appraisal, side: Side): Preparation =>
  documentsOf(startPreparation(appraisal, side, preparationFor(side), []))[0] as Preparation;

/** Answers the first question of a step. */
export function answering(
  preparation: Preparation,
  value: string,
  { kept = false, step = preparation.step } = {},
): Preparation {
  const dialogue = preparationFor(preparation.side);
  const field = dialogue.steps.find(({ key }) => key === step)?.fields.find(({ kind }) => kind === "text");
  if (!field) throw new Error(`${step} has no question with a text for an answer`);
  const submission = {
    step,
    seenRev: preparation.rev,
    values: { [field.key]: value },
    kept: kept ? [field.key] : [],
    go: "stay" as const,
  };
  return documentsOf(submitStep(preparation, dialogue, submission))[0] as Preparation;
}

export const ready = (preparation: Preparation): Preparation =>
  documentsOf(markReady(preparation, NOW))[0] as Preparation;

/** The employee has shared, the manager has not. */
export function sharedByEmployee(): Prepared<InPreparation> {
  const { appraisal, employee: mine, manager: theirs } = preparing();
  const [shared] = documentsOf(share(appraisal, answering(mine, "Medarbetarens svar"), theirs, mine.rev + 1, NOW));
  return { appraisal, employee: shared as Preparation, manager: theirs };
}

/** Both have shared: each reads the other's. */
export function revealed(): Prepared<Shared> {
  const { appraisal, employee: theirs, manager: mine } = sharedByEmployee();
  const [shared, talk] = documentsOf(share(appraisal, answering(mine, "Chefens svar"), theirs, mine.rev + 1, NOW));
  return { appraisal: talk as Shared, employee: theirs, manager: shared as Preparation };
}

/** The day of the talk, in the afternoon. */
export const TALK_DAY = inDays(10);
export const AFTER_TALK = momentIn(10);

export const held = (): Held => documentsOf(talks.hold(revealed().appraisal, TALK_DAY, manager, AFTER_TALK))[0] as Held;
export const heldUnprepared = (): Held =>
  documentsOf(talks.hold(inPreparation(), TALK_DAY, manager, AFTER_TALK))[0] as Held;

export const written = (
  appraisal: Appraisal,
  field: SummaryField,
  value: string,
  by: PersonId = manager,
): SummaryDraft =>
  documentsOf(talks.writeSummary(appraisal, { field, value, seenRev: 0 }, by, AFTER_TALK))[0] as SummaryDraft;

/** A summary that lacks nothing but being sent: the next talk is in a year. */
export const summaryDraft = (): SummaryDraft =>
  written(
    written(written(held(), "tasks", "Vi ser lika på schemat."), "nextDate", inDays(375)),
    "noGoalsReason",
    "De förra gäller",
  );

export const goalTermsOf = (changes: Partial<GoalTerms> = {}): GoalTerms => ({
  kind: "content",
  title: "Handleda två nya",
  measure: "Båda arbetar själva",
  due: inDays(200),
  dueReason: "",
  serves: { kind: "none" },
  ...changes,
});

export const proposedGoal = (appraisal: Appraisal = held(), id = "goal", terms = goalTermsOf()): ProposedGoal =>
  documentsOf(goals.proposeGoal(appraisal, [], asId<GoalId>(id), terms, employee, AFTER_TALK))[0] as ProposedGoal;

/** A sent summary with the goal it holds and the wording that both are to confirm. */
export type Sent = {
  readonly appraisal: AwaitingConfirmation;
  readonly goal: ProposedGoal;
  readonly summary: SummaryRevision;
};

export function awaitingConfirmation(): Sent {
  const draft = summaryDraft();
  const goal = proposedGoal(draft);
  const [appraisal, summary] = documentsOf(talks.sendSummary(draft, [goal], hashOf, manager, AFTER_TALK));
  return { appraisal: appraisal as AwaitingConfirmation, goal, summary: summary as SummaryRevision };
}

/** The same summary sent again, after the employee has asked for a change: both wordings are kept. */
export function sentAgain(): Sent & { readonly former: SummaryRevision } {
  const { appraisal: first, goal, summary: former } = awaitingConfirmation();
  const [draft] = documentsOf(talks.askForSummaryChange(first, "Målet är oklart", employee));
  const reworded = written(draft as SummaryDraft, "results", "Vi ser olika på resultaten.");
  const [appraisal, summary] = documentsOf(talks.sendSummary(reworded, [goal], hashOf, manager, AFTER_TALK));
  return { appraisal: appraisal as AwaitingConfirmation, goal, summary: summary as SummaryRevision, former };
}

export const confirmation = ({ hash }: AwaitingConfirmation, dissent = "") => ({ hash, dissent });

/** One of the two has confirmed. */
export const halfConfirmed = (
  { appraisal, goal }: Sent = awaitingConfirmation(),
  by: PersonId = employee,
): AwaitingConfirmation =>
  documentsOf(
    talks.confirmSummary(appraisal, [goal], confirmation(appraisal), by, AFTER_TALK),
  )[0] as AwaitingConfirmation;

/** Both have confirmed; its goal is agreed. */
export function confirmed(): { readonly appraisal: Confirmed; readonly goal: Agreed } {
  const sent = awaitingConfirmation();
  const half = halfConfirmed(sent);
  const [appraisal, goal] = documentsOf(
    talks.confirmSummary(half, [sent.goal], confirmation(half), manager, AFTER_TALK),
  );
  return { appraisal: appraisal as Confirmed, goal: goal as Agreed };
}

export const confirmedByOne = (): ConfirmedByOne =>
  documentsOf(talks.lapse(halfConfirmed(), momentIn(32)))[0] as ConfirmedByOne;
export const closed = (): Closed => documentsOf(talks.plan([confirmed().appraisal], nextTalk, AFTER_TALK))[1] as Closed;
export const cancelled = (): Cancelled =>
  documentsOf(talks.cancel(inPreparation(), "newDate", employee, NOW))[0] as Cancelled;

export const nextTalk = { id: asId<AppraisalId>("nextTalk"), employee, manager, date: inDays(375), time: "" };

/** One talk in every state. */
export const everyAppraisal = (): readonly Appraisal[] => [
  planned(),
  inPreparation(),
  revealed().appraisal,
  held(),
  summaryDraft(),
  awaitingConfirmation().appraisal,
  confirmed().appraisal,
  confirmedByOne(),
  closed(),
  cancelled(),
];

export const agreedGoal = (): Agreed => confirmed().goal;
export const ongoingGoal = (status: Ongoing["status"] = "onTrack"): Ongoing =>
  documentsOf(
    goals.reportProgress(agreedGoal(), { status, note: "Ett steg till", from: "card" }, employee, momentIn(20)),
  )[0] as Ongoing;
export const evaluatedGoal = (): Evaluated =>
  documentsOf(goals.evaluateGoal(ongoingGoal(), "done", "Båda arbetar själva.", manager, momentIn(30)))[0] as Evaluated;
export const droppedGoal = (): Goal =>
  documentsOf(goals.dropGoal(agreedGoal(), "Enheten flyttar", manager, momentIn(30)))[0] as Goal;
export const everyGoal = (): readonly Goal[] => [
  proposedGoal(),
  agreedGoal(),
  ongoingGoal(),
  evaluatedGoal(),
  droppedGoal(),
];

type RightStart = { readonly days?: number };

/** The holder was promised competence development, beside a contract. */
export const promisedRight = ({ days = 30 }: RightStart = {}): PromisedRight =>
  documentsOf(
    rights.promise(
      undefined,
      { key: "development", holder, principal, text: "En kurs i arbetsrätt", date: inDays(days) },
      principal,
      NOW,
    ),
  )[0] as PromisedRight;
export const givenRight = (): GivenRight =>
  documentsOf(rights.give(promisedRight(), { what: "Kursen, två dagar", on: TODAY }, principal, NOW))[0] as GivenRight;
/** The contract that owed it has ended. */
export const closedRight = (): ClosedRight =>
  documentsOf(
    entitlementsEnding(active(), documentsOf(entitlementsFrom(active(), completeTerms(), [], NOW)), NOW),
  ).find(({ key }) => key === "development") as ClosedRight;

/** The employee has asked for a talk. */
export const talkWish = (): StandingWish =>
  documentsOf(
    askForTalk(undefined, [], { employee, manager, suits: { from: "", part: "any" } }, NOW),
  )[0] as StandingWish;
