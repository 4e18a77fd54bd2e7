import { Button, Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { WrittenView } from "#bot/api/wire/parts.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { useApi } from "#tab/api/api.tsx";
import { newRequest } from "#tab/api/client.ts";
import { DIALOGUE_REVIEW_HEADING } from "./dialogueReview.tsx";
import { type Beside, DIALOGUE_STEP_HEADING, DialogueStep, type Seen, askedIn } from "./dialogueStep.tsx";
import type { Writing } from "./dialogueWriting.ts";
import { useTexts } from "./reader.tsx";
import { SaveStatus } from "./saveStatus.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,

    "@media (min-width: 60rem)": { gridTemplateColumns: "17rem minmax(0, 1fr)" },
  },
  list: {
    display: "none",
    "@media (min-width: 60rem)": {
      display: "flex",
      position: "sticky",
      top: "72px",
      flexDirection: "column",
      listStyleType: "none",
      margin: 0,
      padding: 0,
    },
  },
  // A long title gives way rather than making the page wider.
  short: { gridTemplateColumns: "minmax(0, 1fr)", "@media (min-width: 60rem)": { display: "none" } },
  step: { width: "100%", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  count: {
    marginInlineStart: "auto",
    paddingInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  title: { flexGrow: 1 },
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  beside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    "@media (min-width: 80rem)": { flexDirection: "row-reverse", alignItems: "flex-start" },
  },
  atHand: {
    ":empty": { display: "none" },
    "@media (min-width: 80rem)": { width: "19rem", flexShrink: 0, position: "sticky", top: "72px" },
  },
  writing: { flexGrow: 1, minWidth: 0 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** What is said around a dialogue: its steps, the last of them, and who sees the answers. */
export type DialogueWords = {
  readonly steps: string;
  readonly review: string;
  readonly toReview: string;
  readonly seen: Seen;
};

const REVIEW = "review";

/** Where in a dialogue one is, and the way to another step. */
export type DialogueSteps = { readonly at: string; readonly goTo: (step: string) => void };

/** `to`: where its steps are saved. */
export function useDialogueSteps({
  mine,
  to,
  writing,
  beginAtReview = false,
}: {
  readonly mine: WrittenView;
  readonly to: string;
  readonly writing: Writing;
  readonly beginAtReview?: boolean;
}): DialogueSteps {
  const { client } = useApi();
  const [at, setAt] = useState(beginAtReview ? REVIEW : mine.step);
  const goTo = (key: string) => {
    setAt(key);
    window.scrollTo(0, 0);
    requestAnimationFrame(() =>
      document
        .getElementById(key === REVIEW ? DIALOGUE_REVIEW_HEADING : DIALOGUE_STEP_HEADING)
        ?.focus({ preventScroll: true }),
    );
    void writing.flush().then(async () => {
      // Where one is, so that the chat and other devices go on from here.
      if (key !== REVIEW)
        await client.send("PUT", to, {
          request: newRequest(),
          step: key,
          seenRev: mine.rev,
          values: {},
          go: "stay",
        });
    });
  };
  return { at, goTo };
}

/** A dialogue being written: one area at a time, saved as one writes, and at the end all of it to go through (`children`). */
export function DialogueWriter({
  mine,
  steps: { at, goTo },
  writing,
  words,
  beside,
  aside,
  atHand,
  children,
}: {
  readonly mine: WrittenView;
  readonly steps: DialogueSteps;
  readonly writing: Writing;
  readonly words: DialogueWords;
  readonly beside?: Beside;
  /** What stands above a step, by its key: what its questions are about. */
  readonly aside?: { readonly [step: string]: ReactNode };
  /** What can be used while a step is written: beside it where there is room, else above. */
  readonly atHand?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  const keys = [...mine.steps.map(({ key }) => key), REVIEW];
  const index = Math.max(0, keys.indexOf(at));
  const step = mine.steps[index];

  return (
    <div className={styles.columns}>
      <nav aria-label={words.steps}>
        <StepList mine={mine} at={at} writing={writing} review={words.review} onGo={goTo} />
        <Field label={t.step(index + 1, keys.length)} className={styles.short}>
          <Select value={at} onChange={(_, { value }) => goTo(value)}>
            {mine.steps.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
            <option value={REVIEW}>{words.review}</option>
          </Select>
        </Field>
      </nav>
      <div className={styles.main}>
        {step && aside?.[step.key]}
        {step ? (
          <div className={styles.beside}>
            {atHand && <div className={styles.atHand}>{atHand}</div>}
            <div className={styles.writing}>
              <DialogueStep
                step={step}
                number={index + 1}
                of={keys.length}
                writing={writing}
                seen={words.seen}
                {...(beside && { beside })}
              />
            </div>
          </div>
        ) : (
          children
        )}
        <div className={styles.acts}>
          {step && (
            <Button appearance="primary" onClick={() => goTo(keys[index + 1] ?? REVIEW)}>
              {index + 1 === mine.steps.length ? words.toReview : t.next}
            </Button>
          )}
          {index > 0 && <Button onClick={() => goTo(keys[index - 1] ?? REVIEW)}>{t.back}</Button>}
          <SaveStatus state={writing.state} retry={() => void writing.flush()} />
        </div>
      </div>
    </div>
  );
}

function StepList({
  mine,
  at,
  writing,
  review,
  onGo,
}: {
  readonly mine: WrittenView;
  readonly at: string;
  readonly writing: Writing;
  readonly review: string;
  readonly onGo: (key: string) => void;
}) {
  const styles = useStyles();
  const entry = (key: string, title: string, count?: string) => (
    <li key={key}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.step, key === at && styles.here)}
        {...(key === at && { "aria-current": "step" as const })}
        onClick={() => onGo(key)}
      >
        <span className={styles.title}>{title}</span>
        {count && <span className={styles.count}>{count}</span>}
      </Button>
    </li>
  );
  return (
    <ol className={styles.list}>
      {mine.steps.map((step, index) => {
        const asked = askedIn(step, writing);
        const done = asked.filter((field) => writing.value(field.key) !== "").length;
        return entry(step.key, `${index + 1}. ${step.title}`, `${done}/${asked.length}`);
      })}
      {entry(REVIEW, `${mine.steps.length + 1}. ${review}`)}
    </ol>
  );
}
