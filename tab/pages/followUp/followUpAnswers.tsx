import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowUpView } from "#bot/api/wire/followUp.ts";
import { followUpPageTexts } from "#core/content/tab/followUp.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DialogueReview } from "#tab/parts/dialogueReview.tsx";
import { DialogueWriter, useDialogueSteps } from "#tab/parts/dialogueWriter.tsx";
import { type Writing, useDialogueWriting } from "#tab/parts/dialogueWriting.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { type FollowingUp, readersIn } from "./followUpState.ts";

type Mine = NonNullable<FollowUpView["mine"]>;

/** One's own answers in a follow-up: one step at a time, saved as one writes, shared when one says so. */
export function FollowUpAnswers({ following, mine }: { readonly following: FollowingUp; readonly mine: Mine }) {
  const { path, me, view } = following;
  const readers = readersIn(view, useReader().locale);
  const t = useTexts(followUpPageTexts);
  const to = `${path}/answers`;
  const writing = useDialogueWriting<FollowUpView>({ mine, path, to, of: (known) => known.mine, me });
  const steps = useDialogueSteps({ mine, to, writing });
  return (
    <>
      <p style={{ margin: 0, maxWidth: "65ch" }}>{t.intro(readers)}</p>
      <DialogueWriter
        mine={mine}
        steps={steps}
        writing={writing}
        words={{ ...t.words, seen: { by: t.seen(readers), kept: t.seenKept } }}
      >
        <DialogueReview steps={mine.steps} writing={writing} heading={t.heading} how={t.how} onChange={steps.goTo} />
        <Sharing following={following} writing={writing} />
      </DialogueWriter>
    </>
  );
}

/** Sharing is an explicit act, with what it means said before. */
function Sharing({
  following: { view, other, path, refresh },
  writing,
}: {
  readonly following: FollowingUp;
  readonly writing: Writing;
}) {
  const t = useTexts(followUpPageTexts);
  const readers = readersIn(view, useReader().locale);
  const sharing = useCommand(refresh);
  const [asking, setAsking] = useState(false);
  const share = async () => {
    if ((await writing.flush()) !== "saved") return;
    if (await sharing.run("POST", `${path}/sharing`, { rev: writing.rev() })) setAsking(false);
  };
  return (
    <Panel heading={t.share} how={t.shareHow(readers)}>
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
          how={t.shareHow(readers)}
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
