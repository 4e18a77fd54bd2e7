import { CONCLUSION_FIELDS, RIGHTS, fieldKeys } from "#core/assessment/matter.ts";
import { assessmentIn, compilationIn } from "#core/dossier/dossier.ts";
import { type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as assessments from "#bot/usecases/assessment.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** One contract assessed and confirmed some time ago, and a new assessment of it open now. */
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

  const assessment = await open(-75, holder);
  const act = () => ({ subject: holder, assessment, request: request() });
  const says = async (person: PersonId, step: string, seenRev: number, values: { readonly [field: string]: string }) =>
    happened(await assessments.submitAssessmentView(on(-70), person, { ...act(), step, seenRev, values, go: "next" }));
  await says(holder, "assignment", 0, { clear: "Ja. Gränsen mot bemanningsenheten behöver vi prata om." });
  await says(holder, "rights", 1, Object.fromEntries(RIGHTS.map((right) => [fieldKeys.right(right), "yes"])));
  await says(principal, "assignment", 0, { clear: "Jag tycker det. Gränsen mot bemanningsenheten kan bli tydligare." });
  happened(await assessments.shareAssessmentView(on(-68), holder, { ...act(), seenRev: 2 }));
  happened(await assessments.shareAssessmentView(on(-67), principal, { ...act(), seenRev: 1 }));
  const conclusion = {
    [CONCLUSION_FIELDS.conclusion]: "unchanged",
    [CONCLUSION_FIELDS.nextReason]: "Vi tar nästa när vi ser hur bemanningen faller ut.",
  };
  happened(
    await assessments.submitAssessmentCompilation(on(-65), principal, {
      ...act(),
      step: "conclusion",
      seenRev: 0,
      values: conclusion,
      go: "next",
    }),
  );
  const read = () => readDossier(real, holder, { ids: [assessment], types: ["assessmentCompilation"] });
  const seenRev = compilationIn(await read(), assessment)?.rev ?? 0;
  happened(await assessments.compileAssessment(on(-64), principal, { ...act(), seenRev }));
  const sent = assessmentIn(await read(), assessment);
  if (sent?.state !== "compiled") throw new Error("the example assessment was not sent");
  for (const person of [holder, principal])
    happened(await assessments.confirmAssessment(on(-63), person, { ...act(), hash: sent.hash, dissent: "" }));

  await open(-2, principal);
}

function happened(outcome: Outcome): Extract<Outcome, { kind: "done" }> {
  if (outcome.kind !== "done")
    throw new Error(`the example assessment could not be made: ${JSON.stringify(outcome).slice(0, 200)}`);
  return outcome;
}
