import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { CANCELLED_BECAUSE, MAX_SALARY_TEXT } from "#core/salary/basis.ts";
import { salaryCancelledLabel } from "#core/content/salary.ts";
import { salaryBasisTexts } from "#core/content/tab/salaryBasis.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { type SalaryShown, otherIn } from "./salaryState.ts";

type Act = "share" | "move" | "cancel" | "takeOver" | "comment" | "read" | "add";

/** What comes next in a salary basis, and what the reader can do about it. */
export function SalaryActs({ shown }: { readonly shown: SalaryShown }) {
  const t = useTexts(salaryBasisTexts).basis;
  const { day } = useSaying();
  const [act, setAct] = useState<Act>();
  const taking = useTakeOut();
  const { view, path, named, refresh } = shown;
  const reopening = useCommand(refresh);
  const { can, state, as } = view;
  const primary = "primary" as const;
  return (
    <>
      <Ask
        text={t.next[as][state](otherIn(view).name, day(view.viewBy))}
        acts={
          <>
            {can.write && (
              <Button
                as="a"
                appearance={state === "asked" ? primary : "secondary"}
                {...linkTo({ ...named, page: "salaryView" })}
              >
                {view.mine && view.mine.answered > 0 ? t.goOn : t.write}
              </Button>
            )}
            {view.judging && (
              <Button
                as="a"
                appearance={can.judge ? primary : "secondary"}
                {...linkTo({ ...named, page: "salaryJudging" })}
              >
                {view.judging.rev > 0 ? t.goOnJudging : t.judge}
              </Button>
            )}
            {can.share && (
              <Button appearance={primary} onClick={() => setAct("share")}>
                {t.share.button}
              </Button>
            )}
            {can.confirmRead && (
              <Button appearance={primary} onClick={() => setAct("read")}>
                {t.read.button}
              </Button>
            )}
            {can.comment && (
              <Button onClick={() => setAct("comment")}>
                {view.shared?.comment ? t.comment.again : t.comment.button}
              </Button>
            )}
            {can.takeOver && (
              <Button appearance={primary} onClick={() => setAct("takeOver")}>
                {t.takeOver.button}
              </Button>
            )}
            {can.reopen && (
              <Button
                disabledFocusable={reopening.busy}
                onClick={() => void reopening.run("POST", `${path}/judgement/reopening`)}
              >
                {t.reopen}
              </Button>
            )}
            {can.move && <Button onClick={() => setAct("move")}>{t.move.button}</Button>}
            {can.cancel && <Button onClick={() => setAct("cancel")}>{t.cancel.button}</Button>}
            {can.add && <Button onClick={() => setAct("add")}>{t.add.button}</Button>}
            {can.download && <TakeOutButton from={taking} path={`${path}/pdf`} text={t.pdf} making={t.making} />}
          </>
        }
      />
      <Refused failure={reopening.failure ?? taking.failure} />
      {act && <ActOf key={act} act={act} shown={shown} onClose={() => setAct(undefined)} />}
    </>
  );
}

type Props = { readonly shown: SalaryShown; readonly onClose: () => void };

function ActOf({ act, ...props }: Props & { readonly act: Act }) {
  const Dialog = dialogs[act];
  return <Dialog {...props} />;
}

const dialogs: { readonly [A in Act]: (props: Props) => ReactNode } = {
  share: ShareDialog,
  move: MoveDialog,
  cancel: CancelDialog,
  takeOver: TakeOverDialog,
  comment: CommentDialog,
  read: ReadDialog,
  add: AddDialog,
};

function ShareDialog({ shown: { view, path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.share;
  const command = useCommand(refresh);
  // What is on the page when the dialog is opened: what is changed meanwhile is read before it is shared.
  const [rev] = useState(view.judging?.rev ?? 0);
  const share = async () => {
    if (await command.run("POST", `${path}/sharing`, { rev })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how(view.employee.name)}
      act={t.act}
      command={command}
      onAct={() => void share()}
    >
      <p style={{ margin: 0 }}>{t.legal}</p>
    </ActDialog>
  );
}

function MoveDialog({ shown: { view, path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.move;
  const { today } = useReader();
  const command = useCommand(refresh);
  const [day, setDay] = useState(view.day);
  const move = async () => {
    if (day !== "" && (await command.run("POST", `${path}/day`, { day }))) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} act={t.act} command={command} onAct={() => void move()}>
      <DayField label={t.day} required value={day} onChange={setDay} {...(today !== undefined && { min: today })} />
    </ActDialog>
  );
}

function CancelDialog({ shown: { path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.cancel;
  const { label } = useSaying();
  const command = useCommand(refresh);
  const [reason, setReason] = useState<string>("mistake");
  const cancel = async () => {
    if (await command.run("POST", `${path}/cancellation`, { reason })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.act} command={command} onAct={() => void cancel()}>
      <ChoiceField
        label={t.reason}
        value={reason}
        choices={CANCELLED_BECAUSE.map((each) => ({ value: each, label: label(salaryCancelledLabel[each]) }))}
        onChange={setReason}
      />
    </ActDialog>
  );
}

function TakeOverDialog({ shown: { path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.takeOver;
  const command = useCommand(refresh);
  const take = async () => {
    if (await command.run("POST", `${path}/take-over`)) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.act} command={command} onAct={() => void take()} />
  );
}

function ReadDialog({ shown: { view, path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.read;
  const command = useCommand(refresh);
  const [hash] = useState(view.shared?.hash ?? "");
  const read = async () => {
    if (await command.run("POST", `${path}/reading`, { hash })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.act} command={command} onAct={() => void read()} />
  );
}

function CommentDialog({ shown: { view, path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.comment;
  return (
    <WrittenDialog
      words={{ ...t, how: t.how(view.author.name) }}
      start={view.shared?.comment ?? ""}
      to={(comment) => [`${path}/comment`, { comment }]}
      refresh={refresh}
      onClose={onClose}
    />
  );
}

function AddDialog({ shown: { path, refresh }, onClose }: Props) {
  const t = useTexts(salaryBasisTexts).basis.add;
  return (
    <WrittenDialog
      words={t}
      start=""
      to={(text) => [`${path}/additions`, { text }]}
      refresh={refresh}
      onClose={onClose}
    />
  );
}

/** An act that cannot be done without a text. */
function WrittenDialog({
  words,
  start,
  to,
  refresh,
  onClose,
}: {
  readonly words: { readonly title: string; readonly how: string; readonly label: string; readonly act: string };
  readonly start: string;
  readonly to: (text: string) => readonly [path: string, body: object];
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { required } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (text.trim() === "" || text.length > MAX_SALARY_TEXT) return;
    if (await command.run("POST", ...to(text))) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={words.title}
      how={words.how}
      act={words.act}
      command={command}
      onAct={() => void send()}
    >
      <TextField
        label={words.label}
        required
        lines={4}
        max={MAX_SALARY_TEXT}
        value={text}
        onChange={setText}
        error={tried && text.trim() === "" ? required : undefined}
      />
    </ActDialog>
  );
}
