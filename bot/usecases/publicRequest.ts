import { type Action, may } from "#core/access/access.ts";
import { liftHold, placeHold } from "#core/archive/legalHold.ts";
import { requestHoldReason } from "#core/content/archive/requestHold.ts";
import { type Decision, unchanged } from "#core/decision.ts";
import { legalHoldsIn, publicRequestsIn } from "#core/dossier/dossier.ts";
import { type PersonId, type PublicRequestId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import * as rules from "#core/publicRequest/publicRequest.ts";
import type { PublicRequest, PublicRequestEvent, RecordRef } from "#core/publicRequest/publicRequest.ts";
import { REQUEST_HOLD_DAYS, requestHoldId } from "#core/publicRequest/requestHold.ts";
import type { SecretPlace } from "#core/publicRequest/secretPlace.ts";
import type { SecrecyGround } from "#core/publicRequest/secrecyGround.ts";
import { addDays, dayOf, type Instant } from "#core/time.ts";
import { type Outcome, change, hidden, logTaking, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { readRequestedRecord, recordName } from "./requestedRecord.ts";

type Asked = { readonly request: RequestId };
type Named = Asked & { readonly publicRequest: PublicRequestId };

/** Notes a request in the register; who asks is no part of it (TF 2 kap. 18 §). */
export const notePublicRequest = (
  ports: Ports,
  actor: PersonId,
  { request, ...wanted }: rules.WantedRequest & Asked,
): Promise<Outcome> => {
  const id = asId<PublicRequestId>(ports.newId());
  return change(ports, { actor, subject: MUNICIPALITY, request, needs: {} }, (_, { viewer, at }) =>
    may(viewer, "publicRequest.note", null) ? rules.noteRequest(id, wanted, actor, at) : hidden,
  );
};

export const correctPublicRequest = (
  ports: Ports,
  actor: PersonId,
  { publicRequest, request, ...wanted }: rules.WantedRequest & Named,
): Promise<Outcome> =>
  changeRequest(ports, actor, { publicRequest, request }, "publicRequest.note", (present, at) =>
    rules.correctRequest(present, wanted, at),
  );

/**
 * A record belongs to the request. It is stopped from being removed first, in its own dossier, so that none that somebody waits
 * for is gone before it has been tried.
 */
export async function chooseRequestedRecord(
  ports: Ports,
  actor: PersonId,
  { publicRequest, request, ref }: Named & { readonly ref: RecordRef },
): Promise<Outcome | undefined> {
  const present = await readPublicRequest(ports, actor, publicRequest);
  if (!present || !(await readRequestedRecord(ports, actor, ref))) return undefined;
  if (present.state === "open" && mayBeRemoved(ref)) {
    const held = await hold(ports, actor, present, ref, request);
    if (held.kind === "refused") return held;
  }
  const outcome = await changeRequest(ports, actor, { publicRequest, request }, "publicRequest.handle", (wanted) =>
    rules.chooseRecord(wanted, ref),
  );
  if (outcome.kind === "refused" && !isChosen(outcome, publicRequest, ref))
    await release(ports, actor, publicRequest, [ref], request);
  return outcome;
}

/** Chosen before, it stays held for what it was chosen for: a court may come to want it though the request is decided. */
const isChosen = ({ dossier }: Outcome, publicRequest: PublicRequestId, ref: RecordRef): boolean =>
  publicRequestsIn(dossier).some((each) => each.id === publicRequest && rules.requestedIn(each, ref) !== undefined);

export async function leaveOutRequestedRecord(
  ports: Ports,
  actor: PersonId,
  { publicRequest, request, ref }: Named & { readonly ref: RecordRef },
): Promise<Outcome> {
  const outcome = await changeRequest(ports, actor, { publicRequest, request }, "publicRequest.handle", (present) =>
    rules.leaveOutRecord(present, ref),
  );
  if (outcome.kind !== "refused") await release(ports, actor, publicRequest, [ref], request);
  return outcome;
}

export const markRequestedRecord = (
  ports: Ports,
  actor: PersonId,
  {
    publicRequest,
    request,
    ref,
    ...mark
  }: Named & {
    readonly ref: RecordRef;
    readonly places: readonly SecretPlace[];
    readonly ground: SecrecyGround;
    readonly note: string;
  },
): Promise<Outcome> => {
  const id = ports.newId();
  return changeRequest(ports, actor, { publicRequest, request }, "publicRequest.handle", (present) =>
    rules.markSecret(present, ref, { id, ...mark }),
  );
};

export const unmarkRequestedRecord = (
  ports: Ports,
  actor: PersonId,
  { publicRequest, request, ref, mark }: Named & { readonly ref: RecordRef; readonly mark: string },
): Promise<Outcome> =>
  changeRequest(ports, actor, { publicRequest, request }, "publicRequest.handle", (present) =>
    rules.unmark(present, ref, mark),
  );

/** Notes that the masked copy of a record is taken out; whether it may be. */
export const noteRequestedCopy = async (
  ports: Ports,
  actor: PersonId,
  { publicRequest, ref }: { readonly publicRequest: PublicRequestId; readonly ref: RecordRef },
): Promise<boolean> => {
  const request = asId<RequestId>(ports.newId());
  const outcome = await changeRequest(ports, actor, { publicRequest, request }, "publicRequest.handle", (present, at) =>
    rules.noteCopy(present, ref, at),
  );
  if (outcome.kind !== "done") return false;
  if (ref.kind !== "board") await logTaking(ports, actor, ref.subject, `${recordName(ref)}:copy`);
  return true;
};

/**
 * What came of the request. What was given out whole need not be kept for its sake any longer; where something was kept back, a
 * court may come to want it, so the stop to removal stays until the registrar lifts it.
 */
export async function decidePublicRequest(
  ports: Ports,
  actor: PersonId,
  { publicRequest, request, ...wanted }: Named & rules.WantedRequestDecision,
): Promise<Outcome> {
  const outcome = await changeRequest(ports, actor, { publicRequest, request }, "publicRequest.handle", (present, at) =>
    rules.decideRequest(present, wanted, actor, at),
  );
  if (outcome.kind !== "done") return outcome;
  const decided = publicRequestsIn(outcome.dossier).find(({ id }) => id === publicRequest);
  if (decided && !rules.mayBeAppealed(decided)) await release(ports, actor, publicRequest, decided.records, request);
  return outcome;
}

const changeRequest = (
  ports: Ports,
  actor: PersonId,
  { publicRequest, request }: Named,
  action: Extract<Action, `publicRequest.${string}`>,
  decide: (present: PublicRequest, at: Instant) => Decision<PublicRequest, PublicRequestEvent>,
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { ids: [publicRequest] } },
    (dossier, { viewer, at }) => {
      const present = publicRequestsIn(dossier).find(({ id }) => id === publicRequest);
      return present && may(viewer, action, null) ? decide(present, at) : hidden;
    },
  );

/** The page to the board is kept whatever is decided, so nothing has to stop its removal. */
const mayBeRemoved = ({ kind }: RecordRef) => kind !== "board";

const hold = (
  ports: Ports,
  actor: PersonId,
  { id: publicRequest, reference }: PublicRequest,
  { subject, record }: RecordRef,
  request: RequestId,
): Promise<Outcome> => {
  const id = requestHoldId(publicRequest, record);
  return change(
    ports,
    { actor, subject, request: asId<RequestId>(`${request}-hold`), needs: { ids: [id] } },
    (dossier, { at }) => {
      if (legalHoldsIn(dossier).some(({ state }) => state === "standing")) return unchanged;
      const reviewOn = addDays(dayOf(at), REQUEST_HOLD_DAYS);
      const reason = requestHoldReason(reference);
      return placeHold({ id, person: subject, record, reason, reviewOn }, actor, at);
    },
  );
};

async function release(
  ports: Ports,
  actor: PersonId,
  publicRequest: PublicRequestId,
  refs: readonly RecordRef[],
  request: RequestId,
): Promise<void> {
  for (const { subject, record } of refs.filter(mayBeRemoved)) {
    const id = requestHoldId(publicRequest, record);
    await change(
      ports,
      { actor, subject, request: asId<RequestId>(`${request}-lift-${record}`), needs: { ids: [id] } },
      (dossier, { at }) => {
        const [standing] = legalHoldsIn(dossier);
        return standing ? liftHold(standing, actor, at) : unchanged;
      },
    );
  }
}

/** The register, what waits first: for who notes requests and who handles them. */
export async function readPublicRequests(ports: Ports, actor: PersonId): Promise<readonly PublicRequest[] | undefined> {
  if (!may(asking(ports, actor).viewer, "publicRequest.note", null)) return undefined;
  return rules.inDeskOrder(publicRequestsIn(await readDossier(ports, MUNICIPALITY, { types: ["publicRequest"] })));
}

/** One request with its records and what is masked in them: for who handles it. */
export async function readPublicRequest(
  ports: Ports,
  actor: PersonId,
  id: PublicRequestId,
): Promise<PublicRequest | undefined> {
  if (!may(asking(ports, actor).viewer, "publicRequest.handle", null)) return undefined;
  const dossier = await readDossier(ports, MUNICIPALITY, { ids: [id] });
  return publicRequestsIn(dossier).find((each) => each.id === id);
}
