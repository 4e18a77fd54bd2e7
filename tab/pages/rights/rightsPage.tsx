import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RightsView } from "#bot/api/wire/rights.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { RightCard } from "./rightsCard.tsx";
import { PromiseDialog } from "./rightsPromiseDialog.tsx";
import { RightsPeople } from "./rightsPeople.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What I am owed by the municipality and what I am to give; or what I am to give one person (P14-P16). */
export default function RightsPage({ place }: { readonly place: Extract<Place, { readonly page: "rights" }> }) {
  const { me } = useReader();
  if (!me) return <Waiting />;
  return <Rights key={place.subject ?? me.id} subject={place.subject ?? me.id} />;
}

function Rights({ subject }: { readonly subject: string }) {
  const styles = useStyles();
  const texts = useTexts(rightsTexts);
  const { me } = useReader();
  const resource = useResource<RightsView>(`/rights/${subject}`, { everyMs: AT_LATEST_MS });
  const [promising, setPromising] = useState(false);
  return (
    <Loaded resource={resource}>
      {(view) => {
        const { own, rights, promisable } = view;
        const t = own ? texts.own : texts.theirs;
        return (
          <Page title={own ? texts.own.title : texts.theirs.title(view.subject.name)} under={t.under} narrow>
            {rights.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
            {rights.length > 0 && (
              <ul className={styles.list}>
                {rights.map((right) => (
                  <li key={right.key}>
                    <RightCard view={view} right={right} refresh={resource.refresh} />
                  </li>
                ))}
              </ul>
            )}
            {promisable.length > 0 && (
              <div className={styles.acts}>
                <Button onClick={() => setPromising(true)}>{texts.promise.open}</Button>
              </div>
            )}
            {promising && <PromiseDialog view={view} refresh={resource.refresh} onClose={() => setPromising(false)} />}
            {own && me?.hasTeam && <RightsPeople />}
            {own && me?.hasTeam && (
              <div className={styles.acts}>
                <Button as="a" {...linkTo({ page: "ledger" })}>
                  {texts.glance.ledger}
                </Button>
              </div>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
