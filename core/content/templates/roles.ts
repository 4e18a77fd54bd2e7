import type { TemplateRole } from "#core/contract/template.ts";
import type { Localised } from "#core/content/locale.ts";

/** Whom a template is written for, in words. */
export const templateRoleLabel: Readonly<Record<TemplateRole, Localised>> = {
  chiefExecutive: { sv: "Kommunchef", en: "Chief executive" },
  director: { sv: "Förvaltningschef", en: "Head of department" },
  unitHead: { sv: "Enhetschef", en: "Head of unit" },
  supervisor: { sv: "Arbetsledare", en: "Supervisor" },
  employee: { sv: "Medarbetare", en: "Employee" },
};
