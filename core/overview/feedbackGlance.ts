import { type Dossier, feedbackIn } from "#core/dossier/dossier.ts";
import { expiresOn, hasWords, isListedForGiver, isUnheardBy } from "#core/feedback/feedback.ts";
import type { FeedbackId, PersonId } from "#core/ids.ts";
import { type Day, dayOf } from "#core/time.ts";

/** The feedback of one dossier that concerns the reader: ids, days and names, no word of it. */
export type FeedbackGlance = {
  /** The reader is asked for it; by which day it is waited for. */
  readonly toGive?: { readonly id: FeedbackId; readonly by: Day };
  /** In one's own dossier: what one has got and not read, the first of it and from whom. */
  readonly toRead?: { readonly id: FeedbackId; readonly from: PersonId; readonly since: Day };
  /** What the reader has given lately, which stands on their page. */
  readonly given?: readonly FeedbackId[];
};

export function feedbackGlance(reader: PersonId, dossier: Dossier, today: Day): { readonly feedback?: FeedbackGlance } {
  const all = feedbackIn(dossier).filter((each) => !isUnheardBy(each, reader));
  if (reader === dossier.subject) {
    const first = all
      .flatMap((each) => (each.state === "given" ? [each] : []))
      .toSorted((one, other) => one.givenAt.localeCompare(other.givenAt))[0];
    return first ? { feedback: { toRead: { id: first.id, from: first.giver, since: dayOf(first.givenAt) } } } : {};
  }
  const mine = all.filter(({ giver }) => giver === reader);
  const asked = mine.flatMap((each) => (each.state === "asked" ? [each] : []))[0];
  const given = mine.filter((each) => isListedForGiver(each, today)).map(({ id }) => id);
  if (!asked && given.length === 0) return {};
  return {
    feedback: {
      ...(asked && { toGive: { id: asked.id, by: expiresOn(asked) } }),
      ...(given.length > 0 && { given }),
    },
  };
}

/** Who is asked for something here, or has given it. */
export const feedbackGivers = (dossier: Dossier): readonly PersonId[] => [
  ...new Set(
    feedbackIn(dossier)
      .filter((each) => !isUnheardBy(each, each.giver) && (each.state === "asked" || hasWords(each)))
      .map(({ giver }) => giver),
  ),
];
