import { archiveTexts } from "#core/content/tab/archive.ts";
import { type FoundPerson, PersonSearch } from "#tab/parts/personSearch.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

export type { FoundPerson } from "#tab/parts/personSearch.tsx";

/** Finds whose records it is about. */
export function PersonFinder(chosen: {
  readonly chosen: FoundPerson | undefined;
  readonly onChoose: (person: FoundPerson | undefined) => void;
}) {
  return <PersonSearch path="/archive/people" texts={useTexts(archiveTexts).finder} {...chosen} />;
}
