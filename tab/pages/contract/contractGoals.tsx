import { Button, Combobox, Field, makeStyles, tokens, useComboboxFilter } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useRef, useState } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { useOrgGoalName } from "#tab/parts/orgGoalName.ts";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  chosen: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  goal: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  field: { maxWidth: "40rem" },
  // A long goal wraps in the list instead of making the page wider.
  list: { maxWidth: "min(40rem, 100vw)", maxHeight: "20rem" },
});

/** The goals of the municipality that the whole contract serves (P1, P5), found by their words: a city has hundreds. */
export function GoalsServed({
  goals,
  chosen,
  onChange,
}: {
  readonly goals: ContractView["orgGoals"];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const orgGoalName = useOrgGoalName();
  const [sought, setSought] = useState("");
  const seeking = useRef<HTMLInputElement>(null);
  const named = goals.map((goal) => ({ value: goal.id, children: orgGoalName(goal) }));
  const nameOf = (id: string) => named.find(({ value }) => value === id)?.children ?? t.goalGone;
  const options = useComboboxFilter(
    sought,
    named.filter(({ value }) => !chosen.includes(value)),
    {
      noOptionsMessage: t.noSuchGoal,
      optionToText: ({ children }) => children,
      filter: (text, words) => text.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()),
    },
  );
  return (
    <FieldGroup legend={t.serves}>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((id) => (
            <li key={id} className={styles.goal}>
              {nameOf(id)}
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={t.removeGoal(nameOf(id))}
                onClick={() => {
                  onChange(chosen.filter((each) => each !== id));
                  seeking.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Field className={styles.field} label={t.addGoal}>
        <Combobox
          inlinePopup
          ref={seeking}
          listbox={{ className: styles.list }}
          placeholder={t.seekGoal}
          value={sought}
          selectedOptions={[]}
          onChange={({ target }) => setSought(target.value)}
          onBlur={() => setSought("")}
          onOptionSelect={(_, { optionValue }) => {
            setSought("");
            if (optionValue) onChange([...chosen, optionValue]);
          }}
        >
          {options}
        </Combobox>
      </Field>
    </FieldGroup>
  );
}
