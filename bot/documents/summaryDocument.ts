import type { SummaryView } from "#bot/api/wire/summary.ts";
import type { SummaryField } from "#core/appraisal/appraisal.ts";
import { developmentCategoryLabel } from "#core/content/development.ts";
import { followUpPaceLabel } from "#core/content/followUp.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import { recurrenceLabel, summaryFieldLabel, talkActionKindLabel } from "#core/content/states.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { summaryPaperTexts } from "#core/content/summaryPaper.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { sinceLastTexts } from "#core/content/tab/sinceLast.ts";
import { paceOf } from "#core/followUp/days.ts";
import type { TalkActionKind } from "#core/talkAction/talkAction.ts";
import type { Day, Instant } from "#core/time.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

export type SummaryPaper = {
  /** The summary as its reader sees it: nothing else can get on the paper. */
  readonly view: SummaryView;
  readonly municipality: string;
  readonly locale: Locale;
  readonly madeAt: Instant;
};

/** The summary of a talk as a document to file: what the two came to (P22-P24), who has confirmed it, and what the record is. */
export function summaryDocument(paper: SummaryPaper): DocumentContent {
  const { view, municipality, locale, madeAt } = paper;
  const t = summaryPaperTexts[locale];
  const heldOn = formatDay(view.heldOn as Day, locale);
  return {
    locale,
    title: t.title,
    about: view.employee.name,
    under: [[view.employee.title, view.employee.unit].filter(Boolean).join(", "), t.held(heldOn)].filter(Boolean),
    author: municipality,
    mark: [`${t.standings[view.standing.kind].label} · ${t.revision(view.revision)}`],
    subject: t.subject(heldOn),
    madeAt,
    foot: [municipality, t.foot(view.employee.name)].join(" · "),
    blocks: [...numbered(sections(paper)), ...aboutTheRecord(paper)],
  };
}

type Section = { readonly title: string; readonly blocks: readonly Block[] };

const numbered = (parts: readonly Section[]): readonly Block[] =>
  parts.flatMap(({ title, blocks }, index): readonly Block[] => [
    { kind: "heading", level: 2, number: String(index + 1), text: title },
    ...blocks,
  ]);

