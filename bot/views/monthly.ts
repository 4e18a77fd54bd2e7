import type { Dossier } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { type Day, dayOf, monthOf } from "#core/time.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { StoredBody, Write } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { isSame } from "./fingerprint.ts";
import { changeUnitDocument } from "./unitDocuments.ts";

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

/**
 * What is counted without names: rows in a document a unit, so that counting costs by the units and never by the people's
 * dossiers, and the month's report, for a page that costs one query.
 */
export const monthly = <R extends Row, C extends Report>({ name, rowOf, count, shows }: Counting<R, C>) => {
  const report = { partition: `${name}Report`, id: "newest" } as const;

  const rowsNow = async ({ store, directory }: Ports) => {
    const found = await store.find("views", name, { types: [name] });
    return new Map(
      found.map(({ body }) => {
        const { unit, rows } = body as StoredBody & { readonly unit: UnitId; readonly rows: readonly R[] };
        return [unit, rows.filter(({ person }) => directory().person(person)?.unit === unit)];
      }),
    );
  };

  return {
    rowOf,

    /** Keeps a person's row in their unit's document. A row left behind by one who moved or has gone is passed over when counted. */
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
        const rows = await rowsNow(ports);
        const counted = count(ports.directory().organisation.units, (unit) => rows.get(unit) ?? [], today);
        if (!shows(counted)) return counted;
        const body: ReportDocument<C> = { id: report.id, type: report.partition, schema: 1, report: counted };
        const write: Write = kept ? { kind: "replace", body, version: kept.version } : { kind: "create", body };
        if ((await ports.store.commit("views", report.partition, [write])) === "committed") return counted;
      }
    },
  };
};
