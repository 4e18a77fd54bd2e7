import { may } from "#core/access/access.ts";
import type { Locale } from "#core/content/locale.ts";
import type { PersonId } from "#core/ids.ts";
import { DEFAULT_PACE, type Pace } from "#core/schedule/pace.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import { type Ports, asking } from "./ports.ts";

/** What a person has chosen about how the product speaks to them. */
type Preferences = { readonly locale?: Locale; readonly pace?: Pace };
type ChosenDocument = StoredBody & Preferences;
export const PREFERENCE = "preference";

/** How old a remembered choice may be; a change in this process is seen at once, one made elsewhere within this time. */
const MAX_AGE_MS = 60_000;
type Remembered = { readonly chosen: Preferences; readonly until: number };
const remembered = new WeakMap<DocumentStore, Map<PersonId, Remembered>>();

function memoryOf(store: DocumentStore) {
  const memory = remembered.get(store) ?? new Map<PersonId, Remembered>();
  remembered.set(store, memory);
  return memory;
}

/** The language a person has chosen, else the directory's. It never follows a single activity's locale. */
export async function readLocale(ports: Ports, person: PersonId): Promise<Locale> {
  return (await chosenBy(ports, person)).locale ?? ports.directory().person(person)?.locale ?? "sv";
}

/** How often a person wants their digest. */
export async function readPace(ports: Ports, person: PersonId): Promise<Pace> {
  return (await chosenBy(ports, person)).pace ?? DEFAULT_PACE;
}

/** The same for one's own page; undefined for somebody the directory does not know. */
export const readMyPace = async (ports: Ports, person: PersonId): Promise<Pace | undefined> =>
  may(asking(ports, person).viewer, "self.read", person) ? readPace(ports, person) : undefined;

async function chosenBy(ports: Ports, person: PersonId): Promise<Preferences> {
  const memory = memoryOf(ports.store);
  const now = Date.parse(ports.now());
  let known = memory.get(person);
  if (!known || known.until < now) {
    const [stored] = await ports.store.find("references", person, { ids: [PREFERENCE] });
    const chosen: Preferences = stored ? (stored.body as ChosenDocument) : {};
    known = { chosen, until: now + MAX_AGE_MS };
    memory.set(person, known);
  }
  return known.chosen;
}

/** Chooses one's own language, for chat and tab. */
export const setLocale = (ports: Ports, person: PersonId, locale: Locale) => choose(ports, person, { locale });

/** Chooses how often one is reminded, for chat and tab. */
export const setPace = (ports: Ports, person: PersonId, pace: Pace) => choose(ports, person, { pace });

/** What is not named stays as it was. */
async function choose(ports: Ports, person: PersonId, wish: Preferences): Promise<boolean> {
  if (!may(asking(ports, person).viewer, "self.read", person)) return false;
  for (;;) {
    const [stored] = await ports.store.find("references", person, { ids: [PREFERENCE] });
    const body: ChosenDocument = { ...stored?.body, id: PREFERENCE, type: PREFERENCE, schema: 1, ...wish };
    const write = stored
      ? ({ kind: "replace", body, version: stored.version } as const)
      : ({ kind: "create", body } as const);
    if ((await ports.store.commit("references", person, [write])) === "conflict") continue;
    memoryOf(ports.store).delete(person);
    return true;
  }
}
