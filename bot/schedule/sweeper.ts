import { unchanged } from "#core/decision.ts";
import { reachedFor } from "#core/contract/acting.ts";
import { withManager } from "#core/followUp/withManager.ts";
import { withGiver } from "#core/entitlement/giver.ts";
import { withPresentManager } from "#core/talkAction/presentManager.ts";
import { CLOCK, type PersonId, type RequestId, asId } from "#core/ids.ts";
import {
  type Reminded,
  SCHEDULED_TYPES,
  announcedBetween,
  asksLeadersBetween,
  dueAfter,
  leadershipOpenedOn,
  mayActAt,
  nextLook,
  remindedBetween,
} from "#core/schedule/schedule.ts";
import { neededFor, whatTimeBrings } from "#core/schedule/whatTimeBrings.ts";
import { type Instant, dayOf } from "#core/time.ts";
import { remindersOf } from "#core/year/reminderDays.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { Lease } from "#bot/store/lease.ts";
import type { Due } from "#bot/store/store.ts";
import { change } from "#bot/usecases/dossierFile.ts";
import { openLeadershipOfYear } from "#bot/usecases/leadership.ts";
import { leadersIn, leadersToAnswer } from "#bot/usecases/policy.ts";
import { type Ports, asking } from "#bot/usecases/ports.ts";
import { upgraded } from "#bot/usecases/schema.ts";
import { announceTalks } from "#bot/usecases/year.ts";
import { remind } from "./remind.ts";

/** Looks at what the day has brought: whom to remind, and what happens by the clock alone. */
export type Sweeper = {
  /** Looks at everything that is due now. Calls while it runs join the next round. */
  readonly sweep: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type SweeperSettings = {
  readonly ports: Ports;
  readonly onFault: (fault: unknown) => void;
  readonly everyMs?: number;
  /** Of several servers one looks; without it this one does. */
  readonly lease?: Pick<Lease, "hold" | "release">;
};

const BATCH = 100;
const EVERY_MS = 60_000;
/** How long a document whose look met a fault of ours is left alone: it must not hold up the others. */
const FAULT_PAUSE_MS = 3_600_000;

/**
 * Everything it knows is in the store: a document stays due until it has been looked at, so after a crash the look comes late,
 * never not at all; a lease lets one of several servers do it, and two that look at once do no harm. Order matters: first what it
 * says is written, then the document's moment moves on. A look that met a fault is made up for from the moment it was due.
 */
export function sweeper({ ports, onFault, everyMs = EVERY_MS, lease }: SweeperSettings): Sweeper {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let stopped = false;

  const lookAtEach = async (documents: readonly Due[]) => {
    for (const each of documents) {
      if (stopped) return;
      await lookAt(ports, each).catch(async (fault: unknown) => {
        onFault(fault);
        await makeUpFor(ports, each, after(ports.now(), FAULT_PAUSE_MS));
      });
    }
  };
  const sweepOnce = async () => {
    while (!lease || (await lease.hold())) {
      const due = await ports.store.due("dossiers", SCHEDULED_TYPES, ports.now(), BATCH);
      // Dossiers side by side, so that their commits go to disk together; in each, one look after the other.
      const dossiers = Map.groupBy(due, ({ partition }) => partition);
      await Promise.all([...dossiers.values()].map(lookAtEach));
      if (stopped) return;
      if (due.length < BATCH) return;
    }
  };
  const sweep = () =>
    (next ??= last =
      last.then(() => {
        next = undefined;
        return stopped ? undefined : sweepOnce().catch(onFault);
      }));
  const interval = setInterval(() => void sweep(), everyMs).unref();

  return {
    sweep,
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      await last;
      await lease?.release();
    },
  };
}

async function lookAt(ports: Ports, due: Due): Promise<void> {
  const at = ports.now();
  const document = upgraded(due.body) as DossierDocument;
  if (mayActAt(document, at) && (await act(ports, due, document, at))) return;
  const since = (due.body.missedSince ?? due.body.dueAt ?? at) as Instant;
  await all(whatIsTold(ports, document, { since, at }));
  const next = dueAfter(document, at);
  // What should have happened by the clock and did not is looked at again tomorrow.
  await moveOn(ports, due, next !== undefined && next <= at ? nextLook(at) : next);
}

