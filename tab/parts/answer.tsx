import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StepView } from "#bot/api/wire/parts.ts";
import { scaleLabels } from "#core/content/preparation.ts";
import { SCALE } from "#core/dialogue/dialogue.ts";
import { useSaying } from "./reader.tsx";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  question: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { whiteSpace: "pre-line", maxWidth: "65ch" },
  none: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** A question and what was answered, in words also for the scale. */
export function Answer({
  field,
  value,
  none,
  beside,
}: {
  readonly field: StepView["fields"][number];
  readonly value: string;
  readonly none: string;
  readonly beside?: ReactNode;
}) {
  const styles = useStyles();
  const inWords = useAnswerInWords();
  return (
    <div className={styles.answer}>
      <span className={styles.question}>{field.label}</span>
      {value === "" ? (
        <span className={styles.none}>{none}</span>
      ) : (
        <span className={styles.text}>{inWords(field, value)}</span>
      )}
      {beside}
    </div>
  );
}

/** An answer as it is said: a choice by its label, a day as days are told. */
export function useAnswerInWords() {
  const { label, day } = useSaying();
  return (field: StepView["fields"][number], value: string): string => {
    switch (field.kind) {
      case "scale": {
        const step = SCALE.find((each) => each === value);
        return step ? label(scaleLabels[step]) : value;
      }
      case "choice":
        return field.options.find((option) => option.value === value)?.label ?? value;
      case "day":
        return value && day(value);
      case "text":
        return value;
    }
  };
}
