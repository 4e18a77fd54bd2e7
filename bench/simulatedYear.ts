import { readDossier } from "#bot/usecases/dossierFile.ts";
import { drawNotice } from "#bot/chat/notices.ts";
import { localLinks } from "#bot/links.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import type { Reference } from "#bot/notify/delivery.ts";
import { dispatcher } from "#bot/notify/dispatcher.ts";
import { MESSAGE_TYPES, type OutboxRow } from "#bot/notify/outboxRow.ts";
import type { Throttle } from "#bot/notify/throttle.ts";
import { campaignRunner, restingCampaigns } from "#bot/schedule/campaignRunner.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { startCampaign } from "#bot/usecases/campaign.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { setPace } from "#bot/usecases/preference.ts";
import { readSituation } from "#bot/usecases/situation.ts";
import { readYear, saveYear } from "#bot/usecases/year.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { appraisalIn, followUpsIn } from "#core/dossier/dossier.ts";
import { OPENS_DAYS_BEFORE } from "#core/followUp/followUp.ts";
import { lastDayOf } from "#core/followUp/transitions.ts";
import { type AppraisalId, type CampaignId, type PersonId, type RequestId, type UnitId, asId } from "#core/ids.ts";
import { type Directory, directoryOf } from "#core/organisation/directory.ts";
import type { Person, Unit } from "#core/organisation/organisation.ts";
import type { WaitingKind } from "#core/overview/waiting.ts";
import { DEFAULT_PACE, type Pace } from "#core/schedule/pace.ts";
import { DEFAULT_QUIET_HOURS } from "#core/schedule/quietHours.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Day, addDays, addMinutes, dayOf, momentOn, weekdayOf } from "#core/time.ts";
import { type Cycle, DEFAULT_CYCLE } from "#core/year/cycle.ts";
import { type PlannedSending, yearPlan } from "#core/year/sendings.ts";

/** A message that came to somebody: what kind, on which day, what waited for them then if it is a digest, and which campaign it told. */
export type Received = {
  readonly to: PersonId;
  readonly on: Day;
  readonly kind: "digest" | "campaign" | "notice";
  readonly campaign: CampaignId | undefined;
  readonly waiting: readonly WaitingKind[];
};

export type SimulatedYear = {
  readonly plan: readonly PlannedSending[];
  readonly received: readonly Received[];
  /** What HR has told by hand beside the year: to those who lead, and when it was started. */
  readonly byHand: readonly { readonly campaign: CampaignId; readonly on: Day }[];
  readonly directory: Directory;
  /** From the day a talk is called until it is confirmed by both or has lapsed, by employee. */
  readonly talks: ReadonlyMap<PersonId, { readonly called: Day; readonly over: Day }>;
  /** From when each follow-up between talks opens until its time is over, by employee. */
  readonly followUps: ReadonlyMap<PersonId, readonly { readonly opens: Day; readonly over: Day }[]>;
  readonly faults: readonly unknown[];
};

const FIRST_DAY = "2026-06-15" as Day;
const DAYS = 365;
/** People in a unit, its head among them; the director and HR have one of their own. */
const A_UNIT = 10;
const CALLED_ON = "2026-09-07" as Day;
const FIRST_TALK = "2026-09-21" as Day;
/** Long after the start of the talks, so that what is told by hand says something new. */
const BY_HAND_AFTER = "2026-12-01" as Day;
const director = asId<PersonId>("director");
const hr = asId<PersonId>("hr");

const ANNOUNCED: Cycle = { ...DEFAULT_CYCLE, announce: ["managers", "employees"] };

/**
 * A year of a municipality with a moved clock: HR saves the year, which tells that the talks begin and reminds those who lead;
 * they call their talks, hold them, write and send the summary a few days later, and it is confirmed, by some late and by some
 * never. Some want their reminders weekly or not at all, some are on leave. Twice HR tells those who lead by hand on a day on which they
 * are reminded as well: once before the reminders have gone, once after. What each does follows from their number, so that one run
 * is like the other. So many `servers` look at what is due side by side.
 */
