import { may } from "#core/access/access.ts";
import type { Viewer } from "#core/access/viewer.ts";
import { type Assessment, isUnderWay } from "#core/assessment/assessment.ts";
import { writerOf } from "#core/contract/acting.ts";
import type { ContractComment } from "#core/contract/comment.ts";
import {
  type Agreed,
  type Contract,
  type ContractRevision,
  type WorkingCopy,
  revisionId,
} from "#core/contract/contract.ts";
import { inPlaceOf } from "#core/contract/inForce.ts";
import type { Terms } from "#core/contract/terms.ts";
import { workingCopyOf } from "#core/contract/working.ts";
import { type Dossier, assessmentsIn, commentsOn, contractIn, contractsIn, revisionIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { type Needs, logAccess, logTaking, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** A contract with the wording its reader may see, and what is theirs around it. */
export type ContractReading = {
  readonly contract: Contract;
  /** The wording put forward, or one's own draft. */
  readonly terms: Terms;
  /** What the reader is writing themselves, with how often it was saved. */
  readonly own: WorkingCopy | undefined;
  readonly comments: readonly ContractComment[];
  /** What the present wording is to be compared with: the one the reader last had open, or the contract that it is to replace. */
  readonly before: Pick<ContractRevision, "contract" | "revision" | "terms"> | undefined;
  /** The assessment of it that is under way, when the reader takes part in it. */
  readonly assessing: Assessment | undefined;
  /** What both have approved for a later day, to take its place. */
  readonly coming: Agreed | undefined;
};

/** On what authority it is read, and what is taken out with it, for the note of who has. */
export type HowRead = { readonly as?: "contract.read" | "contract.register"; readonly taken?: "pdf" | "copy" };
/** What a contract is read with. */
export const CONTRACT_NEEDS: Needs = { types: ["contract", "contractRevision", "contractComment", "assessment"] };

export async function readContract(
  ports: Ports,
  actor: PersonId,
  { subject, contract: id }: { readonly subject: PersonId; readonly contract: ContractId },
  { as = "contract.read", taken }: HowRead = {},
): Promise<ContractReading | undefined> {
  const dossier = await readDossier(ports, subject, CONTRACT_NEEDS);
  const contract = contractIn(dossier, id);
  const { viewer } = asking(ports, actor);
  if (!contract || !may(viewer, as, contract)) return undefined;
  if (taken) await logTaking(ports, actor, subject, `contract:${id}:${taken}`);
  else await logAccess(ports, actor, subject, `contract:${id}`);
  return readingOf(contract, dossier, viewer);
}

/** A contract as somebody who may read it may see it; the dossier holds its revisions and comments. */
export function readingOf(contract: Contract, dossier: Dossier, viewer: Viewer): ContractReading {
  const { id } = contract;
  const as = viewer.actsFor(contract);
  const terms = contract.state === "draft" ? contract.terms : revisionIn(dossier, id, contract.revision)?.terms;
  if (!terms) throw new Error(`${revisionId(id, contract.state === "draft" ? 0 : contract.revision)} is missing`);
  return {
    contract,
    terms,
    own: as && workingCopyOf(contract, writerOf(as)),
    comments: commentsOn(dossier, id).filter((comment) => may(viewer, "contract.readComment", comment)),
    before: may(viewer, "contract.readNegotiation", contract)
      ? wordingBefore(contract, viewer.person, dossier)
      : undefined,
    assessing: assessmentsIn(dossier).find(
      (each) => each.contract === id && isUnderWay(each) && may(viewer, "assessment.act", each),
    ),
    coming: inPlaceOf(contract, contractsIn(dossier)).coming,
  };
}

/** What a party had before them the last time: an earlier revision that they opened, else the contract that is to be replaced. */
function wordingBefore(contract: Contract, reader: PersonId, dossier: Dossier): ContractRevision | undefined {
  if (contract.state !== "proposed" && contract.state !== "changesRequested") return undefined;
  const opened = contract.openings.filter(
    ({ by, standIn, revision }) => (standIn ?? by) === reader && revision < contract.revision,
  );
  const last = Math.max(0, ...opened.map(({ revision }) => revision));
  if (last > 0) return revisionIn(dossier, contract.id, last);
  const former = contract.replaces && contractIn(dossier, contract.replaces);
  return former && former.state !== "draft" ? revisionIn(dossier, former.id, former.revision) : undefined;
}
