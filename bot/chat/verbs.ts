import { z } from "zod";
import { chatTexts } from "#core/content/chat.ts";
import { LOCALES } from "#core/content/locale.ts";
import { brokenTextIn } from "#core/text.ts";
import { CARD_RELEASE, act } from "#bot/cards/action.ts";
import type { Said } from "#bot/cards/cards.ts";
import { setLocale } from "#bot/usecases/preference.ts";
import { assessmentVerbs } from "./assessmentVerbs.ts";
import { climateVerbs } from "./climateVerbs.ts";
import { contractVerbs } from "./contractVerbs.ts";
import { exchangeFormVerbs } from "./exchangeForm.ts";
import { exchangeVerbs } from "./exchangeVerbs.ts";
import { feedbackFormVerbs } from "./feedbackForm.ts";
import { feedbackVerbs } from "./feedbackVerbs.ts";
import { noteVerbs } from "./noteVerbs.ts";
import { entitlementVerbs } from "./entitlementVerbs.ts";
import { followUpVerbs } from "./followUpVerbs.ts";
import { handoverVerbs } from "./handoverVerbs.ts";
import { goalChangeVerbs } from "./goalChangeVerbs.ts";
import { goalOfferVerbs } from "./goalOfferVerbs.ts";
import { goalVerbs } from "./goalVerbs.ts";
import { choiceOf, home, homeInstead } from "./homeCards.ts";
import { leadershipVerbs } from "./leadershipVerbs.ts";
import { policyVerbs } from "./policyVerbs.ts";
import { promiseVerbs } from "./promiseVerbs.ts";
import { negotiationVerbs } from "./negotiationVerbs.ts";
import { preparationVerbs } from "./preparationVerbs.ts";
import { reminderVerbs } from "./reminderVerbs.ts";
import { salaryVerbs } from "./salaryVerbs.ts";
import { talkWishVerbs } from "./talkWishVerbs.ts";
import { summaryVerbs } from "./summaryVerbs.ts";
import { talkVerbs } from "./talkVerbs.ts";
import { voiceVerbs } from "./voiceVerbs.ts";
import { type Answer, type Turn, good, press, turnFor, warning } from "./turn.ts";
import { type Verb, pressed, verb } from "./verb.ts";

/** Asks which language; each is named in itself. */
export const chooseLanguage = (turn: Turn, said?: Said): Answer =>
  choiceOf(turn, {
    title: turn.t.language.title,
    line: turn.t.language.line,
    actions: [
      act("Svenska", press(turn, "language", { locale: "sv" })),
      act("English", press(turn, "language", { locale: "en" })),
    ],
    ...(said && { said }),
  });

const language = verb(
  pressed.extend({ locale: z.enum(LOCALES as readonly ["sv", "en"]).optional() }),
  async (turn, { locale }) => {
    if (!locale) return chooseLanguage(turn);
    await setLocale(turn.ports, turn.person, locale);
    return home(await turnFor(turn, turn.person, turn.mode), good(chatTexts[locale].language.changed));
  },
);

/** Everything a card can ask for. The role walk and the cards' tests are generated from it. */
export const verbs: { readonly [name: string]: Verb } = {
  home: verb(pressed, (turn) => home(turn)),
  language,
  ...preparationVerbs,
  ...climateVerbs,
  ...contractVerbs,
  ...negotiationVerbs,
  ...assessmentVerbs,
  ...leadershipVerbs,
  ...voiceVerbs,
  ...handoverVerbs,
  ...goalVerbs,
  ...goalChangeVerbs,
  ...goalOfferVerbs,
  ...followUpVerbs,
  ...promiseVerbs,
  ...noteVerbs,
  ...exchangeVerbs,
  ...exchangeFormVerbs,
  ...feedbackVerbs,
  ...feedbackFormVerbs,
  ...salaryVerbs,
  ...talkVerbs,
  ...summaryVerbs,
  ...talkWishVerbs,
  ...reminderVerbs,
  ...policyVerbs,
  ...entitlementVerbs,
};

const Envelope = z.object({ v: z.unknown(), verb: z.string() }).partial();

/** Answers a press. What is unknown, older or unreadable changes nothing, and gets a clear sentence and the way on. */
export async function runVerb(turn: Turn, data: unknown): Promise<Answer> {
  const { t } = turn;
  const envelope = Envelope.safeParse(data).data ?? {};
  const known = envelope.verb !== undefined && Object.hasOwn(verbs, envelope.verb) ? verbs[envelope.verb] : undefined;
  if (envelope.v !== CARD_RELEASE)
    return homeInstead(turn, warning(envelope.v === undefined ? t.malformed : t.olderCard));
  if (!known) return homeInstead(turn, warning(t.unknownVerb));
  const parsed = known.schema.safeParse(data);
  return parsed.success && !brokenTextIn(parsed.data)
    ? known.run(turn, parsed.data)
    : homeInstead(turn, warning(t.malformed));
}
