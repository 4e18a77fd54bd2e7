import { isOver } from "#core/appraisal/appraisal.ts";
import {
  type Dossier,
  appraisalsIn,
  contractsIn,
  entitlementsIn,
  followUpsIn,
  goalsIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import { leadershipReaders } from "./leadershipGlance.ts";
import { exchangeReaders } from "./exchangeGlance.ts";
import { salaryReaders } from "./salaryGlance.ts";
import { reachedFor } from "#core/contract/acting.ts";
import { isInForce, isOpen } from "#core/contract/contract.ts";
import { isAnswerable } from "#core/followUp/followUp.ts";
import { isLive } from "#core/goal/goal.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { isShownToSafetyRep } from "#core/talkAction/talkAction.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/**
 * Where those who see to the whole municipality look (HR, the registrar, the kommunchef): the dossiers in which there is a
 * contract, also of people who have left, and those in which something was begun with a manager who has gone. No person has
 * this id.
 */
export const HANDOVER_DESK: PersonId = asId("handoverDesk");

/** Where safety representatives look for what both parties of a talk have ticked. No person has this id. */
export const SAFETY_DESK: PersonId = asId("safetyDesk");

/** Whose overviews a change in this dossier touches, beside its subject's own: the managers of today, and the parties to what is open. */
export function readersOf(dossier: Dossier, directory: Directory, today: Day): readonly PersonId[] {
  const principals = contractsIn(dossier)
    .filter((contract) => isOpen(contract) || isInForce(contract) || contract.state === "agreed")
    .flatMap(({ principal }) => reachedFor(principal, directory, today));
  const managers = appraisalsIn(dossier)
    .filter((appraisal) => !isOver(appraisal))
    .map(({ manager }) => manager);
  const following = followUpsIn(dossier)
    .filter(isAnswerable)
    .map(({ manager }) => manager);
  const acting = directory.actingManagersOf(dossier.subject, today);
  const isLoose = managers.some((manager) => !acting.includes(manager)) || isWithoutManager(dossier, directory, today);
  const desk = principals.length > 0 || isLoose ? [HANDOVER_DESK] : [];
  const safety = talkActionsIn(dossier).some(isShownToSafetyRep) ? [SAFETY_DESK] : [];
  const written = exchangeReaders(dossier);
  const setting = salaryReaders(dossier, directory, today);
  const leading = leadershipReaders(dossier, directory, today);
  const readers = new Set([
    ...leading,
    ...acting,
    ...principals,
    ...managers,
    ...following,
    ...written,
    ...setting,
    ...desk,
    ...safety,
  ]);
  readers.delete(dossier.subject);
  return [...readers];
}

/** Nobody in the directory leads them, so that what is promised and agreed has nobody to see to it. */
function isWithoutManager(dossier: Dossier, directory: Directory, today: Day): boolean {
  const manager = directory.managerOf(dossier.subject, today);
  if (directory.answersToBoard(dossier.subject, today) || (manager && directory.person(manager))) return false;
  return goalsIn(dossier).some(isLive) || entitlementsIn(dossier).some(({ state }) => state === "promised");
}
