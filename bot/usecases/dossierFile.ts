import type { AccessNote } from "#core/archive/accessNote.ts";
import { reachedFor } from "#core/contract/acting.ts";
import type { Decision, Refused } from "#core/decision.ts";
import { refuse } from "#core/decision.ts";
import { type Chain, type Entry, CHAIN_ID, append, entryId } from "#core/dossier/chain.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  withDocuments,
} from "#core/dossier/dossier.ts";
import { contractsShownAnew } from "#core/dossier/shownAnew.ts";
import { type Notice, isForOneAlone, noticesAfter, pauseMinutes } from "#core/dossier/notices.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import type { Refusal } from "#core/refusal.ts";
import { afterQuiet } from "#core/schedule/quietHours.ts";
import { dueAfter } from "#core/schedule/schedule.ts";
import { type Instant, addMinutes } from "#core/time.ts";
import type { Stored, StoredBody, Write } from "#bot/store/store.ts";
import { type CalendarRow, calendarRowsFor } from "#bot/notify/calendarRow.ts";
import { type CardUpdateRow, newCardUpdateRow } from "#bot/notify/cardUpdateRow.ts";
import { type OutboxRow, newOutboxRow } from "#bot/notify/outboxRow.ts";
import { type Asking, type Ports, asking, hashOf } from "./ports.ts";
import { upgraded } from "./schema.ts";

/** Which documents of a dossier an act needs; they come in one read. */
export type Needs = { readonly ids?: readonly string[]; readonly types?: readonly DocumentType[] };

/**
 * What came of a wish to change something. `dossier` is the loaded part as it is now, so that the answer can show the present
 * state without another read.
 */
export type Outcome =
  | {
      readonly kind: "done";
      readonly events: readonly DossierEvent[];
      readonly dossier: Dossier;
      readonly replayed: boolean;
    }
  | { readonly kind: "unchanged"; readonly dossier: Dossier }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly dossier: Dossier };

export type Act = {
  readonly actor: PersonId;
  /** Whose dossier. */
  readonly subject: PersonId;
  readonly request: RequestId;
  readonly needs: Needs;
};

/** Lost races are tried again this often before the person is asked to; each loser means that somebody else got through. */
const ATTEMPTS = 8;

type Loaded = {
  readonly dossier: Dossier;
  readonly stored: ReadonlyMap<string, Stored>;
  readonly chain?: Chain;
  readonly entry?: Entry;
};

/**
 * Load, decide, save: one read and one atomic commit holding the documents, the audit entry (which is also the request's
 * mark), the notices, and what lets cards sent before and calendars show how it stands. The rules decide again on what a faster writer left; consent is not retried, since the rules
 * compare revision and hash. A request seen before changes nothing and gets the answer it got.
 */
export async function change(
  ports: Ports,
  { actor, subject, request, needs }: Act,
  decide: (dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  let dossier: Dossier = { subject, documents: [] };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const loaded = await load(ports, subject, needs, request);
    dossier = loaded.dossier;
    if (loaded.entry)
      return loaded.entry.actor === actor
        ? { kind: "done", events: loaded.entry.events, dossier, replayed: true }
        : { ...refuse("notAllowed"), dossier };

    const asked = asking(ports, actor);
    const decision = decide(dossier, asked);
    if (decision.kind !== "changed") return { ...decision, dossier };

    const { at } = asked;
    const notices = told(noticesAfter(decision.events, actor), actor, asked).map((notice) =>
      newOutboxRow(ports.newId(), subject, notice, at, afterQuiet(pausedFrom(at, notice), ports.quietHours?.())),
    );
    const fresh = notices.map(({ id }) => id);
    const shown = contractsShownAnew(decision.events).map((contract) => newCardUpdateRow(contract, fresh, at));
    const calendar = ports.keepsCalendars ? calendarRowsFor(decision.documents, decision.events, at) : [];
    const writes = writesFor(decision, loaded, { at, actor, request }, notices, [...shown, ...calendar]);
    if ((await ports.store.commit("dossiers", subject, writes)) === "committed") {
      await ports.committed(subject, notices.length + shown.length + calendar.length > 0);
      return {
        kind: "done",
        events: decision.events,
        dossier: withDocuments(dossier, decision.documents, decision.removed),
        replayed: false,
      };
    }
  }
  return { ...refuse("busy"), dossier };
}

/** The board is told through those who represent it, somebody on leave together with their deputies where another may act for them; nobody of what they did themselves. */
const told = (notices: readonly Notice[], actor: PersonId, { directory, today }: Asking): readonly Notice[] =>
  notices.flatMap((notice) =>
    (isForOneAlone(notice) ? [notice.to] : reachedFor(notice.to, directory, today))
      .filter((to) => to === notice.to || to !== actor)
      .map((to) => ({ ...notice, to })),
  );
const pausedFrom = (at: Instant, { about: { kind } }: Notice) => addMinutes(at, pauseMinutes(kind));

/** Reads the part of a dossier that is needed, in one request. What the reader may see of it is for the use case to ask. */
export async function readDossier(ports: Pick<Ports, "store">, subject: PersonId, needs: Needs): Promise<Dossier> {
  return (await load(ports, subject, needs)).dossier;
}

/** Documents together with the whole audit chain of their dossier, in one request: what evidence is gathered from. */
export async function readTrail(
  ports: Ports,
  subject: PersonId,
  { ids = [], types = [] }: Needs,
): Promise<{ readonly dossier: Dossier; readonly chain: Chain | undefined; readonly entries: readonly Entry[] }> {
  const found = await ports.store.find("dossiers", subject, { ids: [...ids, CHAIN_ID], types: [...types, "entry"] });
  const bodies = found.map(({ body }) => upgraded(body));
  return {
    dossier: { subject, documents: documentsOf(found) },
    chain: bodies.find((body) => body.type === "chain"),
    entries: bodies.filter((body) => body.type === "entry"),
  };
}

