import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import type { GoalView } from "#bot/api/wire.ts";
import { goalStateLabel } from "#core/content/states.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { GOAL_LIMITS } from "#core/goal/goal.ts";
import { useCommand } from "../api/api.tsx";
import { TextField } from "../parts/fields.tsx";
import { Refused } from "../parts/page.tsx";
import { Panel } from "../parts/panel.tsx";
import { useSaying, useTexts } from "../parts/reader.tsx";
import { GoalCard } from "./goalCard.tsx";
import type { Talk } from "./talkState.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, alignItems: "stretch" },
  send: { alignSelf: "flex-start" },
});

const OUTCOMES = ["done", "partly", "notReached"] as const;

/** Follow-up first: open goals from earlier talks, evaluated before new ones are set (DOMAIN decision 9). */
export function EarlierGoals({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(talkTexts).earlier;
  const { view, refresh } = talk;
  if (view.earlier.length === 0) return null;
  const evaluates = view.earlier.some(({ can }) => can.evaluate);
  return (
    <Panel bare heading={t.heading} how={evaluates ? t.how : t.managerDoes(view.manager.name)}>
      <ul className={styles.list}>
        {view.earlier.map((goal) => (
          <li key={goal.id}>
            <GoalCard goal={goal} refresh={refresh}>
              {goal.can.evaluate && <Evaluation goal={goal} talk={talk} />}
            </GoalCard>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Evaluation({ goal, talk: { view, refresh } }: { readonly goal: GoalView; readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(talkTexts).earlier;
  const { label } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const [outcome, setOutcome] = useState("");
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (outcome !== "" && comment.length <= GOAL_LIMITS.comment)
      void run("POST", `/goals/${goal.owner}/${goal.id}/evaluation`, { outcome, comment });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={t.outcome} required {...(tried && outcome === "" && { validationMessage: t.choose })}>
        <RadioGroup layout="horizontal" value={outcome} onChange={(_, { value }) => setOutcome(value)}>
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={label(goalStateLabel[each])} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={t.comment}
        lines={2}
        max={GOAL_LIMITS.comment}
        value={comment}
        onChange={setComment}
        seenBy={t.seenBy(view.employee.name)}
      />
      <Refused failure={failure} />
      <Button className={styles.send} type="submit" disabledFocusable={busy}>
        {t.save}
      </Button>
    </form>
  );
}
