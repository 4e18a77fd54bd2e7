import { contractIn } from "#core/dossier/dossier.ts";
import { isOver } from "#core/contract/contract.ts";
import { asId, type PersonId } from "#core/ids.ts";
import { addMinutes } from "#core/time.ts";
import type { Due } from "#bot/store/store.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { contractAskedAbout } from "./cardUpdates.ts";
import type { OutboxRow } from "./outboxRow.ts";
import { unpoint } from "./waiting.ts";

/** How long a row that is still needed is left before somebody looks again. */
const LOOK_AGAIN_MINUTES = 30 * 24 * 60;

/**
 * Takes away a row that is settled, or has waited in vain, when its time has come. One whose card is kept true stays as long as the contract can still change:
 * without the row nobody knows where the card is.
 */
export async function takeAway(ports: Ports, { partition, body, version }: Due): Promise<void> {
  const row = body as OutboxRow;
  const contract = row.type === "outbox" && row.status === "sent" ? contractAskedAbout(row.about) : undefined;
  const dossier = contract && (await readDossier(ports, asId<PersonId>(partition), { ids: [contract] }));
  const asked = dossier && contractIn(dossier, contract);
  await unpoint(ports, row);
  await ports.store.commit("dossiers", partition, [
    asked && !isOver(asked)
      ? { kind: "replace", body: { ...row, dueAt: addMinutes(ports.now(), LOOK_AGAIN_MINUTES) }, version }
      : { kind: "remove", id: row.id, version },
  ]);
}
