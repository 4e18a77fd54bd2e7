import type { PartId } from "#core/contract/parts.ts";
import { rowKey } from "#core/contract/terms.ts";
import { contractIn, revisionIn } from "#core/dossier/dossier.ts";
import { type CommentId, type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as negotiation from "#bot/usecases/negotiation.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";

/**
 * What two say about a proposal, and the counter-proposal that now stands beside it: one comment is settled, one answered and
 * one new.
 */
export async function seedCounterProposal(
  real: Ports,
  {
    holder,
    principal,
    contract: id,
  }: { readonly holder: PersonId; readonly principal: PersonId; readonly contract: ContractId },
): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({
    ...real,
    now: () => `${addDays(today, days)}T07:30:00.000Z` as Instant,
  });
  const act = () => ({ subject: holder, contract: id, request: asId<RequestId>(`example-${real.newId()}`) });
  const presented = async () => {
    const dossier = await readDossier(real, holder, { types: ["contract", "contractRevision"] });
    const contract = contractIn(dossier, id);
    if (contract?.state !== "proposed") throw new Error("the example contract is not proposed");
    const terms = revisionIn(dossier, id, contract.revision)?.terms;
    if (!terms) throw new Error("the example proposal is not there");
    return { terms, revision: contract.revision };
  };
  const says = async (days: number, by: PersonId, part: PartId, text: string): Promise<CommentId> => {
    const { events } = happened(await negotiation.commentOnContract(on(days), by, { ...act(), part, text }));
    const event = events.find(({ type }) => type === "contractCommented");
    if (event?.type !== "contractCommented") throw new Error("nothing was said in the example");
    return event.comment;
  };
  const answers = async (days: number, by: PersonId, comment: CommentId, text: string) =>
    happened(await negotiation.answerContractComment(on(days), by, { ...act(), comment, text }));

  happened(await contracts.openContract(on(-5), principal, act()));
  const { terms, revision } = await presented();
  const [continuity, ...others] = terms.results;
  if (!continuity) throw new Error("the example proposal has no result");
  const aboutResult: PartId = `results.${rowKey(continuity, 0)}`;

  const purpose = await says(-5, principal, "purpose", "Fint skrivet. Kan anhöriga vara med i meningen?");
  const target = await says(-5, principal, aboutResult, "Kan vi nå 11 personer, som nämnden har bestämt?");
  await answers(-4, holder, purpose, "Ja, lägg gärna till dem.");
  happened(await negotiation.resolveContractComment(on(-3), principal, { ...act(), comment: purpose }));
  await answers(-4, holder, target, "Om vi får vara med och välja vikarier. Annars tror jag på 12.");

  happened(
    await contracts.proposeContract(on(-3), principal, {
      ...act(),
      terms: {
        ...terms,
        purpose:
          "Uppdraget finns för att de som bor på Björkgården och deras anhöriga ska få stöd och omsorg i tid, tryggt och på sitt eget sätt.",
        mandate:
          "Beslutar om bemanning, vikarier, inköp inom budget och schema. Lyfter till uppdragsgivaren det som påverkar andra förvaltningar eller mer än 100 000 kronor.",
        results: [{ ...continuity, target: "Högst 11 personer" }, ...others],
      },
      revision,
      from: "tab",
    }),
  );
  await says(-1, holder, "mandate", "Gäller det också vikarier på längre tid än tre månader?");
}
