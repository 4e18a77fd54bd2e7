import type { NoteId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * What somebody writes for themselves between two talks (P22, P15): a note, or an event of the year with its day as evidence of
 * their own. It lies in its author's dossier and is read by its author alone, also after a change of manager; nobody takes it
 * over. Beside the next preparation it is at hand, and what is used there is copied by its author.
 */
export type Note = Kept | Removed;

export const NOTE_KINDS = ["note", "event"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export type NoteTerms =
  | { readonly kind: "note"; readonly text: string }
  /** `link` leads to where it is seen, e.g. a message in Teams; empty for none. */
  | { readonly kind: "event"; readonly text: string; readonly day: Day; readonly link: string };

type Common = NoteTerms & {
  readonly type: "note";
  readonly schema: 1;
  readonly id: NoteId;
  readonly author: PersonId;
  /** Whose talk it is for: the author's own, or that of somebody the author leads. */
  readonly about: PersonId;
  readonly writtenAt: Instant;
  /** Counts edits, so that a writer is told when they have been faster on another device. */
  readonly rev: number;
};
export type Kept = Common & { readonly state: "kept" };
/** Put away, and taken back within the time there is for it; then the clock clears it out, text and all. */
export type Removed = Common & { readonly state: "removed"; readonly removedAt: Instant };

export const NOTE_LIMITS = { text: 1200, link: 2000 } as const;
/** So many notes and events one keeps at most. */
export const MAX_NOTES = 500;
/** So long a removed one can be taken back. */
const RESTORABLE_DAYS = 7;

export type NoteEvent = {
  readonly type: "noteWritten" | "noteEdited" | "noteRemoved" | "noteRestored" | "noteCleared";
  readonly note: NoteId;
};

/** The day from which a removed one is gone for good. */
export const clearedOn = ({ removedAt }: Removed): Day => addDays(dayOf(removedAt), RESTORABLE_DAYS);

/** The day it is about: an event's own, else when it was written. */
export const dayOfNote = (note: Note): Day => (note.kind === "event" ? note.day : dayOf(note.writtenAt));

/** Written or happened since the last talk, so that the next one can use it. */
export const isSince = (note: Note, lastTalk: Day | undefined): boolean =>
  lastTalk === undefined || dayOfNote(note) >= lastTalk || dayOf(note.writtenAt) > lastTalk;

/** The newest first. */
export const newestNote = (one: Note, other: Note): number =>
  dayOfNote(other).localeCompare(dayOfNote(one)) || other.id.localeCompare(one.id);

/** What it says alone, as it is stored. */
export function noteTerms(terms: NoteTerms): NoteTerms {
  const text = terms.text.trim();
  return terms.kind === "note"
    ? { kind: "note", text }
    : { kind: "event", text, day: terms.day, link: terms.link.trim() };
}
