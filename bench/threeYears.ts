import type { SummaryField } from "#core/appraisal/appraisal.ts";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { type DossierEvent, appraisalIn, appraisalsIn, goalsIn } from "#core/dossier/dossier.ts";
import { isLive } from "#core/goal/goal.ts";
import { type AppraisalId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Day, type Instant, addDays } from "#core/time.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import * as goals from "#bot/usecases/goal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as preparations from "#bot/usecases/preparation.ts";

type Two = { readonly employee: PersonId; readonly manager: PersonId };

const YEARS = 3;
/** Each saved step leaves an entry; not everybody goes through all. */
const STEPS = 4;
const GOALS = ["Alla brukare har en aktuell genomförandeplan", "Färre sena byten", "Jag lär mig det nya larmet"];
const LONG =
  "Det har gått bra att planera veckorna tillsammans, och jag vill göra mer av introduktionen av nya kollegor. ";
const request = (ports: Ports) => asId<RequestId>(ports.newId());

/**
 * Three years of a talk between two, each prepared by both, shared, held, summed up with three goals, confirmed, and answered in the
 * next; and the talk of this year, called and not yet prepared. By the use cases, on days before today.
 */
export async function liveThreeYears(real: Ports, today: Day, two: Two): Promise<void> {
  for (let years = YEARS; years > 0; years--) await aYear(real, two, addDays(today, -365 * years + 30));
  const ports = at(real, addDays(today, -1));
  const { employee, manager } = two;
  happened(
    await talks.startAppraisal(ports, manager, {
      employee,
      date: addDays(today, 14),
      time: "13:30",
      request: request(ports),
    }),
  );
}

async function aYear(real: Ports, { employee, manager }: Two, day: Day) {
  const early = at(real, addDays(day, -21));
  happened(await talks.startAppraisal(early, manager, { employee, date: day, time: "13:30", request: request(early) }));
  const appraisal = await newestTalk(early, employee);
  const act = (ports: Ports) => ({ subject: employee, appraisal, request: request(ports) });

  const before = at(real, addDays(day, -7));
  for (const side of SIDES) {
    const person = side === "employee" ? employee : manager;
    let rev = 0;
    for (const step of preparationFor(side)
      .steps.filter(({ when }) => when === undefined)
      .slice(0, STEPS)) {
      const values = Object.fromEntries(step.fields.map(({ key, kind }) => [key, kind === "scale" ? "mostly" : LONG]));
      const saved = await preparations.submitStep(before, person, {
        ...act(before),
        side,
        step: step.key,
        seenRev: rev,
        values,
        go: "next",
      });
      if (saved.kind === "done") rev += 1;
    }
    happened(await preparations.sharePreparation(before, person, { ...act(before), side, seenRev: rev }));
  }

  const then = at(real, day);
  happened(await talks.holdAppraisal(then, manager, { ...act(then), heldOn: day }));
  const write = async (field: SummaryField, value: string) =>
    happened(await talks.writeSummary(then, manager, { ...act(then), field, value, seenRev: 0 }));
  for (const field of ["followedUp", "tasks", "results", "unit", "managerPromises"] as const) await write(field, LONG);
  await write("nextDate", addDays(day, 365));
  const dossier = await readDossier(then, employee, { types: ["goal"] });
  for (const { id, rev } of goalsIn(dossier).filter(isLive)) {
    const said = { outcome: "done", comment: "Klart i maj." } as const;
    happened(await goals.chooseGoalOutcome(then, manager, { ...act(then), goal: id, said, seenRev: rev }));
  }
  for (const title of GOALS) {
    const due = addDays(day, 360);
    const terms = {
      kind: "performance",
      title,
      measure: "Alla har en",
      due,
      dueReason: "",
      serves: { kind: "none" },
    } as const;
    happened(await goals.proposeGoal(then, employee, { ...act(then), terms }));
  }
  const sent = happened(await talks.sendSummary(then, manager, act(then)));
  const summary = appraisalIn(sent.dossier, appraisal);
  if (summary?.state !== "awaitingConfirmation") throw new Error("the summary was not sent");
  for (const person of [employee, manager])
    happened(await talks.confirmSummary(then, person, { ...act(then), hash: summary.hash, dissent: "" }));
}

const at = (real: Ports, day: Day): Ports => ({ ...real, now: () => `${day}T09:00:00.000Z` as Instant });

async function newestTalk(ports: Ports, employee: PersonId): Promise<AppraisalId> {
  const found = appraisalsIn(await readDossier(ports, employee, { types: ["appraisal"] }));
  const [newest] = found.toSorted((one, other) => other.plannedAt.localeCompare(one.plannedAt));
  if (!newest) throw new Error("no talk was called");
  return newest.id;
}

type Done = Extract<Outcome, { kind: "done" }> & { readonly events: readonly DossierEvent[] };
function happened(outcome: Outcome): Done {
  if (outcome.kind !== "done") throw new Error(`something was refused: ${JSON.stringify(outcome).slice(0, 400)}`);
  return outcome;
}
