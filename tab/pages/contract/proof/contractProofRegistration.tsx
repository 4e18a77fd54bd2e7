import { useState } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { contractProofTexts } from "#core/content/tab/contractProof.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { DNR_MAX } from "#core/contract/registration.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

/** The registrar writes the number the contract has in the diary. */
export function ContractRegistration({
  path,
  view,
  refresh,
  onClose,
}: {
  readonly path: string;
  readonly view: ContractView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { register: t } = useTexts(contractProofTexts);
  const { required } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const [dnr, setDnr] = useState(view.legalState.dnr ?? "");
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (dnr.trim() === "" || dnr.length > DNR_MAX) return;
    if (await command.run("POST", `${path}/registration`, { dnr })) onClose();
  };
  return (
    <ActDialog title={t.title} how={t.how} act={t.act} command={command} onAct={() => void send()} onClose={onClose}>
      <TextField
        label={t.label}
        required
        max={DNR_MAX}
        value={dnr}
        onChange={setDnr}
        error={tried && dnr.trim() === "" ? required : undefined}
      />
    </ActDialog>
  );
}
