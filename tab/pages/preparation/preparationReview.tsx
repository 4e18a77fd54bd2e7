import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DialogueReview } from "#tab/parts/dialogueReview.tsx";
import type { Writing } from "#tab/parts/dialogueWriting.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { go } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  share: { alignSelf: "flex-start" },
});

/** All that one has written, and sharing it: an explicit act, with what it means said before. */
export function PreparationReview({
  view,
  mine,
  writing,
  path,
  refresh,
  talk,
  other,
  onChange,
}: {
  readonly view: AppraisalView;
  readonly mine: NonNullable<AppraisalView["mine"]>;
  readonly writing: Writing;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly talk: { readonly subject: string; readonly appraisal: string };
  readonly other: string;
  readonly onChange: (step: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  const sharing = useCommand(refresh);
  const [asking, setAsking] = useState(false);
  const nothing = mine.steps.every(({ fields }) => fields.every(({ key }) => writing.value(key) === ""));

  const share = async () => {
    if ((await writing.flush()) !== "saved") return;
    if (await sharing.run("POST", `${path}/preparation/sharing`, { rev: writing.rev() })) go({ ...talk, page: "talk" });
  };
  return (
    <>
      <DialogueReview
        steps={mine.steps}
        writing={writing}
        heading={t.reviewing.heading}
        how={t.reviewing.how}
        onChange={onChange}
      />
      <Panel heading={t.share.heading}>
        {nothing && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{t.reviewing.nothing}</MessageBarBody>
          </MessageBar>
        )}
        {writing.state === "refused" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t.reviewing.notSaved}</MessageBarBody>
          </MessageBar>
        )}
        <p className={styles.text}>{t.share.how(other)}</p>
        <p className={styles.text}>{t.share.legal}</p>
        <p className={styles.text}>{t.share.undo(other)}</p>
        <Button
          className={styles.share}
          appearance="primary"
          disabledFocusable={view.state !== "preparation" || writing.state === "refused"}
          onClick={() => setAsking(true)}
        >
          {t.share.button(other)}
        </Button>
      </Panel>
      {asking && (
        <ActDialog
          onClose={() => setAsking(false)}
          title={t.share.title}
          how={t.share.how(other)}
          act={t.share.confirm}
          command={sharing}
          onAct={() => void share()}
        >
          <p className={styles.text}>{t.share.legal}</p>
        </ActDialog>
      )}
    </>
  );
}
