import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryPageView } from "#bot/api/wire/history.ts";
import { historyTexts } from "#core/content/tab/history.ts";
import type { HistoryTopic } from "#core/history/telling.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { HistoryList, pathOf } from "./historyList.tsx";

const useStyles = makeStyles({
  choice: { maxWidth: "20rem" },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** What has happened and what the bot has told me, newest first (P15). Nothing is counted as unread. */
export default function HistoryPage() {
  const styles = useStyles();
  const t = useTexts(historyTexts);
  const [topic, setTopic] = useState<HistoryTopic>();
  const resource = useResource<HistoryPageView>(pathOf({}));
  return (
    <Loaded resource={resource}>
      {({ topics }) => (
        <Page title={t.title} under={t.under} narrow>
          {topics.length === 0 ? (
            <EmptyState what={t.none} how={t.noneHow} />
          ) : (
            <Panel heading={t.newestFirst}>
              <Field label={t.about} className={styles.choice}>
                <Select
                  value={topic ?? ""}
                  onChange={(_, { value }) => setTopic(topics.find((each) => each === value))}
                >
                  <option value="">{t.everything}</option>
                  {topics.map((each) => (
                    <option key={each} value={each}>
                      {t.topics[each]}
                    </option>
                  ))}
                </Select>
              </Field>
              <div className={styles.list}>
                <HistoryList key={topic} topic={topic} />
              </div>
            </Panel>
          )}
        </Page>
      )}
    </Loaded>
  );
}
