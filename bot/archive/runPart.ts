import type { Counts } from "#core/archive/recordKind.ts";
import type { PersonId } from "#core/ids.ts";

/** A hundred people whose dossiers a run goes through, with what each was found to hold; gone when the run is over. */
export type RunPart = {
  readonly type: "retentionPart";
  readonly schema: 1;
  readonly id: string;
  readonly people: readonly { readonly person: PersonId; readonly due?: Counts }[];
};

export const PEOPLE_IN_PART = 100;

const inList = (list: string) => `retentionPart:${list}:`;
/** `list`: a name of its own for each time a list is made, so that two servers never write into each other's. */
export const partId = (list: string, part: number) => `${inList(list)}${part}`;
export const isPartOf = ({ id }: Pick<RunPart, "id">, list: string): boolean => id.startsWith(inList(list));
