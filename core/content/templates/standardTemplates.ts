import type { TemplateRole, TemplateTexts } from "#core/contract/template.ts";
import type { Locale } from "#core/content/locale.ts";
import { chiefExecutive } from "./chiefExecutive.ts";
import { director } from "./director.ts";
import { employee } from "./employee.ts";
import { supervisor } from "./supervisor.ts";
import { unitHead } from "./unitHead.ts";

/** The product's own templates, one for each role: in use until HR has written the municipality's own. */
export const standardTemplates: { readonly [R in TemplateRole]: { readonly [L in Locale]: TemplateTexts } } = {
  chiefExecutive,
  director,
  unitHead,
  supervisor,
  employee,
};
