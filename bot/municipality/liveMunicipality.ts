import { MUNICIPALITY, type Municipality, municipalityOf } from "#core/municipality/municipality.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { MUNICIPALITY_TYPES, documentsOf } from "#bot/usecases/dossierFile.ts";

/** The municipality's own dossier in memory: read by every use case, written seldom. */
export type LiveMunicipality = {
  /** At once; when it is older than the greatest age a newer one follows in the background. */
  readonly current: () => Municipality;
  /** Takes over what the store holds now. */
  readonly refresh: () => Promise<void>;
  /** After a commit to somebody's dossier: when it was the municipality's, what was changed here is known here at once. */
  readonly committed: (subject: PersonId) => Promise<void>;
};

/** Knows the defaults until it is refreshed for the first time. */
export function liveMunicipality(
  store: DocumentStore,
  {
    maxAgeMs,
    clock,
    onFault = () => {},
  }: { readonly maxAgeMs: number; readonly clock: () => Instant; readonly onFault?: (fault: unknown) => void },
): LiveMunicipality {
  let known = municipalityOf([]);
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = async () => {
    const startedAt = Date.parse(clock());
    known = municipalityOf(documentsOf(await store.find("dossiers", MUNICIPALITY, { types: MUNICIPALITY_TYPES })));
    readAt = startedAt;
  };
  const shared = () => (reading ??= read().finally(() => (reading = undefined)));
  // A reading under way may have looked before the change that the caller wants to see.
  const refresh = async () => {
    await reading?.catch(() => {});
    await shared();
  };

  return {
    current: () => {
      if (Date.parse(clock()) - readAt > maxAgeMs && !reading) shared().catch(onFault);
      return known;
    },
    refresh,
    committed: async (subject) => {
      if (subject === MUNICIPALITY) await refresh();
    },
  };
}
