import { useState } from "react";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { recurrenceLabel } from "#core/content/states.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { RECURRENCES } from "#core/goal/recurrence.ts";
import { GOAL_LIMITS, type GoalKind } from "#core/goal/goal.ts";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { GoalAdviceBeside } from "./goalAdvice.tsx";
import { type ServableResults, type Serves, ServesSelect } from "./servesSelect.tsx";

/** The words of a goal, to begin writing from. */
type Wording = Pick<GoalView, "title" | "measure" | "due" | "dueReason" | "serves" | "servesTitle" | "recurs">;

/** A goal's words while they are written: what they are, and what stands in the way of sending them. */
export type GoalForm = {
  readonly title: string;
  readonly measure: string;
  readonly due: string;
  readonly dueReason: string;
  readonly serves: Serves | undefined;
  readonly recurs: GoalView["recurs"];
  readonly change: (
    changes: Partial<Pick<GoalForm, "title" | "measure" | "due" | "dueReason" | "serves" | "recurs">>,
  ) => void;
  /** The same as one value, that changes when something is written. */
  readonly words: Pick<GoalForm, "title" | "measure" | "serves">;
  /** One began with words that were there. */
  readonly wasWritten: boolean;
  /** What serves was when one began, by its words. */
  readonly servesTitle: string;
  readonly nextTalk: string;
  /** It ends after the next talk, which has a reason (P24); one is needed unless both have agreed so long before. */
  readonly beyond: boolean;
  readonly needsReason: boolean;
  readonly faults: { readonly [F in "title" | "measure" | "due" | "dueReason" | "recurs"]: string | undefined };
  /** The terms, when nothing stands in the way; asking shows what does. */
  readonly finish: () => object | undefined;
};

/** `from`: the words one begins with; `agreedDue`: a day that both have agreed before, which needs no new reason. */
export function useGoalForm(
  from: Wording | undefined,
  { nextTalk, agreedDue = "" }: { readonly nextTalk: string; readonly agreedDue?: string },
): GoalForm {
  const t = useTexts(talkTexts).goals;
  const { required, dayMissing } = useTexts(shellTexts);
  const { today } = useReader();
  const [written, setWritten] = useState({
    title: from?.title ?? "",
    measure: from?.measure ?? "",
    due: from?.due ?? nextTalk,
    dueReason: from?.dueReason ?? "",
    recurs: from?.recurs,
    serves: from && from.serves.kind !== "none" ? from.serves : undefined,
  });
  const [tried, setTried] = useState(false);
  const { title, measure, due, dueReason, serves, recurs } = written;
  const beyond = nextTalk !== "" && due > nextTalk;
  const needsReason = beyond && due > agreedDue;
  const missing = (text: string) => (text.trim() === "" ? required : undefined);
  const faults = {
    title: missing(title),
    measure: missing(measure),
    due: due === "" ? dayMissing : today !== undefined && due < today ? t.past : undefined,
    dueReason: needsReason ? missing(dueReason) : undefined,
    recurs: recurs?.first === "" ? dayMissing : undefined,
  };
  const tooLong = (["title", "measure", "dueReason"] as const).some(
    (field) => written[field].length > GOAL_LIMITS[field],
  );
  return {
    ...written,
    change: (changes) => setWritten({ ...written, ...changes }),
    words: written,
    wasWritten: from !== undefined,
    servesTitle: from?.servesTitle ?? "",
    nextTalk,
    beyond,
    needsReason,
    faults: tried
      ? faults
      : { title: undefined, measure: undefined, due: undefined, dueReason: undefined, recurs: undefined },
    finish: () => {
      setTried(true);
      if (tooLong || Object.values(faults).some((fault) => fault !== undefined)) return undefined;
      return {
        title,
        measure,
        due,
        dueReason: beyond ? dueReason : "",
        serves: serves ?? { kind: "none" },
        ...(recurs && { recurs }),
      };
    },
  };
}

/** What a goal is, how one sees that it is reached, by when, and what it serves; said of each field who sees it. */
export function GoalFields({
  form,
  kind,
  seenBy,
  choices,
}: {
  readonly form: GoalForm;
  readonly kind: GoalKind;
  readonly seenBy: string;
  /** What it may serve; a part of a shared goal serves what that does. */
  readonly choices?: {
    readonly results: readonly ServableResults[];
    readonly orgGoals: Parameters<typeof ServesSelect>[0]["orgGoals"];
  };
}) {
  const t = useTexts(talkTexts).goals;
  const { day } = useSaying();
  const { title, measure, due, dueReason, serves, change, servesTitle, nextTalk, beyond, needsReason, faults } = form;
  return (
    <>
      <TextField
        label={t.title}
        required
        lines={2}
        max={GOAL_LIMITS.title}
        value={title}
        onChange={(value) => change({ title: value })}
        error={faults.title}
        seenBy={seenBy}
      />
      <TextField
        label={t.measure}
        required
        lines={2}
        max={GOAL_LIMITS.measure}
        value={measure}
        onChange={(value) => change({ measure: value })}
        error={faults.measure}
        seenBy={seenBy}
      />
      <DayField
        label={t.due}
        required
        value={due}
        onChange={(value) => change({ due: value })}
        error={faults.due}
        seenBy={seenBy}
        {...(beyond && { hint: t.dueReasonHow(day(nextTalk)) })}
      />
      {beyond && (
        <TextField
          label={t.dueReason}
          required={needsReason}
          lines={2}
          max={GOAL_LIMITS.dueReason}
          value={dueReason}
          onChange={(value) => change({ dueReason: value })}
          error={faults.dueReason}
          seenBy={seenBy}
        />
      )}
      <RecurrenceFields form={form} seenBy={seenBy} />
      {choices && (
        <ServesSelect
          serves={serves}
          kept={servesTitle}
          {...choices}
          onChange={(chosen) => change({ serves: chosen })}
        />
      )}
      <GoalAdviceBeside words={form.words} wasWritten={form.wasWritten} kind={kind} />
    </>
  );
}

/** Whether it comes back, how often, and from when. */
function RecurrenceFields({
  form: { recurs, due, faults, change },
  seenBy,
}: {
  readonly form: GoalForm;
  readonly seenBy: string;
}) {
  const t = useTexts(goalsTexts).recurs;
  const { label } = useSaying();
  const choose = (value: string) => {
    const every = RECURRENCES.find((each) => each === value);
    change({ recurs: every && { every, first: recurs?.first ?? "" } });
  };
  return (
    <>
      <ChoiceField
        label={t.label}
        value={recurs?.every ?? ""}
        onChange={choose}
        choices={[
          { value: "", label: t.never },
          ...RECURRENCES.map((value) => ({ value, label: label(recurrenceLabel[value]) })),
        ]}
      />
      {recurs && (
        <DayField
          label={t.first}
          required
          max={due}
          value={recurs.first}
          onChange={(first) => change({ recurs: { ...recurs, first } })}
          error={faults.recurs}
          seenBy={seenBy}
        />
      )}
    </>
  );
}
