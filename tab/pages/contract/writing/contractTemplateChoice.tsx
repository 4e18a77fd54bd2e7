import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { templateRoleLabel } from "#core/content/templates/roles.ts";
import { contractTemplateTexts } from "#core/content/tab/contractTemplate.ts";
import { TEMPLATE_ROLES } from "#core/contract/template.ts";
import type { Command } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({ choice: { maxWidth: "30rem" } });

/** Which template the draft follows, and another when that one does not fit. */
export function TemplateChoice({
  template,
  command,
  onChoose,
}: {
  readonly template: NonNullable<ContractView["template"]>;
  readonly command: Command;
  readonly onChoose: (role: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(contractTemplateTexts);
  const { label } = useSaying();
  return (
    <>
      <Field className={styles.choice} label={t.choose} hint={t.chooseHow}>
        <Select value={template.role} disabled={command.busy} onChange={(_, { value }) => onChoose(value)}>
          {TEMPLATE_ROLES.map((role) => (
            <option key={role} value={role}>
              {label(templateRoleLabel[role])}
            </option>
          ))}
        </Select>
      </Field>
      <Refused failure={command.failure} />
    </>
  );
}
