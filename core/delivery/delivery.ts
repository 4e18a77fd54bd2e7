import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";

/**
 * Why the bot reaches somebody, or does not: there never was a chat, they could not be given the app (no Teams, the server may
 * not, or Graph does not take what it asks), they have blocked the bot or taken it away, or the chat is gone. What the messages are about is no part of it (D10: the
 * administrator sees no content).
 */
export const UNREACHED = ["none", "noTeams", "notAllowed", "refused", "blocked", "uninstalled", "gone"] as const;
export type Unreached = (typeof UNREACHED)[number];

/** What became of a message that did not certainly arrive: its answer was lost, or it was given up for the reason. */
export type Troubled = {
  readonly to: PersonId;
  readonly status: "unknown" | "parked";
  readonly reason?: string;
  readonly since: string;
};

/** All that is known of how messages arrive. */
export type DeliveryFacts = {
  /** Who has had a chat, and how it is with it; or why the app could not be given to them. */
  readonly chats: ReadonlyMap<PersonId, "ok" | Exclude<Unreached, "none">>;
  readonly troubled: readonly Troubled[];
};

/** Why the bot does not reach somebody; undefined when it does. */
export function unreachedOf({ chats }: Pick<DeliveryFacts, "chats">, person: PersonId): Unreached | undefined {
  const chat = chats.get(person) ?? "none";
  return chat === "ok" ? undefined : chat;
}

/** Everybody of the directory whom the bot does not reach, by reason. Guests have no chat with it. */
export function unreachedIn(
  directory: Directory,
  facts: Pick<DeliveryFacts, "chats">,
): { readonly people: number; readonly by: ReadonlyMap<Unreached, readonly PersonId[]> } {
  const people = directory.organisation.people.filter(({ guest }) => !guest).map(({ id }) => id);
  const missed = people.flatMap((person) => {
    const why = unreachedOf(facts, person);
    return why ? [{ person, why }] : [];
  });
  const by = new Map(
    UNREACHED.map((why) => [why, missed.filter((each) => each.why === why).map(({ person }) => person)] as const),
  );
  return { people: people.length, by };
}

/** Whom a new attempt may help: who took the app away has said no, and who has no chat is tried by the next message. */
export const mayTryAgain = (why: Unreached | undefined) => why === undefined || why === "blocked" || why === "gone";
