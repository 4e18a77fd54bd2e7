import { may } from "#core/access/access.ts";
import { betweenChat } from "#core/content/chat/between.ts";
import type { PersonId } from "#core/ids.ts";
import { NOTE_LIMITS, type NoteKind } from "#core/note/note.ts";
import { type CardAction, act, link, submit } from "#bot/cards/action.ts";
import { type Said, type StepField, noticeCard, stepCard } from "#bot/cards/cards.ts";
import { asking } from "#bot/usecases/ports.ts";
import { type Answer, type Turn, answer, frame, nameOf, press, toHome } from "./turn.ts";

/** Where the form is: a card in the own chat, or the dialog that a message in Teams is saved from. */
export type NotePlace = "chat" | "dialog";

/** What stands in the form. */
export type NoteTyped = {
  readonly about?: string | undefined;
  readonly text?: string | undefined;
  readonly day?: string | undefined;
  readonly link?: string | undefined;
};

export type NoteForm = {
  readonly kind: NoteKind;
  readonly place: NotePlace;
  readonly typed?: NoteTyped;
  readonly said?: Said;
  readonly hints?: readonly string[];
};

/**
 * The form for a note or an event of one's own. What somebody has typed, or taken from a message, stands in it only where it does
 * not settle: in the answer to a press, and in the dialog (DOMAIN decision 10).
 */
export function drawNoteForm(turn: Turn, { kind, place, typed = {}, said, hints = [] }: NoteForm): Answer {
  const t = betweenChat[turn.locale].note;
  const echo = turn.mode === "execute";
  const people = peopleIn(turn);
  const title = t.titles[kind];
  const save = press(turn, "note.save", { kind });
  const card = stepCard({
    ...frame(turn, {
      kicker: betweenChat[turn.locale].kicker,
      title,
      said,
      actions:
        place === "dialog"
          ? [submit(t.save, save)]
          : [
              act(t.save, save, { primary: true }),
              link(betweenChat[turn.locale].openPage, turn.links.between(turn.person, turn.person)),
              toHome(turn, { withoutInputs: true }),
            ],
    }),
    seenBy: t.seenBy,
    note: [people.length > 0 ? t.lineAbout : t.line, ...hints].map((text) => ({ text, subtle: false })),
    fields: fieldsOf(turn, kind, people, echo ? typed : { about: typed.about, day: typed.day }),
    clear: [],
    kept: [],
  });
  return answer(card, title, said?.style === "warning");
}

function fieldsOf(turn: Turn, kind: NoteKind, people: readonly PersonId[], typed: NoteTyped): readonly StepField[] {
  const { ports, person } = turn;
  const t = betweenChat[turn.locale].note;
  const plain = { hint: [], placeholder: "" } as const;
  const choices = [person, ...people].map((value) => ({
    title: value === person ? t.ownTalk : nameOf(turn, value),
    value,
  }));
  return [
    ...(people.length > 0
      ? [
          {
            ...plain,
            kind: "scale" as const,
            id: "about",
            label: t.about,
            value: typed.about ?? person,
            choices,
          },
        ]
      : []),
    {
      ...plain,
      kind: "text",
      id: "text",
      label: t.text[kind],
      placeholder: t.placeholder,
      max: NOTE_LIMITS.text,
      value: typed.text ?? "",
    },
    ...(kind === "event"
      ? ([
          {
            ...plain,
            kind: "day",
            id: "day",
            label: t.day,
            value: typed.day ?? asking(ports, person).today,
          },
          {
            ...plain,
            kind: "text",
            id: "link",
            label: t.link,
            placeholder: t.linkPlaceholder,
            max: NOTE_LIMITS.link,
            value: typed.link ?? "",
          },
        ] as const)
      : []),
  ];
}

/** Those whose talks one holds, by name. */
function peopleIn(turn: Turn): readonly PersonId[] {
  const { viewer, directory, today } = asking(turn.ports, turn.person);
  return directory
    .reportsOf(turn.person, today)
    .filter((subject) => may(viewer, "note.begin", subject))
    .toSorted((one, other) => nameOf(turn, one).localeCompare(nameOf(turn, other), turn.locale));
}

/** It is saved: who sees it, and where it is. */
export function drawNoteSaved(turn: Turn, kind: NoteKind, about: PersonId, place: NotePlace): Answer {
  const texts = betweenChat[turn.locale];
  const t = texts.note;
  const open = link(texts.openPage, turn.links.between(turn.person, about));
  const actions: readonly CardAction[] =
    place === "dialog" ? [open] : [open, act(t.another, press(turn, "note.form", { kind })), toHome(turn)];
  const card = noticeCard({
    ...frame(turn, { kicker: texts.kicker, title: t.saved, said: undefined, actions }),
    lines: [{ text: t.savedLine, subtle: false }],
    facts: [],
  });
  return answer(card, t.saved);
}
