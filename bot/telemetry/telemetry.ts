import type { Container } from "#bot/store/store.ts";

/**
 * What the server tells of how it runs, to those who run it: how long, how often, with what outcome. Never of whom or what: what
 * can be told is a closed set of names of ours and numbers, so that an address, a name or a text has no way in.
 */
export type Telemetry = {
  /** A request over HTTP has begun. */
  readonly request: () => RequestTold;
  /** A part of it, with the time it takes and how it ends. What happens outside any request is measured and not told one by one. */
  readonly step: <T>(step: Step, act: () => Promise<T>, outcomeOf?: (result: T) => string) => Promise<T>;
  readonly measure: (measure: Measure) => void;
  /** Tells what is left, for as long as that may take, and no longer. */
  readonly stop: () => Promise<void>;
};

export type RequestTold = {
  /** Steps of the act belong to this request. */
  readonly within: <T>(act: () => Promise<T>) => Promise<T>;
  readonly end: (answered: Answered) => void;
  /** It is not worth telling: whether the server is there, what the page is made of. */
  readonly drop: () => void;
};

/** `route` is the pattern, `/api/appraisals/:employee/:id`, never the address that was asked for. */
export type Answered = { readonly method: string; readonly route: string; readonly status: number };

export type Engine = "cosmos" | "sqlite";
export type StoreOperation = "find" | "commit" | "due" | "changes" | "newest";
export type ChatAct = "press" | "say" | "openDialog" | "submitDialog" | "begin";

export type Step =
  | { readonly kind: "turn"; readonly act: ChatAct; readonly verb?: string }
  | {
      readonly kind: "store";
      readonly engine: Engine;
      readonly operation: StoreOperation;
      readonly container: Container;
    };

export type Measure =
  /** What Azure Cosmos DB charged for an answer, in request units. */
  | {
      readonly kind: "charge";
      readonly operation: StoreOperation;
      readonly container: Container;
      readonly units: number;
    }
  /** A row of the outbox has come into another state. */
  | { readonly kind: "outboxRow"; readonly status: string; readonly reason?: string | undefined }
  /** For how long a row had been due when its sending began. */
  | { readonly kind: "outboxLag"; readonly ms: number }
  /** How old the oldest change was when the views had followed it. */
  | { readonly kind: "viewsLag"; readonly ms: number };

const untold: RequestTold = { within: (act) => act(), end: () => {}, drop: () => {} };

/** Where nobody has asked to be told. */
export const quiet: Telemetry = {
  request: () => untold,
  step: (_step, act) => act(),
  measure: () => {},
  stop: () => Promise.resolve(),
};