export async function simulateYear({ people: size, servers }: { readonly people: number; readonly servers: number }) {
  let at = momentOn(FIRST_DAY, "10:00");
  const store = openSqliteStore(":memory:");
  const people = peopleOf(size);
  const directory = directoryOf({
    people,
    units: unitsOf(people),
    assignments: [],
    representations: [],
  });
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: () => at });
  let made = 0;
  const ports: Ports = {
    store,
    directory: () => directory,
    municipality: municipality.current,
    now: () => at,
    newId: () => `id${++made}`,
    committed: municipality.committed,
    quietHours: () => DEFAULT_QUIET_HOURS,
  };
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);
  const received: Received[] = [];
  const keeper = overviewKeeper(ports, { onFault });
  const clocks = Array.from({ length: servers }, () => sweeper({ ports, onFault, everyMs: NEVER_MS }));
  const runners = Array.from({ length: servers }, () => campaignRunner({ ports, onFault, everyMs: NEVER_MS }));
  const kinds: { readonly [K in OutboxRow["type"]]: Received["kind"] } = {
    digest: "digest",
    campaignMessage: "campaign",
    outbox: "notice",
  };
  const draw = drawNotice(ports, localLinks("http://localhost"));
  const drawn = new Map<object, OutboxRow>();
  // Of several servers one sends.
  const outbox = dispatcher({
    ports,
    draw: async (row) => {
      const message = await draw(row);
      if (message) drawn.set(message, row);
      return message;
    },
    send: async ({ person }, message) => {
      const { type = "outbox", about } = drawn.get(message) ?? {};
      const kind = kinds[type];
      const campaign =
        about?.kind === "digest" ? about.news?.campaign : about?.kind === "campaign" ? about.campaign : undefined;
      const waiting = kind === "digest" ? ((await readSituation(ports, person))?.waiting ?? []) : [];
      received.push({ to: person, on: dayOf(at), kind, campaign, waiting: waiting.map((each) => each.kind) });
      drawn.delete(message);
      return { kind: "sent", activity: `a${received.length}` };
    },
    update: async () => ({ kind: "sent", activity: "a" }),
    drawContract: async () => undefined,
    log: ({ row, reason }) => row === "-" && onFault(reason),
    throttle: UNLIMITED,
    restsFor: restingCampaigns(ports),
    sweepMs: NEVER_MS,
  });
  const deliver = async () => {
    if ((await store.due("dossiers", MESSAGE_TYPES, at, 1)).length === 0) return;
    await keeper.catchUp();
    outbox.kick();
    await outbox.settled();
  };

  for (const { id } of people) await store.commit("references", id, [chatOf(id)]);
  for (const [index, { id }] of people.entries()) {
    const pace = paceOf(index);
    if (pace !== DEFAULT_PACE) await setPace(ports, id, pace);
  }
  const request = () => asId<RequestId>(`request${++made}`);
  succeeded(await saveYear(ports, hr, { request: request(), seen: 0, cycle: ANNOUNCED }));
  const year = readYear(ports, hr);
  if (!year) throw new Error("HR cannot read the year");
  const plan = yearPlan(ANNOUNCED, year.facts, FIRST_DAY);
  const lived = new Map<PersonId, { called: Day; over: Day }>();

  const [beforeReminders, afterReminders] = plan
    .filter(({ sending, sentOn }) => sending.what === "reminder" && sentOn > BY_HAND_AFTER)
    .map(({ sentOn }) => sentOn);
  const byHand: { campaign: CampaignId; on: Day }[] = [];
  const tellByHand = async (on: Day) => {
    const asked = { audiences: ["managers"] as const, units: [], pace: "fast" as const, request: request() };
    for (const event of succeeded(await startCampaign(ports, hr, asked)))
      if (event.type === "campaignStarted") byHand.push({ campaign: event.campaign, on });
  };
  // A campaign is spread over the working day.
  const layOut = async () => {
    for (let minute = 0; municipality.current().campaigns.some(({ state }) => state === "running"); minute += 1) {
      if (minute > 700) throw new Error("the campaign does not end");
      await Promise.all(runners.map((runner) => runner.look()));
      at = addMinutes(at, 1);
    }
  };
  const live = talkLives(ports, directory, request, lived);
  for (let day = FIRST_DAY; day < addDays(FIRST_DAY, DAYS); day = addDays(day, 1)) {
    at = lookOn(day);
    if (day === beforeReminders) await tellByHand(day);
    await Promise.all(clocks.map((clock) => clock.sweep()));
    at = momentOn(day, "07:00");
    await deliver();
    await layOut();
    await deliver();
    if (day === afterReminders) await tellByHand(day);
    await layOut();
    await deliver();
    if (at < momentOn(day, "10:00")) at = momentOn(day, "10:00");
    if (weekdayOf(day) < 6) await live(day);
    await deliver();
  }
  const followUps = new Map<PersonId, { opens: Day; over: Day }[]>();
  for (const { id } of people)
    followUps.set(
      id,
      followUpsIn(await readDossier(ports, id, { types: ["followUp"] })).map((each) => ({
        opens: addDays(each.day, -OPENS_DAYS_BEFORE),
        over: lastDayOf(each),
      })),
    );
  for (const stopped of [...clocks, ...runners, outbox, keeper]) await stopped.stop();
  await store.close();
  return { plan, received, byHand, directory, talks: lived, followUps, faults } satisfies SimulatedYear;
}

/** The pace somebody wants, by their number. */
export const paceOf = (index: number): Pace => (index % 13 === 5 ? "off" : index % 7 === 3 ? "weekly" : DEFAULT_PACE);

