import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import type { TalkLength } from "#core/appraisal/length.ts";
import {
  type Appraisal,
  type AppraisalState,
  type Side,
  isAhead,
  isRevealed,
  isWritable,
  otherSide,
} from "#core/appraisal/appraisal.ts";
import { waitingCorrection } from "#core/appraisal/correction.ts";
import type { Given } from "#core/dialogue/sharing.ts";
import { type Dossier, preparationIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

export type AppraisalGlance = {
  readonly id: AppraisalId;
  readonly state: AppraisalState;
  readonly date: Day;
  readonly time: string;
  readonly minutes?: TalkLength;
  readonly side: Side;
  readonly other: PersonId;
  readonly mine: "notStarted" | "draft" | "ready" | Given;
  readonly otherHasShared: boolean;
  /** The other has said that they have nothing written. */
  readonly otherHasNone?: true;
  readonly revealed: boolean;
  /** The reader has confirmed the summary that was sent. */
  readonly confirmed: boolean;
  readonly changeAsked: boolean;
  /** The other has proposed a correction of the confirmed summary. */
  readonly correctionWaits?: true;
};

/** When it is booked for; once it has been held, the day of that. */
function whenOf(talk: Appraisal): Pick<AppraisalGlance, "date" | "time" | "minutes"> {
  if ("heldOn" in talk) return { date: talk.heldOn, time: "" };
  return { date: talk.date, time: talk.time, ...(talk.minutes && { minutes: talk.minutes }) };
}

export function takeOverGlance(
  reader: PersonId,
  talk: Appraisal | undefined,
  today: Day,
  directory: Directory,
): { readonly talkToTakeOver?: AppraisalId } {
  if (!talk || !(isAhead(talk) || isWritable(talk))) return {};
  return may(viewerOf(directory, reader, today), "appraisal.takeOver", talk) ? { talkToTakeOver: talk.id } : {};
}

export function appraisalGlance(talk: Appraisal, side: Side, dossier: Dossier): AppraisalGlance {
  const mine = preparationIn(dossier, talk.id, side);
  const theirs = preparationIn(dossier, talk.id, otherSide(side));
  return {
    id: talk.id,
    state: talk.state,
    ...whenOf(talk),
    side,
    other: talk[otherSide(side)],
    mine: !mine || (mine.status === "draft" && mine.rev === 0) ? "notStarted" : mine.status,
    otherHasShared: theirs?.status === "shared" || theirs?.status === "shown",
    ...(theirs?.status === "none" && { otherHasNone: true as const }),
    revealed: isRevealed(talk),
    confirmed: "confirmations" in talk && talk.confirmations.some(({ by }) => by === talk[side]),
    changeAsked: talk.state === "summaryDraft" && talk.changeAsked !== "",
    ...(waitingCorrection(talk)?.by === talk[otherSide(side)] && { correctionWaits: true as const }),
  };
}
