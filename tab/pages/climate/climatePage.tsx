import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ClimateView } from "#bot/api/wire/climate.ts";
import { CLIMATE_QUESTIONS } from "#core/climate/climate.ts";
import { climateQuestions } from "#core/content/climate.ts";
import { climatePageTexts } from "#core/content/tab/climate.ts";
import { needsTexts } from "#core/content/tab/needs.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SharesOverYears } from "#tab/parts/sharesOverYears.tsx";
import { TooFew, UnitGroups } from "#tab/parts/unitGroups.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { tooFewIn } from "./climateWords.ts";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "75ch" },
  text: { margin: 0 },
  questions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
  },
});

/** The working climate of a group, year by year (P4): closed years, groups of five, words instead of numbers. */
export default function ClimatePage() {
  const styles = useStyles();
  const t = useTexts(climatePageTexts);
  const { open: needs } = useTexts(needsTexts);
  const { me } = useReader();
  const resource = useResource<ClimateView>("/climate");
  return (
    <Loaded resource={resource}>
      {({ groups }) => (
        <Page title={t.title} under={t.intro}>
          <div className={styles.intro}>
            <p className={styles.text}>{t.how}</p>
            <SeenBy text={t.seenBy} />
          </div>
          {groups.length === 0 ? <EmptyState what={t.nothing} how={t.nothingHow} /> : <Groups groups={groups} />}
          {me && (me.hasTeam || me.roles.includes("hr")) && <Link {...linkTo({ page: "needs" })}>{needs}</Link>}
        </Page>
      )}
    </Loaded>
  );
}

/** One group at a time: the three questions, and what it means that it is too small. */
function Groups({ groups }: { readonly groups: ClimateView["groups"] }) {
  const styles = useStyles();
  const { label } = useSaying();
  const t = useTexts(climatePageTexts);
  return (
    <UnitGroups groups={groups} texts={t} mark={({ mine, scope }) => (mine && scope === "own" ? t.mine : undefined)}>
      {({ scope, years }, name) => (
        <Panel heading={name} how={`${t.claim} ${scope === "whole" ? t.wholeHow : t.ownHow}`}>
          <div className={styles.questions}>
            {CLIMATE_QUESTIONS.map((question) => (
              <SharesOverYears
                key={question}
                name={label(climateQuestions[question].name)}
                years={years.map(({ year, cells }) => ({ year, cell: cells?.[question] }))}
                texts={t}
              />
            ))}
          </div>
          <TooFew cells={tooFewIn(years)} texts={t} />
        </Panel>
      )}
    </UnitGroups>
  );
}
