import type { Organisation } from "#core/organisation/organisation.ts";
import { type Day, dayOf } from "#core/time.ts";
import { noteBoardRepresentatives } from "#bot/usecases/boardRepresentatives.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** Looks, when the day or the organisation has become another, at who represents the board (P18). */
export type BoardWatch = { readonly look: () => Promise<void> };

export function boardWatch(ports: Ports, onFault: (fault: unknown) => void): BoardWatch {
  let seen: { readonly organisation: Organisation; readonly day: Day } | undefined;
  let last: Promise<void> = Promise.resolve();
  const lookOnce = async () => {
    const now = { organisation: ports.directory().organisation, day: dayOf(ports.now()) };
    if (seen?.organisation === now.organisation && seen.day === now.day) return;
    await noteBoardRepresentatives(ports);
    seen = now;
  };
  return { look: () => (last = last.then(() => lookOnce().catch(onFault))) };
}
