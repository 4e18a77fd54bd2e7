import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ContractView, TermsView } from "#bot/api/wire/contracts.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { useOrgGoalName } from "#tab/parts/orgGoalName.ts";
import { useTexts } from "#tab/parts/reader.tsx";

export type Serves = NonNullable<TermsView["results"][number]["serves"]>;
/** Somebody's results in force. */
export type ServableResults = {
  readonly name: string;
  readonly results: readonly {
    readonly holder: string;
    readonly contract: string;
    readonly key: string;
    readonly text: string;
  }[];
};

// A long goal is cut off rather than widening what it stands in.
const useStyles = makeStyles({ serves: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

const nameOf = (serves: Serves | undefined) =>
  !serves ? "" : serves.kind === "orgGoal" ? `goal:${serves.id}` : `result:${serves.holder}:${serves.key}`;

/** Chooses what a commitment, a result or a goal serves: a result of a contract, or a goal of the municipality (P5). */
export function ServesSelect({
  serves,
  kept,
  results,
  orgGoals,
  onChange,
}: {
  readonly serves: Serves | undefined;
  /** The words of what is chosen, which may be gone from what can be chosen. */
  readonly kept?: string;
  readonly results: readonly ServableResults[];
  readonly orgGoals: ContractView["orgGoals"];
  readonly onChange: (serves: Serves | undefined) => void;
}) {
  const styles = useStyles();
  const t = useTexts(lineTexts);
  const orgGoalName = useOrgGoalName();
  const groups: readonly { readonly name: string; readonly choices: readonly (readonly [Serves, string])[] }[] = [
    ...results.map((each) => ({
      name: t.servesResults(each.name),
      choices: each.results.map(({ text, ...result }) => [{ kind: "result", ...result } as Serves, text] as const),
    })),
    {
      name: t.servesGoals,
      choices: orgGoals.map((goal) => [{ kind: "orgGoal", id: goal.id }, orgGoalName(goal)] as const),
    },
  ];
  const choices = groups.flatMap((group) => group.choices);
  const gone = serves && kept && !choices.some(([choice]) => nameOf(choice) === nameOf(serves));
  return (
    <Field label={t.serves}>
      <Select
        className={styles.serves}
        value={nameOf(serves)}
        onChange={(_, { value }) => onChange(choices.find(([choice]) => nameOf(choice) === value)?.[0])}
      >
        <option value="">{t.servesNothing}</option>
        {gone && <option value={nameOf(serves)}>{kept}</option>}
        {groups.map(
          (group) =>
            group.choices.length > 0 && (
              <optgroup key={group.name} label={group.name}>
                {group.choices.map(([choice, text]) => (
                  <option key={nameOf(choice)} value={nameOf(choice)}>
                    {text}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </Select>
    </Field>
  );
}
