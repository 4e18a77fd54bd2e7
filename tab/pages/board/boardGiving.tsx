import { useState } from "react";
import type { BoardYearView } from "#bot/api/wire/board.ts";
import { BOARD_REPORT_LIMITS } from "#core/boardReport/boardReport.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

type Closing = {
  readonly year: BoardYearView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
};

/** What HR or the kommunchef says of the year's numbers; who sees it, and when, stands beside it. */
export function CommentDialog({ year: { year, comment, rev }, refresh, onClose }: Closing) {
  const t = useTexts(boardTexts);
  const command = useCommand(refresh);
  const [text, setText] = useState(comment);
  const save = async () => {
    if (await command.run("PUT", `/board/${year}/comment`, { seen: rev, text })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.writeTitle(year)}
      how={t.writeHow}
      act={t.save}
      command={command}
      onAct={() => void save()}
    >
      <TextField
        label={t.comment}
        lines={4}
        max={BOARD_REPORT_LIMITS.comment}
        value={text}
        onChange={setText}
        seenBy={t.writeSeenBy}
      />
    </ActDialog>
  );
}

/** Giving it to the board: told beforehand what that means. */
export function GiveDialog({ year: { year, rev }, today, refresh, onClose }: Closing & { readonly today: string }) {
  const t = useTexts(boardTexts);
  const command = useCommand(refresh);
  const [on, setOn] = useState(today);
  const [reference, setReference] = useState("");
  const give = async () => {
    if (await command.run("POST", `/board/${year}/giving`, { seen: rev, on, reference })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.giveTitle(year)}
      how={t.giveHow}
      act={t.give}
      command={command}
      onAct={() => void give()}
    >
      <DayField label={t.giveOn} value={on} onChange={setOn} max={today} required />
      <TextField
        label={t.giveReference}
        max={BOARD_REPORT_LIMITS.reference}
        value={reference}
        onChange={setReference}
        hint={t.giveReferenceHint}
        required
      />
    </ActDialog>
  );
}

/** Taking back what was given by mistake: it stays to be read, and those who were told are told why to look. */
export function TakeBackDialog({ year: { year, given }, refresh, onClose }: Closing) {
  const t = useTexts(boardTexts);
  const command = useCommand(refresh);
  const [reason, setReason] = useState("");
  const takeBack = async () => {
    if (await command.run("POST", `/board/${year}/taking-back`, { seen: given?.hash ?? "", reason })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.takeBackTitle(year)}
      how={t.takeBackHow}
      act={t.takeBack}
      command={command}
      onAct={() => void takeBack()}
    >
      <TextField
        label={t.takeBackReason}
        lines={4}
        max={BOARD_REPORT_LIMITS.reason}
        value={reason}
        onChange={setReason}
        seenBy={t.takeBackSeenBy}
        required
      />
    </ActDialog>
  );
}
