import { ulid } from "ulid";
import { wholeClause } from "#core/content/contractTemplate.ts";
import { BOARD, type Contract } from "#core/contract/contract.ts";
import { changePrincipal } from "#core/contract/inForce.ts";
import { draft, propose } from "#core/contract/transitions.ts";
import { type Decision, changed } from "#core/decision.ts";
import { type DossierDocument, type DossierEvent, contractIn, contractsIn } from "#core/dossier/dossier.ts";
import { type ContractId, type PersonId, type RequestId, type UnitId, asId } from "#core/ids.ts";
import { change } from "#bot/usecases/dossierFile.ts";
import { type Asking, type Ports, hashOf } from "#bot/usecases/ports.ts";
import { recordPaper } from "#bot/usecases/paper.ts";
import { type ContractScene, completeTerms, contractScene } from "./scenes.ts";
import { documentsOf } from "./specification.ts";
import { TODAY, people } from "./tinyMunicipality.ts";

/** Sara's contract when the organisation and it do not fit, brought there by the rules themselves. */

const { self: holder } = people;
const request = () => asId<RequestId>(ulid());

type Decide = (contracts: readonly Contract[], asked: Asking) => Decision<DossierDocument, DossierEvent>;
const inHerDossier = (ports: Ports, decide: Decide) =>
  change(
    ports,
    { actor: holder, subject: holder, request: request(), needs: { types: ["contract"] } },
    (dossier, asked) => decide(contractsIn(dossier), asked),
  );

/** In force, and the principal has gone from her manager through those named, one after the other. */
export async function handedOverScene(ports: Ports, ...to: readonly PersonId[]): Promise<ContractScene> {
  const scene = await contractScene(ports, "active");
  for (const next of to)
    await inHerDossier(ports, (contracts, { at }) => {
      const contract = contractIn({ subject: holder, documents: contracts }, scene.contract);
      if (!contract) throw new Error("no contract");
      return changePrincipal(contracts, contract, next, at);
    });
  return scene;
}

/** Put to the board, as if she were at the top of the chain; approved on paper by its representative, or not yet. */
export async function boardScene(ports: Ports, paper: "awaited" | "recorded"): Promise<ContractScene> {
  const contract = asId<ContractId>(ulid());
  const parties = { id: contract, holder, principal: BOARD, title: "Kommunchef", unit: asId<UnitId>("hall") };
  const instruction = { title: "Instruktion för kommunchefen", decisionRef: "KF § 45", date: TODAY };
  const terms = { ...completeTerms(), instruction };
  let hash = "";
  await inHerDossier(ports, (_, { at }) => {
    const [drafted] = documentsOf(draft([], parties, terms, holder, at));
    const wording = { terms, wholeClauses: [wholeClause.sv], hash: hashOf, isThere: () => true };
    const [proposed, revision] = documentsOf(propose(drafted as Contract, wording, holder, at));
    if (proposed?.type !== "contract" || proposed.state !== "proposed" || !revision) throw new Error("not proposed");
    hash = proposed.hash;
    return changed<DossierDocument, DossierEvent[]>([proposed, revision], { type: "contractDrafted", contract });
  });
  if (paper === "recorded")
    await recordPaper(ports, people.registrar, {
      subject: holder,
      contract,
      request: request(),
      seen: { revision: 1, hash: asId(hash) },
      signedBy: people.boardRepresentative,
      signedOn: TODAY,
      reference: "KS 2026/77",
    });
  return { contract, revision: 1, hash };
}
