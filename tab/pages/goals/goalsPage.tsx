import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GoalView, Start } from "#bot/api/wire.ts";
import type { GoalsView } from "#bot/api/wire/goals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import type { Place } from "#tab/routing/places.ts";
import { FollowUpsLink } from "#tab/pages/followUp/followUpsLink.tsx";
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

/** My goals, how they have gone, and how they go now; or those of somebody I am the manager of. */
export default function GoalsPage({ place }: { readonly place: Extract<Place, { readonly page: "goals" }> }) {
  return place.subject === undefined ? <MyGoals /> : <GoalsOf subject={place.subject} />;
}

function MyGoals() {
  const t = useTexts(goalsTexts);
  const { me } = useReader();
  const resource = useResource<Start>("/start");
  return (
    <Loaded resource={resource}>
      {({ goals }) => (
        <Goals
          goals={goals}
          refresh={resource.refresh}
          title={t.title}
          under={t.intro}
          none={t.none}
          noneHow={t.noneHow}
          below={me && <FollowUpsLink subject={me.id} />}
        />
      )}
    </Loaded>
  );
}

function GoalsOf({ subject }: { readonly subject: string }) {
  const t = useTexts(goalsTexts);
  const resource = useResource<GoalsView>(`/goals/${encodeURIComponent(subject)}`);
  return (
    <Loaded resource={resource}>
      {({ goals, subject: { name } }) => (
        <Goals
          goals={goals}
          refresh={resource.refresh}
          title={t.titleOf(name)}
          under={t.introOf}
          none={t.noneOf(name)}
          noneHow={t.noneOfHow}
        />
      )}
    </Loaded>
  );
}

function Goals({
  goals,
  refresh,
  title,
  under,
  none,
  noneHow,
  below,
}: {
  readonly goals: readonly GoalView[];
  readonly refresh: () => Promise<void>;
  readonly title: string;
  readonly under: string;
  readonly none: string;
  readonly noneHow: string;
  readonly below?: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(goalsTexts);
  const live = goals.filter(({ state }) => state === "agreed" || state === "ongoing");
  const over = goals.filter((goal) => !live.includes(goal) && goal.state !== "proposed");
  return (
    <Page title={title} under={live.length > 0 && under} narrow>
      {live.length + over.length === 0 && <EmptyState what={none} how={noneHow} />}
      {live.length > 0 && (
        <Panel bare heading={t.live}>
          <ul className={styles.list}>
            {live.map((goal) => (
              <li key={goal.id}>
                <GoalCard goal={goal} refresh={refresh} />
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
                <GoalCard goal={goal} refresh={refresh} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {below}
    </Page>
  );
}
