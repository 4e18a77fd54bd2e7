import { makeStyles, tokens } from "@fluentui/react-components";
import { salaryStepLabels } from "#core/content/salaryCriteria.ts";
import { STEPS, type SalaryStep } from "#core/salary/criteria.ts";
import { useSaying } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  about: { margin: 0, maxWidth: "65ch" },
});

export type CriterionShown = {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly anchors: { readonly [S in SalaryStep]: string };
};

/** Criteria with what each step looks like in what somebody does. */
export function CriteriaList({ criteria }: { readonly criteria: readonly CriterionShown[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {criteria.map(({ key, name, about, anchors }) => (
        <li key={key}>
          <h3 className={styles.name}>{name}</h3>
          <p className={styles.about}>{about}</p>
          <Anchors anchors={anchors} />
        </li>
      ))}
    </ul>
  );
}

const useAnchorStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  step: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

export function Anchors({ anchors }: { readonly anchors: CriterionShown["anchors"] }) {
  const styles = useAnchorStyles();
  const { label } = useSaying();
  return (
    <dl className={styles.steps}>
      {STEPS.map((step) => (
        <div key={step} className={styles.step}>
          <dt className={styles.label}>{label(salaryStepLabels[step])}</dt>
          <dd className={styles.text}>{anchors[step]}</dd>
        </div>
      ))}
    </dl>
  );
}
