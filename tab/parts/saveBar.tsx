import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 4,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    // In a low window, as at 400 %, it would cover what one writes.
    "@media (max-height: 480px)": { position: "static" },
  },
  status: { marginInlineEnd: "auto", color: tokens.colorNeutralForeground2 },
});

/** What belongs to the whole of a long page while one writes in it: at hand at the bottom of the window. */
export function StickyBar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} data-print="no">
      {children}
    </div>
  );
}

/** Whether what one writes is saved, and what one can do about it; for what is saved as a whole, when its writer says so. */
export function SaveBar({
  changed,
  busy,
  texts,
  onUndo,
  onSave,
  children,
}: {
  readonly changed: boolean;
  readonly busy: boolean;
  readonly texts: { readonly save: string; readonly undo: string; readonly unsaved: string; readonly kept: string };
  readonly onUndo: () => void;
  readonly onSave: () => void;
  /** More that can be done with the whole. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <StickyBar>
      <span className={styles.status} role="status">
        {changed ? texts.unsaved : texts.kept}
      </span>
      {children}
      {changed && <Button onClick={onUndo}>{texts.undo}</Button>}
      <Button appearance="primary" disabledFocusable={!changed || busy} onClick={onSave}>
        {texts.save}
      </Button>
    </StickyBar>
  );
}
