import { makeStyles, tokens } from "@fluentui/react-components";
import type { Start } from "#bot/api/wire.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { useResource } from "../api/api.tsx";
import { EmptyState } from "../parts/emptyState.tsx";
import { Loaded, Page } from "../parts/page.tsx";
import { Panel } from "../parts/panel.tsx";
import { useTexts } from "../parts/reader.tsx";
import { GoalCard } from "./goalCard.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
});

/** My goals, how they have gone, and how they go now. */
export default function GoalsPage() {
  const styles = useStyles();
  const t = useTexts(goalsTexts);
  const resource = useResource<Start>("/start");
  return (
    <Loaded resource={resource}>
      {({ goals }) => {
        const live = goals.filter(({ state }) => state === "agreed" || state === "ongoing");
        const over = goals.filter((goal) => !live.includes(goal) && goal.state !== "proposed");
        return (
          <Page title={t.title} under={live.length > 0 && t.intro} narrow>
            {live.length + over.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
            {live.length > 0 && (
              <Panel bare heading={t.live}>
                <ul className={styles.list}>
                  {live.map((goal) => (
                    <li key={goal.id}>
                      <GoalCard goal={goal} refresh={resource.refresh} />
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
            {over.length > 0 && (
              <Panel bare heading={t.over}>
                <ul className={styles.list}>
                  {over.map((goal) => (
                    <li key={goal.id}>
                      <GoalCard goal={goal} refresh={resource.refresh} />
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
