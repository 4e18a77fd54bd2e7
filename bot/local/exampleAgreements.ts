import type { PersonId, RequestId, TalkActionId } from "#core/ids.ts";
import type { TalkActionTerms } from "#core/talkAction/talkAction.ts";
import { type Day, addDays } from "#core/time.ts";
import type { AppraisalAct } from "#bot/usecases/appraisal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as actions from "#bot/usecases/talkAction.ts";
import { EXAMPLE } from "./examplePeople.ts";
import { happened } from "./exampleOutcome.ts";

/** What is agreed in a talk beside the goals, and what had come of it by today; days are counted from today. */
type Agreement = {
  readonly terms: (today: Day) => TalkActionTerms;
  readonly since?: "done" | "ticked";
  readonly note?: string;
};

const promise = (text: string, days: number, since?: "done"): Agreement => ({
  terms: (today) => ({ kind: "promise", text, owner: "manager", due: addDays(today, days) }),
  ...(since && { since }),
});

const FIRST: readonly Agreement[] = [
  promise("Jag ordnar två timmar i veckan för handledning i schemat.", -200, "done"),
  promise("Jag tar upp körlistorna med planeringen.", 30),
  {
    terms: (today) => ({
      kind: "idea",
      text: "Gemensam genomgång varje måndag, en kvart innan turerna börjar.",
      owner: "manager",
      due: addDays(today, 21),
      answer: "Ja, vi prövar i tre månader och bestämmer sedan tillsammans.",
    }),
  },
  {
    terms: (today) => ({
      kind: "development",
      text: "Kursen Demensvård i hemmet",
      owner: "employee",
      due: addDays(today, 40),
      effect: "Kan handleda gruppen när någon brukare får en demensdiagnos",
      category: "profession",
    }),
  },
  {
    terms: (today) => ({
      kind: "development",
      text: "Gå bredvid i teknikgruppen två dagar",
      owner: "employee",
      due: addDays(today, -150),
      effect: "Kan visa nya kollegor digitala lås och larm",
      category: "digital",
    }),
    since: "done",
    note: "Sara visar numera alla nya, och vi slapp en extern utbildning.",
  },
  {
    terms: (today) => ({
      kind: "workEnvironment",
      text: "Nya lyfthandskar i båda bilarna",
      owner: "manager",
      due: addDays(today, 25),
    }),
    since: "ticked",
  },
];
const SECOND: readonly Agreement[] = [promise("Jag ber IT om en dator till gruppen.", -10)];
const UNDER_WAY: readonly Agreement[] = [promise("Jag ser till att du får gå bredvid två pass i teknikgruppen.", 60)];

/** Which of them somebody agrees with their manager. */
const agreementsOf = (employee: PersonId): readonly Agreement[] =>
  employee === EXAMPLE.sara ? FIRST : employee === EXAMPLE.magnus ? SECOND : employee === EXAMPLE.tove ? UNDER_WAY : [];

/** Puts them forward in the talk; the ids in the same order. */
export async function putForward(ports: Ports, manager: PersonId, act: () => AppraisalAct, today: Day) {
  const made: TalkActionId[] = [];
  for (const { terms } of agreementsOf(act().subject)) {
    const { events } = happened(await actions.proposeTalkAction(ports, manager, { ...act(), terms: terms(today) }));
    for (const event of events) if (event.type === "talkActionProposed") made.push(event.talkAction);
  }
  return made;
}

/** What has come of them since both confirmed. */
export async function keepAgreements(
  ports: Ports,
  { employee, manager }: { readonly employee: PersonId; readonly manager: PersonId },
  made: readonly TalkActionId[],
  request: () => RequestId,
) {
  for (const [index, { since, note = "Ligger i grundschemat sedan dess." }] of agreementsOf(employee).entries()) {
    const action = made[index];
    if (!action || !since) continue;
    const act = () => ({ subject: employee, action, request: request() });
    if (since === "done") happened(await actions.completeTalkAction(ports, manager, { ...act(), note }));
    else
      for (const person of [employee, manager])
        happened(await actions.tickTalkAction(ports, person, { ...act(), ticked: true }));
  }
}
