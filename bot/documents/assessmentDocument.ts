import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import { CONCLUSION_FIELDS } from "#core/assessment/matter.ts";
import { isSaid, questionIn, topicsOf } from "#core/assessment/topics.ts";
import { answerInWords } from "#core/content/answerInWords.ts";
import { conclusionLabels } from "#core/content/assessment.ts";
import { assessmentPaperTexts } from "#core/content/assessmentPaper.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

export type AssessmentPaper = {
  /** The assessment as its reader sees it: nothing else can get on the paper. */
  readonly view: AssessmentPageView;
  readonly municipality: string;
  readonly locale: Locale;
  readonly madeAt: Instant;
};
type Compiled = NonNullable<AssessmentPageView["compiled"]>;

/** A confirmed assessment as a document to file (P19-P21): the words both have confirmed, and what they mean for the contract. */
export function assessmentDocument({
  view,
  municipality,
  locale,
  madeAt,
}: AssessmentPaper): DocumentContent | undefined {
  const { compiled, outcome, holder, confirmations } = view;
  const last = confirmations.at(-1);
  if (view.state !== "confirmed" || !compiled || !outcome || !last) return undefined;
  const t = assessmentPaperTexts[locale];
  const on = formatDay(dayOf(last.at as Instant), locale);
  return {
    locale,
    title: t.title,
    about: holder.name,
    under: [[holder.title, holder.unit].filter(Boolean).join(", "), t.confirmed(on)].filter(Boolean),
    author: municipality,
    mark: [t.revision(compiled.revision)],
    subject: t.subject(on),
    madeAt,
    foot: [municipality, t.foot(holder.name)].join(" · "),
    blocks: numbered([
      { title: t.parties, blocks: parties(view, locale) },
      { title: t.outcome, blocks: conclusion(outcome, compiled, locale) },
      ...assessed(compiled, locale),
      { title: t.confirmations, blocks: confirmed(view, locale) },
      ...(view.additions.length > 0 ? [{ title: t.additions, blocks: additions(view, locale) }] : []),
      { title: t.about, blocks: about(compiled, locale, madeAt) },
    ]),
  };
}

type Section = { readonly title: string; readonly blocks: readonly Block[] };

const numbered = (parts: readonly Section[]): readonly Block[] =>
  parts.flatMap(({ title, blocks }, index): readonly Block[] => [
    { kind: "heading", level: 2, number: String(index + 1), text: title },
    ...blocks,
  ]);

const filled = (rows: readonly Fact[]) => rows.filter(([, value]) => value.trim() !== "");

function parties({ holder, principal, day }: AssessmentPageView, locale: Locale): readonly Block[] {
  const t = assessmentPaperTexts[locale];
  const titled = ({ name, title, unit }: typeof holder) => [name, title, unit].filter(Boolean).join(", ");
  const rows = filled([
    [t.holder, titled(holder)],
    [t.principal, titled(principal)],
    [t.day, formatDay(day as Day, locale)],
  ]);
  return [{ kind: "facts", rows }];
}

function conclusion(
  { conclusion: came, newWordingBy, next, talk, salaryTalk }: NonNullable<AssessmentPageView["outcome"]>,
  { texts }: Compiled,
  locale: Locale,
): readonly Block[] {
  const t = assessmentPageTexts[locale].outcome;
  const dayOr = (day: string) => day && formatDay(day as Day, locale);
  const rows = filled([
    [t.conclusion, conclusionLabels[came][locale]],
    [t.newWordingBy, dayOr(newWordingBy)],
    [t.next, [dayOr(next), texts[CONCLUSION_FIELDS.nextReason]].filter(Boolean).join("\n")],
    [t.talk, dayOr(talk)],
    [t.salaryTalk, salaryTalk],
  ]);
  return [{ kind: "facts", rows }];
}

/** Part by part as both have confirmed it; what nobody has said anything of is not there. */
function assessed({ steps, texts }: Compiled, locale: Locale): readonly Section[] {
  const said = (key: string) => texts[key] ?? "";
  return steps
    .filter(({ key }) => key !== "conclusion")
    .flatMap((step): readonly Section[] => {
      const topics = topicsOf(step).filter((topic) => isSaid(topic, said));
      if (topics.length === 0) return [];
      const blocks = topics.map(({ name, about: wording, fields }): Block => {
        const answers = fields.filter(({ key }) => said(key) !== "");
        // Under its wording a commitment or a result need not be named again.
        const rows = answers.map((field): Fact => {
          const answer = answerInWords(field, said(field.key), locale);
          return [wording ? questionIn(field) : field.label, answer];
        });
        return { kind: "facts", rows: wording ? [[name, wording], ...rows] : rows };
      });
      return [{ title: step.title, blocks }];
    });
}

function confirmed({ confirmations }: AssessmentPageView, locale: Locale): readonly Block[] {
  const t = assessmentPaperTexts[locale];
  return [
    {
      kind: "table",
      head: t.confirmationHead,
      rows: confirmations.map(({ by, at }) => [by.name, formatInstant(at as Instant, locale)]),
    },
    ...confirmations.flatMap(({ by, dissent }): readonly Block[] =>
      dissent
        ? [
            { kind: "heading", level: 3, text: t.dissentOf(by.name) },
            { kind: "text", text: dissent },
          ]
        : [],
    ),
  ];
}

const additions = ({ additions: made }: AssessmentPageView, locale: Locale): readonly Block[] =>
  made.flatMap(({ by, at, text }): readonly Block[] => [
    { kind: "heading", level: 3, text: `${by.name}, ${formatInstant(at as Instant, locale)}` },
    { kind: "text", text },
  ]);

/** What the record is, and under which fingerprint. */
function about({ hash }: Compiled, locale: Locale, madeAt: Instant): readonly Block[] {
  const t = assessmentPaperTexts[locale];
  return [
    {
      kind: "facts",
      rows: [
        [t.standing, t.drawnUp],
        [t.fingerprint, [hash.slice(0, 32), hash.slice(32)].join("\n")],
        [t.made, formatInstant(madeAt, locale)],
      ],
    },
  ];
}
