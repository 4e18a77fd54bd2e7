import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId, PublicRequestId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import type { SecrecyGround } from "./secrecyGround.ts";
import type { SecretPlace } from "./secretPlace.ts";

/** The records that can be found for a request and given out as a masked copy: those that the registrar reads (research/domain D10). */
export const REQUESTED_KINDS = ["contract", "assessment", "summary", "salary", "board"] as const;
export type RequestedKind = (typeof REQUESTED_KINDS)[number];

/** A record in somebody's dossier; the yearly page to the board is in the municipality's. */
export type RecordRef = { readonly subject: PersonId; readonly kind: RequestedKind; readonly record: string };

/** What is kept secret in one record, on one ground. */
export type SecrecyMark = {
  readonly id: string;
  readonly places: readonly SecretPlace[];
  readonly ground: SecrecyGround;
  /** The section of the law, where the ground is none of the list; and whatever the registrar wants to remember. */
  readonly note: string;
};

export type RequestedRecord = RecordRef & {
  readonly marks: readonly SecrecyMark[];
  /** How often a copy has been taken out, and when last. */
  readonly copies: number;
  readonly copiedAt?: Instant;
};

export const REQUEST_OUTCOMES = ["given", "inPart", "refused", "notHeld"] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/**
 * A request for a public record (begäran om allmän handling). Who asks, and why, is not a part of it: neither may be asked for
 * or kept (TF 2 kap. 18 §). It is handled promptly (2 kap. 15-16 §§), so its age is shown, and no clock is set on it.
 */
export type PublicRequest = Common & ({ readonly state: "open" } | (RequestDecision & { readonly state: "decided" }));

type Common = {
  readonly type: "publicRequest";
  readonly schema: 1;
  readonly id: PublicRequestId;
  readonly receivedOn: Day;
  /** What was asked for. */
  readonly asked: string;
  /** The authority's own, or the diary number; may be empty. */
  readonly reference: string;
  readonly notedBy: PersonId;
  readonly notedAt: Instant;
  readonly records: readonly RequestedRecord[];
};

export type RequestDecision = {
  readonly outcome: RequestOutcome;
  readonly decidedOn: Day;
  /** On what something was kept secret; none where everything was given out or nothing is held. */
  readonly grounds: readonly SecrecyGround[];
  readonly motivation: string;
  readonly decidedBy: PersonId;
  readonly decidedAt: Instant;
};

type About = { readonly publicRequest: PublicRequestId };
export type PublicRequestEvent =
  | (About & { readonly type: "publicRequestNoted" })
  | (About & { readonly type: "publicRequestCorrected" })
  | (About & {
      readonly type: "publicRequestRecordChosen" | "publicRequestRecordLeftOut" | "publicRequestCopyTaken";
      readonly record: string;
    })
  | (About & {
      readonly type: "publicRequestMarked" | "publicRequestUnmarked";
      readonly record: string;
      readonly ground: SecrecyGround;
    })
  | (About & { readonly type: "publicRequestDecided"; readonly outcome: RequestOutcome });

export const REQUEST_LIMITS = { asked: 1000, reference: 100, note: 300, motivation: 2000, words: 300 } as const;
/** A request for more than these is divided. */
const MAX_REQUESTED = 50;
const MAX_MARKS = 100;

type Change = Decision<PublicRequest, PublicRequestEvent>;
export type WantedRequest = Pick<Common, "receivedOn" | "asked" | "reference">;

/** Notes that somebody has asked, on a day that may be earlier. Nobody is named. */
export function noteRequest(id: PublicRequestId, wanted: WantedRequest, by: PersonId, at: Instant): Change {
  const refused = refusedWish(wanted, at);
  if (refused) return refused;
  const { receivedOn, asked, reference } = wanted;
  return changed(
    [
      {
        type: "publicRequest",
        schema: 1,
        state: "open",
        id,
        receivedOn,
        asked: asked.trim(),
        reference: reference.trim(),
        notedBy: by,
        notedAt: at,
        records: [],
      },
    ],
    { type: "publicRequestNoted", publicRequest: id },
  );
}

/** Puts right what was noted, while it is open: what is asked for often becomes clear in a talk with whoever asks. */
export function correctRequest(request: PublicRequest, wanted: WantedRequest, at: Instant): Change {
  if (request.state !== "open") return refuse("publicRequest.decided");
  const refused = refusedWish(wanted, at);
  if (refused) return refused;
  const next = { receivedOn: wanted.receivedOn, asked: wanted.asked.trim(), reference: wanted.reference.trim() };
  if (next.receivedOn === request.receivedOn && next.asked === request.asked && next.reference === request.reference)
    return unchanged;
  return changed([{ ...request, ...next }], { type: "publicRequestCorrected", publicRequest: request.id });
}

function refusedWish({ receivedOn, asked }: WantedRequest, at: Instant) {
  if (isBlank(asked)) return refuse("publicRequest.nothingAsked");
  return receivedOn > dayOf(at) ? refuse("dateInFuture", { date: receivedOn }) : undefined;
}

const sameRecord = (one: RecordRef, other: RecordRef) =>
  one.subject === other.subject && one.kind === other.kind && one.record === other.record;

export const requestedIn = ({ records }: PublicRequest, ref: RecordRef): RequestedRecord | undefined =>
  records.find((each) => sameRecord(each, ref));

