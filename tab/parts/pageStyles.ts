import { makeStyles, tokens } from "@fluentui/react-components";

const HEADING = "clamp(1.5rem, 1.2rem + 1.4vw, 2rem)";
/** How high a line of the page's heading is. */
export const HEADING_LINE = `1.25 * ${HEADING}`;

/** How a page stands, for the page and for what stands in for it while it is fetched. */
export const usePageStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: "72rem",
    marginInline: "auto",
  },
  reading: { maxWidth: "52rem" },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: HEADING,
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    textWrap: "balance",
    ":focus": { outlineStyle: "none" },
  },
  under: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
