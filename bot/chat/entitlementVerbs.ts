import { z } from "zod";
import { entitlementChat } from "#core/content/chat/entitlements.ts";
import { ENTITLEMENTS, type EntitlementKey } from "#core/contract/terms.ts";
import { VIEWS } from "#core/entitlement/entitlement.ts";
import type { PersonId } from "#core/ids.ts";
import type { Refusal } from "#core/refusal.ts";
import { parseDay } from "#core/time.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import {
  type RightsReading,
  giveEntitlement,
  moveEntitlement,
  readEntitlements,
  seeEntitlement,
} from "#bot/usecases/entitlement.ts";
import { type RightShown, type TypedAnswer, drawAnswered, drawRight } from "./entitlementCards.ts";
import { homeInstead } from "./homeCards.ts";
import { type Answer, type Turn, refusalSaid, requestOf, warning } from "./turn.ts";
import { type Verb, input, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, key: z.enum(ENTITLEMENTS) });
const filled = which.extend({ choice: input, note: input, date: input });

const show = verb(which, async (turn, { subject, key }) => {
  const found = await shownRight(turn, subject, key);
  return found ? drawRight(turn, found) : notFound(turn);
});

/** Who gives it says what was given, or which new day it will be and why. Without a choice or a day nothing is saved. */
const answer = verb(filled, async (turn, data) => {
  const t = entitlementChat[turn.locale].answer;
  const { subject, key, choice = "", note = "" } = data;
  const again = async (said: string) => drawAgain(turn, data, data, warning(said));
  if (choice !== "given" && choice !== "moved") return again(t.choose);
  const day = parseDay(data.date ?? "");
  if (!day) return again(t.noDay);
  const act = { subject, key, request: requestOf(data) };
  const outcome =
    choice === "given"
      ? await giveEntitlement(turn.ports, turn.person, { ...act, what: note, on: day })
      : await moveEntitlement(turn.ports, turn.person, { ...act, date: day, reason: note });
  return answered(turn, data, outcome);
});

/** Whom it was promised says how they see it. */
const see = verb(filled, async (turn, data) => {
  const t = entitlementChat[turn.locale].see;
  const view = VIEWS.find((each) => each === data.choice);
  if (!view) return drawAgain(turn, data, data, warning(t.choose));
  const outcome = await seeEntitlement(turn.ports, turn.person, {
    subject: data.subject,
    key: data.key,
    view,
    note: data.note ?? "",
    request: requestOf(data),
  });
  return answered(turn, data, outcome);
});

export const entitlementVerbs = {
  "right.show": show,
  "right.answer": answer,
  "right.see": see,
} satisfies { readonly [name: string]: Verb };

type Right = { readonly subject: PersonId; readonly key: EntitlementKey };

async function answered(turn: Turn, data: Right & TypedAnswer, outcome: Outcome): Promise<Answer> {
  if (outcome.kind === "refused")
    return drawAgain(turn, data, data, refusalSaid(turn, outcome.refusal), outcome.refusal);
  const found = await shownRight(turn, data.subject, data.key);
  return found ? drawAnswered(turn, found) : notFound(turn);
}

/** The same question once more, with what was typed; after what no answer can mend, where one can go on. */
async function drawAgain(
  turn: Turn,
  { subject, key }: Right,
  typed: TypedAnswer,
  said: ReturnType<typeof warning>,
  refusal?: Refusal,
): Promise<Answer> {
  const found = refusal?.key === "notFound" ? undefined : await shownRight(turn, subject, key);
  return found ? drawRight(turn, found, typed, said) : notFound(turn);
}

/** One right as far as the person may read it. */
async function shownRight(turn: Turn, subject: PersonId, key: EntitlementKey): Promise<RightShown | undefined> {
  const reading: RightsReading | undefined = await readEntitlements(turn.ports, turn.person, subject);
  const right = reading?.rights.find((each) => each.key === key);
  return reading && right && { right, principal: reading.principal };
}

const notFound = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
