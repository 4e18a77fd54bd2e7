import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { StepView } from "#bot/api/wire/parts.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { Answer } from "./answer.tsx";
import { askedIn } from "./dialogueStep.tsx";
import type { Writing } from "./dialogueWriting.ts";
import { Panel } from "./panel.tsx";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  answers: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  kept: { alignSelf: "flex-start" },
});

export const DIALOGUE_REVIEW_HEADING = "dialogue-review";

/** All that one has written in a dialogue, area by area, with the way back to each. */
export function DialogueReview({
  steps,
  writing,
  heading,
  how,
  onChange,
}: {
  readonly steps: readonly StepView[];
  readonly writing: Writing;
  readonly heading: string;
  readonly how: string;
  readonly onChange: (step: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts).reviewing;
  return (
    <>
      <Panel heading={heading} id={DIALOGUE_REVIEW_HEADING} how={how} />
      {steps.map((step) => (
        <Panel
          key={step.key}
          level={3}
          heading={step.title}
          aside={
            <Button size="small" onClick={() => onChange(step.key)} aria-label={t.changeNamed(step.title)}>
              {t.change}
            </Button>
          }
        >
          <div className={styles.answers}>
            {askedIn(step, writing).map((field) => (
              <Answer
                key={field.key}
                field={field}
                value={writing.value(field.key)}
                none={t.noAnswer}
                beside={
                  writing.isKept(field.key) && (
                    <Badge className={styles.kept} appearance="tint" color="informative" size="large">
                      {t.kept}
                    </Badge>
                  )
                }
              />
            ))}
          </div>
        </Panel>
      ))}
    </>
  );
}
