import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OrganisationCoverageView } from "#bot/api/wire/organisation.ts";
import { coverageTexts } from "#core/content/tab/coverage.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useResource } from "#tab/api/api.tsx";
import { Bar, BarKey, type BarPart } from "#tab/parts/bar.tsx";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Picture } from "#tab/parts/picture.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { UnitNames } from "./coverageNames.tsx";
import { type CoveredUnit, barOf, contractParts, talkParts, totalOf } from "./coverageNumbers.ts";

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, maxWidth: "75ch" },
  units: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  unit: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 4fr) minmax(0, 4fr) minmax(0, 4fr) 6rem",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  kind: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  what: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  open: { justifySelf: "start" },
  names: { gridColumn: "1 / -1" },
});

/** Who has a contract and a talk, unit by unit, as bars with names behind them (P14, P22): facts alone. */
export default function CoveragePage() {
  const styles = useStyles();
  const { coverage: t } = useTexts(coverageTexts);
  const { organisation } = useTexts(shellTexts);
  const resource = useResource<OrganisationCoverageView>("/organisation/coverage");
  return (
    <Loaded resource={resource}>
      {({ units }) => (
        <Page title={t.title} under={t.intro}>
          <div className={styles.notes}>
            <SeenBy text={t.seenBy} />
          </div>
          {units.length === 0 ? <EmptyState what={t.none} how={t.noneHow} /> : <Units units={units} />}
          <div className={styles.notes}>
            <span className={styles.what}>{t.protected}</span>
            <Link inline {...linkTo({ page: "chain" })}>
              {organisation.pages.chain}
            </Link>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Units({ units }: { readonly units: readonly CoveredUnit[] }) {
  const styles = useStyles();
  const { coverage: t } = useTexts(coverageTexts);
  const shown = units.length > 1 ? [totalOf(t.all, units), ...units] : units;
  return (
    <Panel heading={t.pictureOf}>
      <Picture
        name={t.pictureOf}
        beside={
          <BarKey
            meanings={[
              ["full", t.keys.full],
              ["part", t.keys.part],
              ["empty", t.keys.empty],
            ]}
          />
        }
        picture={
          <ul className={styles.units}>
            {shown.map((unit) => (
              <UnitBars key={unit.unit} unit={unit} />
            ))}
          </ul>
        }
        table={
          <DataTable
            label={t.pictureOf}
            columns={[
              t.columns.unit,
              t.columns.leaders,
              t.columns.inForce,
              t.columns.late,
              t.columns.noContract,
              t.columns.held,
              t.columns.ahead,
              t.columns.noTalk,
            ]}
            rows={shown.map(({ unit, name, contracts, talks }) => ({
              key: unit,
              head: name,
              cells: [
                contracts.inForce + contracts.late + contracts.none,
                contracts.inForce,
                contracts.late,
                contracts.none,
                talks.held,
                talks.ahead,
                talks.none,
              ],
            }))}
          />
        }
      />
    </Panel>
  );
}

function UnitBars({ unit }: { readonly unit: CoveredUnit }) {
  const styles = useStyles();
  const { coverage: t } = useTexts(coverageTexts);
  const [named, setNamed] = useState(false);
  const isTotal = unit.unit === "";
  return (
    <li className={styles.unit}>
      <h3 className={styles.name} style={{ paddingInlineStart: `calc(${unit.depth} * clamp(8px, 1.6vw, 20px))` }}>
        {unit.name}
      </h3>
      <Kind what={t.contracts} parts={contractParts(unit)} words={t.contractParts} nobody={t.noLeaders} />
      <Kind what={t.talks} parts={talkParts(unit)} words={t.talkParts} nobody={t.nobody} />
      {!isTotal && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.open}
          aria-expanded={named}
          aria-label={(named ? t.hideNames : t.showNames)(unit.name)}
          onClick={() => setNamed(!named)}
          data-print="no"
        >
          {named ? t.namesHide : t.names}
        </Button>
      )}
      {named && (
        <div className={styles.names}>
          <UnitNames unit={unit} />
        </div>
      )}
    </li>
  );
}

/** One bar, with what it says in words below it. */
function Kind<S extends string>({
  what,
  parts,
  words,
  nobody,
}: {
  readonly what: string;
  readonly parts: readonly (BarPart & { readonly standing: S })[];
  readonly words: { readonly [K in S]: string };
  readonly nobody: string;
}) {
  const styles = useStyles();
  const { coverage: t } = useTexts(coverageTexts);
  const said = barOf(parts);
  return (
    <div className={styles.kind}>
      <span className={styles.what}>{what}</span>
      {said.length > 0 && <Bar parts={said} />}
      <span className={styles.said}>
        {said.length === 0 ? nobody : said.map(({ count, standing }) => t.part(words[standing], count)).join(" · ")}
      </span>
    </div>
  );
}
