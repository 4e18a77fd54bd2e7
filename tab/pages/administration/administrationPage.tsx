import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { type AdministrationSection, byGroup } from "#core/access/administration.ts";
import { administrationTexts } from "#core/content/tab/administration.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { AdministrationMenu } from "./administrationMenu.tsx";
import { sectionPages } from "./sections.ts";

const useStyles = makeStyles({
  groups: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 20rem), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalL,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    "@media (min-width: 1024px)": {
      gridTemplateColumns: "14rem minmax(0, 1fr)",
      columnGap: tokens.spacingHorizontalXXXL,
    },
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** What is decided and looked after for the whole municipality: what the reader may open, or one page of it. */
export default function AdministrationPage({
  place: { section },
}: {
  readonly place: Extract<Place, { readonly page: "administration" }>;
}) {
  const t = useTexts(administrationTexts);
  const { me } = useReader();
  if (!me) return <Waiting />;
  const mine = me.administers;
  if (!section && mine.length > 0) return <Landing mine={mine} />;
  const open = mine.find((each) => each === section);
  if (open) return <Section mine={mine} section={open} />;
  return (
    <Page title={t.title} narrow>
      <EmptyState what={t.none} how={t.noneHow}>
        {mine.length > 0 && <Link {...linkTo({ page: "administration" })}>{t.toAll}</Link>}
      </EmptyState>
    </Page>
  );
}

function Landing({ mine }: { readonly mine: readonly AdministrationSection[] }) {
  const styles = useStyles();
  const t = useTexts(administrationTexts);
  return (
    <Page title={t.title} under={t.intro}>
      <div className={styles.groups}>
        {byGroup(mine).map(({ group, sections }) => (
          <Panel key={group} heading={t.group[group]}>
            <ul className={styles.list}>
              {sections.map((each) => (
                <li key={each}>
                  <a {...linkTo({ page: "administration", section: each })} className={styles.link}>
                    {t.section[each].title}
                  </a>
                  <p className={styles.about}>{t.section[each].about}</p>
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </Page>
  );
}

function Section({
  mine,
  section,
}: {
  readonly mine: readonly AdministrationSection[];
  readonly section: AdministrationSection;
}) {
  const styles = useStyles();
  const t = useTexts(administrationTexts);
  const Shown = sectionPages[section];
  const { title, intro } = t.section[section];
  return (
    <Page title={title} under={intro}>
      <div className={styles.beside}>
        <AdministrationMenu mine={mine} section={section} />
        <div className={styles.section}>
          <Suspense fallback={<Waiting />}>
            <Shown />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
