import { useState } from "react";
import type { TermsView } from "#bot/api/wire/contracts.ts";
import { languageOf } from "#core/content/contractTemplate.ts";
import { type Advice, adviceOn } from "#core/contract/advice.ts";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { usePaused } from "#tab/parts/advice.tsx";

export type Advising = {
  readonly advice: readonly Advice[];
  /** Takes a piece of advice away, for as long as its text stays as it is. */
  readonly dismiss: (advice: Advice) => void;
};

/** What there is to say about the wording, once its writer pauses; what was dismissed stays away for the visit. */
export function useAdvising(key: string, terms: TermsView): Advising {
  const dismissals = keptCopy<readonly string[]>(`dismissed:${key}`);
  const paused = usePaused(terms);
  const [dismissed, setDismissed] = useState(() => dismissals.read() ?? []);

  const advice = adviceOn(paused, languageOf(paused)).filter((each) => !dismissed.includes(keyOf(each)));
  return {
    advice,
    dismiss: (each) => {
      const next = [...dismissed, keyOf(each)];
      dismissals.write(next);
      setDismissed(next);
    },
  };
}

/** The same rule about the same text, wherever the row has moved. */
const keyOf = ({ rule, part, field, about }: Advice) => [rule, part, field, about].join(":");
