import type { ContractView } from "#bot/api/wire/contracts.ts";
import { useContractLines } from "#tab/pages/contract/contractLines.tsx";
import { type Serves, ServesSelect } from "#tab/pages/goals/servesSelect.tsx";

/** Chooses what a commitment or a result serves: a result of the contract above, or a goal of the municipality (P5). */
export function ServesField({
  view,
  serves,
  onChange,
}: {
  readonly view: ContractView;
  readonly serves: Serves | undefined;
  readonly onChange: (serves: Serves | undefined) => void;
}) {
  const { data } = useContractLines({ subject: view.subject, contract: view.id });
  const results = [{ name: view.principal.name, results: data?.servable ?? [] }];
  return <ServesSelect serves={serves} results={results} orgGoals={view.orgGoals} onChange={onChange} />;
}
