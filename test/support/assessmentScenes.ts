import { ulid } from "ulid";
import type { Assessment } from "#core/assessment/assessment.ts";
import { CONCLUSION_FIELDS, type RowOutcome, fieldKeys } from "#core/assessment/matter.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import { assessmentIn, compilationIn } from "#core/dossier/dossier.ts";
import { type AssessmentId, type RequestId, asId } from "#core/ids.ts";
import * as assessments from "#bot/usecases/assessment.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { contractScene } from "./scenes.ts";
import { day, people } from "./tinyMunicipality.ts";
import { done } from "./world.ts";

const { self: holder, manager } = people;

const STAGES = ["open", "holderShared", "revealed", "written", "compiled", "confirmed"] as const;
export type AssessmentStage = (typeof STAGES)[number] | "principalDeclined";
export type AssessmentScene = { readonly contract: string; readonly assessment: AssessmentId; readonly hash: string };

/** The assessment of Sara's contract, brought there by the use cases; what each has written carries `marker`. */
export async function assessmentScene(
  ports: Ports,
  upTo: AssessmentStage,
  {
    marker = "Svar",
    conclusion = "revise",
    promising = {},
    outcome,
  }: {
    readonly marker?: string;
    readonly conclusion?: string;
    /** What the common text says of the municipality's part. */
    readonly promising?: Readonly<Record<string, string>>;
    /** What came of the result. */
    readonly outcome?: RowOutcome;
  } = {},
): Promise<AssessmentScene> {
  const { contract } = await contractScene(ports, "active");
  const request = () => asId<RequestId>(ulid());
  const opened = done(
    await assessments.openAssessment(ports, holder, { subject: holder, contract, request: request() }),
  );
  const event = opened.events.find(({ type }) => type === "assessmentOpened");
  if (event?.type !== "assessmentOpened") throw new Error("no assessment was opened");
  const { assessment } = event;
  const act = () => ({ subject: holder, assessment, request: request() });
  const has = (stage: (typeof STAGES)[number]) =>
    upTo !== "principalDeclined" && STAGES.indexOf(stage) <= STAGES.indexOf(upTo);
  const came = async (acting: Promise<Outcome>) => done(await acting);
  const answer = (person: typeof holder, who: string) =>
    came(
      assessments.submitAssessmentView(ports, person, {
        ...act(),
        step: "assignment",
        seenRev: 0,
        values: { clear: `${marker} ${who}` },
        go: "stay",
      }),
    );

  if (has("holderShared") || upTo === "principalDeclined") {
    await answer(holder, "uppdragstagare");
    await came(assessments.shareAssessmentView(ports, holder, { ...act(), seenRev: 1 }));
  }
  if (upTo === "principalDeclined") await came(assessments.declineAssessmentView(ports, manager, act()));
  if (has("revealed")) {
    await answer(manager, "uppdragsgivare");
    await came(assessments.shareAssessmentView(ports, manager, { ...act(), seenRev: 1 }));
  }
  const read = () => readDossier(ports, holder, { ids: [assessment], types: ["assessmentCompilation"] });
  if (has("revealed") && outcome) await judgeResult(ports, act(), assessmentIn(await read(), assessment), outcome);
  if (has("written")) {
    await came(
      assessments.submitAssessmentCompilation(ports, manager, {
        ...act(),
        step: "conclusion",
        seenRev: outcome ? 1 : 0,
        values: {
          [CONCLUSION_FIELDS.conclusion]: conclusion,
          [CONCLUSION_FIELDS.newWordingBy]: day("2027-01-15"),
          [CONCLUSION_FIELDS.next]: day("2027-06-15"),
        },
        go: "stay",
      }),
    );
    if (Object.keys(promising).length > 0)
      await came(
        assessments.submitAssessmentCompilation(ports, manager, {
          ...act(),
          step: "rights",
          seenRev: outcome ? 2 : 1,
          values: promising,
          go: "stay",
        }),
      );
  }
  if (has("compiled")) {
    const seenRev = compilationIn(await read(), assessment)?.rev ?? 0;
    await came(assessments.compileAssessment(ports, manager, { ...act(), seenRev }));
  }
  const present = assessmentIn(await read(), assessment);
  const hash = present && "hash" in present ? present.hash : undefined;
  if (has("confirmed") && hash)
    for (const person of [holder, manager])
      await came(assessments.confirmAssessment(ports, person, { ...act(), hash, dissent: "" }));
  return { contract, assessment, hash: hash ?? "" };
}

/** The principal writes down what came of the first result. */
async function judgeResult(
  ports: Ports,
  act: assessments.AssessmentAct,
  assessment: Assessment | undefined,
  outcome: RowOutcome,
) {
  const row = assessment?.matter.rows.find(({ kind }) => kind === "result");
  const field = row && fieldKeys.outcome(row);
  const step =
    assessment && stepsOf(assessment, "common").find(({ fields }) => fields.some(({ key }) => key === field));
  if (!field || !step) throw new Error("no result is assessed");
  const values = { [field]: outcome };
  done(
    await assessments.submitAssessmentCompilation(ports, manager, {
      ...act,
      step: step.key,
      seenRev: 0,
      values,
      go: "stay",
    }),
  );
}
