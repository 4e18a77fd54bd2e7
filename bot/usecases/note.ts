import { may } from "#core/access/access.ts";
import type { Decision } from "#core/decision.ts";
import { type DossierDocument, type DossierEvent, noteIn, notesIn } from "#core/dossier/dossier.ts";
import { type NoteId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import type { Note, NoteTerms } from "#core/note/note.ts";
import * as notes from "#core/note/transitions.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import type { Asking, Ports } from "./ports.ts";

/** Names one's own note or event, and a wish to do something about it. Whose dossier it lies in is never asked: one's own. */
export type NoteAct = { readonly note: NoteId; readonly request: RequestId };

/** Writes something down for oneself, for one's own talk or for that of somebody one leads. */
export function writeNote(
  ports: Ports,
  actor: PersonId,
  { about, terms, request }: { readonly about: PersonId; readonly terms: NoteTerms; readonly request: RequestId },
): Promise<Outcome> {
  const id = asId<NoteId>(ports.newId());
  const needs = { types: ["note"] } as const;
  return change(ports, { actor, subject: actor, request, needs }, (dossier, { viewer, at }) =>
    may(viewer, "note.begin", about)
      ? notes.writeNote(notesIn(dossier), { id, author: actor, about }, terms, at)
      : hidden,
  );
}

export const editNote = (
  ports: Ports,
  actor: PersonId,
  act: NoteAct & { readonly terms: NoteTerms; readonly seenRev: number },
) => changeOwn(ports, actor, act, (note, { at }) => notes.editNote(note, act.terms, act.seenRev, at));

export const removeNote = (ports: Ports, actor: PersonId, act: NoteAct) =>
  changeOwn(ports, actor, act, (note, { at }) => notes.removeNote(note, at));

export const restoreNote = (ports: Ports, actor: PersonId, act: NoteAct) =>
  changeOwn(ports, actor, act, (note) => notes.restoreNote(note));

const changeOwn = (
  ports: Ports,
  actor: PersonId,
  { note: id, request }: NoteAct,
  decide: (note: Note, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> =>
  change(ports, { actor, subject: actor, request, needs: { ids: [id] } }, (dossier, asked) => {
    const note = noteIn(dossier, id);
    return note && may(asked.viewer, "note.write", note) ? decide(note, asked) : hidden;
  });
