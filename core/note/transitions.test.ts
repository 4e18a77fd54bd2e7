import assert from "node:assert/strict";
import { eventText, note, noteText, removedNote } from "../../test/support/between.ts";
import { employee } from "../../test/support/builders.ts";
import { given, when } from "../../test/support/specification.ts";
import { NOW, TODAY, inDays, momentIn } from "../../test/support/town.ts";
import { type NoteId, asId } from "#core/ids.ts";
import { MAX_NOTES, NOTE_LIMITS, isSince } from "./note.ts";
import { clearNote, editNote, removeNote, restoreNote, writeNote } from "./transitions.ts";

const of = { id: asId<NoteId>("new"), author: employee, about: employee };
const write = (terms: Parameters<typeof writeNote>[2]) => when(writeNote([], of, terms, NOW));

describe("a note of one's own", () => {
  it("is kept without the space around it, with who wrote it and whose talk it is for", () =>
    write(noteText("  Fråga om schemat \n"))
      .then({ state: "kept", author: employee, about: employee, text: "Fråga om schemat", rev: 1 })
      .happens("noteWritten"));
  it("says something", () => write(noteText(" \u200B ")).refuses("nothingWritten", { what: "note" }));
  it("is as long as any answer, and no longer", () => {
    write(noteText("a".repeat(NOTE_LIMITS.text))).happens("noteWritten");
    write(noteText("a".repeat(NOTE_LIMITS.text + 1))).refuses("tooLong", { field: "text", max: 1200, length: 1201 });
  });
  it("is one of so many", () =>
    when(
      writeNote(
        Array.from({ length: MAX_NOTES }, () => note()),
        of,
        noteText(),
        NOW,
      ),
    ).refuses("note.tooMany"));

  it("is reworded, and saving the same changes nothing", () => {
    given(note())
      .when((each) => editNote(each, noteText("Om helgerna"), 1, NOW))
      .then({ text: "Om helgerna", rev: 2 })
      .happens("noteEdited");
    given(note())
      .when((each) => editNote(each, noteText(), 0, NOW))
      .changesNothing();
  });
  it("is not written over unseen", () =>
    given({ ...note(), rev: 2 })
      .when((each) => editNote(each, noteText("Om helgerna"), 1, NOW))
      .refuses("note.changedSince"));
  it("stays what it is, a note or an event", () =>
    given(note())
      .when((each) => editNote(each, eventText(), 1, NOW))
      .refuses("invalid", { field: "kind" }));

  it("is put away when it is removed, and taken back whole", () => {
    given(note())
      .when((each) => removeNote(each, NOW))
      .then({ state: "removed", removedAt: NOW })
      .happens("noteRemoved");
    given(removedNote()).when(restoreNote).then(note()).happens("noteRestored");
    given(removedNote())
      .when((each) => editNote(each, noteText("Om helgerna"), 1, NOW))
      .refuses("note.removed");
  });
  it("is cleared out, text and all, when a week has passed, and not before", () => {
    given(removedNote())
      .when((each) => clearNote(each, [], momentIn(6)))
      .changesNothing();
    const cleared = clearNote(removedNote(), [], momentIn(7));
    assert.deepEqual(cleared.kind === "changed" && [cleared.documents, cleared.removed], [[], ["note"]]);
    given(note())
      .when((each) => clearNote(each, [], momentIn(7)))
      .changesNothing();
  });
});

describe("an event of the year", () => {
  it("has its day, and a link where there is one", () =>
    write(eventText({ link: " https://teams.microsoft.com/l/message/1 " })).then({
      kind: "event",
      day: inDays(-3),
      link: "https://teams.microsoft.com/l/message/1",
    }));
  it("has happened, and not too long ago", () => {
    write(eventText({ day: TODAY })).happens("noteWritten");
    write(eventText({ day: inDays(1) })).refuses("dateInFuture");
    write(eventText({ day: inDays(-1097) })).refuses("dateTooEarly");
  });
  for (const link of ["javascript:alert(1)", "http://kommun.example", "https://", "https://a b", 'https://a"b', "www"])
    it(`is not linked to ${link}`, () => write(eventText({ link })).refuses("note.badLink"));
  it("is found again after the talk before it, by its day or by when it was written", () => {
    const event = note(eventText());
    assert.deepEqual(
      [undefined, inDays(-3), inDays(-1), TODAY, inDays(1)].map((lastTalk) => isSince(event, lastTalk)),
      [true, true, true, false, false],
    );
  });
});
