import { ulid } from "ulid";
import type { RecordKind } from "#core/archive/recordKind.ts";
import type { Fate } from "#core/archive/retentionRule.ts";
import { type ContentHash, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { dayOf } from "#core/time.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import * as archivePackages from "#bot/usecases/archivePackage.ts";
import { placeLegalHold, readHolds } from "#bot/usecases/legalHold.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as retention from "#bot/usecases/retention.ts";
import { type Instant, addDays } from "#core/time.ts";
import { exchangeScene } from "./betweenScenes.ts";
import * as publicRequests from "#bot/usecases/publicRequest.ts";
import { contractScene, succeeded } from "./scenes.ts";
import { people } from "./tinyMunicipality.ts";

const request = () => asId<RequestId>(ulid());

/** The registrar enters a decision on a kind of record. */
export const decidedRule = (
  ports: Ports,
  kind: RecordKind,
  months = 24,
  fate: Fate = "remove",
  by: PersonId = people.registrar,
) =>
  succeeded(
    retention.decideOnKind(ports, by, {
      kind,
      fate,
      months,
      reference: "KS 2026-05-05 § 51",
      from: dayOf(ports.now()),
      request: request(),
    }),
  );

/** Decides that a kind goes to the e-archive, and looks through what is due. */
export async function decideAndLook(ports: Ports, by: PersonId, ...kinds: readonly RecordKind[]) {
  for (const kind of kinds) await decidedRule(ports, kind, 12, "handOver", by);
  await succeeded(retention.askForRetention(ports, by, { request: request() }));
  await finishJob(ports);
}

/** Lets whatever is begun be carried on until nothing is left to do. */
export async function finishJob(ports: Ports) {
  const job = retentionJob(ports, {
    onFault: (fault) => {
      throw fault;
    },
  });
  await job.work();
  await job.stop();
}

/** A review that is done, of one kind. */
export async function lookedScene(ports: Ports, kind: RecordKind = "exchange", fate: Fate = "remove") {
  await decidedRule(ports, kind, 24, fate);
  await succeeded(retention.askForRetention(ports, people.registrar, { request: request() }));
  await finishJob(ports);
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

/** Sara's exchange with her manager, to be handed to the e-archive, packed; the registrar may have taken the package out. */
export async function packedScene(real: Ports, upTo: "looked" | "packed" | "taken" = "packed") {
  await exchangeScene(real);
  const ports: Ports = { ...real, now: () => `${addDays(dayOf(real.now()), 1100)}T09:00:00.000Z` as Instant };
  const { run } = await lookedScene(ports, "exchange", "handOver");
  if (upTo === "looked") return { run };
  await succeeded(archivePackages.beginArchivePackage(ports, people.registrar, { run: asId(run), request: request() }));
  await finishJob(ports);
  const [present] = (await retention.readRetention(ports, people.registrar))?.packages ?? [];
  if (present?.state !== "packed") throw new Error("nothing is packed");
  if (upTo === "taken") {
    const manifest = asId<ContentHash>("f".repeat(64));
    await archivePackages.noteArchivePackageTaken(ports, people.registrar, { present, manifest });
  }
  return { run, package: present.id };
}
