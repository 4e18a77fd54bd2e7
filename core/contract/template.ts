import type { Locale } from "#core/content/locale.ts";
import { AREAS, type Area, type Commitment, ENTITLEMENTS, type EntitlementKey } from "#core/contract/terms.ts";
import type { Result, Row, Terms } from "#core/contract/terms.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/** Whom a template is written for, from the top of the chain down. */
export const TEMPLATE_ROLES = ["chiefExecutive", "director", "unitHead", "supervisor", "employee"] as const;
export type TemplateRole = (typeof TEMPLATE_ROLES)[number];

export type ExampleCommitment = Omit<Commitment, "due" | keyof Row>;
export type ExampleResult = Omit<Result, "due" | keyof Row>;

/**
 * What a new contract begins with, in one language. The examples are not filled in: they lie beside the fields, to be copied
 * and made one's own.
 */
export type TemplateTexts = {
  readonly basis: string;
  readonly purpose: string;
  readonly responsibility: { readonly [A in Area]: string };
  readonly mandate: string;
  readonly owed: { readonly [E in EntitlementKey]: string };
  readonly changes: string;
  readonly examples: {
    readonly contributions: readonly string[];
    readonly commitments: readonly ExampleCommitment[];
    readonly results: readonly ExampleResult[];
  };
};

/** The template a contract began from; what has started keeps the version it started with. 0 is the product's own. */
export type TemplateRef = { readonly role: TemplateRole; readonly locale: Locale; readonly version: number };

/** Titles of those who lead the daily work without being the group's manager. */
const LEADS_THE_WORK =
  /arbetsledare|samordnare|gruppledare|teamledare|förste|biträdande|supervisor|coordinator|team leader|assistant head/i;
const MANAGES = /chef|rektor|föreståndare|head|manager|principal/i;

/** The template that fits the holder's place in the chain; those who draft may choose another. */
export function proposedTemplate(directory: Directory, holder: PersonId, on: Day): TemplateRole {
  if (!directory.leads(holder, on)) return "employee";
  if (directory.answersToBoard(holder, on)) return "chiefExecutive";

  const { organisation } = directory;
  const title = directory.person(holder)?.title ?? "";
  if (LEADS_THE_WORK.test(title)) return "supervisor";
  const headsUnit = organisation.units.some(({ head }) => head === holder);
  const manager = directory.managerOf(holder, on);
  if (headsUnit && manager && directory.answersToBoard(manager, on)) return "director";
  return headsUnit || MANAGES.test(title) ? "unitHead" : "supervisor";
}

/** The wording with another template's texts: wherever the author has left the first one's text, or nothing. */
export function withTemplate(terms: Terms, from: TemplateTexts, to: TemplateTexts): Terms {
  const next = (now: string, was: string, will: string) => (now.trim() === "" || now === was ? will : now);
  const responsibility = AREAS.map((area) => [
    area,
    next(terms.responsibility[area], from.responsibility[area], to.responsibility[area]),
  ]);
  const owed = ENTITLEMENTS.map((key) => {
    const { text, date } = terms.owed[key];
    return [key, { text: next(text, from.owed[key], to.owed[key]), date }];
  });
  return {
    ...terms,
    basis: next(terms.basis, from.basis, to.basis),
    purpose: next(terms.purpose, from.purpose, to.purpose),
    responsibility: Object.fromEntries(responsibility) as Terms["responsibility"],
    mandate: next(terms.mandate, from.mandate, to.mandate),
    owed: Object.fromEntries(owed) as Terms["owed"],
    changes: next(terms.changes, from.changes, to.changes),
  };
}
