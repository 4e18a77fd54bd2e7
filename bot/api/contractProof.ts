import type { ContractId, PersonId } from "#core/ids.ts";
import { evidenceFile } from "#bot/documents/readEvidence.ts";
import { registerContract } from "#bot/usecases/contract.ts";
import { readDisclosure } from "#bot/usecases/disclosure.ts";
import { readContractEvidence } from "#bot/usecases/evidence.ts";
import { personRef } from "./present.ts";
import { presentDisclosure } from "./presentContractProof.ts";
import { type Params, type Route, command, download, idIn, reading } from "./route.ts";
import { DisclosureWire, RegisterRequest } from "./wire/contractProof.ts";

const CONTRACT = "/api/contracts/:subject/:contract";

const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  contract: idIn<ContractId>(params, "contract"),
});

/** What shows that a contract is what it says, and how it stands as a record. */
export const contractProofRoutes: readonly Route[] = [
  download(`${CONTRACT}/evidence`, async ({ deps, actor, params, reader }) => {
    const { municipality } = deps;
    const personOf = (id: PersonId) => ({ ...personRef(reader, id), id });
    const evidence = await readContractEvidence(deps.ports, actor, named(params), { municipality, personOf });
    return (
      evidence && {
        name: `uppdragskontrakt-${evidence.contract.id}-bevis.json`,
        type: "application/json; charset=utf-8",
        bytes: evidenceFile(evidence),
      }
    );
  }),
  reading(`${CONTRACT}/disclosure`, DisclosureWire, async ({ deps, actor, params, reader }) => {
    const found = await readDisclosure(deps.ports, actor, named(params), { locale: reader.locale });
    return found && presentDisclosure(reader, found);
  }),
  command(
    "post",
    `${CONTRACT}/registration`,
    RegisterRequest,
    "contractRegistered",
    ({ deps, actor, params }, { request, dnr }) =>
      registerContract(deps.ports, actor, { ...named(params), request, dnr }),
  ),
];
