import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StepView } from "#bot/api/wire/parts.ts";
import { answerInWords } from "#core/content/answerInWords.ts";
import { useReader } from "./reader.tsx";

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

/** An answer as it is said, in the reader's language. */
export function useAnswerInWords() {
  const { locale } = useReader();
  return (field: StepView["fields"][number], value: string): string => answerInWords(field, value, locale);
}
