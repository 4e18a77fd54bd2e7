import { type AgreedByBoth, type Contract, type InForce, isInForce, revisionId } from "#core/contract/contract.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type ContractFacts, factsOf } from "#core/assignmentChain/coverage.ts";
import { type Dossier, contractsIn, goalsIn, revisionIn } from "#core/dossier/dossier.ts";
import { isLive, servedBy } from "#core/goal/goal.ts";
import type { ContentHash, PersonId, UnitId } from "#core/ids.ts";
import type { PresentRows } from "#core/line/flags.ts";
import type { CarryingContract, UnitCarriers } from "#core/line/line.ts";
import { type NamedRow, namedRows, targetName, targetsOf } from "#core/line/pointing.ts";
import type { StoredBody } from "#bot/store/store.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { UNKNOWN, fingerprintOf } from "./fingerprint.ts";
import { changeUnitDocument, unitDocumentId } from "./unitDocuments.ts";

/**
 * What the contracts in force say to others, kept from the change feed and made anew from the dossiers at will:
 * - partition `rows:<person>`: the commitments and results somebody has in force, for those below who point at them;
 * - partition `carriers:<goal or result>`, one document a unit: who points at it (P5);
 * - partition `coverage`, one document a unit: who has a contract, since when, assessed when (P14, P18).
 * Only what staff may read anyway, and counts of personal goals.
 */
export type UnitCoverage = StoredBody & {
  readonly type: "coverage";
  readonly facts: { readonly [person: PersonId]: ContractFacts };
};
type CarriersDocument = StoredBody & UnitCarriers & { readonly type: "carriers" };
type RowsDocument = StoredBody & { readonly type: "presentRows"; readonly present: PresentRows };
/** What was last written of a dossier, and where, so that it can be taken away again. */
type Kept = StoredBody & {
  readonly type: "kept";
  readonly unit: UnitId;
  /** Where some of it may stand too, while it is being written. */
  readonly alsoIn?: readonly UnitId[];
  readonly targets: readonly string[];
  readonly hash: ContentHash;
};

const COVERAGE = "coverage";
/** Another number makes these views anew once: their shape has changed. */
const SHAPE = 2;
const carriersPartition = (target: string) => `carriers:${target}`;
const rowsPartition = (person: PersonId) => `rows:${person}`;
const keptPartition = (person: PersonId) => `kept:${person}`;

/** Who has a contract, unit by unit, in all units or in some: one query, as many documents as there are units. */
export const readCoverage = async (
  { store }: Pick<Ports, "store">,
  units?: readonly UnitId[],
): Promise<readonly UnitCoverage[]> =>
  (await store.find("views", COVERAGE, units ? { ids: units.map(unitDocumentId) } : { types: ["coverage"] })).map(
    ({ body }) => body as UnitCoverage,
  );

/** Who points at a goal or a result, unit by unit: one query. */
export const readCarriers = async ({ store }: Pick<Ports, "store">, target: string): Promise<readonly UnitCarriers[]> =>
  (await store.find("views", carriersPartition(target), { types: ["carriers"] })).map(
    ({ body }) => body as CarriersDocument,
  );

/** What somebody has in force, or had last: one query. */
export async function readPresentRows(
  { store }: Pick<Ports, "store">,
  person: PersonId,
): Promise<PresentRows | undefined> {
  const [found] = await store.find("views", rowsPartition(person), { ids: ["rows"] });
  return (found?.body as RowsDocument | undefined)?.present;
}

const hasBeenInForce = (contract: Contract): contract is AgreedByBoth =>
  "activeAt" in contract && contract.activeAt !== undefined;

