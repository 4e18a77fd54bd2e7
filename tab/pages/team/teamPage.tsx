import { Button, Field, Link, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Team } from "#bot/api/wire/overview.ts";
import { needsTexts } from "#core/content/tab/needs.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { salaryOverviewTexts } from "#core/content/tab/salaryOverview.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { teamTexts } from "#core/content/tab/team.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { type TeamSort, TEAM_SORTS, sortedTeam } from "./teamOrder.ts";
import { TeamUnreached } from "./teamUnreached.tsx";
import { StartTalkDialog } from "./teamStartTalk.tsx";
import { TeamCards, TeamTable } from "./teamRows.tsx";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalL,
    maxWidth: "40rem",
  },
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const FROM_TEAM = ["planning", "sharedGoals", "ledger", "needs", "salaryOverview"] as const;

/** One row a person: contract, talk, goals; what needs me comes first. */
export default function TeamPage({ place }: { readonly place: Extract<Place, { readonly page: "team" }> }) {
  const t = useTexts(teamTexts);
  const styles = useStyles();
  const { ledger } = useTexts(rightsTexts).glance;
  const { open: shared } = useTexts(sharedGoalTexts);
  const { open: needs } = useTexts(needsTexts);
  const { open: planning } = useTexts(planningTexts);
  const { open: salary } = useTexts(salaryOverviewTexts).overview;
  const { me } = useReader();
  const resource = useResource<Team>("/team");
  return (
    <Loaded resource={resource}>
      {(team) => (
        <Page title={t.title} under={team.people.length > 0 && t.intro}>
          {team.people.length === 0 ? (
            <EmptyState what={t.nobody} how={t.nobodyHow} />
          ) : (
            <People team={team} start={place.start} refresh={resource.refresh} />
          )}
          <div className={styles.more}>
            {FROM_TEAM.filter((page) => me?.opens.includes(page)).map((page) => (
              <Button key={page} as="a" {...linkTo({ page })}>
                {{ planning, sharedGoals: shared, ledger, needs, salaryOverview: salary }[page]}
              </Button>
            ))}
          </div>
          {team.people.length > 0 && <TeamUnreached />}
        </Page>
      )}
    </Loaded>
  );
}

function People({
  team,
  start,
  refresh,
}: {
  readonly team: Team;
  readonly start: string | undefined;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(teamTexts);
  const { me } = useReader();
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<TeamSort>("need");
  const [starting, setStarting] = useState(start);
  const wide = useWide();
  const wanted = useDeferredValue(search).trim().toLocaleLowerCase("sv");

  // The address asks once; coming back to it or loading it again does not open the dialog anew.
  useEffect(() => {
    if (start !== undefined) go({ page: "team" }, { replace: true });
  }, [start]);

  const shown = useMemo(
    () =>
      sortedTeam(team.people, sort).filter(({ subject: { name, title, unit } }) =>
        `${name} ${title} ${unit}`.toLocaleLowerCase("sv").includes(wanted),
      ),
    [team, sort, wanted],
  );
  const person = team.people.find(({ subject }) => subject.id === starting);
  const Rows = wide ? TeamTable : TeamCards;
  return (
    <>
      <div className={styles.tools} data-print="no">
        <Field label={t.search}>
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Field label={t.sort}>
          <Select
            value={sort}
            onChange={(_, { value }) => setSort(TEAM_SORTS.find((each) => each === value) ?? "need")}
          >
            {TEAM_SORTS.map((each) => (
              <option key={each} value={each}>
                {t.sorts[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {me?.opens.includes("handover") && <Link {...linkTo({ page: "handover" })}>{t.handover}</Link>}
      <p className={styles.count} role="status">
        {shown.length === 0 ? t.noHit : t.count(shown.length, team.people.length)}
      </p>
      {shown.length > 0 && <Rows people={shown} onStartTalk={setStarting} />}
      {person?.can.startAppraisal && (
        <StartTalkDialog
          person={person.subject}
          today={team.today}
          refresh={refresh}
          onClose={() => setStarting(undefined)}
        />
      )}
    </>
  );
}

const WIDE = "(min-width: 72rem)";
const watch = (changed: () => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

const useWide = () => useSyncExternalStore(watch, () => matchMedia(WIDE).matches);
