import type { Terms } from "#core/contract/terms.ts";
import { contractIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { seen } from "./builders.ts";
import { type World, done, madeBy } from "./world.ts";

/** Brings a contract into force by the use cases: the holder proposes, the principal approves. */
export async function contractInForce(
  { ports, request }: World,
  holder: PersonId,
  principal: PersonId,
  terms: Terms,
): Promise<ContractId> {
  const drafted = await contracts.draftContract(ports, holder, { holder, request: request() });
  const contract = madeBy<ContractId>(drafted, "contractDrafted");
  const act = () => ({ subject: holder, contract, request: request() });
  const { dossier } = done(await contracts.proposeContract(ports, holder, { ...act(), terms, from: "tab" }));
  const present = contractIn(dossier, contract);
  if (present?.state !== "proposed") throw new Error("the contract was not proposed");
  done(
    await contracts.approveContract(ports, principal, { ...act(), seen: seen(present), from: "tab", unopened: true }),
  );
  return contract;
}
