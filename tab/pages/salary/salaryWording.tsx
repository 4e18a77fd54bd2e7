import { useState } from "react";
import { salaryAdviceText } from "#core/content/salaryAdvice.ts";
import { type SalaryWording as Said, adviceOnSalary } from "#core/salary/wording.ts";
import { AdviceItems, usePaused } from "#tab/parts/advice.tsx";
import { useReader } from "#tab/parts/reader.tsx";

/** What the wording check says of a text of a salary basis, below its field; it never stands in the way (P25). */
export function SalaryWording({
  field,
  text,
  part,
}: {
  readonly field: string;
  readonly text: string;
  readonly part: string;
}) {
  const { locale } = useReader();
  const paused = usePaused(text);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const keyOf = ({ rule, about }: Said) => `${rule}:${about}`;
  const said = adviceOnSalary(paused, locale).filter((each) => !dismissed.includes(keyOf(each)));
  return (
    <AdviceItems
      part={part}
      advice={said.map((each) => ({
        key: keyOf(each),
        field,
        text: salaryAdviceText(each, locale),
        dismiss: () => setDismissed([...dismissed, keyOf(each)]),
      }))}
    />
  );
}
