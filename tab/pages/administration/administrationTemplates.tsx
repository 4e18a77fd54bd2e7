import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateView } from "#bot/api/wire/administration.ts";
import type { Locale } from "#core/content/locale.ts";
import { templateRoleLabel } from "#core/content/templates/roles.ts";
import { templateTexts } from "#core/content/tab/administrationTemplates.ts";
import { TEMPLATE_ROLES, type TemplateRole } from "#core/contract/template.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TemplateForm } from "./administrationTemplateForm.tsx";

const LANGUAGES = ["sv", "en"] as const;

const useStyles = makeStyles({
  which: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

/** The contract template of one role in one language: chosen, read and rewritten. */
export default function AdministrationTemplates() {
  const styles = useStyles();
  const t = useTexts(templateTexts);
  const { label } = useSaying();
  const { locale: own } = useReader();
  const [role, setRole] = useState<TemplateRole>("unitHead");
  const [locale, setLocale] = useState<Locale>(own);
  const address = `/administration/templates/${role}/${locale}`;
  return (
    <>
      <div className={styles.which}>
        <Field label={t.role}>
          <Select value={role} onChange={(_, { value }) => setRole(value as TemplateRole)}>
            {TEMPLATE_ROLES.map((each) => (
              <option key={each} value={each}>
                {label(templateRoleLabel[each])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.language}>
          <Select value={locale} onChange={(_, { value }) => setLocale(value as Locale)}>
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {t.languages[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <OneTemplate key={address} address={address} />
    </>
  );
}

function OneTemplate({ address }: { readonly address: string }) {
  const resource = useResource<TemplateView>(address);
  // Above the form, which begins anew with each version: why a version was not saved is to be read beside the next.
  const saving = useCommand(resource.refresh);
  return (
    <Loaded resource={resource}>
      {(template) => (
        <TemplateForm
          key={template.version}
          template={template}
          address={address}
          saving={saving}
          refresh={resource.refresh}
        />
      )}
    </Loaded>
  );
}
