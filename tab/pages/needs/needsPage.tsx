import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NeedsView } from "#bot/api/wire/development.ts";
import { listOf } from "#core/content/format.ts";
import { needsTexts } from "#core/content/tab/needs.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { ChoiceField, SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type Group, NeedsTable } from "./needsTable.tsx";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "75ch" },
  text: { margin: 0 },
  /** A list is as wide as the longest name in it, unless it is held. */
  choice: { maxWidth: "32rem", "& > *": { gridTemplateColumns: "minmax(0, 1fr)" } },
  note: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

const keyOf = ({ unit, scope }: Group) => `${scope} ${unit}`;

/** What many need to learn, for HR and those who lead (P16): people in steps, groups of five, no names. */
export default function NeedsPage() {
  const styles = useStyles();
  const t = useTexts(needsTexts);
  const { day } = useSaying();
  const resource = useResource<NeedsView>("/development-needs");
  return (
    <Loaded resource={resource}>
      {({ countedOn, groups }) => (
        <Page title={t.title} under={t.intro}>
          <div className={styles.intro}>
            <p className={styles.text}>{t.how}</p>
            <SeenBy text={t.seenBy} />
          </div>
          {groups.length === 0 ? (
            <EmptyState what={t.nothing} how={t.nothingHow} />
          ) : (
            <>
              <Groups groups={groups} />
              <p className={styles.note}>{t.counted(day(countedOn))}</p>
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

/** One group at a time, the widest first. */
function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const styles = useStyles();
  const t = useTexts(needsTexts);
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
            choices={groups.map((group) => ({ value: keyOf(group), label: nameOf(group) }))}
          />
        </div>
      )}
      <Panel heading={nameOf(shown)} how={shown.scope === "whole" ? t.wholeHow : t.ownHow}>
        <NeedsTable group={shown} name={nameOf(shown)} />
        <TooFew group={shown} />
      </Panel>
    </>
  );
}

/** What it means that a group is too small, and where its people are counted. */
function TooFew({ group: { categories } }: { readonly group: Group }) {
  const styles = useStyles();
  const t = useTexts(needsTexts);
  const { locale } = useReader();
  const tooFew = categories.flatMap(({ open, done }) =>
    [open, done].flatMap((cell) => (cell.kind === "tooFew" ? [cell] : [])),
  );
  if (tooFew.length === 0) return null;
  const units = [...new Set(tooFew.flatMap(({ countedIn }) => countedIn ?? []))];
  return (
    <p className={styles.note}>
      {t.tooFewHow} {units.length > 0 && t.countedIn(listOf(units, locale))}
    </p>
  );
}
