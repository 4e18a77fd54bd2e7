import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AppraisalId, ContractId, GoalId, LeadershipId, PersonId, RequestId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import type { DossierEvent } from "#core/dossier/dossier.ts";
import { type Chain, type Entry, firstBrokenEntry } from "#core/dossier/chain.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import type { OutboxRow } from "#bot/notify/outboxRow.ts";
import { type CountedStore, counted } from "#bot/store/counted.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { StoredBody } from "#bot/store/store.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import { type Ports, hashOf } from "#bot/usecases/ports.ts";
import { NOW, town } from "./town.ts";

/** What the use cases need, on a SQLite file of its own, with everything that moves in the test's hand. */
export type World = {
  readonly ports: Ports;
  readonly store: CountedStore;
  readonly file: string;
  readonly request: () => RequestId;
  readonly setTime: (at: Instant) => void;
  readonly passDays: (days: number) => void;
  readonly setTown: (organisation: Organisation) => void;
  /** What a dossier holds of one type, as it is stored. */
  readonly stored: (subject: PersonId, type: string) => Promise<readonly StoredBody[]>;
  readonly outbox: (subject: PersonId) => Promise<readonly OutboxRow[]>;
  /** Throws when the audit chain of a dossier does not verify; gives its entries in order. */
  readonly chain: (subject: PersonId) => Promise<readonly Entry[]>;
  readonly close: () => Promise<void>;
};

/** `file` is `:memory:` for a world that only has to be fast. */
export function makeWorld({ file }: { readonly file?: string } = {}): World {
  const folder = file ? undefined : mkdtempSync(join(tmpdir(), "dialog-"));
  const path = file ?? join(folder ?? "", "data.sqlite");
  const store = counted(openSqliteStore(path));
  let at = NOW;
  let directory = directoryOf(town);
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: () => at });
  let made = 0;
  const newId = () => `id${String(++made).padStart(6, "0")}`;
  const stored = async (subject: PersonId, type: string) =>
    (await store.find("dossiers", subject, { types: [type] })).map(({ body }) => body);

  return {
    ports: {
      store,
      directory: () => directory,
      municipality: municipality.current,
      now: () => at,
      newId,
      committed: municipality.committed,
    },
    store,
    file: path,
    request: () => asId<RequestId>(`request-${newId()}`),
    setTime: (moment) => {
      at = moment;
    },
    passDays: (days) => {
      at = `${addDays(dayOf(at), days)}T10:00:00.000Z` as Instant;
    },
    setTown: (organisation) => {
      directory = directoryOf(organisation);
    },
    stored,
    outbox: async (subject) => (await stored(subject, "outbox")) as unknown as readonly OutboxRow[],
    chain: async (subject) => {
      const entries = (await stored(subject, "entry")) as unknown as readonly Entry[];
      const [end] = (await stored(subject, "chain")) as unknown as readonly Chain[];
      const broken = firstBrokenEntry(end, entries, hashOf);
      if (broken !== undefined) throw new Error(`the audit chain of ${subject} breaks at entry ${broken}`);
      return entries.toSorted((one, other) => one.seq - other.seq);
    },
    close: async () => {
      await store.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The premise of a test: an act that did what it was to do. */
export function done(outcome: Outcome): Extract<Outcome, { kind: "done" }> {
  if (outcome.kind !== "done") throw new Error(`a premise of the test did not hold: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The id of what an act has made. */
export function madeBy<Id extends ContractId | AppraisalId | GoalId | LeadershipId>(
  outcome: Outcome,
  type: DossierEvent["type"],
): Id {
  const event = done(outcome).events.find((each) => each.type === type);
  const id =
    event &&
    ("contract" in event
      ? event.contract
      : "appraisal" in event
        ? event.appraisal
        : "leadership" in event
          ? event.leadership
          : "goal" in event
            ? event.goal
            : undefined);
  if (!id) throw new Error(`no ${type} happened`);
  return id as Id;
}
