import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { LeadershipPageView } from "#bot/api/wire/leadership.ts";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
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
import { type Leading, otherIn, pathOf } from "./leadershipState.ts";

/** One's own answers about the leadership: one part at a time, saved as one writes, shared when one says so. */
export default function LeadershipAnswersPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "leadershipAnswers" }>;
}) {
  const path = pathOf(place);
  const resource = useResource<LeadershipPageView>(path);
  const t = useTexts(leadershipPageTexts).writing;
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const other = otherIn(view);
        return (
          <Page title={t.title(other.name)} under={view.can.write && t.intro(other.name)}>
            {view.can.write ? (
              <Answers leading={{ view, me: me.id, other, path, place, refresh: resource.refresh }} />
            ) : (
              <Ask
                text={t.notHere}
                acts={
                  <Button as="a" appearance="primary" {...linkTo({ ...place, page: "leadership" })}>
                    {t.toDialogue}
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

function Answers({ leading }: { readonly leading: Leading }) {
  const t = useTexts(leadershipPageTexts).writing;
  const {
    path,
    me,
    view: { mine },
  } = leading;
  const to = `${path}/view`;
  const writing = useDialogueWriting<LeadershipPageView>({ mine, path, to, of: (known) => known.mine, me });
  const steps = useDialogueSteps({ mine, to, writing });
  return (
    <DialogueWriter
      mine={mine}
      steps={steps}
      writing={writing}
      words={{ ...t.words, seen: { by: t.seen, kept: t.seenKept } }}
    >
      <DialogueReview steps={mine.steps} writing={writing} heading={t.heading} how={t.how} onChange={steps.goTo} />
      <Sharing leading={leading} writing={writing} />
    </DialogueWriter>
  );
}

/** Sharing is an explicit act, with what it means said before. */
function Sharing({
  leading: { other, path, place, refresh },
  writing,
}: {
  readonly leading: Leading;
  readonly writing: Writing;
}) {
  const t = useTexts(leadershipPageTexts).writing;
  const sharing = useCommand(refresh);
  const [asking, setAsking] = useState(false);
  const share = async () => {
    if ((await writing.flush()) !== "saved") return;
    if (await sharing.run("POST", `${path}/view/sharing`, { rev: writing.rev() })) go({ ...place, page: "leadership" });
  };
  return (
    <Panel heading={t.share} how={t.shareHow(other.name)}>
      {writing.state === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.notSaved}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        style={{ alignSelf: "flex-start" }}
        appearance="primary"
        disabledFocusable={writing.state === "refused"}
        onClick={() => setAsking(true)}
      >
        {t.shareWith(other.name)}
      </Button>
      {asking && (
        <ActDialog
          onClose={() => setAsking(false)}
          title={t.shareTitle}
          how={t.shareHow(other.name)}
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