/** In the order of the talk: what was to be done first, then area by area, then what is agreed until the next one. */
function sections({ view, locale }: SummaryPaper): readonly Section[] {
  const t = summaryPaperTexts[locale];
  const { texts, employee, manager } = view;
  const none = `${shellTexts[locale].none}.`;
  const day = (said: string | undefined) => (said ? formatDay(said as Day, locale) : "");
  const label = (field: SummaryField) => summaryFieldLabel[field][locale];
  const facts = (...rows: readonly Fact[]): Block => ({ kind: "facts", rows: filled(rows) });
  const titled = ({ name, title, unit }: SummaryView["employee"]) => [name, title, unit].filter(Boolean).join(", ");
  const said = (field: SummaryField): readonly Block[] => (texts[field] ? [{ kind: "text", text: texts[field] }] : []);
  const orNone = (blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? blocks : [{ kind: "text", look: "none", text: none }];

  /** What was agreed of these kinds; a heading of its own where several share a section. */
  const agreed = (...kinds: readonly TalkActionKind[]): readonly Block[] =>
    kinds.flatMap((kind): readonly Block[] => {
      const actions = view.actions.filter((action) => action.kind === kind);
      if (actions.length === 0) return [];
      const items = actions.map(({ text, owner, due, category, effect = "", answer = "" }) => ({
        text,
        facts: filled([
          [t.who, owner === "manager" ? manager.name : employee.name],
          [t.due, day(due)],
          [t.category, category ? developmentCategoryLabel[category][locale] : ""],
          [t.effect, effect],
          [t.answer, answer],
        ]),
      }));
      const heading: Block = { kind: "heading", level: 3, text: talkActionKindLabel[kind][locale] };
      return [...(kinds.length > 1 ? [heading] : []), { kind: "items", items }];
    });
  const area = (field: SummaryField, title = label(field), ...kinds: readonly TalkActionKind[]): Section => ({
    title,
    blocks: orNone([...said(field), ...agreed(...kinds)]),
  });

  return [
    {
      title: t.parties,
      blocks: [
        facts(
          [t.employee, titled(employee)],
          [t.manager, titled(manager)],
          [t.heldOn, day(view.heldOn)],
          ...(view.heldBy ? [[t.heldBy, titled(view.heldBy)] as const] : []),
        ),
      ],
    },
    { title: t.sinceLast, blocks: orNone([...said("followedUp"), ...earlierGoals(view, locale)]) },
    area("tasks"),
    area("results"),
    area("unit"),
    { title: t.goals, blocks: goals(view, locale) },
    area("development", label("development"), "development"),
    area("workEnvironment", t.workEnvironment, "workEnvironment"),
    area("ideasAndSupport", label("ideasAndSupport"), "idea", "support"),
    area("managerPromises", label("managerPromises"), "promise"),
    {
      title: t.after,
      blocks: [
        facts(
          [label("followUpPace"), followUpPaceLabel[paceOf(texts.followUpPace)][locale]],
          [label("followUp"), day(texts.followUp)],
          [label("nextDate"), day(texts.nextDate)],
        ),
      ],
    },
    { title: t.confirmations, blocks: confirmations(view, locale) },
    ...(view.corrections.length > 0 ? [{ title: t.corrections, blocks: [corrections(view, locale)] }] : []),
  ];
}

/** Facts about which something is said. */
const filled = (rows: readonly Fact[]) => rows.filter(([, value]) => value.trim() !== "");

/** What came of the goals of the talk before, in the words both confirmed. */
function earlierGoals({ earlier }: SummaryView, locale: Locale): readonly Block[] {
  if (earlier.length === 0) return [];
  const t = sinceLastTexts[locale];
  const day = (said: string) => formatDay(said as Day, locale);
  return [
    {
      kind: "items",
      items: earlier.map(({ title, due, said }) => ({
        text: title,
        facts: filled([
          [t.agreedDay, day(due)],
          [t.result, t.outcomes[said.outcome]],
          [t.due, said.outcome === "carriedOver" ? day(said.due) : ""],
          [summaryPaperTexts[locale].comment, said.comment],
        ]),
      })),
    },
  ];
}

/** Both kinds in one table (P24), or why none were set. */
function goals({ goals: set, texts }: SummaryView, locale: Locale): readonly Block[] {
  const t = summaryPaperTexts[locale];
  if (set.length === 0)
    return [
      { kind: "heading", level: 3, text: summaryFieldLabel.noGoalsReason[locale] },
      { kind: "text", text: texts.noGoalsReason ?? `${shellTexts[locale].none}.` },
    ];
  return [
    {
      kind: "table",
      head: t.goalHead,
      rows: set.map(({ kind, title, measure, due, dueReason, recurs, serves }) => [
        `${title}\n(${t.goalKind[kind].toLowerCase()})`,
        measure,
        [
          formatDay(due as Day, locale),
          recurs &&
            goalsTexts[locale].recurs.from(
              recurrenceLabel[recurs.every][locale],
              formatDay(recurs.first as Day, locale),
            ),
          dueReason,
        ]
          .filter(Boolean)
          .join("\n"),
        serves || shellTexts[locale].none,
      ]),
    },
  ];
}

function confirmations({ confirmations: given, employee, manager }: SummaryView, locale: Locale): readonly Block[] {
  const t = summaryPaperTexts[locale];
  if (given.length === 0) return [{ kind: "text", look: "none", text: t.noConfirmations }];
  const missing = [employee, manager].filter((party) => given.every(({ by }) => by.id !== party.id));
  return [
    {
      kind: "table",
      head: t.confirmationHead,
      rows: given.map(({ by, at, hash }) => [
        [by.name, (by.id === employee.id ? t.employee : t.manager).toLowerCase()].join("\n"),
        formatInstant(at as Instant, locale),
        inLines(hash),
      ]),
    },
    ...missing.map(({ name }): Block => ({ kind: "text", text: t.onlyOne(name) })),
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

/** Beside the text, which stays as it was confirmed. */
function corrections({ corrections: made }: SummaryView, locale: Locale): Block {
  const t = summaryPaperTexts[locale];
  const moment = (at: string) => formatInstant(at as Instant, locale);
  return {
    kind: "items",
    items: made.map(({ text, by, at, answer }) => ({
      text,
      facts: [
        [t.correctedBy, `${by.name}, ${moment(at)}`],
        [
          t.correctionAnswer,
          answer ? (answer.agrees ? t.agrees : t.disagrees)(answer.by.name, moment(answer.at)) : t.unanswered,
        ],
      ],
    })),
  };
}

/** What the record is, under which fingerprint, and how much its confirmations weigh. */
function aboutTheRecord({ view, locale, madeAt }: SummaryPaper): readonly Block[] {
  const t = summaryPaperTexts[locale];
  const { label, explanation } = t.standings[view.standing.kind];
  const since = formatInstant(view.standing.since as Instant, locale);
  return [
    { kind: "heading", level: 2, text: t.about },
    {
      kind: "facts",
      rows: filled([
        [t.standing, `${label} (${since}). ${explanation}`],
        [t.fingerprint, inLines(view.hash, 2)],
        [t.level, view.confirmations.length > 0 ? t.levelText : ""],
        [t.made, formatInstant(madeAt, locale)],
      ]),
    },
  ];
}

/** A fingerprint broken where it may be. */
const inLines = (hash: string, lines = 4) =>
  (hash.match(new RegExp(`.{1,${Math.ceil(hash.length / lines)}}`, "gu")) ?? []).join("\n");
