import { type Party, otherParty } from "#core/assessment/assessment.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { Answers, Submission, Written } from "#core/dialogue/answers.ts";
import { answersForOther, bare, faultInGiving, saveStep, withGiven } from "#core/dialogue/ownView.ts";
import { isReadByOther } from "#core/dialogue/sharing.ts";
import type { LeadershipId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type LeadershipDialogue, type LeadershipEvent, type Open, type Revealed, isRevealed } from "./leadership.ts";
import { stepsOf } from "./steps.ts";

type Common = Written & {
  readonly type: "leadershipView";
  readonly schema: 1;
  readonly id: string;
  readonly leadership: LeadershipId;
  readonly party: Party;
  readonly author: PersonId;
  readonly other: PersonId;
};

/**
 * One party's own view in a ledarskapsdialog. Readable by its author alone, for everyone else it does not exist, until both have
 * shared (DOMAIN decision 3). `none`: there is no written view; that shows nobody the other's, whose author is asked first.
 */
export type LeadershipView =
  | (Common & { readonly status: "draft" })
  | (Common & { readonly status: "shared"; readonly sharedAt: Instant })
  | (Common & { readonly status: "none"; readonly declinedAt: Instant });

type Change = Decision<LeadershipDialogue | LeadershipView, LeadershipEvent>;
type Views = { readonly mine: LeadershipView; readonly theirs: LeadershipView };

export const leadershipViewId = (leadership: LeadershipId, party: Party) => `leadershipView:${leadership}:${party}`;

const wrongState = ({ state }: LeadershipDialogue): Refused => refuse("leadership.wrongState", { state });

/** An empty view of one party, when the dialogue opens; `begun` is what its author wrote in one that came to nothing. */
export function emptyView(
  { id, form, holder, principal }: LeadershipDialogue,
  party: Party,
  begun?: LeadershipView,
): LeadershipView {
  const parties = { holder, principal };
  return {
    type: "leadershipView",
    schema: 1,
    id: leadershipViewId(id, party),
    leadership: id,
    party,
    author: parties[party],
    other: parties[otherParty(party)],
    answers: begun?.answers ?? {},
    rev: begun?.rev ?? 0,
    step: stepsOf(form, party)[0]?.key ?? "",
    status: "draft",
  };
}

/** Saves a step and moves on. Who had said that there is no written view has one again. */
export function submitView(dialogue: LeadershipDialogue, view: LeadershipView, submission: Submission): Change {
  if (view.status === "shared") return refuse("preparation.shared");
  if (!canWrite(dialogue)) return wrongState(dialogue);
  const saved = saveStep(view, stepsOf(dialogue.form, view.party), submission);
  if (saved.kind === "unchanged" || saved.kind === "refused") return saved;
  const event = { type: "leadershipViewSaved", leadership: dialogue.id, party: view.party } as const;
  return saved.kind === "rewritten" && view.status === "none" && dialogue.state === "open"
    ? changed([saved.view, withGiven(dialogue, view.party, undefined)], event)
    : changed([saved.view], event);
}

/** Shares exactly what its author has reviewed; when both have, each reads what the other has shared, without what was kept. */
export function shareView(dialogue: LeadershipDialogue, { mine, theirs }: Views, seenRev: number, at: Instant): Change {
  if (mine.status === "shared") return unchanged;
  if (!canWrite(dialogue)) return wrongState(dialogue);
  const fault = faultInGiving(mine, seenRev, refuse("leadership.nothingWritten"));
  if (fault) return fault;
  const shared: LeadershipView = { ...bare(mine), status: "shared", sharedAt: at };
  const event = { type: "leadershipViewShared", leadership: dialogue.id, party: mine.party, to: mine.other } as const;
  const given = withGiven(dialogue, mine.party, "shared");
  if (given.state !== "open") return changed([shared, given], event);
  return theirs.status === "shared"
    ? changed([shared, revealed(given, at)], event, told(dialogue))
    : changed([shared, given], event);
}

/** Takes back what was shared, as long as nobody but its author can see it. */
export function takeBackView(dialogue: LeadershipDialogue, view: LeadershipView): Change {
  if (isRevealed(dialogue)) return refuse("leadership.revealed");
  if (dialogue.state !== "open") return wrongState(dialogue);
  if (view.status !== "shared") return unchanged;
  return changed([{ ...bare(view), status: "draft" }, withGiven(dialogue, view.party, undefined)], {
    type: "leadershipViewTakenBack",
    leadership: dialogue.id,
    party: view.party,
  });
}

/** Says that there is no written view. The other is told, and decides then whether to show what they have shared. */
export function declineView(dialogue: LeadershipDialogue, { mine, theirs }: Views, at: Instant): Change {
  if (mine.status === "none") return unchanged;
  if (mine.status !== "draft") return refuse("preparation.shared");
  if (dialogue.state !== "open") return wrongState(dialogue);
  const declined: LeadershipView = { ...bare(mine), status: "none", declinedAt: at };
  const given = withGiven(dialogue, mine.party, "none");
  const event = { type: "leadershipViewDeclined", leadership: dialogue.id, party: mine.party, to: mine.other } as const;
  return theirs.status === "none"
    ? changed([declined, revealed(given, at)], event, told(dialogue))
    : changed([declined, given], event);
}

/** Shows what one has shared, told that the other has no written view. */
export function agreeToShow(dialogue: LeadershipDialogue, { mine, theirs }: Views, at: Instant): Change {
  if (isRevealed(dialogue)) return unchanged;
  if (dialogue.state !== "open") return wrongState(dialogue);
  if (mine.status !== "shared" || theirs.status !== "none") return refuse("leadership.notShared");
  return changed([revealed(dialogue, at)], told(dialogue));
}

/** Whether the other party may read a view. */
export const isVisible = (dialogue: LeadershipDialogue, { status }: LeadershipView): boolean =>
  isReadByOther(status, isRevealed(dialogue));

/** What the other may read of a view: nothing before it is theirs to read, and never what its author keeps. */
export const visibleAnswers = (dialogue: LeadershipDialogue, view: LeadershipView): Answers | undefined =>
  answersForOther(view, isRevealed(dialogue));

/** Also when the other has gone on without: what is shared late is visible at once, until the two have agreed. */
const canWrite = ({ state }: LeadershipDialogue) => state === "open" || state === "revealed" || state === "proposed";

const told = ({ id, holder, principal }: LeadershipDialogue) =>
  ({ type: "leadershipRevealed", leadership: id, parties: [holder, principal] }) as const;

const revealed = (dialogue: Open, at: Instant): Revealed => ({ ...dialogue, state: "revealed", revealedAt: at });