/** The record is one of those that are asked for. */
export function chooseRecord(request: PublicRequest, { subject, kind, record }: RecordRef): Change {
  if (request.state !== "open") return refuse("publicRequest.decided");
  if (requestedIn(request, { subject, kind, record })) return unchanged;
  if (request.records.length >= MAX_REQUESTED) return refuse("publicRequest.tooManyRecords", { max: MAX_REQUESTED });
  const records = [...request.records, { subject, kind, record, marks: [], copies: 0 }];
  return changed([{ ...request, records }], {
    type: "publicRequestRecordChosen",
    publicRequest: request.id,
    record,
  });
}

/** It was none of those after all. Not once a copy of it has left. */
export function leaveOutRecord(request: PublicRequest, ref: RecordRef): Change {
  if (request.state !== "open") return refuse("publicRequest.decided");
  const present = requestedIn(request, ref);
  if (!present) return unchanged;
  if (present.copies > 0) return refuse("publicRequest.copied");
  return changed([{ ...request, records: request.records.filter((each) => each !== present) }], {
    type: "publicRequestRecordLeftOut",
    publicRequest: request.id,
    record: ref.record,
  });
}

/** Keeps places in a record secret on a ground; what was not found is refused. */
export function markSecret(request: PublicRequest, ref: RecordRef, mark: SecrecyMark): Change {
  if (request.state !== "open") return refuse("publicRequest.decided");
  const present = requestedIn(request, ref);
  if (!present) return refuse("notFound");
  if (mark.places.length === 0) return refuse("publicRequest.wordsNotFound");
  if (mark.ground === "other" && isBlank(mark.note)) return refuse("publicRequest.noSection");
  if (present.marks.length >= MAX_MARKS) return refuse("publicRequest.tooManyMarks", { max: MAX_MARKS });
  const marks = [...present.marks, { ...mark, note: mark.note.trim() }];
  return changed([withRecord(request, { ...present, marks })], {
    type: "publicRequestMarked",
    publicRequest: request.id,
    record: ref.record,
    ground: mark.ground,
  });
}

export function unmark(request: PublicRequest, ref: RecordRef, id: string): Change {
  if (request.state !== "open") return refuse("publicRequest.decided");
  const present = requestedIn(request, ref);
  const mark = present?.marks.find((each) => each.id === id);
  if (!present || !mark) return unchanged;
  return changed([withRecord(request, { ...present, marks: present.marks.filter((each) => each !== mark) })], {
    type: "publicRequestUnmarked",
    publicRequest: request.id,
    record: ref.record,
    ground: mark.ground,
  });
}

/** A masked copy is taken out to be given to whoever asked. What is refused leaves in no copy. */
export function noteCopy(request: PublicRequest, ref: RecordRef, at: Instant): Change {
  const present = requestedIn(request, ref);
  if (!present) return refuse("notFound");
  if (request.state === "decided" && !isGivenOut(request)) return refuse("publicRequest.notGiven");
  return changed([withRecord(request, { ...present, copies: present.copies + 1, copiedAt: at })], {
    type: "publicRequestCopyTaken",
    publicRequest: request.id,
    record: ref.record,
  });
}

const isGivenOut = ({ outcome }: RequestDecision) => outcome === "given" || outcome === "inPart";

export type WantedRequestDecision = Pick<RequestDecision, "outcome" | "decidedOn" | "grounds" | "motivation">;

/** What came of it. Whatever was kept secret has its ground, so that whoever asked can have it tried by a court. */
export function decideRequest(
  request: PublicRequest,
  { outcome, decidedOn, grounds, motivation }: WantedRequestDecision,
  by: PersonId,
  at: Instant,
): Change {
  if (request.state !== "open") return refuse("publicRequest.decided");
  if (decidedOn > dayOf(at)) return refuse("dateInFuture", { date: decidedOn });
  if (decidedOn < request.receivedOn) return refuse("dateTooEarly", { earliest: request.receivedOn });
  const isMasked = request.records.some(({ marks }) => marks.length > 0);
  if (outcome === "given" && isMasked) return refuse("publicRequest.maskedIsInPart");
  if ((outcome === "given" || outcome === "inPart") && request.records.length === 0)
    return refuse("publicRequest.noRecords");
  const keepsSecret = outcome === "inPart" || outcome === "refused";
  if (keepsSecret && grounds.length === 0) return refuse("publicRequest.noGround");
  if (keepsSecret && grounds.includes("other") && isBlank(motivation)) return refuse("publicRequest.noSection");
  const decided: PublicRequest = {
    ...request,
    state: "decided",
    outcome,
    decidedOn,
    grounds: keepsSecret ? [...new Set(grounds)] : [],
    motivation: motivation.trim(),
    decidedBy: by,
    decidedAt: at,
  };
  return changed([decided], { type: "publicRequestDecided", publicRequest: request.id, outcome });
}

/** Something was kept back, so a court may come to want what it was kept back from. */
export const mayBeAppealed = (request: PublicRequest): boolean =>
  request.state === "decided" && (request.outcome === "inPart" || request.outcome === "refused");

const withRecord = (request: PublicRequest, record: RequestedRecord): PublicRequest => ({
  ...request,
  records: request.records.map((each) => (sameRecord(each, record) ? record : each)),
});

/** What waits first, the oldest before; then what is decided, the latest first. */
export const inDeskOrder = (requests: readonly PublicRequest[]): readonly PublicRequest[] =>
  requests.toSorted(
    (one, other) =>
      Number(one.state === "decided") - Number(other.state === "decided") ||
      (one.state === "decided" && other.state === "decided"
        ? other.decidedOn.localeCompare(one.decidedOn)
        : one.receivedOn.localeCompare(other.receivedOn)) ||
      one.id.localeCompare(other.id),
  );
