import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { RightView, RightsView } from "#bot/api/wire/rights.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { viewLabel } from "#core/content/rights.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { ENTITLEMENT_LIMITS, VIEWS } from "#core/entitlement/entitlement.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/** Whom it was promised says how they see it, as on the card in the chat. */
export function SeeDialog({
  view: { subject, principal },
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
  const t = texts.see;
  const { label } = useSaying();
  const command = useCommand(refresh);
  const [seen, setSeen] = useState<string>(right.view ?? "");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (seen === "" || note.length > ENTITLEMENT_LIMITS.note) return;
    if (await command.run("POST", `/rights/${subject.id}/view`, { key: right.key, view: seen, note })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title(label(entitlementLabels[right.key]))}
      act={t.act}
      command={command}
      onAct={() => void save()}
    >
      <Field label={t.label} required {...(tried && seen === "" && { validationMessage: t.choose })}>
        <RadioGroup value={seen} onChange={(_, { value }) => setSeen(value)}>
          {VIEWS.map((each) => (
            <Radio key={each} value={each} label={label(viewLabel[each])} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={t.note}
        lines={2}
        max={ENTITLEMENT_LIMITS.note}
        value={note}
        onChange={setNote}
        seenBy={texts.seenBy(principal?.name ?? texts.someone)}
      />
    </ActDialog>
  );
}
