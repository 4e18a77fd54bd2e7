import { orgGoalLevelLabel } from "#core/content/states.ts";
import type { ContractEvidence } from "#core/contract/evidence.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { isPublic } from "#core/orgGoal/orgGoal.ts";
import { contractDocument } from "#bot/documents/contractDocument.ts";
import { evidenceFile } from "#bot/documents/readEvidence.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { registerContract } from "#bot/usecases/contract.ts";
import { readDisclosure } from "#bot/usecases/disclosure.ts";
import { readContractEvidence } from "#bot/usecases/evidence.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { type Reader, personRef } from "./present.ts";
import { presentContract } from "./presentContract.ts";
import { presentDisclosure } from "./presentContractProof.ts";
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
import { ContractWire, type ContractView } from "./wire/contracts.ts";
import { type DisclosureView, DisclosureWire, RegisterRequest } from "./wire/contractProof.ts";

const CONTRACT = "/api/contracts/:subject/:contract";

const nameIn = ({ people, contract }: ContractEvidence) => people.find(({ id }) => id === contract.holder)?.name ?? "";

const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  contract: idIn<ContractId>(params, "contract"),
});

/** The contract as its reader sees it, as a PDF (P17). */
async function pdfOf(
  { deps: { municipality }, reader }: Caller,
  view: ContractView,
  marks?: DisclosureView["marks"],
): Promise<File> {
  const { locale, at } = reader;
  const goals = goalsOf(reader);
  const content = contractDocument({ view, municipality, locale, madeAt: at, goals, ...(marks && { marks }) });
  return {
    name: `${fileNameOf("uppdragskontrakt", view.holder.name, marks ? "kopia" : "", view.terms.period.from.slice(0, 4))}.pdf`,
    type: "application/pdf",
    bytes: await renderPdf(content),
  };
}

/** The goals that can be pointed at as they are called today, also those that are no longer in force. */
const goalsOf = ({ municipality, locale }: Reader): ReadonlyMap<string, string> =>
  new Map(
    municipality.goals.all
      .filter(isPublic)
      .map(({ id, terms: { title, level } }) => [id, `${title} (${orgGoalLevelLabel[level][locale].toLowerCase()})`]),
  );

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
    return found && pdfOf(caller, ContractWire.parse(presentContract(caller.reader, found)));
  }),
  download(`${CONTRACT}/copy`, async (caller) => {
    const { deps, actor, params, reader } = caller;
    const how = { as: "contract.register", taken: "copy", locale: reader.locale } as const;
    const found = await readDisclosure(deps.ports, actor, named(params), how);
    if (!found) return undefined;
    const { contract, marks } = DisclosureWire.parse(presentDisclosure(reader, found));
    return pdfOf(caller, contract, marks);
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
