import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { LeadershipsView } from "#bot/api/wire/leadership.ts";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
import { voiceQuestions } from "#core/content/voice.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SharesOverYears } from "#tab/parts/sharesOverYears.tsx";
import { LeadershipState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  open: { alignSelf: "flex-start" },
  text: { margin: 0, maxWidth: "75ch" },
  questions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
  },
});

/** Somebody's leadership over the years: what the two agreed on each year, and what the employees say together. */
export default function LeadershipsPage({
  place: { subject },
}: {
  readonly place: Extract<Place, { readonly page: "leaderships" }>;
}) {
  const path = `/leadership/${encodeURIComponent(subject)}`;
  const resource = useResource<LeadershipsView>(path);
  const t = useTexts(leadershipPageTexts).list;
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page title={view.own ? t.title : t.titleOf(view.holder.name)} under={t.intro}>
          <Dialogues view={view} path={path} refresh={resource.refresh} />
          <Voice years={view.voice} />
        </Page>
      )}
    </Loaded>
  );
}

function Dialogues({
  view: { holder, dialogues, can },
  path,
  refresh,
}: {
  readonly view: LeadershipsView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(leadershipPageTexts).list;
  const { run, busy, failure } = useCommand(refresh);
  return (
    <Panel heading={t.heading}>
      {dialogues.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
      <ul className={styles.list}>
        {dialogues.map(({ id, year, state, principal, outcome }) => (
          <li key={id}>
            <div className={styles.row}>
              <Link {...linkTo({ page: "leadership", subject: holder.id, leadership: id })}>{t.of(year)}</Link>
              <LeadershipState state={state} />
              <span>{t.with(principal.name)}</span>
            </div>
            {outcome && (
              <FactList
                facts={[
                  [t.kept, outcome.keep.join("\n")],
                  [t.changed, outcome.change],
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      <Refused failure={failure} />
      {can.open && (
        <Button
          className={styles.open}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run("POST", path)}
        >
          {t.open}
        </Button>
      )}
    </Panel>
  );
}

/** What those who are led have said together, question by question, in closed years. */
function Voice({ years }: { readonly years: LeadershipsView["voice"] }) {
  const styles = useStyles();
  const t = useTexts(leadershipPageTexts).voice;
  const { label } = useSaying();
  return (
    <Panel heading={t.heading} aside={<SeenBy text={t.seenBy} />}>
      <p className={styles.text}>{t.how}</p>
      {years.length === 0 ? (
        <EmptyState what={t.none} how={t.noneHow} />
      ) : (
        <div className={styles.questions}>
          {EXPECTATIONS.map((question) => (
            <SharesOverYears
              key={question}
              name={label(voiceQuestions[question].name)}
              years={years.map(({ year, cells }) => ({ year, cell: cells?.[question] }))}
              texts={t}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}
