import { useState } from "react";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import type { GoalKind } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { GoalFields, useGoalForm } from "#tab/pages/goals/goalFields.tsx";
import { GoalKindField } from "#tab/pages/goals/goalKindField.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import type { Talk } from "./talkState.ts";

/** A goal being worded: a new one, or a proposal that either of the two changes. */
export function GoalDialog({
  talk: { view, other, path, refresh },
  goal,
  onClose,
}: {
  readonly talk: Talk;
  readonly goal: GoalView | undefined;
  readonly onClose: () => void;
}) {
  const t = useTexts(talkTexts).goals;
  const command = useCommand(refresh);
  const form = useGoalForm(goal, { nextTalk: view.summary.entries.nextDate?.value ?? "" });
  const [kind, setKind] = useState<GoalKind>(goal?.kind ?? "content");

  const save = async () => {
    const words = form.finish();
    if (!words) return;
    const terms = { kind, ...words };
    const done = goal
      ? await command.run("PUT", `${path}/goals/${goal.id}`, { terms, seenRev: goal.rev })
      : await command.run("POST", `${path}/goals`, { terms });
    if (done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={goal ? t.editTitle : t.newTitle}
      act={t.save}
      command={command}
      onAct={() => void save()}
    >
      <GoalKindField kind={kind} onChange={setKind} />
      <GoalFields
        form={form}
        kind={kind}
        seenBy={t.seenBy(other.name)}
        choices={{
          results: view.servable.map(({ holder, results }) => ({ name: holder.name, results })),
          orgGoals: view.orgGoals,
        }}
      />
    </ActDialog>
  );
}
