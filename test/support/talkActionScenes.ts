import { ulid } from "ulid";
import { talkActionsIn } from "#core/dossier/dossier.ts";
import { type ContentHash, type RequestId, type TalkActionId, asId } from "#core/ids.ts";
import { appraisalIn } from "#core/dossier/dossier.ts";
import type { TalkActionKind, TalkActionTerms } from "#core/talkAction/talkAction.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as actions from "#bot/usecases/talkAction.ts";
import { type TalkScene, talkScene } from "./scenes.ts";
import { day, people } from "./tinyMunicipality.ts";

/** What Sara and her manager agree in her talk, brought there by the use cases themselves. */

const { self: employee, manager } = people;
const request = () => asId<RequestId>(ulid());
const succeeded = async (outcome: Promise<Outcome>) => {
  const came = await outcome;
  if (came.kind === "refused") throw new Error(`the scene was refused: ${came.refusal.key}`);
};

const DUE = day("2026-12-10");
/** Something of each kind, with a text of one's own. */
function actionTerms(kind: TalkActionKind, text = `Något av slaget ${kind}`): TalkActionTerms {
  switch (kind) {
    case "promise":
      return { kind, text, owner: "manager", due: DUE };
    case "support":
    case "idea":
      return { kind, text, owner: "manager", due: DUE, answer: "Ja, det gör vi" };
    case "development":
      return { kind, text, owner: "employee", due: DUE, effect: "Kan arbeta själv" };
    case "workEnvironment":
      return { kind, text, owner: "manager", due: DUE };
  }
}

export type ActionScene = TalkScene & { readonly action: TalkActionId };

/** Something is put forward in the held talk. */
export async function proposedActionScene(ports: Ports, kind: TalkActionKind, text?: string): Promise<ActionScene> {
  const scene = await talkScene(ports, "held");
  const act = { subject: employee, appraisal: scene.appraisal, request: request() };
  await succeeded(actions.proposeTalkAction(ports, manager, { ...act, terms: actionTerms(kind, text) }));
  const [action] = talkActionsIn(await readDossier(ports, employee, { types: ["talkAction"] }));
  if (!action) throw new Error("nothing was put forward");
  return { ...scene, action: action.id };
}

/** And both have confirmed the summary that holds it. */
export async function agreedScene(
  ports: Ports,
  kind: TalkActionKind,
  {
    text,
    ticked = false,
    done = false,
  }: { readonly text?: string; readonly ticked?: boolean; readonly done?: boolean } = {},
): Promise<ActionScene> {
  const scene = await proposedActionScene(ports, kind, text);
  const { appraisal, action } = scene;
  const act = () => ({ subject: employee, appraisal, request: request() });
  await succeeded(talks.sendSummary(ports, manager, act()));
  const sent = appraisalIn(await readDossier(ports, employee, { ids: [appraisal] }), appraisal);
  const hash = sent && "hash" in sent ? sent.hash : asId<ContentHash>("");
  for (const who of [employee, manager])
    await succeeded(talks.confirmSummary(ports, who, { ...act(), hash, dissent: "" }));
  if (ticked)
    for (const who of [employee, manager])
      await succeeded(
        actions.tickTalkAction(ports, who, { subject: employee, action, request: request(), ticked: true }),
      );
  if (done)
    await succeeded(
      actions.completeTalkAction(ports, manager, { subject: employee, action, request: request(), note: "" }),
    );
  return { ...scene, hash };
}
