import type { Container, DocumentStore } from "#bot/store/store.ts";
import type { Engine, StoreOperation, Telemetry } from "./telemetry.ts";

/** A store whose operations are told: which, where, for how long, and whether a commit lost its race. */
export function toldStore(store: DocumentStore, engine: Engine, { step }: Telemetry): DocumentStore {
  const told = <T>(
    operation: StoreOperation,
    container: Container,
    act: () => Promise<T>,
    outcomeOf?: (result: T) => string,
  ) => step({ kind: "store", engine, operation, container }, act, outcomeOf);
  return {
    find: (container, ...asked) => told("find", container, () => store.find(container, ...asked)),
    commit: (container, ...asked) =>
      told(
        "commit",
        container,
        () => store.commit(container, ...asked),
        (outcome) => outcome,
      ),
    due: (container, ...asked) => told("due", container, () => store.due(container, ...asked)),
    changes: (container, ...asked) => told("changes", container, () => store.changes(container, ...asked)),
    newest: (container) => told("newest", container, () => store.newest(container)),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
