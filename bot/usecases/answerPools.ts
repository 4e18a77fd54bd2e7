import { endedYears } from "#core/pool/years.ts";
import { dayOf } from "#core/time.ts";
import type { DocumentStore, StoredBody, Write } from "#bot/store/store.ts";
import type { Ports } from "./ports.ts";
import { inPresentShape } from "./schema.ts";

type Body = StoredBody & { readonly type: string };
type Report = Body & { readonly year: number };

/** One kind of question that many answer together. */
type Kind<P extends Body, R extends Report> = {
  /** The partition of a year's counts. */
  readonly poolsOf: (year: number) => string;
  readonly poolType: P["type"];
  readonly reports: string;
  readonly reportType: R["type"];
  /** What is shown of a closed year. */
  readonly reportOf: (ports: Ports, year: number, pools: readonly P[]) => R;
};

/** As many writes as every store takes in one commit. */
const BATCH = 50;

/**
 * What many have said together lies in a container of its own, which no dossier, view, live signal or log follows: each year's
 * counts in a partition, one document a group, and what is shown of closed years in another (docs/decisions/0012).
 */
export const answerPools = <P extends Body, R extends Report>(kind: Kind<P, R>) => ({
  /**
   * Counts one person's answers in. Who came in between is made good by counting again on what they left. A fault is passed on
   * and nothing is tried again: an answer may be lost, never counted twice.
   */
  add: async (
    { store }: Pick<Ports, "store">,
    year: number,
    id: string,
    counted: (kept: P | undefined) => P,
  ): Promise<void> => {
    for (;;) {
      const [kept] = await store.find("pools", kind.poolsOf(year), { ids: [id] });
      const body = counted(kept && inPresentShape<P>(kept.body));
      const write: Write = kept ? { kind: "replace", body, version: kept.version } : { kind: "create", body };
      if ((await store.commit("pools", kind.poolsOf(year), [write])) === "committed") return;
    }
  },

  /** The reports of these years, which have closed; made where there is none yet and something was answered. */
  reportsFor: async (ports: Ports, years: readonly number[]): Promise<readonly R[]> => {
    const kept = await keptReports(ports, kind);
    const made = await closeEach(
      ports,
      kind,
      years.filter((year) => !isIn(kept, year) || year === years.at(-1)),
      kept,
    );
    return (made ? await keptReports(ports, kind) : kept)
      .filter(({ year }) => years.includes(year))
      .toSorted((one, other) => one.year - other.year);
  },

  /** Closes every year that has ended, looked at or not, so that no counts outlive theirs. */
  closeEnded: async (ports: Ports): Promise<void> => {
    const ended = endedYears(dayOf(ports.now()));
    await closeEach(ports, kind, ended, await keptReports(ports, kind));
  },
});

const keptReports = async <P extends Body, R extends Report>(
  { store }: Pick<Ports, "store">,
  { reports, reportType }: Kind<P, R>,
) => (await store.find("pools", reports, { types: [reportType] })).map(({ body }) => inPresentShape<R>(body));

const isIn = (reports: readonly Report[], year: number) => reports.some((report) => report.year === year);

/** Whether a report was made. */
const closeEach = async <P extends Body, R extends Report>(
  ports: Ports,
  kind: Kind<P, R>,
  years: readonly number[],
  kept: readonly R[],
): Promise<boolean> =>
  (await Promise.all(years.map((year) => close(ports, kind, year, isIn(kept, year))))).some(Boolean);

/**
 * Whoever comes first makes the report, and it stays: two pictures of the same answers would tell the difference between them.
 * Then the counts go, those too that were too few to be shown, and whatever came after the year had closed.
 */
async function close<P extends Body, R extends Report>(
  ports: Ports,
  { poolsOf, poolType, reports, reportOf }: Kind<P, R>,
  year: number,
  reported: boolean,
): Promise<boolean> {
  const pools = await ports.store.find("pools", poolsOf(year), { types: [poolType] });
  if (pools.length === 0) return false;
  if (!reported) {
    const body = reportOf(
      ports,
      year,
      pools.map((each) => inPresentShape<P>(each.body)),
    );
    await ports.store.commit("pools", reports, [{ kind: "create", body }]);
  }
  await remove(ports.store, poolsOf(year), pools);
  return !reported;
}

/** Somebody else who does it at the same time is no harm. */
async function remove(
  store: DocumentStore,
  partition: string,
  pools: readonly { readonly body: StoredBody; readonly version: string }[],
): Promise<void> {
  for (let from = 0; from < pools.length; from += BATCH) {
    const writes = pools
      .slice(from, from + BATCH)
      .map(({ body, version }): Write => ({ kind: "remove", id: body.id, version }));
    await store.commit("pools", partition, writes);
  }
}
