import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FollowUpsView } from "#bot/api/wire/followUp.ts";
import { FOLLOW_UP_FORM, followUpForm } from "#core/content/followUp.ts";
import { followUpPageTexts } from "#core/content/tab/followUp.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { FollowUpState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { FollowUpGoals } from "./followUpGoals.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  ask: { alignSelf: "flex-start" },
});

/** The follow-ups between two people's talks, those that were missed too, and how the goals have gone (P15, P1). */
export default function FollowUpsPage({
  place: { subject },
}: {
  readonly place: Extract<Place, { readonly page: "followUps" }>;
}) {
  const path = `/follow-ups/${encodeURIComponent(subject)}`;
  const resource = useResource<FollowUpsView>(path);
  return <Loaded resource={resource}>{(view) => <Shown view={view} path={path} refresh={resource.refresh} />}</Loaded>;
}

function Shown({
  view: { subject, own, followUps, goals, talked, can },
  path,
  refresh,
}: {
  readonly view: FollowUpsView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(followUpPageTexts).list;
  const { day } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const missed = followUps.filter(({ state }) => state === "notHeld").length;
  const held = followUps.filter(({ state }) => HELD.has(state)).length;
  return (
    <Page title={own ? t.title : t.titleOf(subject.name)} under={t.intro} narrow>
      <Subjects talked={talked} />
      <Panel heading={t.heading} how={held + missed > 0 && t.counts(held, missed)}>
        {followUps.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
        <ul className={styles.list}>
          {followUps.map((each) => (
            <li key={each.id} className={styles.row}>
              <Link {...linkTo({ page: "followUp", subject: subject.id, followUp: each.id })}>
                {t.followUpOn(day(each.day))}
              </Link>
              <FollowUpState state={each.state} />
              {own && <span>{t.with(each.manager.name)}</span>}
              {each.firstDay !== each.day && <span>{t.postponed(day(each.firstDay))}</span>}
            </li>
          ))}
        </ul>
        {can.ask && (
          <Button className={styles.ask} disabledFocusable={busy} onClick={() => void run("POST", path)}>
            {t.ask}
          </Button>
        )}
        <Refused failure={failure} />
      </Panel>
      <FollowUpGoals goals={goals} />
      <Button
        as="a"
        className={styles.ask}
        {...linkTo(own ? { page: "goals" } : { page: "goals", subject: subject.id })}
      >
        {t.toGoals}
      </Button>
    </Page>
  );
}

/** The three of the policy, and which was not talked about for long (P15). */
function Subjects({ talked }: Pick<FollowUpsView, "talked">) {
  const t = useTexts(followUpPageTexts).list.subjects;
  const { day, label } = useSaying();
  const { abouts } = followUpForm(FOLLOW_UP_FORM).feedback;
  return (
    <Panel heading={t.heading} how={t.how}>
      <FactList
        facts={talked.map(({ subject, last, longAgo }) => [
          label(abouts[subject]),
          last === undefined ? t.never : (longAgo ? t.longAgo : t.last)(day(last)),
        ])}
      />
    </Panel>
  );
}

const HELD: ReadonlySet<FollowUpsView["followUps"][number]["state"]> = new Set([
  "shared",
  "acknowledged",
  "closed",
] as const);