/** Brings these views up to a dossier, as it was just read. What has not changed costs one read. */
export async function projectInForce(ports: Ports, dossier: Dossier, anew: boolean): Promise<void> {
  const { subject } = dossier;
  const contracts = contractsIn(dossier).filter(hasBeenInForce);
  const present = contracts.find(isInForce);
  const goals = Map.groupBy(
    goalsIn(dossier)
      .filter(isLive)
      .flatMap((goal) => servedBy(goal) ?? []),
    targetName,
  );
  const [found] = await ports.store.find("views", keptPartition(subject), { ids: ["kept"] });
  const before = found?.body as Kept | undefined;
  if (!before && contracts.length === 0 && goals.size === 0) return;

  const unit = ports.directory().person(subject)?.unit ?? before?.unit;
  if (unit === undefined) return;
  const counts = [...goals].map(([target, those]) => [target, those.length] as const);
  const facts = factsOf(dossier);
  const hash = fingerprintOf([
    SHAPE,
    unit,
    facts ?? null,
    contracts.map(({ id, state, pointing }) => [id, state, pointing?.targets ?? []]),
    counts,
  ]);
  if (!anew && before?.hash === hash) return;

  const wordings = await wordingsOf(ports, subject, contracts);
  const carrying = present ? carryingOf(present, wordings.get(present.id)) : new Map<string, CarryingContract>();
  const targets = [...new Set([...carrying.keys(), ...goals.keys()])];
  const places = [...new Set([unit, ...(before ? [before.unit, ...(before.alsoIn ?? [])] : [])])];
  const everTargets = [...new Set([...targets, ...(before?.targets ?? [])])];
  const keep = (said: Pick<Kept, "alsoIn" | "targets" | "hash">) => {
    const body: Kept = { id: "kept", type: "kept", schema: 1, unit, ...said };
    return ports.store.commit("views", keptPartition(subject), [{ kind: "put", body }]);
  };

  // Should it end half-way, all of it is written again, also when the dossier has gone back to what it was.
  await keep({ alsoIn: places, targets: everTargets, hash: UNKNOWN });
  for (const target of everTargets)
    for (const place of places)
      await changeUnitDocument<UnitCarriers>(
        ports.store,
        { partition: carriersPartition(target), unit: place, type: "carriers" },
        (was) =>
          withPerson(
            was,
            subject,
            place === unit ? carrying.get(target) : undefined,
            place === unit ? (goals.get(target)?.length ?? 0) : 0,
          ),
      );
  for (const place of places)
    await changeUnitDocument<Pick<UnitCoverage, "facts">>(
      ports.store,
      { partition: COVERAGE, unit: place, type: "coverage" },
      (was) => withFacts(was, subject, place === unit ? facts : undefined),
    );
  await keepRows(ports, subject, present, contracts, wordings);
  await keep({ targets, hash });
}

/** The wordings of all contracts that are or were in force, in one read. */
async function wordingsOf(ports: Ports, subject: PersonId, contracts: readonly AgreedByBoth[]) {
  const ids = contracts.map(({ id, revision }) => revisionId(id, revision));
  const read = ids.length > 0 ? await readDossier(ports, subject, { ids }) : { subject, documents: [] };
  return new Map(contracts.map(({ id, revision }) => [id, revisionIn(read, id, revision)?.terms]));
}

/** What a contract serves, each with the rows that do; a goal of the whole contract is served by no row of its own. */
function carryingOf({ id }: InForce, terms: Terms | undefined): ReadonlyMap<string, CarryingContract> {
  if (!terms) return new Map();
  const rows = namedRows(terms);
  return new Map(
    targetsOf(terms).map((target) => {
      const name = targetName(target);
      return [name, { contract: id, rows: rows.filter(({ serves }) => serves && targetName(serves) === name) }];
    }),
  );
}

async function keepRows(
  ports: Ports,
  subject: PersonId,
  present: InForce | undefined,
  contracts: readonly AgreedByBoth[],
  wordings: ReadonlyMap<string, Terms | undefined>,
) {
  const partition = rowsPartition(subject);
  const rowsIn = (contract: AgreedByBoth): readonly NamedRow[] => {
    const terms = wordings.get(contract.id);
    return terms ? namedRows(terms) : [];
  };
  const ended = contracts.flatMap((contract) => ("endedAt" in contract ? [contract.endedAt] : [])).toSorted();
  const since = present?.activeAt ?? ended.at(-1);
  if (since === undefined) return;
  const body: RowsDocument = {
    id: "rows",
    type: "presentRows",
    schema: 1,
    present: {
      holder: subject,
      contract: present?.id,
      since,
      rows: present ? rowsIn(present) : [],
      earlier: contracts
        .filter(({ id }) => id !== present?.id)
        .map((contract) => ({ contract: contract.id, rows: rowsIn(contract) })),
    },
  };
  await ports.store.commit("views", partition, [{ kind: "put", body }]);
}

function withPerson(
  was: UnitCarriers | undefined,
  person: PersonId,
  carrying: CarryingContract | undefined,
  count: number,
): UnitCarriers | undefined {
  const { [person]: _contract, ...contracts } = was?.contracts ?? {};
  const { [person]: _goals, ...goals } = was?.goals ?? {};
  const after: UnitCarriers = {
    contracts: carrying ? { ...contracts, [person]: carrying } : contracts,
    goals: count > 0 ? { ...goals, [person]: count } : goals,
  };
  return Object.keys(after.contracts).length + Object.keys(after.goals).length > 0 ? after : undefined;
}

function withFacts(
  was: Pick<UnitCoverage, "facts"> | undefined,
  person: PersonId,
  mine: ContractFacts | undefined,
): Pick<UnitCoverage, "facts"> | undefined {
  const { [person]: _, ...others } = was?.facts ?? {};
  const facts = mine ? { ...others, [person]: mine } : others;
  return Object.keys(facts).length > 0 ? { facts } : undefined;
}
