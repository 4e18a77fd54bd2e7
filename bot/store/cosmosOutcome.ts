import pRetry from "p-retry";
import type { Version, Write } from "./store.ts";

/** What the service answered to a batch, write by write, and the statuses of attempts the client has repeated by itself. */
export type Sending = { readonly answers: readonly number[]; readonly failedBefore: readonly (number | undefined)[] };

/** A document of the commit as it is now, with the mark of the commit that wrote it. */
export type Trace = { readonly id: string; readonly stamp: string; readonly version: Version };

type Batch = { readonly send: () => Promise<Sending>; readonly look: () => Promise<readonly Trace[]> };

/** Thrown when an answer was lost and others have written since: nobody can tell whether the commit was there in between. */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";
}

/** Thrown for a fault that the client hands over as an answer: inside a batch, which then was not applied, or in the change feed. */
export class FaultInAnswer extends Error {
  override readonly name = "FaultInAnswer";
  readonly code: number;
  constructor(code: number) {
    super(`Cosmos DB answered ${code}.`);
    this.code = code;
  }
}

const LOST_THE_RACE: ReadonlySet<number | undefined> = new Set([404, 409, 412]);
/** Not executed, for certain: too many requests, and a concurrent write in the way. */
const NOT_EXECUTED: ReadonlySet<number | undefined> = new Set([429, 449]);
/** The service may have executed it or not: timeout, moved partition, faults of the service or of a gateway on the way. */
const TRANSIENT: ReadonlySet<number | undefined> = new Set([408, 410, 429, 449, 500, 502, 503, 504]);
const FAILED_WITH_ANOTHER = 424;

/**
 * Repeats what failed for a passing reason, with growing pauses. Retry-After of a 429 has been heeded by the client before.
 * https://learn.microsoft.com/azure/cosmos-db/nosql/conceptual-resilient-sdk-applications
 */
export const politely = <T>(ask: () => Promise<T>): Promise<T> =>
  pRetry(ask, {
    retries: 6,
    minTimeout: 25,
    maxTimeout: 1_000,
    maxRetryTime: 8_000,
    randomize: true,
    shouldRetry: ({ error }) => isTransient(error),
  });

/**
 * Sends a batch until its outcome is known, and applies it at most once. When an answer was lost, the documents tell: a commit
 * is atomic, so one document with our stamp proves it, and one condition that still holds disproves it. A commit of removals
 * alone leaves no stamp and counts as done when all are gone, whoever did it. Throws `OutcomeUnknown` when others have written
 * over every trace, and the service's fault when it does not pass.
 */
export function commitOnce(
  writes: readonly Write[],
  stamp: string,
  { send, look }: Batch,
): Promise<"committed" | "conflict"> {
  let doubtful = false;

  return politely(async () => {
    if (doubtful && evidence(writes, stamp, await look()) === "written") return "committed";
    let outcome: "committed" | "conflict";
    try {
      const sending = await send();
      doubtful ||= sending.failedBefore.some((status) => !NOT_EXECUTED.has(status));
      outcome = outcomeOf(sending.answers);
    } catch (fault) {
      const status = statusOf(fault);
      if (status === 409 || status === 412) outcome = "conflict";
      else {
        doubtful ||= !(fault instanceof FaultInAnswer || NOT_EXECUTED.has(status));
        throw fault;
      }
    }
    if (outcome === "committed" || !doubtful) return outcome;
    switch (evidence(writes, stamp, await look())) {
      case "written":
        return "committed";
      case "notWritten":
        return "conflict";
      case "none":
        throw new OutcomeUnknown("An answer was lost, and others have written since.");
    }
  });
}

function outcomeOf(answers: readonly number[]): "committed" | "conflict" {
  const failed = answers.filter((status) => status >= 400 && status !== FAILED_WITH_ANOTHER);
  if (failed.some((status) => LOST_THE_RACE.has(status))) return "conflict";
  const [status] = failed;
  if (status !== undefined) throw new FaultInAnswer(status);
  return "committed";
}

function evidence(
  writes: readonly Write[],
  stamp: string,
  traces: readonly Trace[],
): "written" | "notWritten" | "none" {
  const present = new Map(traces.map((trace) => [trace.id, trace]));
  if (traces.some((trace) => trace.stamp === stamp)) return "written";
  if (traces.length === 0 && writes.every(({ kind }) => kind === "remove")) return "written";
  const stillHolds = (write: Write) => {
    switch (write.kind) {
      case "create":
        return !present.has(write.body.id);
      case "replace":
        return present.get(write.body.id)?.version === write.version;
      case "remove":
        return present.get(write.id)?.version === write.version;
      case "put":
        return false;
    }
  };
  return writes.some(stillHolds) ? "notWritten" : "none";
}

/** The client wraps the fault of a batch in another; connection faults carry a text as their code, or none. */
function statusOf(fault: unknown): number | undefined {
  if (!(fault instanceof Error)) return undefined;
  if ("code" in fault && typeof fault.code === "number") return fault.code;
  return statusOf(fault.cause);
}

/** Client's own names for a connection that was refused, cut or too slow. */
const CONNECTION_FAULTS: ReadonlySet<unknown> = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "REQUEST_SEND_ERROR",
  "TimeoutError",
]);

function isTransient(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if ("code" in fault && (TRANSIENT.has(Number(fault.code)) || CONNECTION_FAULTS.has(fault.code))) return true;
  return isTransient(fault.cause);
}
