import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ContractView, TermsView } from "#bot/api/wire.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { useSaying, useTexts } from "../parts/reader.tsx";
import { useContractLines } from "./contractLines.tsx";

type Serves = NonNullable<TermsView["results"][number]["serves"]>;

// A long goal is cut off rather than widening the row.
const useStyles = makeStyles({ serves: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

const nameOf = (serves: Serves | undefined) =>
  !serves ? "" : serves.kind === "orgGoal" ? `goal:${serves.id}` : `result:${serves.holder}:${serves.key}`;

/** Chooses what a commitment or a result serves: a result of the contract above, or a goal of the municipality (P5). */
export function ServesField({
  view,
  serves,
  onChange,
}: {
  readonly view: ContractView;
  readonly serves: Serves | undefined;
  readonly onChange: (serves: Serves | undefined) => void;
}) {
  const styles = useStyles();
  const t = useTexts(lineTexts);
  const { label } = useSaying();
  const { data } = useContractLines({ subject: view.subject, contract: view.id });
  const results = (data?.servable ?? []).map(
    ({ text, ...result }) => [{ kind: "result", ...result } as Serves, text] as const,
  );
  const goals = view.orgGoals.map(
    ({ id, title, level }) =>
      [
        { kind: "orgGoal" as const, id },
        `${title} (${label(orgGoalLevelLabel[level as keyof typeof orgGoalLevelLabel])})`,
      ] as const,
  );
  const choices = [...results, ...goals];
  const options = (group: typeof choices) =>
    group.map(([choice, text]) => (
      <option key={nameOf(choice)} value={nameOf(choice)}>
        {text}
      </option>
    ));
  return (
    <Field label={t.serves}>
      <Select
        className={styles.serves}
        value={nameOf(serves)}
        onChange={(_, { value }) => onChange(choices.find(([choice]) => nameOf(choice) === value)?.[0])}
      >
        <option value="">{t.servesNothing}</option>
        {results.length > 0 && <optgroup label={t.servesResults(view.principal.name)}>{options(results)}</optgroup>}
        {goals.length > 0 && <optgroup label={t.servesGoals}>{options(goals)}</optgroup>}
      </Select>
    </Field>
  );
}
