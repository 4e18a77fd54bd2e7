import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CarriersView, FlagView, LineStepView } from "#bot/api/wire/lines.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  line: {
    margin: 0,
    paddingInlineStart: "1.4em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingInlineStart: "1.2em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  flag: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  both: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalL,
    "& dd": { margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
});

/** "Varför gör jag det här?": each step one higher, the vision last (P5). */
export function LineUp({ steps }: { readonly steps: readonly LineStepView[] }) {
  const styles = useStyles();
  const t = useTexts(lineTexts);
  const { label } = useSaying();
  if (steps.length === 0) return <p className={styles.none}>{t.nothingAbove}</p>;
  return (
    <ol className={styles.line}>
      {steps.map((step) =>
        step.kind === "row" ? (
          <li key={`${step.contract} ${step.text}`}>
            <Link inline {...linkTo({ page: "contract", subject: step.holder.id, contract: step.contract })}>
              {step.text}
            </Link>{" "}
            <span className={styles.quiet}>{t.of(step.holder.name)}</span>
          </li>
        ) : (
          <li key={step.id}>
            <Link inline {...linkTo({ page: "organisation", goal: step.id })}>
              {step.text}
            </Link>{" "}
            <span className={styles.quiet}>
              {label(orgGoalLevelLabel[step.level])}
              {step.ended && `, ${t.ended}`}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}

/** "Vem bär det här?": contracts by their holders, personal goals as a number. */
export function Carriers({ carriers: { contracts, goals } }: { readonly carriers: CarriersView }) {
  const styles = useStyles();
  const t = useTexts(lineTexts);
  return (
    <>
      {contracts.length === 0 ? (
        <p className={styles.none}>{t.nobody}</p>
      ) : (
        <ul className={styles.list}>
          {contracts.map(({ holder, contract, rows }) => (
            <li key={contract}>
              <Link inline {...linkTo({ page: "contract", subject: holder.id, contract })}>
                {holder.name}
              </Link>{" "}
              <span className={styles.quiet}>{rows.length > 0 ? rows.join("; ") : t.wholeContract}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.none}>{goals === "few" ? t.fewGoals : t.personalGoals(goals)}</p>
    </>
  );
}

/** What has changed above, old beside new. */
export function Flags({ flags }: { readonly flags: readonly FlagView[] }) {
  const styles = useStyles();
  const { flags: t } = useTexts(lineTexts);
  return flags.map((flag) => {
    const { kind, before, after, changes, reference, why, holder } = flag;
    const name = holder?.name ?? before;
    return (
      <div key={`${kind} ${flag.goal ?? before} ${flag.at}`} className={styles.flag}>
        <p className={styles.said}>{t[kind](name)}</p>
        <dl className={styles.both}>
          <div>
            <dt>{t.before}</dt>
            <dd>{before || "–"}</dd>
          </div>
          <div>
            <dt>{t.after}</dt>
            <dd>{after || "–"}</dd>
          </div>
        </dl>
        {changes.map((each) => (
          <span key={each.field} className={styles.quiet}>
            {t.changed(each.field, each.before, each.after)}
          </span>
        ))}
        {reference && <span className={styles.quiet}>{t.decision(reference, why)}</span>}
      </div>
    );
  });
}
