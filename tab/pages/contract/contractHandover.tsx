import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { LIMITS } from "#core/contract/terms.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { type HandoverAct, HandoverDialog } from "#tab/pages/handover/handoverDialog.tsx";
import { useNextContract } from "./nextContract.ts";

type Props = { readonly view: ContractView; readonly path: string; readonly refresh: () => Promise<void> };

/** Revision, renewal, hand-over and end of the contract one reads, and what the registrar records of a paper. */
export function ContractHandover({ view, path, refresh }: Props) {
  const t = useTexts(handoverTexts);
  const [act, setAct] = useState<HandoverAct | "paper" | "addition">();
  const next = useNextContract(refresh);
  const { me } = useReader();
  const { can, to, assessment, coming } = view.handover;
  const mine = to !== undefined && to.id === me?.id;
  const close = () => setAct(undefined);
  return (
    <>
      {can.confirm && (
        <Button appearance="primary" onClick={() => setAct("confirm")}>
          {t.confirm}
        </Button>
      )}
      {can.takeOver && (
        <Button {...(mine && { appearance: "primary" as const })} onClick={() => setAct("takeOver")}>
          {mine ? t.takeOver : t.handOver(to?.name ?? "")}
        </Button>
      )}
      {can.revise && (
        <Button disabledFocusable={next.busy} onClick={() => void next.begin("revision", view.subject, view.id)}>
          {t.revise}
        </Button>
      )}
      {can.renew && (
        <Button disabledFocusable={next.busy} onClick={() => void next.begin("renewal", view.subject, view.id)}>
          {t.renew}
        </Button>
      )}
      {coming && (
        <Button as="a" {...linkTo({ page: "contract", subject: view.subject, contract: coming.id })}>
          {t.openComing}
        </Button>
      )}
      {can.end && <Button onClick={() => setAct("end")}>{t.end}</Button>}
      {can.recordPaper && <Button onClick={() => setAct("paper")}>{t.paper.button}</Button>}
      {can.addToPaper && <Button onClick={() => setAct("addition")}>{t.paper.addButton}</Button>}
      <Refused failure={next.failure} />
      {act === "paper" && <PaperDialog view={view} path={path} refresh={refresh} onClose={close} />}
      {act === "addition" && <AdditionDialog path={path} refresh={refresh} onClose={close} />}
      {(act === "takeOver" || act === "confirm" || act === "end") && (
        <HandoverDialog
          act={act}
          to={to?.name ?? ""}
          subject={view.subject}
          contract={view.id}
          {...(assessment && { assessing: assessment.day })}
          {...(view.state === "agreed" && { comes: view.terms.period.from })}
          {...(coming && { coming: coming.from })}
          canAssess={can.assess}
          refresh={refresh}
          onClose={close}
        />
      )}
    </>
  );
}

function PaperDialog({ view, path, refresh, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTexts(handoverTexts).paper;
  const { today } = useReader();
  const command = useCommand(refresh);
  const { signers } = view.handover;
  const [signedBy, setSignedBy] = useState(signers[0]?.id ?? "");
  const [signedOn, setSignedOn] = useState("");
  const [reference, setReference] = useState("");
  // The wording on the page when the dialog was opened: the paper is about that one.
  const [seen] = useState({ revision: view.revision, hash: view.hash ?? "" });
  const send = async () => {
    if (await command.run("POST", `${path}/paper-approval`, { seen, signedBy, signedOn, reference })) onClose();
  };
  return (
    <ActDialog title={t.title} how={t.how} act={t.act} onClose={onClose} command={command} onAct={() => void send()}>
      <Field label={t.signedBy} required>
        <Select value={signedBy} onChange={(_, { value }) => setSignedBy(value)}>
          {signers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <DayField
        label={t.signedOn}
        required
        {...(today !== undefined && { max: today })}
        value={signedOn}
        onChange={setSignedOn}
        seenBy={t.seenBy}
      />
      <TextField
        label={t.reference}
        required
        max={LIMITS.short}
        value={reference}
        onChange={setReference}
        seenBy={t.seenBy}
      />
    </ActDialog>
  );
}

function AdditionDialog({ path, refresh, onClose }: Omit<Props, "view"> & { readonly onClose: () => void }) {
  const t = useTexts(handoverTexts).paper;
  const command = useCommand(refresh);
  const [text, setText] = useState("");
  const send = async () => {
    if (await command.run("POST", `${path}/paper-approval/addition`, { text })) onClose();
  };
  return (
    <ActDialog
      title={t.addTitle}
      how={t.addHow}
      act={t.addAct}
      onClose={onClose}
      command={command}
      onAct={() => void send()}
    >
      <TextField
        label={t.text}
        lines={4}
        required
        max={LIMITS.text}
        value={text}
        onChange={setText}
        seenBy={t.seenBy}
      />
    </ActDialog>
  );
}
