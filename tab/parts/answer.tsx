import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StepView } from "#bot/api/wire.ts";
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
  const { label } = useSaying();
  const step = field.kind === "scale" ? SCALE.find((each) => each === value) : undefined;
  return (
    <div className={styles.answer}>
      <span className={styles.question}>{field.label}</span>
      {value === "" ? (
        <span className={styles.none}>{none}</span>
      ) : (
        <span className={styles.text}>{step ? label(scaleLabels[step]) : value}</span>
      )}
      {beside}
    </div>
  );
}
