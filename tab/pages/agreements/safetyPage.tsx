import { makeStyles, tokens } from "@fluentui/react-components";
import type { SafetyView } from "#bot/api/wire/talkActions.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AgreedState } from "./agreedItem.tsx";

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

/** What is to be done about the work environment, as far as both parties of a talk have ticked; nothing else of their talks. */
export default function SafetyPage() {
  const styles = useStyles();
  const texts = useTexts(talkActionTexts);
  const t = texts.safetyPage;
  const { day } = useSaying();
  const resource = useResource<SafetyView>("/safety");
  return (
    <Loaded resource={resource}>
      {({ actions }) => (
        <Page title={t.title} under={t.under} narrow>
          {actions.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          {actions.length > 0 && (
            <ul className={styles.list}>
              {actions.map((action) => (
                <li key={action.id}>
                  <Panel heading={action.text} beside={<AgreedState action={action} />}>
                    <FactList
                      facts={[
                        [t.unit, action.unit],
                        [texts.who, action.who.name],
                        [texts.due, day(action.due)],
                      ]}
                    />
                  </Panel>
                </li>
              ))}
            </ul>
          )}
        </Page>
      )}
    </Loaded>
  );
}
