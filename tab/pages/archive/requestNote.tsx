import { useState } from "react";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { REQUEST_LIMITS } from "#core/publicRequest/publicRequest.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

type Noted = { readonly asked: string; readonly receivedOn: string; readonly reference: string };

/** What is asked for and when it came; there is no field for who asks or why, and there must be none. */
export function RequestNote({
  method,
  path,
  present,
  today,
  refresh,
  onClose,
}: {
  readonly method: "POST" | "PUT";
  readonly path: string;
  readonly present?: Noted;
  readonly today: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(publicRequestTexts).note;
  const command = useCommand(refresh);
  const [asked, setAsked] = useState(present?.asked ?? "");
  const [receivedOn, setReceivedOn] = useState(present?.receivedOn ?? today);
  const [reference, setReference] = useState(present?.reference ?? "");
  const save = async () => {
    if (await command.run(method, path, { asked, receivedOn, reference })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={present ? t.correctTitle : t.title}
      how={t.how}
      act={t.save}
      command={command}
      onAct={() => void save()}
    >
      <TextField
        label={t.asked}
        hint={t.askedHint}
        seenBy={t.seenBy}
        lines={2}
        max={REQUEST_LIMITS.asked}
        value={asked}
        onChange={setAsked}
      />
      <DayField label={t.receivedOn} max={today} value={receivedOn} onChange={setReceivedOn} />
      <TextField label={t.reference} max={REQUEST_LIMITS.reference} value={reference} onChange={setReference} />
    </ActDialog>
  );
}
