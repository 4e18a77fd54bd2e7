import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import { isSaid, questionIn, topicsOf } from "#core/assessment/topics.ts";
import { conclusionLabels } from "#core/content/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useAnswerInWords } from "#tab/parts/answer.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, breakInside: "avoid" },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  topic: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
    breakInside: "avoid",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "20px" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the assessment means for the contract. */
export function AssessmentOutcome({ outcome }: { readonly outcome: NonNullable<AssessmentPageView["outcome"]> }) {
  const t = useTexts(assessmentPageTexts).outcome;
  const { day, label } = useSaying();
  const dayOr = (text: string) => text && day(text);
  return (
    <Panel heading={t.heading}>
      <FactList
        facts={[
          [t.conclusion, label(conclusionLabels[outcome.conclusion])],
          [t.newWordingBy, dayOr(outcome.newWordingBy)],
          [t.next, dayOr(outcome.next)],
          [t.talk, dayOr(outcome.talk)],
          [t.salaryTalk, outcome.salaryTalk],
        ]}
      />
    </Panel>
  );
}

/** The text that both confirm: per part of the contract, commitment and result, with what each has confirmed and added. */
export function AssessmentText({ view }: { readonly view: AssessmentPageView }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts);
  const { instant } = useSaying();
  const inWords = useAnswerInWords();
  const { compiled, confirmations, additions } = view;
  if (!compiled) return null;
  const { steps, texts } = compiled;
  // The conclusion has a panel of its own.
  const said = (field: string) => texts[field] ?? "";
  const parts = steps.filter(
    ({ key, fields }) => key !== "conclusion" && fields.some((field) => said(field.key) !== ""),
  );
  return (
    <Panel heading={t.text.heading} beside={<span className={styles.quiet}>{t.text.revision(compiled.revision)}</span>}>
      {parts.length === 0 && <p className={styles.quiet}>{t.text.empty}</p>}
      {parts.map((step) => (
        <section key={step.key} className={styles.step}>
          <h3 className={styles.sub}>{step.title}</h3>
          {topicsOf(step)
            .filter((topic) => isSaid(topic, said))
            .map(({ key, name, question, about, fields }) => (
              <div key={key} className={styles.topic}>
                {question && <h4 className={styles.name}>{name}</h4>}
                {about && <span>{about}</span>}
                <FactList facts={fields.map((field) => [questionIn(field), inWords(field, said(field.key))])} />
              </div>
            ))}
        </section>
      ))}
      {confirmations.length > 0 && (
        <ul className={styles.list}>
          {confirmations.map(({ by, at, dissent }) => (
            <li key={by.id} className={styles.step}>
              <span className={styles.row}>
                <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
                {t.confirm.done(by.name, instant(at))}
              </span>
              {dissent && <Quote who={t.confirm.dissentOf(by.name)} text={dissent} />}
            </li>
          ))}
        </ul>
      )}
      {additions.length > 0 && (
        <section className={styles.step}>
          <h3 className={styles.sub}>{t.add.heading}</h3>
          {additions.map(({ by, at, text }) => (
            <Quote key={`${at} ${by.id}`} who={t.add.by(by.name, instant(at))} text={text} />
          ))}
        </section>
      )}
    </Panel>
  );
}
