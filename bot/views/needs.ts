import {
  type NeedsReport,
  type NeedsRow,
  monthOf,
  needsReport,
  needsRowOf,
  showsSomething,
} from "#core/development/needs.ts";
import type { Dossier } from "#core/dossier/dossier.ts";
import type { UnitId } from "#core/ids.ts";
import { dayOf } from "#core/time.ts";
import type { StoredBody, Write } from "#bot/store/store.ts";
import { type Ports, hashOf } from "#bot/usecases/ports.ts";
import { changeUnitDocument } from "./unitDocuments.ts";

/** One unit's rows, a document a unit: counting costs by the units, never by the people's dossiers. */
type UnitRows = { readonly unit: UnitId; readonly rows: readonly NeedsRow[] };
type ReportDocument = StoredBody & { readonly type: "needsReport"; readonly report: NeedsReport };

const PARTITION = "needs";
const REPORT = { partition: "needsReport", id: "newest" } as const;

/** Keeps a person's row in their unit's document. A row left behind by one who moved or has gone is passed over when counted. */
export async function keepNeeds({ store, directory }: Ports, dossier: Dossier): Promise<void> {
  const row = needsRowOf(dossier);
  const unit = directory().person(dossier.subject)?.unit;
  if (!row || !unit) return;
  await changeUnitDocument<Pick<UnitRows, "rows">>(store, { partition: PARTITION, unit, type: "needs" }, (before) => {
    const rows = before?.rows ?? [];
    const former = rows.find(({ person }) => person === row.person);
    if (former && hashOf(former) === hashOf(row)) return before;
    return { rows: [...rows.filter((each) => each !== former), row] };
  });
}

/**
 * The month's report: one query. Whoever comes first in a month has it counted, and it stays for the month. One in which nothing
 * could be shown tells nothing, and is counted again.
 */
export async function needsReportFor(ports: Ports): Promise<NeedsReport> {
  const { store } = ports;
  const today = dayOf(ports.now());
  for (;;) {
    const [kept] = await store.find("views", REPORT.partition, { ids: [REPORT.id] });
    const former = (kept?.body as ReportDocument | undefined)?.report;
    if (former?.month === monthOf(today)) return former;
    const report = await count(ports);
    if (!report.units.some(({ own }) => showsSomething(own))) return report;
    const body: ReportDocument = { id: REPORT.id, type: "needsReport", schema: 1, report };
    const write: Write = kept ? { kind: "replace", body, version: kept.version } : { kind: "create", body };
    if ((await store.commit("views", REPORT.partition, [write])) === "committed") return report;
  }
}

async function count(ports: Ports): Promise<NeedsReport> {
  const directory = ports.directory();
  const found = await ports.store.find("views", PARTITION, { types: ["needs"] });
  const rowsOf = new Map(
    found.map(({ body }) => {
      const { unit, rows } = body as StoredBody & UnitRows;
      return [unit, rows.filter(({ person }) => directory.person(person)?.unit === unit)];
    }),
  );
  return needsReport(directory.organisation.units, (unit) => rowsOf.get(unit) ?? [], dayOf(ports.now()));
}
