import { ulid } from "ulid";
import type { DocumentStore, Stored, StoredBody } from "#bot/store/store.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { leaversBetween } from "#core/organisation/leavers.ts";
import { type Instant, dayOf } from "#core/time.ts";
import { noteDepartures } from "./departures.ts";
import { noteLeavers } from "./leaverStore.ts";

/**
 * An organisation is stored as a generation: chunks in the partition `organisation:<generation>`, which never change. The
 * partition `organisation` holds a card for each generation that has chunks, and the pointer `current`, whose replacement is
 * the one moment at which everybody gets the new organisation. Cards are written before chunks and removed after them, so
 * what a crash leaves behind is found and cleared by the next save.
 */
const HEAD = "organisation";
const POINTER = "current";
const CARD = "organisationGeneration";
const CHUNK = "organisationChunk";
const partitionOf = (generation: string) => `${HEAD}:${generation}`;

type Pointer = StoredBody & {
  readonly type: "organisationPointer";
  readonly generation: string;
  readonly chunks: number;
  /** What this one took the place of, where it is kept so that one can go back to it. */
  readonly previous?: Generation;
};
type Generation = { readonly generation: string; readonly chunks: number };
type Card = StoredBody & { readonly type: typeof CARD; readonly generation: string };
type Part = keyof Organisation;
type Chunk = StoredBody & { readonly type: typeof CHUNK; readonly part: Part; readonly rows: readonly object[] };

const PARTS: readonly Part[] = ["people", "units", "assignments", "representations"];

/** A document may have 2 MB in Azure Cosmos DB, and so may a commit; a chunk stays well below. */
const CHUNK_BYTES = 500_000;

export type StoredOrganisation = { readonly organisation: Organisation; readonly generation: string };

/** The generation in force: one read of one small document. Undefined before the first import. */
export async function currentGeneration(store: DocumentStore): Promise<string | undefined> {
  return pointerIn(await store.find("directory", HEAD, { ids: [POINTER] }))?.body.generation;
}

/** The one that the generation in force took the place of, where it is kept. */
export async function loadPrevious(store: DocumentStore): Promise<StoredOrganisation | undefined> {
  const previous = pointerIn(await store.find("directory", HEAD, { ids: [POINTER] }))?.body.previous;
  return previous && loadGeneration(store, previous);
}

/** A generation, whole; undefined when it is being cleared. */
async function loadGeneration(store: DocumentStore, { generation, chunks }: Generation) {
  const found = await store.find("directory", partitionOf(generation), { types: [CHUNK] });
  return found.length === chunks
    ? { organisation: joined(found.map(({ body }) => body as Chunk)), generation }
    : undefined;
}

/** The organisation in force, whole, or undefined before the first import. Throws when its generation keeps changing. */
export async function loadOrganisation(store: DocumentStore): Promise<StoredOrganisation | undefined> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const pointer = pointerIn(await store.find("directory", HEAD, { ids: [POINTER] }));
    if (!pointer) return undefined;
    // Not there when another save has taken over and is clearing this generation: the pointer then names the next.
    const loaded = await loadGeneration(store, pointer.body);
    if (loaded) return loaded;
  }
  throw new Error("The organisation's documents do not add up to the generation in force.");
}

type Saving = {
  readonly now: Instant;
  readonly over?: string | undefined;
  /** What the new generation is called, so that the same saving again is seen to be done. */
  readonly generation?: string;
  /** Keeps the one before, and nothing older, so that one can go back to it. */
  readonly keepsPrevious?: boolean;
};

/**
 * Puts an organisation in force, all of it at once, remembers who is no longer in it, and clears the one before. `conflict` when somebody else has done so since
 * `over`, the generation the caller has seen (without it: since this call began); nothing has changed then.
 */
export async function saveOrganisation(
  store: DocumentStore,
  organisation: Organisation,
  { now, over, generation = ulid(Date.parse(now)), keepsPrevious = false }: Saving,
): Promise<"saved" | "conflict"> {
  const head = await store.find("directory", HEAD, { ids: [POINTER], types: [CARD] });
  const pointer = pointerIn(head);
  if (pointer?.body.generation === generation) return "saved";
  if (over !== undefined && pointer?.body.generation !== over) return "conflict";

  const previous = keepsPrevious && pointer ? pointer.body : undefined;
  const chunks = chunksOf(organisation);
  const card: Card = { id: `generation-${generation}`, type: CARD, schema: 1, generation };
  await store.commit("directory", HEAD, [{ kind: "create", body: card }]);
  for (const chunk of chunks) await store.commit("directory", partitionOf(generation), [{ kind: "put", body: chunk }]);

  const inForce = pointer && (await loadGeneration(store, pointer.body));
  if (inForce) {
    await noteLeavers(store, leaversBetween(inForce.organisation, organisation, dayOf(now)));
    await noteDepartures(store, { before: inForce.organisation, after: organisation, now });
  }

  const next: Pointer = {
    id: POINTER,
    type: "organisationPointer",
    schema: 1,
    generation,
    chunks: chunks.length,
    ...(previous && { previous: { generation: previous.generation, chunks: previous.chunks } }),
  };
  const flipped = await store.commit("directory", HEAD, [
    pointer ? { kind: "replace", body: next, version: pointer.version } : { kind: "create", body: next },
  ]);
  if (flipped === "conflict") {
    await clear(store, generation);
    return "conflict";
  }
  // Generations that had a card before the flip are out of force, or belong to a save that will meet a conflict.
  for (const { body } of head.filter(isCard))
    if (body.generation !== previous?.generation && body.generation !== generation) await clear(store, body.generation);
  return "saved";
}

async function clear(store: DocumentStore, generation: string) {
  const partition = partitionOf(generation);
  for (const { body, version } of await store.find("directory", partition, { types: [CHUNK] }))
    await store.commit("directory", partition, [{ kind: "remove", id: body.id, version }]);
  const cards = await store.find("directory", HEAD, { ids: [`generation-${generation}`] });
  for (const { body, version } of cards)
    await store.commit("directory", HEAD, [{ kind: "remove", id: body.id, version }]);
}

const isPointer = (stored: Stored): stored is Stored & { readonly body: Pointer } => stored.body.id === POINTER;
const isCard = (stored: Stored): stored is Stored & { readonly body: Card } => stored.body.type === CARD;
const pointerIn = (head: readonly Stored[]) => head.find(isPointer);

const chunksOf = (organisation: Organisation): readonly Chunk[] =>
  PARTS.flatMap((part) =>
    packed(organisation[part]).map((rows, index) => ({
      id: `${part}-${String(index).padStart(5, "0")}`,
      type: CHUNK,
      schema: 1,
      part,
      rows,
    })),
  );

/** Rows in their order, as many together as a chunk may hold. */
function packed(rows: readonly object[]): readonly (readonly object[])[] {
  let pack: object[] = [];
  const packs: object[][] = [];
  let room = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (size > room) {
      pack = [];
      packs.push(pack);
      room = CHUNK_BYTES;
    }
    pack.push(row);
    room -= size;
  }
  return packs;
}

/** The store gives chunks by id, which is the order they were written in. */
function joined(chunks: readonly Chunk[]): Organisation {
  const rowsOf = <P extends Part>(part: P) =>
    chunks.filter((chunk) => chunk.part === part).flatMap(({ rows }) => rows) as unknown as Organisation[P];
  return {
    people: rowsOf("people"),
    units: rowsOf("units"),
    assignments: rowsOf("assignments"),
    representations: rowsOf("representations"),
  };
}
