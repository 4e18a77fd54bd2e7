import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type FeedbackKey = Extract<keyof Refusals, `feedback.${string}`>;

/** What is refused of feedback between colleagues, and what one can do instead. */
export const feedbackRefusals: {
  readonly [L in Locale]: { readonly [K in FeedbackKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "feedback.notHere": () =>
      "Personen finns inte bland kommunens medarbetare längre. Sök efter någon annan du arbetar med.",
    "feedback.protected": () =>
      "Det går inte att skicka till den personen härifrån, eftersom uppgifterna är skyddade. Ta det när ni ses i stället.",
    "feedback.protectedSelf": () =>
      "Dina uppgifter är skyddade och den andra ser inte ditt namn här, så det går inte att skicka. Ta det när ni ses i stället.",
    "feedback.onLeave": () =>
      "Personen är inte i tjänst just nu. Vänta tills ni ses igen, eller vänd dig till någon annan.",
    "feedback.askedLately": ({ from }) =>
      `Du har nyligen frågat den här personen. Du kan fråga igen från ${formatDay(from, "sv")}, eller fråga någon annan nu.`,
    "feedback.tooManyAsked": ({ max }) =>
      `Du väntar redan på svar från ${max} personer. Ta tillbaka en fråga, eller vänta tills någon har svarat.`,
    "feedback.tooManyUnread": ({ max }) =>
      `Du har redan skickat ${max} tack som personen inte har läst. Vänta tills de är lästa.`,
    "feedback.notAsked": () => "Frågan gäller inte längre: den är besvarad, avslutad eller tillbakatagen.",
    "feedback.answered": () =>
      "Svaret har redan kommit, så frågan går inte att ta tillbaka. Du hittar svaret på sidan.",
    "feedback.alreadyRead": () => "Det är redan läst, så det går inte att ta tillbaka. Prata med personen i stället.",
    "feedback.nothingToRemove": () => "Det finns inget att ta bort eller hämta tillbaka här.",
    "feedback.held": () =>
      "Det går inte att ta bort just nu, eftersom en gallring är stoppad. Fråga registratorn när stoppet hävs.",
  },
  en: {
    "feedback.notHere": () =>
      "That person is no longer among the municipality's employees. Search for somebody else you work with.",
    "feedback.protected": () =>
      "Nothing can be sent to that person from here, since their particulars are protected. Take it when you meet instead.",
    "feedback.protectedSelf": () =>
      "Your particulars are protected and the other does not see your name here, so nothing can be sent. Take it when you meet instead.",
    "feedback.onLeave": () =>
      "That person is not on duty just now. Wait until you meet again, or turn to somebody else.",
    "feedback.askedLately": ({ from }) =>
      `You have asked that person lately. You can ask again from ${formatDay(from, "en")}, or ask somebody else now.`,
    "feedback.tooManyAsked": ({ max }) =>
      `You are waiting for answers from ${max} people already. Take a question back, or wait until somebody has answered.`,
    "feedback.tooManyUnread": ({ max }) =>
      `You have already sent ${max} thanks that the person has not read. Wait until they are read.`,
    "feedback.notAsked": () => "The question is no longer open: it is answered, ended or taken back.",
    "feedback.answered": () => "The answer has come already, so the question cannot be taken back. It is on the page.",
    "feedback.alreadyRead": () => "It has been read, so it cannot be taken back. Talk with the person instead.",
    "feedback.nothingToRemove": () => "There is nothing to remove or bring back here.",
    "feedback.held": () =>
      "It cannot be removed just now, since removal is stopped. Ask the registrar when the stop is lifted.",
  },
};
