import type { DevelopmentCategory } from "#core/development/category.ts";
import type { AppraisalId, PersonId, TalkActionId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays } from "#core/time.ts";

/**
 * What two people agree in a talk that is no goal (P4, P6, P16): something that one of them does by a day. Put forward in a held
 * talk, agreed when both confirm the summary, then done, or dropped with a reason; the next talk opens with it.
 */
export type TalkAction = Proposed | Agreed | Done | Dropped;
export type TalkActionState = TalkAction["state"];

/** The manager's own promises come first wherever they are listed (DOMAIN decision 9). */
export const TALK_ACTION_KINDS = ["promise", "support", "idea", "development", "workEnvironment"] as const;
export type TalkActionKind = (typeof TALK_ACTION_KINDS)[number];

/** Which of the two of the talk does it. */
type Doer = "employee" | "manager";

/**
 * What is agreed. Support and ideas wait for the manager's answer and a day, and the summary is not sent before they have them
 * (P6); a development activity says what it is to lead to (P16). Of the work environment it says what, who and when, never
 * anything about health.
 */
export type TalkActionTerms =
  | { readonly kind: "promise"; readonly text: string; readonly owner: "manager"; readonly due: Day }
  | {
      readonly kind: "support" | "idea";
      readonly text: string;
      readonly owner: Doer;
      readonly due: Day | "";
      readonly answer: string;
    }
  | {
      readonly kind: "development";
      readonly text: string;
      readonly owner: Doer;
      readonly due: Day;
      readonly effect: string;
      /** What it is about; none on what was agreed before this was asked. */
      readonly category?: DevelopmentCategory;
    }
  | { readonly kind: "workEnvironment"; readonly text: string; readonly owner: Doer; readonly due: Day };

type Common = {
  readonly type: "talkAction";
  readonly schema: 1;
  readonly id: TalkActionId;
  /** The talk it was put forward in, and between whom that was. */
  readonly appraisal: AppraisalId;
  readonly employee: PersonId;
  readonly manager: PersonId;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  /** Counts edits of the proposal, so that a writer is told when the other was faster. */
  readonly rev: number;
};

/** A day that was not kept never disappears behind the new one. */
export type Move = {
  readonly at: Instant;
  readonly by: PersonId;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
};

type Settled = Common &
  TalkActionTerms & {
    readonly due: Day;
    readonly agreedAt: Instant;
    readonly moves: readonly Move[];
    /** Who has ticked that the safety representative sees it; it takes both. */
    readonly shownBy: readonly Doer[];
  };
export type Proposed = Common & TalkActionTerms & { readonly state: "proposed" };
export type Agreed = Settled & { readonly state: "agreed" };
export type Done = Settled & {
  readonly state: "done";
  readonly doneAt: Instant;
  readonly doneBy: PersonId;
  readonly note: string;
};
export type Dropped = Settled & {
  readonly state: "dropped";
  readonly droppedAt: Instant;
  readonly droppedBy: PersonId;
  readonly reason: string;
};

/** Few enough to be kept: so many of each kind in one talk. */
export const MAX_OF_A_KIND = 5;
export const TALK_ACTION_LIMITS = { text: 400, effect: 300, answer: 400, reason: 400, note: 400 } as const;

export type TalkActionEvent =
  | {
      readonly type:
        | "talkActionProposed"
        | "talkActionEdited"
        | "talkActionRemoved"
        | "talkActionAgreed"
        | "talkActionDone"
        | "talkActionReopened"
        | "talkActionTicked"
        | "talkActionUnticked";
      readonly talkAction: TalkActionId;
    }
  | {
      readonly type: "talkActionMoved" | "talkActionDropped";
      readonly talkAction: TalkActionId;
      readonly to: PersonId;
    };

export const isProposedIn = (appraisal: { readonly id: AppraisalId }, action: TalkAction): action is Proposed =>
  action.state === "proposed" && action.appraisal === appraisal.id;

/** Agreed and not yet done. */
export const isOpen = (action: TalkAction): action is Agreed => action.state === "agreed";

export const isOverdue = (action: TalkAction, today: Day): action is Agreed => isOpen(action) && action.due < today;

/** So long before its day an action is said to be near. */
export const NEAR_DAYS = 7;
export const isNear = (action: TalkAction, today: Day): action is Agreed =>
  isOpen(action) && action.due <= addDays(today, NEAR_DAYS);

/** What a safety representative may see: both have ticked, and it is agreed. */
export const isShownToSafetyRep = (action: TalkAction): boolean =>
  action.kind === "workEnvironment" && action.state !== "proposed" && action.shownBy.length === 2;

/** The wording alone, as it is agreed and sealed. */
export function talkActionTerms(terms: TalkActionTerms): TalkActionTerms {
  const { text, due } = terms;
  switch (terms.kind) {
    case "promise":
      return { kind: terms.kind, text, owner: terms.owner, due: terms.due };
    case "support":
    case "idea":
      return { kind: terms.kind, text, owner: terms.owner, due, answer: terms.answer };
    case "development":
      return {
        kind: terms.kind,
        text,
        owner: terms.owner,
        due: terms.due,
        effect: terms.effect,
        // What was sealed without a category keeps its fingerprint.
        ...(terms.category && { category: terms.category }),
      };
    case "workEnvironment":
      return { kind: terms.kind, text, owner: terms.owner, due: terms.due };
  }
}

/** What keeps a summary from being sent: an idea without an answer, or something from last time that nobody has spoken of. */
export type MissingInActions = "answers" | "earlierActions";

/** An idea or a wish for support gets an answer and a day (P6); what should have been done by the talk is never passed over. */
export function missingInActions(
  talk: { readonly id: AppraisalId; readonly heldOn: Day },
  actions: readonly TalkAction[],
): readonly MissingInActions[] {
  const unanswered = actions.some(
    (action) => isProposedIn(talk, action) && (action.due === "" || ("answer" in action && isBlank(action.answer))),
  );
  const unspokenOf = actions.some((action) => action.appraisal !== talk.id && isOverdue(action, talk.heldOn));
  return [...(unanswered ? (["answers"] as const) : []), ...(unspokenOf ? (["earlierActions"] as const) : [])];
}

/** By whose it is, the manager's first, then by its day. */
export const inOrder = (one: TalkAction, other: TalkAction): number =>
  TALK_ACTION_KINDS.indexOf(one.kind) - TALK_ACTION_KINDS.indexOf(other.kind) ||
  (one.due || "9999").localeCompare(other.due || "9999") ||
  one.id.localeCompare(other.id);

/** What was agreed, as the next talk opens with it: whatever the manager is to do before what the employee is. */
export const managersFirst = (one: TalkAction, other: TalkAction): number =>
  (one.owner === "manager" ? 0 : 1) - (other.owner === "manager" ? 0 : 1) || inOrder(one, other);
