import { makeStyles, tokens } from "@fluentui/react-components";
import type { TalkActionView } from "#bot/api/wire/talkActions.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { type Instant, dayOf } from "#core/time.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { AgreedList } from "./agreedList.tsx";

const useStyles = makeStyles({ count: { color: tokens.colorNeutralForeground2 } });

/** The year something ended in, or is to be done in. */
const yearOf = ({ ended, due }: TalkActionView) => (ended ? dayOf(ended.at as Instant) : due).slice(0, 4);

/** The development activities year by year, what is ahead first, with what came of each (P16). */
export function DevelopmentPlan({
  actions,
  refresh,
}: {
  readonly actions: readonly TalkActionView[];
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(talkActionTexts).page;
  const years = [...Map.groupBy(actions, yearOf)].toSorted(([one], [other]) => other.localeCompare(one));
  return years.map(([year, ofYear]) => (
    <Panel
      key={year}
      bare
      level={3}
      heading={year}
      beside={
        <span className={styles.count}>
          {t.yearHow(ofYear.filter(({ state }) => state === "done").length, ofYear.length)}
        </span>
      }
    >
      <AgreedList actions={ofYear} refresh={refresh} />
    </Panel>
  ));
}
