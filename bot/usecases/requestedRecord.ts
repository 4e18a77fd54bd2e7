import { may } from "#core/access/access.ts";
import { isKept } from "#core/appraisal/appraisal.ts";
import { type BoardReport, type Given, asGivenLast, yearsGivenBefore } from "#core/boardReport/boardReport.ts";
import { isAgreedByBoth } from "#core/contract/contract.ts";
import {
  type Dossier,
  appraisalIn,
  assessmentIn,
  assessmentRevisionIn,
  boardReportsIn,
  contractIn,
  salaryBasisIn,
  salaryRecordIn,
  summaryIn,
} from "#core/dossier/dossier.ts";
import {
  type AppraisalId,
  type AssessmentId,
  type ContractId,
  type PersonId,
  type SalaryBasisId,
  asId,
} from "#core/ids.ts";
import { servedBy } from "#core/goal/goal.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { RecordRef, RequestedKind } from "#core/publicRequest/publicRequest.ts";
import { isShared } from "#core/salary/basis.ts";
import { criteriaAt } from "#core/salary/criteriaShelf.ts";
import { readAbove } from "./above.ts";
import type { AssessmentReading } from "./assessmentReading.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { CONTRACT_NEEDS, type ContractReading, readingOf } from "./contractReading.ts";
import type { SalaryReading } from "./salaryReading.ts";
import type { SummaryReading } from "./summary.ts";

/** A record as it was drawn up, whoever reads it for a request: nothing of what the two have only shared with each other. */
export type RequestedReading =
  | { readonly kind: "contract"; readonly reading: ContractReading }
  | { readonly kind: "summary"; readonly reading: SummaryReading }
  | { readonly kind: "salary"; readonly reading: SalaryReading }
  | { readonly kind: "assessment"; readonly reading: AssessmentReading }
  | (Given & { readonly kind: "board"; readonly before: readonly BoardReport[] });

const RECORD_TYPES = [
  "appraisal",
  "summaryRevision",
  "salaryBasis",
  "salaryRecord",
  "assessment",
  "assessmentRevision",
] as const;

/** What the access log calls a record. */
export const recordName = ({ kind, record }: Pick<RecordRef, "kind" | "record">): string =>
  kind === "board"
    ? record
    : `${{ summary: "appraisal", contract: kind, salary: kind, assessment: kind }[kind]}:${record}`;

/** A drawn-up record, read for a request; its person sees which, by whom and when, never for whom. */
export async function readRequestedRecord(
  ports: Ports,
  actor: PersonId,
  { subject, kind, record }: RecordRef,
): Promise<RequestedReading | undefined> {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "publicRequest.handle", null)) return undefined;
  const dossier = await readDossier(
    ports,
    subject,
    kind === "contract" ? CONTRACT_NEEDS : { ids: [record], types: RECORD_TYPES },
  );
  const found = drawnUp(dossier, kind, record);
  if (!found) return undefined;
  // The page to the board is about nobody, so there is no one whose log it would stand in.
  if (kind !== "board") await logAccess(ports, actor, subject, recordName({ kind, record }));
  return readingIn(ports, asked, dossier, found);
}

/** A drawn-up record of a dossier whose documents are read; undefined while it is not drawn up. */
export const drawnUpReading = async (
  ports: Ports,
  asked: Asking,
  dossier: Dossier,
  { kind, record }: Pick<RecordRef, "kind" | "record">,
): Promise<RequestedReading | undefined> => {
  const found = drawnUp(dossier, kind, record);
  return found && readingIn(ports, asked, dossier, found);
};

async function readingIn(
  ports: Ports,
  asked: Asking,
  dossier: Dossier,
  found: NonNullable<ReturnType<typeof drawnUp>>,
): Promise<RequestedReading> {
  switch (found.kind) {
    case "contract":
      return { kind: "contract", reading: readingOf(found.contract, dossier, asked.viewer) };
    case "summary": {
      const { appraisal, content } = found;
      const above = await readAbove(ports, content.goals.map(servedBy));
      return { kind: "summary", reading: { appraisal, content, above } };
    }
    case "salary": {
      const { basis, record: shared } = found;
      const criteria = criteriaAt(asked.municipality.salaryCriteria, basis);
      const nobodys = { mine: undefined, theirs: undefined, judging: undefined } as const;
      return { kind: "salary", reading: { basis, as: "other", criteria, record: shared, ...nobodys } };
    }
    case "assessment": {
      const { assessment, record } = found;
      const nobodys = { part: undefined, mine: undefined, theirs: undefined, compilation: undefined } as const;
      return { kind: "assessment", reading: { assessment, scope: "whole", record, revisable: false, ...nobodys } };
    }
    case "board": {
      const { given } = found;
      return { kind: "board", ...given, before: yearsGivenBefore(asked.municipality.boardReports, given.report) };
    }
  }
}

function drawnUp(dossier: Dossier, kind: RequestedKind, record: string) {
  switch (kind) {
    case "contract": {
      const contract = contractIn(dossier, asId<ContractId>(record));
      return contract && isAgreedByBoth(contract) ? ({ kind, contract } as const) : undefined;
    }
    case "summary": {
      const appraisal = appraisalIn(dossier, asId<AppraisalId>(record));
      if (!appraisal || !isKept(appraisal)) return undefined;
      const sent = summaryIn(dossier, appraisal.id, appraisal.revision);
      return sent && ({ kind, appraisal, content: sent.content } as const);
    }
    case "salary": {
      const id = asId<SalaryBasisId>(record);
      const basis = salaryBasisIn(dossier, id);
      const shared = basis && isShared(basis) ? salaryRecordIn(dossier, id) : undefined;
      return basis && shared && ({ kind, basis, record: shared } as const);
    }
    case "assessment": {
      const assessment = assessmentIn(dossier, asId<AssessmentId>(record));
      if (assessment?.state !== "confirmed") return undefined;
      const sent = assessmentRevisionIn(dossier, assessment.id, assessment.revision);
      return sent && ({ kind, assessment, record: sent } as const);
    }
    case "board": {
      const report = boardReportsIn(dossier).find(({ id }) => id === record);
      const given = report && asGivenLast(report);
      return given && dossier.subject === MUNICIPALITY ? ({ kind, given } as const) : undefined;
    }
  }
}
