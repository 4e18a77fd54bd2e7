import type { Dossier, DocumentType } from "#core/dossier/dossier.ts";
import { type ContentHash, type PersonId, asId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { reorganised } from "#core/overview/reorganised.ts";
import { looksOtherOn } from "#core/overview/looksOtherOn.ts";
import { type Overview, picturesOf } from "#core/overview/overview.ts";
import { type Day, type Instant, addDays, dayOf, momentOn } from "#core/time.ts";
import type { Stored, StoredBody, Write } from "#bot/store/store.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { countedIn, keepCounted } from "./counted.ts";
import { UNKNOWN, fingerprintOf, isSame } from "./fingerprint.ts";
import { projectInForce } from "./inForce.ts";

/** One reader's picture of one person's dossier: partition `reader`, so "my team" is one query whatever its size. */
export type OverviewDocument = StoredBody & { readonly type: "overview"; readonly overview: Overview };

/** What an overview is made of. */
export const OVERVIEW_NEEDS: readonly DocumentType[] = [
  "contract",
  "contractInvitation",
  "appraisal",
  "preparation",
  "talkWish",
  "goal",
  "followUp",
  "goalOffer",
  "talkAction",
  "exchange",
  "feedback",
  "entitlement",
  "policyAcceptance",
  "assessment",
  "assessmentView",
  "salaryBasis",
  "leadershipDialogue",
  "leadershipView",
];

/**
 * Who has a picture of a dossier, and under which hash: what has not changed is not written again. It is due on the day on which
 * a picture may look another way though nothing has happened.
 */
type Readers = StoredBody & {
  readonly type: typeof READERS;
  readonly readers: { readonly [reader: string]: ContentHash };
  /** Under which hash the dossier was last counted in its unit. */
  readonly counted?: ContentHash;
};

type How = {
  /** Written also where it says what it said. */
  readonly anew?: boolean;
  /** Counted also where the dossier says what it said, since others may have left its unit. */
  readonly recount?: boolean;
  /** The days ahead are drawn too. Without it the dossier is looked at tomorrow: what has just changed may change again today. */
  readonly looksAhead?: boolean;
};

const READERS = "readers";
const overviewId = (subject: PersonId) => `overview:${subject}`;
const readersPlace = (subject: PersonId) => `${READERS}:${subject}`;
const BATCH = 200;
/** Units are gone through so many side by side: what they wait for is the store. */
const SIDE_BY_SIDE = 8;

/** Brings the views up to these dossiers as they are now; those of one unit one after another, since they write the same documents. */
export async function projectEach(ports: Ports, subjects: Iterable<PersonId>, how: How = {}): Promise<void> {
  const { person } = ports.directory();
  const left = [...Map.groupBy(new Set(subjects), (subject) => person(subject)?.unit).values()];
  let failed = false;
  const worker = async () => {
    try {
      for (let unit = left.pop(); unit; unit = left.pop())
        for (const subject of unit) if (!failed) await project(ports, subject, how);
    } catch (fault) {
      failed = true;
      throw fault;
    }
  };
  await allEnded(Array.from({ length: SIDE_BY_SIDE }, worker));
}

/** Resolves when all have; after a fault as well none goes on behind the back of who then tries again. */
async function allEnded(works: readonly Promise<unknown>[]): Promise<void> {
  for (const ended of await Promise.allSettled(works)) if (ended.status === "rejected") throw ended.reason;
}

/** Brings the views up to all dossiers. */
export const projectAll = (ports: Ports, anew = false): Promise<void> =>
  projectEach(
    ports,
    ports.directory().organisation.people.map(({ id }) => id),
    { anew, recount: true, looksAhead: true },
  );

/** Brings the views up to another organisation: the dossiers that it may make look another way, and no others. */
export async function projectReorganised(ports: Ports, before: Organisation): Promise<void> {
  const change = reorganised(before, ports.directory().organisation);
  if (!change) return projectAll(ports);
  const shownTo = await Promise.all([...change.changed].map((reader) => subjectsShownTo(ports, reader)));
  const known = new Set([...change.touched, ...shownTo.flat()]);
  await projectEach(
    ports,
    [...known].filter((id) => ports.directory().person(id)),
    { recount: true, looksAhead: true },
  );
}

/** Of whom a reader has a picture: they are party to something there, whatever the organisation says. */
const subjectsShownTo = async ({ store }: Ports, reader: PersonId): Promise<readonly PersonId[]> =>
  (await store.find("views", reader, { types: ["overview"] })).map(
    ({ body }) => (body as OverviewDocument).overview.subject,
  );

/** Brings the views up to the day: reads the dossiers that may look another way today, and no others. */
export async function projectDue(ports: Ports): Promise<void> {
  for (;;) {
    const due = await ports.store.due("views", [READERS], ports.now(), BATCH);
    const subjects = due.map(({ partition }) => asId<PersonId>(partition.slice(readersPlace(asId("")).length)));
    await projectEach(ports, subjects, { looksAhead: true });
    if (due.length < BATCH) return;
  }
}

async function project(ports: Ports, subject: PersonId, { anew = false, recount = false, looksAhead = false }: How) {
  const today = dayOf(ports.now());
  const place = readersPlace(subject);
  const [dossier, [former]] = await Promise.all([
    readDossier(ports, subject, { types: OVERVIEW_NEEDS }),
    ports.store.find("views", place, { ids: [place] }),
  ]);
  await projectInForce(ports, dossier, anew);
  if (!former && dossier.documents.length === 0) return;
  const kept = former?.body as Readers | undefined;
  const before = kept?.readers ?? {};
  const pictures = picturesFor(dossier, ports.directory(), today);
  const readers = Object.fromEntries(pictures.map(({ reader, hash }) => [reader, hash]));
  const counted = countedIn(ports, dossier);
  const save = (said: Pick<Readers, "readers" | "counted">, day: Day) => {
    const body: Readers = { id: place, type: READERS, schema: 1, ...said, dueAt: startOf(day) };
    return ports.store.commit("views", place, [{ kind: "put", body }]);
  };

  const isCounted = kept?.counted === counted;
  if (!isCounted || !isSame(before, readers))
    await save({ readers: unsure(before, readers), ...(isCounted && { counted }) }, today);
  if (recount || !isCounted) await keepCounted(ports, dossier);
  await keepOverviews(ports, dossier.subject, pictures, { anew, before });
  const next = looksAhead ? looksOtherOn(dossier, ports.directory(), today) : addDays(today, 1);
  if (anew || !isSame([kept?.readers, kept?.counted, kept?.dueAt], [readers, counted, startOf(next)]))
    await save({ readers, counted }, next);
}

/**
 * Who may have a picture while pictures are being given and taken: of one that is to change nobody knows which it is. Should it end
 * half-way, all of those are given or taken again, also when the dossier has gone back to what it was.
 */
const unsure = (before: Readers["readers"], after: Readers["readers"]): Readers["readers"] =>
  Object.fromEntries(
    Object.keys({ ...before, ...after }).map((reader) => [
      reader,
      (before[reader] === after[reader] ? after[reader] : undefined) ?? UNKNOWN,
    ]),
  );

type Picture = { readonly reader: PersonId; readonly overview: Overview; readonly hash: ContentHash };

const picturesFor = (dossier: Dossier, directory: Directory, today: Day): readonly Picture[] =>
  picturesOf(dossier, directory, today).map((picture) => ({ ...picture, hash: fingerprintOf(picture.overview) }));

/** Gives each reader their picture of a dossier, and takes it from who no longer is one. */
async function keepOverviews(
  { store }: Ports,
  subject: PersonId,
  pictures: readonly Picture[],
  { anew, before }: { readonly anew: boolean; readonly before: Readers["readers"] },
): Promise<void> {
  const id = overviewId(subject);
  const give = pictures
    .filter(({ reader, hash }) => anew || before[reader] !== hash)
    .map(({ reader, overview }) => {
      const body: OverviewDocument = { id, type: "overview", schema: 1, overview };
      return store.commit("views", reader, [{ kind: "put", body }]);
    });
  const now = new Set<string>(pictures.map(({ reader }) => reader));
  const take = Object.keys(before)
    .filter((reader) => !now.has(reader))
    .map(async (reader) => {
      const [stale] = await store.find("views", reader, { ids: [id] });
      if (stale) await store.commit("views", reader, [removal(stale)]);
    });
  await allEnded([...give, ...take]);
}

const startOf = (day: Day): Instant => momentOn(day, "00:00");
const removal = ({ body, version }: Stored): Write => ({ kind: "remove", id: body.id, version });
