import {
  type Assessment,
  type AssessmentEvent,
  type Open,
  type Party,
  type Revealed,
  isRevealed,
  otherParty,
} from "#core/assessment/assessment.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { Answers, Submission, Written } from "#core/dialogue/answers.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { answersForOther, bare, faultInGiving, saveStep, withGiven } from "#core/dialogue/ownView.ts";
import { isReadByOther, showableFrom as showable } from "#core/dialogue/sharing.ts";
import type { AssessmentId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

type Common = Written & {
  readonly type: "assessmentView";
  readonly schema: 1;
  readonly id: string;
  readonly assessment: AssessmentId;
  readonly party: Party;
  readonly author: PersonId;
  readonly other: PersonId;
};

/**
 * One party's own view in an assessment. Readable by its author alone, for everyone else it does not exist, until both have
 * shared or its author, told what that means, shows it alone (DOMAIN decision 3). `none`: there is no written view.
 */
export type AssessmentView =
  | (Common & { readonly status: "draft" })
  | (Common & { readonly status: "shared"; readonly sharedAt: Instant })
  | (Common & { readonly status: "shown"; readonly sharedAt: Instant; readonly shownAt: Instant })
  | (Common & { readonly status: "none"; readonly declinedAt: Instant });

type Change = Decision<Assessment | AssessmentView, AssessmentEvent>;
type Views = { readonly mine: AssessmentView; readonly theirs: AssessmentView };

export const assessmentViewId = (assessment: AssessmentId, party: Party) => `assessmentView:${assessment}:${party}`;

const wrongState = (assessment: Assessment): Refused => refuse("assessment.wrongState", { state: assessment.state });

/** An empty view of one party, when the assessment opens; `earlier` is what the same person wrote in one that came to nothing. */
export function emptyView(
  { id, holder, principal }: Assessment,
  party: Party,
  steps: readonly Step[],
  earlier?: AssessmentView,
): AssessmentView {
  const parties = { holder, principal };
  const asked = new Set(steps.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const answers = Object.fromEntries(Object.entries(earlier?.answers ?? {}).filter(([key]) => asked.has(key)));
  return {
    type: "assessmentView",
    schema: 1,
    id: assessmentViewId(id, party),
    assessment: id,
    party,
    author: parties[party],
    other: parties[otherParty(party)],
    answers,
    rev: earlier?.rev ?? 0,
    step: steps[0]?.key ?? "",
    status: "draft",
  };
}

/** Saves a step and moves on. Who had said that there is no written view has one again. */
export function submitView(
  assessment: Assessment,
  view: AssessmentView,
  steps: readonly Step[],
  submission: Submission,
): Change {
  if (view.status === "shared" || view.status === "shown") return refuse("preparation.shared");
  if (!canWrite(assessment)) return wrongState(assessment);
  const saved = saveStep(view, steps, submission);
  if (saved.kind === "unchanged" || saved.kind === "refused") return saved;
  const event = { type: "assessmentViewSaved", assessment: assessment.id, party: view.party } as const;
  return saved.kind === "rewritten" && view.status === "none" && assessment.state === "open"
    ? changed([saved.view, withGiven(assessment, view.party, undefined)], event)
    : changed([saved.view], event);
}

/**
 * Shares exactly what its author has reviewed. Nobody sees it until the other has shared too; from then on each sees what the
 * other has shared, without what was kept. To share is never to show it to somebody who has no written view, who may say so
 * just then: that is asked apart (`agreeToShow`).
 */
export function shareView(assessment: Assessment, { mine, theirs }: Views, seenRev: number, at: Instant): Change {
  if (mine.status === "shared" || mine.status === "shown") return unchanged;
  if (!canWrite(assessment)) return wrongState(assessment);
  const fault = faultInGiving(mine, seenRev);
  if (fault) return fault;
  const shared: AssessmentView = { ...bare(mine), status: "shared", sharedAt: at };
  const given = withGiven(assessment, mine.party, "shared");
  const event = { type: "assessmentViewShared", assessment: assessment.id, party: mine.party, to: mine.other } as const;
  const isGiven = theirs.status === "shared" || theirs.status === "shown";
  if (given.state !== "open" || !isGiven) return changed([shared, given], event);
  return changed([shared, revealed(given, at)], event, told(assessment));
}

/** Takes back what was shared, as long as nobody but its author can see it. */
export function takeBackView(assessment: Assessment, view: AssessmentView): Change {
  if (view.status !== "shared") return view.status === "shown" ? refuse("assessment.revealed") : unchanged;
  if (isRevealed(assessment)) return refuse("assessment.revealed");
  if (assessment.state !== "open") return wrongState(assessment);
  return changed([{ ...bare(view), status: "draft" }, withGiven(assessment, view.party, undefined)], {
    type: "assessmentViewTakenBack",
    assessment: assessment.id,
    party: view.party,
  });
}

/**
 * Shows one's own view although the other has not shared: from the day before the assessment, when the other has been told that
 * one has. The other's stays theirs. When the day has passed the two can go on to the common text without it.
 */
export function shareAnyway(assessment: Assessment, { mine, theirs }: Views, at: Instant): Change {
  if (isRevealed(assessment)) return unchanged;
  if (assessment.state !== "open") return wrongState(assessment);
  if (mine.status !== "shared" && mine.status !== "shown") return refuse("assessment.notShared");
  const today = dayOf(at);
  const from = showableFrom(assessment);
  if (today < from) return refuse("assessment.tooEarlyToShow", { from });

  const goesOn = theirs.status === "none" || today > assessment.day;
  const shown: AssessmentView =
    mine.status === "shown" ? mine : { ...bare(mine), status: "shown", sharedAt: mine.sharedAt, shownAt: at };
  const given = withGiven(assessment, mine.party, "shown");
  const event = { type: "assessmentViewShown", assessment: assessment.id, party: mine.party, to: mine.other } as const;
  if (goesOn) return changed([shown, revealed(given, at)], event, told(assessment));
  return mine.status === "shown" ? unchanged : changed([shown, given], event);
}

/**
 * Says that there is no written view. It lets nobody see the other's: the other is told, and decides then whether to show what
 * they have shared. What was written so far stays its author's.
 */
export function declineView(assessment: Assessment, { mine, theirs }: Views, at: Instant): Change {
  if (mine.status === "none") return unchanged;
  if (mine.status !== "draft") return refuse("preparation.shared");
  if (assessment.state !== "open") return wrongState(assessment);
  const declined: AssessmentView = { ...bare(mine), status: "none", declinedAt: at };
  const given = withGiven(assessment, mine.party, "none");
  const event = {
    type: "assessmentViewDeclined",
    assessment: assessment.id,
    party: mine.party,
    to: mine.other,
  } as const;
  const nothingLeftToAsk = theirs.status === "none" || theirs.status === "shown";
  return nothingLeftToAsk
    ? changed([declined, revealed(given, at)], event, told(assessment))
    : changed([declined, given], event);
}

/** Agrees to show what one has shared, told that the other has no written view. */
export function agreeToShow(assessment: Assessment, { mine, theirs }: Views, at: Instant): Change {
  if (isRevealed(assessment)) return unchanged;
  if (assessment.state !== "open") return wrongState(assessment);
  if (mine.status !== "shared" || theirs.status !== "none") return refuse("assessment.notShared");
  return changed([revealed(assessment, at)], told(assessment));
}

/** The first day on which one may show one's own view alone. */
export const showableFrom = ({ day }: Assessment): Day => showable(day);

/** What the other may read of a view: nothing before it is theirs to read, and never what its author keeps. */
export const visibleAnswers = (assessment: Assessment, view: AssessmentView): Answers | undefined =>
  answersForOther(view, isRevealed(assessment));

/** Whether the other party may read a view. */
export const isVisible = (assessment: Assessment, { status }: AssessmentView): boolean =>
  isReadByOther(status, isRevealed(assessment));

/** Whether the other may read what a party has given, or might before the assessment was called off. */
export const isGivenRead = (assessment: Assessment, party: Party): boolean =>
  isReadByOther(assessment.given[party] ?? "", isRevealed(assessment));

/** Also after the other went on alone, until the common text is sent: what is shared late is visible at once. */
const canWrite = ({ state }: Assessment) => state === "open" || state === "revealed";

const told = ({ id, holder, principal }: Assessment) =>
  ({ type: "assessmentRevealed", assessment: id, parties: [holder, principal] }) as const;

const revealed = (assessment: Open, at: Instant): Revealed => ({
  ...assessment,
  state: "revealed",
  revealedAt: at,
  revision: 0,
  changeAsked: "",
});
