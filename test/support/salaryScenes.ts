import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import { salaryBasesIn, salaryBasisIn, salaryJudgementIn } from "#core/dossier/dossier.ts";
import type { PersonId, SalaryBasisId } from "#core/ids.ts";
import type { JudgementDraft } from "#core/salary/judgement.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as salary from "#bot/usecases/salary.ts";
import { readSalaryBasis } from "#bot/usecases/salaryReading.ts";
import { request, succeeded, talkScene } from "./scenes.ts";
import { day, people } from "./tinyMunicipality.ts";

/** How far Sara's salary basis has come, brought there by the use cases themselves. Her salary is set by another than her manager. */

const { self: employee, salarySetter } = people;

export const SALARY_DAY = day("2026-12-08");

const STAGES = ["asked", "viewGiven", "judged", "ready", "shared", "read"] as const;
export type SalaryStage = (typeof STAGES)[number];

export const ownWords = "Jag har lagt om menyn.";

export async function salaryScene(
  ports: Ports,
  upTo: SalaryStage,
  {
    view = ownWords,
    draft = {},
    author = salarySetter,
  }: { readonly view?: string; readonly draft?: Partial<JudgementDraft>; readonly author?: PersonId } = {},
): Promise<{ readonly basis: SalaryBasisId; readonly hash?: string; readonly rev: number }> {
  const has = (stage: SalaryStage) => STAGES.indexOf(upTo) >= STAGES.indexOf(stage);
  // A goal that both agreed in their talk, for the judgement to rest on.
  await talkScene(ports, "confirmed");
  await succeeded(salary.openSalaryBasis(ports, author, { subject: employee, day: SALARY_DAY, request: request() }));
  const [opened] = salaryBasesIn(await readDossier(ports, employee, { types: ["salaryBasis"] }));
  if (!opened) throw new Error("no salary basis was opened");
  const act = () => ({ subject: employee, basis: opened.id, request: request() });
  if (has("viewGiven")) {
    const step = { step: "results", seenRev: 0, values: { results: view }, go: "next" as const };
    await succeeded(salary.submitSalaryView(ports, employee, { ...act(), ...step }));
    await succeeded(salary.giveSalaryView(ports, employee, { ...act(), seenRev: 1 }));
  }
  if (has("judged")) {
    const whole = { ...(await salaryDraft(ports, opened.id, author)), ...draft };
    await succeeded(salary.saveSalaryJudgement(ports, author, { ...act(), seenRev: 0, draft: whole }));
  }
  if (has("ready")) await succeeded(salary.markSalaryReady(ports, author, { ...act(), seenRev: 1 }));
  if (has("shared")) await succeeded(salary.shareSalaryBasis(ports, author, { ...act(), seenRev: 1 }));
  const dossier = await readDossier(ports, employee, { types: ["salaryBasis", "salaryJudgement"] });
  const now = salaryBasisIn(dossier, opened.id);
  const hash = now && "hash" in now ? now.hash : undefined;
  if (has("read") && hash) await succeeded(salary.confirmSalaryRead(ports, employee, { ...act(), hash }));
  const rev = salaryJudgementIn(dossier, opened.id, author)?.rev ?? 0;
  return { basis: opened.id, rev, ...(hash && { hash }) };
}

/** A judgement with nothing missing: all as expected, resting on what there is. */
export async function salaryDraft(
  ports: Ports,
  basis: SalaryBasisId,
  author: PersonId = salarySetter,
): Promise<JudgementDraft> {
  const found = await readSalaryBasis(ports, author, { subject: employee, basis });
  const ground = found?.judging?.matter.grounds[0]?.id;
  if (!ground) throw new Error("there is nothing to rest a judgement on");
  const { sets } = criteriaNow([]);
  return {
    criteria: Object.fromEntries(
      sets[found.basis.set].map(({ key }) => [
        key,
        { step: "expected" as const, motivation: `Det här har gjorts: ${key}`, grounds: [ground], lateReason: "" },
      ]),
    ),
    conditions: "",
    overall: "Uppdraget sköts som vi kommit överens.",
    ahead: { kind: "performance", title: "Leda kökens möten", measure: "Fyra möten", due: day("2027-06-01") },
    plan: [],
  };
}
