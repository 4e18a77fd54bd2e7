import type { Dossier } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { isSame } from "./fingerprint.ts";
import { changeUnitDocument } from "./unitDocuments.ts";

type Row = { readonly person: PersonId };

/** What is counted of each person, in a document a unit, so that counting costs by the units and never by the people's dossiers. */
export const unitRows = <R extends Row>(name: string, rowOf: (dossier: Dossier) => R | undefined) => ({
  rowOf,

  /** Keeps a person's row in their unit's document. A row left behind by one who moved or has gone is passed over when read. */
  keep: async ({ store, directory }: Ports, dossier: Dossier): Promise<void> => {
    const row = rowOf(dossier);
    const unit = directory().person(dossier.subject)?.unit;
    if (!unit) return;
    type Kept = { readonly rows: readonly R[] };
    await changeUnitDocument<Kept>(store, { partition: name, unit, type: name }, (before) => {
      const rows = before?.rows ?? [];
      const former = rows.find(({ person }) => person === dossier.subject);
      if (row ? former && isSame(former, row) : !former) return before;
      const after = [...rows.filter((each) => each !== former), ...(row ? [row] : [])];
      return after.length > 0 ? { rows: after } : undefined;
    });
  },

  /** The rows of each unit's own people: one query. */
  read: async ({ store, directory }: Ports): Promise<ReadonlyMap<UnitId, readonly R[]>> => {
    const found = await store.find("views", name, { types: [name] });
    return new Map(
      found.map(({ body }) => {
        const { unit, rows } = body as StoredBody & { readonly unit: UnitId; readonly rows: readonly R[] };
        return [unit, rows.filter(({ person }) => directory().person(person)?.unit === unit)];
      }),
    );
  },
});
