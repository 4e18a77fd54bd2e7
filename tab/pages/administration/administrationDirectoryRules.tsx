import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DirectorySyncView } from "#bot/api/wire/directorySync.ts";
import { directoryTexts } from "#core/content/tab/directory.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ChoiceField, TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

type Rules = DirectorySyncView["rules"];

const MOST_VALUES = 500;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, maxWidth: "40rem" },
  switch: { marginInlineStart: "-8px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Which accounts become people, and what on them names the unit. Can be set before anything is read. */
export function DirectoryRules({
  saved,
  attributes,
  refresh,
}: {
  readonly saved: Rules;
  readonly attributes: readonly string[];
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(directoryTexts).rules;
  const command = useCommand(refresh);
  const [chosen, setChosen] = useState<Partial<Rules>>({});
  const rules = { ...saved, ...chosen };
  const changed = JSON.stringify(rules) !== JSON.stringify(saved);
  const choose = (some: { readonly [R in keyof Rules]?: string | boolean }) =>
    setChosen({ ...chosen, ...(some as Partial<Rules>) });
  const save = async () => {
    if (await command.run("PUT", "/directory/sync/rules", { rules: chosen })) setChosen({});
  };
  const named: { readonly [attribute: string]: string } = t.attribute;
  const choices = attributes.map((value) => ({
    value,
    label: named[value] ?? t.extension(value.replace("extensionAttribute", "")),
  }));
  return (
    <Panel heading={t.heading} how={t.how}>
      <div className={styles.form}>
        <ChoiceField
          label={t.unitBy}
          hint={t.unitByHow}
          value={rules.accountsUnitBy}
          choices={choices}
          onChange={(accountsUnitBy) => choose({ accountsUnitBy })}
        />
        <ChoiceField
          label={t.onlyBy}
          hint={t.onlyByHow}
          value={rules.accountsOnlyBy}
          choices={[{ value: "", label: t.onlyByNone }, ...choices]}
          onChange={(accountsOnlyBy) => choose({ accountsOnlyBy })}
        />
        {rules.accountsOnlyBy !== "" && (
          <TextField
            label={t.onlyValues}
            hint={t.onlyValuesHow}
            seenBy={t.seen}
            max={MOST_VALUES}
            value={rules.accountsOnlyValues}
            onChange={(accountsOnlyValues) => choose({ accountsOnlyValues })}
          />
        )}
        <div>
          <Switch
            className={styles.switch}
            checked={rules.accountsMakeUnits}
            label={t.makeUnits}
            aria-describedby="make-units-how"
            onChange={(_, { checked }) => choose({ accountsMakeUnits: checked })}
          />
          <p id="make-units-how" className={styles.quiet}>
            {t.makeUnitsHow}
          </p>
        </div>
        <Refused failure={command.failure} />
        <div className={styles.acts}>
          <Button disabledFocusable={!changed || command.busy} onClick={() => void save()}>
            {t.save}
          </Button>
          <span className={styles.quiet} role="status">
            {changed && t.unsaved}
          </span>
        </div>
      </div>
    </Panel>
  );
}
