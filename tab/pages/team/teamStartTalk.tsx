import { useState } from "react";
import type { Team } from "#bot/api/wire/overview.ts";
import { TALK_MINUTES } from "#core/appraisal/length.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { teamTexts } from "#core/content/tab/team.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TimeField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { TalkLengthField } from "#tab/parts/talkLengthField.tsx";

/** The manager books a talk; the bot invites both. */
export function StartTalkDialog({
  person,
  today,
  refresh,
  onClose,
}: {
  readonly person: Team["people"][number]["subject"];
  readonly today: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(teamTexts).start;
  const { dayMissing } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const [date, setDate] = useState("");
  const [time, setTime] = useState("");
  const [minutes, setMinutes] = useState(TALK_MINUTES);
  const [tried, setTried] = useState(false);
  const fault = date === "" ? dayMissing : date < today ? t.past : undefined;

  const start = async () => {
    setTried(true);
    if (fault !== undefined) return;
    if (await command.run("POST", "/appraisals", { employee: person.id, date, time, minutes })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title(person.name)}
      how={t.how}
      act={t.send}
      command={command}
      onAct={() => void start()}
    >
      <DayField
        label={t.date}
        required
        min={today}
        value={date}
        onChange={setDate}
        error={tried ? fault : undefined}
        seenBy={t.seenBy(person.name)}
      />
      <TimeField label={t.time} value={time} onChange={setTime} seenBy={t.seenBy(person.name)} />
      <TalkLengthField value={minutes} onChange={setMinutes} seenBy={t.seenBy(person.name)} />
    </ActDialog>
  );
}
