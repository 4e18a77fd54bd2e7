import { type AssessmentId, type ContentHash, type ContractId, type PersonId, asId } from "#core/ids.ts";
import * as assessments from "#bot/usecases/assessment.ts";
import { readAssessment, readAssessmentHistory, readRemarks } from "#bot/usecases/assessmentReading.ts";
import { reviseAfterAssessment } from "#bot/usecases/revision.ts";
import { presentAssessment, presentAssessments, presentRemarks } from "./presentAssessment.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { AssessmentWire, AssessmentsWire, RemarksWire, assessmentRequests as requests } from "./wire/assessment.ts";

const CONTRACT = "/api/contracts/:subject/:contract";
const ASSESSMENT = "/api/assessments/:subject/:assessment";

const subjectIn = (params: Params) => idIn<PersonId>(params, "subject");
const named = (params: Params) => ({
  subject: subjectIn(params),
  assessment: idIn<AssessmentId>(params, "assessment"),
});
const contractIn = (params: Params) => ({ subject: subjectIn(params), contract: idIn<ContractId>(params, "contract") });

/** Assessing a contract on content and result (P19-P21): each alone, revealed together, compiled, confirmed by both. */
export const assessmentRoutes: readonly Route[] = [
  command(
    "post",
    `${CONTRACT}/assessments`,
    requests.plain,
    "assessmentOpened",
    ({ deps, actor, params }, { request }) =>
      assessments.openAssessment(deps.ports, actor, { ...contractIn(params), request }),
  ),
  reading(`${CONTRACT}/remarks`, RemarksWire, async ({ deps, actor, params }) => {
    const found = await readRemarks(deps.ports, actor, contractIn(params));
    return found && presentRemarks(found);
  }),
  reading("/api/assessments/:subject", AssessmentsWire, async ({ deps, actor, params, reader }) => {
    const found = await readAssessmentHistory(deps.ports, actor, subjectIn(params));
    return found && presentAssessments(reader, found);
  }),
  reading(ASSESSMENT, AssessmentWire, async ({ deps, actor, params, reader }) => {
    const found = await readAssessment(deps.ports, actor, named(params));
    return found && presentAssessment(reader, found);
  }),
  command("put", `${ASSESSMENT}/view`, requests.saveStep, "saved", ({ deps, actor, params }, body) =>
    assessments.submitAssessmentView(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${ASSESSMENT}/view/sharing`,
    requests.reviewed,
    "assessmentViewShared",
    ({ deps, actor, params }, { request, rev }) =>
      assessments.shareAssessmentView(deps.ports, actor, { ...named(params), request, seenRev: rev }),
  ),
  command(
    "post",
    `${ASSESSMENT}/view/taking-back`,
    requests.plain,
    "assessmentViewTakenBack",
    ({ deps, actor, params }, { request }) =>
      assessments.takeBackAssessmentView(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${ASSESSMENT}/view/showing`,
    requests.plain,
    "assessmentViewShown",
    ({ deps, actor, params }, { request }) =>
      assessments.showAssessmentView(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${ASSESSMENT}/view/declining`,
    requests.plain,
    "assessmentViewDeclined",
    ({ deps, actor, params }, { request }) =>
      assessments.declineAssessmentView(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${ASSESSMENT}/view/agreement`,
    requests.plain,
    "assessmentViewShown",
    ({ deps, actor, params }, { request }) =>
      assessments.agreeToShowAssessmentView(deps.ports, actor, { ...named(params), request }),
  ),
  command("put", `${ASSESSMENT}/compilation`, requests.saveStep, "saved", ({ deps, actor, params }, body) =>
    assessments.submitAssessmentCompilation(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${ASSESSMENT}/compilation/sending`,
    requests.reviewed,
    "assessmentCompiled",
    ({ deps, actor, params }, { request, rev }) =>
      assessments.compileAssessment(deps.ports, actor, { ...named(params), request, seenRev: rev }),
  ),
  command(
    "post",
    `${ASSESSMENT}/change-request`,
    requests.comment,
    "assessmentChangeAsked",
    ({ deps, actor, params }, body) =>
      assessments.askForAssessmentChange(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${ASSESSMENT}/confirmation`,
    requests.confirm,
    "assessmentAgreed",
    ({ deps, actor, params }, { request, hash, dissent }) =>
      assessments.confirmAssessment(deps.ports, actor, {
        ...named(params),
        request,
        hash: asId<ContentHash>(hash),
        dissent,
      }),
  ),
  command("post", `${ASSESSMENT}/additions`, requests.addition, "assessmentAddedTo", ({ deps, actor, params }, body) =>
    assessments.addToAssessment(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${ASSESSMENT}/revision`, requests.plain, "contractDrafted", ({ deps, actor, params }, { request }) =>
    reviseAfterAssessment(deps.ports, actor, { ...named(params), request }),
  ),
];
