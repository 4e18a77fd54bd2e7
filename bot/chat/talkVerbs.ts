import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { planningChatTexts } from "#core/content/chat/planning.ts";
import { talkLengthTexts, whenOf } from "#core/content/talkLength.ts";
import { TALK_LENGTHS, TALK_MINUTES, parseLength } from "#core/appraisal/length.ts";
import { appraisalIn, appraisalsIn } from "#core/dossier/dossier.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { addDays, isTime, parseDay } from "#core/time.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Said, noticeCard, planTalkCard } from "#bot/cards/cards.ts";
import { startAppraisal } from "#bot/usecases/appraisal.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readPlanning } from "#bot/usecases/planning.ts";
import { homeInstead } from "./homeCards.ts";
import { inCalendar } from "./talkInCalendar.ts";
import { wishForm } from "./talkWishVerbs.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  nameOf,
  plainly,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
  warning,
} from "./turn.ts";
import { type Verb, input, personId, pressed, verb } from "./verb.ts";

const form = pressed.extend({ employee: personId.optional() });
const filled = pressed.extend({ employee: input, date: input, time: input, minutes: input });

/** The day that is proposed: both have time to prepare. */
const DAYS_TO_PREPARE = 14;

type Filled = {
  readonly employee?: string;
  readonly date?: string;
  readonly time?: string;
  readonly minutes?: string;
};

/** Whom, which day, what time. Only those whose nearest manager one is, and who have no talk under way. */
export async function planForm(turn: Turn, chosen: Filled = {}, said?: Said): Promise<Answer> {
  const { t, ports, person, locale } = turn;
  const { today } = asking(ports, person);
  const ahead = addDays(today, DAYS_TO_PREPARE);
  const team = (await readPlanning(ports, person, ahead)) ?? [];
  const free = team.filter(({ canPlan }) => canPlan);
  if (team.length === 0 && !said) return wishForm(turn, plainly(t.talk.noReports));
  if (free.length === 0)
    return homeInstead(turn, said ?? plainly(team.length === 0 ? t.talk.noReports : t.talk.allHave));
  const people = free
    .map(({ subject }) => ({ title: nameOf(turn, subject), value: subject }))
    .toSorted((one, other) => one.title.localeCompare(other.title, locale));
  const proposal = free.find(({ subject }) => chosen.employee === undefined || subject === chosen.employee)?.proposal;
  const card = planTalkCard({
    ...frame(turn, {
      kicker: t.talk.kicker,
      title: t.talk.planTitle,
      said,
      actions: [
        act(t.talk.start, press(turn, "talk.plan"), { primary: true }),
        ...(free.length > 1 ? [link(planningChatTexts[locale].several, turn.links.planning(person))] : []),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    intro: t.talk.planIntro,
    whoLabel: t.talk.who,
    whoPlaceholder: t.prep.choose,
    people,
    who: people.some(({ value }) => value === chosen.employee) ? (chosen.employee ?? "") : "",
    dateLabel: t.talk.date,
    date: chosen.date ?? proposal?.day ?? ahead,
    earliest: today,
    timeLabel: t.talk.time,
    time: chosen.time ?? proposal?.time ?? "",
    lengthLabel: talkLengthTexts[locale].label,
    lengths: TALK_LENGTHS.map((minutes) => ({
      title: talkLengthTexts[locale].minutes(minutes),
      value: String(minutes),
    })),
    minutes: String(parseLength(chosen.minutes ?? "") ?? TALK_MINUTES),
  });
  return answer(card, t.talk.planTitle, said !== undefined);
}

const plan = verb(filled, async (turn, data) => {
  const { t } = turn;
  const date = parseDay(data.date ?? "");
  const time = data.time ?? "";
  if (!data.employee || !data.date) return planForm(turn, data, warning(t.talk.chooseBoth));
  if (!date) return planForm(turn, { ...data, date: "" }, warning(t.talk.noDay));
  if (time !== "" && !isTime(time)) return planForm(turn, { ...data, time: "" }, warning(t.talk.noTime));
  const employee = asId<PersonId>(data.employee);
  const minutes = parseLength(data.minutes ?? "");
  const booking = { employee, date, time, minutes, request: requestOf(data) };
  const outcome = await startAppraisal(turn.ports, turn.person, booking);
  if (outcome.kind === "refused") return planForm(turn, data, refusalSaid(turn, outcome.refusal));
  const started = startedIn(outcome);
  return started ? drawStarted(turn, started) : planForm(turn);
});

export const talkVerbs = {
  "talk.planForm": verb(form, (turn, { employee }) => planForm(turn, employee === undefined ? {} : { employee })),
  "talk.plan": plan,
} satisfies { readonly [name: string]: Verb };

function startedIn(outcome: Outcome): Appraisal | undefined {
  const invited =
    outcome.kind === "done" ? outcome.events.find((event) => event.type === "appraisalInvited") : undefined;
  return invited ? appraisalIn(outcome.dossier, invited.appraisal) : appraisalsIn(outcome.dossier)[0];
}

function drawStarted(turn: Turn, appraisal: Appraisal): Answer {
  const { id, employee } = appraisal;
  const { t, locale } = turn;
  const title = t.talk.startedTitle(shownName(turn, employee));
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.talk.kicker,
      title,
      said: undefined,
      actions: [
        act(t.talk.prepare, press(turn, "prep.open", { subject: employee, appraisal: id, side: "manager" }), {
          primary: true,
        }),
        link(t.prep.openTalk, turn.links.talk(turn.person, employee, id)),
        ...inCalendar(turn, appraisal, "add", undefined),
        toHome(turn),
      ],
    }),
    lines: t.talk.startedLines(shownName(turn, employee)).map((text) => ({ text, subtle: false })),
    facts: [{ title: t.talk.when, value: whenOf(appraisal, locale) }],
  });
  return answer(card, title);
}