/** What a look tells, each by itself: to whom it is said, that the talks begin, that dialogues are open. Done again it adds nothing. */
async function* whatIsTold(
  ports: Ports,
  document: DossierDocument,
  { since, at }: { readonly since: Instant; readonly at: Instant },
): AsyncGenerator<() => Promise<unknown>> {
  if (document.type === "yearCycle") {
    const announced = announcedBetween(document, since, at);
    if (announced) yield () => announceTalks(ports, announced);
    const opened = leadershipOpenedOn(document, dayOf(at));
    if (opened) yield () => openLeadershipOfYear(ports, opened);
  }
  if (asksLeadersBetween(document, since, at))
    for (const each of await leadersAsked(ports, document)) yield () => remind(ports, each, at);
  const reminders = remindersOf(ports.municipality().year?.cycle);
  for (const { person, must } of remindedBetween(asToday(ports, document, at), since, at, reminders))
    for (const reached of reachedFor(person, ports.directory(), dayOf(at)))
      yield () => remind(ports, { person: reached, must }, at);
}

/** Does each, so that one with a fault does not hold up the others, and tells of the faults when they are done. */
async function all(acts: AsyncIterable<() => Promise<unknown>>): Promise<void> {
  const faults: unknown[] = [];
  for await (const tell of acts) await tell().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, "not all could be told");
}

/** Those who lead and are asked: about the policy until they have answered; of the year, for whom something waits when it is sent. */
async function leadersAsked(ports: Ports, document: DossierDocument): Promise<readonly Reminded[]> {
  const [people, must] =
    document.type === "policyVersion"
      ? [await leadersToAnswer(ports, document), true]
      : [leadersIn(asking(ports, CLOCK)), false];
  return people.map((person) => ({ person, must }));
}

/** What was promised, beside a contract or in a talk, asks whoever is to give it today, and a follow-up nobody has answered the manager of today. */
function asToday(ports: Ports, document: DossierDocument, at: Instant): DossierDocument {
  const [directory, today] = [ports.directory(), dayOf(at)];
  switch (document.type) {
    case "entitlement":
      return withGiver(document, directory, today);
    case "followUp":
      return withManager(document, directory, today);
    case "talkAction":
      return withPresentManager(document, directory, today);
    default:
      return document;
  }
}

/** What the day brings about, once: the request's id is made of the document and its moment. Whether something happened. */
async function act(
  ports: Ports,
  { partition, body: { id, dueAt } }: Due,
  document: DossierDocument,
  at: Instant,
): Promise<boolean> {
  const request = asId<RequestId>(`${CLOCK}-${id}-${dueAt}`);
  const subject = asId<PersonId>(partition);
  const needs = neededFor(document);
  const outcome = await change(ports, { actor: CLOCK, subject, request, needs }, (dossier) => {
    const present = dossier.documents.find((each) => each.id === id);
    return present ? whatTimeBrings(dossier, asToday(ports, present, at), at, ports.directory()) : unchanged;
  });
  return outcome.kind === "done" && !outcome.replayed;
}

/** The document is due at another moment, or never; nothing else about it changes. Who has written it meanwhile knows better. */
async function moveOn(ports: Ports, { partition, body, version }: Due, to: Instant | undefined): Promise<void> {
  const { dueAt: _, missedSince: _missed, ...document } = body;
  const moved = to === undefined ? document : { ...document, dueAt: to };
  await ports.store.commit("dossiers", partition, [{ kind: "replace", body: moved, version }]);
}

/** The same after a fault, keeping since when: what the look was to tell is else lost, as the day it was due has passed by then. */
async function makeUpFor(ports: Ports, { partition, body, version }: Due, dueAt: Instant): Promise<void> {
  const missedSince = body.missedSince ?? body.dueAt ?? dueAt;
  await ports.store.commit("dossiers", partition, [
    { kind: "replace", body: { ...body, dueAt, missedSince }, version },
  ]);
}

const after = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;
