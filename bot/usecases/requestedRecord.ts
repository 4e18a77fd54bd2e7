import { may } from "#core/access/access.ts";
import { isKept } from "#core/appraisal/appraisal.ts";
import { type SummaryStanding, standingOf } from "#core/appraisal/standing.ts";
import { isAgreedByBoth } from "#core/contract/contract.ts";
import {
  type Dossier,
  appraisalIn,
  appraisalsIn,
  contractIn,
  contractsIn,
  salaryBasesIn,
  salaryBasisIn,
  salaryRecordIn,
  summaryIn,
} from "#core/dossier/dossier.ts";
import { type AppraisalId, type ContractId, type PersonId, type SalaryBasisId, type UnitId, asId } from "#core/ids.ts";
import { servedBy } from "#core/goal/goal.ts";
import { unitsUnder } from "#core/organisation/findPeople.ts";
import type { RecordRef, RequestedKind } from "#core/publicRequest/publicRequest.ts";
import { isShared } from "#core/salary/basis.ts";
import { criteriaAt } from "#core/salary/criteriaShelf.ts";
import { type Day, dayOf } from "#core/time.ts";
import { legalStateOf } from "#core/contract/legalState.ts";
import { readAbove } from "./above.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { CONTRACT_NEEDS, type ContractReading, readingOf } from "./contractReading.ts";
import type { SalaryReading } from "./salaryReading.ts";
import type { SummaryReading } from "./summary.ts";

/** A record as it was drawn up, whoever reads it for a request: nothing of what the two have only shared with each other. */
export type RequestedReading =
  | { readonly kind: "contract"; readonly reading: ContractReading }
  | { readonly kind: "summary"; readonly reading: SummaryReading }
  | { readonly kind: "salary"; readonly reading: SalaryReading };

const RECORD_TYPES = ["appraisal", "summaryRevision", "salaryBasis", "salaryRecord"] as const;

/** What the access log calls a record. */
export const recordName = ({ kind, record }: Pick<RecordRef, "kind" | "record">): string =>
  `${{ contract: "contract", summary: "appraisal", salary: "salary" }[kind]}:${record}`;

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
  await logAccess(ports, actor, subject, recordName({ kind, record }));
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
  }
}

/** A record that could be the one asked for: that it is there, since when, and how it stands; nothing it says. */
export type FoundRecord = RecordRef & {
  readonly since: Day;
  readonly dnr?: string;
  /** How a summary stands, which not both may have confirmed. */
  readonly standing?: SummaryStanding;
};

export type RecordQuestion = {
  readonly person?: PersonId;
  readonly unit?: UnitId;
  readonly kinds: readonly RequestedKind[];
  readonly from?: Day;
  readonly to?: Day;
};

/** In so many dossiers at once it is looked; a larger unit is searched part by part. */
const MAX_DOSSIERS = 100;
const FOUND_TYPES = ["contract", "appraisal", "salaryBasis"] as const;

/**
 * Finds drawn-up records by person or unit, kind and period. What two have not finished is not among them: nobody but they read
 * it. Those whose identity is protected are not found, as nowhere else (DOMAIN section 6).
 */
export async function findRecords(
  ports: Ports,
  actor: PersonId,
  { person, unit, kinds, from, to }: RecordQuestion,
): Promise<{ readonly records: readonly FoundRecord[]; readonly searched: number; readonly of: number } | undefined> {
  const { viewer, directory } = asking(ports, actor);
  if (!may(viewer, "publicRequest.handle", null)) return undefined;
  const within = unit === undefined ? undefined : unitsUnder(directory, unit);
  const people = directory.organisation.people
    .filter((each) => !each.protected && (person === undefined || each.id === person))
    .filter((each) => person !== undefined || within?.has(each.unit))
    .map(({ id }) => id);
  const searched = people.slice(0, MAX_DOSSIERS);
  const records: FoundRecord[] = [];
  for (const subject of searched) {
    const dossier = await readDossier(ports, subject, { types: FOUND_TYPES });
    const found = recordsOf(dossier).filter(
      ({ kind, since }) =>
        kinds.includes(kind) && (from === undefined || since >= from) && (to === undefined || since <= to),
    );
    if (found.length > 0) await logAccess(ports, actor, subject, "records");
    records.push(...found);
  }
  return {
    records: records.toSorted((one, other) => other.since.localeCompare(one.since)),
    searched: searched.length,
    of: people.length,
  };
}

function recordsOf(dossier: Dossier): readonly FoundRecord[] {
  const { subject } = dossier;
  return [
    ...contractsIn(dossier)
      .filter(isAgreedByBoth)
      .map((contract): FoundRecord => {
        const { since, dnr } = legalStateOf(contract);
        return { subject, kind: "contract", record: contract.id, since: dayOf(since), ...(dnr && { dnr }) };
      }),
    ...appraisalsIn(dossier)
      .filter(isKept)
      .map((talk): FoundRecord => {
        const standing = standingOf(talk).kind;
        return { subject, kind: "summary", record: talk.id, since: talk.heldOn, standing };
      }),
    ...salaryBasesIn(dossier)
      .filter(isShared)
      .map(({ id, sharedAt }): FoundRecord => ({ subject, kind: "salary", record: id, since: dayOf(sharedAt) })),
  ];
}
