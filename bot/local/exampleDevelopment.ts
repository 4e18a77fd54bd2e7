import type { DevelopmentCategory } from "#core/development/category.ts";
import { appraisalIn } from "#core/dossier/dossier.ts";
import type { SummaryField } from "#core/appraisal/appraisal.ts";
import { type PersonId, type RequestId, type TalkActionId, asId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as followUps from "#bot/usecases/followUp.ts";
import * as goals from "#bot/usecases/goal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as actions from "#bot/usecases/talkAction.ts";
import { happened } from "./exampleOutcome.ts";

type Activity = {
  readonly category: DevelopmentCategory;
  readonly text: string;
  readonly effect: string;
  /** What it led to, once it is done. */
  readonly ledTo?: string;
};

const LIFTING: Activity = {
  category: "safety",
  text: "Kursen Förflyttning i hemmet",
  effect: "Kan lyfta och vända rätt, och visa andra",
};
const SCREEN: Activity = {
  category: "digital",
  text: "Lära mig den nya lärplattformen",
  effect: "Klarar planering och återkoppling utan papper vid sidan av",
};
const WELCOME: Activity = {
  category: "language",
  text: "Lätt svenska i möten med föräldrar",
  effect: "Fler föräldrar kommer till tals",
};
const done = (text: string, ledTo: string): Activity => ({
  category: "profession",
  text,
  effect: "Tryggare i det dagliga arbetet",
  ledTo,
});

/** What a dozen people agreed in their talks this autumn, by the name in their address; enough for something to be needed by many. */
const AGREED: { readonly [name: string]: readonly Activity[] } = {
  "kerstin.malm": [LIFTING],
  "mirjam.sundvall": [LIFTING],
  "abebe.tesfaye": [LIFTING],
  "linnea.hjorth": [LIFTING],
  "samir.kovacevic": [LIFTING, done("Ny praxis för bistånd", "Besluten håller när de överklagas.")],
  "tomasz.nowicki": [SCREEN, done("Handledarutbildning", "Två kollegor har tagit över varsin grupp.")],
  "amanda.sjoberg": [SCREEN, done("Läsförståelse i alla ämnen", "Vi planerar nu tema för tema tillsammans.")],
  "carina.eklof": [SCREEN],
  "noor.al-jabiri": [SCREEN, WELCOME],
  "anna-karin.stal": [SCREEN, WELCOME],
  "dragan.petrovic": [done("Körkort för eldrivna maskiner", "Kör den nya sopmaskinen själv.")],
  "sanna.rautio": [done("Beskärning av gamla träd", "Vi köper inte längre in det.")],
};

const HELD = -70;
const FOLLOWED_UP = -35;
const DONE = -15;
const DUE = 120;

/** Who let the follow-up of their talk go by, with their manager. */
const NOT_FOLLOWED_UP: readonly string[] = ["linnea.hjorth", "carina.eklof", "dragan.petrovic"];

/**
 * Short talks held in the autumn and followed up once, made as people would make them, for what is needed by many, for how goals
 * stand and for the follow-ups that came about to have something to count (P1, P15, P16).
 */
export async function seedDevelopment(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const { people } = real.directory().organisation;
  for (const [name, activities] of Object.entries(AGREED)) {
    const employee = people.find(({ email }) => email.startsWith(`${name}@`))?.id;
    const manager = employee && real.directory().managerOf(employee, addDays(today, HELD));
    if (!employee || !manager) throw new Error(`nobody in the example holds a talk with ${name}`);
    const pair = { employee, manager, today };
    await holdTalk(real, pair, activities);
    await followUp(real, pair, !NOT_FOLLOWED_UP.includes(name));
  }
}

type Pair = { readonly employee: PersonId; readonly manager: PersonId; readonly today: Day };
const onDay = (real: Ports, { today }: Pair, days: number): Ports => ({
  ...real,
  now: () => `${addDays(today, days)}T07:30:00.000Z` as Instant,
});

async function followUp(real: Ports, pair: Pair, held: boolean) {
  const { employee, manager } = pair;
  const ports = onDay(real, pair, FOLLOWED_UP);
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const asked = happened(await followUps.askForFollowUp(ports, manager, { subject: employee, request: request() }));
  const event = asked.events.find(({ type }) => type === "followUpAsked");
  if (event?.type !== "followUpAsked") throw new Error("the example follow-up was not asked for");
  const act = () => ({ subject: employee, followUp: event.followUp, request: request() });
  if (held) {
    const values = { happened: "Utbildningen är bokad." };
    happened(
      await followUps.submitFollowUpPart(ports, employee, {
        ...act(),
        step: "sinceLast",
        seenRev: 0,
        values,
        go: "next",
      }),
    );
    happened(await followUps.shareFollowUpPart(ports, employee, { ...act(), seenRev: 1, from: "tab" }));
  } else happened(await followUps.declineFollowUpPart(ports, employee, act()));
  happened(await followUps.declineFollowUpPart(ports, manager, act()));
}

async function holdTalk(real: Ports, pair: Pair, activities: readonly Activity[]) {
  const { employee, manager, today } = pair;
  const portsOn = (days: number) => onDay(real, pair, days);
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const date = addDays(today, HELD);
  const before = portsOn(HELD - 21);
  const started = happened(
    await talks.startAppraisal(before, manager, { employee, date, time: "10:00", request: request() }),
  );
  const appraisal = started.events.flatMap((event) => ("appraisal" in event ? [event.appraisal] : []))[0];
  if (!appraisal) throw new Error("the example talk was not begun");
  const act = () => ({ subject: employee, appraisal, request: request() });

  const ports = portsOn(HELD);
  happened(await talks.holdAppraisal(ports, manager, { ...act(), heldOn: date }));
  const write = async (field: SummaryField, value: string) =>
    happened(await talks.writeSummary(ports, manager, { ...act(), field, value, seenRev: 0 }));
  const goal = {
    kind: "performance" as const,
    title: "Dela med mig av det jag lär mig på ett gruppmöte i månaden",
    measure: "Gruppen har prövat minst tre saker till nästa samtal",
    due: addDays(date, 360),
    dueReason: "",
    serves: { kind: "none" as const },
  };
  const [proposed] = happened(await goals.proposeGoal(ports, employee, { ...act(), terms: goal })).events;
  await write("followUpPace", "none");
  await write("nextDate", addDays(date, 365));
  const made: { readonly id: TalkActionId; readonly ledTo: string | undefined }[] = [];
  for (const { ledTo, ...activity } of activities) {
    const terms = { kind: "development" as const, owner: "employee" as const, due: addDays(today, DUE), ...activity };
    const { events } = happened(await actions.proposeTalkAction(ports, manager, { ...act(), terms }));
    for (const event of events) if (event.type === "talkActionProposed") made.push({ id: event.talkAction, ledTo });
  }
  const { dossier } = happened(await talks.sendSummary(ports, manager, act()));
  const sent = appraisalIn(dossier, appraisal);
  if (sent?.state !== "awaitingConfirmation") throw new Error("the example summary was not sent");
  for (const person of [employee, manager])
    happened(await talks.confirmSummary(ports, person, { ...act(), hash: sent.hash, dissent: "" }));
  if (proposed?.type === "goalProposed")
    happened(
      await goals.reportGoalProgress(portsOn(DONE), employee, {
        subject: employee,
        goal: proposed.goal,
        status: activities.length > 1 ? "atRisk" : "onTrack",
        note: activities.length > 1 ? "Vi hinner inte med mötet varje månad." : "Vi har prövat en sak.",
        from: "tab",
        request: request(),
      }),
    );
  for (const { id, ledTo } of made)
    if (ledTo !== undefined) {
      const answer = { subject: employee, action: id, note: ledTo, request: request() };
      happened(await actions.completeTalkAction(portsOn(DONE), employee, answer));
    }
}
