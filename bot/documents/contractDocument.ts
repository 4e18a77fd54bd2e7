import type { ContractView } from "#bot/api/wire/contracts.ts";
import { contractPaperTexts } from "#core/content/contractPaper.ts";
import {
  SECTIONS,
  type SectionKey,
  areaLabels,
  commitmentLabels,
  contractFooter,
  entitlementLabels,
  expectationLabels,
  resultLabels,
  sectionTexts,
} from "#core/content/contractTemplate.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import { legalStateTexts } from "#core/content/legalState.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { contractStateLabel } from "#core/content/states.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { contractProofTexts } from "#core/content/tab/contractProof.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { AREAS, ENTITLEMENTS } from "#core/contract/terms.ts";
import type { Day, Instant } from "#core/time.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

export type ContractPaper = {
  /** The contract as its reader sees it: nothing else can get on the paper. */
  readonly view: ContractView;
  readonly municipality: string;
  readonly locale: Locale;
  readonly madeAt: Instant;
  /** The municipality's goals that the wording points at, by id, as they are called today. */
  readonly goals: ReadonlyMap<string, string>;
};

/** A contract as a document to file: sections 0-13 of the template (P17), both approvals, and what the record is. */
export function contractDocument(paper: ContractPaper): DocumentContent {
  const { view, municipality, locale, madeAt } = paper;
  const t = contractPaperTexts[locale];
  const { period } = view.terms;
  const valid = t.valid(formatDay(period.from, locale), formatDay(period.to, locale));
  const { dnr } = view.legalState;
  const wording = view.state === "draft" ? t.unfinished : t.wording(view.revision);
  return {
    locale,
    title: t.title,
    about: view.holder.name,
    under: [[view.title, view.unit].filter(Boolean).join(", "), valid].filter(Boolean),
    author: municipality,
    mark: [
      `${contractStateLabel[view.state][locale]} · ${wording}`,
      ...(dnr === undefined ? [] : [contractProofTexts[locale].dnr(dnr)]),
    ],
    subject: t.subject(formatDay(period.from, locale), formatDay(period.to, locale)),
    madeAt,
    foot: [municipality, t.foot(view.holder.name), dnr ?? ""].filter(Boolean).join(" · "),
    blocks: [...sections(paper), ...aboutTheRecord(paper)],
  };
}

function sections({ view, locale, goals }: ContractPaper): readonly Block[] {
  const t = contractTexts[locale];
  const none = `${shellTexts[locale].none}.`;
  const { terms } = view;
  const served = terms.goals.map((id) => goals.get(id) ?? "").filter(Boolean);
  const label = (text: Localised) => text[locale];
  const day = (said: string) => (said ? formatDay(said as Day, locale) : "");
  const section = (key: SectionKey, ...blocks: readonly Block[]): readonly Block[] => [
    { kind: "heading", level: 2, number: String(SECTIONS.indexOf(key)), text: label(sectionTexts[key].title) },
    ...blocks,
  ];
  const text = (said: string): Block =>
    said.trim() ? { kind: "text", text: said } : { kind: "text", look: "none", text: none };
  const sub = (said: string): Block => ({ kind: "heading", level: 3, text: said });
  const paper = contractPaperTexts[locale];
  const serving = ({ serves }: Pick<ContractView["terms"]["results"][number], "serves">): Fact => [
    paper.serves,
    serves?.kind === "orgGoal" ? (goals.get(serves.id) ?? "") : serves ? paper.resultAbove : "",
  ];
  const list = (items: readonly string[]): Block => (items.length > 0 ? { kind: "list", items } : text(""));
  const facts = (...rows: readonly Fact[]): Block => ({ kind: "facts", rows: filled(rows) });

  return [
    ...section(
      "parties",
      facts(
        [t.parties.principal, [view.principal.name, view.principal.title].filter(Boolean).join(", ")],
        [t.parties.holder, view.holder.name],
        [t.parties.title, view.title],
        [t.parties.unit, view.unit],
        [t.parties.period, t.periodFromTo(day(terms.period.from), day(terms.period.to))],
        [t.parties.basis, terms.basis],
      ),
    ),
    ...section("purpose", text(terms.purpose), ...(served.length > 0 ? [sub(t.serves), list(served)] : [])),
    ...section(
      "whole",
      { kind: "text", look: "set", text: terms.whole.clause },
      sub(t.contributions),
      list(terms.whole.contributions),
    ),
    ...section(
      "responsibility",
      facts(...AREAS.map((area): Fact => [label(areaLabels[area]), terms.responsibility[area] || none])),
    ),
    ...section("mandate", text(terms.mandate)),
    ...section(
      "commitments",
      terms.commitments.length === 0
        ? text("")
        : {
            kind: "items",
            items: terms.commitments.map(({ text: said, why, due, concerns, ...row }) => ({
              text: said,
              facts: filled([
                [label(commitmentLabels.why), why],
                [label(commitmentLabels.due), day(due)],
                [label(commitmentLabels.concerns), concerns],
                serving(row),
              ]),
            })),
          },
    ),
    ...section(
      "results",
      terms.results.length === 0
        ? text("")
        : {
            kind: "items",
            items: terms.results.map((result) => ({
              text: result.outcome,
              facts: filled([
                [label(resultLabels.measure), result.measure],
                [label(resultLabels.target), result.target],
                [label(resultLabels.baseline), result.baseline],
                [label(resultLabels.due), day(result.due)],
                [label(resultLabels.source), result.source],
                [label(resultLabels.dependsOn), result.dependsOn],
                serving(result),
              ]),
            })),
          },
    ),
    ...section("deprioritised", text(terms.deprioritised)),
    ...(terms.leadership
      ? section(
          "leadership",
          list(terms.leadership.expectations.map((each) => label(expectationLabels[each]))),
          ...(terms.leadership.sign.trim() ? [sub(t.sign), text(terms.leadership.sign)] : []),
        )
      : []),
    ...section(
      "owed",
      facts(
        ...ENTITLEMENTS.map((key): Fact => {
          const { text: said, date } = terms.owed[key];
          return [
            label(entitlementLabels[key]),
            [said || none, date && `${t.owedDate} ${day(date)}.`].filter(Boolean).join("\n"),
          ];
        }),
      ),
    ),
    ...section(
      "assessment",
      facts(
        [t.followUps, terms.assessment.followUps.map(day).join("\n")],
        [t.assessments, terms.assessment.assessments.map(day).join("\n")],
      ),
    ),
    ...section("changes", text(terms.changes)),
    ...section("publicRecord", { kind: "text", look: "set", text: terms.publicRecord }),
    ...section("approval", ...approvals(view, locale)),
  ];
}

