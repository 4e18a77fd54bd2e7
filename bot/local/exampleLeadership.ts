import { OFTEN } from "#core/assessment/matter.ts";
import { EXPECTATIONS, type Expectation } from "#core/contract/terms.ts";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import { leadershipKeys } from "#core/leadership/steps.ts";
import { NOT_SAID, perQuestion } from "#core/pool/counts.ts";
import { type Day, type Instant, addDays, dayOf, daysBetween, yearOf } from "#core/time.ts";
import * as leadership from "#bot/usecases/leadership.ts";
import { addToVoice } from "#bot/usecases/leadershipVoice.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

type Said = { readonly [E in Expectation]?: readonly [often: (typeof OFTEN)[number], seen: string] };

/**
 * Dialogues about leadership: last year's that led to a goal, one worded by one of the two, one just begun; and what those whom
 * Karim and Eva lead have said together in the two years before.
 */
export async function seedLeadership(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const at = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T07:30:00.000Z` as Instant });
  const { karim, anders, leyla, helena, eva } = EXAMPLE;

  const last = await dialogue(at, karim, anders, -(daysIntoYear(today) + 40));
  await last.says(karim, 3, {
    concepts: [
      "mostly",
      "När vi delade upp helgerna fick alla säga sitt först. Omtanke är lättast, helhetssyn svårast.",
    ],
    goals: ["sometimes", "De flesta vet målen. Hur vi ligger till säger jag för sällan."],
    visible: ["sometimes", "Jag är svår att nå på eftermiddagarna."],
  });
  await last.says(anders, 6, {
    concepts: ["mostly", "Du tar alltid med den det gäller."],
    goals: ["mostly", "Målen är de rätta. Visa läget oftare."],
    visible: ["sometimes", "Besluten kommer, men ibland sent."],
  });
  await last.comesTo(karim, anders, 12, {
    keep: ["Att alla får säga sitt innan vi bestämmer", "Morgonmötet på måndagar"],
    change: "Visa hur vi ligger till mot målen varje månad",
    sign: "Läget mot målen står på tavlan den första måndagen",
    support: "Siffrorna klara från controllern den sista fredagen",
  });

  const worded = await dialogue(at, leyla, helena, -30);
  await worded.says(leyla, 2, {
    visible: ["mostly", "Jag väntade för länge med beslutet om grupperna."],
    competence: ["sometimes", "Speciallärarens kunskap används för lite."],
  });
  await worded.says(helena, 5, {
    visible: ["mostly", "Du syns i klassrummen, och det märks."],
    competence: ["mostly", "Lägg ut mer av schemat."],
  });
  await worded.words(leyla, 9, {
    keep: ["Besöken i klassrummen", "Öppet hus för vårdnadshavare"],
    change: "Arbetslagen lägger sina scheman själva",
    sign: "Schemat för våren kommer från arbetslagen",
    support: "Ett planeringsprogram som alla kommer åt",
  });

  await dialogue(at, karim, anders, -4);

  // How many answered seldom, sometimes, mostly, always, question by question.
  await voices(real, karim, yearOf(today) - 2, ["0231", "1320", "1221", "0231", "1121", "0141"]);
  await voices(real, karim, yearOf(today) - 1, ["0132", "0321", "0231", "0042", "1130", "0051"]);
  await voices(real, eva, yearOf(today) - 1, ["0042", "0132", "0051", "0222", "0033", "0141"]);
}

const daysIntoYear = (today: Day) => daysBetween(`${yearOf(today)}-01-01` as Day, today);

async function dialogue(at: (days: number) => Ports, holder: PersonId, principal: PersonId, opens: number) {
  const request = () => asId<RequestId>(`example-${at(0).newId()}`);
  const opened = happened(
    await leadership.openLeadership(at(opens), principal, { subject: holder, request: request() }),
  );
  const event = opened.events.find(({ type }) => type === "leadershipOpened");
  if (event?.type !== "leadershipOpened") throw new Error("the example dialogue was not opened");
  const act = () => ({ subject: holder, leadership: event.leadership, request: request() });
  type Words = Omit<Parameters<typeof leadership.proposeLeadershipOutcome>[2]["outcome"], "due">;
  const words = async (by: PersonId, later: number, outcome: Words) => {
    const ports = at(opens + later);
    const due = addDays(dayOf(ports.now()), 120);
    const worded = { ...act(), outcome: { ...outcome, due }, seenRevision: 0 };
    happened(await leadership.proposeLeadershipOutcome(ports, by, worded));
  };
  return {
    words,
    says: async (who: PersonId, later: number, said: Said) => {
      const ports = at(opens + later);
      const steps = EXPECTATIONS.flatMap((step) => (said[step] ? [{ step, said: said[step] }] : []));
      for (const [seenRev, each] of steps.entries()) {
        const [often, seen] = each.said;
        const values = { [leadershipKeys.often(each.step)]: often, [leadershipKeys.seen(each.step)]: seen };
        const submission = { ...act(), step: each.step, seenRev, values, go: "next" } as const;
        happened(await leadership.submitLeadershipView(ports, who, submission));
      }
      happened(await leadership.shareLeadershipView(ports, who, { ...act(), seenRev: steps.length }));
    },
    comesTo: async (by: PersonId, other: PersonId, later: number, outcome: Words) => {
      await words(by, later, outcome);
      happened(await leadership.agreeToLeadershipOutcome(at(opens + later + 1), other, { ...act(), revision: 1 }));
    },
  };
}

/** One person's answers after the other's; who has nothing left to say to a question does not say. */
async function voices(ports: Ports, leader: PersonId, year: number, said: readonly string[]): Promise<void> {
  const columns = said.map((counts) =>
    OFTEN.flatMap((value, index) => Array.from({ length: Number(counts[index]) }, () => value)),
  );
  for (let index = 0; index < Math.max(...columns.map(({ length }) => length)); index++) {
    const answers = perQuestion(EXPECTATIONS, (each) => columns[EXPECTATIONS.indexOf(each)]?.[index] ?? NOT_SAID);
    await addToVoice(ports, { year, leader, answers });
  }
}
