import { may } from "#core/access/access.ts";
import { groundTexts } from "#core/content/disclosure.ts";
import { legalStateTexts } from "#core/content/legalState.ts";
import { summaryPaperTexts } from "#core/content/summaryPaper.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import type { FindingRules } from "#core/contract/sensitiveText.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { PublicRequest, RequestedRecord } from "#core/publicRequest/publicRequest.ts";
import { daysBetween } from "#core/time.ts";
import type { DocumentContent } from "#bot/documents/content.ts";
import { lostMarks, triedPassages } from "#bot/documents/maskedCopy.ts";
import type { FoundRecord } from "#bot/usecases/findRecords.ts";
import { type RegistrarsReader, personOrLeaver } from "./leavers.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type {
  FoundRecordsWire,
  PublicRequestWire,
  PublicRequestsWire,
  RequestedRecordWire,
} from "./wire/publicRequest.ts";

function askedOf(reader: Reader, request: PublicRequest) {
  const { id, receivedOn, asked, reference } = request;
  return {
    id,
    receivedOn,
    asked,
    reference,
    ...(request.state === "open"
      ? { days: daysBetween(receivedOn, reader.today) }
      : {
          decision: {
            outcome: request.outcome,
            decidedOn: request.decidedOn,
            grounds: [...request.grounds],
            motivation: request.motivation,
            by: personRef(reader, request.decidedBy),
          },
        }),
  };
}

export const presentPublicRequests = (
  reader: Reader,
  requests: readonly PublicRequest[],
): Wire<typeof PublicRequestsWire> => ({
  today: reader.today,
  requests: requests.map((request) => ({ ...askedOf(reader, request), records: request.records.length })),
  can: { handle: may(reader.viewer, "publicRequest.handle", null) },
});

/** Whom a record is about; the page to the board is about the whole municipality. */
const subjectRef = (reader: RegistrarsReader, subject: PersonId) =>
  subject === MUNICIPALITY
    ? { id: subject, name: publicRequestTexts[reader.locale].wholeMunicipality, title: "", unit: "" }
    : personOrLeaver(reader, subject);

export const presentPublicRequest = (
  reader: RegistrarsReader,
  request: PublicRequest,
): Wire<typeof PublicRequestWire> => ({
  ...askedOf(reader, request),
  today: reader.today,
  by: personRef(reader, request.notedBy),
  notedAt: request.notedAt,
  records: request.records.map(({ subject, marks, kind, record, copies, copiedAt }) => ({
    subject: subjectRef(reader, subject),
    kind,
    record,
    copies,
    marks: marks.length,
    ...(copiedAt && { copiedAt }),
  })),
  grounds: [...new Set(request.records.flatMap(({ marks }) => marks.map(({ ground }) => ground)))],
  units: reader.directory.organisation.units
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "sv")),
});

export const presentFoundRecords = (
  reader: RegistrarsReader,
  {
    records,
    searched,
    of,
  }: { readonly records: readonly FoundRecord[]; readonly searched: number; readonly of: number },
): Wire<typeof FoundRecordsWire> => ({
  records: records.map((found) => ({
    subject: subjectRef(reader, found.subject),
    kind: found.kind,
    record: found.record,
    since: found.since,
    standing: standingOf(reader, found),
  })),
  searched,
  of,
});

/** How it stands as a record, in words. */
function standingOf({ locale }: Reader, { kind, dnr, standing }: FoundRecord): string {
  if (kind === "salary") return publicRequestTexts[locale].salaryStanding;
  if (standing) return summaryPaperTexts[locale].standings[standing].label;
  return [legalStateTexts[dnr === undefined ? "drawnUp" : "registered"].label[locale], dnr].filter(Boolean).join(", ");
}

/** A record as it is gone through: each text, the same as the copy has it, and what rules ask a person to try. */
export function presentRequestedRecord(
  reader: RegistrarsReader,
  request: PublicRequest,
  { subject, kind, marks }: RequestedRecord,
  paper: DocumentContent,
  rules: FindingRules,
): Wire<typeof RequestedRecordWire> {
  const lost = new Set(lostMarks(paper, marks));
  const kept = marks.filter((mark) => !lost.has(mark));
  const passages = triedPassages(paper, rules, kept);
  const sections = new Map(passages.map(({ key, section }) => [key, section]));
  return {
    subject: subjectRef(reader, subject),
    kind,
    title: [paper.title, ...paper.under].join(" · "),
    passages: passages.map(({ toTry, ...passage }) => ({
      ...passage,
      toTry: toTry.map(({ text: words, ground }) => ({
        words,
        what: groundTexts[ground].what[reader.locale],
        law: groundTexts[ground].law[reader.locale],
      })),
    })),
    marks: marks.map((mark) => ({
      id: mark.id,
      ground: mark.ground,
      note: mark.note,
      places: mark.places.length,
      section: sections.get(mark.places[0]?.key ?? "") ?? "",
      lost: lost.has(mark),
    })),
    can: {
      mark: request.state === "open",
      copy:
        lost.size === 0 && (request.state === "open" || request.outcome === "given" || request.outcome === "inPart"),
    },
  };
}
