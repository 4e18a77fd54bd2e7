import { goalsIn } from "#core/dossier/dossier.ts";
import { type Goal, type GoalTerms, goalTerms, isLive } from "#core/goal/goal.ts";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { leaveGoalOffer, offerSharedGoal, takeGoalOffer } from "#bot/usecases/sharedGoal.ts";
import { reportGoalOccurrence } from "#bot/usecases/goal.ts";
import { acceptGoalChange, proposeGoalChange } from "#bot/usecases/goalChange.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Goals changed between talks: one change that both have agreed, and one that waits for an answer. */
export async function seedGoalChanges(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T08:30:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const { sara, karim, magnus, leyla } = EXAMPLE;

  const goalOf = async (owner: PersonId, title: RegExp): Promise<Goal> => {
    const all = goalsIn(await readDossier(real, owner, { types: ["goal"] }));
    const goal = all.find((each) => isLive(each) && title.test(each.title));
    if (!goal) throw new Error("the example has no such goal");
    return goal;
  };
  const propose = async (by: PersonId, goal: Goal, changed: Partial<GoalTerms>, days: number) => {
    const change = { kind: "reword" as const, terms: { ...goalTerms(goal), ...changed } };
    const act = { subject: goal.owner, goal: goal.id, request: request(), seenRev: goal.rev };
    happened(await proposeGoalChange(on(days), by, { ...act, change }));
  };

  const handled = await goalOf(magnus, /Handleda/);
  await propose(
    magnus,
    handled,
    {
      measure: "Tre nyanställda svarar att de fått en bra start",
      recurs: { every: "month", first: addDays(today, -6) },
    },
    -12,
  );
  const waits = await goalOf(magnus, /Handleda/);
  const hash = isLive(waits) ? waits.proposal?.hash : undefined;
  if (!hash) throw new Error("the example change was not proposed");
  happened(await acceptGoalChange(on(-11), leyla, { subject: magnus, goal: handled.id, request: request(), hash }));

  const occurrence = { day: addDays(today, -6), done: true };
  const times = { subject: magnus, goal: handled.id, request: request(), ...occurrence };
  happened(await reportGoalOccurrence(on(-5), magnus, times));

  const planned = await goalOf(sara, /genomförandeplaner/);
  await propose(
    karim,
    planned,
    {
      title: "Alla genomförandeplaner på din tur är uppdaterade",
      measure: "Sju av sju planer är genomgångna med brukaren",
    },
    -1,
  );
}

/** A goal of the unit that Karim has offered to his team: Yusuf has taken it on, Maria brings it up in her talk, the others have not answered yet. */
export async function seedSharedGoal(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T09:30:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const { sara, karim, elin, maria, yusuf } = EXAMPLE;
  const offered = happened(
    await offerSharedGoal(on(-4), karim, {
      terms: {
        title: "Den vi hjälper möter få och kända ansikten",
        measure: "Högst tolv personer på två veckor i kontinuitetsmätningen",
        due: addDays(today, 150),
        serves: { kind: "orgGoal", id: "hn-kontakt" },
      },
      to: [sara, elin, maria, yusuf],
      request: request(),
    }),
  );
  const event = offered.events.find(({ type }) => type === "sharedGoalOffered");
  if (event?.type !== "sharedGoalOffered") throw new Error("the example goal was not offered");
  happened(
    await takeGoalOffer(on(-3), yusuf, {
      subject: yusuf,
      shared: event.shared,
      request: request(),
      part: {
        kind: "performance",
        title: "Jag byter inte bort mina fasta turer hos Astrid och Nils",
        measure: "Högst ett byte i månaden i planeringen",
        due: addDays(today, 9),
        dueReason: "",
      },
    }),
  );
  happened(await leaveGoalOffer(on(-2), maria, { subject: maria, shared: event.shared, request: request() }));
}
