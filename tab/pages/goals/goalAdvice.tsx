import { useState } from "react";
import { goalAdviceText } from "#core/content/goalAdvice.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { type GoalAdvice, adviceOnGoal } from "#core/goal/advice.ts";
import type { GoalKind } from "#core/goal/goal.ts";
import { AdviceItems, usePaused } from "#tab/parts/advice.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import type { Serves } from "./servesSelect.tsx";

/** What the helper says of a goal while it is written, below its fields; it never stands in the way (P24). */
export function GoalAdviceBeside({
  words,
  wasWritten,
  kind,
}: {
  /** The same value as long as nothing is written. */
  readonly words: { readonly title: string; readonly measure: string; readonly serves: Serves | undefined };
  /** One began with words that were there. */
  readonly wasWritten: boolean;
  readonly kind: GoalKind;
}) {
  const { locale } = useReader();
  const { goals: t } = useTexts(talkTexts);
  const lines = useTexts(lineTexts);
  const { title, measure, serves } = usePaused(words);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const keyOf = ({ rule, about }: GoalAdvice) => `${rule}:${about}`;
  // What is only missing so far is not said of a goal that is being written for the first time.
  const isBegun = wasWritten || measure.trim() !== "";
  const waits = (rule: GoalAdvice["rule"]) => !isBegun && (rule === "noMeasure" || rule === "servesNothing");
  const fields = { title: t.title, measure: t.measure, serves: lines.serves };
  const said = adviceOnGoal({ kind, title, measure, serves: serves ?? { kind: "none" } }, locale).filter(
    (each) => !waits(each.rule) && !dismissed.includes(keyOf(each)),
  );
  return (
    <AdviceItems
      part="goal"
      advice={said.map((each) => ({
        key: keyOf(each),
        field: fields[each.field],
        text: goalAdviceText(each, locale),
        dismiss: () => setDismissed([...dismissed, keyOf(each)]),
      }))}
    />
  );
}
