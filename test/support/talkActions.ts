import type { Appraisal, AwaitingConfirmation, Confirmed, SummaryRevision } from "#core/appraisal/appraisal.ts";
import * as talks from "#core/appraisal/transitions.ts";
import type { DevelopmentCategory } from "#core/development/category.ts";
import { type PersonId, type TalkActionId, asId } from "#core/ids.ts";
import type { Agreed, Done, Dropped, Proposed, TalkAction, TalkActionTerms } from "#core/talkAction/talkAction.ts";
import * as actions from "#core/talkAction/transitions.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { AFTER_TALK, employee, held, manager, summaryDraft } from "./builders.ts";
import { documentsOf } from "./specification.ts";
import { inDays, momentIn } from "./town.ts";

/** What two agree in a talk, made through the domain's own transitions. */

export const promiseTerms = (text = "Jag tar upp schemat med ledningen"): TalkActionTerms => ({
  kind: "promise",
  text,
  owner: "manager",
  due: inDays(60),
});
export const ideaTerms = (answer = "", due: TalkActionTerms["due"] = ""): TalkActionTerms => ({
  kind: "idea",
  text: "Promenadmöten",
  owner: "manager",
  due,
  answer,
});
export const developmentTerms = (
  effect = "Kan leda arbetet ensam",
  category?: DevelopmentCategory,
): Extract<TalkActionTerms, { kind: "development" }> => ({
  kind: "development",
  text: "Kurs i handledning",
  owner: "employee",
  due: inDays(100),
  effect,
  ...(category && { category }),
});
export const workEnvironmentTerms = (text = "Höj- och sänkbara bord"): TalkActionTerms => ({
  kind: "workEnvironment",
  text,
  owner: "manager",
  due: inDays(40),
});

export const proposedAction = (
  terms: TalkActionTerms = promiseTerms(),
  { talk = held(), id = "action", by = manager }: { talk?: Appraisal; id?: string; by?: PersonId } = {},
): Proposed =>
  documentsOf(actions.proposeAction(talk, [], asId<TalkActionId>(id), terms, by, AFTER_TALK))[0] as Proposed;

/** A summary with what was agreed, as it was sent. */
export function sentWith(...put: readonly Proposed[]): {
  readonly appraisal: AwaitingConfirmation;
  readonly summary: SummaryRevision;
} {
  const sent = documentsOf(talks.sendSummary(summaryDraft(), [], hashOf, manager, AFTER_TALK, put));
  return { appraisal: sent[0] as AwaitingConfirmation, summary: sent[1] as SummaryRevision };
}

/** The same, confirmed by both. */
export function confirmedWith(...put: readonly Proposed[]): {
  readonly appraisal: Confirmed;
  readonly agreed: readonly Agreed[];
} {
  const { appraisal } = sentWith(...put);
  const seen = { hash: appraisal.hash, dissent: "" };
  const [half] = documentsOf(talks.confirmSummary(appraisal, [], seen, employee, AFTER_TALK, put));
  const [both, ...agreed] = documentsOf(
    talks.confirmSummary(half as AwaitingConfirmation, [], seen, manager, AFTER_TALK, put),
  );
  return { appraisal: both as Confirmed, agreed: agreed as readonly Agreed[] };
}

export const agreedAction = (terms: TalkActionTerms = promiseTerms()): Agreed =>
  confirmedWith(proposedAction(terms)).agreed[0] as Agreed;

const byManager = { by: manager, as: "manager", other: employee, at: momentIn(30) } as const;
export const doneAction = (): Done =>
  documentsOf(actions.completeAction(agreedAction(), "Klart i ledningsgruppen", byManager))[0] as Done;
export const droppedAction = (): Dropped =>
  documentsOf(actions.dropAction(agreedAction(), "Schemat byts ut", byManager))[0] as Dropped;
/** Both have ticked that the safety representative sees it. */
export const shownAction = (): Agreed =>
  (["employee", "manager"] as const).reduce<Agreed>(
    (action, side) => documentsOf(actions.tickForSafetyRep(action, true, side))[0] as Agreed,
    agreedAction(workEnvironmentTerms()),
  );

export const everyAction = (): readonly TalkAction[] => [
  proposedAction(),
  agreedAction(),
  doneAction(),
  droppedAction(),
];
