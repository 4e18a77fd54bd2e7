import type { BoardYearView } from "#bot/api/wire/board.ts";
import { boardPaperTexts } from "#core/content/boardPaper.ts";
import { REPORT_SECTIONS, type ReportSection, SECTION_KEYS, boardReportTexts } from "#core/content/boardReport.ts";
import { goalsInWords, measureInWords } from "#core/content/boardReportWords.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Day, Instant } from "#core/time.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

export type BoardPaper = {
  /** The year as its reader sees it: nothing else can get on the paper. */
  readonly view: BoardYearView;
  /** The years beside it, oldest first. */
  readonly before: readonly BoardYearView[];
  readonly municipality: string;
  readonly locale: Locale;
  readonly madeAt: Instant;
};

/** The yearly page to the board as a document to file (P1, P14-P16, P19): the same counts as the page, and nobody's name in them. */
export function boardDocument({ view, before, municipality, locale, madeAt }: BoardPaper): DocumentContent {
  const t = boardPaperTexts[locale];
  const texts = boardReportTexts[locale];
  const years = [...before, view];
  return {
    locale,
    title: t.title,
    about: t.about(view.year),
    under: [
      texts.numbers(view.leaders, view.people),
      view.given ? t.given(formatDay(view.given.on as Day, locale)) : t.draft,
      ...(view.takenBack ? [t.takenBack(formatInstant(view.takenBack.at as Instant, locale))] : []),
      ...view.earlier.slice(0, 1).map(({ given }) => t.replaces(formatDay(given.on as Day, locale))),
    ],
    author: municipality,
    mark: [...(view.given ? [view.given.reference] : []), ...(view.takenBack ? [t.takenBackMark] : [])],
    subject: t.subject(view.year),
    madeAt,
    foot: [municipality, t.foot(view.year)].join(" · "),
    blocks: numbered([
      {
        title: t.comment,
        blocks: [
          view.comment ? { kind: "text", text: view.comment } : { kind: "text", look: "none", text: t.noComment },
        ],
      },
      ...SECTION_KEYS.map((section) => ({
        title: texts.sections[section].title,
        blocks: sectionBlocks(section, years, view, locale),
      })),
      { title: texts.goals.title, blocks: goalBlocks(years, view, locale) },
      { title: t.aboutRecord, blocks: recordBlocks(view, locale) },
      ...(view.earlier.length > 0 ? [{ title: t.earlier, blocks: earlierBlocks(view, locale) }] : []),
    ]),
  };
}

type Section = { readonly title: string; readonly blocks: readonly Block[] };
const numbered = (parts: readonly Section[]): readonly Block[] =>
  parts.flatMap(({ title, blocks }, index): readonly Block[] => [
    { kind: "heading", level: 2, number: String(index + 1), text: title },
    ...blocks,
  ]);

/** Year by year for the whole municipality, then part by part for the year itself. */
function sectionBlocks(
  section: ReportSection,
  years: readonly BoardYearView[],
  { parts }: BoardYearView,
  locale: Locale,
): readonly Block[] {
  const t = boardReportTexts[locale];
  const measures = REPORT_SECTIONS[section];
  return [
    { kind: "text", text: t.sections[section].how },
    { kind: "list", items: measures.map((measure) => `${t.measures[measure].name}: ${t.measures[measure].how}`) },
    { kind: "heading", level: 3, text: t.overYears },
    {
      kind: "table",
      head: [t.measure, ...years.map(({ year }) => String(year))],
      rows: measures.map((measure) => [
        t.measures[measure].name,
        ...years.map(({ whole }) => measureInWords(whole, measure, locale)),
      ]),
    },
    ...(parts.length > 1
      ? ([
          { kind: "heading", level: 3, text: t.byPart },
          {
            kind: "table",
            head: [t.part, ...measures.map((measure) => t.measures[measure].name)],
            rows: parts.map((part) => [part.name, ...measures.map((measure) => measureInWords(part, measure, locale))]),
          },
        ] as const)
      : []),
  ];
}

function goalBlocks(years: readonly BoardYearView[], { parts }: BoardYearView, locale: Locale): readonly Block[] {
  const t = boardReportTexts[locale];
  return [
    { kind: "text", text: t.goals.how },
    { kind: "heading", level: 3, text: t.overYears },
    { kind: "facts", rows: years.map(({ year, whole }): Fact => [String(year), goalsInWords(whole, locale)]) },
    ...(parts.length > 1
      ? ([
          { kind: "heading", level: 3, text: t.byPart },
          { kind: "facts", rows: parts.map((part): Fact => [part.name, goalsInWords(part, locale)]) },
        ] as const)
      : []),
  ];
}

/** What the record is, since when, and under which fingerprint. */
function recordBlocks(view: BoardYearView, locale: Locale): readonly Block[] {
  const t = boardPaperTexts[locale];
  const { given, takenBack } = view;
  return [
    { kind: "text", text: t.five },
    {
      kind: "facts",
      rows: [
        [t.counted, t.countedHow(formatDay(view.countedOn as Day, locale))],
        [t.state, takenBack ? t.stillPublic : given ? t.record : t.working],
        ...(given
          ? ([
              [t.reference, given.reference],
              [t.givenBy, `${given.by.name}, ${formatInstant(given.at as Instant, locale)}`],
              [t.fingerprint, [given.hash.slice(0, 32), given.hash.slice(32)].join("\n")],
            ] as const)
          : []),
        ...(takenBack
          ? ([
              [t.takenBackBy, `${takenBack.by.name}, ${formatInstant(takenBack.at as Instant, locale)}`],
              [t.reason, takenBack.reason],
            ] as const)
          : []),
      ],
    },
  ];
}

/** What the board was given before, so that whoever has it on paper knows that it does not hold. */
function earlierBlocks({ earlier }: BoardYearView, locale: Locale): readonly Block[] {
  const t = boardPaperTexts[locale];
  return [
    { kind: "text", text: t.earlierHow },
    {
      kind: "table",
      head: t.earlierHead,
      rows: earlier.map(({ given, takenBack }) => [
        formatDay(given.on as Day, locale),
        given.reference,
        formatInstant(takenBack.at as Instant, locale),
        takenBack.reason,
      ]),
    },
  ];
}
