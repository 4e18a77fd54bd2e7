import { contractIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { readContractEvidence } from "#bot/usecases/evidence.ts";
import { completeTerms, holder, principal, seen } from "./builders.ts";
import { director, inDays } from "./town.ts";
import { type World, done, madeBy } from "./world.ts";

/** What the record of the second revision says and the first did not. */
export const SECOND_PURPOSE = "Att fler ska kunna bo kvar hemma.";

/**
 * A contract agreed at its second revision, in a dossier in which something else has happened meanwhile: a talk was planned
 * between the two revisions.
 */
export async function agreedContract(world: World): Promise<ContractId> {
  const { ports } = world;
  const contract = madeBy<ContractId>(
    await contracts.draftContract(ports, holder, { holder, request: world.request() }),
    "contractDrafted",
  );
  const act = () => ({ subject: holder, contract, request: world.request() });
  const present = async () => {
    const found = contractIn(await readDossier(ports, holder, { types: ["contract"] }), contract);
    if (!found || found.state === "draft") throw new Error("the contract is not proposed");
    return seen(found);
  };
  done(await contracts.proposeContract(ports, holder, { ...act(), terms: completeTerms(), from: "tab" }));
  done(
    await talks.startAppraisal(ports, director, {
      employee: holder,
      date: inDays(10),
      time: "",
      request: world.request(),
    }),
  );
  done(
    await contracts.requestContractChanges(ports, principal, { ...act(), seen: await present(), comment: "Syftet?" }),
  );
  const terms = completeTerms({ purpose: SECOND_PURPOSE });
  done(await contracts.proposeContract(ports, holder, { ...act(), terms, revision: 1, from: "tab" }));
  done(await contracts.openContract(ports, principal, act()));
  done(
    await contracts.approveContract(ports, principal, {
      ...act(),
      seen: await present(),
      from: "card",
      unopened: false,
    }),
  );
  return contract;
}

/** The evidence file's content as one reader gets it. */
export const evidenceFor = async (world: World, reader: PersonId, contract: ContractId) =>
  readContractEvidence(
    world.ports,
    reader,
    { subject: holder, contract },
    {
      municipality: "Exempelkommun",
      personOf: (id) => ({ id, name: `Namn ${id}`, title: "", unit: "" }),
    },
  );
