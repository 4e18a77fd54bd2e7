import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: "clamp(16px, 2.5vw, 24px)",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  bare: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  // What has no room beside the heading stands below its beginning, not alone at the other side.
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    flexWrap: "wrap",
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    flexWrap: "wrap",
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  smaller: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** A part of a page under its own heading, in a box unless `bare`. */
export function Panel({
  heading,
  id,
  level = 2,
  beside,
  aside,
  how,
  bare = false,
  children,
}: {
  readonly heading: string;
  readonly id?: string;
  readonly level?: 2 | 3;
  /** Next to the heading, e.g. the state. */
  readonly beside?: ReactNode;
  /** At the end of the heading's line, e.g. a button. */
  readonly aside?: ReactNode;
  readonly how?: ReactNode;
  readonly bare?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const ownId = useId("panel");
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id ?? ownId} className={bare ? styles.bare : styles.panel} data-print="flat">
      <div className={styles.head}>
        <div className={styles.title}>
          <Heading
            id={id ?? ownId}
            tabIndex={id ? -1 : undefined}
            className={mergeClasses(styles.heading, level === 3 && styles.smaller)}
          >
            {heading}
          </Heading>
          {beside}
        </div>
        {aside && <div>{aside}</div>}
      </div>
      {how && <p className={styles.how}>{how}</p>}
      {children}
    </section>
  );
}
