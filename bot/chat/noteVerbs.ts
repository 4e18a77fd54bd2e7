import { z } from "zod";
import { may } from "#core/access/access.ts";
import { betweenChat } from "#core/content/chat/between.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { NOTE_KINDS, NOTE_LIMITS, type NoteKind, type NoteTerms } from "#core/note/note.ts";
import { brokenTextIn } from "#core/text.ts";
import { type Day, parseDay } from "#core/time.ts";
import { writeNote } from "#bot/usecases/note.ts";
import { asking } from "#bot/usecases/ports.ts";
import { choiceOf, home } from "./homeCards.ts";
import { type NoteForm, type NotePlace, drawNoteForm, drawNoteSaved } from "./noteCards.ts";
import { type Answer, type Turn, plainly, refusalSaid, requestOf, warning } from "./turn.ts";
import { type Verb, input, pressed, verb } from "./verb.ts";

const form = pressed.extend({ kind: z.enum(NOTE_KINDS) });
const filled = form.extend({ about: input, text: input, day: input, link: input });
type Filled = z.output<typeof filled>;

/** A message in Teams that somebody wants to keep as an event of their year. */
export type MessageToKeep = { readonly text: string; readonly day: Day | undefined; readonly link: string };

/** The empty form. `wroteMore`: a command came with words after it, which are not kept from a message. */
export const noteForm = (turn: Turn, kind: NoteKind, wroteMore = false): Answer | Promise<Answer> =>
  opened(turn, {
    kind,
    place: "chat",
    ...(wroteMore && { said: plainly(betweenChat[turn.locale].note.notSaved) }),
  });

/** The dialog in which a message is made an event of one's own: its text shortened to what there is room for, its day, its link. */
export function noteFromMessage(turn: Turn, message: MessageToKeep | undefined): Answer | Promise<Answer> {
  const t = betweenChat[turn.locale].note;
  if (!message) return opened(turn, { kind: "event", place: "dialog", said: warning(t.notMessage) });
  const text = shortened(message.text);
  const { today } = asking(turn.ports, turn.person);
  const day = message.day !== undefined && message.day <= today ? message.day : today;
  return opened(turn, {
    kind: "event",
    place: "dialog",
    typed: { text, day, link: message.link.length > NOTE_LIMITS.link ? "" : message.link },
    hints: [t.fromMessage, ...(text === message.text ? [] : [t.shortened])],
  });
}

/** Saves what the dialog was filled with. */
export async function saveNoteFromDialog(turn: Turn, data: unknown): Promise<Answer> {
  const parsed = filled.safeParse(data);
  return parsed.success && !brokenTextIn(parsed.data)
    ? save(turn, parsed.data, "dialog")
    : drawNoteForm(turn, { kind: "event", place: "dialog", said: warning(turn.t.malformed) });
}

function opened(turn: Turn, drawn: NoteForm): Answer | Promise<Answer> {
  if (may(asking(turn.ports, turn.person).viewer, "note.begin", turn.person)) return drawNoteForm(turn, drawn);
  const said = refusalSaid(turn, { key: "notAllowed", params: {} });
  // A dialog has no way home.
  return drawn.place === "chat"
    ? home(turn, said)
    : choiceOf(turn, { title: betweenChat[turn.locale].kicker, actions: [], said });
}

async function save(turn: Turn, data: Filled, place: NotePlace): Promise<Answer> {
  const { kind, text = "", link = "" } = data;
  const again = (said: NoteForm["said"]) => drawNoteForm(turn, { kind, place, typed: data, ...(said && { said }) });
  const day = parseDay(data.day ?? "");
  if (kind === "event" && !day) return again(warning(betweenChat[turn.locale].note.noDay));
  const about = data.about ? asId<PersonId>(data.about) : turn.person;
  const terms: NoteTerms = kind === "event" && day ? { kind, text, day, link } : { kind: "note", text };
  const outcome = await writeNote(turn.ports, turn.person, { about, terms, request: requestOf(data) });
  return outcome.kind === "refused"
    ? again(refusalSaid(turn, outcome.refusal))
    : drawNoteSaved(turn, kind, about, place);
}

const ELLIPSIS = " …";

/** As much as there is room for, ending with a whole word. */
function shortened(text: string): string {
  if (text.length <= NOTE_LIMITS.text) return text;
  const room = text.slice(0, NOTE_LIMITS.text - ELLIPSIS.length).toWellFormed();
  const end = room.search(/\s\S*$/);
  return `${room.slice(0, end > NOTE_LIMITS.text / 2 ? end : room.length).trimEnd()}${ELLIPSIS}`;
}

export const noteVerbs = {
  "note.form": verb(form, (turn, { kind }) => Promise.resolve(noteForm(turn, kind))),
  "note.save": verb(filled, (turn, data) => save(turn, data, "chat")),
} satisfies { readonly [name: string]: Verb };
