import { Button } from "@fluentui/react-components";
import type { LeadershipPageView } from "#bot/api/wire/leadership.ts";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { LeadershipState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { LeadershipActs } from "./leadershipActs.tsx";
import { LeadershipOutcome } from "./leadershipOutcome.tsx";
import { LeadershipSides } from "./leadershipSides.tsx";
import { type Leading, otherIn, pathOf } from "./leadershipState.ts";

/** A year's dialogue about somebody's leadership, from the first answer to what the two agree on (P9-P16). */
export default function LeadershipPage({ place }: { readonly place: Extract<Place, { readonly page: "leadership" }> }) {
  const path = pathOf(place);
  const resource = useResource<LeadershipPageView>(path, { everyMs: AT_LATEST_MS });
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) =>
        me ? (
          <Shown leading={{ view, me: me.id, other: otherIn(view), path, place, refresh: resource.refresh }} />
        ) : (
          <Waiting />
        )
      }
    </Loaded>
  );
}

function Shown({ leading }: { readonly leading: Leading }) {
  const { view, other, place } = leading;
  const t = useTexts(leadershipPageTexts);
  const { day } = useSaying();
  const isRevealed = view.state !== "open" && view.state !== "cancelled";
  return (
    <Page
      title={t.titleOf(other.name)}
      under={
        <span style={{ display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: 8 }}>
          <LeadershipState state={view.state} />
          {t.year(view.year)}
          {view.state === "open" && ` · ${t.answerBy(day(view.answerBy))}`} · {t.holder}: {view.holder.name} ·{" "}
          {t.principal}: {view.principal.name}
        </span>
      }
    >
      <LeadershipActs leading={leading} />
      {(view.outcome !== undefined || view.can.propose) && <LeadershipOutcome leading={leading} />}
      {isRevealed && <LeadershipSides view={view} />}
      <span style={{ display: "inline-flex", flexWrap: "wrap", gap: 8 }} data-print="no">
        <Button as="a" {...linkTo({ page: "leaderships", subject: place.subject })}>
          {t.all}
        </Button>
        {view.hasGoal && (
          <Button
            as="a"
            {...linkTo(view.party === "holder" ? { page: "goals" } : { page: "goals", subject: place.subject })}
          >
            {t.goals}
          </Button>
        )}
      </span>
    </Page>
  );
}
