import { type ContentHash, type PersonId, type SalaryBasisId, type UnitId, asId } from "#core/ids.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { salaryTable } from "#bot/documents/salaryTable.ts";
import { type Table, asCsv, asXlsx } from "#bot/documents/spreadsheet.ts";
import * as salary from "#bot/usecases/salary.ts";
import { readSalaryCriteria, saveSalaryCriteria } from "#bot/usecases/salaryCriteria.ts";
import { readCalibration, readSalaryOverview } from "#bot/usecases/salaryOverview.ts";
import { readSalaryBasis, readSalaryPage, takeOutSalaryBasis } from "#bot/usecases/salaryReading.ts";
import {
  presentCalibration,
  presentSalaryBasis,
  presentSalaryCriteria,
  presentSalaryOverview,
  presentSalaryPage,
} from "./presentSalary.ts";
import { personRef } from "./present.ts";
import { salaryPaper } from "./recordPaper.ts";
import { type Params, type Route, command, download, fileNameOf, idIn, reading } from "./route.ts";
import {
  CalibrationWire,
  SalaryBasisWire,
  SalaryCriteriaWire,
  SalaryOverviewWire,
  SalaryPageWire,
  salaryRequests as requests,
} from "./wire/salary.ts";

const PAGE = "/api/salary/:subject";
const BASIS = "/api/salary/:subject/:basis";

const subjectIn = (params: Params) => idIn<PersonId>(params, "subject");
const named = (params: Params) => ({ subject: subjectIn(params), basis: idIn<SalaryBasisId>(params, "basis") });

/** Salary bases and their talks (P20, P25): own view, judgement, sharing, reading; the criteria; who and when. */
export const salaryRoutes: readonly Route[] = [
  reading(PAGE, SalaryPageWire, async ({ deps, actor, params, reader }) => {
    const found = await readSalaryPage(deps.ports, actor, subjectIn(params));
    return found && presentSalaryPage(reader, found);
  }),
  command("post", PAGE, requests.open, "salaryOpened", ({ deps, actor, params }, body) =>
    salary.openSalaryBasis(deps.ports, actor, { subject: subjectIn(params), ...body }),
  ),
  reading(BASIS, SalaryBasisWire, async ({ deps, actor, params, reader }) => {
    const found = await readSalaryBasis(deps.ports, actor, named(params));
    return found && presentSalaryBasis(reader, found);
  }),
  download(`${BASIS}/pdf`, async ({ deps, actor, params, reader }) => {
    const found = await takeOutSalaryBasis(deps.ports, actor, named(params));
    if (!found) return undefined;
    const paper = salaryPaper(reader, deps.municipality, found);
    return (
      paper && {
        name: `${fileNameOf("loneunderlag", personRef(reader, found.basis.employee).name, found.basis.day)}.pdf`,
        type: "application/pdf",
        bytes: await renderPdf(paper),
      }
    );
  }),
  command("post", `${BASIS}/day`, requests.open, "salaryMoved", ({ deps, actor, params }, body) =>
    salary.moveSalaryTalk(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${BASIS}/cancellation`, requests.cancel, "salaryCancelled", ({ deps, actor, params }, body) =>
    salary.cancelSalaryBasis(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${BASIS}/take-over`, requests.plain, "salaryTakenOver", ({ deps, actor, params }, { request }) =>
    salary.takeOverSalaryBasis(deps.ports, actor, { ...named(params), request }),
  ),
  command("put", `${BASIS}/view`, requests.saveStep, "saved", ({ deps, actor, params }, body) =>
    salary.submitSalaryView(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${BASIS}/view/giving`, requests.reviewed, "salaryViewGiven", ({ deps, actor, params }, body) =>
    salary.giveSalaryView(deps.ports, actor, { ...named(params), request: body.request, seenRev: body.rev }),
  ),
  command(
    "post",
    `${BASIS}/view/declining`,
    requests.plain,
    "salaryViewDeclined",
    ({ deps, actor, params }, { request }) =>
      salary.declineSalaryView(deps.ports, actor, { ...named(params), request }),
  ),
  command("put", `${BASIS}/judgement`, requests.saveJudgement, "saved", ({ deps, actor, params }, body) =>
    salary.saveSalaryJudgement(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${BASIS}/judgement/ready`, requests.reviewed, "salaryReady", ({ deps, actor, params }, body) =>
    salary.markSalaryReady(deps.ports, actor, { ...named(params), request: body.request, seenRev: body.rev }),
  ),
  command(
    "post",
    `${BASIS}/judgement/reopening`,
    requests.plain,
    "salaryReopened",
    ({ deps, actor, params }, { request }) =>
      salary.reopenSalaryJudgement(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${BASIS}/sharing`, requests.reviewed, "salaryShared", ({ deps, actor, params }, body) =>
    salary.shareSalaryBasis(deps.ports, actor, { ...named(params), request: body.request, seenRev: body.rev }),
  ),
  command("post", `${BASIS}/comment`, requests.comment, "salaryCommented", ({ deps, actor, params }, body) =>
    salary.commentOnSalaryBasis(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${BASIS}/reading`, requests.read, "salaryRead", ({ deps, actor, params }, { request, hash }) =>
    salary.confirmSalaryRead(deps.ports, actor, { ...named(params), request, hash: asId<ContentHash>(hash) }),
  ),
  command("post", `${BASIS}/goal`, requests.take, "salaryGoalTaken", ({ deps, actor, params }, body) =>
    salary.takeSalaryGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${BASIS}/goal/leaving`, requests.plain, "salaryGoalLeft", ({ deps, actor, params }, { request }) =>
    salary.leaveSalaryGoalForTalk(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${BASIS}/additions`, requests.addition, "salaryAddedTo", ({ deps, actor, params }, body) =>
    salary.addToSalaryBasis(deps.ports, actor, { ...named(params), ...body }),
  ),
  reading("/api/salary-criteria", SalaryCriteriaWire, ({ deps, actor }) => {
    const found = readSalaryCriteria(deps.ports, actor);
    return found && presentSalaryCriteria(found);
  }),
  command(
    "put",
    "/api/salary-criteria",
    requests.saveCriteria,
    "salaryCriteriaSaved",
    ({ deps, actor }, { request, seen, sets }) => saveSalaryCriteria(deps.ports, actor, { request, seen, sets }),
  ),
  reading("/api/salary-overview", SalaryOverviewWire, async ({ deps, actor, reader }) => {
    const found = await readSalaryOverview(deps.ports, actor);
    return found && presentSalaryOverview(reader, found);
  }),
  overviewFile("csv", "text/csv; charset=utf-8", asCsv),
  overviewFile("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", asXlsx),
  reading("/api/salary-calibration/:unit", CalibrationWire, async ({ deps, actor, params, reader }) => {
    const found = await readCalibration(deps.ports, actor, idIn<UnitId>(params, "unit"));
    return found && presentCalibration(reader, found);
  }),
];

/** Who and when as a file for the payroll system. */
function overviewFile(
  ending: "csv" | "xlsx",
  type: string,
  write: (table: Table) => string | Buffer | Promise<Buffer>,
): Route {
  return download(`/api/salary-overview/${ending}`, async ({ deps, actor, reader }) => {
    const found = await readSalaryOverview(deps.ports, actor);
    if (!found) return undefined;
    const view = SalaryOverviewWire.parse(presentSalaryOverview(reader, found));
    const name = `${fileNameOf("lonesamtal", reader.today)}.${ending}`;
    return { name, type, bytes: await write(salaryTable(view, reader.locale)) };
  });
}
