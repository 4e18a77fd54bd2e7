import type { GoalBetweenTalksView, GoalsView } from "#bot/api/wire/goals.ts";
import { goalChangeTexts } from "#core/content/tab/goalChange.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { GoalFields, useGoalForm } from "./goalFields.tsx";
import { useReason } from "./goalReason.ts";

type Props = {
  readonly goal: GoalBetweenTalksView;
  readonly page: GoalsView;
  /** Whom the proposal waits for. */
  readonly name: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
};

const pathOf = ({ owner, id }: GoalBetweenTalksView) =>
  `/goals/${encodeURIComponent(owner)}/${encodeURIComponent(id)}/change`;

/** Other words for an agreed goal; one's own proposal goes on from what it said. */
export function RewordDialog({ goal, page, name, refresh, onClose }: Props) {
  const t = useTexts(goalChangeTexts).dialog;
  const command = useCommand(refresh);
  const proposed = goal.proposal?.change.kind === "reword" ? goal.proposal.change.wording : goal;
  const form = useGoalForm(proposed, { nextTalk: page.nextTalk ?? "", agreedDue: goal.due });
  const send = async () => {
    const words = form.finish();
    if (!words) return;
    const change = { kind: "reword", terms: { kind: goal.kind, ...words } };
    if (await command.run("POST", pathOf(goal), { change, seenRev: goal.rev })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how(name)}
      act={t.send}
      command={command}
      onAct={() => void send()}
    >
      <GoalFields
        form={form}
        kind={goal.kind}
        seenBy={t.seenBy(name)}
        choices={{
          results: page.servable.map(({ holder, results }) => ({ name: holder.name, results })),
          orgGoals: page.orgGoals,
        }}
      />
    </ActDialog>
  );
}

/** That an agreed goal is dropped, and why. */
export function DropDialog({ goal, name, refresh, onClose }: Props) {
  const texts = useTexts(goalChangeTexts);
  const t = texts.dropDialog;
  const command = useCommand(refresh);
  const reason = useReason();
  const send = async () => {
    if (!reason.isSound()) return;
    const change = { kind: "drop", reason: reason.value };
    if (await command.run("POST", pathOf(goal), { change, seenRev: goal.rev })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how(name)}
      act={t.send}
      command={command}
      onAct={() => void send()}
    >
      <TextField label={t.reason} {...reason.field} seenBy={texts.dialog.seenBy(name)} />
    </ActDialog>
  );
}

/** No, with a word why. */
export function DeclineDialog({
  path,
  hash,
  name,
  refresh,
  onClose,
}: Pick<Props, "name" | "refresh" | "onClose"> & { readonly path: string; readonly hash: string }) {
  const t = useTexts(goalChangeTexts).declineDialog;
  const command = useCommand(refresh);
  const reason = useReason();
  const send = async () => {
    if (!reason.isSound()) return;
    if (await command.run("POST", `${path}/refusal`, { hash, comment: reason.value })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.send} command={command} onAct={() => void send()}>
      <TextField label={t.comment} {...reason.field} seenBy={t.seenBy(name)} />
    </ActDialog>
  );
}
