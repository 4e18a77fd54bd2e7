import { Field, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type CancelReason, MAX_SUMMARY_TEXT } from "#core/appraisal/appraisal.ts";
import { cancelReasonLabel } from "#core/content/states.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { type Command, useCommand } from "../api/api.tsx";
import { ActDialog } from "../parts/actDialog.tsx";
import { DayField, SeenBy, TextField, TimeField } from "../parts/fields.tsx";
import { useReader, useSaying, useTexts } from "../parts/reader.tsx";
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
  reschedule: RescheduleDialog,
  cancel: CancelDialog,
};

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
  const { entries } = view.summary;
  const missing = [
    ...(view.goals.length === 0 && !entries.noGoalsReason?.value.trim() ? (["goals"] as const) : []),
    ...(entries.nextDate?.value ? [] : (["nextDate"] as const)),
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
                <li key={part}>{t.missing[part]}</li>
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

function RescheduleDialog({ talk: { view, other, path }, command, onClose }: Props) {
  const t = useTexts(talkTexts).reschedule;
  const { dayMissing } = useTexts(shellTexts);
  const today = useReader().today ?? "";
  const [date, setDate] = useState(view.date);
  const [time, setTime] = useState(view.time);
  const [tried, setTried] = useState(false);
  const fault = date === "" ? dayMissing : date < today ? t.past : undefined;
  const move = async () => {
    setTried(true);
    if (fault === undefined && (await command.run("POST", `${path}/reschedule`, { date, time }))) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} act={t.send} command={command} onAct={() => void move()}>
      <DayField
        label={t.date}
        required
        min={today}
        value={date}
        onChange={setDate}
        error={tried ? fault : undefined}
        seenBy={t.seenBy(other.name)}
      />
      <TimeField label={t.time} value={time} onChange={setTime} seenBy={t.seenBy(other.name)} />
    </ActDialog>
  );
}

const REASONS = Object.keys(cancelReasonLabel) as CancelReason[];

function CancelDialog({ talk: { other, path }, command, onClose }: Props) {
  const t = useTexts(talkTexts).cancel;
  const { label } = useSaying();
  const [reason, setReason] = useState<string>("newDate");
  const cancel = async () => {
    if (await command.run("POST", `${path}/cancellation`, { reason })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      act={t.send}
      back={t.back}
      command={command}
      onAct={() => void cancel()}
    >
      <Field label={t.reason} hint={<SeenBy text={t.seenBy(other.name)} />}>
        <RadioGroup value={reason} onChange={(_, { value }) => setReason(value)}>
          {REASONS.map((each) => (
            <Radio key={each} value={each} label={label(cancelReasonLabel[each])} />
          ))}
        </RadioGroup>
      </Field>
    </ActDialog>
  );
}
