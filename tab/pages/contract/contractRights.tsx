import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { RightsView } from "#bot/api/wire/rights.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { useResource } from "#tab/api/api.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { RightState } from "#tab/pages/rights/rightsCard.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  open: { alignSelf: "flex-start" },
});

/** How it goes with what a contract in force owes its holder; for the two it is between and who acts for them (P14-P16, P18). */
export function ContractRights({ view }: { readonly view: ContractView }) {
  const inForce = view.state === "active" || view.state === "awaitingNewPrincipal";
  const { side } = view.handover;
  return inForce && side ? <Shown view={view} own={side === "holder"} /> : null;
}

function Shown({ view, own }: { readonly view: ContractView; readonly own: boolean }) {
  const styles = useStyles();
  const t = useTexts(rightsTexts);
  const { label, day } = useSaying();
  const { data } = useResource<RightsView>(`/rights/${view.holder.id}`);
  const rights = data?.rights.filter(({ contract }) => contract === view.id) ?? [];
  if (rights.length === 0) return null;
  return (
    <Panel heading={own ? t.contract.heading : t.contract.headingTheirs}>
      <ul className={styles.list}>
        {rights.map((right) => (
          <li key={right.key} className={styles.row}>
            <span>{label(entitlementLabels[right.key])}</span>
            <RightState right={right} />
            {right.state === "promised" && right.date && <span>{`${t.by} ${day(right.date)}`}</span>}
          </li>
        ))}
      </ul>
      <Button
        as="a"
        className={styles.open}
        {...linkTo(own ? { page: "rights" } : { page: "rights", subject: view.holder.id })}
      >
        {t.contract.open}
      </Button>
    </Panel>
  );
}
