import { may } from "#core/access/access.ts";
import type { Locale } from "#core/content/locale.ts";
import type { PersonId } from "#core/ids.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import { type Ports, asking } from "./ports.ts";

type Preference = StoredBody & { readonly locale: Locale };
const PREFERENCE_ID = "preference";

/** How old a remembered choice may be; a change in this process is seen at once, one made elsewhere within this time. */
const MAX_AGE_MS = 60_000;
type Remembered = { readonly locale: Locale | undefined; readonly until: number };
const remembered = new WeakMap<DocumentStore, Map<PersonId, Remembered>>();

function memoryOf(store: DocumentStore) {
  const memory = remembered.get(store) ?? new Map<PersonId, Remembered>();
  remembered.set(store, memory);
  return memory;
}

/** The language a person has chosen, else the directory's. It never follows a single activity's locale. */
export async function readLocale(ports: Ports, person: PersonId): Promise<Locale> {
  const memory = memoryOf(ports.store);
  const now = Date.parse(ports.now());
  let known = memory.get(person);
  if (!known || known.until < now) {
    const [stored] = await ports.store.find("references", person, { ids: [PREFERENCE_ID] });
    known = { locale: (stored?.body as Preference | undefined)?.locale, until: now + MAX_AGE_MS };
    memory.set(person, known);
  }
  return known.locale ?? ports.directory().person(person)?.locale ?? "sv";
}

/** Chooses one's own language, for chat and tab. */
export async function setLocale(ports: Ports, person: PersonId, locale: Locale): Promise<boolean> {
  if (!may(asking(ports, person).viewer, "self.read", person)) return false;
  const body: Preference = { id: PREFERENCE_ID, type: "preference", schema: 1, locale };
  await ports.store.commit("references", person, [{ kind: "put", body }]);
  memoryOf(ports.store).delete(person);
  return true;
}
