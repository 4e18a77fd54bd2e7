import { makeStyles, tokens } from "@fluentui/react-components";
import { diffWordsWithSpace } from "diff";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-wrap", maxWidth: "65ch", overflowWrap: "anywhere" },
  ins: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightSemibold,
  },
  del: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "line-through",
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** One side of a comparison, with the words that are only there marked: underlined or struck, and said to who listens. */
export function MarkedWords({
  before,
  after,
  side,
}: {
  readonly before: string;
  readonly after: string;
  readonly side: "before" | "after";
}) {
  const styles = useStyles();
  const { comparison: t } = useTexts(negotiationTexts);
  const shown = diffWordsWithSpace(before, after).filter(({ added, removed }) =>
    side === "before" ? !added : !removed,
  );
  if (shown.length === 0) return <p className={styles.text}>{t.empty}</p>;
  return (
    <p className={styles.text}>
      {shown.map(({ value, added, removed }, index) =>
        added ? (
          <ins key={index} className={styles.ins}>
            <span className={styles.hidden}>{t.inserted} </span>
            {value}
          </ins>
        ) : removed ? (
          <del key={index} className={styles.del}>
            <span className={styles.hidden}>{t.deleted} </span>
            {value}
          </del>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  );
}
