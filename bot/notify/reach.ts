import type { PersonId } from "#core/ids.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { REFERENCE, type Reference, type Unreachable } from "./delivery.ts";

type Store = Pick<Ports, "store">;

/** Where somebody can be reached now; undefined when they cannot. */
export async function reachOf({ store }: Store, person: PersonId): Promise<Reference | undefined> {
  const [stored] = await store.find("references", person, { ids: [REFERENCE] });
  const reference = stored?.body as Reference | undefined;
  return reference?.state === "ok" ? reference : undefined;
}

/** The channel has said that nothing arrives there any more; what the person has done in the chat meanwhile knows better. */
export async function noteUnreachable(
  { store }: Store,
  { person, conversation }: Reference,
  state: Unreachable,
): Promise<void> {
  const [stored] = await store.find("references", person, { ids: [REFERENCE] });
  const present = stored?.body as Reference | undefined;
  if (!stored || present?.state !== "ok" || present.conversation !== conversation) return;
  const body: Reference = { ...present, state };
  await store.commit("references", person, [{ kind: "replace", body, version: stored.version }]);
}
