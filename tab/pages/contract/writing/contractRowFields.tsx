import { makeStyles, tokens } from "@fluentui/react-components";
import type { TermsView } from "#bot/api/wire/contracts.ts";
import { commitmentLabels, resultLabels } from "#core/content/contractTemplate.ts";
import { LIMITS } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useSaying } from "#tab/parts/reader.tsx";

type Commitment = TermsView["commitments"][number];
type Result = TermsView["results"][number];
type Row<T> = { readonly onChange: (row: T) => void; readonly describedBy: string };

const useStyles = makeStyles({
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

/** What the holder does during the period. */
export function CommitmentFields({
  commitment,
  onChange,
  describedBy,
}: Row<Commitment> & { readonly commitment: Commitment }) {
  const styles = useStyles();
  const { label } = useSaying();
  const text = (key: "text" | "why" | "concerns", lines: 1 | 2) => (
    <TextField
      label={label(commitmentLabels[key])}
      lines={lines}
      max={LIMITS.short}
      value={commitment[key]}
      onChange={(value) => onChange({ ...commitment, [key]: value })}
      describedBy={describedBy}
    />
  );
  return (
    <>
      {text("text", 2)}
      {text("why", 2)}
      <div className={styles.two}>
        <DayField
          label={label(commitmentLabels.due)}
          value={commitment.due}
          onChange={(due) => onChange({ ...commitment, due: due as Day })}
          describedBy={describedBy}
        />
        {text("concerns", 1)}
      </div>
    </>
  );
}

/** What is to be achieved, and how the two see it. */
export function ResultFields({ result, onChange, describedBy }: Row<Result> & { readonly result: Result }) {
  const styles = useStyles();
  const { label } = useSaying();
  const text = (key: Exclude<keyof Result, "due" | "key" | "serves">, lines: 1 | 2) => (
    <TextField
      label={label(resultLabels[key])}
      lines={lines}
      max={LIMITS.short}
      value={result[key]}
      onChange={(value) => onChange({ ...result, [key]: value })}
      describedBy={describedBy}
    />
  );
  return (
    <>
      {text("outcome", 2)}
      {text("measure", 2)}
      <div className={styles.two}>
        {text("baseline", 1)}
        {text("target", 1)}
        <DayField
          label={label(resultLabels.due)}
          value={result.due}
          onChange={(due) => onChange({ ...result, due: due as Day })}
          describedBy={describedBy}
        />
        {text("source", 1)}
      </div>
      {text("dependsOn", 2)}
    </>
  );
}
