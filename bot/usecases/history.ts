import { may } from "#core/access/access.ts";
import type { Entry } from "#core/dossier/chain.ts";
import type { DocumentType, DossierDocument } from "#core/dossier/dossier.ts";
import { mayKnowOf } from "#core/history/knowing.ts";
import { documentsOfEvent, documentsOfNotice } from "#core/history/reference.ts";
import { type HistoryKind, type HistoryTopic, tellingOf, topicOfNotice } from "#core/history/telling.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Instant } from "#core/time.ts";
import { MESSAGE_TYPES, type NoticeRow, type OutboxRow } from "#bot/notify/outboxRow.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { documentsOf } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { upgraded } from "./schema.ts";

/** Something that has happened, for one reader: ids, kinds and times, never what somebody wrote. */
export type Happening = {
  /** Where it stands in the order, newest last; what is older than it is asked for by it. */
  readonly key: string;
  readonly at: Instant;
  readonly kind: HistoryKind;
  readonly topic: HistoryTopic;
  /** Whose dossier. */
  readonly subject: PersonId;
  /** Who did it, or the clock; absent where only what the bot has told is known. */
  readonly actor?: PersonId;
  /** What it happened to, the same kind of thing at once; the first leads there. */
  readonly documents: readonly DossierDocument[];
  /** What became of the bot's message about it to the reader. */
  readonly told?: OutboxRow["status"];
};

/** What is asked for: what is older than a line, and what is about one topic. */
export type HistoryQuery = { readonly before?: string; readonly topic?: HistoryTopic };
export type HistoryReading = {
  readonly happenings: readonly Happening[];
  /** All that there is something about, to choose from. */
  readonly topics: ReadonlySet<HistoryTopic>;
  readonly older: boolean;
};

const PAGE = 40;

/** What can be led to; a preparation and a view say whether they are still shared. */
const LED_TO: readonly DocumentType[] = [
  "contract",
  "contractInvitation",
  "assessment",
  "assessmentView",
  "leadershipDialogue",
  "leadershipView",
  "salaryBasis",
  "appraisal",
  "preparation",
  "talkWish",
  "goal",
  "goalOffer",
  "sharedGoal",
  "followUp",
  "talkAction",
  "exchange",
  "feedback",
  "entitlement",
  "policyAcceptance",
  "boardReport",
];

/**
 * What has happened in somebody's own dossier, and what the bot has told them of others', newest first (P15). The own dossier
 * is one query; of each person that they have something open with, one more for the messages, which are kept for a time, and
 * one for what those who read the yearly page to the board are told of it.
 */
export async function readHistory(
  ports: Ports,
  actor: PersonId,
  { before, topic }: HistoryQuery,
): Promise<HistoryReading | undefined> {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "self.read", actor)) return undefined;
  const overviews = await overviewsFor(ports, actor);
  const others = [
    ...overviews.map(({ subject }) => subject).filter((subject) => subject !== actor),
    ...(may(asked.viewer, "board.open", null) ? [MUNICIPALITY] : []),
  ];
  const found = await Promise.all([ownHappenings(ports, asked), ...others.map((each) => toldOf(ports, asked, each))]);
  const all = found.flat().toSorted((one, other) => (one.key < other.key ? 1 : -1));
  const wanted = all.filter(
    (each) => (before === undefined || each.key < before) && (topic === undefined || each.topic === topic),
  );
  return {
    happenings: wanted.slice(0, PAGE),
    topics: new Set(all.map((each) => each.topic)),
    older: wanted.length > PAGE,
  };
}

