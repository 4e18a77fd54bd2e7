import { boardStepsIn } from "#core/contract/boardStepsIn.ts";
import { changed, unchanged } from "#core/decision.ts";
import { type DossierDocument, type DossierEvent, contractsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type RequestId, asId } from "#core/ids.ts";
import { dayOf } from "#core/time.ts";
import { change } from "./dossierFile.ts";
import { type Ports, hashOf } from "./ports.ts";

/**
 * Records in the contracts with the board who has come to represent it (P18). The day and the organisation bring it about, nobody
 * in person; the request is named for those who represent the board today, so that several servers record it once.
 */
export async function noteBoardRepresentatives(ports: Ports): Promise<void> {
  const today = dayOf(ports.now());
  const directory = ports.directory();
  const representing = directory.representatives("board", today);
  if (representing.length === 0) return;
  const request = asId<RequestId>(`${CLOCK}-board-${hashOf(representing)}`);
  const tops = directory.organisation.people.filter(({ id }) => directory.answersToBoard(id, today));
  for (const { id: subject } of tops)
    await change(ports, { actor: CLOCK, subject, request, needs: { types: ["contract"] } }, (dossier, { at }) => {
      const noted = contractsIn(dossier)
        .map((contract) => boardStepsIn(contract, representing, at))
        .filter((decision) => decision.kind === "changed");
      return noted.length === 0
        ? unchanged
        : changed<DossierDocument, DossierEvent[]>(
            noted.flatMap(({ documents }) => documents),
            ...noted.flatMap(({ events }) => events),
          );
    });
}
