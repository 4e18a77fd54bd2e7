import type { Due } from "./store.ts";

/** What is due of several types, as one list: earliest first, no more than the limit. */
export const earliest = (ofTypes: readonly (readonly Due[])[], limit: number): readonly Due[] =>
  ofTypes
    .flat()
    .toSorted((one, other) => ((one.body.dueAt ?? "") < (other.body.dueAt ?? "") ? -1 : 1))
    .slice(0, limit);
