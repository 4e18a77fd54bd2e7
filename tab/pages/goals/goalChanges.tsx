import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalBetweenTalksView } from "#bot/api/wire/goals.ts";
import { goalChangeTexts } from "#core/content/tab/goalChange.ts";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { WordsBeside } from "./goalWords.tsx";

const useStyles = makeStyles({
  all: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  one: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was proposed of a goal before, and what came of it: what it was, who changed it, when. */
export function GoalChanges({ goal: { title, changes } }: { readonly goal: GoalBetweenTalksView }) {
  const styles = useStyles();
  const t = useTexts(goalChangeTexts).history;
  const { instant } = useSaying();
  if (changes.length === 0) return null;
  return (
    <details className={styles.all}>
      <summary aria-label={t.about(title, changes.length)}>{t.heading(changes.length)}</summary>
      <ol className={styles.list} reversed>
        {changes.map(({ change, was, by, became, settledAt, settledBy, comment }) => (
          <li key={settledAt} className={styles.one}>
            <span>
              {t.became[became](settledBy?.name ?? "")} <span className={styles.quiet}>{instant(settledAt)}</span>
            </span>
            <span className={styles.quiet}>{t.proposedBy(by.name)}</span>
            {comment && <Quote text={comment} />}
            {change.kind === "drop" ? (
              <Quote who={t.drop} text={change.reason} />
            ) : (
              <WordsBeside before={was} after={change.wording} names={[t.before, t.after]} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
