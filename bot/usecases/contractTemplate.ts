import { may } from "#core/access/access.ts";
import { languageOf } from "#core/content/contractTemplate.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Draft } from "#core/contract/contract.ts";
import { type TemplateRole, type TemplateTexts, proposedTemplate } from "#core/contract/template.ts";
import type { Terms } from "#core/contract/terms.ts";
import { templatesIn } from "#core/dossier/dossier.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import * as templates from "#core/municipality/contractTemplates.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

type Which = { readonly role: TemplateRole; readonly locale: Locale };
type Act = Which & { readonly request: RequestId; readonly seen: number };

/** A template as HR edits it. */
export function readTemplate(ports: Ports, actor: PersonId, which: Which): templates.TemplateInUse | undefined {
  const { viewer, municipality } = asking(ports, actor);
  return may(viewer, "template.edit", null) ? templates.templateInUse(municipality.templates, which) : undefined;
}

/** Writes the municipality's own template for a role; contracts that have started keep theirs. */
export const saveTemplate = (ports: Ports, actor: PersonId, act: Act & { readonly texts: TemplateTexts }) =>
  changeTemplates(ports, actor, act, (written, save) => templates.saveTemplate(written, act, act.texts, save));

/** Goes back to the product's own texts. */
export const restoreTemplate = (ports: Ports, actor: PersonId, act: Act) =>
  changeTemplates(ports, actor, act, (written, save) => templates.restoreTemplate(written, act, save));

/** The template a contract began from; for one that remembers none, the template its holder would be proposed. */
export function templateOf(
  contract: Pick<Draft, "template" | "holder"> & { readonly terms: Terms },
  { directory, municipality, today }: Pick<Asking, "directory" | "municipality" | "today">,
): templates.TemplateInUse {
  if (contract.template) return templates.templateAt(municipality.templates, contract.template);
  const role = proposedTemplate(directory, contract.holder, today);
  return templates.templateInUse(municipality.templates, { role, locale: languageOf(contract.terms) });
}

const changeTemplates = (
  ports: Ports,
  actor: PersonId,
  { request, seen }: Act,
  decide: (
    written: readonly templates.ContractTemplate[],
    save: Parameters<typeof templates.saveTemplate>[3],
  ) => ReturnType<typeof templates.saveTemplate>,
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["contractTemplate"] } },
    (dossier, { viewer, at }) =>
      may(viewer, "template.edit", null) ? decide(templatesIn(dossier), { by: actor, at, seen }) : hidden,
  );
