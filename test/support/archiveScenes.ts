import { ulid } from "ulid";
import type { RecordKind } from "#core/archive/recordKind.ts";
import type { Fate } from "#core/archive/retentionRule.ts";
import { type RequestId, asId } from "#core/ids.ts";
import { dayOf } from "#core/time.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { placeLegalHold, readHolds } from "#bot/usecases/legalHold.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as retention from "#bot/usecases/retention.ts";
import { addDays } from "#core/time.ts";
import * as publicRequests from "#bot/usecases/publicRequest.ts";
import { contractScene, succeeded } from "./scenes.ts";
import { people } from "./tinyMunicipality.ts";

const request = () => asId<RequestId>(ulid());

/** The registrar enters a decision on a kind of record. */
export const decidedRule = (ports: Ports, kind: RecordKind, months = 24, fate: Fate = "remove") =>
  succeeded(
    retention.decideOnKind(ports, people.registrar, {
      kind,
      fate,
      months,
      reference: "KS 2026-05-05 § 51",
      from: dayOf(ports.now()),
      request: request(),
    }),
  );

/** A review that is done, of one kind. */
export async function lookedScene(ports: Ports, kind: RecordKind = "exchange") {
  await decidedRule(ports, kind);
  await succeeded(retention.askForRetention(ports, people.registrar, { request: request() }));
  const job = retentionJob(ports, {
    onFault: (fault) => {
      throw fault;
    },
  });
  await job.work();
  await job.stop();
  const [run] = (await retention.readRetention(ports, people.registrar))?.runs ?? [];
  if (run?.state !== "looked") throw new Error("the review is not done");
  return { run: run.id };
}

/** A request for Sara's contract, with that contract chosen. */
export async function requestScene(ports: Ports) {
  const { contract } = await contractScene(ports, "active");
  const { id } = await notedRequest(ports);
  const ref = { subject: people.self, kind: "contract", record: contract } as const;
  const chosen = await publicRequests.chooseRequestedRecord(ports, people.registrar, {
    publicRequest: id,
    request: request(),
    ref,
  });
  if (chosen?.kind !== "done") throw new Error("the record was not chosen");
  return { publicRequest: id, kind: ref.kind, record: contract };
}

/** And something in it masked. */
export async function markedScene(ports: Ports) {
  const scene = await requestScene(ports);
  const { publicRequest, record } = scene;
  const ref = { subject: people.self, kind: "contract", record } as const;
  await succeeded(
    publicRequests.markRequestedRecord(ports, people.registrar, {
      publicRequest,
      request: request(),
      ref,
      places: [{ key: "foot", at: 0, length: 1, of: 400 }],
      ground: "health",
      note: "",
    }),
  );
  const present = await publicRequests.readPublicRequest(ports, people.registrar, publicRequest);
  const mark = present?.records[0]?.marks[0]?.id;
  if (!mark) throw new Error("nothing is masked");
  return { ...scene, mark };
}

/** A request of which nothing is known but what is asked for. */
export async function notedRequest(ports: Ports) {
  await succeeded(
    publicRequests.notePublicRequest(ports, people.registrar, {
      receivedOn: addDays(dayOf(ports.now()), -3),
      asked: "Saras uppdragskontrakt",
      reference: "",
      request: request(),
    }),
  );
  const [noted] = (await publicRequests.readPublicRequests(ports, people.registrar)) ?? [];
  if (!noted) throw new Error("no request");
  return noted;
}

/** A hold on everything in Sara's dossier. */
export async function heldScene(ports: Ports) {
  await succeeded(
    placeLegalHold(ports, people.registrar, {
      person: people.self,
      reason: "Tvist om uppsägning",
      reviewOn: addDays(dayOf(ports.now()), 90),
      request: request(),
    }),
  );
  const [hold] = (await readHolds(ports, people.registrar)) ?? [];
  if (!hold) throw new Error("no hold");
  return { hold: hold.id };
}
