import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalWordingView } from "#bot/api/wire/goals.ts";
import { recurrenceLabel } from "#core/content/states.ts";
import { goalChangeTexts } from "#core/content/tab/goalChange.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { MarkedWords } from "#tab/pages/contract/comparisonWords.tsx";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  side: { minWidth: 0 },
  which: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The words of a goal before a change beside those after it, field by field; what is the same in both is left out. */
export function WordsBeside({
  before,
  after,
  names: [beforeName, afterName],
}: {
  readonly before: GoalWordingView;
  readonly after: GoalWordingView;
  readonly names: readonly [string, string];
}) {
  const styles = useStyles();
  const t = useTexts(goalChangeTexts).fields;
  const { servesNothing, recurs } = useTexts(goalsTexts);
  const { day, label } = useSaying();
  const said = ({ title, measure, due, dueReason, servesTitle, recurs: often }: GoalWordingView) => [
    title,
    measure,
    day(due),
    dueReason,
    servesTitle || servesNothing,
    often ? recurs.from(label(recurrenceLabel[often.every]), day(often.first)) : recurs.never,
  ];
  const [old, fresh] = [said(before), said(after)];
  return [t.title, t.measure, t.due, t.dueReason, t.serves, t.recurs].map((name, index) => {
    const [was = "", is = ""] = [old[index], fresh[index]];
    if (was === is) return null;
    return (
      <div key={name} className={styles.field}>
        <span className={styles.name}>{name}</span>
        <div className={styles.pair}>
          <div className={styles.side}>
            <span className={styles.which}>{beforeName}</span>
            <MarkedWords before={was} after={is} side="before" />
          </div>
          <div className={styles.side}>
            <span className={styles.which}>{afterName}</span>
            <MarkedWords before={was} after={is} side="after" />
          </div>
        </div>
      </div>
    );
  });
}
