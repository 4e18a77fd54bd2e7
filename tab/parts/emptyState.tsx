import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  what: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  how: { margin: 0, maxWidth: "60ch" },
  act: { marginTop: tokens.spacingVerticalS },
});

/** Nothing here yet: what that means, and what to do. */
export function EmptyState({
  what,
  how,
  children,
}: {
  readonly what: string;
  readonly how?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.what}>{what}</p>
      {how && <p className={styles.how}>{how}</p>}
      {children && <div className={styles.act}>{children}</div>}
    </div>
  );
}
