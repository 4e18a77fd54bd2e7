import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClimateView } from "#bot/api/wire/climate.ts";
import { CLIMATE_QUESTIONS } from "#core/climate/climate.ts";
import { listOf } from "#core/content/format.ts";
import { climatePageTexts } from "#core/content/tab/climate.ts";
import { needsTexts } from "#core/content/tab/needs.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { ChoiceField, SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { ClimateOfQuestion } from "./climateQuestion.tsx";
import { tooFewIn } from "./climateWords.ts";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "75ch" },
  text: { margin: 0 },
  /** A list is as wide as the longest name in it, unless it is held. */
  choice: { maxWidth: "32rem", "& > *": { gridTemplateColumns: "minmax(0, 1fr)" } },
  questions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
  },
  note: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

type Group = ClimateView["groups"][number];

const keyOf = ({ unit, scope }: Group) => `${scope} ${unit}`;

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

/** One group at a time, the widest first. */
function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const styles = useStyles();
  const t = useTexts(climatePageTexts);
  const [chosen, setChosen] = useState<string>();
  const shown = groups.find((group) => keyOf(group) === chosen) ?? groups[0];
  if (!shown) return null;
  const nameOf = ({ unit, name, scope }: Group) => {
    if (scope === "whole") return t.whole(name);
    return groups.some((other) => other.unit === unit && other.scope === "whole") ? t.ownOnly(name) : name;
  };
  return (
    <>
      {groups.length > 1 && (
        <div className={styles.choice}>
          <ChoiceField
            label={t.which}
            value={keyOf(shown)}
            onChange={setChosen}
            choices={groups.map((group) => ({
              value: keyOf(group),
              label: group.mine && group.scope === "own" ? `${nameOf(group)} (${t.mine})` : nameOf(group),
            }))}
          />
        </div>
      )}
      <Panel heading={nameOf(shown)} how={`${t.claim} ${shown.scope === "whole" ? t.wholeHow : t.ownHow}`}>
        <div className={styles.questions}>
          {CLIMATE_QUESTIONS.map((question) => (
            <ClimateOfQuestion key={question} question={question} years={shown.years} />
          ))}
        </div>
        <TooFew group={shown} />
      </Panel>
    </>
  );
}

/** What it means that a group is too small, and where its answers are. */
function TooFew({ group }: { readonly group: Group }) {
  const styles = useStyles();
  const t = useTexts(climatePageTexts);
  const { locale } = useReader();
  const tooFew = tooFewIn(group.years);
  if (tooFew.length === 0) return null;
  const units = [...new Set(tooFew.flatMap(({ countedIn }) => countedIn ?? []))];
  return (
    <p className={styles.note}>
      {t.tooFewHow} {units.length > 0 && t.countedIn(listOf(units, locale))}
    </p>
  );
}
