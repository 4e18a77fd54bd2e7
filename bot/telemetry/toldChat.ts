import type { Chat } from "#bot/chat/chat.ts";
import type { Answer } from "#bot/chat/turn.ts";
import { verbs } from "#bot/chat/verbs.ts";
import type { ChatAct, Telemetry } from "./telemetry.ts";

/** A chat whose turns are told: what kind, which button of ours, whether it was refused. */
export function toldChat(chat: Chat, { step }: Telemetry): Chat {
  const told = (act: ChatAct, run: () => Promise<Answer>, verb?: string) =>
    step({ kind: "turn", act, ...(verb !== undefined && { verb }) }, run, ({ refused }) =>
      refused ? "refused" : "answered",
    );
  return {
    press: (person, data, mode) => told("press", () => chat.press(person, data, mode), verbIn(data)),
    say: (person, text) => told("say", () => chat.say(person, text)),
    openDialog: (person, to, message) => told("openDialog", () => chat.openDialog(person, to, message)),
    submitDialog: (person, to, data) => told("submitDialog", () => chat.submitDialog(person, to, data)),
    begin: (person) => told("begin", () => chat.begin(person)),
  };
}

/** What comes from outside is told only when it is a name of ours. */
function verbIn(data: unknown): string {
  const verb = typeof data === "object" && data !== null && "verb" in data ? data.verb : undefined;
  return typeof verb === "string" && Object.hasOwn(verbs, verb) ? verb : "unknown";
}
