import { type Day, dayOf } from "#core/time.ts";
import { closeBoardYear } from "#bot/usecases/boardReport.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** Looks once a day whether a year is to be closed for the page to the board. */
export type BoardYearWatch = { readonly look: () => Promise<void> };

export function boardYearWatch(
  ports: Ports,
  { catchUp, onFault }: { readonly catchUp: () => Promise<void>; readonly onFault: (fault: unknown) => void },
): BoardYearWatch {
  let seen: Day | undefined;
  let last: Promise<void> = Promise.resolve();
  const lookOnce = async () => {
    const today = dayOf(ports.now());
    if (seen === today) return;
    await closeBoardYear(ports, catchUp);
    seen = today;
  };
  return { look: () => (last = last.then(() => lookOnce().catch(onFault))) };
}
