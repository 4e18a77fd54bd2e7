import type { PersonId } from "#core/ids.ts";
import { stranger, welcome } from "./homeCards.ts";
import { runMessage } from "./messages.ts";
import { type MessageToKeep, noteFromMessage, saveNoteFromDialog } from "./noteVerbs.ts";
import { type Answer, type ChatDeps, type Turn, turnFor } from "./turn.ts";
import { runVerb } from "./verbs.ts";

/** The chat, whatever carries it: what a known person says, presses or begins with, and what they are shown. */
export type Chat = {
  /** Somebody presses a button on a card; `mode` says whether the answer takes the card's place or is a message. */
  readonly press: (person: PersonId, data: unknown, mode: "execute" | "submit") => Promise<Answer>;
  readonly say: (person: PersonId, text: string) => Promise<Answer>;
  /** The dialog in which a message somewhere in Teams is made an event of one's own; undefined when it was no message. */
  readonly keep: (person: PersonId, message: MessageToKeep | undefined) => Promise<Answer>;
  /** What that dialog was filled with. */
  readonly saveKept: (person: PersonId, data: unknown) => Promise<Answer>;
  readonly begin: (person: PersonId) => Promise<Answer>;
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
    keep: (person, message) => inTurn(person, "execute", (turn) => Promise.resolve(noteFromMessage(turn, message))),
    saveKept: (person, data) => inTurn(person, "execute", (turn) => saveNoteFromDialog(turn, data)),
    begin: (person) => inTurn(person, "message", (turn) => welcome(turn, municipality)),
  };
}
