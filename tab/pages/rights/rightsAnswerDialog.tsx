import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { RightView, RightsView } from "#bot/api/wire/rights.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { ENTITLEMENT_LIMITS } from "#core/entitlement/entitlement.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";

/** Who gives it says what was given and when, or which new day it will be and why. */
export function AnswerDialog({
  view: { subject },
  right,
  refresh,
  onClose,
}: {
  readonly view: RightsView;
  readonly right: RightView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const texts = useTexts(rightsTexts);
  const t = texts.answer;
  const { required, dayMissing } = useTexts(shellTexts);
  const { label } = useSaying();
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const [choice, setChoice] = useState("");
  const [text, setText] = useState("");
  const [date, setDate] = useState("");
  const [tried, setTried] = useState(false);
  const max = choice === "moved" ? ENTITLEMENT_LIMITS.reason : ENTITLEMENT_LIMITS.what;
  const save = async () => {
    setTried(true);
    if (choice === "" || text.trim() === "" || text.length > max || date === "") return;
    const { key } = right;
    const done =
      choice === "given"
        ? await command.run("POST", `/rights/${subject.id}/gift`, { key, what: text, on: date })
        : await command.run("POST", `/rights/${subject.id}/new-day`, { key, date, reason: text });
    if (done) onClose();
  };
  const choose = (chosen: string) => {
    setChoice(chosen);
    setDate(chosen === "given" ? today : "");
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title(label(entitlementLabels[right.key]))}
      act={t.act}
      command={command}
      onAct={() => void save()}
    >
      <Field label={t.label} required {...(tried && choice === "" && { validationMessage: t.choose })}>
        <RadioGroup value={choice} onChange={(_, { value }) => choose(value)}>
          <Radio value="given" label={t.given} />
          <Radio value="moved" label={t.moved} />
        </RadioGroup>
      </Field>
      {choice !== "" && (
        <>
          <TextField
            label={choice === "given" ? t.what : t.reason}
            lines={2}
            required
            max={max}
            value={text}
            onChange={setText}
            error={tried && text.trim() === "" ? required : undefined}
            seenBy={texts.seenBy(subject.name)}
          />
          <DayField
            label={choice === "given" ? t.on : t.newDay}
            required
            {...(choice === "given" ? { max: today } : { min: today, hint: t.firstStays })}
            value={date}
            onChange={setDate}
            error={tried && date === "" ? dayMissing : undefined}
          />
        </>
      )}
    </ActDialog>
  );
}
