import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import type { Locale } from "#core/content/locale.ts";
import type { TemplateRef, TemplateRole, TemplateTexts } from "#core/contract/template.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * A version of the municipality's own template for a role, in one language. Never changed once written: a contract that began
 * from it can always be read beside it. `standard` is HR's decision to go back to the product's own texts.
 */
export type ContractTemplate = TemplateRef & {
  readonly type: "contractTemplate";
  readonly schema: 1;
  readonly id: string;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
  readonly texts: TemplateTexts | "standard";
};

export type ContractTemplateEvent = {
  readonly type: "contractTemplateSaved" | "contractTemplateRestored";
  readonly role: TemplateRole;
  readonly locale: Locale;
  readonly version: number;
};

/** A template as it is in use: the product's own until HR has saved one. */
export type TemplateInUse = TemplateRef & {
  readonly texts: TemplateTexts;
  /** The municipality has written it. */
  readonly own: boolean;
  readonly saved?: { readonly by: PersonId; readonly at: Instant };
};

type Templates = readonly ContractTemplate[];
type Which = Pick<TemplateRef, "role" | "locale">;

export const templateInUse = (templates: Templates, { role, locale }: Which): TemplateInUse =>
  inUse(
    { role, locale, version: 0 },
    templates
      .filter((each) => each.role === role && each.locale === locale)
      .toSorted((one, other) => other.version - one.version)[0],
  );

/** The version a contract began from. */
export const templateAt = (templates: Templates, ref: TemplateRef): TemplateInUse =>
  inUse(
    ref,
    templates.find(
      ({ role, locale, version }) => role === ref.role && locale === ref.locale && version === ref.version,
    ),
  );

function inUse({ role, locale, version }: TemplateRef, found: ContractTemplate | undefined): TemplateInUse {
  const standard = standardTemplates[role][locale];
  if (!found) return { role, locale, version, texts: standard, own: false };
  const { texts, savedBy, savedAt } = found;
  const own = texts !== "standard";
  return {
    role,
    locale,
    version: found.version,
    texts: own ? texts : standard,
    own,
    saved: { by: savedBy, at: savedAt },
  };
}

type Save = { readonly by: PersonId; readonly at: Instant; readonly seen: number };
type Outcome = Decision<ContractTemplate, ContractTemplateEvent>;

/** A new version of a template, written over exactly the version its writer has seen. New contracts begin from it. */
export function saveTemplate(templates: Templates, which: Which, texts: TemplateTexts, save: Save): Outcome {
  const now = templateInUse(templates, which);
  if (now.version !== save.seen) return refuse("template.changedSince", { version: now.version });
  return sameTexts(now.texts, texts) ? unchanged : nextVersion(now, texts, save);
}

/** Back to the product's own texts; what was written before is kept among the versions. */
export function restoreTemplate(templates: Templates, which: Which, save: Save): Outcome {
  const now = templateInUse(templates, which);
  if (now.version !== save.seen) return refuse("template.changedSince", { version: now.version });
  return now.own ? nextVersion(now, "standard", save) : unchanged;
}

function nextVersion(now: TemplateInUse, texts: ContractTemplate["texts"], { by, at }: Save): Outcome {
  const { role, locale } = now;
  const version = now.version + 1;
  const next: ContractTemplate = {
    type: "contractTemplate",
    schema: 1,
    id: `contractTemplate:${role}:${locale}:${version}`,
    role,
    locale,
    version,
    savedBy: by,
    savedAt: at,
    texts,
  };
  const type = texts === "standard" ? "contractTemplateRestored" : "contractTemplateSaved";
  return changed([next], { type, role, locale, version });
}

/** Whether two texts say the same, in whatever order their fields came. */
const sameTexts = (one: unknown, other: unknown): boolean => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  const of = new Map(theirs);
  return mine.length === theirs.length && mine.every(([key, value]) => of.has(key) && sameTexts(value, of.get(key)));
};