async function ownHappenings(ports: Ports, asked: Asking): Promise<readonly Happening[]> {
  const me = asked.viewer.person;
  const found = await ports.store.find("dossiers", me, { types: ["entry", ...MESSAGE_TYPES, ...LED_TO] });
  const known = knownAmong(documentsOf(found), asked);
  const entries = found.map(({ body }) => upgraded(body)).filter((body): body is Entry => body.type === "entry");
  const rows = found.map(({ body }) => body as OutboxRow).filter((row) => isMessage(row) && row.to === me);
  const unsaid = new Set(rows);
  const done = entries
    .flatMap((entry) => happeningsIn(entry, me, known))
    .map((happening): Happening => {
      // The commit that did it has laid out the message as well.
      const [first] = happening.documents;
      const row = rows.find(
        (each) =>
          unsaid.has(each) &&
          each.type === "outbox" &&
          each.createdAt === happening.at &&
          documentsOfNotice(each.about, me, me)[0] === first?.id,
      );
      if (!row || happening.actor === me) return happening;
      unsaid.delete(row);
      return { ...happening, told: row.status };
    });
  return [
    ...done,
    ...rows.flatMap((row) => (unsaid.has(row) && row.type !== "outbox" ? happeningTold(row, known) : [])),
  ];
}

/** What the bot has told the reader of somebody else's dossier. */
async function toldOf(ports: Ports, asked: Asking, subject: PersonId): Promise<readonly Happening[]> {
  const { person } = asked.viewer;
  const messages = await ports.store.find("dossiers", subject, { types: ["outbox"] });
  const rows = messages.map(({ body }) => body as NoticeRow).filter(({ to }) => to === person);
  const ids = [...new Set(rows.flatMap(({ about }) => documentsOfNotice(about, subject, person)))];
  if (ids.length === 0) return [];
  const known = knownAmong(documentsOf(await ports.store.find("dossiers", subject, { ids })), asked);
  return rows.flatMap((row) => happeningTold(row, known));
}

/** The documents by their id, as far as the reader may know of them. */
type KnownDocuments = (ids: readonly string[]) => readonly DossierDocument[] | undefined;

function knownAmong(documents: readonly DossierDocument[], { viewer }: Asking): KnownDocuments {
  const known = new Map(documents.filter((each) => mayKnowOf(viewer, each)).map((each) => [each.id, each]));
  return (ids) => {
    const those = ids.map((id) => known.get(id)).filter((each) => each !== undefined);
    return those.length === ids.length ? those : undefined;
  };
}

/** What one act has brought about: a line for each kind of thing, whatever the number of documents. */
function happeningsIn({ seq, at, actor, events }: Entry, me: PersonId, known: KnownDocuments): readonly Happening[] {
  const lines = new Map<HistoryKind, Happening>();
  const putForward = events.some(({ type }) => type === "contractProposed");
  for (const event of events) {
    const telling = tellingOf(event.type);
    if (!telling || (telling.seenBy === "doer" && actor !== me)) continue;
    // To put a wording forward is to approve it.
    if (putForward && event.type === "contractApproved") continue;
    const documents = known(documentsOfEvent(event, me));
    if (!documents) continue;
    const { kind, topic } = telling;
    const line = lines.get(kind);
    const place = String(lines.size).padStart(3, "0");
    lines.set(kind, {
      key: line?.key ?? `${at} ${String(seq).padStart(8, "0")}.${place}`,
      at,
      kind,
      topic,
      subject: me,
      actor,
      documents: [...(line?.documents ?? []), ...documents.slice(0, 1)],
    });
  }
  return [...lines.values()];
}

/** A message as a line of its own. A digest that was not sent has told nothing. */
function happeningTold(row: OutboxRow, known: KnownDocuments): readonly Happening[] {
  const { id, subject, to, about, createdAt: at, status: told } = row;
  const line = { key: `${at} ${id}`, at, subject, told };
  if (about.kind === "digest" || about.kind === "campaign") {
    if (told !== "sent") return [];
    const campaign = { ...line, key: `${line.key} campaign`, kind: "campaign", topic: "talk", documents: [] } as const;
    if (about.kind === "campaign") return [campaign];
    return [{ ...line, kind: "digest", topic: "reminder", documents: [] }, ...(about.news ? [campaign] : [])];
  }
  const documents = known(documentsOfNotice(about, subject, to));
  return documents ? [{ ...line, kind: about.kind, topic: topicOfNotice(about.kind), documents }] : [];
}

const isMessage = ({ type }: { readonly type: string }) => MESSAGE_TYPES.some((each) => each === type);
