import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import { groundKindLabel } from "#core/content/salary.ts";
import { salaryStepLabels } from "#core/content/salaryCriteria.ts";
import { salaryPaperTexts } from "#core/content/salaryPaper.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

export type SalaryPaper = {
  /** The basis as its reader sees it: nothing else can get on the paper. */
  readonly view: SalaryBasisView;
  readonly municipality: string;
  readonly locale: Locale;
  readonly madeAt: Instant;
};
type Shared = NonNullable<SalaryBasisView["shared"]>;

/** A shared salary basis as a document to file (P25): words on steps with what they rest on, and nothing that is added up. */
export function salaryDocument({ view, municipality, locale, madeAt }: SalaryPaper): DocumentContent | undefined {
  const { shared } = view;
  if (!shared) return undefined;
  const t = salaryPaperTexts[locale];
  const heldOn = formatDay(dayOf(shared.at as Instant), locale);
  return {
    locale,
    title: t.title,
    about: view.employee.name,
    under: [[view.employee.title, view.employee.unit].filter(Boolean).join(", "), t.held(heldOn)].filter(Boolean),
    author: municipality,
    mark: [],
    subject: t.subject(heldOn),
    madeAt,
    foot: [municipality, t.foot(view.employee.name)].join(" · "),
    blocks: numbered([
      { title: t.parties, blocks: parties(view, locale) },
      { title: t.ownView, blocks: ownView(view, locale) },
      {
        title: t.judgements,
        blocks: [
          ...(shared.goalsHidden ? [{ kind: "text", look: "quiet", text: t.goalsHidden } as const] : []),
          ...judgements(shared, locale),
        ],
      },
      ...(shared.conditions ? [{ title: t.conditions, blocks: said(shared.conditions) }] : []),
      { title: t.overall, blocks: said(shared.overall) },
      { title: t.ahead, blocks: ahead(shared, locale) },
      ...(shared.plan.length > 0 ? [{ title: t.plan, blocks: plan(shared, locale) }] : []),
      ...(shared.comment ? [{ title: t.comment, blocks: said(shared.comment) }] : []),
      { title: t.read, blocks: said(readOn(shared, locale)) },
      ...(shared.additions.length > 0 ? [{ title: t.additions, blocks: additions(shared, locale) }] : []),
      { title: t.about, blocks: about(shared, locale) },
    ]),
  };
}

type Section = { readonly title: string; readonly blocks: readonly Block[] };

const numbered = (parts: readonly Section[]): readonly Block[] =>
  parts.flatMap(({ title, blocks }, index): readonly Block[] => [
    { kind: "heading", level: 2, number: String(index + 1), text: title },
    ...blocks,
  ]);

const said = (text: string): readonly Block[] => [{ kind: "text", text }];
const filled = (rows: readonly Fact[]) => rows.filter(([, value]) => value.trim() !== "");

function parties({ employee, author, period }: SalaryBasisView, locale: Locale): readonly Block[] {
  const t = salaryPaperTexts[locale];
  const titled = ({ name, title, unit }: typeof employee) => [name, title, unit].filter(Boolean).join(", ");
  const span = [period.from, period.to].map((day) => formatDay(day as Day, locale)).join(" – ");
  return [
    {
      kind: "facts",
      rows: filled([
        [t.employee, titled(employee)],
        [t.author, titled(author)],
        [t.period, span],
      ]),
    },
  ];
}

function ownView({ theirs, mine }: SalaryBasisView, locale: Locale): readonly Block[] {
  const steps = (theirs ?? mine)?.steps ?? [];
  // What its author keeps is on nobody's paper, the author's own neither: the paper is what was shared.
  const answer = (key: string) =>
    theirs?.answers[key] ??
    (mine?.status === "given" && !mine.answers[key]?.kept ? (mine.answers[key]?.value ?? "") : "");
  const answered = steps.flatMap(({ fields }) => fields).filter(({ key }) => answer(key) !== "");
  if (answered.length === 0) return [{ kind: "text", look: "none", text: salaryPaperTexts[locale].noView }];
  return answered.flatMap(({ key, label }): readonly Block[] => [
    { kind: "heading", level: 3, text: label },
    ...said(answer(key)),
  ]);
}

function judgements({ judgements: all }: Shared, locale: Locale): readonly Block[] {
  const t = salaryPaperTexts[locale];
  return all.flatMap(({ criterion, step, motivation, lateReason, grounds }): readonly Block[] => [
    { kind: "heading", level: 3, text: criterion.name },
    {
      kind: "facts",
      rows: filled([
        [t.step, `${salaryStepLabels[step][locale]}: ${criterion.anchors[step]}`],
        [t.late, lateReason],
      ]),
    },
    ...said(motivation),
    { kind: "text", look: "quiet", text: `${t.rests}:` },
    {
      kind: "list",
      items: grounds.map(({ kind, day, title }) =>
        [`${groundKindLabel[kind][locale]} ${formatDay(day as Day, locale)}`, title].filter(Boolean).join(": "),
      ),
    },
  ]);
}

function ahead({ ahead: { title, measure, due, answer } }: Shared, locale: Locale): readonly Block[] {
  const t = salaryPaperTexts[locale];
  return [
    ...said(title),
    {
      kind: "facts",
      rows: filled([
        [t.measure, measure],
        [t.due, formatDay(due as Day, locale)],
        [t.answer, answer ? t.answers[answer] : ""],
      ]),
    },
  ];
}

const plan = ({ plan: rows }: Shared, locale: Locale): readonly Block[] => [
  {
    kind: "items",
    items: rows.map(({ what, support, due }) => ({
      text: what,
      facts: filled([
        [salaryPaperTexts[locale].support, support],
        [salaryPaperTexts[locale].due, formatDay(due as Day, locale)],
      ]),
    })),
  },
];

function readOn({ readAt }: Shared, locale: Locale): string {
  const t = salaryPaperTexts[locale];
  return readAt ? t.readHow(formatInstant(readAt as Instant, locale)) : t.notRead;
}

const additions = ({ additions: all }: Shared, locale: Locale): readonly Block[] =>
  all.flatMap(({ by, at, text }): readonly Block[] => [
    { kind: "heading", level: 3, text: `${by.name}, ${formatInstant(at as Instant, locale)}` },
    ...said(text),
  ]);

/** What the record is, and under which fingerprint. */
function about({ hash }: Shared, locale: Locale): readonly Block[] {
  const t = salaryPaperTexts[locale];
  return [
    { kind: "text", text: t.steps },
    { kind: "text", text: t.secrecy },
    { kind: "facts", rows: [[t.fingerprint, [hash.slice(0, 32), hash.slice(32)].join("\n")]] },
  ];
}
