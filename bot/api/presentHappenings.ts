import { HISTORY_TOPICS } from "#core/history/telling.ts";
import { CLOCK } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Happening, HistoryReading } from "#bot/usecases/history.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { HistoryPageWire } from "./wire/history.ts";

type HappeningWire = Wire<typeof HistoryPageWire>["happenings"][number];

/** What has happened, newest first; of the documents themselves only the titles of goals. */
export const presentHappenings = (
  reader: Reader,
  { happenings, topics, older }: HistoryReading,
): Wire<typeof HistoryPageWire> => {
  const last = happenings.at(-1);
  return {
    happenings: happenings.map((happening) => presentHappening(reader, happening)),
    topics: HISTORY_TOPICS.filter((topic) => topics.has(topic)),
    ...(older && last && { before: last.key }),
  };
};

function presentHappening(reader: Reader, happening: Happening): HappeningWire {
  const { key, at, kind, topic, subject, actor, documents } = happening;
  const told = toldAs(happening.told);
  const by = actor && byWhom(reader, actor);
  const leadsTo = leadsToOf(documents[0]);
  return {
    key,
    at,
    kind,
    topic,
    ...(subject !== reader.viewer.person && subject !== MUNICIPALITY && { subject: personRef(reader, subject) }),
    ...(by && { by }),
    titles: documents.flatMap((document) => (document.type === "goal" ? [document.title] : [])),
    ...(told && { told }),
    ...(leadsTo && { leadsTo }),
  };
}

const byWhom = (reader: Reader, actor: NonNullable<Happening["actor"]>): NonNullable<HappeningWire["by"]> => {
  if (actor === CLOCK) return "clock";
  return actor === reader.viewer.person ? "reader" : personRef(reader, actor);
};

function toldAs(status: Happening["told"]): HappeningWire["told"] {
  switch (status) {
    case "sent":
    case "waiting":
      return status;
    case "unknown":
    case "parked":
      return "notReached";
    // On its way still, or no longer true when its turn came.
    default:
      return undefined;
  }
}

function leadsToOf(document: Happening["documents"][number] | undefined): HappeningWire["leadsTo"] {
  switch (document?.type) {
    case "contract":
    case "contractInvitation":
    case "assessment":
    case "leadershipDialogue":
    case "salaryBasis":
    case "appraisal":
    case "talkWish":
    case "goal":
    case "goalOffer":
    case "sharedGoal":
    case "followUp":
    case "talkAction":
    case "exchange":
    case "feedback":
    case "entitlement":
    case "policyAcceptance":
    case "boardReport":
      return { type: document.type, id: document.id };
    default:
      return undefined;
  }
}