/** What those who lead and their people do about their talks on a day. */
function talkLives(
  ports: Ports,
  directory: Directory,
  request: () => RequestId,
  lived: Map<PersonId, { called: Day; over: Day }>,
) {
  const everybody = directory.organisation.people.flatMap(({ id, manager, leave }, index) => {
    if (!manager || leave || id === hr) return [];
    const held = addDays(FIRST_TALK, nextWeekday(FIRST_TALK, index % 50));
    const sent = addDays(held, nextWeekday(held, index % 5));
    return [{ id, manager, index, held, sent, answered: addDays(sent, nextWeekday(sent, index % 9)) }];
  });
  const appraisals = new Map<PersonId, AppraisalId>();
  return async (day: Day) => {
    for (const { id, manager, index, held, sent, answered } of everybody) {
      const act = () => ({ subject: id, appraisal: appraisals.get(id) ?? asId<AppraisalId>(""), request: request() });
      // Every eleventh manager forgets some of them.
      if (day === CALLED_ON && index % 11 !== 0) {
        const begun = succeeded(
          await talks.startAppraisal(ports, manager, { employee: id, date: held, time: "", request: request() }),
        );
        for (const event of begun) if (event.type === "appraisalPlanned") appraisals.set(id, event.appraisal);
        lived.set(id, { called: day, over: addDays(held, LAPSED_DAYS) });
      }
      if (!appraisals.has(id)) continue;
      if (day === held) succeeded(await talks.holdAppraisal(ports, manager, { ...act(), heldOn: day }));
      if (day === sent) {
        const fields = [
          ["noGoalsReason", "Inga mål i år."],
          ["nextDate", addDays(held, 360)],
        ] as const;
        for (const [field, value] of fields)
          succeeded(await talks.writeSummary(ports, manager, { ...act(), field, value, seenRev: 0 }));
        succeeded(await talks.sendSummary(ports, manager, act()));
      }
      // Every tenth employee never does: it lapses.
      if (day !== answered || index % 10 === 4) continue;
      const dossier = await readDossier(ports, id, { types: ["appraisal"] });
      const appraisal = appraisalIn(dossier, act().appraisal);
      if (appraisal?.state !== "awaitingConfirmation") throw new Error(`a talk is ${appraisal?.state}`);
      for (const who of [id, manager])
        succeeded(await talks.confirmSummary(ports, who, { ...act(), hash: appraisal.hash, dissent: "" }));
      lived.set(id, { called: CALLED_ON, over: day });
    }
  };
}

const topUnit = asId<UnitId>("top");
const NEVER_MS = 2_000_000_000;
/** What the channel takes is measured by the campaign's benchmark. */
const UNLIMITED: Throttle = {
  heldFor: () => 0,
  allHeldFor: () => 0,
  turn: () => Promise.resolve(),
  askedForTime: () => {},
};
/** The summary is sent within a week, and lapses three weeks after that. */
const LAPSED_DAYS = 7 + 22;

function peopleOf(size: number): readonly Person[] {
  const named = (id: PersonId, manager: PersonId | undefined, unit: UnitId, more: Partial<Person> = {}): Person => ({
    id,
    name: `Person ${id}`,
    email: `${id}@example.org`,
    title: "Medarbetare",
    unit,
    ...(manager && { manager }),
    roles: ["employee"],
    locale: "sv",
    protected: false,
    ...more,
  });
  const others = Array.from({ length: size - 2 }, (_, index) => {
    const isHead = index % A_UNIT === 0;
    const first = index - (index % A_UNIT);
    const head = asId<PersonId>(`p${first}`);
    const onLeave = index % 17 === 8 && { leave: { from: "2026-01-01" as Day } };
    return named(asId<PersonId>(`p${index}`), isHead ? director : head, asId<UnitId>(`unit${first}`), { ...onLeave });
  });
  return [named(director, undefined, topUnit), named(hr, director, topUnit, { roles: ["employee", "hr"] }), ...others];
}

const unitsOf = (people: readonly Person[]): readonly Unit[] =>
  [...Map.groupBy(people, ({ unit }) => unit)].map(([id, [head]]) => ({
    id,
    name: `Enhet ${id}`,
    authority: "Nämnden",
    ...(id !== topUnit && { parent: topUnit }),
    ...(head && { head: head.id }),
  }));

/** So many days after a day, or the Monday after when that is a weekend. */
function nextWeekday(from: Day, days: number): number {
  const weekday = weekdayOf(addDays(from, days));
  return weekday > 5 ? days + 8 - weekday : days;
}

function succeeded(outcome: Outcome) {
  if (outcome.kind !== "done")
    throw new Error(`something in the simulated year was refused: ${JSON.stringify(outcome)}`);
  return outcome.events;
}

function chatOf(person: PersonId) {
  const body: Reference = {
    type: "reference",
    schema: 1,
    id: "reference",
    person,
    member: `29:${person}`,
    bot: "28:bot",
    conversation: `chat-${person}`,
    serviceUrl: "http://127.0.0.1",
    tenant: "tenant",
    state: "ok",
  };
  return { kind: "put", body } as const;
}
