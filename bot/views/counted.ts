import type { Dossier } from "#core/dossier/dossier.ts";
import type { ContentHash } from "#core/ids.ts";
import { ledgerRowOf } from "#core/overview/ledger.ts";
import { talkFactsOf } from "#core/overview/talkCoverage.ts";
import { salaryRowOf } from "#core/salary/overview.ts";
import { dayOf } from "#core/time.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { boardRows } from "./boardRows.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { heldFollowUps } from "./followUps.ts";
import { keepLedger } from "./ledger.ts";
import { needs } from "./needs.ts";
import { standings } from "./standings.ts";
import { keepSalaryTalk } from "./salaryTalks.ts";
import { keepTalks } from "./talks.ts";

/** What of a dossier is counted in its unit: while this hash stays, most acts cost these views nothing. */
export function countedIn(ports: Ports, dossier: Dossier): ContentHash {
  const directory = ports.directory();
  const { subject } = dossier;
  return fingerprintOf([
    directory.person(subject)?.unit ?? null,
    directory.leads(subject, dayOf(ports.now())) ? ledgerRowOf(dossier) : null,
    ...[needs, standings, heldFollowUps, boardRows].map(({ rowOf }) => rowOf(dossier) ?? null),
    talkFactsOf(dossier) ?? null,
    salaryRowOf(dossier),
  ]);
}

/** Brings what is counted in a person's unit up to their dossier. */
export async function keepCounted(ports: Ports, dossier: Dossier): Promise<void> {
  await keepLedger(ports, dossier);
  for (const { keep } of [needs, standings, heldFollowUps, boardRows]) await keep(ports, dossier);
  await keepTalks(ports, dossier);
  await keepSalaryTalk(ports, dossier);
}
