import { makeStyles, tokens } from "@fluentui/react-components";
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
import { GoalOffers, SharedWith } from "./goalOffers.tsx";
import { GoalChange } from "./goalChange.tsx";

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
  const { me } = useReader();
  const subject = place.subject ?? me?.id;
  return subject === undefined ? null : <GoalsOf subject={subject} />;
}

function GoalsOf({ subject }: { readonly subject: string }) {
  const resource = useResource<GoalsView>(`/goals/${encodeURIComponent(subject)}`);
  return <Loaded resource={resource}>{(page) => <Goals page={page} refresh={resource.refresh} />}</Loaded>;
}

function Goals({ page, refresh }: { readonly page: GoalsView; readonly refresh: () => Promise<void> }) {
  const styles = useStyles();
  const t = useTexts(goalsTexts);
  const { goals, own, subject } = page;
  const live = goals.filter(({ state }) => state === "agreed" || state === "ongoing");
  const over = goals.filter((goal) => !live.includes(goal) && goal.state !== "proposed");
  return (
    <Page title={own ? t.title : t.titleOf(subject.name)} under={live.length > 0 && (own ? t.intro : t.introOf)} narrow>
      <GoalOffers page={page} refresh={refresh} />
      {live.length + over.length === 0 && (
        <EmptyState what={own ? t.none : t.noneOf(subject.name)} how={own ? t.noneHow : t.noneOfHow} />
      )}
      {[
        { heading: t.live, shown: live },
        { heading: t.over, shown: over },
      ].map(
        ({ heading, shown }) =>
          shown.length > 0 && (
            <Panel key={heading} bare heading={heading}>
              <ul className={styles.list}>
                {shown.map((goal) => (
                  <li key={goal.id}>
                    <GoalCard goal={goal} refresh={refresh}>
                      <SharedWith goal={goal} page={page} />
                      <GoalChange goal={goal} page={page} refresh={refresh} />
                    </GoalCard>
                  </li>
                ))}
              </ul>
            </Panel>
          ),
      )}
      {own && <FollowUpsLink subject={subject.id} />}
    </Page>
  );
}
