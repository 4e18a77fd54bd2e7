import { REQUESTED_KINDS, type RecordRef, requestedIn } from "#core/publicRequest/publicRequest.ts";
import { placesOf } from "#core/publicRequest/secretPlace.ts";
import type { PersonId, PublicRequestId } from "#core/ids.ts";
import { lostMarks, maskedCopy } from "#bot/documents/maskedCopy.ts";
import { passagesOf } from "#bot/documents/passages.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { rulesOf } from "#bot/usecases/disclosure.ts";
import { findRecords } from "#bot/usecases/findRecords.ts";
import * as usecases from "#bot/usecases/publicRequest.ts";
import { readRequestedRecord } from "#bot/usecases/requestedRecord.ts";
import { knowingLeavers } from "./leavers.ts";
import {
  presentFoundRecords,
  presentPublicRequest,
  presentPublicRequests,
  presentRequestedRecord,
} from "./presentPublicRequest.ts";
import { requestedPaper } from "./recordPaper.ts";
import {
  type Caller,
  type Params,
  type Route,
  command,
  download,
  fileNameOf,
  idIn,
  previewing,
  reading,
} from "./route.ts";
import {
  FoundRecordsWire,
  PublicRequestWire,
  PublicRequestsWire,
  RequestedRecordWire,
  publicRequestRequests as requests,
} from "./wire/publicRequest.ts";

const REQUESTS = "/api/archive/requests";
const REQUEST = `${REQUESTS}/:publicRequest`;
const RECORD = `${REQUEST}/records/:subject/:kind/:record`;

const requestIn = (params: Params) => idIn<PublicRequestId>(params, "publicRequest");
function refIn(params: Params): RecordRef | undefined {
  const kind = REQUESTED_KINDS.find((each) => each === params["kind"]);
  return kind && { subject: idIn<PersonId>(params, "subject"), kind, record: params["record"] ?? "" };
}

const registrarIn = ({ deps, reader }: Caller) => knowingLeavers(deps.ports, reader);

/** A record of a request, with its request and as a paper; undefined for whom none of it exists. */
async function recordOf(caller: Caller) {
  const { deps, actor, params } = caller;
  const ref = refIn(params);
  const request = ref && (await usecases.readPublicRequest(deps.ports, actor, requestIn(params)));
  const requested = ref && request && requestedIn(request, ref);
  if (!requested) return undefined;
  const found = await readRequestedRecord(deps.ports, actor, ref);
  if (!found) return undefined;
  const reader = await registrarIn(caller);
  // What is given out is in Swedish, as the records are, whoever of the staff makes the copy; and so the places in it are too.
  const paper = requestedPaper({ ...reader, locale: "sv" }, deps.municipality, found);
  return paper && { ref, request, requested, paper, reader };
}

/** The register of requests for public records: note, find, mark what may be secret, give out, decide (TF 2 kap. 15-18 §§). */
export const publicRequestRoutes: readonly Route[] = [
  reading(REQUESTS, PublicRequestsWire, async ({ deps, actor, reader }) => {
    const found = await usecases.readPublicRequests(deps.ports, actor);
    return found && presentPublicRequests(reader, found);
  }),
  command("post", REQUESTS, requests.noteRequest, "publicRequestNoted", ({ deps, actor }, body) =>
    usecases.notePublicRequest(deps.ports, actor, body),
  ),
  previewing(`${REQUESTS}/find`, requests.findRecords, FoundRecordsWire, async (caller, asked) => {
    const { deps, actor } = caller;
    const { person, unit, kinds, from, to } = asked;
    const found = await findRecords(deps.ports, actor, {
      kinds,
      ...(person && { person }),
      ...(unit && { unit }),
      ...(from && { from }),
      ...(to && { to }),
    });
    return found && presentFoundRecords(await registrarIn(caller), found);
  }),
  reading(REQUEST, PublicRequestWire, async (caller) => {
    const { deps, actor, params } = caller;
    const found = await usecases.readPublicRequest(deps.ports, actor, requestIn(params));
    return found && presentPublicRequest(await registrarIn(caller), found);
  }),
  command("put", REQUEST, requests.noteRequest, "publicRequestCorrected", ({ deps, actor, params }, body) =>
    usecases.correctPublicRequest(deps.ports, actor, { ...body, publicRequest: requestIn(params) }),
  ),
  command(
    "post",
    `${REQUEST}/records`,
    requests.chooseRecord,
    "publicRequestRecordChosen",
    ({ deps, actor, params }, { request, ...ref }) =>
      usecases.chooseRequestedRecord(deps.ports, actor, { publicRequest: requestIn(params), request, ref }),
  ),
  reading(RECORD, RequestedRecordWire, async (caller) => {
    const found = await recordOf(caller);
    return (
      found &&
      presentRequestedRecord(
        found.reader,
        found.request,
        found.requested,
        found.paper,
        rulesOf(caller.reader.directory),
      )
    );
  }),
  command(
    "post",
    `${RECORD}/removal`,
    requests.plain,
    "publicRequestRecordLeftOut",
    ({ deps, actor, params }, { request }) => {
      const ref = refIn(params);
      return (
        ref && usecases.leaveOutRequestedRecord(deps.ports, actor, { publicRequest: requestIn(params), request, ref })
      );
    },
  ),
  command("post", `${RECORD}/marks`, requests.markRecord, "publicRequestMarked", async (caller, body) => {
    const found = await recordOf(caller);
    if (!found) return undefined;
    const { request, passage, words, ground, note } = body;
    const places = placesOf(passagesOf(found.paper), words, passage || undefined);
    const { ports } = caller.deps;
    const publicRequest = found.request.id;
    return usecases.markRequestedRecord(ports, caller.actor, {
      publicRequest,
      request,
      ref: found.ref,
      places,
      ground,
      note,
    });
  }),
  command(
    "post",
    `${RECORD}/marks/:mark/removal`,
    requests.plain,
    "publicRequestUnmarked",
    ({ deps, actor, params }, { request }) => {
      const ref = refIn(params);
      const mark = params["mark"] ?? "";
      return (
        ref &&
        usecases.unmarkRequestedRecord(deps.ports, actor, { publicRequest: requestIn(params), request, ref, mark })
      );
    },
  ),
  download(`${RECORD}/copy`, async (caller) => {
    const { deps, actor, reader } = caller;
    const found = await recordOf(caller);
    if (!found) return undefined;
    const { ref, request, requested, paper } = found;
    const { marks } = requested;
    // What cannot be found is not masked either: nothing leaves before somebody has looked.
    if (lostMarks(paper, marks).length > 0) return undefined;
    if (!(await usecases.noteRequestedCopy(deps.ports, actor, { publicRequest: request.id, ref }))) return undefined;
    const copy = maskedCopy(paper, rulesOf(reader.directory), marks);
    return {
      // The file's name leaves with it.
      name: `${fileNameOf(copy.title, copy.about, "kopia")}.pdf`,
      type: "application/pdf",
      bytes: await renderPdf(copy),
    };
  }),
  command(
    "post",
    `${REQUEST}/decision`,
    requests.decideRequest,
    "publicRequestDecided",
    ({ deps, actor, params }, body) =>
      usecases.decidePublicRequest(deps.ports, actor, { ...body, publicRequest: requestIn(params) }),
  ),
];
