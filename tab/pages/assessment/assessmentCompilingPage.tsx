import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StepView } from "#bot/api/wire/parts.ts";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { useAnswerInWords } from "#tab/parts/answer.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { DialogueReview } from "#tab/parts/dialogueReview.tsx";
import { DialogueWriter, useDialogueSteps } from "#tab/parts/dialogueWriter.tsx";
import { useDialogueWriting } from "#tab/parts/dialogueWriting.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { type Assessing, otherIn, pathOf } from "./assessmentState.ts";

const useStyles = makeStyles({
  answers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  different: { borderInlineStartColor: tokens.colorBrandStroke1 },
  badge: { alignSelf: "flex-start" },
  send: { alignSelf: "flex-start" },
});

/** The principal writes down what the two have arrived at, with what each has answered beside every question. */
export default function AssessmentCompilingPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "assessmentCompiling" }>;
}) {
  const path = pathOf(place);
  const resource = useResource<AssessmentPageView>(path);
  const t = useTexts(assessmentPageTexts);
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const other = otherIn(view);
        const { compiling } = view;
        return (
          <Page title={t.compiling.title(other.name)} under={compiling && t.compiling.intro(other.name)}>
            {compiling ? (
              <Compiling
                assessing={{ view, me: me.id, other, path, place, refresh: resource.refresh }}
                mine={compiling}
              />
            ) : (
              <Ask
                text={t.compiling.notHere}
                acts={
                  <Button as="a" appearance="primary" {...linkTo({ ...place, page: "assessment" })}>
                    {t.writing.toAssessment}
                  </Button>
                }
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Compiling({
  assessing: { view, me, path, place, refresh },
  mine,
}: {
  readonly assessing: Assessing;
  readonly mine: NonNullable<AssessmentPageView["compiling"]>;
}) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).compiling;
  const to = `${path}/compilation`;
  const writing = useDialogueWriting<AssessmentPageView>({ mine, path, to, of: (known) => known.compiling, me });
  const sending = useCommand(refresh);
  const send = async () => {
    if ((await writing.flush()) !== "saved") return;
    if (await sending.run("POST", `${to}/sending`, { rev: writing.rev() })) go({ ...place, page: "assessment" });
  };
  const steps = useDialogueSteps({ mine, to, writing });
  const asked = mine.steps.flatMap(({ fields }) => fields);
  const beside = Object.fromEntries(
    asked.map((field) => [field.key, <Answered key={field.key} view={view} field={field} />]),
  );
  return (
    <DialogueWriter
      mine={mine}
      steps={steps}
      writing={writing}
      words={{ ...t.words, seen: { by: t.seen } }}
      beside={beside}
    >
      <DialogueReview steps={mine.steps} writing={writing} heading={t.heading} how={t.how} onChange={steps.goTo} />
      <Panel heading={t.send} how={t.sendHow}>
        <Refused failure={sending.failure} />
        <Button
          className={styles.send}
          appearance="primary"
          disabledFocusable={sending.busy || writing.state === "refused"}
          onClick={() => void send()}
        >
          {t.send}
        </Button>
      </Panel>
    </DialogueWriter>
  );
}

/** What each has answered to the same question; what the holder said of the municipality's part stands beside the answer to it. */
function Answered({ view, field }: { readonly view: AssessmentPageView; readonly field: StepView["fields"][number] }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).sideBySide;
  const inWords = useAnswerInWords();
  const { mine, theirs } = view;
  const right = /^answer-(\w+)$/.exec(field.key)?.[1];
  const keys = right ? [`right-${right}`, `rightWhy-${right}`] : [field.key];
  const askedOf = (steps: readonly StepView[] = []) => steps.flatMap(({ fields }) => fields);
  const holders = askedOf(theirs?.steps).filter(({ key }) => keys.includes(key));
  const own = askedOf(mine?.steps).filter(({ key }) => keys.includes(key));
  const shared = mine?.status === "shared" || mine?.status === "shown";
  const said = [
    [view.holder.name, holders.map((each) => inWords(each, theirs?.answers?.[each.key] ?? ""))],
    [
      view.principal.name,
      own.map((each) => {
        const answer = mine?.answers[each.key];
        return shared && answer && !answer.kept ? inWords(each, answer.value) : "";
      }),
    ],
  ] as const;
  const facts = said.map(([name, answers]) => [name, answers.filter(Boolean).join("\n")] as const);
  if (facts.every(([, text]) => text === "")) return null;
  const isDifferent =
    field.kind === "choice" && facts.every(([, text]) => text !== "") && facts[0]?.[1] !== facts[1]?.[1];
  return (
    <div className={mergeClasses(styles.answers, isDifferent && styles.different)}>
      {isDifferent && (
        <Badge className={styles.badge} appearance="tint" color="brand" size="large">
          {t.differs}
        </Badge>
      )}
      <FactList facts={facts} />
    </div>
  );
}
