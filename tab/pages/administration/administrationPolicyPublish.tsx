import { useState } from "react";
import type { PolicyDeskView } from "#bot/api/wire/policy.ts";
import { policyTexts } from "#core/content/tab/policy.ts";
import { POLICY_LIMITS } from "#core/policy/policy.ts";
import { type Resource, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";

/** Says how many will be asked before a version is published; it cannot be changed afterwards. */
export function PublishPolicy({
  draft: { version, rev },
  leaders,
  refresh,
  onClose,
}: {
  readonly draft: NonNullable<PolicyDeskView["draft"]>;
  readonly leaders: number;
  readonly refresh: Resource<PolicyDeskView>["refresh"];
  readonly onClose: () => void;
}) {
  const t = useTexts(policyTexts).desk;
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const [date, setDate] = useState(today);
  const [decisionRef, setDecisionRef] = useState("");
  const publish = async () => {
    if (await command.run("POST", "/policy/publication", { date, decisionRef, seenRev: rev })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.publishTitle(version)}
      how={t.publishHow(leaders)}
      act={t.publish}
      command={command}
      onAct={() => void publish()}
    >
      <DayField label={t.date} required max={today} value={date} onChange={setDate} />
      <TextField label={t.decisionRef} max={POLICY_LIMITS.decisionRef} value={decisionRef} onChange={setDecisionRef} />
    </ActDialog>
  );
}
