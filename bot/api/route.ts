import { createHash } from "node:crypto";
import type { Request, Response } from "restify";
import type { z } from "zod";
import { type DoneKey, doneText } from "#core/content/done.ts";
import type { Locale } from "#core/content/locale.ts";
import { refusalText } from "#core/content/refusals.ts";
import type { DossierEvent } from "#core/dossier/dossier.ts";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import type { Refused } from "#core/decision.ts";
import type { Refusal, RefusalKey } from "#core/refusal.ts";
import { brokenTextIn } from "#core/text.ts";
import type { Links } from "#bot/links.ts";
import type { Presence } from "#bot/live/presence.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import type { DirectorySync } from "#bot/usecases/directorySync.ts";
import { type Asking, type Ports, asking } from "#bot/usecases/ports.ts";
import { readLocale } from "#bot/usecases/preference.ts";
import type { Reader } from "./present.ts";
import { DoneWire, RefusalWire } from "./wire/answers.ts";

/** What a route needs of the server. */
export type Deps = {
  readonly ports: Ports;
  readonly municipality: string;
  readonly links: Links;
  /** Who is where in a talk just now, as far as this server knows. */
  readonly presence: Presence;
  /** Where the server reads the municipality's directory. */
  readonly sync?: DirectorySync | undefined;
};
export type Params = { readonly [name: string]: string };
export type Caller = {
  readonly deps: Deps;
  readonly actor: PersonId;
  readonly reader: Reader;
  readonly params: Params;
  /** What stands after the question mark. */
  readonly query: URLSearchParams;
};

export type Method = "get" | "post" | "put";
/** One line of meaning: what is asked, who answers, what may leave. `body` is parsed before anything is done. */
export type Route = {
  readonly method: Method;
  readonly path: string;
  readonly answer: (caller: Caller, body: unknown) => Promise<Answered>;
  /** Files come with it, of whom this lets: the server then reads far more of a body. */
  readonly takesFiles?: (asking: Asking) => boolean;
};
export type Answered = {
  readonly status: number;
  readonly body: unknown;
  /** The body is a file to keep, under this name. */
  readonly file?: { readonly name: string; readonly type: string };
};

export type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array | string };

/** A name that every system takes: `Uppdragskontrakt, Åsa Öberg` is `uppdragskontrakt-asa-oberg`. */
export const fileNameOf = (...parts: readonly string[]): string =>
  parts
    .join(" ")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");

/** A file to keep, made when it is asked for; undefined as in `reading`. */
export const download = (path: string, make: (caller: Caller) => Promise<File | undefined>): Route => ({
  method: "get",
  path,
  answer: async (caller) => {
    const made = await make(caller);
    if (!made) return refused(hiddenRefusal, caller.reader.locale);
    const { bytes, ...file } = made;
    return { status: 200, body: bytes, file };
  },
});

/** A file whose making needs words that are nothing for an address, which gets logged. */
export const downloadFor = <S extends z.ZodType>(
  path: string,
  request: S,
  make: (caller: Caller, body: z.output<S>) => Promise<File | undefined>,
): Route => ({
  method: "post",
  path,
  answer: async (caller, body) => {
    const { locale } = caller.reader;
    const parsed = readBody(request, body);
    if (parsed.kind === "refused") return refused(parsed.refusal, locale);
    const made = await make(caller, parsed.data);
    if (!made) return refused(hiddenRefusal, locale);
    const { bytes, ...file } = made;
    return { status: 200, body: bytes, file };
  },
});

/** A reading: undefined is answered as "does not exist, or is not yours to see". */
export const reading = <S extends z.ZodType>(
  path: string,
  response: S,
  read: (caller: Caller) => Promise<z.input<S> | undefined> | z.input<S> | undefined,
): Route => ({
  method: "get",
  path,
  answer: async (caller) => {
    const found = await read(caller);
    return found === undefined
      ? refused(hiddenRefusal, caller.reader.locale)
      : { status: 200, body: response.parse(found) };
  },
});

/** A command: happens once for its `request`, and says in a sentence what came of it; undefined when its address names nothing. */
export const command = <S extends z.ZodType<{ request: string }>>(
  method: Method,
  path: string,
  request: S,
  said: DoneKey,
  act: (
    caller: Caller,
    body: z.output<S> & { readonly request: RequestId },
  ) => Promise<Outcome | undefined> | undefined,
): Route => ({
  method,
  path,
  answer: async (caller, body) => {
    const { locale } = caller.reader;
    const parsed = readBody(request, body);
    if (parsed.kind === "refused") return refused(parsed.refusal, locale);
    const outcome = await act(caller, parsed.data as z.output<S> & { readonly request: RequestId });
    if (!outcome) return refused(hiddenRefusal, locale);
    return outcome.kind === "refused"
      ? refused(outcome.refusal, locale)
      : { status: 200, body: done(outcome, said, locale) };
  },
});

