import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalView } from "#bot/api/wire.ts";
import { goalKindLabel } from "#core/content/states.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { GOAL_KINDS, GOAL_LIMITS, type GoalKind } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { ServesSelect } from "#tab/pages/goals/servesSelect.tsx";
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
  const { required, dayMissing } = useTexts(shellTexts);
  const { label, day } = useSaying();
  const { today } = useReader();
  const command = useCommand(refresh);
  const nextTalk = view.summary.entries.nextDate?.value ?? "";
  const [kind, setKind] = useState<GoalKind>(goal?.kind ?? "content");
  const [title, setTitle] = useState(goal?.title ?? "");
  const [measure, setMeasure] = useState(goal?.measure ?? "");
  const [due, setDue] = useState(goal?.due ?? nextTalk);
  const [dueReason, setDueReason] = useState(goal?.dueReason ?? "");
  const [serves, setServes] = useState(goal && goal.serves.kind !== "none" ? goal.serves : undefined);
  const [tried, setTried] = useState(false);

  const beyond = nextTalk !== "" && due > nextTalk;
  const missing = (text: string) => (text.trim() === "" ? required : undefined);
  const faults = {
    title: missing(title),
    measure: missing(measure),
    due: due === "" ? dayMissing : today !== undefined && due < today ? t.past : undefined,
    dueReason: beyond ? missing(dueReason) : undefined,
  };
  const tooLong =
    title.length > GOAL_LIMITS.title ||
    measure.length > GOAL_LIMITS.measure ||
    dueReason.length > GOAL_LIMITS.dueReason;

  const save = async () => {
    setTried(true);
    if (tooLong || Object.values(faults).some((fault) => fault !== undefined)) return;
    const terms = {
      kind,
      title,
      measure,
      due,
      dueReason: beyond ? dueReason : "",
      serves: serves ?? { kind: "none" as const },
    };
    const done = goal
      ? await command.run("PUT", `${path}/goals/${goal.id}`, { terms, seenRev: goal.rev })
      : await command.run("POST", `${path}/goals`, { terms });
    if (done) onClose();
  };
  const seenBy = t.seenBy(other.name);
  const shown = (fault: string | undefined) => (tried ? fault : undefined);
  return (
    <ActDialog
      onClose={onClose}
      title={goal ? t.editTitle : t.newTitle}
      act={t.save}
      command={command}
      onAct={() => void save()}
    >
      <Field label={t.kind} required>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => setKind(GOAL_KINDS.find((each) => each === value) ?? "content")}
        >
          {GOAL_KINDS.map((each) => (
            <Radio key={each} value={each} label={label(goalKindLabel[each])} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={t.title}
        required
        lines={2}
        max={GOAL_LIMITS.title}
        value={title}
        onChange={setTitle}
        error={shown(faults.title)}
        seenBy={seenBy}
      />
      <TextField
        label={t.measure}
        required
        lines={2}
        max={GOAL_LIMITS.measure}
        value={measure}
        onChange={setMeasure}
        error={shown(faults.measure)}
        seenBy={seenBy}
      />
      <DayField
        label={t.due}
        required
        value={due}
        onChange={setDue}
        error={shown(faults.due)}
        seenBy={seenBy}
        {...(beyond && { hint: t.dueReasonHow(day(nextTalk)) })}
      />
      {beyond && (
        <TextField
          label={t.dueReason}
          required
          lines={2}
          max={GOAL_LIMITS.dueReason}
          value={dueReason}
          onChange={setDueReason}
          error={shown(faults.dueReason)}
          seenBy={seenBy}
        />
      )}
      <ServesSelect
        serves={serves}
        kept={goal?.servesTitle ?? ""}
        results={view.servable.map(({ holder, results }) => ({ name: holder.name, results }))}
        orgGoals={view.orgGoals}
        onChange={setServes}
      />
    </ActDialog>
  );
}
