import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FeedbackPageView } from "#bot/api/wire/feedback.ts";
import { feedbackPrompts } from "#core/content/feedback.ts";
import { feedbackTexts } from "#core/content/tab/feedback.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { FEEDBACK_LIMITS, FEEDBACK_PROMPTS, type FeedbackPrompt } from "#core/feedback/feedback.ts";
import { useCommand } from "#tab/api/api.tsx";
import { draftKey, useDraft } from "#tab/pages/between/betweenDraft.ts";
import { BetweenForm } from "#tab/pages/between/betweenForm.tsx";
import { ChoiceField, TextField } from "#tab/parts/fields.tsx";
import { type FoundPerson, PersonSearch } from "#tab/parts/personSearch.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export type FeedbackWish = "ask" | "thank";
type Written = {
  /** Chosen among those one works near to, or found by words. */
  readonly near: string;
  readonly found?: FoundPerson | undefined;
  readonly prompt: FeedbackPrompt;
  readonly matter: string;
  readonly text: string;
};
const OTHER = "other";
export const feedbackDraft = (me: string, wish: FeedbackWish) => draftKey(me, "feedback", wish);

/** Asks a colleague for feedback, or thanks one: who, what, and who sees it. */
export function FeedbackForm({
  wish,
  near,
  me,
  chosen,
  takesFocus,
  refresh,
  onClose,
}: {
  readonly wish: FeedbackWish;
  readonly near: FeedbackPageView["near"];
  readonly me: string;
  /** Whom it begins with. */
  readonly chosen: string | undefined;
  readonly takesFocus: boolean;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(feedbackTexts);
  const t = texts.form;
  const { required } = useTexts(shellTexts);
  const { label } = useSaying();
  const command = useCommand(refresh);
  const { value, wasKept, write, drop } = useDraft<Written>(feedbackDraft(me, wish), {
    near: near.some(({ id }) => id === chosen) ? (chosen ?? "") : near.length > 0 ? "" : OTHER,
    prompt: "helped",
    matter: "",
    text: "",
  });
  const [tried, setTried] = useState(false);
  const person = value.near === OTHER ? value.found : near.find(({ id }) => id === value.near);
  const field = wish === "thank" ? "text" : "matter";
  const isNeeded = wish === "thank" || value.prompt === "own";
  const isMissing = isNeeded && value[field].trim() === "";
  const send = async () => {
    setTried(true);
    if (!person || isMissing || value[field].length > FEEDBACK_LIMITS[field]) return;
    const { prompt, matter, text } = value;
    const [path, body] =
      wish === "thank"
        ? (["/feedback/thanks", { text }] as const)
        : (["/feedback/questions", { prompt, matter }] as const);
    if (!(await command.run("POST", path, { colleague: person.id, ...body }))) return;
    drop();
    onClose();
  };
  const name = person?.name ?? t.theOther;
  return (
    <div className={styles.whole}>
      <ChoiceField
        label={t.to[wish]}
        value={value.near}
        onChange={(chosenNear) => write({ ...value, near: chosenNear })}
        error={tried && !person ? t.noOne : undefined}
        choices={[
          ...(near.length > 0 ? [{ value: "", label: "–" }] : []),
          ...near.map(({ id, name: each, title }) => ({ value: id, label: [each, title].filter(Boolean).join(", ") })),
          { value: OTHER, label: t.someoneElse },
        ]}
      />
      {value.near === OTHER && (
        <PersonSearch
          path="/feedback/people"
          texts={texts.finder}
          chosen={value.found}
          onChoose={(found) => write({ ...value, found })}
        />
      )}
      <BetweenForm
        label={wish === "thank" ? texts.thank : texts.ask}
        act={texts.send}
        cancel={texts.cancel}
        command={command}
        takesFocus={takesFocus && person !== undefined}
        onAct={() => void send()}
        onCancel={() => {
          drop();
          onClose();
        }}
      >
        {wasKept && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.restored}</MessageBarBody>
          </MessageBar>
        )}
        {person && value.near === OTHER && <span>{t.chosen(person.name)}</span>}
        {wish === "ask" && (
          <ChoiceField
            label={t.prompt}
            value={value.prompt}
            onChange={(prompt) =>
              write({ ...value, prompt: FEEDBACK_PROMPTS.find((each) => each === prompt) ?? value.prompt })
            }
            choices={FEEDBACK_PROMPTS.map((prompt) => ({ value: prompt, label: label(feedbackPrompts[prompt]) }))}
          />
        )}
        <TextField
          label={wish === "thank" ? t.text : value.prompt === "own" ? t.question : t.matter}
          required={isNeeded}
          lines={wish === "thank" ? 4 : 2}
          max={FEEDBACK_LIMITS[field]}
          value={value[field]}
          onChange={(text) => write({ ...value, [field]: text })}
          error={tried && isMissing ? required : undefined}
          hint={wish === "ask" ? t.once : undefined}
          seenBy={(wish === "thank" ? t.seenByThanked : t.seenByAsked)(name)}
        />
      </BetweenForm>
    </div>
  );
}
