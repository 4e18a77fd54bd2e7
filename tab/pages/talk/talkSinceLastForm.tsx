import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { sinceLastTexts } from "#core/content/tab/sinceLast.ts";
import { GOAL_LIMITS, type OutcomeKind } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { type Talk, nameIn } from "./talkState.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, alignItems: "stretch" },
  outcomes: { flexWrap: "wrap" },
  send: { alignSelf: "flex-start" },
  saved: { color: tokens.colorNeutralForeground2 },
});

const OUTCOMES: readonly OutcomeKind[] = ["done", "partly", "notReached", "carriedOver", "dropped"];

type Earlier = AppraisalView["earlier"][number];
type Draft = { readonly outcome: OutcomeKind | ""; readonly due: string; readonly comment: string };

const draftOf = ({ chosen }: Earlier, nextTalk: string): Draft => ({
  outcome: chosen?.said.outcome ?? "",
  due: chosen?.said.outcome === "carriedOver" ? chosen.said.due : nextTalk,
  comment: chosen?.said.comment ?? "",
});

/** One answer for one goal from the last talk; either of the two gives it, and may change it until the summary is sent. */
export function SinceLastForm({
  goal,
  talk: { view, other, path, refresh },
}: {
  readonly goal: Earlier;
  readonly talk: Talk;
}) {
  const styles = useStyles();
  const t = useTexts(sinceLastTexts);
  const { required, dayMissing } = useTexts(shellTexts);
  const { today = "" } = useReader();
  const { run, busy, failure } = useCommand(refresh);
  const nextTalk = view.summary.entries.nextDate?.value ?? "";
  const [written, setWritten] = useState<Draft & { readonly seenRev: number }>();
  const [tried, setTried] = useState(false);
  const draft = written ?? draftOf(goal, nextTalk);
  const write = (more: Partial<Draft>) => setWritten({ seenRev: goal.rev, ...draft, ...written, ...more });

  const carries = draft.outcome === "carriedOver";
  const beyond = carries && nextTalk !== "" && draft.due > nextTalk;
  const needsWords = draft.outcome === "dropped" || beyond;
  const faults = {
    outcome: draft.outcome === "" ? t.choose : undefined,
    due: carries ? (draft.due === "" ? dayMissing : draft.due < today ? t.past : undefined) : undefined,
    comment: needsWords && draft.comment.trim() === "" ? required : undefined,
  };
  const shown = (fault: string | undefined) => (tried ? fault : undefined);
  const max = carries ? GOAL_LIMITS.dueReason : GOAL_LIMITS.comment;

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined) || draft.comment.length > max) return;
    const { outcome, due, comment } = draft;
    const said = { outcome, comment, ...(carries && { due }) };
    const done = await run("PUT", `${path}/goals/${goal.id}/outcome`, { said, seenRev: written?.seenRev ?? goal.rev });
    setTried(false);
    // Once refused, what the other has chosen stands above and the next press counts as having seen it.
    if (done) setWritten(undefined);
    else setWritten({ ...draft, seenRev: goal.rev });
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      {goal.chosen && (
        <span className={styles.saved} role="status">
          {t.saved(t.outcomes[goal.chosen.said.outcome], nameIn(view, goal.chosen.by))}
        </span>
      )}
      <Field label={t.outcome} required {...(shown(faults.outcome) && { validationMessage: shown(faults.outcome) })}>
        <RadioGroup
          className={styles.outcomes}
          layout="horizontal"
          value={draft.outcome}
          onChange={(_, { value }) => write({ outcome: OUTCOMES.find((each) => each === value) ?? "" })}
        >
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={t.outcomes[each]} />
          ))}
        </RadioGroup>
      </Field>
      {carries && (
        <DayField
          label={t.due}
          required
          min={today}
          value={draft.due}
          onChange={(due) => write({ due })}
          error={shown(faults.due)}
        />
      )}
      <TextField
        label={beyond ? t.dueReason : draft.outcome === "dropped" ? t.why : t.comment}
        required={needsWords}
        lines={2}
        max={max}
        value={draft.comment}
        onChange={(comment) => write({ comment })}
        error={shown(faults.comment)}
        seenBy={t.seenBy(other.name)}
      />
      <Refused failure={failure} />
      <Button className={styles.send} type="submit" disabledFocusable={busy}>
        {t.save}
      </Button>
    </form>
  );
}
