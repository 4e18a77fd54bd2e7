import type { FeedbackId, PersonId } from "#core/ids.ts";
import * as feedback from "#bot/usecases/feedback.ts";
import { findColleagues, readFeedbackPage } from "#bot/usecases/feedbackReading.ts";
import { personRef } from "./present.ts";
import { presentFeedbackPage } from "./presentFeedback.ts";
import { type Params, type Route, command, idIn, previewing, reading } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { ColleaguesWire, FeedbackPageWire, feedbackRequests } from "./wire/feedback.ts";

const ONE = "/api/feedback/:subject/:feedback";

const namedIn = (params: Params) => ({
  receiver: idIn<PersonId>(params, "subject"),
  feedback: idIn<FeedbackId>(params, "feedback"),
});

/** Feedback between colleagues (P15): asked for, and thanks; `subject` is whom it is for, in whose dossier it lies. */
export const feedbackRoutes: readonly Route[] = [
  reading("/api/feedback", FeedbackPageWire, async ({ deps, actor, reader }) => {
    const found = await readFeedbackPage(deps.ports, actor);
    return found && presentFeedbackPage(reader, found);
  }),
  previewing("/api/feedback/people", feedbackRequests.find, ColleaguesWire, ({ deps, actor, reader }, { text }) => {
    const found = findColleagues(deps.ports, actor, text);
    return found && { people: found.people.map((id) => personRef(reader, id)), total: found.total };
  }),
  command("post", "/api/feedback/questions", feedbackRequests.ask, "feedbackAsked", ({ deps, actor }, body) =>
    feedback.askForFeedback(deps.ports, actor, body),
  ),
  command("post", "/api/feedback/thanks", feedbackRequests.thank, "feedbackGiven", ({ deps, actor }, body) =>
    feedback.thank(deps.ports, actor, body),
  ),
  command("post", "/api/feedback/muted", feedbackRequests.mute, "feedbackMuted", ({ deps, actor }, body) =>
    feedback.muteFeedback(deps.ports, actor, body),
  ),
  command("post", "/api/feedback/unmuted", feedbackRequests.mute, "feedbackUnmuted", ({ deps, actor }, body) =>
    feedback.unmuteFeedback(deps.ports, actor, body),
  ),
  command("post", `${ONE}/answer`, feedbackRequests.answer, "feedbackGiven", ({ deps, actor, params }, body) =>
    feedback.giveFeedback(deps.ports, actor, { ...namedIn(params), ...body }),
  ),
  command("post", `${ONE}/decline`, plainRequest, "feedbackDeclined", ({ deps, actor, params }, { request }) =>
    feedback.declineFeedback(deps.ports, actor, { ...namedIn(params), request }),
  ),
  command("post", `${ONE}/taking-back`, plainRequest, "feedbackTakenBack", ({ deps, actor, params }, { request }) =>
    feedback.takeBackFeedback(deps.ports, actor, { ...namedIn(params), request }),
  ),
  command("post", `${ONE}/withdrawal`, plainRequest, "feedbackTakenBack", ({ deps, actor, params }, { request }) =>
    feedback.withdrawQuestion(deps.ports, actor, { ...namedIn(params), request }),
  ),
  command("post", `${ONE}/reading`, plainRequest, "exchangeRead", ({ deps, actor, params }, { request }) =>
    feedback.markFeedbackRead(deps.ports, actor, { ...namedIn(params), request }),
  ),
  command("post", `${ONE}/removal`, plainRequest, "noteRemoved", ({ deps, actor, params }, { request }) =>
    feedback.removeFeedback(deps.ports, actor, { ...namedIn(params), request }),
  ),
  command("post", `${ONE}/restoring`, plainRequest, "noteRestored", ({ deps, actor, params }, { request }) =>
    feedback.restoreFeedback(deps.ports, actor, { ...namedIn(params), request }),
  ),
];
