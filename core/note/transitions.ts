import { type LegalHold, isHeld } from "#core/archive/legalHold.ts";
import { type Changed, type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { NoteId, PersonId } from "#core/ids.ts";
import {
  type Kept,
  MAX_NOTES,
  NOTE_LIMITS,
  type Note,
  type NoteEvent,
  type NoteTerms,
  type Removed,
  clearedOn,
  noteTerms,
} from "#core/note/note.ts";
import { isBlank } from "#core/text.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<Note, NoteEvent>;

/** An event older than this belongs to a year that has been talked about. */
const EVENT_BACK_DAYS = 1096;
const LINK = /^https:\/\/[^\s"<>]+$/i;

/** Writes something down for oneself. */
export function writeNote(
  others: readonly Note[],
  { id, author, about }: { readonly id: NoteId; readonly author: PersonId; readonly about: PersonId },
  terms: NoteTerms,
  at: Instant,
): Outcome {
  if (others.length >= MAX_NOTES) return refuse("note.tooMany", { max: MAX_NOTES });
  const written: Kept = {
    ...noteTerms(terms),
    type: "note",
    schema: 1,
    id,
    author,
    about,
    writtenAt: at,
    rev: 1,
    state: "kept",
  };
  return faultIn(terms, at) ?? changed([written], { type: "noteWritten", note: id });
}

/** Rewords it. Who writes over something newer than they saw is told. */
export function editNote(note: Note, terms: NoteTerms, seenRev: number, at: Instant): Outcome {
  if (note.state !== "kept") return refuse("note.removed");
  if (terms.kind !== note.kind) return refuse("invalid", { field: "kind" });
  const fault = faultIn(terms, at);
  if (fault) return fault;
  const wanted = noteTerms(terms);
  if (isSame(note, wanted)) return unchanged;
  if (note.rev !== seenRev) return refuse("note.changedSince");
  return changed([{ ...note, ...wanted, rev: note.rev + 1 } as Kept], { type: "noteEdited", note: note.id });
}

/** Puts it away; it can be taken back for a while. */
export function removeNote(note: Note, at: Instant): Outcome {
  if (note.state === "removed") return unchanged;
  const removed: Removed = { ...note, state: "removed", removedAt: at };
  return changed([removed], { type: "noteRemoved", note: note.id });
}

/** Takes back what was put away. */
export function restoreNote(note: Note): Outcome {
  if (note.state === "kept") return unchanged;
  const { removedAt: _, ...kept } = note;
  return changed([{ ...kept, state: "kept" as const }], { type: "noteRestored", note: note.id });
}

/** The time for taking it back is over: its author removed it, and no word of it stays, unless a hold keeps it. */
export function clearNote(note: Note, holds: readonly LegalHold[], at: Instant): Outcome {
  if (note.state !== "removed" || dayOf(at) < clearedOn(note) || isHeld(note, holds)) return unchanged;
  const cleared: Changed<Note, NoteEvent> = changed([], { type: "noteCleared", note: note.id });
  return { ...cleared, removed: [note.id] };
}

const isSame = (note: Note, wanted: NoteTerms) =>
  note.text === wanted.text &&
  (note.kind !== "event" || wanted.kind !== "event" || (note.day === wanted.day && note.link === wanted.link));

function faultIn(terms: NoteTerms, at: Instant) {
  if (isBlank(terms.text)) return refuse("nothingWritten", { what: "note" });
  const text = tooLong("text", terms.text);
  if (text || terms.kind === "note") return text;
  const today = dayOf(at);
  const earliest = addDays(today, -EVENT_BACK_DAYS);
  const link = terms.link.trim();
  if (terms.day > today) return refuse("dateInFuture", { date: terms.day });
  if (terms.day < earliest) return refuse("dateTooEarly", { earliest });
  return tooLong("link", link) ?? (link !== "" && !LINK.test(link) ? refuse("note.badLink") : undefined);
}

function tooLong(field: keyof typeof NOTE_LIMITS, text: string) {
  const [max, { length }] = [NOTE_LIMITS[field], text.trim()];
  return length > max ? refuse("tooLong", { field, max, length }) : undefined;
}
