import {
  type Appraisal,
  type AppraisalEvent,
  CONFIRMATION_DAYS,
  type Correction,
  MAX_SUMMARY_TEXT,
  isKept,
  otherSide,
  partyOn,
  sideOf,
} from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<Appraisal, AppraisalEvent>;

export const correctionsOf = (appraisal: Appraisal): readonly Correction[] =>
  isKept(appraisal) ? (appraisal.corrections ?? []) : [];

/** The newest correction that the other side has not answered. */
export const waitingCorrection = (appraisal: Appraisal): Correction | undefined =>
  correctionsOf(appraisal).findLast(({ answer }) => !answer);

/** The last day on which an answer is waited for: the other side may have left, and who is right must not depend on that. */
export const answerBy = ({ at }: Correction): Day => addDays(dayOf(at), CONFIRMATION_DAYS);

/**
 * Proposes a correction (rättelse) of a summary that is no longer changed: it stands beside it, and the text that was
 * confirmed stays as it was. One at a time waits for the other side, and not for ever: what nobody has answered stands unanswered, and
 * the next can be proposed (rättelse is a right, article 16 of the GDPR).
 */
export function proposeCorrection(appraisal: Appraisal, text: string, by: PersonId, at: Instant): Outcome {
  const side = sideOf(appraisal, by);
  if (!side) return refuse("notAllowed");
  if (!isKept(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  if (isBlank(text)) return refuse("nothingWritten", { what: "addition" });
  if (text.length > MAX_SUMMARY_TEXT)
    return refuse("tooLong", { field: "text", max: MAX_SUMMARY_TEXT, length: text.length });
  const waiting = waitingCorrection(appraisal);
  if (waiting && dayOf(at) <= answerBy(waiting)) return refuse("summary.correctionWaits", { until: answerBy(waiting) });
  const corrections = [...correctionsOf(appraisal), { text: text.trim(), by, at }];
  return changed([{ ...appraisal, corrections }], {
    type: "summaryCorrectionProposed",
    appraisal: appraisal.id,
    number: corrections.length,
    to: partyOn(appraisal, otherSide(side)),
  });
}

/** The other side confirms a correction, or says that they do not agree; either way it stays in sight. */
export function answerCorrection(
  appraisal: Appraisal,
  { number, agrees }: { readonly number: number; readonly agrees: boolean },
  by: PersonId,
  at: Instant,
): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (!isKept(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  const corrections = correctionsOf(appraisal);
  const correction = corrections[number - 1];
  if (!correction) return refuse("notFound");
  if (correction.by === by) return refuse("notAllowed");
  if (correction.answer) return correction.answer.agrees === agrees ? unchanged : refuse("summary.correctionAnswered");
  const answered = corrections.with(number - 1, { ...correction, answer: { by, at, agrees } });
  return changed([{ ...appraisal, corrections: answered }], {
    type: "summaryCorrectionAnswered",
    appraisal: appraisal.id,
    number,
    agrees,
    to: correction.by,
  });
}
