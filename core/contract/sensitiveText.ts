import { PERSONAL_NUMBER, hasCheckDigit } from "#core/personalNumber.ts";

/** Why a passage may be covered by secrecy; the sections of the law are in core/content/disclosure.ts. */
export const GROUNDS = [
  "protectedIdentity",
  "personalNumber",
  "privateEmail",
  "privatePhone",
  "homeAddress",
  "address",
  "relatives",
  "health",
] as const;
export type Ground = (typeof GROUNDS)[number];

/** A passage that rules found: masked at once, or for a person to try. */
export type Found = {
  readonly at: number;
  readonly text: string;
  readonly ground: Ground;
  readonly kind: "masked" | "toTry";
};

export type FindingRules = {
  /** Names of those whose identity is protected. */
  readonly protectedNames: readonly string[];
  /** Domains of the municipality's own e-mail: an address there is no private one. */
  readonly workDomains: ReadonlySet<string>;
};

/** Finds what research/domain A6 names, by rules alone. Passages do not overlap; the first rule that finds one has it. */
export function findSensitive(text: string, rules: FindingRules): readonly Found[] {
  const found: Found[] = [];
  const add = (at: number, passage: string, ground: Ground, kind: Found["kind"]) => {
    const end = at + passage.length;
    if (found.every((other) => end <= other.at || other.at + other.text.length <= at))
      found.push({ at, text: passage, ground, kind });
  };
  for (const name of rules.protectedNames)
    for (const { index, 0: match } of text.matchAll(wholeName(name))) add(index, match, "protectedIdentity", "masked");
  for (const { index, 0: match } of text.matchAll(PERSONAL_NUMBER))
    if (/\D/.test(match) || hasCheckDigit(match)) add(index, match, "personalNumber", "masked");
  for (const { index, 0: match } of text.matchAll(EMAIL))
    if (!isWorkAddress(match, rules.workDomains)) add(index, match, "privateEmail", "masked");
  for (const { index, 0: match } of text.matchAll(PHONE))
    if (!OFFICE_CUE.test(before(text, index))) add(index, match, "privatePhone", "masked");
  for (const { index, 0: match } of text.matchAll(STREET)) {
    const isHome = HOME_CUE.test(before(text, index));
    add(index, match, isHome ? "homeAddress" : "address", isHome ? "masked" : "toTry");
  }
  for (const { index, 0: match } of text.matchAll(RELATIVES)) add(index, match, "relatives", "toTry");
  for (const { index, 0: match } of text.matchAll(HEALTH))
    if (!ABOUT_THE_OPERATION.test(match)) add(index, match, "health", "toTry");
  return found.toSorted((one, other) => one.at - other.at);
}

const CUE_LENGTH = 40;
const before = (text: string, index: number) => text.slice(Math.max(0, index - CUE_LENGTH), index);

const wholeName = (name: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:s(?![\p{L}]))?(?![\p{L}\p{N}])`,
    "giu",
  );

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const isWorkAddress = (address: string, domains: ReadonlySet<string>) =>
  domains.has(address.slice(address.indexOf("@") + 1).toLowerCase());

const PHONE = /(?<![\p{L}\d/:.-])(?:\+46|0046|0)[\s-]?(?:\(0\)[\s-]?)?[1-9](?:[\s–-]?\d){6,9}(?!\d)/gu;
/** A switchboard is nobody's private number. */
const OFFICE_CUE = /växel|reception|jour|kontor|arbets?telefon|switchboard|office|duty/iu;

const STREET =
  /(?<!\p{L})\p{Lu}\p{L}*(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|backen|torget|allén)\s+\d{1,4}(?:\s?[A-H](?!\p{L}))?(?:,?\s+\d{3}\s?\d{2}\s+\p{Lu}\p{L}+)?/gu;
const HOME_CUE =
  /(?<!\p{L})(?:bor|boende|bostad\p{L}*|hemma|hemadress\p{L}*|privat\p{L}*|folkbokförd|lives?|home)(?!\p{L})/iu;

const RELATIVES =
  /(?<!\p{L})(?:min|mitt|mina|hans|hennes|deras|my|his|her|their)\s+(?:egen\s+|eget\s+|egna\s+|own\s+)?(?:make|maka|man|fru|hustru|sambo|dotter|döttrar|son|söner|barn|mamma|pappa|mor|far|föräldrar|syster|bror|husband|wife|partner|daughter|son|child|children|mother|father|parents?)(?!\p{L})/giu;

const HEALTH =
  /(?<!\p{L})(?:sjuk\p{L}*|diagnos\p{L}*|utmattning\p{L}*|utbränd\p{L}*|depression\p{L}*|deprimerad|ångest\p{L}*|cancer\p{L}*|stroke|gravid\p{L}*|graviditet\p{L}*|missbruk\p{L}*|alkohol\p{L}*|medicin\p{L}*|läkar\p{L}*|rehab\p{L}*|funktionsnedsättning\p{L}*|funktionshind\p{L}*|adhd|autism|allergi\p{L}*|operera\p{L}*|terapi|psykolog\p{L}*|sick(?:ness| leave)?|ill(?:ness)?|diagnosis|burnout|burn-out|depressed|pregnan\p{L}*|addiction|alcohol|medication|therapy|disability)(?!\p{L})/giu;
/** Words that speak of the operation or of statistics, not of a person's health. */
const ABOUT_THE_OPERATION =
  /^(?:sjukfrånvaro|sjuktal|sjukskrivningstal|sjuklön|sjuksköter|sjukvård|sjukhus|sjukresor|medicinsk|läkarmottagning|missbruksvård|missbruksenhet|rehabenhet|funktionshinderomsorg)/iu;