/** Facts about which something is said. */
const filled = (rows: readonly Fact[]) => rows.filter(([, value]) => value.trim() !== "");

function approvals({ approvals: given, holder, principal }: ContractView, locale: Locale): readonly Block[] {
  const t = contractPaperTexts[locale];
  const { parties, approvals: texts } = contractTexts[locale];
  if (given.length === 0) return [{ kind: "text", look: "none", text: texts.none }];
  const roles: { readonly [id: string]: string } = { [holder.id]: parties.holder, [principal.id]: parties.principal };
  return [
    {
      kind: "table",
      head: t.approvalHead,
      rows: given.map((approval) => {
        const { by, at, onBehalfOf, decisionRef = "" } = approval;
        const as = onBehalfOf ? t.standsIn(onBehalfOf.name, decisionRef) : (roles[by.id]?.toLowerCase() ?? "");
        return [
          [by.name, as].filter(Boolean).join("\n"),
          formatInstant(at as Instant, locale),
          howGiven(approval, locale),
        ];
      }),
    },
    ...given.flatMap(({ by, dissent }): readonly Block[] =>
      dissent
        ? [
            { kind: "heading", level: 3, text: t.dissentOf(by.name) },
            { kind: "text", text: dissent },
          ]
        : [],
    ),
  ];
}

/** From where, having opened the text or not; on paper, what there is of it. */
function howGiven({ from, opened, paper }: ContractView["approvals"][number], locale: Locale): string {
  const t = contractPaperTexts[locale];
  const { approvals: texts } = contractTexts[locale];
  if (!paper) return `${t[from]} ${opened ? t.opened : t.unopened}`;
  return [
    `${texts.paperWas(formatDay(paper.signedOn as Day, locale), paper.reference)}.`,
    `${texts.recordedBy(paper.recordedBy.name)}.`,
    ...paper.additions.map(
      (added) => `${texts.addition(added.by.name, formatInstant(added.at as Instant, locale))}: ${added.text}`,
    ),
  ].join("\n");
}

/** What the record is, under which number and fingerprint, and how it can be checked. */
function aboutTheRecord({ view, locale, madeAt }: ContractPaper): readonly Block[] {
  const t = contractPaperTexts[locale];
  const proof = contractProofTexts[locale];
  const state = legalStateTexts[view.legalState.kind];
  const rows: readonly Fact[] = [
    [t.standing, `${state.label[locale]}. ${state.explanation[locale]}`],
    [proof.register.title, view.legalState.dnr ?? ""],
    [t.revision, view.state === "draft" ? t.unfinished : String(view.revision)],
    [t.fingerprint, inTwoLines(view.hash ?? "")],
    [t.level, view.approvals.length > 0 ? t.levelText : ""],
    [t.check, view.can.takeOut ? t.checkText : ""],
    [t.made, formatInstant(madeAt, locale)],
  ];
  return [
    { kind: "heading", level: 2, text: t.about },
    { kind: "facts", rows: filled(rows) },
    { kind: "text", look: "quiet", text: contractFooter[locale] },
  ];
}

const inTwoLines = (hash: string) => [hash.slice(0, hash.length / 2), hash.slice(hash.length / 2)].join("\n");
