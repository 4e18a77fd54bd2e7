import { areaLabels, entitlementLabels, sectionTexts } from "#core/content/contractTemplate.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { type Difference, differences } from "#core/contract/differences.ts";
import { type PartId, type RowSection, isRowSection, sectionOf } from "#core/contract/parts.ts";
import { type Area, type EntitlementKey, type Terms } from "#core/contract/terms.ts";

/** What the parts of a wording and their fields are called, in few words: in comparisons, beside comments, on cards. */

const rowName: Readonly<Record<RowSection, { readonly [L in Locale]: (place: number) => string }>> = {
  commitments: { sv: (place) => `Åtagande ${place}`, en: (place) => `Commitment ${place}` },
  results: { sv: (place) => `Krav på resultat ${place}`, en: (place) => `Required result ${place}` },
};

/** `place` is where a row stands; without it a row is named by its section. */
export function partName(part: PartId, place: number | undefined, locale: Locale): string {
  const section = sectionOf(part);
  const title = sectionTexts[section].title[locale];
  if (isRowSection(section)) return place === undefined ? title : rowName[section][locale](place);
  const key = part.slice(section.length + 1);
  if (section === "responsibility" && key !== "") return `${title}: ${areaLabels[key as Area][locale]}`;
  if (section === "owed" && key !== "") return `${title}: ${entitlementLabels[key as EntitlementKey][locale]}`;
  return title;
}

const shortField: { readonly [field: string]: Localised } = {
  from: { sv: "gäller från", en: "valid from" },
  to: { sv: "gäller till", en: "valid to" },
  basis: { sv: "bygger på", en: "rests on" },
  purpose: { sv: "syfte", en: "purpose" },
  goals: { sv: "mål det bidrar till", en: "goals it serves" },
  clause: { sv: "låst text", en: "locked text" },
  contributions: { sv: "bidrag", en: "contributions" },
  text: { sv: "texten", en: "the text" },
  why: { sv: "varför", en: "why" },
  due: { sv: "datum", en: "date" },
  date: { sv: "datum", en: "date" },
  concerns: { sv: "vem det berör", en: "who is concerned" },
  outcome: { sv: "vad som ska uppnås", en: "what is to be achieved" },
  measure: { sv: "mått", en: "measure" },
  target: { sv: "målvärde", en: "target" },
  baseline: { sv: "nuläge", en: "where it stands" },
  source: { sv: "källa", en: "source" },
  dependsOn: { sv: "hur andra påverkar", en: "how others affect it" },
  serves: { sv: "vad det bidrar till", en: "what it serves" },
  expectations: { sv: "förväntningar", en: "expectations" },
  sign: { sv: "tecken på förändring", en: "sign of change" },
  followUps: { sv: "avstämningar", en: "follow-ups" },
  assessments: { sv: "bedömning", en: "assessment" },
};
export const fieldName = (field: string, locale: Locale): string => shortField[field]?.[locale] ?? field;

const counted: {
  readonly [L in Locale]: { readonly [K in "added" | "removed"]: (count: number) => string } & {
    readonly moved: string;
    readonly more: (count: number) => string;
  };
} = {
  sv: {
    added: (count) => (count === 1 ? "ett nytt" : `${count} nya`),
    removed: (count) => (count === 1 ? "ett borttaget" : `${count} borttagna`),
    moved: "ny ordning",
    more: (count) => `och ${count} till`,
  },
  en: {
    added: (count) => (count === 1 ? "one new" : `${count} new`),
    removed: (count) => (count === 1 ? "one removed" : `${count} removed`),
    moved: "new order",
    more: (count) => `and ${count} more`,
  },
};

/** A card has room for so many. */
const AT_MOST = 6;

/**
 * What changed, by name and never by its words: ”Krav på resultat 2 (mått), Åtaganden: ett nytt”. Empty when the two say the
 * same.
 */
export function changesInShort(before: Terms, after: Terms, locale: Locale): string {
  const all = namesOf(differences(before, after), locale);
  const left = all.length - AT_MOST;
  return [...all.slice(0, AT_MOST), ...(left > 0 ? [counted[locale].more(left)] : [])].join(", ");
}

function namesOf(found: readonly Difference[], locale: Locale): readonly string[] {
  const t = counted[locale];
  const names: string[] = [];
  for (const difference of found) {
    const section = (difference.kind === "removed" ? difference.before : difference.after).section;
    if (difference.kind === "changed") {
      const { id, place, fields } = difference.after;
      const said = difference.fields.map((field) => fieldName(field, locale)).join(", ");
      names.push(fields.length > 1 ? `${partName(id, place, locale)} (${said})` : partName(id, place, locale));
      continue;
    }
    const same = found.filter(
      (other) =>
        other.kind === difference.kind && (other.kind === "removed" ? other.before : other.after).section === section,
    );
    if (same[0] !== difference) continue;
    const title = sectionTexts[section].title[locale];
    names.push(`${title}: ${difference.kind === "moved" ? t.moved : t[difference.kind](same.length)}`);
  }
  return names;
}
