import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ComponentType, type LazyExoticComponent, Suspense, lazy } from "react";
import type { AdministrationSection } from "#core/access/administration.ts";
import { administrationTexts } from "#core/content/tab/administration.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Page, Waiting } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

/** The page of each section; loaded when it is opened. */
const sections: { readonly [S in AdministrationSection]: LazyExoticComponent<ComponentType> } = {
  templates: lazy(() => import("./administrationTemplates.tsx")),
  questions: lazy(() => import("./administrationQuestions.tsx")),
  policy: lazy(() => import("./administrationPolicy.tsx")),
  settings: lazy(() => import("./administrationSettings.tsx")),
};

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** What is decided and written for the whole municipality: one section at a time, those the reader may open. */
export default function AdministrationPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "administration" }>;
}) {
  const styles = useStyles();
  const t = useTexts(administrationTexts);
  const { me } = useReader();
  if (!me) return <Waiting />;
  const mine = me.administers;
  const section = mine.find((each) => each === place.section) ?? mine[0];
  if (!section)
    return (
      <Page title={t.title} narrow>
        <EmptyState what={t.none} how={t.noneHow} />
      </Page>
    );
  const Section = sections[section];
  const { title, intro } = t.section[section];
  return (
    <Page title={t.title} under={t.intro}>
      <nav aria-label={t.sections}>
        <ul className={styles.links}>
          {mine.map((each) => (
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
      </nav>
      <section className={styles.section} aria-labelledby="administration-section">
        <h2 id="administration-section" className={styles.heading}>
          {title}
        </h2>
        <p className={styles.intro}>{intro}</p>
        <Suspense fallback={<Waiting />}>
          <Section />
        </Suspense>
      </section>
    </Page>
  );
}
