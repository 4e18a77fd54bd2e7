import { makeStyles, tokens } from "@fluentui/react-components";
import type { TalkActionView } from "#bot/api/wire/talkActions.ts";
import { AgreedItem } from "./agreedItem.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  item: {
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { paddingBottom: 0, borderBottomStyle: "none" },
  },
});

/** Things agreed in talks, one below the other, each with what can be said of it. */
export function AgreedList({
  actions,
  refresh,
  other,
  lineAbove,
}: {
  readonly actions: readonly TalkActionView[];
  readonly refresh: () => Promise<void>;
  /** The other of the two, where the safety representative can be let in. */
  readonly other?: string;
  /** A line above each: what kind it is, or whose talk it is from. */
  readonly lineAbove?: (action: TalkActionView) => string | undefined;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {actions.map((action) => (
        <li key={action.id} className={styles.item}>
          <AgreedItem action={action} other={other} refresh={refresh} above={lineAbove?.(action)} />
        </li>
      ))}
    </ul>
  );
}
