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
import type { StepView } from "#bot/api/wire.ts";
import { scaleLabels } from "#core/content/preparation.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { SCALE } from "#core/dialogue/dialogue.ts";
import { ConflictChoice } from "../parts/conflictChoice.tsx";
import { SeenBy, TextField } from "../parts/fields.tsx";
import { Panel } from "../parts/panel.tsx";
import { useSaying, useTexts } from "../parts/reader.tsx";
import type { Writing } from "./preparationWriting.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalL },
  // Where there is no list beside it, the choice above says it.
  number: { color: tokens.colorNeutralForeground2, "@media (max-width: 59.99rem)": { display: "none" } },
});

/** One area: its questions, each with who sees the answer and the choice to keep it to oneself. */
export function PreparationStep({
  step,
  number,
  of,
  writing,
}: {
  readonly step: StepView;
  readonly number: number;
  readonly of: number;
  readonly writing: Writing;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  return (
    <Panel
      heading={step.title}
      id="preparation-step"
      aside={<span className={styles.number}>{t.step(number, of)}</span>}
    >
      {step.note !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{step.note}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.fields}>
        {step.fields.map((field) => (
          <Question key={field.key} step={step.key} field={field} writing={writing} />
        ))}
      </div>
    </Panel>
  );
}

function Question({
  step,
  field,
  writing,
}: {
  readonly step: string;
  readonly field: StepView["fields"][number];
  readonly writing: Writing;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  const { label } = useSaying();
  const { key } = field;
  const value = writing.value(key);
  const kept = writing.isKept(key);
  const theirs = writing.conflicts[key];
  const seenBy = kept ? t.seenByKept : t.seenBy;
  return (
    <div className={styles.field}>
      {field.kind === "text" ? (
        <TextField
          label={field.label}
          name={key}
          lines={4}
          max={field.max}
          value={value}
          onChange={(text) => writing.write(step, key, text)}
          seenBy={seenBy}
        />
      ) : (
        <Field label={field.label} hint={<SeenBy text={seenBy} />}>
          <RadioGroup name={key} value={value} onChange={(_, chosen) => writing.write(step, key, chosen.value)}>
            {SCALE.map((each) => (
              <Radio key={each} value={each} label={label(scaleLabels[each])} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div className={styles.below}>
        <Checkbox
          label={t.keep}
          checked={kept}
          onChange={(_, { checked }) => writing.keep(step, key, checked === true)}
          aria-label={`${t.keep}: ${field.label}`}
        />
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
