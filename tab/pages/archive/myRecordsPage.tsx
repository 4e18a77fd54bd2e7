import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AccessLogView } from "#bot/api/wire/myRecords.ts";
import { myRecordsTexts } from "#core/content/tab/myRecords.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** A person's own data: taking all of it out, and who has opened or taken out any of it (research/domain A8, D10). */
export default function MyRecordsPage() {
  const styles = useStyles();
  const t = useTexts(myRecordsTexts);
  const takeOut = useTakeOut();
  const [page, setPage] = useState(0);
  const resource = useResource<AccessLogView>(`/my-records/access/${page}`);
  return (
    <Page title={t.title} under={t.under} narrow>
      <Panel heading={t.takeOut} how={t.takeOutHow}>
        <div className={styles.acts}>
          <TakeOutButton from={takeOut} path="/my-records/pdf" text={t.pdf} making={t.making} />
          <TakeOutButton from={takeOut} path="/my-records/json" text={t.json} making={t.making} />
        </div>
        <Refused failure={takeOut.failure} />
      </Panel>
      <Panel heading={t.access} how={t.accessHow}>
        <Loaded resource={resource}>{(log) => <Log log={log} page={page} onPage={setPage} />}</Loaded>
      </Panel>
    </Page>
  );
}

function Log({
  log: { entries, pages },
  page,
  onPage,
}: {
  readonly log: AccessLogView;
  readonly page: number;
  readonly onPage: (page: number) => void;
}) {
  const styles = useStyles();
  const t = useTexts(myRecordsTexts);
  const { instant } = useSaying();
  if (entries.length === 0) return <EmptyState what={t.none} how={t.noneHow} />;
  return (
    <>
      <ul className={styles.list}>
        {entries.map(({ id, at, by, what, why }) => (
          <li key={id} className={styles.row}>
            <span>
              <span className={styles.who}>{by.name}</span>
              {by.title && `, ${by.title}`}
            </span>
            <span>{what}</span>
            {why && <span>{t.why(why)}</span>}
            <span className={styles.quiet}>{instant(at)}</span>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <div className={styles.pager}>
          <Button size="small" disabledFocusable={page === 0} onClick={() => onPage(page - 1)}>
            {t.newer}
          </Button>
          <span role="status">{t.page(page + 1, pages)}</span>
          <Button size="small" disabledFocusable={page + 1 >= pages} onClick={() => onPage(page + 1)}>
            {t.older}
          </Button>
        </div>
      )}
    </>
  );
}
