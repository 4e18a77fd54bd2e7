import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  skip: {
    position: "absolute",
    insetInlineStart: tokens.spacingHorizontalM,
    top: "-10rem",
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { top: tokens.spacingVerticalS },
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 5,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // A menu that stays takes too much of a low window, e.g. a phone on its side or 400 % zoom.
    "@media (max-height: 480px), (max-width: 480px)": { position: "static" },
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    // As high while nobody is known yet, so that what is below stays where it is.
    minHeight: "47px",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    maxWidth: "72rem",
    marginInline: "auto",
    paddingInline: "clamp(8px, 2vw, 20px)",
    "@media (max-width: 640px)": {
      boxSizing: "border-box",
      flexWrap: "nowrap",
      alignItems: "flex-start",
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  own: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
    // In the middle of the menu's button, also when the menu is unfolded below it.
    "@media (max-width: 640px)": { minHeight: "32px" },
  },
  main: {
    boxSizing: "border-box",
    maxWidth: "calc(72rem + 2 * 20px)",
    marginInline: "auto",
    padding: "clamp(20px, 3.5vw, 36px) clamp(12px, 2.5vw, 20px) 96px",
    ":focus": { outlineStyle: "none" },
  },
});

/** What every page stands in: a line with the menu, unless there is no room for one, and below it the page. */
export function Frame({
  menu,
  own,
  isBare = false,
  children,
}: {
  readonly menu?: ReactNode;
  /** At the end of the menu's line. */
  readonly own?: ReactNode;
  readonly isBare?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(shellTexts);
  return (
    <>
      {!isBare && (
        <>
          <a className={styles.skip} href="#content" onClick={skipTo}>
            {t.skip}
          </a>
          <header className={styles.header} data-print="no">
            <div className={styles.bar}>
              {menu}
              <div className={styles.own}>{own}</div>
            </div>
          </header>
        </>
      )}
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

function skipTo(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
