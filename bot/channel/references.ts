import type { Activity } from "botbuilder";
import type { PersonId } from "#core/ids.ts";
import { type Instant, addMinutes } from "#core/time.ts";
import { REFERENCE, type Reference } from "#bot/notify/delivery.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { tenantOf } from "./identity.ts";

/** Where people can be reached, kept up at every personal activity: a service URL can change. */
export type References = {
  /** Remembers where this came from. `first` when nobody could reach the person before: they are to be welcomed, once. */
  readonly remember: (activity: Activity, person: PersonId) => Promise<"first" | "known">;
  /** The bot was removed: nothing more is sent. */
  readonly forget: (person: PersonId) => Promise<void>;
};

/** Another server may have noted meanwhile that a person is not reached; after this long that is looked for anew. */
const TRUSTED_FOR_MINUTES = 10;

export function createReferences(ports: Ports, onReference: () => void): References {
  /** What this process wrote or read last, so that a turn costs no reading. */
  const known = new Map<PersonId, { readonly key: string; readonly until: Instant }>();

  const note = (person: PersonId, key: string) =>
    known.set(person, { key, until: addMinutes(ports.now(), TRUSTED_FOR_MINUTES) });
  const stored = async (person: PersonId) => {
    const [found] = await ports.store.find("references", person, { ids: [REFERENCE] });
    return found && { body: found.body as Reference, version: found.version };
  };

  return {
    remember: async (activity, person) => {
      const reference = referenceOf(activity, person);
      const key = JSON.stringify(reference);
      // An installation may follow a removal that another process was told of.
      const before = known.get(person);
      const isKnown = before?.key === key && ports.now() < before.until;
      if (isKnown && activity.type !== "installationUpdate") return "known";
      for (;;) {
        const present = await stored(person);
        if (present && JSON.stringify({ ...present.body, ...reference }) === JSON.stringify(present.body)) break;
        const body: Reference = { ...reference, dueAt: ports.now() };
        const write = present
          ? ({ kind: "replace", body, version: present.version } as const)
          : ({ kind: "create", body } as const);
        if ((await ports.store.commit("references", person, [write])) === "conflict") continue;
        note(person, key);
        onReference();
        return present?.body.state === "ok" ? "known" : "first";
      }
      note(person, key);
      return "known";
    },
    forget: async (person) => {
      known.delete(person);
      for (;;) {
        const present = await stored(person);
        if (!present || present.body.state === "uninstalled") return;
        const body: Reference = { ...present.body, state: "uninstalled" };
        if (
          (await ports.store.commit("references", person, [{ kind: "replace", body, version: present.version }])) ===
          "committed"
        )
          return;
      }
    },
  };
}

const referenceOf = (activity: Activity, person: PersonId): Reference => ({
  type: REFERENCE,
  schema: 1,
  id: REFERENCE,
  person,
  member: activity.from.id,
  bot: activity.recipient.id,
  conversation: activity.conversation.id,
  serviceUrl: activity.serviceUrl,
  tenant: tenantOf(activity),
  state: "ok",
});
