import type { LedgerView } from "#bot/api/wire/rights.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { ENTITLEMENTS } from "#core/contract/terms.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { totalOf } from "./ledgerTotal.ts";

type Unit = LedgerView["units"][number];

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 18rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  how: { margin: 0 },
});

/** Both sides' duties in counts, unit by unit: to the board, the kommunchef and those who lead (D1 no. 59, P14-P16). */
export default function LedgerPage() {
  const t = useTexts(rightsTexts).ledger;
  const resource = useResource<LedgerView>("/ledger");
  return (
    <Loaded resource={resource}>
      {({ units, followUps }) => (
        <Page title={t.title} under={t.under}>
          {units.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          {units.length > 1 && <UnitLedger unit={totalOf(t.all, units)} />}
          {units.map((unit) => (
            <UnitLedger key={unit.unit} unit={unit} />
          ))}
          <FollowUps {...followUps} />
        </Page>
      )}
    </Loaded>
  );
}

function UnitLedger({ unit }: { readonly unit: Unit }) {
  const styles = useStyles();
  const t = useTexts(rightsTexts).ledger;
  const { label } = useSaying();
  const right = ({ promised, given, overdue }: Unit["rights"]["support"]) =>
    promised + given === 0
      ? t.nothing
      : [t.right(given, promised), overdue > 0 && t.overdue(overdue)].filter(Boolean).join("\n");
  const isEmpty = ENTITLEMENTS.every((key) => unit.rights[key].promised + unit.rights[key].given === 0);
  return (
    <Panel heading={unit.unit} beside={<span className={styles.quiet}>{t.leaders(unit.leaders)}</span>}>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h3 className={styles.sub}>{t.theirSide}</h3>
          <FactList
            facts={[
              [t.contracts, t.of(unit.contracts, unit.leaders)],
              [t.leadership, t.of(unit.leadership, unit.leaders)],
              [t.policy, t.of(unit.policyAccepted, unit.leaders)],
            ]}
          />
        </div>
        <div className={styles.side}>
          <h3 className={styles.sub}>{t.ourSide}</h3>
          {isEmpty && t.nothingAtAll}
          <FactList
            facts={(isEmpty ? [] : ENTITLEMENTS).map(
              (key) => [label(entitlementLabels[key]), right(unit.rights[key])] as const,
            )}
          />
        </div>
      </div>
    </Panel>
  );
}

/** How many follow-ups came about, of those whom the reader follows (P15). */
function FollowUps({ countedOn, units }: LedgerView["followUps"]) {
  const styles = useStyles();
  const t = useTexts(rightsTexts).ledger.followUps;
  const { day } = useSaying();
  if (units.length === 0) return <Panel heading={t.heading}>{t.none}</Panel>;
  return (
    <Panel heading={t.heading} beside={<span className={styles.quiet}>{t.countedOn(day(countedOn))}</span>}>
      <p className={styles.how}>{t.how}</p>
      <FactList facts={units.map(({ unit, held, of, people }) => [unit, t.held(held, of, people)] as const)} />
    </Panel>
  );
}
