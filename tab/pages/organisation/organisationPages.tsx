import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shellTexts } from "#core/content/tab/shell.ts";
import { FoldedMenu } from "#tab/parts/foldedMenu.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { ORGANISATION_PAGES, type OrganisationPlace } from "./organisationPlaces.ts";

const useStyles = makeStyles({
  nav: { marginBlockEnd: tokens.spacingVerticalXL, minHeight: "32px" },
  pages: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "@media (max-width: 640px)": { marginBlockStart: tokens.spacingVerticalS },
  },
  link: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** The pages about the organisation, those of them that are the reader's. */
export function OrganisationPages({ here }: { readonly here: OrganisationPlace }) {
  const styles = useStyles();
  const { organisation: t } = useTexts(shellTexts);
  const { me } = useReader();
  // Until it is known who reads, what is everybody's: so what comes then moves little.
  const shown = ORGANISATION_PAGES.filter((page) =>
    me ? me.opens.includes(page) : page === "organisation" || page === "climate",
  );
  // A menu of one, for a guest who represents the board, is none.
  if (shown.length < 2) return null;
  return (
    <FoldedMenu label={t.heading} here={t.pages[here]} className={styles.nav}>
      <ul className={styles.pages}>
        {shown.map((page) => (
          <li key={page}>
            <a
              {...linkTo({ page })}
              className={mergeClasses(styles.link, page === here && styles.here)}
              {...(page === here && { "aria-current": "page" as const })}
            >
              {t.pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </FoldedMenu>
  );
}
