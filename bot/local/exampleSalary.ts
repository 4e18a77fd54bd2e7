import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import type { Criterion } from "#core/salary/criteria.ts";
import { type JudgementDraft, emptyDraft } from "#core/salary/judgement.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as salary from "#bot/usecases/salary.ts";
import { readSalaryBasis } from "#bot/usecases/salaryReading.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Three salary bases: one to give one's own view in, one being judged, one shared and to be read. */
export async function seedSalary(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T08:40:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const { sara, karim, magnus, leyla, ulf, helena } = EXAMPLE;

  const open = async (employee: PersonId, author: PersonId, opened: number, talk: number) => {
    const day = addDays(today, talk);
    const { events } = happened(
      await salary.openSalaryBasis(on(opened), author, { subject: employee, day, request: request() }),
    );
    const event = events.find(({ type }) => type === "salaryOpened");
    if (event?.type !== "salaryOpened") throw new Error("the example salary basis was not opened");
    const named = { subject: employee, basis: event.basis };
    return { named, act: () => ({ ...named, request: request() }) };
  };
  type Opened = Awaited<ReturnType<typeof open>>;
  const giveView = async (
    { act }: Opened,
    employee: PersonId,
    days: number,
    said: readonly (readonly [string, string])[],
  ) => {
    for (const [index, [step, text]] of said.entries())
      happened(
        await salary.submitSalaryView(on(days), employee, {
          ...act(),
          step,
          seenRev: index,
          values: { [step]: text },
          go: "next",
        }),
      );
    happened(await salary.giveSalaryView(on(days), employee, { ...act(), seenRev: said.length }));
  };
  /** Judges every criterion, resting on what the two have said and agreed. */
  const judge = async (
    { named, act }: Opened,
    author: PersonId,
    days: number,
    said: (criterion: Criterion) => Pick<JudgementDraft["criteria"][string], "step" | "motivation">,
    more: Partial<JudgementDraft>,
  ) => {
    const found = await readSalaryBasis(on(days), author, named);
    const grounds = found?.judging?.matter.grounds.slice(0, 2).map(({ id }) => id) ?? [];
    const criteria = Object.fromEntries(
      (found?.criteria ?? []).map((criterion) => [
        criterion.key,
        // What is to be developed rests on nothing yet: its author is asked to take it up first.
        { ...said(criterion), grounds: said(criterion).step === "develop" ? [] : grounds, lateReason: "" },
      ]),
    );
    const draft = { ...emptyDraft, criteria, ...more };
    happened(await salary.saveSalaryJudgement(on(days), author, { ...act(), seenRev: 0, draft }));
  };

  await open(magnus, leyla, -2, 16);

  const ulfs = await open(ulf, helena, -12, 5);
  await giveView(ulfs, ulf, -4, [
    ["results", "Två förskolor har fått en gemensam vikariepool, och vi hittar vikarie samma dag i nio fall av tio."],
    ["conditions", "En rektor har varit ny i rollen sedan i höstas, och jag har gått in som stöd."],
  ]);
  await judge(
    ulfs,
    helena,
    -1,
    ({ key }) =>
      key === "resources"
        ? {
            step: "develop",
            motivation: "Avvikelsen i inköpen kom fram först i delårsbokslutet, och åtgärderna dröjde.",
          }
        : { step: key === "whole" ? "above" : "", motivation: key === "whole" ? WHOLE : "" },
    {},
  );

  const saras = await open(sara, karim, -24, -1);
  await giveView(saras, sara, -14, [
    ["results", "Alla genomförandeplaner på min tur är uppdaterade, och rutinen för överlämning används av alla."],
    ["development", "Jag har gått utbildningen i demensvård och visat kollegorna det viktigaste."],
  ]);
  await judge(saras, karim, -6, ({ key }) => SARAS[key] ?? { step: "expected", motivation: "" }, {
    conditions: "Två vakanser i gruppen under våren.",
    overall: "Sara når det vi kommit överens om och gör överlämningarna tryggare för hela gruppen.",
    ahead: {
      kind: "performance",
      title: "Leda gruppens möten om nya rutiner",
      measure: "Fyra möten hållna, med beslut som alla känner till",
      due: addDays(today, 150),
    },
  });
  happened(await salary.markSalaryReady(on(-5), karim, { ...saras.act(), seenRev: 1 }));
  happened(await salary.shareSalaryBasis(on(-1), karim, { ...saras.act(), seenRev: 1 }));
}

const WHOLE = "Lånade ut en vaktmästare till skolan i oktober trots eget behov, och tog upp frågan i god tid.";

const SARAS: { readonly [criterion: string]: Pick<JudgementDraft["criteria"][string], "step" | "motivation"> } = {
  results: {
    step: "expected",
    motivation: "Planerna är uppdaterade i tid, och du sade till i april när två av dem riskerade att bli sena.",
  },
  responsibility: {
    step: "above",
    motivation: "Du tog fram rutinen för överlämning på eget initiativ och följde upp den med nattpatrullen.",
  },
  cooperation: {
    step: "expected",
    motivation: "Du delar med dig i gruppen och tar upp det som skaver direkt med den det gäller.",
  },
  development: {
    step: "expected",
    motivation: "Du gick utbildningen i demensvård och visade fem kollegor hur ni kan arbeta vid oro på kvällen.",
  },
};
