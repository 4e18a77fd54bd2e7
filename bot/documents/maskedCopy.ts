import { groundTexts } from "#core/content/disclosure.ts";
import { secrecyGroundTexts } from "#core/content/archive/secrecyGrounds.ts";
import type { Locale } from "#core/content/locale.ts";
import { maskedCopyTexts } from "#core/content/maskedCopy.ts";
import { type FindingRules, findSensitive } from "#core/contract/sensitiveText.ts";
import type { SecrecyMark } from "#core/publicRequest/publicRequest.ts";
import { isThere } from "#core/publicRequest/secretPlace.ts";
import type { Block, DocumentContent } from "./content.ts";
import { type PaperPassage, passagesOf, saidAnew } from "./passages.ts";

/** A stretch that the copy does not show, with what it is and by which section of the law. */
type Covered = { readonly at: number; readonly end: number; readonly what: string; readonly law: string };
type Line = { readonly section: string; readonly what: string; readonly law: string };

/**
 * The copy of a record that is given out (TF 2 kap. 15-18 §§): what rules find and what the registrar has marked is masked, with
 * its ground in its place and in a table at the end. What only a person can judge, and has not marked, is left.
 */
export function maskedCopy(
  content: DocumentContent,
  rules: FindingRules,
  marks: readonly SecrecyMark[] = [],
): DocumentContent {
  const { locale } = content;
  const t = maskedCopyTexts[locale];
  const lines: Line[] = [];
  const masked = saidAnew(content, ({ key, section }, text) => {
    if (FINGERPRINT.test(text)) return t.noFingerprint;
    const covered = coveredIn(key, text, rules, marks, locale);
    lines.push(...covered.map(({ what, law }) => ({ section, what, law })));
    return covering(text, covered, locale);
  });
  return {
    ...masked,
    mark: [t.copy, ...masked.mark],
    foot: [masked.foot, t.copy].join(" · "),
    blocks: [...masked.blocks, ...grounds(lines, locale)],
  };
}

const coveredIn = (
  key: string,
  text: string,
  rules: FindingRules,
  marks: readonly SecrecyMark[],
  locale: Locale,
): readonly Covered[] =>
  merged([...foundIn(text, rules, locale), ...markedIn(key, marks, locale)], maskedCopyTexts[locale].severalGrounds);

/** The text with the law in place of what it covers. */
const covering = (text: string, covered: readonly Covered[], locale: Locale): string =>
  covered
    .toReversed()
    .reduce(
      (said, { at, end, law }) => `${said.slice(0, at)}${maskedCopyTexts[locale].masked(law)}${said.slice(end)}`,
      text,
    );

/** A masked text is not the one under its fingerprint, and what is masked could be found from it by trying. */
const FINGERPRINT = /^[0-9a-f\s]{64,}$/;

/** Marks whose text is no longer what it was when they were made: nothing may be given out before they are looked at. */
export const lostMarks = (content: DocumentContent, marks: readonly SecrecyMark[]): readonly SecrecyMark[] => {
  const passages = passagesOf(content);
  return marks.filter(({ places }) => places.some((place) => !isThere(passages, place)));
};

const foundIn = (text: string, rules: FindingRules, locale: Locale): readonly Covered[] =>
  findSensitive(text, rules)
    .filter(({ kind }) => kind === "masked")
    .map(({ at, text: { length }, ground }) => ({
      at,
      end: at + length,
      what: groundTexts[ground].what[locale],
      law: groundTexts[ground].law[locale],
    }));

const markedIn = (key: string, marks: readonly SecrecyMark[], locale: Locale): readonly Covered[] =>
  marks.flatMap(({ places, ground, note }) => {
    const { what, law } = secrecyGroundTexts[ground];
    return places
      .filter((place) => place.key === key)
      .map(({ at, length }) => ({
        at,
        end: at + length,
        what: what[locale],
        law: ground === "other" ? note : law[locale],
      }));
  });

/** What overlaps is one stretch under both grounds, so that nothing between them is left to read. */
function merged(covered: readonly Covered[], several: string): readonly Covered[] {
  const one: Covered[] = [];
  for (const next of covered.toSorted((before, after) => before.at - after.at || after.end - before.end)) {
    const last = one.at(-1);
    if (!last || next.at >= last.end) {
      one.push(next);
      continue;
    }
    const laws = new Set([...last.law.split("; "), next.law]);
    one[one.length - 1] = {
      at: last.at,
      end: Math.max(last.end, next.end),
      what: last.what === next.what ? last.what : several,
      law: [...laws].join("; "),
    };
  }
  return one;
}

/** What was masked and on which ground. What a person still has to try is not for the one who gets the copy. */
function grounds(lines: readonly Line[], locale: Locale): readonly Block[] {
  const t = maskedCopyTexts[locale];
  const rows = [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
  return [
    { kind: "heading", level: 2, text: t.grounds },
    ...(rows.length === 0
      ? [{ kind: "text", text: t.nothingMasked } as const]
      : [
          { kind: "text", text: t.groundsText } as const,
          {
            kind: "table",
            head: t.groundsHead,
            rows: rows.map(({ section, what, law }) => [section, what, law]),
          } as const,
        ]),
  ];
}

/** Each text for who goes through the record: as it is, as the copy has it, and what rules ask a person to try. */
export type TriedPassage = PaperPassage & { readonly masked: string; readonly toTry: ReturnType<typeof findSensitive> };

export const triedPassages = (
  content: DocumentContent,
  rules: FindingRules,
  marks: readonly SecrecyMark[],
): readonly TriedPassage[] =>
  passagesOf(content)
    .filter(({ text }) => !FINGERPRINT.test(text))
    .map((passage) => ({
      ...passage,
      masked: covering(
        passage.text,
        coveredIn(passage.key, passage.text, rules, marks, content.locale),
        content.locale,
      ),
      toTry: findSensitive(passage.text, rules).filter(({ kind }) => kind === "toTry"),
    }));
