import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { DialogueReview } from "#tab/parts/dialogueReview.tsx";
import { DialogueWriter, useDialogueSteps } from "#tab/parts/dialogueWriter.tsx";
import { type Writing, useDialogueWriting } from "#tab/parts/dialogueWriting.ts";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { type Assessing, otherIn, pathOf } from "./assessmentState.ts";

/** One's own answers in an assessment: one part at a time, saved as one writes, shared when one says so. */
export default function AssessmentAnswersPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "assessmentAnswers" }>;
}) {
  const path = pathOf(place);
  const resource = useResource<AssessmentPageView>(path);
  const t = useTexts(assessmentPageTexts).writing;
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const other = otherIn(view);
        const writes = view.mine !== undefined && view.can.write;
        return (
          <Page title={t.title(other.name)} under={writes && t.intro(other.name)}>
            {view.mine && writes ? (
              <Answers
                assessing={{ view, me: me.id, other, path, place, refresh: resource.refresh }}
                mine={view.mine}
              />
            ) : (
              <Ask
                text={t.notHere}
                acts={
                  <Button as="a" appearance="primary" {...linkTo({ ...place, page: "assessment" })}>
                    {t.toAssessment}
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

type Mine = NonNullable<AssessmentPageView["mine"]>;

function Answers({ assessing, mine }: { readonly assessing: Assessing; readonly mine: Mine }) {
  const t = useTexts(assessmentPageTexts).writing;
  const { path, me } = assessing;
  const to = `${path}/view`;
  const writing = useDialogueWriting<AssessmentPageView>({ mine, path, to, of: (known) => known.mine, me });
  const steps = useDialogueSteps({ mine, to, writing });
  return (
    <DialogueWriter
      mine={mine}
      steps={steps}
      writing={writing}
      words={{ ...t.words, seen: { by: t.seen, kept: t.seenKept } }}
    >
      <DialogueReview steps={mine.steps} writing={writing} heading={t.heading} how={t.how} onChange={steps.goTo} />
      <Sharing assessing={assessing} mine={mine} writing={writing} />
    </DialogueWriter>
  );
}

/** Sharing is an explicit act, with what it means said before. */
function Sharing({
  assessing: { view, other, path, place, refresh },
  mine,
  writing,
}: {
  readonly assessing: Assessing;
  readonly mine: Mine;
  readonly writing: Writing;
}) {
  const t = useTexts(assessmentPageTexts).writing;
  const sharing = useCommand(refresh);
  const [asking, setAsking] = useState(false);
  const nothing = mine.steps.every(({ fields }) => fields.every(({ key }) => writing.value(key) === ""));
  const theirs = view.given[view.party === "holder" ? "principal" : "holder"];
  const how = theirs === "none" ? t.shareToNone(other.name) : t.shareHow(other.name);
  const share = async () => {
    if ((await writing.flush()) !== "saved") return;
    if (await sharing.run("POST", `${path}/view/sharing`, { rev: writing.rev() })) go({ ...place, page: "assessment" });
  };
  return (
    <Panel heading={t.share}>
      {nothing && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {writing.state === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.notSaved}</MessageBarBody>
        </MessageBar>
      )}
      <p style={{ margin: 0, maxWidth: "65ch" }}>{how}</p>
      <p style={{ margin: 0, maxWidth: "65ch" }}>{t.legal}</p>
      <Button
        style={{ alignSelf: "flex-start" }}
        appearance="primary"
        disabledFocusable={!view.can.share || writing.state === "refused"}
        onClick={() => setAsking(true)}
      >
        {t.shareWith(other.name)}
      </Button>
      {asking && (
        <ActDialog
          onClose={() => setAsking(false)}
          title={t.shareTitle}
          how={how}
          act={t.share}
          command={sharing}
          onAct={() => void share()}
        >
          <p style={{ margin: 0, maxWidth: "65ch" }}>{t.legal}</p>
        </ActDialog>
      )}
    </Panel>
  );
}
