import { type ReactNode, useState } from "react";
import { MAX_DISSENT } from "#core/assessment/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { type Command, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import type { Assessing } from "./assessmentState.ts";

export type AssessmentAct = "show" | "agree" | "decline" | "askForChange" | "confirm" | "add";
type Props = { readonly assessing: Assessing; readonly command: Command; readonly onClose: () => void };

/** The question before each act of an assessment: what it means, and for whom. */
export function AssessmentDialog({
  act,
  assessing,
  onClose,
}: {
  readonly act: AssessmentAct;
  readonly assessing: Assessing;
  readonly onClose: () => void;
}) {
  const command = useCommand(assessing.refresh);
  const Dialog = dialogs[act];
  return <Dialog assessing={assessing} command={command} onClose={onClose} />;
}

const plain = (act: "show" | "agree" | "decline", route: string) =>
  function PlainDialog({ assessing: { other, path }, command, onClose }: Props) {
    const t = useTexts(assessmentPageTexts)[act];
    const run = async () => {
      if (await command.run("POST", `${path}/view/${route}`)) onClose();
    };
    return (
      <ActDialog
        onClose={onClose}
        title={t.title}
        how={t.how(other.name)}
        act={t.act}
        command={command}
        onAct={() => void run()}
      >
        {"after" in t && <p style={{ margin: 0 }}>{t.after}</p>}
      </ActDialog>
    );
  };

const dialogs: { readonly [A in AssessmentAct]: (props: Props) => ReactNode } = {
  show: plain("show", "showing"),
  agree: plain("agree", "agreement"),
  decline: plain("decline", "declining"),
  askForChange: AskForChangeDialog,
  confirm: ConfirmDialog,
  add: AddDialog,
};

function AskForChangeDialog({ assessing: { other, path }, command, onClose }: Props) {
  const t = useTexts(assessmentPageTexts).askForChange;
  return (
    <WrittenDialog
      title={t.title}
      how={t.how(other.name)}
      label={t.label}
      act={t.act}
      command={command}
      onClose={onClose}
      send={(comment) => command.run("POST", `${path}/change-request`, { comment })}
    />
  );
}

function AddDialog({ assessing: { path }, command, onClose }: Props) {
  const t = useTexts(assessmentPageTexts).add;
  return (
    <WrittenDialog
      title={t.title}
      how={t.how}
      label={t.label}
      act={t.act}
      command={command}
      onClose={onClose}
      send={(text) => command.run("POST", `${path}/additions`, { text })}
    />
  );
}

/** An act that cannot be done without a text. */
function WrittenDialog({
  title,
  how,
  label,
  act,
  command,
  onClose,
  send,
}: {
  readonly title: string;
  readonly how: string;
  readonly label: string;
  readonly act: string;
  readonly command: Command;
  readonly onClose: () => void;
  readonly send: (text: string) => ReturnType<Command["run"]>;
}) {
  const { required } = useTexts(shellTexts);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (text.trim() === "" || text.length > MAX_DISSENT) return;
    if (await send(text)) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={title} how={how} act={act} command={command} onAct={() => void submit()}>
      <TextField
        label={label}
        required
        lines={4}
        max={MAX_DISSENT}
        value={text}
        onChange={setText}
        error={tried && text.trim() === "" ? required : undefined}
      />
    </ActDialog>
  );
}

function ConfirmDialog({ assessing: { view, path }, command, onClose }: Props) {
  const t = useTexts(assessmentPageTexts).confirm;
  const [dissent, setDissent] = useState("");
  // The text on the page when the dialog was opened: when it is changed meanwhile, it is read before it is confirmed.
  const [hash] = useState(view.compiled?.hash ?? "");
  const confirm = async () => {
    if (dissent.length <= MAX_DISSENT && (await command.run("POST", `${path}/confirmation`, { hash, dissent })))
      onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.act} command={command} onAct={() => void confirm()}>
      <TextField
        label={t.dissent}
        lines={4}
        max={MAX_DISSENT}
        value={dissent}
        onChange={setDissent}
        hint={t.dissentHint}
      />
    </ActDialog>
  );
}
