import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { BetweenView } from "#bot/api/wire/between.ts";
import { betweenTexts } from "#core/content/tab/between.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { BetweenExchanges } from "./betweenExchanges.tsx";
import { BetweenNotes } from "./betweenNotes.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

/** What one has between the talks: one's own notes and events, and questions and thanks (P15, P22). */
export default function BetweenPage({ place }: { readonly place: Extract<Place, { readonly page: "between" }> }) {
  const { me } = useReader();
  if (!me) return <Waiting />;
  return <Between key={place.subject ?? me.id} subject={place.subject ?? me.id} me={me.id} />;
}

function Between({ subject, me }: { readonly subject: string; readonly me: string }) {
  const t = useTexts(betweenTexts);
  const resource = useResource<BetweenView>(`/between/${encodeURIComponent(subject)}`, { everyMs: AT_LATEST_MS });
  const { refresh } = resource;
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page title={view.own ? t.title : t.titleOf(view.subject.name)} under={t.under} narrow>
          <BetweenNotes view={view} me={me} refresh={refresh} />
          <BetweenExchanges view={view} me={me} refresh={refresh} />
          <Others others={view.others} />
        </Page>
      )}
    </Loaded>
  );
}

/** Notes for other people's talks, also of those whom one no longer leads. */
function Others({ others }: Pick<BetweenView, "others">) {
  const styles = useStyles();
  const t = useTexts(betweenTexts).others;
  if (others.length === 0) return null;
  return (
    <Panel heading={t.heading} how={t.how}>
      <ul className={styles.list}>
        {others.map(({ person, notes }) => (
          <li key={person.id}>
            <Link {...linkTo({ page: "between", subject: person.id })}>{t.count(person.name, notes)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
