import { useState } from "react";
import type { OfferedGoalView } from "#bot/api/wire/goals.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import type { GoalKind } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { GoalFields, useGoalForm } from "./goalFields.tsx";
import { GoalKindField } from "./goalKindField.tsx";
import { useReason } from "./goalReason.ts";

type Props = {
  readonly offer: OfferedGoalView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
};

/** One's own part of a shared goal, in one's own words; its measure and day are there to begin from. */
export function TakeOfferDialog({ offer, path, refresh, onClose, nextTalk }: Props & { readonly nextTalk: string }) {
  const { takeDialog: t, take: act } = useTexts(sharedGoalTexts);
  const { goals } = useTexts(talkTexts);
  const command = useCommand(refresh);
  const due = nextTalk !== "" && offer.due > nextTalk ? nextTalk : offer.due;
  const form = useGoalForm({ ...offer, title: "", due, dueReason: "" }, { nextTalk });
  const [kind, setKind] = useState<GoalKind>("content");
  const take = async () => {
    const words = form.finish();
    if (!words) return;
    if (await command.run("POST", `${path}/taking`, { part: { kind, ...words } })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how(offer.title)}
      act={act}
      command={command}
      onAct={() => void take()}
    >
      <GoalKindField kind={kind} onChange={setKind} />
      <GoalFields form={form} kind={kind} seenBy={goals.seenBy(offer.answersTo.name)} />
    </ActDialog>
  );
}

/** No, with a word why. */
export function DeclineOfferDialog({ offer, path, refresh, onClose }: Props) {
  const { declineDialog: t, decline: act } = useTexts(sharedGoalTexts);
  const command = useCommand(refresh);
  const reason = useReason();
  const decline = async () => {
    if (!reason.isSound()) return;
    if (await command.run("POST", `${path}/refusal`, { comment: reason.value })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={act} command={command} onAct={() => void decline()}>
      <TextField label={t.comment} {...reason.field} seenBy={t.seenBy(offer.answersTo.name)} />
    </ActDialog>
  );
}
