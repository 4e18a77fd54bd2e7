import { z } from "zod";
import { policyChat } from "#core/content/chat/policy.ts";
import { dayOf, parseDay } from "#core/time.ts";
import { acceptPolicy, discussPolicy, noteDiscussed, readPolicy } from "#bot/usecases/policy.ts";
import { asking } from "#bot/usecases/ports.ts";
import { home, homeInstead } from "./homeCards.ts";
import { drawPolicy, drawPolicyNotOpened, drawPolicyTalk } from "./policyCards.ts";
import { type Answer, type Turn, good, refusalSaid, requestOf, shownName, warning } from "./turn.ts";
import { type Verb, contentHash, input, personId, pressed, verb } from "./verb.ts";
import type { Said } from "#bot/cards/cards.ts";

const seen = pressed.extend({ version: z.int().positive(), hash: contentHash });
const leader = pressed.extend({ subject: personId });

/** The policy in short, with one's own answer. */
export async function showPolicy(turn: Turn, said?: Said): Promise<Answer> {
  const reading = await readPolicy(turn.ports, turn.person);
  return reading
    ? drawPolicy(turn, reading, said)
    : homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
}

const accept = verb(seen, (turn, data) => accepted(turn, data, false));
const acceptUnopened = verb(seen, (turn, data) => accepted(turn, data, true));

async function accepted(turn: Turn, data: z.output<typeof seen>, unopened: boolean): Promise<Answer> {
  const t = policyChat[turn.locale];
  const { version, hash } = data;
  const outcome = await acceptPolicy(turn.ports, turn.person, {
    seen: { version, hash },
    unopened,
    from: "card",
    request: requestOf(data),
  });
  if (outcome.kind !== "refused")
    return showPolicy(turn, good(outcome.kind === "unchanged" ? t.alreadyAccepted : t.accepted));
  if (outcome.refusal.key !== "policy.notOpened") return showPolicy(turn, refusalSaid(turn, outcome.refusal));
  const reading = await readPolicy(turn.ports, turn.person);
  return reading ? drawPolicyNotOpened(turn, reading) : showPolicy(turn);
}

const discuss = verb(pressed, async (turn, data) => {
  const t = policyChat[turn.locale];
  const outcome = await discussPolicy(turn.ports, turn.person, { request: requestOf(data) });
  if (outcome.kind === "refused") return showPolicy(turn, refusalSaid(turn, outcome.refusal));
  const { directory, today } = asking(turn.ports, turn.person);
  const principal = directory.managerOf(turn.person, today);
  return showPolicy(turn, good(principal ? t.wished(shownName(turn, principal)) : t.wishedNobody));
});

/** For the principal: which day the two talked; today is proposed. */
const talk = verb(leader, (turn, { subject }) =>
  Promise.resolve(drawPolicyTalk(turn, subject, dayOf(turn.ports.now()))),
);

const talked = verb(leader.extend({ date: input }), async (turn, data) => {
  const t = policyChat[turn.locale];
  const on = parseDay(data.date ?? "");
  if (!on) return drawPolicyTalk(turn, data.subject, "", warning(t.noDay));
  const outcome = await noteDiscussed(turn.ports, turn.person, { subject: data.subject, on, request: requestOf(data) });
  if (outcome.kind !== "refused") return home(turn, good(t.talked(shownName(turn, data.subject))));
  const said = refusalSaid(turn, outcome.refusal);
  return outcome.refusal.key === "dateInFuture"
    ? drawPolicyTalk(turn, data.subject, on, said)
    : homeInstead(turn, said);
});

export const policyVerbs = {
  "policy.show": verb(pressed, (turn) => showPolicy(turn)),
  "policy.accept": accept,
  "policy.acceptUnopened": acceptUnopened,
  "policy.discuss": discuss,
  "policy.talk": talk,
  "policy.talked": talked,
} satisfies { readonly [name: string]: Verb };
