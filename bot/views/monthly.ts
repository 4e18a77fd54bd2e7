import type { Dossier } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { type Day, dayOf, monthOf } from "#core/time.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { StoredBody, Write } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { unitRows } from "./unitRows.ts";

type Row = { readonly person: PersonId };
type Report = { readonly month: string };
type ReportDocument<R> = StoredBody & { readonly report: R };

/** Something counted for many, once a month, from what is kept of each person. */
type Counting<R extends Row, C extends Report> = {
  /** Its partition and its type among the views; its report lies in a partition of its own. */
  readonly name: string;
  readonly rowOf: (dossier: Dossier) => R | undefined;
  readonly count: (units: readonly Unit[], rowsIn: (unit: UnitId) => readonly R[], today: Day) => C;
  /** Whether anything in it is shown to anybody. */
  readonly shows: (report: C) => boolean;
};

/** What is counted without names: each person's row by unit, and the month's report, for a page that costs one query. */
export const monthly = <R extends Row, C extends Report>({ name, rowOf, count, shows }: Counting<R, C>) => {
  const report = { partition: `${name}Report`, id: "newest" } as const;
  const { keep, read } = unitRows(name, rowOf);

  return {
    rowOf,
    keep,

    /**
     * The month's report: one query. Whoever comes first in a month has it counted, and it stays for the month. One in which
     * nothing could be shown tells nothing, and is counted again.
     */
    reportFor: async (ports: Ports): Promise<C> => {
      const today = dayOf(ports.now());
      for (;;) {
        const [kept] = await ports.store.find("views", report.partition, { ids: [report.id] });
        const former = (kept?.body as ReportDocument<C> | undefined)?.report;
        if (former?.month === monthOf(today)) return former;
        const rows = await read(ports);
        const counted = count(ports.directory().organisation.units, (unit) => rows.get(unit) ?? [], today);
        if (!shows(counted)) return counted;
        const body: ReportDocument<C> = { id: report.id, type: report.partition, schema: 1, report: counted };
        const write: Write = kept ? { kind: "replace", body, version: kept.version } : { kind: "create", body };
        if ((await ports.store.commit("views", report.partition, [write])) === "committed") return counted;
      }
    },
  };
};
