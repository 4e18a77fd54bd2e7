import type { Dossier } from "#core/dossier/dossier.ts";
import { type SalaryRow, salaryRowOf } from "#core/salary/overview.ts";
import type { StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { isSame } from "./fingerprint.ts";
import { changeUnitDocument } from "./unitDocuments.ts";

const PARTITION = "salaryTalks";

/**
 * Keeps who has had their salary talk, and when, in their unit's document: facts and no words, so that HR's page costs by the
 * units. A row left behind by one who moved is passed over when read.
 */
export async function keepSalaryTalk({ store, directory }: Ports, dossier: Dossier): Promise<void> {
  const unit = directory().person(dossier.subject)?.unit;
  if (!unit) return;
  const row = salaryRowOf(dossier);
  const isEmpty = row.talk === undefined && Object.keys(row.last).length === 0;
  await changeUnitDocument<{ readonly rows: readonly SalaryRow[] }>(
    store,
    { partition: PARTITION, unit, type: "salaryTalks" },
    (before) => {
      const rows = before?.rows ?? [];
      const former = rows.find(({ person }) => person === row.person);
      if (isEmpty ? !former : isSame(former, row)) return before;
      const after = [...rows.filter((each) => each !== former), ...(isEmpty ? [] : [row])];
      return after.length > 0 ? { rows: after } : undefined;
    },
  );
}

/** Everybody of whom something is known: one query. */
export async function salaryRows({ store }: Pick<Ports, "store">): Promise<ReadonlyMap<string, SalaryRow>> {
  const found = await store.find("views", PARTITION, { types: ["salaryTalks"] });
  const rows = found.flatMap(({ body }) => (body as StoredBody & { readonly rows: readonly SalaryRow[] }).rows);
  return new Map(rows.map((row) => [row.person, row]));
}
