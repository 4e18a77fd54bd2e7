/**
 * Why Microsoft Graph did not do what it was asked, by what one can do about it:
 * `busy` and `unreachable` pass by themselves; `notAllowed` is a permission an administrator gives; `expired` asks for a full
 * reading; `missing` and `conflict` are for the caller to understand; `refused` and `strange` are mistakes of ours.
 * https://learn.microsoft.com/graph/errors
 */
export type GraphFaultKind =
  "busy" | "unreachable" | "notAllowed" | "expired" | "missing" | "conflict" | "refused" | "strange";

type Details = {
  readonly kind: GraphFaultKind;
  readonly status?: number | undefined;
  /** Graph's own word for it (`ErrorItemNotFound`). Its message is left out: it may quote what was asked, persons among it. */
  readonly code?: string | undefined;
  /** What Microsoft's support asks for. */
  readonly requestId?: string | undefined;
  /** For how long Graph wants to be left alone. */
  readonly afterMs?: number | undefined;
};

/** The one fault that calls to Graph end with. Names no person and no address, so it can be logged as it is. */
export class GraphFault extends Error {
  readonly kind: GraphFaultKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly afterMs: number | undefined;

  constructor({ kind, status, code, requestId, afterMs }: Details) {
    super([`Microsoft Graph: ${kind}`, status, code, requestId].filter((part) => part !== undefined).join(", "));
    this.name = "GraphFault";
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.afterMs = afterMs;
  }

  /** Trying later may help, and nothing else will. */
  get passes(): boolean {
    return this.kind === "busy" || this.kind === "unreachable";
  }
}

/**
 * An expired delta is answered with 410, or with another status of the 400s and one of these codes; of users, so far, with 400.
 * https://learn.microsoft.com/graph/delta-query-overview (token duration, synchronization reset), .../errors (code property)
 */
const EXPIRED = ["syncStateNotFound", "resyncRequired"].map((code) => code.toLowerCase());

/** The class of an answer that is no success (https://learn.microsoft.com/graph/throttling). */
export function kindOf(status: number, code = ""): GraphFaultKind {
  if (status < 500 && EXPIRED.includes(code.toLowerCase())) return "expired";
  switch (status) {
    case 401:
    case 403:
      return "notAllowed";
    case 404:
      return "missing";
    case 409:
      return "conflict";
    case 410:
      return "expired";
    case 408:
    case 423:
    case 429:
      return "busy";
    default:
      return status >= 500 ? "busy" : "refused";
  }
}
