import type { Party } from "#core/assessment/assessment.ts";
import type { StandIn } from "#core/contract/contract.ts";
import type { GoalId, LeadershipId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * The yearly ledarskapsdialog of who leads and their principal (P3, P7-P16; research/domain D6): each answers alone on the six
 * expectations and on the three things the municipality owes, both are revealed at once, and the two agree on two things to keep
 * and one to change, which is followed up as a goal. It is no judgement: nothing of it goes to pay, ranking or reports.
 */
export type LeadershipDialogue = Open | Revealed | Proposed | Agreed | Cancelled;
export type LeadershipState = LeadershipDialogue["state"];

type Common = {
  readonly type: "leadershipDialogue";
  readonly schema: 1;
  readonly id: LeadershipId;
  readonly year: number;
  readonly holder: PersonId;
  readonly principal: PersonId;
  readonly openedAt: Instant;
  /** Who is asked, once, for their anonymous view: those the holder led that day, where they were five or more. */
  readonly asks: readonly PersonId[];
  /** Version of the questions: fixed when it was opened. */
  readonly form: number;
  /** Who has shared so far, or said that there is no written view: a fact, also for the other. */
  readonly given: { readonly [P in Party]?: "shared" | "none" };
};

/** What the two come to. The change gets a sign by which one sees it, what support it takes, and a day. */
export type Outcome = {
  readonly keep: readonly [string, string];
  readonly change: string;
  readonly sign: string;
  readonly support: string;
  readonly due: Day;
};

type WithOutcome = Common & {
  readonly revealedAt: Instant;
  /** Which wording of the outcome it is; who agrees has seen exactly this one. */
  readonly revision: number;
  readonly outcome: Outcome;
  readonly proposedBy: Party;
  readonly proposedAt: Instant;
};

export type Open = Common & { readonly state: "open" };
/** Each may read what the other has shared. */
export type Revealed = Common & { readonly state: "revealed"; readonly revealedAt: Instant };
/** One of the two has worded what they came to, and the other has not answered. */
export type Proposed = WithOutcome & { readonly state: "proposed" };
export type Agreed = WithOutcome & {
  readonly state: "agreed";
  readonly agreedAt: Instant;
  /** Who agreed for the board, by which decision (P18). */
  readonly standIn?: StandIn;
  /** The goal that the change became; none when the holder had as many as one may have. */
  readonly goal?: GoalId;
};
/** The holder got another principal, or leads no longer, before the two had agreed; each text stays its author's. */
export type Cancelled = Common & { readonly state: "cancelled"; readonly cancelledAt: Instant };

export const OUTCOME_LIMITS = { keep: 300, change: 200, sign: 300, support: 300 } as const;

/** After so many days without an answer both are reminded weekly. */
const ANSWERS_WITHIN_DAYS = 21;
/** It comes back each year: the two are offered a new one when so many days have passed. */
export const AGAIN_AFTER_DAYS = 330;

export const isUnderWay = (dialogue: LeadershipDialogue): dialogue is Open | Revealed | Proposed =>
  dialogue.state === "open" || dialogue.state === "revealed" || dialogue.state === "proposed";

export const isRevealed = (dialogue: LeadershipDialogue): dialogue is Revealed | Proposed | Agreed =>
  "revealedAt" in dialogue;

/** The day until which each is asked to have answered. */
export const answerBy = ({ openedAt }: LeadershipDialogue): Day => addDays(dayOf(openedAt), ANSWERS_WITHIN_DAYS);

/** The last day on which something happened in it. */
export function lastDayInDialogue(dialogue: LeadershipDialogue): Day {
  switch (dialogue.state) {
    case "open":
      return dayOf(dialogue.openedAt);
    case "revealed":
      return dayOf(dialogue.revealedAt);
    case "proposed":
      return dayOf(dialogue.proposedAt);
    case "agreed":
      return dayOf(dialogue.agreedAt);
    case "cancelled":
      return dayOf(dialogue.cancelledAt);
  }
}

type About = { readonly leadership: LeadershipId };
export type LeadershipEvent =
  | (About & { readonly type: "leadershipOpened"; readonly year: number; readonly parties: readonly PersonId[] })
  | (About & { readonly type: "leadershipViewSaved"; readonly party: Party })
  | (About & { readonly type: "leadershipViewShared"; readonly party: Party; readonly to: PersonId })
  | (About & { readonly type: "leadershipViewTakenBack"; readonly party: Party })
  | (About & { readonly type: "leadershipViewDeclined"; readonly party: Party; readonly to: PersonId })
  | (About & { readonly type: "leadershipRevealed"; readonly parties: readonly PersonId[] })
  | (About & { readonly type: "leadershipProposed"; readonly revision: number; readonly to: PersonId })
  | (About & { readonly type: "leadershipAgreed"; readonly revision: number; readonly to: PersonId })
  | (About & { readonly type: "leadershipCancelled" });
