import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/**
 * What follows from the organisation and the day alone is worked out once for both: a page does not cost by the municipality, only
 * the first after the organisation or the day has become another.
 */
export function workedOutOnce<T extends object>(
  workOut: (directory: Directory, on: Day) => T,
): (directory: Directory, on: Day) => T {
  const known = new WeakMap<Directory, { readonly on: Day; readonly answer: T }>();
  return (directory, on) => {
    const before = known.get(directory);
    if (before?.on === on) return before.answer;
    const answer = workOut(directory, on);
    known.set(directory, { on, answer });
    return answer;
  };
}
