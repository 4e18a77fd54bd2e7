import { may } from "#core/access/access.ts";
import {
  type Exchange,
  actsAs,
  answererOf,
  hasAnswer,
  mayAnswer,
  receiverOf,
  senderOf,
  unreadBy,
  wasSince,
} from "#core/exchange/exchange.ts";
import { isSinceTalk } from "#core/feedback/feedback.ts";
import { type Note, clearedOn, dayOfNote, isSince } from "#core/note/note.ts";
import { standInsOf } from "#core/organisation/standIn.ts";
import { type Day, dayOf } from "#core/time.ts";
import type { BetweenReading } from "#bot/usecases/between.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { BetweenWire, ExchangeWire, NoteWire } from "./wire/between.ts";

/** What the reader has between the talks of one person: their own notes, and what is between the two. */
export function presentBetween(reader: Reader, found: BetweenReading): Wire<typeof BetweenWire> {
  const { subject, lastTalk, notes, exchanges, feedback, others } = found;
  const { viewer, directory, today } = reader;
  const own = subject === viewer.person;
  const other = own ? directory.managerOf(subject, today) : subject;
  const sends = other !== undefined && may(viewer, "exchange.send", subject);
  return {
    subject: personRef(reader, subject),
    own,
    ...(sends && { other: personRef(reader, other) }),
    standIns: own ? standInsOf(directory, subject, today).map((each) => personRef(reader, each)) : [],
    ...(lastTalk !== undefined && { lastTalk }),
    notes: notes.map((note) => presentNote(note, lastTalk)),
    exchanges: exchanges.map((exchange) => presentExchange(reader, exchange, lastTalk)),
    feedback: feedback
      .filter((each) => isSinceTalk(each, lastTalk))
      .map((each) => ({
        id: each.id,
        kind: each.kind,
        from: personRef(reader, each.giver),
        text: each.text,
        on: dayOf(each.givenAt),
      })),
    others: others.map(({ person, notes: count }) => ({ person: personRef(reader, person), notes: count })),
    can: { write: may(viewer, "note.begin", subject), send: sends },
  };
}

const presentNote = (note: Note, lastTalk: Day | undefined): Wire<typeof NoteWire> => ({
  id: note.id,
  kind: note.kind,
  text: note.text,
  day: dayOfNote(note),
  ...(note.kind === "event" && note.link !== "" && { link: note.link }),
  rev: note.rev,
  recent: isSince(note, lastTalk),
  ...(note.state === "removed" && { removedUntil: clearedOn(note) }),
});

function presentExchange(reader: Reader, exchange: Exchange, lastTalk: Day | undefined): Wire<typeof ExchangeWire> {
  const { person, standsIn } = reader.viewer;
  const as = actsAs(exchange, person, standsIn);
  const [from, to] = [senderOf(exchange), receiverOf(exchange)];
  const can = { answer: mayAnswer(exchange, as), markRead: as !== undefined && unreadBy(exchange) === as };
  return {
    id: exchange.id,
    kind: exchange.kind,
    from: personRef(reader, from),
    to: personRef(reader, to),
    own: from === person,
    text: exchange.text,
    sentOn: dayOf(exchange.sentAt),
    seen: exchange.state !== "sent",
    ...(hasAnswer(exchange) && {
      answer: {
        text: exchange.answer,
        on: dayOf(exchange.answeredAt),
        own: answererOf(exchange) === person,
        by: personRef(reader, answererOf(exchange)),
      },
    }),
    // What waits for the reader is not folded away with what came before the last talk.
    recent: wasSince(exchange, lastTalk) || can.answer || can.markRead,
    can,
  };
}
