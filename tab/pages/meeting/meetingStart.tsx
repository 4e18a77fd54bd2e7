import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import type { Talk } from "#tab/pages/talk/talkState.ts";

/** The manager begins the talk: from then on it is held today, and both write in the common text. */
export function MeetingStart({
  talk: { view, path, refresh },
  onClose,
}: {
  readonly talk: Talk;
  readonly onClose: () => void;
}) {
  const t = useTexts(meetingTexts).start;
  const { today } = useReader();
  const command = useCommand(refresh);
  const start = async () => {
    if (await command.run("POST", `${path}/held`, { heldOn: today })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how}
      act={t.button}
      command={command}
      onAct={() => void start()}
    >
      {!view.revealed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.notRevealed}</MessageBarBody>
        </MessageBar>
      )}
    </ActDialog>
  );
}
