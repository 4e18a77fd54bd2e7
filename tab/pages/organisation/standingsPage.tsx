import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GoalStandingsView } from "#bot/api/wire/organisation.ts";
import { SHARES } from "#core/climate/groupShares.ts";
import { climateSizes } from "#core/content/climate.ts";
import { coverageTexts } from "#core/content/tab/coverage.ts";
import { useResource } from "#tab/api/api.tsx";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Picture } from "#tab/parts/picture.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TooFew, UnitGroups } from "#tab/parts/unitGroups.tsx";

type Group = GoalStandingsView["groups"][number];
type Cell = Group["questions"][number]["cell"];

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "75ch" },
  text: { margin: 0 },
  questions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  question: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { display: "flex", columnGap: "3px", maxWidth: "32rem" },
  step: {
    flex: "1 1 0",
    height: "16px",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  unknown: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { border: "1px dashed CanvasText" },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How personal goals stand in the parts of the municipality that are the reader's to follow (P1): five and more, in words. */
export default function StandingsPage() {
  const styles = useStyles();
  const { standings: t } = useTexts(coverageTexts);
  const { day } = useSaying();
  const resource = useResource<GoalStandingsView>("/organisation/standings");
  return (
    <Loaded resource={resource}>
      {({ countedOn, groups }) => (
        <Page title={t.title} under={t.intro}>
          <div className={styles.notes}>
            <p className={styles.text}>{t.how}</p>
            <SeenBy text={t.seenBy} />
          </div>
          {groups.length === 0 ? (
            <EmptyState what={t.nothing} how={t.nothingHow} />
          ) : (
            <>
              <UnitGroups groups={groups} texts={t}>
                {(group, name) => (
                  <Panel heading={name} how={group.scope === "whole" ? t.wholeHow : t.ownHow}>
                    <Standings group={group} name={name} />
                    <TooFew cells={tooFewIn(group)} texts={t} />
                  </Panel>
                )}
              </UnitGroups>
              <p className={styles.note}>{t.counted(day(countedOn))}</p>
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Standings({ group: { questions }, name }: { readonly group: Group; readonly name: string }) {
  const styles = useStyles();
  const { standings: t } = useTexts(coverageTexts);
  const { label } = useSaying();
  const size = (cell: Cell) => (cell.kind === "shown" ? t.people(label(climateSizes[cell.size])) : t.tooFew);
  const said = (question: Group["questions"][number]) =>
    question.cell.kind === "shown" ? t.questions[question.question].shares[question.cell.share] : t.tooFew;
  return (
    <Picture
      name={name}
      picture={
        <div className={styles.questions}>
          {questions.map((each) => (
            <div key={each.question} className={styles.question}>
              <h3 className={styles.name}>{t.questions[each.question].name}</h3>
              <Steps cell={each.cell} />
              <span>{said(each)}</span>
              {each.cell.kind === "shown" && <span className={styles.quiet}>{size(each.cell)}</span>}
            </div>
          ))}
        </div>
      }
      table={
        <DataTable
          label={name}
          columns={[t.columns.question, t.columns.share, t.columns.size]}
          rows={questions.map((each) => ({
            key: each.question,
            head: t.questions[each.question].name,
            cells: [said(each), size(each.cell)],
          }))}
        />
      }
    />
  );
}

/** Five steps, as there are five words; too few have dashed ones, which is not the same as none. */
function Steps({ cell }: { readonly cell: Cell }) {
  const styles = useStyles();
  const reached = cell.kind === "shown" ? SHARES.indexOf(cell.share) + 1 : 0;
  return (
    <span className={styles.steps} aria-hidden="true">
      {SHARES.map((share, index) => (
        <span
          key={share}
          className={mergeClasses(
            styles.step,
            index < reached && styles.reached,
            cell.kind === "tooFew" && styles.unknown,
          )}
        />
      ))}
    </span>
  );
}

const tooFewIn = ({ questions }: Group) => questions.flatMap(({ cell }) => (cell.kind === "tooFew" ? [cell] : []));
