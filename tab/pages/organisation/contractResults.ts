import { useState } from "react";
import type { ContractLinesView } from "#bot/api/wire/lines.ts";
import { useApi } from "#tab/api/api.tsx";
import type { Carriers } from "./organisationGoals.ts";

type Carrier = Carriers["contracts"][number];
export type ContractResult = ContractLinesView["rows"][number];

/** The results of contracts that are unfolded in the tree: each read when it is first asked for, by whoever may read the contract. */
export function useContractResults() {
  const { client } = useApi();
  const [known, setKnown] = useState<ReadonlyMap<string, readonly ContractResult[] | "notShown">>(new Map());
  const fetchOf = async ({ holder, contract }: Carrier) => {
    if (known.has(contract)) return;
    const path = `/lines/${encodeURIComponent(holder.id)}/${encodeURIComponent(contract)}`;
    const read = await client.read<ContractLinesView>(path);
    const results = read.kind === "fresh" ? read.value.rows.filter(({ kind }) => kind === "result") : "notShown";
    setKnown((before) => new Map([...before, [contract, results]]));
  };
  return { resultsOf: ({ contract }: Carrier) => known.get(contract), fetchOf };
}