/** Something told that is answered like a reading, and stored nowhere. */
export const exchanging = <Q extends z.ZodType, S extends z.ZodType>(
  method: Method,
  path: string,
  request: Q,
  response: S,
  read: (caller: Caller, body: z.output<Q>) => Promise<z.input<S> | undefined> | z.input<S> | undefined,
): Route => ({
  method,
  path,
  answer: async (caller, body) => {
    const { locale } = caller.reader;
    const parsed = readBody(request, body);
    if (parsed.kind === "refused") return refused(parsed.refusal, locale);
    const found = await read(caller, parsed.data);
    return found === undefined ? refused(hiddenRefusal, locale) : { status: 200, body: response.parse(found) };
  },
});

/** A question too long for an address: answered like a reading, changes nothing. */
export const previewing = <Q extends z.ZodType, S extends z.ZodType>(
  path: string,
  ...asked: [
    request: Q,
    response: S,
    read: (caller: Caller, body: z.output<Q>) => Promise<z.input<S> | undefined> | z.input<S> | undefined,
  ]
): Route => exchanging("post", path, ...asked);

/** What lies outside any dossier, as a choice about oneself: last one wins. */
export const plainly = <S extends z.ZodType>(
  method: Method,
  path: string,
  request: S,
  said: DoneKey,
  act: (caller: Caller, body: z.output<S>) => Promise<boolean | Refused>,
): Route => ({
  method,
  path,
  answer: async (caller, body) => {
    const { locale } = caller.reader;
    const parsed = readBody(request, body);
    if (parsed.kind === "refused") return refused(parsed.refusal, locale);
    const allowed = await act(caller, parsed.data);
    if (typeof allowed === "object") return refused(allowed.refusal, locale);
    return allowed
      ? { status: 200, body: DoneWire.parse({ done: true, notice: doneText[said][locale] }) }
      : refused({ key: "notAllowed", params: {} }, locale);
  },
});

const statusOf: { readonly [K in RefusalKey]?: number } = {
  notAllowed: 403,
  "appraisal.notYourReport": 403,
  notFound: 404,
  busy: 503,
  invalid: 400,
  tooLong: 400,
  tooMany: 400,
  dateInPast: 400,
  dateTooFar: 400,
  dateInFuture: 400,
  dateTooEarly: 400,
  emptyComment: 400,
  nothingWritten: 400,
  "contract.incomplete": 400,
  "contract.periodOver": 400,
  "contract.periodTooLong": 400,
  "contract.dayOutsidePeriod": 400,
  "contract.servesUnknown": 400,
  "contract.noDnr": 400,
  "contract.paperWithoutReference": 400,
  "contract.paperBeforeWording": 400,
  "contract.signerNotRepresentative": 400,
  "summary.incomplete": 400,
  "summary.goalBeyondNextTalk": 400,
  "talkAction.incomplete": 400,
  "talkAction.answerIsManagers": 403,
  "note.badLink": 400,
  "goal.incomplete": 400,
  "goal.sameWording": 400,
  "goal.noOccurrence": 400,
  "sharedGoal.nobody": 400,
  "sharedGoal.notYours": 403,
  "orgGoal.incomplete": 400,
  "orgGoal.datesReversed": 400,
  "orgGoal.afterParent": 400,
  "orgGoal.visionServes": 400,
  "orgGoal.orphan": 400,
  "orgGoal.parentNotDecided": 400,
  "orgGoal.circle": 400,
  "orgGoal.wrongLevel": 400,
  "policy.notAsked": 403,
  "orgGoal.fileRefused": 400,
  "import.fileRefused": 400,
  "import.nothing": 400,
  "policy.incomplete": 400,
  "campaign.nobody": 400,
  "retention.noReference": 400,
  "retention.noReason": 400,
  "retention.nothingDecided": 400,
  "retention.noReceipt": 400,
  "retention.noRecord": 400,
  "publicRequest.nothingAsked": 400,
  "publicRequest.tooManyRecords": 400,
  "publicRequest.tooManyMarks": 400,
  "publicRequest.wordsNotFound": 400,
  "publicRequest.noSection": 400,
  "publicRequest.noRecords": 400,
  "publicRequest.noGround": 400,
  "year.noSuchDay": 400,
  "year.tooShort": 400,
  "year.deadlinesReversed": 400,
  "year.deadlineBefore": 400,
  "year.deadlineLate": 400,
  "board.noComment": 400,
  "board.noReference": 400,
  "board.noReason": 400,
  "ownQuestions.tooMany": 400,
  "ownQuestions.tooManyInStep": 400,
  "ownQuestions.nobodyAsked": 400,
  "ownQuestions.bothLanguages": 400,
  "leadership.incomplete": 400,
  "leadership.nothingWritten": 400,
  "salary.incomplete": 400,
  "salary.surprise": 400,
  "salary.groundUnknown": 400,
  "salary.nothingToGive": 400,
  "salaryCriteria.none": 400,
  "salaryCriteria.tooMany": 400,
  "salaryCriteria.bothLanguages": 400,
  "assessment.incomplete": 400,
  "assessment.tooEarlyToShow": 400,
};
/** Everything else is about a state that is not what the sender thought. */
const CONFLICT = 409;

