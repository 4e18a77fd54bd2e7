import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { CLIMATE_CHOICES, CLIMATE_QUESTIONS, type ClimateAnswers, NOT_SAID } from "#core/climate/climate.ts";
import { climateChoices, climateQuestions, climateTexts } from "#core/content/climate.ts";
import { useCommand } from "#tab/api/api.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  send: { alignSelf: "flex-start" },
});

/**
 * The last step beside a preparation and no part of it (P4): three questions, sent once. What is chosen lives on this page only
 * until it is sent; nothing is saved before, and nothing can be read afterwards.
 */
export function ClimateQuestions({
  asked,
  path,
  refresh,
}: {
  readonly asked: boolean;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(climateTexts);
  const { label } = useSaying();
  const sending = useCommand(refresh);
  const [chosen, setChosen] = useState<Partial<ClimateAnswers>>({});
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState(false);
  if (sent)
    return (
      <Panel heading={t.heading}>
        <p className={styles.text} role="status">
          {t.thanks}. {t.thanksMore}
        </p>
      </Panel>
    );
  if (!asked) return null;

  const send = async () => {
    if (Object.keys(chosen).length === 0) {
      setMissing(true);
      return;
    }
    const answers: ClimateAnswers = { joy: NOT_SAID, participation: NOT_SAID, development: NOT_SAID, ...chosen };
    if (await sending.run("POST", `${path}/climate`, { answers }, { quiet: true })) setSent(true);
  };
  return (
    <Panel heading={t.heading} aside={<SeenBy text={t.seenBy} />}>
      {t.means.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div className={styles.fields}>
        {CLIMATE_QUESTIONS.map((question) => (
          <Field key={question} label={label(climateQuestions[question].asked)}>
            <RadioGroup
              value={chosen[question] ?? ""}
              onChange={(_, { value }) => {
                const answer = CLIMATE_CHOICES.find((each) => each === value);
                if (answer) setChosen((before) => ({ ...before, [question]: answer }));
                setMissing(false);
              }}
            >
              {CLIMATE_CHOICES.map((each) => (
                <Radio key={each} value={each} label={label(climateChoices[each])} />
              ))}
            </RadioGroup>
          </Field>
        ))}
      </div>
      {missing && (
        <MessageBar intent="info" layout="multiline" role="alert">
          <MessageBarBody>{t.nothingChosen}</MessageBarBody>
        </MessageBar>
      )}
      <Refused failure={sending.failure} />
      <Button className={styles.send} appearance="primary" disabledFocusable={sending.busy} onClick={() => void send()}>
        {t.send}
      </Button>
    </Panel>
  );
}
