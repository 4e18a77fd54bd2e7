import { useState } from "react";
import type { RetentionView } from "#bot/api/wire/archive.ts";
import { FATES, type Fate, MAX_REFERENCE } from "#core/archive/retentionRule.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { Field, Input } from "@fluentui/react-components";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const DEFAULT_MONTHS = 24;

/** Enters what the authority has decided about a kind of record. */
export function RetentionDecide({
  kind: { kind, decision },
  today,
  refresh,
  onClose,
}: {
  readonly kind: RetentionView["kinds"][number];
  readonly today: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(archiveTexts);
  const { label } = useSaying();
  const command = useCommand(refresh);
  const [fate, setFate] = useState<Fate>(decision?.fate ?? "remove");
  const [months, setMonths] = useState(
    String(decision === undefined || decision.months === 0 ? DEFAULT_MONTHS : decision.months),
  );
  const [reference, setReference] = useState("");
  const [from, setFrom] = useState(today);
  const leaves = fate === "remove" || fate === "handOver";
  const save = async () => {
    const body = { kind, fate, months: leaves ? Number(months) || 0 : 0, reference, from };
    if (await command.run("PUT", "/archive/retention/rules", body)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.decision.title(label(recordKindTexts[kind].name))}
      how={t.decision.how}
      act={t.decision.save}
      command={command}
      onAct={() => void save()}
    >
      <ChoiceField
        label={t.decision.fate}
        value={fate}
        onChange={(value) => setFate(FATES.find((each) => each === value) ?? "undecided")}
        choices={FATES.map((value) => ({ value, label: t.fates[value] }))}
      />
      {leaves && (
        <Field label={t.decision.months}>
          <Input type="number" min={1} value={months} onChange={(_, { value }) => setMonths(value)} />
        </Field>
      )}
      <TextField
        label={t.decision.reference}
        hint={t.decision.referenceHint}
        max={MAX_REFERENCE}
        value={reference}
        onChange={setReference}
      />
      <DayField label={t.decision.from} value={from} min={today} onChange={setFrom} />
    </ActDialog>
  );
}
