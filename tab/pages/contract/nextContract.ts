import { useCommand } from "#tab/api/api.tsx";
import { go } from "#tab/routing/navigation.tsx";

/** Begins the next contract, or a new wording for the period there is, in the words both have approved; and goes to the draft. */
export function useNextContract(refresh?: () => Promise<void>) {
  const { run, busy, failure } = useCommand(refresh);
  const begin = async (how: "renewal" | "revision", subject: string, contract: string) => {
    const done = await run("POST", `/contracts/${encodeURIComponent(subject)}/${encodeURIComponent(contract)}/${how}`);
    if (done?.contract) go({ page: "contract", subject, contract: done.contract });
  };
  return { begin, busy, failure };
}
