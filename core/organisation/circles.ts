/**
 * The circles in a chain where each thing points at one next (a manager, a parent): each circle once, in the order of the
 * pointers, starting where it was first met.
 */
export function circles<T>(all: Iterable<T>, next: (one: T) => T | undefined): readonly (readonly T[])[] {
  const found: T[][] = [];
  const seen = new Set<T>();
  for (const start of all) {
    const path = new Set<T>();
    let at: T | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.add(at);
      at = next(at);
    }
    if (at !== undefined && path.has(at)) {
      const walked = [...path];
      found.push(walked.slice(walked.indexOf(at)));
    }
  }
  return found;
}
