import type { Contract, ContractEvent } from "#core/contract/contract.ts";
import { type TemplateRef, type TemplateTexts, withTemplate } from "#core/contract/template.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";

/** Another template for a draft, as long as it is its author's alone. What has been written stays; the rest follows. */
export function chooseTemplate(
  contract: Contract,
  { ref, from, to }: { readonly ref: TemplateRef; readonly from: TemplateTexts; readonly to: TemplateTexts },
  by: PersonId,
): Decision<Contract, ContractEvent> {
  if (contract.state !== "draft") return refuse("contract.wrongState", { state: contract.state });
  if (contract.createdBy !== by) return refuse("notFound");
  if (contract.template?.role === ref.role && contract.template.version === ref.version) return unchanged;
  const terms = withTemplate(contract.terms, from, to);
  return changed([{ ...contract, terms, rev: contract.rev + 1, template: ref }], {
    type: "contractEdited",
    contract: contract.id,
  });
}
