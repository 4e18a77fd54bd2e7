import { Badge, Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { StepView } from "#bot/api/wire/parts.ts";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import { type Topic as TopicOf, differs, isSaid, questionIn, topicsOf } from "#core/assessment/topics.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useAnswerInWords } from "#tab/parts/answer.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

/** What one of the two has shared. */
type Voice = { readonly name: string; readonly role: string; readonly steps: readonly StepView[]; readonly said: Said };
type Said = (field: string) => string;
type Topic = TopicOf<StepView["fields"][number]>;

const useStyles = makeStyles({
  overview: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  overviewHeading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  differences: {
    margin: 0,
    paddingInlineStart: "1.2em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  // The brand's colour is too weak on the brand's ground in the dark look.
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  areas: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXXL },
  area: { display: "flex", flexDirection: "column" },
  areaHeading: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  topic: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    breakInside: "avoid",
    "@media (min-width: 48rem)": { gridTemplateColumns: "minmax(0, 13rem) minmax(0, 1fr) minmax(0, 1fr)" },
  },
  different: { borderInlineStartColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground2 },
  what: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  voices: { display: "contents", margin: 0 },
  voice: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  answer: { margin: 0, whiteSpace: "pre-line", maxWidth: "60ch" },
  choice: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** What both have shared, thing by thing, the holder's first: first of all where they have judged differently (P19). */
export function AssessmentComparison({ view }: { readonly view: AssessmentPageView }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).sideBySide;
  const voices = useVoices(view);
  const [open, setOpen] = useState(view.state === "open" || view.state === "revealed");
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const id = useId();
  const [one, other] = voices;
  const areas = one.steps.map((step) => ({
    step,
    topics: topicsOf(step).filter((topic) => isSaid(topic, one.said, other.said)),
  }));
  const different = areas.flatMap(({ topics }) => topics.filter((topic) => differs(topic, one.said, other.said)));
  const shown = areas
    .map(({ step, topics }) => ({
      step,
      topics: onlyDifferent ? topics.filter((each) => different.includes(each)) : topics,
    }))
    .filter(({ topics }) => topics.length > 0);
  const anchor = (topic: Topic) => `${id}${topic.key}`;
  return (
    <div data-print="no">
      <Panel
        heading={t.heading}
        how={t.how}
        aside={
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? t.hide : t.show}
          </Button>
        }
      >
        <div id={id} hidden={!open} className={open ? styles.areas : undefined}>
          {open && (
            <>
              <div className={styles.overview}>
                <h3 className={styles.overviewHeading}>{t.differences(different.length)}</h3>
                {different.length > 0 && (
                  <>
                    <ul className={styles.differences}>
                      {different.map((topic) => (
                        <li key={topic.key}>
                          <Link
                            className={styles.link}
                            href={`#${anchor(topic)}`}
                            onClick={(event) => goTo(event, anchor(topic))}
                          >
                            {topic.name}
                          </Link>
                          {topic.about && `: ${topic.about}`}
                        </li>
                      ))}
                    </ul>
                    <Checkbox
                      label={t.onlyDifferent}
                      checked={onlyDifferent}
                      onChange={(_, { checked }) => setOnlyDifferent(checked === true)}
                    />
                  </>
                )}
              </div>
              {shown.map(({ step, topics }) => (
                <section key={step.key} className={styles.area}>
                  <h3 className={styles.areaHeading}>{step.title}</h3>
                  {topics.map((topic) => (
                    <Compared
                      key={topic.key}
                      id={anchor(topic)}
                      topic={topic}
                      voices={voices}
                      isDifferent={different.includes(topic)}
                    />
                  ))}
                </section>
              ))}
            </>
          )}
        </div>
      </Panel>
    </div>
  );
}

function Compared({
  id,
  topic,
  voices,
  isDifferent,
}: {
  readonly id: string;
  readonly topic: Topic;
  readonly voices: readonly Voice[];
  readonly isDifferent: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).sideBySide;
  return (
    <div className={mergeClasses(styles.topic, isDifferent && styles.different)}>
      <div className={styles.what}>
        <h4 id={id} tabIndex={-1} className={styles.name}>
          {topic.name}
        </h4>
        {topic.about && <span>{topic.about}</span>}
        {topic.question && <span className={styles.quiet}>{topic.question}</span>}
        {isDifferent && (
          <Badge appearance="tint" color="brand" size="large">
            {t.differs}
          </Badge>
        )}
      </div>
      <dl className={styles.voices}>
        {voices.map((voice) => (
          <div key={voice.role} className={styles.voice}>
            <dt className={styles.quiet}>
              {voice.role}: {voice.name}
            </dt>
            <Saying topic={topic} voice={voice} />
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What one has said: the choice first, then the words. The other's question stands with an answer of two or more. */
function Saying({ topic, voice: { steps, said } }: { readonly topic: Topic; readonly voice: Voice }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).sideBySide;
  const inWords = useAnswerInWords();
  const asked = steps
    .flatMap(({ fields }) => fields)
    .filter(({ key }) => topic.fields.some((field) => field.key === key));
  const answered = asked.filter(({ key }) => said(key) !== "");
  const texts = answered.filter(({ kind }) => kind !== "choice");
  if (asked.length === 0) return <dd className={mergeClasses(styles.answer, styles.none)}>{t.notAsked}</dd>;
  if (answered.length === 0) return <dd className={mergeClasses(styles.answer, styles.none)}>{t.nothing}</dd>;
  return answered.map((field) => (
    <dd key={field.key} className={mergeClasses(styles.answer, field.kind === "choice" && styles.choice)}>
      {texts.length > 1 && field.kind !== "choice" && <span className={styles.quiet}>{questionIn(field)} </span>}
      {inWords(field, said(field.key))}
    </dd>
  ));
}

/** Both, the holder first; of one's own only what is shared. */
function useVoices({ mine, theirs, party, holder, principal }: AssessmentPageView): readonly [Voice, Voice] {
  const t = useTexts(assessmentPageTexts);
  const own = {
    steps: mine?.steps ?? [],
    said: (field: string) => {
      const answer = mine?.answers[field];
      return answer && !answer.kept && (mine.status === "shared" || mine.status === "shown") ? answer.value : "";
    },
  };
  const others = { steps: theirs?.steps ?? [], said: (field: string) => theirs?.answers?.[field] ?? "" };
  return [
    { name: holder.name, role: t.holder, ...(party === "holder" ? own : others) },
    { name: principal.name, role: t.principal, ...(party === "principal" ? own : others) },
  ];
}

function goTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "center" });
  heading?.focus({ preventScroll: true });
}
