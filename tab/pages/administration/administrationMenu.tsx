import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type AdministrationSection, byGroup } from "#core/access/administration.ts";
import { administrationTexts } from "#core/content/tab/administration.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const WIDE = "@media (min-width: 1024px)";

const useStyles = makeStyles({
  menu: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  all: { color: tokens.colorBrandForegroundLink, [WIDE]: { paddingInline: tokens.spacingHorizontalM } },
  // On a narrow screen the way back to the list of all is enough.
  groups: { display: "none", [WIDE]: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM } },
  group: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  links: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    display: "block",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 9px`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  here: { fontWeight: tokens.fontWeightSemibold, borderInlineStartColor: tokens.colorCompoundBrandStroke },
});

/** The other pages of the administration, beside the one that is open; on a narrow screen the way back to all of them. */
export function AdministrationMenu({
  mine,
  section,
}: {
  readonly mine: readonly AdministrationSection[];
  readonly section: AdministrationSection;
}) {
  const styles = useStyles();
  const t = useTexts(administrationTexts);
  return (
    <nav aria-label={t.sections} className={styles.menu} data-print="no">
      <a {...linkTo({ page: "administration" })} className={styles.all}>
        {t.toAll}
      </a>
      <div className={styles.groups}>
        {byGroup(mine).map(({ group, sections }) => (
          <div key={group}>
            <p className={styles.group}>{t.group[group]}</p>
            <ul className={styles.links} aria-label={t.group[group]}>
              {sections.map((each) => (
                <li key={each}>
                  <a
                    {...linkTo({ page: "administration", section: each })}
                    className={mergeClasses(styles.link, each === section && styles.here)}
                    {...(each === section && { "aria-current": "page" as const })}
                  >
                    {t.section[each].title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
