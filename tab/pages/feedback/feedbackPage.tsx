import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FeedbackPageView } from "#bot/api/wire/feedback.ts";
import { feedbackTexts } from "#core/content/tab/feedback.ts";
import { AT_LATEST_MS, useCommand, useResource } from "#tab/api/api.tsx";
import { hasDraft } from "#tab/pages/between/betweenDraft.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { go } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { FeedbackForm, type FeedbackWish, feedbackDraft } from "./feedbackForm.tsx";
import { AskedItem, GivenItem, ReceivedItem, ToGiveItem, feedbackListStyles } from "./feedbackItems.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Feedback between colleagues (P15): asking, thanking, what one is asked for, what one has got and given. */
export default function FeedbackPage({ place }: { readonly place: Extract<Place, { readonly page: "feedback" }> }) {
  const { me } = useReader();
  const resource = useResource<FeedbackPageView>("/feedback", { everyMs: AT_LATEST_MS });
  if (!me) return <Waiting />;
  return (
    <Loaded resource={resource}>
      {(view) => <Shown view={view} me={me.id} thank={place.thank} refresh={resource.refresh} />}
    </Loaded>
  );
}

function Shown({
  view,
  me,
  thank,
  refresh,
}: {
  readonly view: FeedbackPageView;
  readonly me: string;
  readonly thank: string | undefined;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const list = feedbackListStyles();
  const t = useTexts(feedbackTexts);
  const [chosen] = useState(thank);
  const [writing, setWriting] = useState<{ readonly wish: FeedbackWish; readonly asked: boolean } | undefined>(() => {
    if (thank !== undefined) return { wish: "thank", asked: true };
    const kept = (["ask", "thank"] as const).find((wish) => hasDraft(feedbackDraft(me, wish)));
    return kept && { wish: kept, asked: false };
  });
  // The address asks once; coming back to it does not open the form anew.
  useEffect(() => {
    if (thank !== undefined) go({ page: "feedback" }, { replace: true });
  }, [thank]);
  const { received, asked, toGive, given, muted } = view;
  return (
    <Page title={t.title} under={t.under} narrow>
      {!writing && (
        <div className={styles.acts}>
          <Button appearance="primary" onClick={() => setWriting({ wish: "ask", asked: true })}>
            {t.ask}
          </Button>
          <Button onClick={() => setWriting({ wish: "thank", asked: true })}>{t.thank}</Button>
        </div>
      )}
      {writing && (
        <Panel heading={writing.wish === "ask" ? t.ask : t.thank}>
          <FeedbackForm
            wish={writing.wish}
            near={view.near}
            me={me}
            chosen={chosen}
            takesFocus={writing.asked}
            refresh={refresh}
            onClose={() => setWriting(undefined)}
          />
        </Panel>
      )}
      {toGive.length > 0 && (
        <Panel heading={t.toGive.heading} how={t.toGive.how}>
          <ul className={list.list}>
            {toGive.map((each) => (
              <li key={each.id} className={list.row}>
                <ToGiveItem item={each} me={me} refresh={refresh} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel heading={t.received.heading} how={t.received.how}>
        {received.length === 0 && <EmptyState what={t.received.none} how={t.received.noneHow} />}
        <ul className={list.list}>
          {received.map((each) => (
            <li key={each.id} className={list.row}>
              <ReceivedItem item={each} muted={muted.some(({ id }) => id === each.giver.id)} refresh={refresh} />
            </li>
          ))}
        </ul>
      </Panel>
      {asked.length > 0 && (
        <Panel heading={t.asked.heading}>
          <ul className={list.list}>
            {asked.map((each) => (
              <li key={each.id} className={list.row}>
                <AskedItem item={each} refresh={refresh} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {given.length > 0 && (
        <Panel heading={t.given.heading} how={t.given.how}>
          <ul className={list.list}>
            {given.map((each) => (
              <li key={each.id} className={list.row}>
                <GivenItem item={each} refresh={refresh} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {muted.length > 0 && <Muted muted={muted} refresh={refresh} />}
    </Page>
  );
}

/** From whom one wants nothing more, and taking that back. */
function Muted({
  muted,
  refresh,
}: {
  readonly muted: FeedbackPageView["muted"];
  readonly refresh: () => Promise<void>;
}) {
  const list = feedbackListStyles();
  const styles = useStyles();
  const texts = useTexts(feedbackTexts);
  const t = texts.muted;
  const { run, busy, failure } = useCommand(refresh);
  return (
    <Panel heading={t.heading} how={t.how}>
      <ul className={list.list}>
        {muted.map(({ id, name }) => (
          <li key={id} className={styles.acts}>
            <span>{name}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void run("POST", "/feedback/unmuted", { colleague: id })}
              aria-label={texts.named(t.lift, name)}
            >
              {t.lift}
            </Button>
          </li>
        ))}
      </ul>
      <Refused failure={failure} />
    </Panel>
  );
}
