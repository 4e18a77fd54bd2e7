import type { Party } from "#core/assessment/assessment.ts";
import { type AssessedRow, CONCLUSION_FIELDS, fieldKeys } from "#core/assessment/matter.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import { assessmentIn, compilationIn } from "#core/dossier/dossier.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { type ContentHash, type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as assessments from "#bot/usecases/assessment.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import {
  type Judged,
  PRESCHOOL_BEFORE,
  PRESCHOOL_VIEWS,
  TWICE_ASSESSED,
  WORKS_ASSESSMENT,
} from "./exampleAssessmentTexts.ts";

/** Between whom, of which contract. */
export type Assessed = { readonly holder: PersonId; readonly principal: PersonId; readonly contract: ContractId };

/** One contract assessed and confirmed twice, so that its results can be followed, and a new assessment of it open now. */
export async function seedAssessedTwice(real: Ports, between: Assessed): Promise<void> {
  for (const [index, day] of [-140, -75].entries()) {
    const known = await revealedAt(real, between, day, TWICE_ASSESSED.views);
    const hash = await known.compiles(day + 11, TWICE_ASSESSED.common[index] ?? {});
    for (const party of ["holder", "principal"] as const) await known.confirms(day + 12, party, hash);
  }
  await assessing(real, between, -2);
}

/** One that is confirmed, and one in which both have just shared: what they think alike and differently, side by side. */
export async function seedRevealed(real: Ports, between: Assessed): Promise<void> {
  const before = await revealedAt(real, between, -110, PRESCHOOL_BEFORE.views);
  const hash = await before.compiles(-99, PRESCHOOL_BEFORE.common);
  for (const party of ["holder", "principal"] as const) await before.confirms(-98, party, hash);
  await revealedAt(real, between, -9, PRESCHOOL_VIEWS);
}

/** An assessment that its principal has written down and confirmed: the holder's turn. It says that the contract is to be reworded. */
export async function seedCompiled(real: Ports, between: Assessed): Promise<void> {
  const known = await revealedAt(real, between, -14, WORKS_ASSESSMENT.views);
  const today = dayOf(real.now());
  const { common } = WORKS_ASSESSMENT;
  const days = {
    [CONCLUSION_FIELDS.newWordingBy]: addDays(today, 28),
    [CONCLUSION_FIELDS.next]: addDays(today, 120),
    [fieldKeys.actionBy("development")]: addDays(today, 60),
  };
  const hash = await known.compiles(-1, { ...common, fields: { ...common.fields, ...days } });
  await known.confirms(-1, "principal", hash);
}

/** Both have answered and shared, within nine days. */
async function revealedAt(real: Ports, between: Assessed, day: number, views: { readonly [P in Party]: Judged }) {
  const known = await assessing(real, between, day);
  for (const party of ["holder", "principal"] as const) await known.says(day + 5, party, views[party]);
  await known.shares(day + 7, "holder");
  await known.shares(day + 8, "principal");
  return known;
}

/** Opens an assessment on a day before today; and what its parties do in it then. */
async function assessing(real: Ports, { holder, principal, contract }: Assessed, day: number) {
  const people = { holder, principal };
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({
    ...real,
    now: () => `${addDays(today, Math.min(days, 0))}T07:30:00.000Z` as Instant,
  });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const wish = { subject: holder, contract, request: request() };
  const opened = happened(await assessments.openAssessment(on(day), holder, wish));
  const event = opened.events.find(({ type }) => type === "assessmentOpened");
  if (event?.type !== "assessmentOpened") throw new Error("the example assessment was not opened");
  const { assessment } = event;
  const act = () => ({ subject: holder, assessment, request: request() });
  const read = () => readDossier(real, holder, { ids: [assessment], types: ["assessmentCompilation"] });
  const found = assessmentIn(await read(), assessment);
  if (!found) throw new Error("the example assessment is not there");

  /** Writes step by step what is said in each; how often has been saved is how many steps have something in them. */
  const write = async (
    steps: readonly Step[],
    judged: Judged,
    save: (act: assessments.AssessmentAct & Submission) => Promise<Outcome>,
  ) => {
    const said = byField(found.matter.rows, judged);
    let seenRev = 0;
    for (const { key: step, fields } of steps) {
      const values = Object.fromEntries(
        fields.flatMap(({ key }) => {
          const value = said.get(key);
          return value ? [[key, value]] : [];
        }),
      );
      if (Object.keys(values).length === 0) continue;
      happened(await save({ ...act(), step, seenRev, values, go: "next" }));
      seenRev += 1;
    }
    return seenRev;
  };
  const written: { [P in Party]?: number } = {};

  return {
    says: async (days: number, party: Party, judged: Judged) => {
      written[party] = await write(stepsOf(found, party), judged, (said) =>
        assessments.submitAssessmentView(on(days), people[party], said),
      );
    },
    shares: async (days: number, party: Party) =>
      happened(
        await assessments.shareAssessmentView(on(days), people[party], { ...act(), seenRev: written[party] ?? 0 }),
      ),
    /** The hash of what is to be confirmed. */
    compiles: async (days: number, judged: Judged) => {
      await write(stepsOf(found, "common"), judged, (said) =>
        assessments.submitAssessmentCompilation(on(days), principal, said),
      );
      const seenRev = compilationIn(await read(), assessment)?.rev ?? 0;
      happened(await assessments.compileAssessment(on(days), principal, { ...act(), seenRev }));
      const sent = assessmentIn(await read(), assessment);
      if (sent?.state !== "compiled") throw new Error("the example assessment was not sent");
      return sent.hash;
    },
    confirms: async (days: number, party: Party, hash: ContentHash) =>
      happened(await assessments.confirmAssessment(on(days), people[party], { ...act(), hash, dissent: "" })),
  };
}

/** What somebody says, under the keys of the fields it is said in. */
function byField(rows: readonly AssessedRow[], { fields = {}, commitments = [], results = [] }: Judged) {
  const ofKind = (kind: AssessedRow["kind"]) => rows.filter((row) => row.kind === kind);
  const judged = [
    ...ofKind("commitment").map((row, index) => [row, commitments[index]] as const),
    ...ofKind("result").map((row, index) => [row, results[index]] as const),
  ];
  return new Map<string, string>([
    ...Object.entries(fields),
    ...judged.flatMap(([row, [outcome = "", shows = "", conditions = ""] = []]) => [
      [fieldKeys.outcome(row), outcome] as const,
      [fieldKeys.shows(row), shows] as const,
      [fieldKeys.conditions(row), conditions] as const,
    ]),
  ]);
}
