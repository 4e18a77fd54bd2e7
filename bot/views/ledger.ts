import type { Dossier } from "#core/dossier/dossier.ts";
import type { UnitId } from "#core/ids.ts";
import { type LedgerRow, ledgerRowOf } from "#core/overview/ledger.ts";
import { dayOf } from "#core/time.ts";
import type { StoredBody, Write } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { isSame } from "./fingerprint.ts";

/** One unit's leaders, a document a unit: what is read grows with the units, never with the people. */
type LedgerDocument = StoredBody & { readonly type: "ledger"; readonly rows: readonly LedgerRow[] };

const PARTITION = "ledger";
const ledgerId = (unit: UnitId) => `ledger:${unit}`;

/** Keeps a leader's row in the unit's document. A row left behind by one who moved or no longer leads is passed over when read. */
export async function keepLedger(ports: Ports, dossier: Dossier): Promise<void> {
  const directory = ports.directory();
  const unit = directory.person(dossier.subject)?.unit;
  if (!unit || !directory.leads(dossier.subject, dayOf(ports.now()))) return;
  const row = ledgerRowOf(dossier);
  for (;;) {
    const [kept] = await ports.store.find("views", PARTITION, { ids: [ledgerId(unit)] });
    const rows = (kept?.body as LedgerDocument | undefined)?.rows ?? [];
    const former = rows.find(({ person }) => person === row.person);
    if (former && isSame(former, row)) return;
    const body: LedgerDocument = {
      id: ledgerId(unit),
      type: "ledger",
      schema: 1,
      rows: [...rows.filter((each) => each !== former), row],
    };
    const write: Write = kept ? { kind: "replace", body, version: kept.version } : { kind: "create", body };
    if ((await ports.store.commit("views", PARTITION, [write])) === "committed") return;
  }
}

/** The rows of all units: one query. */
export async function ledgerRows(ports: Ports): Promise<readonly LedgerRow[]> {
  const found = await ports.store.find("views", PARTITION, { types: ["ledger"] });
  return found.flatMap(({ body }) => (body as LedgerDocument).rows);
}
