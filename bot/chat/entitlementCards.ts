import { entitlementChat } from "#core/content/chat/entitlements.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { formatDay } from "#core/content/format.ts";
import { entitlementStateLabel, viewLabel } from "#core/content/rights.ts";
import { ENTITLEMENT_LIMITS, type Entitlement, VIEWS, isOverdue } from "#core/entitlement/entitlement.ts";
import type { PersonId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { dayOf } from "#core/time.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Fact, type Said, answerCard, noticeCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

/** One right, as one of the two meets it. */
export type RightShown = {
  readonly right: Entitlement;
  readonly principal: PersonId | undefined;
};
export type TypedAnswer = { readonly choice?: string; readonly note?: string; readonly date?: string };

/**
 * One right with the question that its reader is asked: of who gives it what was given or which new day, of who was promised
 * it how they see it. What was promised is shown in the answer to an Execute only, and what was typed too.
 */
export function drawRight(turn: Turn, shown: RightShown, typed: TypedAnswer = {}, said?: Said): Answer {
  const t = entitlementChat[turn.locale];
  const { right } = shown;
  const own = right.holder === turn.person;
  const other = otherName(turn, shown);
  const texts = own ? t.see : t.answer;
  const ids = { subject: right.holder, key: right.key };
  const echo = turn.mode === "execute";
  const title = entitlementLabels[right.key][turn.locale];
  const choices = own
    ? VIEWS.map((view) => ({ title: viewLabel[view][turn.locale], value: view }))
    : [
        { title: t.answer.given, value: "given" },
        { title: t.answer.moved, value: "moved" },
      ];
  const isLate = isOverdue(right, dayOf(turn.ports.now()));
  const card = answerCard({
    ...frame(turn, {
      kicker: kickerOf(turn, right),
      title,
      said,
      actions: [
        act(texts.save, press(turn, own ? "right.see" : "right.answer", ids), { primary: true }),
        openRights(turn, right.holder),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    lines: [
      { text: echo ? escapeText(right.text) : t.hidden, subtle: !echo },
      ...(isLate && right.date ? [{ text: t.late(formatDay(right.date, turn.locale)), subtle: false }] : []),
    ].filter(({ text }) => text !== ""),
    facts: factsOf(turn, right),
    choice: [{ label: texts.label, choices, value: echo ? (typed.choice ?? "") : "" }],
    note: [
      {
        label: texts.note,
        placeholder: texts.placeholder,
        max: ENTITLEMENT_LIMITS.note,
        value: echo ? (typed.note ?? "") : "",
      },
    ],
    date: own ? [] : [{ label: t.answer.date, value: typed.date ?? "" }],
    seenBy: texts.seenBy(other),
  });
  return answer(card, title, said?.style === "warning");
}

/** What was answered, without its words. */
export function drawAnswered(turn: Turn, { right, principal }: RightShown): Answer {
  const t = entitlementChat[turn.locale];
  const own = right.holder === turn.person;
  const title = entitlementLabels[right.key][turn.locale];
  const said: Said = { text: (own ? t.see : t.answer).saved(otherName(turn, { right, principal })), style: "good" };
  const card = noticeCard({
    ...frame(turn, {
      kicker: kickerOf(turn, right),
      title,
      said,
      actions: [openRights(turn, right.holder), toHome(turn)],
    }),
    lines: [],
    facts: factsOf(turn, right),
  });
  return answer(card, title);
}

const openRights = (turn: Turn, holder: PersonId, title = entitlementChat[turn.locale].open) =>
  link(title, turn.links.rights(turn.person, holder));

const otherName = (turn: Turn, { right, principal }: RightShown) => {
  if (right.holder !== turn.person) return shownName(turn, right.holder);
  return principal ? shownName(turn, principal) : entitlementChat[turn.locale].principal;
};

export const kickerOf = (turn: Turn, { holder }: Pick<Entitlement, "holder">) => {
  const t = entitlementChat[turn.locale];
  return holder === turn.person ? t.kickerMine : t.kickerTheirs(shownName(turn, holder));
};

function factsOf(turn: Turn, right: Entitlement): readonly Fact[] {
  const { locale } = turn;
  const t = entitlementChat[locale];
  const own = right.holder === turn.person;
  const day = (date: Day | "") => (date === "" ? t.noDay : formatDay(date, locale));
  return [
    { title: t.state, value: entitlementStateLabel[right.state][locale] },
    { title: t.by, value: day(right.date) },
    ...(right.firstDate !== right.date && right.firstDate ? [{ title: t.first, value: day(right.firstDate) }] : []),
    ...(right.view
      ? [
          {
            title: own ? t.youSee : t.holderSees(shownName(turn, right.holder)),
            value: viewLabel[right.view][locale],
          },
        ]
      : []),
  ];
}
