import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { calendarEntryOf } from "#core/appraisal/calendarEntry.ts";
import {
  type CalendarStep,
  type NotBookedReason,
  type TalkEvent,
  type TalkEventState,
  belongsInCalendar,
  nextCalendarStep,
  standingTalk,
  talkEventId,
} from "#core/appraisal/talkEvent.ts";
import { calendarTexts } from "#core/content/calendar.ts";
import { changed, unchanged } from "#core/decision.ts";
import { appraisalsIn, talkEventIn } from "#core/dossier/dossier.ts";
import { CLOCK, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addMinutes } from "#core/time.ts";
import { GraphFault } from "#bot/graph/graphFault.ts";
import type { Links } from "#bot/links.ts";
import { CALENDAR_ROW, type CalendarRow } from "#bot/notify/calendarRow.ts";
import type { Lease } from "#bot/store/lease.ts";
import type { Due } from "#bot/store/store.ts";
import { change, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import type { Booked, Calendar, EventWords } from "./graphCalendar.ts";

/** Lets the calendars show the talks as they stand. What is to be done lies in the store, so it goes on after a crash. */
export type CalendarKeeper = {
  readonly kick: () => void;
  /** Resolves when everything that was due has been dealt with. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type KeeperSettings = {
  readonly ports: Ports;
  readonly calendar: Calendar;
  readonly links: Links;
  /** One server at a time: a calendar takes no version to write under. */
  readonly lease: Lease;
  readonly onFault: (fault: unknown) => void;
  /** Told what became of a row, never whose it is. */
  readonly log: (event: { readonly step: string; readonly outcome: string }) => void;
  readonly sweepMs?: number;
};

const BATCH = 20;
const SWEEP_MS = 10_000;
/** With doubled pauses from half a minute on, about half a day: longer than an ordinary incident at the far end. */
const MAX_ATTEMPTS = 11;
const FIRST_RETRY_MINUTES = 0.5;
/** So often one looks for the link to the meeting, which may come later than the event. */
const MAX_LOOKS = 4;

export function calendarKeeper(settings: KeeperSettings): CalendarKeeper {
  const { ports, lease, onFault, sweepMs = SWEEP_MS } = settings;
  const { store } = ports;
  let sweeping: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const sweep = async () => {
    do {
      again = false;
      if (!(await lease.hold())) return;
      const due = await store.due("dossiers", [CALENDAR_ROW], ports.now(), BATCH);
      for (const row of due) {
        if (stopped || !(await lease.hold())) return;
        await deal(settings, row).catch(async (fault: unknown) => {
          onFault(fault);
          await postpone(ports, row);
        });
      }
      if (due.length === BATCH) again = true;
    } while (again && !stopped);
  };
  const kick = () => {
    if (stopped) return;
    again = true;
    sweeping ??= sweep()
      .catch(onFault)
      .finally(() => {
        sweeping = undefined;
        if (again) kick();
      });
  };
  const interval = setInterval(kick, sweepMs).unref();
  return {
    kick,
    settled: async () => {
      while (sweeping) await sweeping;
    },
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      while (sweeping) await sweeping;
      await lease.release();
    },
  };
}

/** Does one thing after the other until the calendar shows the talk as it stands, or has to be left for later. */
async function deal(settings: KeeperSettings, due: Due): Promise<void> {
  const { ports } = settings;
  const row = due.body as CalendarRow;
  const subject = asId<PersonId>(due.partition);
  for (;;) {
    const dossier = await readDossier(ports, subject, { ids: [talkEventId(row.talk)], types: ["appraisal"] });
    const appraisal = standingTalk(appraisalsIn(dossier), row.talk);
    const present = talkEventIn(dossier, row.talk);
    const step = appraisal
      ? nextCalendarStep(appraisal, present, belongsInCalendar(appraisal, ports.directory()))
      : NONE;
    if (!appraisal || step.kind === "none" || (step.kind === "look" && row.attempts >= MAX_LOOKS)) {
      await finish(ports, due);
      return;
    }
    const again = await act(settings, { appraisal, row, step, present });
    if (again === undefined) continue;
    const next: CalendarRow = { ...row, attempts: row.attempts + 1, dueAt: again };
    await ports.store.commit("dossiers", due.partition, [{ kind: "replace", body: next, version: due.version }]);
    return;
  }
}

const NONE: CalendarStep = { kind: "none" };
type Doing = {
  readonly appraisal: Appraisal;
  readonly row: CalendarRow;
  readonly step: Exclude<CalendarStep, { kind: "none" }>;
  readonly present: TalkEvent | undefined;
};

