import type { ContractEvidence } from "#core/contract/evidence.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { evidenceFile } from "#bot/documents/readEvidence.ts";
import { maskedCopy } from "#bot/documents/maskedCopy.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { registerContract } from "#bot/usecases/contract.ts";
import { readDisclosure, rulesOf } from "#bot/usecases/disclosure.ts";
import { readContractEvidence } from "#bot/usecases/evidence.ts";
import { type ContractReading, readContract } from "#bot/usecases/contractReading.ts";
import { personRef } from "./present.ts";
import { presentDisclosure } from "./presentContractProof.ts";
import { contractPaper } from "./recordPaper.ts";
import {
  type Caller,
  type File,
  type Params,
  type Route,
  command,
  download,
  fileNameOf,
  idIn,
  reading,
} from "./route.ts";
import { DisclosureWire, RegisterRequest } from "./wire/contractProof.ts";

const CONTRACT = "/api/contracts/:subject/:contract";

const nameIn = ({ people, contract }: ContractEvidence) => people.find(({ id }) => id === contract.holder)?.name ?? "";

const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  contract: idIn<ContractId>(params, "contract"),
});

/** The contract as its reader sees it, as a PDF (P17); as the copy that is given out, masked. */
async function pdfOf({ deps: { municipality }, reader }: Caller, found: ContractReading, as?: "copy"): Promise<File> {
  const paper = contractPaper(reader, municipality, found);
  const name = personRef(reader, found.contract.holder).name;
  return {
    name: `${fileNameOf("uppdragskontrakt", name, as ? "kopia" : "", found.terms.period.from.slice(0, 4))}.pdf`,
    type: "application/pdf",
    bytes: await renderPdf(as ? maskedCopy(paper, rulesOf(reader.directory)) : paper),
  };
}

/** What shows that a contract is what it says, and how it stands as a record. */
export const contractProofRoutes: readonly Route[] = [
  download(`${CONTRACT}/evidence`, async ({ deps, actor, params, reader }) => {
    const { municipality } = deps;
    const personOf = (id: PersonId) => ({ ...personRef(reader, id), id });
    const evidence = await readContractEvidence(deps.ports, actor, named(params), { municipality, personOf });
    return (
      evidence && {
        name: `${fileNameOf("uppdragskontrakt", nameIn(evidence), "bevis")}.json`,
        type: "application/json; charset=utf-8",
        bytes: evidenceFile(evidence),
      }
    );
  }),
  download(`${CONTRACT}/pdf`, async (caller) => {
    const found = await readContract(caller.deps.ports, caller.actor, named(caller.params), { taken: "pdf" });
    return found && pdfOf(caller, found);
  }),
  download(`${CONTRACT}/copy`, async (caller) => {
    const how = { as: "contract.register", taken: "copy" } as const;
    const found = await readContract(caller.deps.ports, caller.actor, named(caller.params), how);
    return found && pdfOf(caller, found, "copy");
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
