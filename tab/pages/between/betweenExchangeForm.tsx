import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { betweenTexts } from "#core/content/tab/between.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useCommand } from "#tab/api/api.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { useDraft } from "./betweenDraft.ts";
import { BetweenForm } from "./betweenForm.tsx";

/** A short text that the other sees when it is sent, and not before. */
export function ExchangeForm({
  label,
  seenBy,
  act,
  max,
  draft,
  takesFocus,
  to,
  more,
  refresh,
  onClose,
}: {
  readonly label: string;
  readonly seenBy: string;
  readonly act: string;
  readonly max: number;
  readonly draft: string;
  readonly takesFocus: boolean;
  /** Where it is sent, and what is sent along. */
  readonly to: string;
  readonly more: object;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(betweenTexts).notes;
  const { required } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const { value, wasKept, write, drop } = useDraft(draft, "");
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (value.trim() === "" || value.length > max) return;
    if (!(await command.run("POST", to, { ...more, text: value }))) return;
    drop();
    onClose();
  };
  return (
    <BetweenForm
      label={label}
      act={act}
      cancel={t.cancel}
      command={command}
      takesFocus={takesFocus}
      onAct={() => void send()}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {wasKept && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t.restored}</MessageBarBody>
        </MessageBar>
      )}
      <TextField
        label={label}
        required
        lines={4}
        max={max}
        value={value}
        onChange={write}
        error={tried && value.trim() === "" ? required : undefined}
        seenBy={seenBy}
      />
    </BetweenForm>
  );
}
