import { may } from "#core/access/access.ts";
import type { Decision } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  feedbackIn,
  feedbackItemIn,
  feedbackMutesIn,
  legalHoldsIn,
} from "#core/dossier/dossier.ts";
import { type Feedback, type FeedbackPrompt, feedbackMuteId } from "#core/feedback/feedback.ts";
import { unreachable } from "#core/feedback/reach.ts";
import * as feedbacks from "#core/feedback/transitions.ts";
import { type FeedbackId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Act, type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** Names feedback in the dossier of whom it is for, and a wish to do something about it. */
export type FeedbackAct = {
  readonly receiver: PersonId;
  readonly feedback: FeedbackId;
  readonly request: RequestId;
};

/**
 * Asks a colleague for feedback on oneself. Whom the other wants nothing more from is not to know it: the question is taken as any,
 * waits as any, and reaches nobody.
 */
export async function askForFeedback(
  ports: Ports,
  actor: PersonId,
  {
    colleague: giver,
    request,
    ...question
  }: {
    readonly colleague: PersonId;
    readonly prompt: FeedbackPrompt;
    readonly matter: string;
    readonly request: RequestId;
  },
): Promise<Outcome> {
  const id = asId<FeedbackId>(ports.newId());
  const act: Act = { actor, subject: actor, request, needs: { types: ["feedback"] } };
  const refusal = toSend(asking(ports, actor), giver);
  if (refusal) return { ...refusal, dossier: { subject: actor, documents: [] } };
  const unheard = unheardIf(await readDossier(ports, giver, { ids: [feedbackMuteId(actor)] }));
  return change(
    ports,
    act,
    (dossier, asked) =>
      toSend(asked, giver) ??
      feedbacks.askForFeedback(feedbackIn(dossier), { id, receiver: actor, giver, ...unheard }, question, asked.at),
  );
}

/** Thanks a colleague. It lies with whom it is for, as does from whom they want nothing. */
export function thank(
  ports: Ports,
  actor: PersonId,
  {
    colleague: receiver,
    request,
    ...words
  }: { readonly colleague: PersonId; readonly text: string; readonly quote?: string; readonly request: RequestId },
): Promise<Outcome> {
  const id = asId<FeedbackId>(ports.newId());
  const needs = { types: ["feedback"], ids: [feedbackMuteId(actor)] } as const;
  return change(ports, { actor, subject: receiver, request, needs }, (dossier, asked) => {
    const between = { id, receiver, giver: actor, ...unheardIf(dossier) };
    return toSend(asked, receiver) ?? feedbacks.thank(feedbackIn(dossier), between, words, asked.at);
  });
}

/** By whether the dossier of whom it is sent to holds that they want nothing more from the sender. */
const unheardIf = (theirs: Dossier): Pick<Feedback, "unheard"> =>
  feedbackMutesIn(theirs).length > 0 ? { unheard: true } : {};

/** Why one cannot send anything to somebody, if so. */
function toSend({ viewer, directory, today }: Asking, other: PersonId) {
  if (!may(viewer, "feedback.open", null) || other === viewer.person) return hidden;
  const refusal = unreachable(directory, viewer, other, today);
  if (refusal) return refusal;
  return may(viewer, "feedback.begin", other) ? undefined : hidden;
}

/** Who was asked answers. */
export const giveFeedback = (ports: Ports, actor: PersonId, act: FeedbackAct & { readonly text: string }) =>
  changeOne(ports, actor, act, "feedback.give", (feedback, { at }) => feedbacks.giveFeedback(feedback, act.text, at));

export const declineFeedback = (ports: Ports, actor: PersonId, act: FeedbackAct) =>
  changeOne(ports, actor, act, "feedback.give", (feedback, { at }) => feedbacks.declineFeedback(feedback, at));

/** The giver takes back what is not read yet. */
export const takeBackFeedback = (ports: Ports, actor: PersonId, act: FeedbackAct) =>
  changeOne(ports, actor, act, "feedback.give", (feedback, { at }, holds) =>
    feedbacks.takeBackFeedback(feedback, holds, at),
  );

/** Who asked no longer needs the answer. */
export const withdrawQuestion = (ports: Ports, actor: PersonId, act: FeedbackAct) =>
  changeOne(ports, actor, act, "feedback.own", (feedback, { at }) => feedbacks.withdrawQuestion(feedback, at));

export const markFeedbackRead = (ports: Ports, actor: PersonId, act: FeedbackAct) =>
  changeOne(ports, actor, act, "feedback.own", (feedback, { at }) => feedbacks.readFeedback(feedback, at));

/** The receiver puts it away, unless a hold keeps it. */
export const removeFeedback = (ports: Ports, actor: PersonId, act: FeedbackAct) =>
  changeOne(ports, actor, act, "feedback.own", (feedback, { at }, holds) =>
    feedbacks.removeFeedback(feedback, holds, at),
  );

export const restoreFeedback = (ports: Ports, actor: PersonId, act: FeedbackAct) =>
  changeOne(ports, actor, act, "feedback.own", (feedback) => feedbacks.restoreFeedback(feedback));

/** Wants nothing more of this kind from a colleague. */
export const muteFeedback = (
  ports: Ports,
  actor: PersonId,
  { colleague: from, request }: { readonly colleague: PersonId; readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject: actor, request, needs: { types: ["feedbackMute"] } }, (dossier, { viewer, at }) =>
    may(viewer, "feedback.open", null) && may(viewer, "feedback.begin", from)
      ? feedbacks.muteFeedback(feedbackMutesIn(dossier), { owner: actor, from }, at)
      : hidden,
  );

/** Takes that back, also of somebody who has left; not while a hold keeps what one has. */
export const unmuteFeedback = (
  ports: Ports,
  actor: PersonId,
  { colleague: from, request }: { readonly colleague: PersonId; readonly request: RequestId },
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: actor, request, needs: { ids: [feedbackMuteId(from)], types: ["legalHold"] } },
    (dossier, { viewer }) => {
      const [mute] = feedbackMutesIn(dossier);
      if (!may(viewer, "feedback.open", null) || (mute && !may(viewer, "feedbackMute.own", mute))) return hidden;
      return feedbacks.unmuteFeedback(mute, legalHoldsIn(dossier));
    },
  );

const changeOne = (
  ports: Ports,
  actor: PersonId,
  { receiver, feedback: id, request }: FeedbackAct,
  action: "feedback.give" | "feedback.own",
  decide: (
    feedback: Feedback,
    asked: Asking,
    holds: ReturnType<typeof legalHoldsIn>,
  ) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> =>
  change(ports, { actor, subject: receiver, request, needs: { ids: [id], types: ["legalHold"] } }, (dossier, asked) => {
    const feedback = feedbackItemIn(dossier, id);
    if (!feedback || !may(asked.viewer, "feedback.read", feedback) || !may(asked.viewer, action, feedback))
      return hidden;
    return decide(feedback, asked, legalHoldsIn(dossier));
  });