/**
 * Notes who opened whose record; outside the audit chain, never what it said. What cannot be noted is not shown. A page asks for
 * several things of a record, and again while it stays open: that is one opening, noted once an hour.
 */
export const logAccess = (ports: Ports, actor: PersonId, subject: PersonId, what: string): Promise<void> =>
  note(ports, actor, subject, what, `access:${actor}:${what}:${ports.now().slice(0, "2026-11-25T21".length)}`);

/** Notes who took something out of whose record, each time. */
export const logTaking = (
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
  what: string,
  why?: string,
): Promise<void> => note(ports, actor, subject, what, `access:${ports.newId()}`, why);

async function note(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
  what: string,
  id: string,
  why?: string,
): Promise<void> {
  if (actor === subject) return;
  const body: AccessNote = { type: "access", schema: 1, id, by: actor, at: ports.now(), what, ...(why && { why }) };
  await ports.store.commit("dossiers", subject, [{ kind: "create", body }]);
}

/** A refusal that says nothing about whether the thing exists. */
export const hidden: Refused = refuse("notFound");

async function load(
  ports: Pick<Ports, "store">,
  subject: PersonId,
  needs: Needs,
  request?: RequestId,
): Promise<Loaded> {
  const marks = request ? [CHAIN_ID, entryId(request)] : [];
  const found = await ports.store.find("dossiers", subject, {
    ids: [...(needs.ids ?? []), ...marks],
    types: needs.types ?? [],
  });
  const stored = new Map(found.map((each) => [each.body.id, each]));
  const bodies = found.map(({ body }) => upgraded(body));
  return {
    stored,
    dossier: { subject, documents: documentsOf(found) },
    chain: bodies.find((body): body is Chain => body.type === "chain"),
    entry: bodies.find((body): body is Entry => body.type === "entry"),
  };
}

function writesFor(
  { documents, removed = [], events }: Extract<Decision<DossierDocument, DossierEvent>, { kind: "changed" }>,
  loaded: Loaded,
  act: { readonly at: Asking["at"]; readonly actor: PersonId; readonly request: RequestId },
  notices: readonly OutboxRow[],
  looks: readonly (CardUpdateRow | CalendarRow)[],
): readonly Write[] {
  const { entry, chain } = append(loaded.chain, { ...act, events }, hashOf);
  const write = (body: StoredBody): Write => {
    const version = loaded.stored.get(body.id)?.version;
    return version === undefined ? { kind: "create", body } : { kind: "replace", body, version };
  };
  const removal = (id: string): readonly Write[] => {
    const version = loaded.stored.get(id)?.version;
    return version === undefined ? [] : [{ kind: "remove", id, version }];
  };
  return [
    ...documents.map((document) => write(scheduled(document, loaded.stored.get(document.id)?.body, act.at))),
    ...removed.flatMap(removal),
    write(chain),
    { kind: "create", body: entry },
    ...notices.map((body): Write => ({ kind: "create", body })),
    ...looks.map((body): Write => ({ kind: "put", body })),
  ];
}

/** What the municipality's own dossier holds. */
export const MUNICIPALITY_TYPES: readonly DocumentType[] = [
  "settings",
  "orgGoal",
  "policyVersion",
  "contractTemplate",
  "ownQuestions",
  "campaign",
  "yearCycle",
  "boardReport",
  "retentionRule",
  "salaryCriteria",
];

/** The documents among stored bodies, each in the shape of this release. */
export const documentsOf = (found: readonly Pick<Stored, "body">[]): readonly DossierDocument[] =>
  found.map(({ body }) => upgraded(body)).filter(isDocument);

/**
 * A document as it is stored: with the moment at which the clock looks at it next. A look that is to be made up for after a fault
 * stays so: whoever writes the document meanwhile must not take away what it would have told.
 */
function scheduled(
  document: DossierDocument & { readonly dueAt?: never },
  before: StoredBody | undefined,
  at: Instant,
): StoredBody {
  const { missedSince, dueAt: madeUpAt } = before ?? {};
  const next = dueAfter(document, at);
  if (missedSince === undefined) return next === undefined ? document : { ...document, dueAt: next };
  const [dueAt = at] = [madeUpAt, next].filter((each) => each !== undefined).toSorted();
  return { ...document, dueAt, missedSince };
}

const DOCUMENT_TYPES: ReadonlySet<string> = new Set<DocumentType>([
  "contract",
  "contractRevision",
  "contractComment",
  "contractInvitation",
  "appraisal",
  "summaryRevision",
  "preparation",
  "talkWish",
  "talkEvent",
  "goal",
  "followUp",
  "followUpPart",
  "sharedGoal",
  "goalOffer",
  "talkAction",
  "climateParticipation",
  "voiceParticipation",
  "note",
  "exchange",
  "feedback",
  "feedbackMute",
  "entitlement",
  "policyAcceptance",
  "assessment",
  "assessmentView",
  "assessmentCompilation",
  "assessmentRevision",
  "access",
  "legalHold",
  "retentionRun",
  "publicRequest",
  "archivePackage",
  "archiveSlip",
  "salaryBasis",
  "salaryView",
  "salaryJudgement",
  "salaryRecord",
  "leadershipDialogue",
  "leadershipView",
  ...MUNICIPALITY_TYPES,
  // Read when somebody asks for it, not kept in memory with the rest of the municipality's.
  "fileImport",
]);
const isDocument = (body: StoredBody | DossierDocument | Chain | Entry): body is DossierDocument =>
  DOCUMENT_TYPES.has(body.type);
