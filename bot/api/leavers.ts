import { HAS_LEFT } from "#core/access/names.ts";
import type { PersonId } from "#core/ids.ts";
import { withLeavers } from "#core/organisation/leavers.ts";
import { readLeavers } from "#bot/directory/leaverStore.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type Reader, personRef } from "./present.ts";

/**
 * For the registrar, to whom those who have left still have names: their records are to be found, read and filed under them
 * (research/domain A6, A7). Nobody else's pages are made by such a reader.
 */
export type RegistrarsReader = Reader & { readonly hasLeft: (id: PersonId) => boolean };

export async function knowingLeavers({ store }: Pick<Ports, "store">, reader: Reader): Promise<RegistrarsReader> {
  const { directory } = reader;
  const known = withLeavers(directory, await readLeavers(store));
  return {
    ...reader,
    directory: known,
    hasLeft: (id) => known.person(id) !== undefined && directory.person(id) === undefined,
  };
}

/** A person in a list of people; who has left is called by their name, and said to have. */
export function personOrLeaver(reader: RegistrarsReader, id: PersonId) {
  const person = personRef(reader, id);
  return reader.hasLeft(id) ? { ...person, name: HAS_LEFT[reader.locale](person.name) } : person;
}
