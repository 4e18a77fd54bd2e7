import { followUpStateLabel } from "#core/content/followUp.ts";
import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type FollowUpKey = Extract<keyof Refusals, `followUp.${string}`>;

/** What is said when a follow-up cannot be done as asked. */
export const followUpRefusals: {
  readonly [L in Locale]: { readonly [K in FollowUpKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "followUp.wrongState": ({ state }) =>
      `Det går inte nu: avstämningen är i läget ”${followUpStateLabel[state].sv}”. Inget har ändrats.`,
    "followUp.alreadyOpen": ({ date }) =>
      `Det pågår redan en avstämning, till den ${formatDay(date, "sv")}. Svara i den i stället.`,
    "followUp.answeredByOther": () =>
      "Den här avstämningen är redan besvarad, av chefen eller den som är ersättare. Det du har skrivit finns kvar, och bara du ser det.",
    "followUp.shared": () => "Dina svar är redan delade och kan inte ändras. Skriv mer i nästa avstämning.",
    "followUp.nothingWritten": () =>
      "Det finns inget att dela än. Svara på någon fråga, eller välj att avstå den här gången.",
    "followUp.promiseWithoutDay": () => "Välj en dag för det du ska göra, så att ni båda vet när. Inget är delat än.",
    "followUp.postponedTwice": () =>
      "Avstämningen har redan skjutits upp två gånger. Svara kort, eller avstå den här gången.",
  },
  en: {
    "followUp.wrongState": ({ state }) =>
      `That cannot be done now: the follow-up is “${followUpStateLabel[state].en}”. Nothing has changed.`,
    "followUp.alreadyOpen": ({ date }) =>
      `A follow-up is already under way, for ${formatDay(date, "en")}. Answer in that one instead.`,
    "followUp.answeredByOther": () =>
      "This follow-up has been answered already, by the manager or who stands in. What you have written is kept, and only you see it.",
    "followUp.shared": () => "Your answers are already shared and cannot be changed. Write more in the next follow-up.",
    "followUp.nothingWritten": () =>
      "There is nothing to share yet. Answer a question, or choose to abstain this time.",
    "followUp.promiseWithoutDay": () =>
      "Choose a day for what you will do, so that you both know when. Nothing is shared yet.",
    "followUp.postponedTwice": () =>
      "The follow-up has already been postponed twice. Answer briefly, or abstain this time.",
  },
};
