import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Start } from "#bot/api/wire/overview.ts";
import { contractStateLabel } from "#core/content/states.ts";
import { startTexts } from "#core/content/tab/start.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AppraisalState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is over, to be read again. */
export function Earlier({ start: { earlier, me } }: { readonly start: Start }) {
  const styles = useStyles();
  const t = useTexts(startTexts).earlier;
  const { day, label } = useSaying();
  if (earlier.contracts.length === 0 && earlier.appraisals.length === 0) return null;
  return (
    <Panel heading={t.heading}>
      <ul className={styles.list}>
        {earlier.appraisals.map(({ id, date, state }) => (
          <li key={id} className={styles.row}>
            <Link {...linkTo({ page: "talk", subject: me.id, appraisal: id })}>{t.talk(day(date))}</Link>
            <AppraisalState state={state} />
          </li>
        ))}
        {earlier.contracts.map(({ id, from, to, state }) => (
          <li key={id} className={styles.row}>
            <Link {...linkTo({ page: "contract", subject: me.id, contract: id })}>
              {t.contract(day(from), day(to))}
            </Link>
            <span className={styles.quiet}>{label(contractStateLabel[state as keyof typeof contractStateLabel])}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
