import type { PersonId } from "#core/ids.ts";
import { stranger, welcome } from "./homeCards.ts";
import { runMessage } from "./messages.ts";
import { type MessageToThankFor, sendThanksFromDialog, thankForMessage } from "./feedbackForm.ts";
import { type MessageToKeep, noteFromMessage, saveNoteFromDialog } from "./noteVerbs.ts";
import { type Answer, type ChatDeps, type Turn, turnFor } from "./turn.ts";
import { runVerb } from "./verbs.ts";

/** What can be made of a message somewhere in Teams: an event of one's own, or thanks to who wrote it. */
export type MessageAct = "keep" | "thank";
export type MessageInTeams = MessageToKeep & MessageToThankFor;

/** The chat, whatever carries it: what a known person says, presses or begins with, and what they are shown. */
export type Chat = {
  /** Somebody presses a button on a card; `mode` says whether the answer takes the card's place or is a message. */
  readonly press: (person: PersonId, data: unknown, mode: "execute" | "submit") => Promise<Answer>;
  readonly say: (person: PersonId, text: string) => Promise<Answer>;
  /** The dialog in which something is made of a message; undefined when it was no message. */
  readonly openDialog: (person: PersonId, to: MessageAct, message: MessageInTeams | undefined) => Promise<Answer>;
  /** What that dialog was filled with. */
  readonly submitDialog: (person: PersonId, to: MessageAct, data: unknown) => Promise<Answer>;
  readonly begin: (person: PersonId) => Promise<Answer>;
};

const MESSAGE_ACTS: {
  readonly [A in MessageAct]: {
    readonly open: (turn: Turn, message: MessageInTeams | undefined) => Answer | Promise<Answer>;
    readonly submit: (turn: Turn, data: unknown) => Promise<Answer>;
  };
} = {
  keep: { open: noteFromMessage, submit: saveNoteFromDialog },
  thank: { open: thankForMessage, submit: sendThanksFromDialog },
};

export function createChat({ municipality, ...deps }: ChatDeps & { readonly municipality: string }): Chat {
  const isKnown = (person: PersonId) => deps.ports.directory().person(person) !== undefined;
  const inTurn = async (
    person: PersonId,
    mode: "execute" | "submit" | "message",
    run: (turn: Turn) => Promise<Answer>,
  ): Promise<Answer> => {
    const turn = await turnFor(deps, person, mode);
    return isKnown(person) ? run(turn) : stranger(turn);
  };
  return {
    press: (person, data, mode) => inTurn(person, mode, (turn) => runVerb(turn, data)),
    say: (person, text) => inTurn(person, "message", (turn) => runMessage(turn, text)),
    openDialog: (person, to, message) =>
      inTurn(person, "execute", (turn) => Promise.resolve(MESSAGE_ACTS[to].open(turn, message))),
    submitDialog: (person, to, data) => inTurn(person, "execute", (turn) => MESSAGE_ACTS[to].submit(turn, data)),
    begin: (person) => inTurn(person, "message", (turn) => welcome(turn, municipality)),
  };
}
