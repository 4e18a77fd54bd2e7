import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { TalkActionView } from "#bot/api/wire/talkActions.ts";
import type { Side } from "#core/appraisal/appraisal.ts";
import { developmentCategoryLabel } from "#core/content/development.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { DEVELOPMENT_CATEGORIES, type DevelopmentCategory } from "#core/development/category.ts";
import { TALK_ACTION_LIMITS, type TalkActionKind } from "#core/talkAction/talkAction.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import type { Talk } from "./talkState.ts";

type Form = Pick<TalkActionView, "text" | "owner" | "due"> & {
  readonly effect: string;
  readonly category: DevelopmentCategory | "";
  readonly answer: string;
};

const startingForm = (kind: TalkActionKind): Form => ({
  text: "",
  owner: kind === "development" ? "employee" : "manager",
  due: "",
  effect: "",
  category: "",
  answer: "",
});

/** What each kind says, and no more. */
function termsOf(kind: TalkActionKind, { text, owner, due, effect, category, answer }: Form) {
  switch (kind) {
    case "promise":
      return { kind, text, owner: "manager" as const, due };
    case "support":
    case "idea":
      return { kind, text, owner, due, answer };
    case "development":
      return { kind, text, owner, due, effect, ...(category && { category }) };
    case "workEnvironment":
      return { kind, text, owner, due };
  }
}

/** Something being put forward, or reworded by either of the two before it is agreed. */
export function TalkActionDialog({
  talk: { view, other, path, refresh },
  kind,
  action,
  onClose,
}: {
  readonly talk: Talk;
  readonly kind: TalkActionKind;
  readonly action: TalkActionView | undefined;
  readonly onClose: () => void;
}) {
  const t = useTexts(talkActionTexts);
  const { required, dayMissing } = useTexts(shellTexts);
  const { today = "" } = useReader();
  const { label } = useSaying();
  const command = useCommand(refresh);
  const [form, setForm] = useState<Form>({
    ...startingForm(kind),
    ...(action && { text: action.text, owner: action.owner, due: action.due }),
    effect: action?.effect ?? "",
    category: action?.category ?? "",
    answer: action?.answer ?? "",
  });
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<Form>) => setForm((before) => ({ ...before, ...changes }));

  const isAnswered = kind === "support" || kind === "idea";
  const answers = isAnswered && view.side === "manager";
  const dayMayWait = isAnswered;
  const missing = (text: string) => (text.trim() === "" ? required : undefined);
  const faults = {
    text: missing(form.text),
    effect: kind === "development" ? missing(form.effect) : undefined,
    category: kind === "development" ? missing(form.category) : undefined,
    due: form.due === "" ? (dayMayWait ? undefined : dayMissing) : form.due < today ? t.past : undefined,
  };
  const tooLong = (["text", "effect", "answer"] as const).some(
    (field) => form[field].length > TALK_ACTION_LIMITS[field],
  );
  const shown = (fault: string | undefined) => (tried ? fault : undefined);
  const seenBy = t.seenByNoHealth(other.name);

  const save = async () => {
    setTried(true);
    if (tooLong || Object.values(faults).some((fault) => fault !== undefined)) return;
    const terms = termsOf(kind, form);
    const done = action
      ? await command.run("PUT", `${path}/actions/${action.id}`, { terms, seenRev: action.rev })
      : await command.run("POST", `${path}/actions`, { terms });
    if (done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={action ? t.editTitle : t.kinds[kind].newTitle}
      how={t.kinds[kind].how}
      act={t.save}
      command={command}
      onAct={() => void save()}
    >
      <TextField
        label={t.kinds[kind].text}
        required
        lines={2}
        max={TALK_ACTION_LIMITS.text}
        placeholder={t.kinds[kind].placeholder}
        value={form.text}
        onChange={(text) => change({ text })}
        error={shown(faults.text)}
        seenBy={seenBy}
      />
      {kind === "development" && (
        <>
          <TextField
            label={t.effect}
            required
            lines={2}
            max={TALK_ACTION_LIMITS.effect}
            value={form.effect}
            onChange={(effect) => change({ effect })}
            error={shown(faults.effect)}
            seenBy={seenBy}
          />
          <ChoiceField
            label={t.category}
            required
            value={form.category}
            onChange={(chosen) => change({ category: DEVELOPMENT_CATEGORIES.find((each) => each === chosen) ?? "" })}
            error={shown(faults.category)}
            seenBy={t.categorySeenBy(other.name)}
            choices={[
              { value: "", label: t.chooseCategory },
              ...DEVELOPMENT_CATEGORIES.map((each) => ({ value: each, label: label(developmentCategoryLabel[each]) })),
            ]}
          />
        </>
      )}
      {answers && (
        <TextField
          label={t.answer}
          lines={2}
          max={TALK_ACTION_LIMITS.answer}
          value={form.answer}
          onChange={(answer) => change({ answer })}
          hint={t.answerHow}
          seenBy={seenBy}
        />
      )}
      {kind !== "promise" && (
        <Field label={t.who} required>
          <RadioGroup value={form.owner} onChange={(_, { value }) => change({ owner: value as Side })}>
            <Radio value="employee" label={view.employee.name} />
            <Radio value="manager" label={view.manager.name} />
          </RadioGroup>
        </Field>
      )}
      <DayField
        label={t.due}
        required={!dayMayWait}
        min={today}
        value={form.due}
        onChange={(due) => change({ due })}
        error={shown(faults.due)}
        {...(isAnswered && !answers && { hint: t.answerHow })}
        seenBy={seenBy}
      />
    </ActDialog>
  );
}
