import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Start } from "#bot/api/wire/overview.ts";
import { startTexts } from "#core/content/tab/start.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { MyContract, MyGoals, MyTalk } from "./startGlances.tsx";
import { Earlier } from "./startEarlier.tsx";
import { MyRights } from "./startRights.tsx";
import { WaitingList } from "./startWaiting.tsx";

/** At the foot of the page, so it may come a moment later. */
const ReminderSetting = lazy(() => import("./startReminders.tsx"));

const useStyles = makeStyles({
  glances: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  records: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
});

/** Most lead nobody, and then a contract is nothing they have or miss. */
const hasOrMayHaveContract = ({ own, can }: Start) =>
  own.contract !== undefined || own.negotiation !== undefined || can.draftContract;

/** What waits for me, and where my contract, my talk and my goals stand. */
export function StartPage() {
  const styles = useStyles();
  const t = useTexts(startTexts);
  const { day } = useSaying();
  const resource = useResource<Start>("/start", { everyMs: AT_LATEST_MS });
  return (
    <Loaded resource={resource}>
      {(start) => (
        <Page title={t.hello(start.me.name.split(" ")[0] ?? start.me.name)} under={day(start.today)}>
          <WaitingList start={start} />
          {/* The board's representatives give an assignment and have none: no contract, talk or goals of their own. */}
          {!start.me.roles.includes("boardRepresentative") && (
            <div className={styles.glances}>
              {hasOrMayHaveContract(start) && <MyContract start={start} />}
              <MyTalk start={start} />
              <MyGoals start={start} />
              {(start.me.leads || start.own.owed) && <MyRights start={start} />}
            </div>
          )}
          <Earlier start={start} />
          <p className={styles.records}>
            <Link {...linkTo({ page: "myYear" })}>{t.myYear}</Link>
            <Link {...linkTo({ page: "happened" })}>{t.happened}</Link>
            <Link {...linkTo({ page: "myRecords" })}>{t.myRecords}</Link>
          </p>
          <Suspense fallback={null}>
            <ReminderSetting />
          </Suspense>
        </Page>
      )}
    </Loaded>
  );
}
