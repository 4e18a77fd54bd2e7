import { type OnPaper, addToPaper, recordPaperApproval } from "#core/contract/paper.ts";
import { revisionId } from "#core/contract/contract.ts";
import { refuse } from "#core/decision.ts";
import { contractsIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { type ContractAct, decideOnContract } from "./contract.ts";
import type { Ports } from "./ports.ts";

/** The registrar records that somebody who represented the board that day has approved on paper (P18). */
export const recordPaper = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & OnPaper & { readonly signedBy: PersonId },
) =>
  decideOnContract(
    ports,
    actor,
    { ...act, action: "contract.recordPaper", needs: { ids: [revisionId(act.contract, act.seen.revision)] } },
    (contract, dossier, { at, directory }) => {
      const signer = directory.representatives("board", act.signedOn).find(({ person }) => person === act.signedBy);
      return signer
        ? recordPaperApproval(contract, contractsIn(dossier), act, signer, actor, at)
        : refuse("contract.signerNotRepresentative");
    },
  );

/** The registrar adds to what is recorded of a paper. */
export const addToPaperRecord = (ports: Ports, actor: PersonId, act: ContractAct & { readonly text: string }) =>
  decideOnContract(ports, actor, { ...act, action: "contract.recordPaper" }, (contract, _, { at }) =>
    addToPaper(contract, act.text, actor, at),
  );
