import type { Dossier } from "#core/dossier/dossier.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type TalkFacts, type TalkTally, talkFactsOf, tallyTalks } from "#core/overview/talkCoverage.ts";
import type { StoredBody, Write } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { isSame } from "./fingerprint.ts";

/** Whose talk was held or is ahead in a unit; and the same without the people, in a document of its own in the same partition. */
type FactsDocument = StoredBody & {
  readonly type: "talkFacts";
  readonly facts: { readonly [person: PersonId]: TalkFacts };
};
type TallyDocument = StoredBody & {
  readonly type: "talkTally";
  readonly unit: UnitId;
  readonly tallies: readonly TalkTally[];
};

const PARTITION = "talks";
const factsId = (unit: UnitId) => `facts-${encodeURIComponent(unit)}`;
const tallyId = (unit: UnitId) => `tally-${encodeURIComponent(unit)}`;

/** Keeps a person's facts in their unit's documents, and takes out who has moved away from it: both in one commit. */
export async function keepTalks({ store, directory }: Ports, dossier: Dossier): Promise<void> {
  const known = directory();
  const unit = known.person(dossier.subject)?.unit;
  if (!unit) return;
  const mine = talkFactsOf(dossier);
  for (;;) {
    const found = await store.find("views", PARTITION, { ids: [factsId(unit), tallyId(unit)] });
    const kept = new Map(found.map(({ body, version }) => [body.id, { body, version }]));
    const before = (kept.get(factsId(unit))?.body as FactsDocument | undefined)?.facts ?? {};
    const { [dossier.subject]: former, ...others } = before;
    const still = ofUnit(known, unit, others);
    if (isSame(former, mine) && Object.keys(still).length === Object.keys(others).length) return;
    const facts = { ...still, ...(mine && { [dossier.subject]: mine }) };
    const documents: readonly (FactsDocument | TallyDocument)[] = [
      { id: factsId(unit), type: "talkFacts", schema: 1, facts },
      { id: tallyId(unit), type: "talkTally", schema: 1, unit, tallies: tallyTalks(Object.values(facts)) },
    ];
    const writes = documents.map((body): Write => {
      const was = kept.get(body.id);
      return was ? { kind: "replace", body, version: was.version } : { kind: "create", body };
    });
    if ((await store.commit("views", PARTITION, writes)) === "committed") return;
  }
}

/** Units without their people: one query, as large as there are units. */
export async function readTalkTallies(
  { store }: Pick<Ports, "store">,
  units: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, readonly TalkTally[]>> {
  const found = await store.find("views", PARTITION, { ids: units.map(tallyId) });
  return new Map(found.map(({ body }) => [(body as TallyDocument).unit, (body as TallyDocument).tallies]));
}

/** One unit's people: one query. */
export async function readTalkFacts(
  { store, directory }: Ports,
  unit: UnitId,
): Promise<{ readonly [person: PersonId]: TalkFacts }> {
  const [found] = await store.find("views", PARTITION, { ids: [factsId(unit)] });
  return ofUnit(directory(), unit, (found?.body as FactsDocument | undefined)?.facts ?? {});
}

const ofUnit = (directory: Directory, unit: UnitId, facts: { readonly [person: PersonId]: TalkFacts }) =>
  Object.fromEntries(Object.entries(facts).filter(([person]) => directory.person(asId(person))?.unit === unit));
