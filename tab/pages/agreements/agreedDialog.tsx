import { useState } from "react";
import type { TalkActionView } from "#bot/api/wire/talkActions.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { TALK_ACTION_LIMITS } from "#core/talkAction/talkAction.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";

export type Answering = "done" | "move" | "drop";
type Props = {
  readonly action: TalkActionView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
};

/** What became of something agreed: done, to be done another day, or dropped. */
export function AgreedDialog({ act, ...props }: Props & { readonly act: Answering }) {
  switch (act) {
    case "done":
      return <DoneDialog {...props} />;
    case "move":
      return <MoveDialog {...props} />;
    case "drop":
      return <DropDialog {...props} />;
  }
}

const addressOf = ({ subject, id }: TalkActionView) => `/agreements/${subject.id}/${id}`;
const reopening = (action: TalkActionView) => ({ method: "POST", path: `${addressOf(action)}/reopening` }) as const;

function DoneDialog({ action, refresh, onClose }: Props) {
  const { done: t, seenByBoth } = useTexts(talkActionTexts);
  const isActivity = action.kind === "development";
  const command = useCommand(refresh);
  const [note, setNote] = useState("");
  const save = async () => {
    if (note.length > TALK_ACTION_LIMITS.note) return;
    if (await command.run("POST", `${addressOf(action)}/completion`, { note }, { undo: reopening(action) })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={action.text}
      act={t.open}
      command={command}
      onAct={() => void save()}
    >
      <TextField
        label={isActivity ? t.ledTo : t.note}
        lines={2}
        max={TALK_ACTION_LIMITS.note}
        value={note}
        onChange={setNote}
        seenBy={seenByBoth}
      />
    </ActDialog>
  );
}

function MoveDialog({ action, refresh, onClose }: Props) {
  const texts = useTexts(talkActionTexts);
  const t = texts.move;
  const { required, dayMissing } = useTexts(shellTexts);
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const [due, setDue] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const faults = {
    due: due === "" ? dayMissing : due < today ? texts.past : undefined,
    reason: reason.trim() === "" ? required : undefined,
  };
  const save = async () => {
    setTried(true);
    if (faults.due !== undefined || faults.reason !== undefined || reason.length > TALK_ACTION_LIMITS.reason) return;
    if (await command.run("POST", `${addressOf(action)}/new-day`, { due, reason })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={action.text}
      act={texts.save}
      command={command}
      onAct={() => void save()}
    >
      <DayField
        label={t.due}
        required
        min={today}
        value={due}
        onChange={setDue}
        error={tried ? faults.due : undefined}
        seenBy={texts.seenByBoth}
      />
      <TextField
        label={t.reason}
        required
        lines={2}
        max={TALK_ACTION_LIMITS.reason}
        value={reason}
        onChange={setReason}
        error={tried ? faults.reason : undefined}
        seenBy={texts.seenByBoth}
      />
    </ActDialog>
  );
}

function DropDialog({ action, refresh, onClose }: Props) {
  const { drop: t, seenByBoth } = useTexts(talkActionTexts);
  const { required } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const fault = reason.trim() === "" ? required : undefined;
  const save = async () => {
    setTried(true);
    if (fault !== undefined || reason.length > TALK_ACTION_LIMITS.reason) return;
    if (await command.run("POST", `${addressOf(action)}/dropping`, { reason }, { undo: reopening(action) })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.open} command={command} onAct={() => void save()}>
      <TextField
        label={t.reason}
        required
        lines={2}
        max={TALK_ACTION_LIMITS.reason}
        value={reason}
        onChange={setReason}
        error={tried ? fault : undefined}
        seenBy={seenByBoth}
      />
    </ActDialog>
  );
}
