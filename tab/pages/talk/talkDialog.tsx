import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { MAX_SUMMARY_TEXT } from "#core/appraisal/appraisal.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { sinceLastTexts } from "#core/content/tab/sinceLast.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { type Command, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { CancelDialog, RescheduleDialog } from "./talkMoving.tsx";
import type { Talk } from "./talkState.ts";

export type TalkAct = "hold" | "send" | "confirm" | "askForChange" | "reschedule" | "cancel";
type Props = { readonly talk: Talk; readonly command: Command; readonly onClose: () => void };

/** The question before each act of the talk. */
export function TalkDialog({
  act,
  talk,
  onClose,
}: {
  readonly act: TalkAct;
  readonly talk: Talk;
  readonly onClose: () => void;
}) {
  const command = useCommand(talk.refresh);
  const Dialog = dialogs[act];
  return <Dialog talk={talk} command={command} onClose={onClose} />;
}

const dialogs: { readonly [A in TalkAct]: (props: Props) => ReactNode } = {
  hold: HoldDialog,
  send: SendDialog,
  confirm: ConfirmDialog,
  askForChange: AskForChangeDialog,
  reschedule: ({ talk, ...how }) => <RescheduleDialog talk={movable(talk)} {...how} />,
  cancel: ({ talk, ...how }) => <CancelDialog talk={movable(talk)} {...how} />,
};

const movable = ({ view: { date, time, minutes }, other, path }: Talk) => ({
  date,
  time,
  minutes,
  other: other.name,
  path,
});

function HoldDialog({ talk: { view, other, path }, command, onClose }: Props) {
  const t = useTexts(talkTexts).hold;
  const { dayMissing } = useTexts(shellTexts);
  const today = useReader().today ?? "";
  const [heldOn, setHeldOn] = useState(view.date < today ? view.date : today);
  const [tried, setTried] = useState(false);
  const fault = heldOn === "" ? dayMissing : heldOn > today ? t.future : undefined;
  const hold = async () => {
    setTried(true);
    if (fault === undefined && (await command.run("POST", `${path}/held`, { heldOn }))) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.button} command={command} onAct={() => void hold()}>
      {!view.revealed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.notRevealed}</MessageBarBody>
        </MessageBar>
      )}
      <DayField
        label={t.date}
        required
        max={today}
        value={heldOn}
        onChange={setHeldOn}
        error={tried ? fault : undefined}
        seenBy={t.seenBy(other.name)}
      />
    </ActDialog>
  );
}

function SendDialog({ talk: { view, path }, command, onClose }: Props) {
  const t = useTexts(talkTexts).send;
  const { left } = useTexts(sinceLastTexts);
  const { entries, heldOn = "" } = view.summary;
  const missing = [
    ...view.earlier.filter(({ chosen }) => !chosen).map(({ title }) => left(title)),
    ...(view.goals.length === 0 && !entries.noGoalsReason?.value.trim() ? [t.missing.goals] : []),
    ...(entries.nextDate?.value ? [] : [t.missing.nextDate]),
    ...(view.actions.some(({ due, answer }) => due === "" || answer?.trim() === "") ? [t.missing.answers] : []),
    ...(view.earlierActions.some(({ state, due }) => state === "agreed" && due < heldOn)
      ? [t.missing.earlierActions]
      : []),
  ];
  const send = async () => {
    if (missing.length === 0 && (await command.run("POST", `${path}/summary/sending`))) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.button}
      how={t.how}
      act={t.button}
      command={command}
      onAct={() => void send()}
    >
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {t.missingHeading}:
            <ul>
              {missing.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </ActDialog>
  );
}

function ConfirmDialog({ talk: { view, other, path }, command, onClose }: Props) {
  const t = useTexts(talkTexts).confirm;
  const [dissent, setDissent] = useState("");
  // The text on the page when the dialog was opened: when it is changed meanwhile, it is read before it is confirmed.
  const [hash] = useState(view.summary.hash ?? "");
  const confirm = async () => {
    if (
      dissent.length <= MAX_SUMMARY_TEXT &&
      (await command.run("POST", `${path}/summary/confirmation`, { hash, dissent }))
    )
      onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how}
      act={t.send}
      command={command}
      onAct={() => void confirm()}
    >
      <TextField
        label={t.dissent}
        lines={2}
        max={MAX_SUMMARY_TEXT}
        value={dissent}
        onChange={setDissent}
        seenBy={t.dissentSeenBy(other.name)}
      />
    </ActDialog>
  );
}

function AskForChangeDialog({ talk: { other, path }, command, onClose }: Props) {
  const t = useTexts(talkTexts).askForChange;
  const { required } = useTexts(shellTexts);
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const ask = async () => {
    setTried(true);
    if (comment.trim() === "" || comment.length > MAX_SUMMARY_TEXT) return;
    if (await command.run("POST", `${path}/summary/change-request`, { comment })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.send} command={command} onAct={() => void ask()}>
      <TextField
        label={t.comment}
        required
        lines={4}
        max={MAX_SUMMARY_TEXT}
        value={comment}
        onChange={setComment}
        error={tried && comment.trim() === "" ? required : undefined}
        seenBy={t.seenBy(other.name)}
      />
    </ActDialog>
  );
}
