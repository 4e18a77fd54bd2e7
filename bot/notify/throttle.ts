/** At most so many within so long. */
type Limit = { readonly count: number; readonly withinMs: number };

/**
 * What Teams takes of one bot: in one conversation, and in the tenant as a whole (learn.microsoft.com, "Optimize your bot with rate
 * limiting in Teams"). The tenant's 50 a second are spread evenly and kept a little under, since what is sent evenly does not
 * arrive evenly.
 */
const IN_A_CONVERSATION: readonly Limit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 60, withinMs: 30_000 },
];
const TENANT_EVERY_MS = 1_000 / 48;
const LONGEST_MS = Math.max(...IN_A_CONVERSATION.map(({ withinMs }) => withinMs));
/** Teams does not say whom a 429 is for; since we keep a conversation's limits, two at once are told for the tenant. */
const HELD_FOR_ALL = 2;

/** Sees to it that no more is sent than the channel takes. It is one process's: who sends holds the lease for it. */
export type Throttle = {
  /** For how long nothing may go to a conversation. */
  readonly heldFor: (conversation: string) => number;
  /** For how long nothing may go to anybody. */
  readonly allHeldFor: () => number;
  /** Resolves when it is this conversation's turn; the turn is then used. */
  readonly turn: (conversation: string) => Promise<void>;
  /** The channel has asked for time. */
  readonly askedForTime: (conversation: string, ms: number) => void;
};

export type Time = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

export function throttle({ now, wait }: Time): Throttle {
  /** When something was sent to a conversation; who was sent to last stands last. */
  const sent = new Map<string, readonly number[]>();
  const heldUntil = new Map<string, number>();
  let allHeldUntil = Number.NEGATIVE_INFINITY;
  let nextTurn = Number.NEGATIVE_INFINITY;

  const fullFor = (conversation: string, at: number) => {
    const times = sent.get(conversation) ?? [];
    const waits = IN_A_CONVERSATION.map(({ count, withinMs }) => (times.at(-count) ?? -Infinity) + withinMs - at);
    return Math.max(0, ...waits);
  };
  const heldFor = (conversation: string) => {
    const at = now();
    return Math.max(fullFor(conversation, at), (heldUntil.get(conversation) ?? at) - at, allHeldUntil - at, 0);
  };
  const note = (conversation: string, at: number) => {
    const times = (sent.get(conversation) ?? []).filter((each) => at - each < LONGEST_MS);
    sent.delete(conversation);
    sent.set(conversation, [...times, at]);
    for (const [each, those] of sent) {
      if (at - (those.at(-1) ?? at) < LONGEST_MS) break;
      sent.delete(each);
    }
  };
  const stillHeld = () => {
    for (const [conversation, until] of heldUntil) if (until <= now()) heldUntil.delete(conversation);
    return [...heldUntil.values()];
  };

  return {
    heldFor,
    allHeldFor: () => Math.max(0, allHeldUntil - now()),
    async turn(conversation) {
      for (;;) {
        const held = heldFor(conversation);
        if (held > 0) {
          await wait(held);
          continue;
        }
        const at = now();
        const mine = Math.max(at, nextTurn);
        nextTurn = mine + TENANT_EVERY_MS;
        if (mine > at) await wait(mine - at);
        // The channel may have asked for time meanwhile.
        if (heldFor(conversation) > 0) continue;
        note(conversation, now());
        return;
      }
    },
    askedForTime(conversation, ms) {
      heldUntil.set(conversation, Math.max(heldUntil.get(conversation) ?? 0, now() + ms));
      const held = stillHeld();
      if (held.length >= HELD_FOR_ALL) allHeldUntil = Math.max(allHeldUntil, Math.min(...held));
    },
  };
}
