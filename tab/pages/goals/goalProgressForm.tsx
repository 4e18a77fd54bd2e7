import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { goalStatusLabel } from "#core/content/states.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { GOAL_LIMITS, GOAL_STATUSES } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The owner says how a goal goes, as they do on the card in the chat. */
export function ProgressForm({
  goal,
  refresh,
  onClose,
}: {
  readonly goal: GoalView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(goalsTexts).report;
  const { cancel } = useTexts(shellTexts);
  const { label } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const [status, setStatus] = useState("");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector("input")?.focus(), []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (status === "" || note.length > GOAL_LIMITS.note) return;
    const path = `/goals/${goal.owner}/${goal.id}/progress`;
    const said = { status, note };
    const undo = { method: "POST", path: `${path}/taking-back`, body: said } as const;
    if (await run("POST", path, said, { undo })) onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t.legend(goal.title)} required {...(tried && status === "" && { validationMessage: t.choose })}>
        <RadioGroup ref={first} value={status} onChange={(_, { value }) => setStatus(value)}>
          {GOAL_STATUSES.map((each) => (
            <Radio key={each} value={each} label={label(goalStatusLabel[each])} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={t.note}
        lines={2}
        max={GOAL_LIMITS.note}
        value={note}
        onChange={setNote}
        seenBy={t.seenBy}
        hint={status === "reportedDone" && t.done}
      />
      <Refused failure={failure} />
      <div className={styles.acts}>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {t.send}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}
