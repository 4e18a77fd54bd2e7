import { makeStyles, tokens } from "@fluentui/react-components";
import type { EarlierGoalView } from "#bot/api/wire/earlierGoals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { sinceLastTexts } from "#core/content/tab/sinceLast.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { GoalCard } from "#tab/pages/goals/goalCard.tsx";
import { SinceLastForm } from "./talkSinceLastForm.tsx";
import { type Talk, isSummaryOpen } from "./talkState.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Follow-up first: each goal from earlier talks gets its answer before new ones are set (DOMAIN decision 9). */
export function SinceLast({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(sinceLastTexts);
  const { view, refresh } = talk;
  if (!isSummaryOpen(view.state)) return <SaidOfEarlier said={view.saidOfEarlier} />;
  if (view.earlier.length === 0) return null;
  return (
    <Panel bare heading={t.heading} how={t.how}>
      <ul className={styles.list}>
        {view.earlier.map((goal) => (
          <li key={goal.id}>
            <GoalCard goal={goal} refresh={refresh}>
              <SinceLastForm goal={goal} talk={talk} />
            </GoalCard>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the sent summary says of them, word for word. */
function SaidOfEarlier({ said }: { readonly said: readonly EarlierGoalView[] }) {
  const styles = useStyles();
  const t = useTexts(sinceLastTexts);
  const goals = useTexts(goalsTexts);
  const { day } = useSaying();
  if (said.length === 0) return null;
  return (
    <Panel heading={t.heading}>
      <ul className={styles.list}>
        {said.map(({ id, title, measure, due, said: chosen }) => (
          <li key={id}>
            <h3 className={styles.title}>{title}</h3>
            <FactList
              facts={[
                [goals.measure, measure],
                [t.agreedDay, day(due)],
                [t.result, t.outcomes[chosen.outcome]],
                [t.due, chosen.outcome === "carriedOver" ? day(chosen.due) : ""],
                [goals.evaluation, chosen.comment],
              ]}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
