import type { BoardReport } from "#core/boardReport/boardReport.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { isPublic } from "#core/orgGoal/orgGoal.ts";
import { assessmentDocument } from "#bot/documents/assessmentDocument.ts";
import { boardDocument } from "#bot/documents/boardDocument.ts";
import type { DocumentContent } from "#bot/documents/content.ts";
import { contractDocument } from "#bot/documents/contractDocument.ts";
import { salaryDocument } from "#bot/documents/salaryDocument.ts";
import { summaryDocument } from "#bot/documents/summaryDocument.ts";
import type { AssessmentReading } from "#bot/usecases/assessmentReading.ts";
import type { ShownReport } from "#bot/usecases/boardReport.ts";
import type { ContractReading } from "#bot/usecases/contractReading.ts";
import type { RequestedReading } from "#bot/usecases/requestedRecord.ts";
import type { SalaryReading } from "#bot/usecases/salaryReading.ts";
import type { SummaryReading } from "#bot/usecases/summary.ts";
import type { Reader } from "./present.ts";
import { presentAssessment } from "./presentAssessment.ts";
import { presentBoardYear } from "./presentBoard.ts";
import { presentContract } from "./presentContract.ts";
import { presentSalaryBasis } from "./presentSalary.ts";
import { presentSummary } from "./presentSummary.ts";
import { AssessmentWire } from "./wire/assessment.ts";
import { BoardYearWire } from "./wire/board.ts";
import { ContractWire } from "./wire/contracts.ts";
import { SalaryBasisWire } from "./wire/salary.ts";
import { SummaryWire } from "./wire/summary.ts";

/** Records as papers for one reader: each presented as on its page, so that nothing gets on the paper that its reader does not see. */

export function contractPaper(reader: Reader, municipality: string, reading: ContractReading): DocumentContent {
  const view = ContractWire.parse(presentContract(reader, reading));
  return contractDocument({ view, municipality, locale: reader.locale, madeAt: reader.at, goals: goalsOf(reader) });
}

export function summaryPaper(reader: Reader, municipality: string, reading: SummaryReading): DocumentContent {
  const view = SummaryWire.parse(presentSummary(reader, reading));
  return summaryDocument({ view, municipality, locale: reader.locale, madeAt: reader.at });
}

/** Undefined while nothing of it is shared. */
export function salaryPaper(reader: Reader, municipality: string, reading: SalaryReading): DocumentContent | undefined {
  const view = SalaryBasisWire.parse(presentSalaryBasis(reader, reading));
  return salaryDocument({ view, municipality, locale: reader.locale, madeAt: reader.at });
}

/** Undefined while not both have confirmed it. */
function assessmentPaper(
  reader: Reader,
  municipality: string,
  reading: AssessmentReading,
): DocumentContent | undefined {
  const view = AssessmentWire.parse(presentAssessment(reader, reading));
  return assessmentDocument({ view, municipality, locale: reader.locale, madeAt: reader.at });
}

export function boardPaper(
  reader: Reader,
  municipality: string,
  { before, ...shown }: ShownReport & { readonly before: readonly BoardReport[] },
): DocumentContent {
  const view = (each: ShownReport) => BoardYearWire.parse(presentBoardYear(reader, each, false));
  return boardDocument({
    view: view(shown),
    before: before.map((report) => view({ report })),
    municipality,
    locale: reader.locale,
    madeAt: reader.at,
  });
}

export function requestedPaper(
  reader: Reader,
  municipality: string,
  requested: RequestedReading,
): DocumentContent | undefined {
  switch (requested.kind) {
    case "contract":
      return contractPaper(reader, municipality, requested.reading);
    case "summary":
      return summaryPaper(reader, municipality, requested.reading);
    case "salary":
      return salaryPaper(reader, municipality, requested.reading);
    case "assessment":
      return assessmentPaper(reader, municipality, requested.reading);
    case "board":
      return boardPaper(reader, municipality, requested);
  }
}

/** The goals that can be pointed at as they are called today, also those that are no longer in force. */
const goalsOf = ({ municipality, locale }: Reader): ReadonlyMap<string, string> =>
  new Map(
    municipality.goals.all
      .filter(isPublic)
      .map(({ id, terms: { title, level } }) => [id, `${title} (${orgGoalLevelLabel[level][locale].toLowerCase()})`]),
  );
