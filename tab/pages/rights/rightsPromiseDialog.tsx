import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { RightsView } from "#bot/api/wire/rights.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { ENTITLEMENT_LIMITS } from "#core/entitlement/entitlement.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";

/** Promises a leader something beside the contract, with a day. */
export function PromiseDialog({
  view: { subject, promisable },
  refresh,
  onClose,
}: {
  readonly view: RightsView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const texts = useTexts(rightsTexts);
  const t = texts.promise;
  const { required, dayMissing } = useTexts(shellTexts);
  const { label } = useSaying();
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const [key, setKey] = useState(promisable[0] ?? "support");
  const [text, setText] = useState("");
  const [date, setDate] = useState("");
  const [tried, setTried] = useState(false);
  const promise = async () => {
    setTried(true);
    if (text.trim() === "" || text.length > ENTITLEMENT_LIMITS.text || date === "") return;
    if (await command.run("POST", `/rights/${subject.id}/promise`, { key, text, date })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title(subject.name)}
      how={t.how}
      act={t.act}
      command={command}
      onAct={() => void promise()}
    >
      <Field label={t.key}>
        <Select value={key} onChange={(_, { value }) => setKey(value as typeof key)}>
          {promisable.map((each) => (
            <option key={each} value={each}>
              {label(entitlementLabels[each])}
            </option>
          ))}
        </Select>
      </Field>
      <TextField
        label={t.text}
        lines={2}
        required
        max={ENTITLEMENT_LIMITS.text}
        value={text}
        onChange={setText}
        error={tried && text.trim() === "" ? required : undefined}
        seenBy={texts.seenBy(subject.name)}
      />
      <DayField
        label={t.date}
        required
        min={today}
        value={date}
        onChange={setDate}
        error={tried && date === "" ? dayMissing : undefined}
      />
    </ActDialog>
  );
}