const hiddenRefusal: Refusal = { key: "notFound", params: {} };
/** What was sent, as the schema has it, with no text broken; or the refusal that names what is wrong. */
function readBody<S extends z.ZodType>(
  schema: S,
  body: unknown,
): { readonly kind: "read"; readonly data: z.output<S> } | Refused {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { kind: "refused", refusal: invalidRefusal(parsed.error, body) };
  const broken = brokenTextIn(parsed.data);
  return broken
    ? { kind: "refused", refusal: { key: "invalid", params: placeOf(broken) } }
    : { kind: "read", data: parsed.data };
}

/** The innermost field, and what it is in: `measure` in `results`, of `terms.results.0.measure`. */
function placeOf(path: readonly PropertyKey[]) {
  const names = path.filter((part): part is string => typeof part === "string" && !/^\d+$/.test(part));
  const [field = "", within] = names.toReversed();
  return { field, ...(within !== undefined && { within }) };
}

/** What a schema did not take, as a refusal that names the field. */
function invalidRefusal({ issues: [issue] }: z.ZodError, body: unknown): Refusal {
  const path = issue?.path ?? [];
  const place = placeOf(path);
  if (issue?.code !== "too_big") return { key: "invalid", params: place };
  const value = path.reduce<unknown>((inner, part) => (inner as { readonly [key: PropertyKey]: unknown })[part], body);
  const max = Number(issue.maximum);
  if (Array.isArray(value)) return { key: "tooMany", params: { field: place.field, max, count: value.length } };
  return typeof value === "string"
    ? { key: "tooLong", params: { ...place, max, length: value.length } }
    : { key: "invalid", params: place };
}

const refused = (refusal: Refusal, locale: Locale): Answered => ({
  status: statusOf[refusal.key] ?? CONFLICT,
  body: RefusalWire.parse({ key: refusal.key, message: refusalText(refusal, locale), params: refusal.params }),
});

/** What another has done before makes an act into more than it says: the second approval, the second sharing. */
const TELLING = [
  "contractAgreed",
  "contractActivated",
  "preparationsRevealed",
  "appraisalConfirmed",
  "assessmentRevealed",
  "assessmentConfirmed",
] as const satisfies readonly DoneKey[];
const tellingOf = (events: readonly DossierEvent[]) => TELLING.find((key) => events.some(({ type }) => type === key));

function done(outcome: Exclude<Outcome, { kind: "refused" }>, said: DoneKey, locale: Locale) {
  const events = outcome.kind === "done" ? outcome.events : [];
  const drafted = events.find((event) => event.type === "contractDrafted");
  const invited = events.find(({ type }) => type === "appraisalInvited" || type === "appraisalTakenOver");
  const opened = events.find((event) => event.type === "assessmentOpened");
  return DoneWire.parse({
    done: outcome.kind === "done",
    notice: doneText[tellingOf(events) ?? said][locale],
    ...(drafted && { contract: drafted.contract }),
    ...(invited && "appraisal" in invited && { appraisal: invited.appraisal }),
    ...(opened && { assessment: opened.assessment }),
  });
}

/** The restify handler of a route. It returns nothing: restify logs whatever an async handler returns. */
export const handlerOf =
  (route: Route, deps: Deps, personOf: (request: Request) => PersonId | undefined) =>
  async (request: Request, response: Response): Promise<void> => {
    const actor = personOf(request);
    if (!actor) throw new Error("a route was reached without signing in");
    const locale = await readLocale(deps.ports, actor);
    const reader: Reader = { ...asking(deps.ports, actor), locale };
    const params = request.params as Params;
    const query = new URLSearchParams(request.getQuery());
    const { status, body, file } = await route.answer({ deps, actor, reader, params, query }, request.body);
    if (file) {
      response.setHeader("Content-Type", file.type);
      response.setHeader("Content-Disposition", `attachment; filename="${file.name}"`);
      response.sendRaw(status, Buffer.from(body as Uint8Array | string));
      return;
    }
    if (route.method !== "get" || status !== 200) {
      response.send(status, body);
      return;
    }
    const text = JSON.stringify(body);
    const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "private, no-cache");
    if (request.headers["if-none-match"] === tag) {
      response.send(304);
      return;
    }
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.sendRaw(200, text);
  };

/** The id a path parameter names. Who may see what it names is for the use case to ask. */
export const idIn = <T extends Parameters<typeof asId>[0] & ReturnType<typeof asId>>(params: Params, name: string): T =>
  asId<T>(params[name] ?? "");
