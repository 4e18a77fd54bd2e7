import { may } from "#core/access/access.ts";
import type { AccessNote } from "#core/archive/accessNote.ts";
import { DOCUMENT_TABLE, TECHNICAL_TYPES } from "#core/archive/documentTypes.ts";
import { type TakenBy, extractOwn, extractWritten } from "#core/archive/extract.ts";
import type { Extracted } from "#core/archive/partForArchive.ts";
import type { DocumentType } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { OutboxRow } from "#bot/notify/outboxRow.ts";
import { MESSAGE_TYPES } from "#bot/notify/outboxRow.ts";
import type { StoredBody } from "#bot/store/store.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { logTaking, readDossier, readTrail } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** Everything the service holds about a person, as far as it is theirs to read. */
export type Extract = {
  readonly person: PersonId;
  readonly by: TakenBy;
  readonly own: readonly Extracted[];
  readonly inOthers: readonly { readonly about: PersonId; readonly documents: readonly Extracted[] }[];
  readonly access: readonly AccessNote[];
  /** What the person has done in their own dossier: when, and which kinds of events. */
  readonly acts: readonly { readonly at: string; readonly events: readonly string[] }[];
  readonly messages: readonly { readonly createdAt: string; readonly kind: string; readonly status: string }[];
  /** Where they are reached in Teams, language and reminders. */
  readonly contact: readonly StoredBody[];
};

const TYPES = (Object.keys(DOCUMENT_TABLE) as (keyof typeof DOCUMENT_TABLE)[]).filter((type): type is DocumentType =>
  TECHNICAL_TYPES.every((technical) => technical !== type),
);
const WRITTEN_TYPES: readonly DocumentType[] = [
  "contract",
  "contractComment",
  "preparation",
  "assessmentView",
  "assessmentCompilation",
  "salaryJudgement",
  "leadershipView",
  "followUpPart",
  "exchange",
  "feedback",
];

/**
 * Takes out everything about a person (GDPR article 15): the person themselves, or the registrar at their request, who says why
 * and whose taking out the person sees. Undefined for everybody else.
 */
export async function takeOutExtract(
  ports: Ports,
  actor: PersonId,
  { person, as: by, why = "" }: { readonly person: PersonId; readonly as: TakenBy; readonly why?: string },
): Promise<Extract | undefined> {
  const { viewer } = asking(ports, actor);
  const isAllowed =
    by === "self" ? may(viewer, "register.takeOwn", person) : may(viewer, "register.takeFor", person) && !isBlank(why);
  if (!isAllowed) return undefined;
  await logTaking(ports, actor, person, "extract", why.trim());
  const { dossier, entries } = await readTrail(ports, person, { types: TYPES });
  const taken = {
    person,
    by,
    own: extractOwn(dossier, by),
    access: newestFirst(dossier.documents.filter((document) => document.type === "access")),
  };
  // What one has written elsewhere or done alone, and what others have written to one, is one's own to know.
  if (by === "registrar") return { ...taken, inOthers: [], acts: [], messages: [], contact: [] };
  const rows = await ports.store.find("dossiers", person, { types: MESSAGE_TYPES });
  const contact = await ports.store.find("references", person, { types: ["reference", "preference"] });
  const inOthers = [];
  for (const { subject } of await overviewsFor(ports, person)) {
    const documents = extractWritten(await readDossier(ports, subject, { types: WRITTEN_TYPES }), person);
    if (documents.length > 0) inOthers.push({ about: subject, documents });
  }
  return {
    ...taken,
    inOthers,
    acts: entries
      .filter((entry) => entry.actor === person)
      .toSorted((one, other) => one.seq - other.seq)
      .map(({ at, events }) => ({ at, events: events.map(({ type }) => type) })),
    messages: rows
      .map(({ body }) => body as StoredBody & OutboxRow)
      .filter((row) => row.to === person)
      .map(({ createdAt, about, status }) => ({ createdAt, kind: about.kind, status })),
    contact: contact.map(({ body }) => body),
  };
}

const newestFirst = (notes: readonly AccessNote[]) =>
  notes.toSorted((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id));

export const ACCESS_A_PAGE = 25;

/** Who has opened or taken out something of one's own records, the newest first, a page at a time (research/domain D10). */
export async function readAccessLog(
  ports: Ports,
  actor: PersonId,
  page: number,
): Promise<{ readonly notes: readonly AccessNote[]; readonly total: number } | undefined> {
  if (!may(asking(ports, actor).viewer, "accessLog.read", actor)) return undefined;
  const { documents } = await readDossier(ports, actor, { types: ["access"] });
  const all = newestFirst(documents.filter((document) => document.type === "access"));
  return { notes: all.slice(page * ACCESS_A_PAGE, (page + 1) * ACCESS_A_PAGE), total: all.length };
}
