import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: "2px",
    width: "100%",
    height: "16px",
    forcedColorAdjust: "none",
  },
  part: { boxSizing: "border-box", minWidth: "6px", borderRadius: tokens.borderRadiusMedium },
  full: {
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    [FORCED]: { backgroundColor: "CanvasText", border: "1px solid CanvasText" },
  },
  /** Striped, so that it is told from the full one without its colour. */
  striped: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorCompoundBrandStroke} 0 3px, transparent 3px 8px)`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    [FORCED]: {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 3px, transparent 3px 8px)",
      border: "1px solid CanvasText",
    },
  },
  empty: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    [FORCED]: { backgroundColor: "Canvas", border: "1px dashed CanvasText" },
  },
  key: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  said: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sample: { display: "inline-block", width: "20px", height: "12px", flexShrink: 0, forcedColorAdjust: "none" },
});

/** All of it, a part of it, or nothing yet: full, striped, or only outlined. */
export type Look = "full" | "part" | "empty";
export type BarPart = { readonly look: Look; readonly count: number };

/** A bar in parts, as wide as what they count. The words beside it are its text alternative. */
export function Bar({ parts }: { readonly parts: readonly BarPart[] }) {
  const styles = useStyles();
  const looks = { full: styles.full, part: styles.striped, empty: styles.empty };
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ look, count }) => (
          <span
            key={look}
            className={mergeClasses(styles.part, looks[look])}
            style={{ flexGrow: count, flexBasis: 0 }}
          />
        ))}
    </span>
  );
}

/** What each look means, in words. */
export function BarKey({ meanings }: { readonly meanings: readonly (readonly [Look, string])[] }) {
  const styles = useStyles();
  const looks = { full: styles.full, part: styles.striped, empty: styles.empty };
  return (
    <span className={styles.key}>
      {meanings.map(([look, meaning]) => (
        <span key={look} className={styles.said}>
          <span className={mergeClasses(styles.sample, styles.part, looks[look])} aria-hidden="true" />
          {meaning}
        </span>
      ))}
    </span>
  );
}
