import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnQuestionView, OwnQuestionsView } from "#bot/api/wire/ownQuestions.ts";
import { type Side, SIDES } from "#core/appraisal/appraisal.ts";
import { ownQuestionsTexts } from "#core/content/tab/ownQuestions.ts";
import { MAX_OWN_QUESTIONS, MAX_OWN_WORDING } from "#core/municipality/ownQuestions.ts";
import { type Command, useCommand, useResource } from "#tab/api/api.tsx";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { Rows } from "#tab/pages/contract/writing/contractRows.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { ChoiceField, SeenBy, TextField } from "#tab/parts/fields.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SaveBar } from "#tab/parts/saveBar.tsx";

const ADDRESS = "/administration/questions";
const LANGUAGES = ["sv", "en"] as const;
const NOT_ASKED = { sv: "", en: "" };

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  list: { marginBlock: tokens.spacingVerticalXXS, paddingInlineStart: tokens.spacingHorizontalL },
  wordings: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(24rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

/** The municipality's own questions in the preparations, written in both languages and saved as a whole. */
export default function AdministrationQuestions() {
  const resource = useResource<OwnQuestionsView>(ADDRESS);
  // Above the form, which begins anew with each version: why a version was not saved is to be read beside the next.
  const saving = useCommand(resource.refresh);
  return (
    <Loaded resource={resource}>{(view) => <QuestionsForm key={view.version} view={view} saving={saving} />}</Loaded>
  );
}

function QuestionsForm({ view, saving }: { readonly view: OwnQuestionsView; readonly saving: Command }) {
  const styles = useStyles();
  const t = useTexts(ownQuestionsTexts);
  const { instant } = useSaying();
  // What is not saved is still here when one comes back to it, also on top of a version that somebody else has saved.
  const unsaved = keptCopy<readonly OwnQuestionView[]>("ownQuestions");
  const [questions, setQuestions] = useState(() => unsaved.read() ?? view.questions);
  const changed = JSON.stringify(written(questions)) !== JSON.stringify(view.questions);
  const write = (next: readonly OwnQuestionView[] | undefined) => {
    setQuestions(next ?? view.questions);
    unsaved.write(next);
  };
  const save = async () => {
    const done = await saving.run("PUT", ADDRESS, { seen: view.version, questions: written(questions) });
    if (done) unsaved.write(undefined);
  };
  const blank: OwnQuestionView = { step: view.steps[0]?.key ?? "", kind: "text", wording: {} };
  return (
    <>
      {view.saved ? (
        <p className={styles.quiet}>{t.saved(view.saved.by.name, instant(view.saved.at), view.version)}</p>
      ) : (
        <EmptyState what={t.none} how={t.noneHow} />
      )}
      <SeenBy text={t.seenBy} />
      <Rows rows={questions} blank={blank} most={MAX_OWN_QUESTIONS} name={t.question} add={t.add} onChange={write}>
        {(question, onQuestion, name) => (
          <QuestionFields key={name} question={question} steps={view.steps} write={onQuestion} />
        )}
      </Rows>
      <Refused failure={saving.failure} />
      <SaveBar
        changed={changed}
        busy={saving.busy}
        texts={t}
        onUndo={() => write(undefined)}
        onSave={() => void save()}
      />
    </>
  );
}

function QuestionFields({
  question,
  steps,
  write,
}: {
  readonly question: OwnQuestionView;
  readonly steps: OwnQuestionsView["steps"];
  readonly write: (question: OwnQuestionView) => void;
}) {
  const styles = useStyles();
  const t = useTexts(ownQuestionsTexts);
  const { wording } = question;
  const asked = steps.find(({ key }) => key === question.step)?.asked ?? [];
  const say = (side: Side, language: (typeof LANGUAGES)[number], text: string) =>
    write({ ...question, wording: { ...wording, [side]: { ...(wording[side] ?? NOT_ASKED), [language]: text } } });
  return (
    <>
      <ChoiceField
        label={t.step}
        value={question.step}
        choices={steps.map(({ key, title }) => ({ value: key, label: title }))}
        onChange={(step) => write({ ...question, step })}
      />
      <div className={styles.quiet}>
        {t.alreadyAsked}
        <ul className={styles.list}>
          {asked.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
      <ChoiceField
        label={t.kind}
        value={question.kind}
        choices={(["text", "scale"] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        onChange={(kind) => write({ ...question, kind: kind === "scale" ? "scale" : "text" })}
      />
      <p className={styles.quiet}>{t.askedHow}</p>
      <div className={styles.wordings}>
        {SIDES.flatMap((side) =>
          LANGUAGES.map((language) => (
            <TextField
              key={`${side} ${language}`}
              label={t.asked[side][language]}
              lines={2}
              max={MAX_OWN_WORDING}
              value={wording[side]?.[language] ?? ""}
              onChange={(text) => say(side, language, text)}
            />
          )),
        )}
      </div>
    </>
  );
}

/** As it is sent: who is asked in neither language is not asked, and a question that was added and not filled in is none. */
const written = (questions: readonly OwnQuestionView[]): readonly OwnQuestionView[] =>
  questions.flatMap(({ wording, ...question }) => {
    const said = SIDES.flatMap((side) => {
      const words = wording[side];
      return words && LANGUAGES.some((language) => words[language].trim() !== "") ? [[side, words] as const] : [];
    });
    return said.length > 0 || question.key !== undefined ? [{ ...question, wording: Object.fromEntries(said) }] : [];
  });
