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
import { type ReactNode, useState } from "react";
import type { Localised } from "#core/content/locale.ts";
import type { Command } from "#tab/api/api.tsx";
import { SeenBy } from "./fields.tsx";
import { Refused } from "./page.tsx";
import { Panel } from "./panel.tsx";
import { useSaying } from "./reader.tsx";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is said around questions that are counted without names. */
type Texts = {
  readonly heading: string;
  readonly seenBy: string;
  readonly means: readonly string[];
  readonly send: string;
  readonly nothingChosen: string;
  readonly thanks: string;
  readonly thanksMore: string;
};

/**
 * Questions that are only counted together with others', sent once. What is chosen lives on this page only until it is sent;
 * nothing is saved before, and nothing can be read afterwards.
 */
export function CountedQuestions<Q extends string>({
  asked,
  texts: t,
  questions,
  choices,
  command,
  send,
  isMain = false,
  more,
}: {
  /** While they are asked; once they are sent the page says thank you, whatever is asked then. */
  readonly asked: boolean;
  readonly texts: Texts;
  readonly questions: readonly { readonly key: Q; readonly label: Localised }[];
  readonly choices: readonly { readonly value: string; readonly label: Localised }[];
  readonly command: Command;
  /** Sends what was chosen; whether it was. */
  readonly send: (chosen: { readonly [K in Q]?: string }) => Promise<boolean>;
  /** Whether this is what one came to the page for. */
  readonly isMain?: boolean;
  /** Other ways out. */
  readonly more?: ReactNode;
}) {
  const styles = useStyles();
  const { label } = useSaying();
  const [chosen, setChosen] = useState<{ readonly [K in Q]?: string }>({});
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

  const submit = async () => {
    if (Object.keys(chosen).length === 0) {
      setMissing(true);
      return;
    }
    if (await send(chosen)) setSent(true);
  };
  return (
    <div data-print="no">
      <Panel heading={t.heading} aside={<SeenBy text={t.seenBy} />}>
        {t.means.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
        <div className={styles.fields}>
          {questions.map((question) => (
            <Field key={question.key} label={label(question.label)}>
              <RadioGroup
                value={chosen[question.key] ?? ""}
                onChange={(_, { value }) => {
                  setChosen((before) => ({ ...before, [question.key]: value }));
                  setMissing(false);
                }}
              >
                {choices.map((each) => (
                  <Radio key={each.value} value={each.value} label={label(each.label)} />
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
        <Refused failure={command.failure} />
        <div className={styles.acts}>
          <Button
            appearance={isMain ? "primary" : "secondary"}
            disabledFocusable={command.busy}
            onClick={() => void submit()}
          >
            {t.send}
          </Button>
          {more}
        </div>
      </Panel>
    </div>
  );
}
