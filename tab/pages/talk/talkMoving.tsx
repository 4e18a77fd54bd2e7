import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CancelReason } from "#core/appraisal/appraisal.ts";
import type { TalkLength } from "#core/appraisal/length.ts";
import { cancelReasonLabel } from "#core/content/states.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import type { Command } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, SeenBy, TimeField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TalkLengthField } from "#tab/parts/talkLengthField.tsx";

/** A talk that is to be moved or called off, wherever it is shown. */
export type Movable = {
  readonly date: string;
  readonly time: string;
  readonly minutes: TalkLength;
  /** The name of the other, who is told. */
  readonly other: string;
  readonly path: string;
};
type Props = { readonly talk: Movable; readonly command: Command; readonly onClose: () => void };

export function RescheduleDialog({ talk: { other, path, ...before }, command, onClose }: Props) {
  const t = useTexts(talkTexts).reschedule;
  const { dayMissing } = useTexts(shellTexts);
  const today = useReader().today ?? "";
  const [date, setDate] = useState(before.date);
  const [time, setTime] = useState(before.time);
  const [minutes, setMinutes] = useState(before.minutes);
  const [tried, setTried] = useState(false);
  const fault = date === "" ? dayMissing : date < today ? t.past : undefined;
  const move = async () => {
    setTried(true);
    if (fault === undefined && (await command.run("POST", `${path}/reschedule`, { date, time, minutes }))) onClose();
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
        seenBy={t.seenBy(other)}
      />
      <TimeField label={t.time} value={time} onChange={setTime} seenBy={t.seenBy(other)} />
      <TalkLengthField value={minutes} onChange={setMinutes} seenBy={t.seenBy(other)} />
    </ActDialog>
  );
}

const REASONS = Object.keys(cancelReasonLabel) as CancelReason[];

export function CancelDialog({ talk: { other, path }, command, onClose }: Props) {
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
      <Field label={t.reason} hint={<SeenBy text={t.seenBy(other)} />}>
        <RadioGroup value={reason} onChange={(_, { value }) => setReason(value)}>
          {REASONS.map((each) => (
            <Radio key={each} value={each} label={label(cancelReasonLabel[each])} />
          ))}
        </RadioGroup>
      </Field>
    </ActDialog>
  );
}
