import { may } from "#core/access/access.ts";
import { seesIdentity } from "#core/access/names.ts";
import { isAgreedByBoth } from "#core/contract/contract.ts";
import { type ContractEvidence, type EvidenceSource, gatherEvidence } from "#core/contract/evidence.ts";
import { sealed } from "#core/contract/evidenceSeal.ts";
import { contractIn, revisionsIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { logTaking, readTrail } from "./dossierFile.ts";
import { type Ports, asking, hashOf } from "./ports.ts";

/**
 * The evidence of an approved contract, sealed, for who may read it; undefined for everybody else and while nothing is
 * agreed. Who takes it out is noted.
 */
export async function readContractEvidence(
  ports: Ports,
  actor: PersonId,
  { subject, contract: id }: { readonly subject: PersonId; readonly contract: ContractId },
  named: Pick<EvidenceSource, "municipality" | "personOf">,
): Promise<ContractEvidence | undefined> {
  const { dossier, chain, entries } = await readTrail(ports, subject, { ids: [id], types: ["contractRevision"] });
  const contract = contractIn(dossier, id);
  const { viewer, directory, at } = asking(ports, actor);
  if (!contract || !isAgreedByBoth(contract) || !chain || !may(viewer, "contract.read", contract)) return undefined;
  await logTaking(ports, actor, subject, `contract:${id}:evidence`);
  const seesHolder = seesIdentity(directory, viewer, contract.holder);
  const unsealed = gatherEvidence({
    contract: seesHolder ? contract : { ...contract, title: "" },
    unit: seesHolder ? (directory.unit(contract.unit)?.name ?? "") : "",
    revisions: revisionsIn(dossier).filter((revision) => revision.contract === id),
    chain,
    entries,
    seesNegotiation: may(viewer, "contract.readNegotiation", contract),
    at,
    ...named,
  });
  return sealed(unsealed, hashOf);
}
