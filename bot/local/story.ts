import type { Playground } from "./playgrounds.ts";

/** What the console says when everything is up: where to click, in the order of the story. */
export function story({
  origin,
  windows,
  dataFile,
  people,
}: {
  readonly origin: string;
  readonly windows: readonly Playground[];
  readonly dataFile: string;
  readonly people: {
    readonly employee: string;
    readonly chef: string;
    readonly principal: string;
    readonly holder: Person;
  };
}): string {
  const { employee, chef, principal, holder } = people;
  const chats = windows.map(({ person, url }) => `  ${url}   ${person.name}, ${person.title.toLowerCase()}`);
  const tabAs = (person: { readonly id: string }) => `${origin}/tab/?as=${person.id}`;
  return [
    "",
    "Uppdragsdialog is running. Everything stays on this machine.",
    "",
    "Open each chat first (a chat exists once its page has been opened):",
    ...chats,
    "",
    "The story, in order:",
    `  1. In ${chef}'s chat write:  boka samtal    and pick ${employee} and a day. The bot tells ${employee}.`,
    `  2. In ${employee}'s chat press Förbered, answer card by card, review, share. Do the same in ${chef}'s chat (write: förbered).`,
    "  3. Press Öppna samtalet in either chat: both views side by side. Say that the talk is held, set goals, write the",
    "     summary, send it, and confirm it as both.",
    `  4. Open ${tabAs(holder)} as ${holder.name}, finish the contract that is`,
    `     drafted and send it. ${principal} gets a card: open it, approve it or ask for changes.`,
    `  5. In ${employee}'s chat write:  mål    and say how a goal goes. The tab shows it.`,
    "",
    `  The tab:    ${origin}/tab/   (choose any of the example people)`,
    `  The data:   ${dataFile}   (delete it to begin again)`,
    "  Stop with Ctrl-C.",
    "",
  ].join("\n");
}

type Person = { readonly id: string; readonly name: string };
