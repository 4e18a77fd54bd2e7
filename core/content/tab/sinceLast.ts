import type { Locale } from "#core/content/locale.ts";
import type { OutcomeKind } from "#core/goal/goal.ts";

const outcomeSv: { readonly [K in OutcomeKind]: string } = {
  done: "Nått",
  partly: "Delvis nått",
  notReached: "Inte nått",
  carriedOver: "Fortsätter",
  dropped: "Struket",
};
const outcomeEn: { readonly [K in OutcomeKind]: string } = {
  done: "Reached",
  partly: "Partly reached",
  notReached: "Not reached",
  carriedOver: "Goes on",
  dropped: "Dropped",
};

const sv = {
  heading: "Sedan sist",
  how: "Börja här: hur gick det med målen från förra samtalet? Välj ett svar för varje mål, så kan sammanfattningen skickas. Det gäller när ni båda har bekräftat.",
  outcome: "Hur gick det?",
  outcomes: outcomeSv,
  choose: "Välj ett svar.",
  comment: "Kommentar (om du vill)",
  why: "Varför stryks målet?",
  due: "Ny dag",
  dueReason: "Varför efter nästa samtal?",
  save: "Spara svaret",
  saved: (outcome: string, name: string) => `Sparat: ${outcome}, av ${name}`,
  seenBy: (name: string) => `Du och ${name} ser svaret.`,
  past: "Välj en dag som inte har passerat.",
  left: (title: string) => `Hur det gick med ”${title}”`,
  result: "Så gick det",
  agreedDay: "Överenskommen dag",
};

/** The goals of the last talk in the next one (P24). */
export const sinceLastTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    heading: "Since last time",
    how: "Begin here: how did it go with the goals from the last talk? Choose an answer for each, and the summary can be sent. It holds when you have both confirmed.",
    outcome: "How did it go?",
    outcomes: outcomeEn,
    choose: "Choose an answer.",
    comment: "Comment (if you like)",
    why: "Why is the goal dropped?",
    due: "New day",
    dueReason: "Why after the next talk?",
    save: "Save the answer",
    saved: (outcome, name) => `Saved: ${outcome}, by ${name}`,
    seenBy: (name) => `You and ${name} see the answer.`,
    past: "Choose a day that has not passed.",
    left: (title) => `How it went with “${title}”`,
    result: "How it went",
    agreedDay: "Agreed day",
  },
};
