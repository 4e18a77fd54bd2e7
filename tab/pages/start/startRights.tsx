import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Start } from "#bot/api/wire.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
  },
  acts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What I am owed, counted, and the way to it and to the policy (P8, P14-P16). */
export function MyRights({ start: { own } }: { readonly start: Start }) {
  const styles = useStyles();
  const t = useTexts(rightsTexts).glance;
  const { owed } = own;
  return (
    <Panel heading={t.heading}>
      {owed ? (
        <ul className={styles.facts}>
          {owed.overdue > 0 && <li>{t.overdue(owed.overdue)}</li>}
          {owed.promised > 0 && <li>{t.promised(owed.promised)}</li>}
          {owed.given > 0 && <li>{t.given(owed.given)}</li>}
        </ul>
      ) : (
        <EmptyState what={t.none} how={t.noneHow} />
      )}
      <div className={styles.acts}>
        <Button as="a" {...linkTo({ page: "rights" })}>
          {t.open}
        </Button>
        <Button as="a" {...linkTo({ page: "policy" })}>
          {t.policy}
        </Button>
      </div>
    </Panel>
  );
}
