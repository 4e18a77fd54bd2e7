import { may } from "#core/access/access.ts";
import { feedbackIn, feedbackItemIn, feedbackMutesIn } from "#core/dossier/dossier.ts";
import { type Feedback, hasWords, newestFeedback } from "#core/feedback/feedback.ts";
import { isFindable, nearestColleagues } from "#core/feedback/reach.ts";
import type { FeedbackId, PersonId } from "#core/ids.ts";
import { findPeople } from "#core/organisation/findPeople.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** All feedback that is somebody's to see: what they have got and asked for, what they are asked for and have given lately. */
export type FeedbackReading = {
  readonly own: readonly Feedback[];
  readonly toGive: readonly Feedback[];
  readonly given: readonly Feedback[];
  readonly muted: readonly PersonId[];
  readonly near: readonly PersonId[];
};

/** Own feedback is one query; what one gives lies with its receivers, and the overviews say with whom. */
export async function readFeedbackPage(ports: Ports, actor: PersonId): Promise<FeedbackReading | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "feedback.open", null)) return undefined;
  const [mine, overviews] = await Promise.all([
    readDossier(ports, actor, { types: ["feedback", "feedbackMute"] }),
    overviewsFor(ports, actor),
  ]);
  const named = overviews.flatMap(({ subject, feedback }) => {
    const ids = [...(feedback?.toGive ? [feedback.toGive.id] : []), ...(feedback?.given ?? [])];
    return ids.length > 0 ? [{ subject, ids }] : [];
  });
  const theirs = (
    await Promise.all(named.map(({ subject, ids }) => readDossier(ports, subject, { ids }).then(feedbackIn)))
  )
    .flat()
    .filter((each) => each.giver === actor && may(viewer, "feedback.read", each));
  return {
    own: feedbackIn(mine)
      .filter((each) => may(viewer, "feedback.read", each))
      .toSorted(newestFeedback),
    toGive: theirs.filter(({ state }) => state === "asked").toSorted(newestFeedback),
    given: theirs.filter(hasWords).toSorted(newestFeedback),
    muted: feedbackMutesIn(mine).map(({ from }) => from),
    near: nearestColleagues(directory, viewer, today),
  };
}

/** One of them, for one of the two it is between. */
export async function readFeedback(
  ports: Ports,
  actor: PersonId,
  { receiver, feedback: id }: { readonly receiver: PersonId; readonly feedback: FeedbackId },
): Promise<Feedback | undefined> {
  const feedback = feedbackItemIn(await readDossier(ports, receiver, { ids: [id] }), id);
  return feedback && may(asking(ports, actor).viewer, "feedback.read", feedback) ? feedback : undefined;
}

/** Colleagues by words. Who may not be named to the other is not found. */
export function findColleagues(
  ports: Ports,
  actor: PersonId,
  text: string,
): { readonly people: readonly PersonId[]; readonly total: number } | undefined {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "feedback.open", null)) return undefined;
  const { organisation } = directory;
  const people = organisation.people.filter(({ id }) => isFindable(directory, viewer, id, today));
  const found = findPeople({ ...directory, organisation: { ...organisation, people } }, { text, page: 0 });
  return { people: found.people.map(({ id }) => id), total: found.total };
}
