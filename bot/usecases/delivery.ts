import { may } from "#core/access/access.ts";
import { type DeliveryFacts, mayTryAgain, unreachedIn, unreachedOf } from "#core/delivery/delivery.ts";
import type { PersonId } from "#core/ids.ts";
import { REFERENCE, type Reference } from "#bot/notify/delivery.ts";
import { readDelivery } from "#bot/views/delivery.ts";
import { type Ports, asking } from "./ports.ts";

export type DeliveryReading = ReturnType<typeof unreachedIn> & Pick<DeliveryFacts, "troubled">;

/** Whom the bot does not reach and why, for the administrator and HR: one query. */
export async function readDeliveryStatus(ports: Ports, actor: PersonId): Promise<DeliveryReading | undefined> {
  const { viewer, directory } = asking(ports, actor);
  if (!may(viewer, "delivery.read", null)) return undefined;
  const facts = await readDelivery(ports);
  return {
    ...unreachedIn(directory, facts),
    troubled: facts.troubled.filter(({ to }) => directory.person(to) !== undefined),
  };
}

/** Whom of those one leads the bot does not reach, so that one tells them oneself: one query. */
export async function readTeamUnreached(ports: Ports, actor: PersonId): Promise<readonly PersonId[] | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "team.read", actor)) return undefined;
  const team = directory.reportsOf(actor, today);
  const facts = team.length > 0 ? await readDelivery(ports, team) : { chats: new Map() };
  return team.filter((person) => unreachedOf(facts, person) !== undefined);
}

const AT_ONCE = 20;

/**
 * Tries again for one person, or for all whom it may help: the chat counts as open until the channel says otherwise, and what
 * was given up or waits is sent. What may have arrived is not sent again. Whether the actor may.
 */
export async function tryDeliveryAgain(ports: Ports, actor: PersonId, person?: PersonId): Promise<boolean> {
  if (!may(asking(ports, actor).viewer, "delivery.read", null)) return false;
  const facts = await readDelivery(ports, person === undefined ? undefined : [person]);
  const parked = facts.troubled.filter(({ status }) => status === "parked").map(({ to }) => to);
  const wanted = person === undefined ? [...new Set([...facts.chats.keys(), ...parked])] : [person];
  const helped = wanted.filter((each) => {
    const why = unreachedOf(facts, each);
    return mayTryAgain(why) && (why !== undefined || parked.includes(each));
  });
  for (let from = 0; from < helped.length; from += AT_ONCE)
    await Promise.all(helped.slice(from, from + AT_ONCE).map((each) => tryAgainFor(ports, each)));
  const [first] = helped;
  if (first) await ports.committed(first, true);
  return true;
}

async function tryAgainFor(ports: Ports, person: PersonId) {
  const [stored] = await ports.store.find("references", person, { ids: [REFERENCE] });
  const reference = stored?.body as Reference | undefined;
  if (!stored || !reference || !mayTryAgain(reference.state === "ok" ? undefined : reference.state)) return;
  const body: Reference = { ...reference, state: "ok", dueAt: ports.now() };
  await ports.store.commit("references", person, [{ kind: "replace", body, version: stored.version }]);
}
