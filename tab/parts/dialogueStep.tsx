import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StepView } from "#bot/api/wire/parts.ts";
import { scaleLabels } from "#core/content/preparation.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { isAsked } from "#core/dialogue/answers.ts";
import { SCALE } from "#core/dialogue/dialogue.ts";
import { ConflictChoice } from "./conflictChoice.tsx";
import { FactList } from "./factList.tsx";
import { DayField, SeenBy, TextField } from "./fields.tsx";
import { Panel } from "./panel.tsx";
import { useSaying, useTexts } from "./reader.tsx";
import type { Writing } from "./dialogueWriting.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalL },
  // Where there is no list beside it, the choice above says it.
  number: { color: tokens.colorNeutralForeground2, "@media (max-width: 59.99rem)": { display: "none" } },
});

export const DIALOGUE_STEP_HEADING = "dialogue-step";

/** What stands above a question, by its key. */
export type Beside = { readonly [field: string]: ReactNode };

/** Who sees the answers; `kept` is absent where nothing can be kept to oneself. */
export type Seen = { readonly by: string; readonly kept?: string };

/** One area: its questions, each with who sees the answer and, where one may, the choice to keep it to oneself. */
export function DialogueStep({
  step,
  number,
  of,
  writing,
  seen,
  beside,
}: {
  readonly step: StepView;
  readonly number: number;
  readonly of: number;
  readonly writing: Writing;
  readonly seen: Seen;
  /** What stands above a question, e.g. what the two have answered to it. */
  readonly beside?: Beside;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  return (
    <Panel
      heading={step.title}
      id={DIALOGUE_STEP_HEADING}
      aside={<span className={styles.number}>{t.step(number, of)}</span>}
    >
      {step.note !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{step.note}</MessageBarBody>
        </MessageBar>
      )}
      {step.about && <FactList facts={step.about.map(({ name, text }) => [name, text])} />}
      <div className={styles.fields}>
        {askedIn(step, writing).map((field) => (
          <Question
            key={field.key}
            step={step.key}
            field={field}
            writing={writing}
            seen={seen}
            beside={beside?.[field.key]}
          />
        ))}
      </div>
    </Panel>
  );
}

/** The questions of a step that are put, by what is written. */
export const askedIn = ({ fields }: StepView, { value }: Writing): StepView["fields"] =>
  fields.filter((field) => isAsked(field, value));

function Question({
  step,
  field,
  writing,
  seen,
  beside,
}: {
  readonly step: string;
  readonly field: StepView["fields"][number];
  readonly writing: Writing;
  readonly seen: Seen;
  readonly beside: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  const { key } = field;
  const value = writing.value(key);
  const kept = writing.isKept(key);
  const theirs = writing.conflicts[key];
  const seenBy = kept && seen.kept !== undefined ? seen.kept : seen.by;
  const write = (text: string) => writing.write(step, key, text);
  return (
    <div className={styles.field}>
      {beside}
      <Input field={field} value={value} write={write} seenBy={seenBy} />
      <div className={styles.below}>
        {seen.kept !== undefined && (
          <Checkbox
            label={t.keep}
            checked={kept}
            onChange={(_, { checked }) => writing.keep(step, key, checked === true)}
            aria-label={`${t.keep}: ${field.label}`}
          />
        )}
        {value !== "" && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => writing.write(step, key, "")}
            aria-label={`${t.clear}: ${field.label}`}
          >
            {t.clear}
          </Button>
        )}
      </div>
      {theirs !== undefined && (
        <ConflictChoice
          who={undefined}
          theirs={theirs}
          mine={value}
          onKeepMine={() => writing.resolve(step, key, true)}
          onTakeTheirs={() => writing.resolve(step, key, false)}
        />
      )}
    </div>
  );
}

function Input({
  field,
  value,
  write,
  seenBy,
}: {
  readonly field: StepView["fields"][number];
  readonly value: string;
  readonly write: (text: string) => void;
  readonly seenBy: string;
}) {
  const { label } = useSaying();
  const common = { label: field.label, name: field.key, value, onChange: write, seenBy };
  if (field.kind === "text") return <TextField {...common} lines={4} max={field.max} />;
  if (field.kind === "day") return <DayField {...common} />;
  const options =
    field.kind === "choice" ? field.options : SCALE.map((each) => ({ value: each, label: label(scaleLabels[each]) }));
  return (
    <Field label={field.label} hint={<SeenBy text={seenBy} />}>
      <RadioGroup name={field.key} value={value} onChange={(_, chosen) => write(chosen.value)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