/** Does one step and notes in the dossier what came of it; gives the moment at which to try again, when there is one. */
async function act(settings: KeeperSettings, doing: Doing): Promise<Instant | undefined> {
  const { appraisal, row, step, present } = doing;
  const { ports, log } = settings;
  const { sequence } = calendarEntryOf(appraisal);
  const note = (state: TalkEventState, other: Partial<Pick<TalkEvent, "organizer" | "sequence">> = {}) =>
    noteEvent(ports, {
      type: "talkEvent",
      schema: 1,
      id: talkEventId(row.talk),
      talk: row.talk,
      employee: appraisal.employee,
      organizer: appraisal.manager,
      sequence,
      ...state,
      ...other,
    });
  try {
    const came = await perform(settings, doing);
    log({ step: step.kind, outcome: came === "gone" ? "gone" : "done" });
    if (step.kind === "cancel") await note({ state: "cancelled" }, { organizer: step.organizer });
    // Whoever took it out is not asked again until the talk is moved; a talk that is moved is booked anew.
    else if (came === "gone")
      await note({ state: "cancelled" }, step.kind === "move" && present ? { sequence: present.sequence } : {});
    else await note({ state: "booked", ...came });
    return step.kind === "look" && came !== "gone" && came.joinUrl === undefined
      ? later(ports.now(), row.attempts)
      : undefined;
  } catch (fault) {
    if (!(fault instanceof GraphFault)) throw fault;
    log({ step: step.kind, outcome: fault.kind });
    if (fault.passes && row.attempts + 1 < MAX_ATTEMPTS) {
      const pause = later(ports.now(), row.attempts);
      const asked = addMinutes(ports.now(), (fault.afterMs ?? 0) / 60_000);
      return asked > pause ? asked : pause;
    }
    const reason = reasonOf(fault);
    if (present?.state === "booked")
      await note(
        { ...present, stale: { sequence, reason } },
        { organizer: present.organizer, sequence: present.sequence },
      );
    else await note({ state: "notBooked", reason });
    return undefined;
  }
}

async function perform(
  { calendar, ports, links }: KeeperSettings,
  { appraisal, row, step }: Doing,
): Promise<Booked | "gone"> {
  const directory = ports.directory();
  const { manager, employee } = appraisal;
  const words = wordsOf(appraisal, directory.person(manager)?.locale ?? "sv", links);
  const { when, sequence } = calendarEntryOf(appraisal);
  if (step.kind === "cancel") {
    await calendar.cancel(step.organizer, step.event, words);
    return "gone";
  }
  if (step.kind === "look") return calendar.look(manager, step.event);
  if (when.kind !== "timed") throw new Error("a talk without a time is put into no calendar");
  const span = { from: when.from, to: when.to };
  if (step.kind === "move") return calendar.move(manager, step.event, span);
  const { name = "", email: address = "" } = directory.person(employee) ?? {};
  return calendar.book(manager, { talk: row.talk, sequence, span, attendee: { name, address }, words });
}

function wordsOf({ employee, id }: Appraisal, locale: "sv" | "en", links: Links): EventWords {
  const t = calendarTexts[locale];
  return {
    subject: t.neutral,
    text: t.lines(links.talk(employee, employee, id)).join("\n"),
    cancelled: t.cancelled,
  };
}

const reasonOf = ({ kind }: GraphFault): NotBookedReason =>
  kind === "notAllowed" ? "notAllowed" : kind === "missing" ? "noCalendar" : "failed";

const later = (at: Instant, attempts: number): Instant => addMinutes(at, FIRST_RETRY_MINUTES * 2 ** attempts);

async function noteEvent(ports: Ports, event: TalkEvent): Promise<void> {
  const subject = event.employee;
  const request = asId<RequestId>(ports.newId());
  await change(ports, { actor: CLOCK, subject, request, needs: { ids: [event.id] } }, (dossier) =>
    isSame(talkEventIn(dossier, event.talk), event)
      ? unchanged
      : changed([event], { type: "talkEventNoted", talk: event.talk, state: event.state }),
  );
}

const isSame = (one: TalkEvent | undefined, other: TalkEvent) => JSON.stringify(one) === JSON.stringify(other);

/** The row goes, unless the talk has been changed again meanwhile: then it is another version. */
const finish = ({ store }: Ports, { partition, body: { id }, version }: Due) =>
  store.commit("dossiers", partition, [{ kind: "remove", id, version }]);

/** A fault of ours on one row must not hold up the others. */
async function postpone(ports: Ports, { partition, body, version }: Due): Promise<void> {
  const row = body as CalendarRow;
  const next: CalendarRow = { ...row, attempts: row.attempts + 1, dueAt: later(ports.now(), row.attempts) };
  await ports.store.commit("dossiers", partition, [{ kind: "replace", body: next, version }]);
}
