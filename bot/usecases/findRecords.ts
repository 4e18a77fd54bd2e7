import { may } from "#core/access/access.ts";
import { isKept } from "#core/appraisal/appraisal.ts";
import { type SummaryStanding, standingOf } from "#core/appraisal/standing.ts";
import { type BoardReport, asGivenLast } from "#core/boardReport/boardReport.ts";
import { isAgreedByBoth } from "#core/contract/contract.ts";
import { legalStateOf } from "#core/contract/legalState.ts";
import { type Dossier, appraisalsIn, assessmentsIn, contractsIn, salaryBasesIn } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { unitsUnder } from "#core/organisation/findPeople.ts";
import { withLeavers } from "#core/organisation/leavers.ts";
import type { RecordRef, RequestedKind } from "#core/publicRequest/publicRequest.ts";
import { isShared } from "#core/salary/basis.ts";
import { type Day, dayOf } from "#core/time.ts";
import { readLeavers } from "#bot/directory/leaverStore.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** A record that could be the one asked for: that it is there, since when, and how it stands; nothing it says. */
export type FoundRecord = RecordRef & {
  readonly since: Day;
  /** Its number in the diary, or under which reference it was given to the board. */
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
const FOUND_TYPES = ["contract", "appraisal", "salaryBasis", "assessment"] as const;

/**
 * Finds drawn-up records by person or unit, kind and period, also those of people who have left, under the unit they were in
 * last. What two have not finished is not among them: nobody but they read it. Those whose identity is protected are not found,
 * as nowhere else (DOMAIN section 6). The pages to the board are about the whole municipality: found whatever the unit, and
 * never under a person.
 */
export async function findRecords(
  ports: Ports,
  actor: PersonId,
  question: RecordQuestion,
): Promise<{ readonly records: readonly FoundRecord[]; readonly searched: number; readonly of: number } | undefined> {
  const { viewer, directory, municipality } = asking(ports, actor);
  if (!may(viewer, "publicRequest.handle", null)) return undefined;
  const { person, kinds, from, to } = question;
  const isAsked = ({ kind, since }: FoundRecord) =>
    kinds.includes(kind) && (from === undefined || since >= from) && (to === undefined || since <= to);
  const people = kinds.some((kind) => kind !== "board")
    ? peopleAskedAbout(withLeavers(directory, await readLeavers(ports.store)), question)
    : [];
  const searched = people.slice(0, MAX_DOSSIERS);
  const records: FoundRecord[] = person === undefined ? givenPages(municipality.boardReports).filter(isAsked) : [];
  for (const subject of searched) {
    const found = recordsOf(await readDossier(ports, subject, { types: FOUND_TYPES })).filter(isAsked);
    if (found.length > 0) await logAccess(ports, actor, subject, "records");
    records.push(...found);
  }
  return {
    records: records.toSorted((one, other) => other.since.localeCompare(one.since)),
    searched: searched.length,
    of: people.length,
  };
}

function peopleAskedAbout(directory: Directory, { person, unit }: RecordQuestion): readonly PersonId[] {
  const within = unit === undefined ? undefined : unitsUnder(directory, unit);
  return directory.organisation.people
    .filter((each) => !each.protected && (person === undefined ? within?.has(each.unit) : each.id === person))
    .map(({ id }) => id);
}

/** As the board was given them last: one that was taken back since is a public record all the same. */
const givenPages = (reports: readonly BoardReport[]): FoundRecord[] =>
  reports.map(asGivenLast).flatMap((given): readonly FoundRecord[] => {
    if (!given) return [];
    const { id, givenOn, reference } = given.report;
    return [{ subject: MUNICIPALITY, kind: "board", record: id, since: givenOn, dnr: reference }];
  });

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
    ...assessmentsIn(dossier)
      .filter((assessment) => assessment.state === "confirmed")
      .map(({ id, confirmedAt }): FoundRecord => ({
        subject,
        kind: "assessment",
        record: id,
        since: dayOf(confirmedAt),
      })),
  ];
}
