import { makeStyles, tokens } from "@fluentui/react-components";
import type { NeedsView } from "#bot/api/wire/development.ts";
import { needsTexts } from "#core/content/tab/needs.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TooFew, UnitGroups } from "#tab/parts/unitGroups.tsx";
import { type Group, NeedsTable } from "./needsTable.tsx";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "75ch" },
  text: { margin: 0 },
  note: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

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

/** One group at a time: what is to be learnt in it, and what it means that it is too small. */
function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const t = useTexts(needsTexts);
  return (
    <UnitGroups groups={groups} texts={t}>
      {(group, name) => (
        <Panel heading={name} how={group.scope === "whole" ? t.wholeHow : t.ownHow}>
          <NeedsTable group={group} name={name} />
          <TooFew cells={tooFewIn(group)} texts={t} />
        </Panel>
      )}
    </UnitGroups>
  );
}

const tooFewIn = ({ categories }: Group) =>
  categories.flatMap(({ open, done }) => [open, done].flatMap((cell) => (cell.kind === "tooFew" ? [cell] : [])));
