import { feedbackIn } from "#core/dossier/dossier.ts";
import type { FeedbackId } from "#core/ids.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as feedback from "#bot/usecases/feedback.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { request, succeeded } from "./scenes.ts";
import { people } from "./tinyMunicipality.ts";

/** What lies between Sara and a colleague who is neither her manager nor led by her. */

const { self: receiver, peer: giver } = people;
type Scene = { readonly feedback: FeedbackId };

async function newest(ports: Ports): Promise<Scene> {
  const last = feedbackIn(await readDossier(ports, receiver, { types: ["feedback"] })).at(-1);
  if (!last) throw new Error("nothing was sent");
  return { feedback: last.id };
}

/** Sara asks her colleague. */
export async function askedScene(ports: Ports, matter = "Mötet i tisdags"): Promise<Scene> {
  const question = { colleague: giver, prompt: "helped", matter, request: request() } as const;
  await succeeded(feedback.askForFeedback(ports, receiver, question));
  return newest(ports);
}

/** The colleague answers her. */
export async function answeredScene(ports: Ports, text = "Du lyssnade klart"): Promise<Scene> {
  const scene = await askedScene(ports);
  await succeeded(feedback.giveFeedback(ports, giver, { receiver, ...scene, text, request: request() }));
  return scene;
}

/** The colleague thanks her. */
export async function thanksScene(ports: Ports, text = "Tack för hjälpen"): Promise<Scene> {
  await succeeded(feedback.thank(ports, giver, { colleague: receiver, text, request: request() }));
  return newest(ports);
}

/** Read by her. */
export async function readScene(ports: Ports, text?: string): Promise<Scene> {
  const scene = await thanksScene(ports, text);
  await succeeded(feedback.markFeedbackRead(ports, receiver, { receiver, ...scene, request: request() }));
  return scene;
}

/** Read and put away by her. */
export async function removedFeedbackScene(ports: Ports): Promise<Scene> {
  const scene = await readScene(ports);
  await succeeded(feedback.removeFeedback(ports, receiver, { receiver, ...scene, request: request() }));
  return scene;
}
