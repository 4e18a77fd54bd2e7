import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowCircleRightRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  ask: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground2 },
  body: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the matter stands and what one can do about it now: the first thing on the page. */
export function Ask({
  text,
  more,
  acts,
}: {
  readonly text: string;
  readonly more?: ReactNode;
  readonly acts?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.ask} data-print="no">
      <ArrowCircleRightRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>
        <p className={styles.text}>{text}</p>
        {more}
        {acts && <div className={styles.acts}>{acts}</div>}
      </div>
    </div>
  );
}
