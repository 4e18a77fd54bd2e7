import { type AssessedRow, CONCLUSION_FIELDS, RIGHTS, type RowOutcome, fieldKeys } from "#core/assessment/matter.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import { assessmentIn, compilationIn } from "#core/dossier/dossier.ts";
import { type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as assessments from "#bot/usecases/assessment.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** One contract assessed and confirmed twice, so that its results can be followed, and a new assessment of it open now. */
export async function seedAssessments(
  real: Ports,
  {
    holder,
    principal,
    contract,
  }: { readonly holder: PersonId; readonly principal: PersonId; readonly contract: ContractId },
): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({
    ...real,
    now: () => `${addDays(today, days)}T07:30:00.000Z` as Instant,
  });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const open = async (days: number, by: PersonId) => {
    const opened = happened(
      await assessments.openAssessment(on(days), by, { subject: holder, contract, request: request() }),
    );
    const event = opened.events.find(({ type }) => type === "assessmentOpened");
    if (event?.type !== "assessmentOpened") throw new Error("the example assessment was not opened");
    return event.assessment;
  };

  /** What the two arrived at: what came of the commitments and of the results. */
  const assessed = async (day: number, outcomes: { readonly [K in AssessedRow["kind"]]: RowOutcome }) => {
    const assessment = await open(day, holder);
    const read = () => readDossier(real, holder, { ids: [assessment], types: ["assessmentCompilation"] });
    const found = assessmentIn(await read(), assessment);
    if (!found) throw new Error("the example assessment is not there");
    const act = () => ({ subject: holder, assessment, request: request() });
    const says = async (
      person: PersonId,
      step: string,
      seenRev: number,
      values: { readonly [field: string]: string },
    ) =>
      happened(
        await assessments.submitAssessmentView(on(day + 5), person, { ...act(), step, seenRev, values, go: "next" }),
      );
    await says(holder, "assignment", 0, { clear: "Ja. Gränsen mot bemanningsenheten behöver vi prata om." });
    await says(holder, "rights", 1, Object.fromEntries(RIGHTS.map((right) => [fieldKeys.right(right), "yes"])));
    await says(principal, "assignment", 0, {
      clear: "Jag tycker det. Gränsen mot bemanningsenheten kan bli tydligare.",
    });
    happened(await assessments.shareAssessmentView(on(day + 7), holder, { ...act(), seenRev: 2 }));
    happened(await assessments.shareAssessmentView(on(day + 8), principal, { ...act(), seenRev: 1 }));
    const conclusion = {
      [CONCLUSION_FIELDS.conclusion]: "unchanged",
      [CONCLUSION_FIELDS.nextReason]: "Vi tar nästa när vi ser hur bemanningen faller ut.",
    };
    happened(
      await assessments.submitAssessmentCompilation(on(day + 10), principal, {
        ...act(),
        step: "conclusion",
        seenRev: 0,
        values: conclusion,
        go: "next",
      }),
    );
    const judging = stepsOf(found, "common").filter(({ key }) => key.startsWith("rows"));
    for (const [index, { key: step, fields }] of judging.entries())
      happened(
        await assessments.submitAssessmentCompilation(on(day + 10), principal, {
          ...act(),
          step,
          seenRev: index + 1,
          values: Object.fromEntries(
            found.matter.rows
              .filter((row) => fields.some(({ key }) => key === fieldKeys.outcome(row)))
              .map((row) => [fieldKeys.outcome(row), outcomes[row.kind]]),
          ),
          go: "next",
        }),
      );
    const seenRev = compilationIn(await read(), assessment)?.rev ?? 0;
    happened(await assessments.compileAssessment(on(day + 11), principal, { ...act(), seenRev }));
    const sent = assessmentIn(await read(), assessment);
    if (sent?.state !== "compiled") throw new Error("the example assessment was not sent");
    for (const person of [holder, principal])
      happened(await assessments.confirmAssessment(on(day + 12), person, { ...act(), hash: sent.hash, dissent: "" }));
  };

  await assessed(-140, { commitment: "notReached", result: "partly" });
  await assessed(-75, { commitment: "partly", result: "reached" });
  await open(-2, principal);
}

function happened(outcome: Outcome): Extract<Outcome, { kind: "done" }> {
  if (outcome.kind !== "done")
    throw new Error(`the example assessment could not be made: ${JSON.stringify(outcome).slice(0, 200)}`);
  return outcome;
}
