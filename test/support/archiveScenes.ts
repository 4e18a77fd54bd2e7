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
import { succeeded } from "./scenes.ts";
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
