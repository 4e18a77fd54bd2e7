import { followUpIn } from "#core/dossier/dossier.ts";
import { goalKey } from "#core/followUp/fields.ts";
import { isOpened } from "#core/followUp/followUp.ts";
import type { GoalStatus } from "#core/goal/goal.ts";
import { type PersonId, type RequestId, type TalkActionId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as followUps from "#bot/usecases/followUp.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { completeTalkAction } from "#bot/usecases/talkAction.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

type Values = { readonly [field: string]: string };

/** Follow-ups between talks: one that both have read, one that did not come about, one to answer and one to write. */
export async function seedFollowUps(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T07:30:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);

  /** Asked for by the manager; who writes or abstains, says so. */
  const between = async (employee: PersonId, manager: PersonId, days: number) => {
    const asked = happened(
      await followUps.askForFollowUp(on(days), manager, { subject: employee, request: request() }),
    );
    const event = asked.events.find(({ type }) => type === "followUpAsked");
    if (event?.type !== "followUpAsked") throw new Error("the example follow-up was not asked for");
    const followUp = followUpIn(asked.dossier, event.followUp);
    const act = () => ({ subject: employee, followUp: event.followUp, request: request() });
    return {
      goals: followUp && isOpened(followUp) ? followUp.goals.map(({ id }) => goalKey(id)) : [],
      says: async (who: PersonId, later: number, steps: readonly (readonly [step: string, values: Values])[]) => {
        const ports = on(days + later);
        for (const [index, [step, values]] of steps.entries())
          happened(
            await followUps.submitFollowUpPart(ports, who, { ...act(), step, seenRev: index, values, go: "next" }),
          );
        happened(await followUps.shareFollowUpPart(ports, who, { ...act(), seenRev: steps.length, from: "tab" }));
      },
      abstains: async (who: PersonId) => happened(await followUps.declineFollowUpPart(on(days + 9), who, act())),
      keeps: async (note: string) =>
        happened(
          await completeTalkAction(on(days + 18), manager, {
            subject: employee,
            action: asId<TalkActionId>(`${event.followUp}-will`),
            request: request(),
            note,
          }),
        ),
      isRead: async () => happened(await followUps.acknowledgeFollowUp(on(days + 5), employee, act())),
    };
  };
  const all = (goals: readonly string[], ...statuses: readonly GoalStatus[]): Values =>
    Object.fromEntries(goals.map((goal, index) => [goal, statuses[index] ?? "onTrack"]));
  const { sara, karim, magnus, leyla } = EXAMPLE;

  const read = await between(sara, karim, -200);
  await read.says(sara, 2, [
    ["goals", all(read.goals, "atRisk", "onTrack")],
    ["sinceLast", { happened: "Två planer är klara.", needs: "Tid utan larm två timmar i veckan." }],
    ["now", { load: "strained" }],
    ["feedback", { feedbackAbout: "operations", feedback: "Hur ska vi göra med körlistorna i sommar?" }],
  ]);
  await read.says(karim, 4, [
    [
      "answer",
      {
        answer: "Bra tempo. Körlistorna tar vi upp på mötet den första måndagen.",
        will: "Jag flyttar larmet två timmar på torsdagar.",
        willBy: addDays(today, -180),
      },
    ],
  ]);
  await read.isRead();
  await read.keeps("Larmet är flyttat sedan förra veckan.");
  const missed = await between(sara, karim, -100);
  await missed.abstains(sara);
  await missed.abstains(karim);
  const waiting = await between(sara, karim, -4);
  await waiting.says(sara, 2, [
    ["goals", all(waiting.goals, "onTrack", "reportedDone")],
    ["sinceLast", { happened: "Fyra planer är klara, och båda nya kollegorna kör egna turer." }],
    ["feedback", { feedbackAbout: "leadership", feedback: "Vad vill du att jag gör mer av i handledningen?" }],
  ]);
  await between(magnus, leyla, -2);
}
