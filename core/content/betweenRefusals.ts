import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type BetweenKey = Extract<keyof Refusals, `note.${string}` | `exchange.${string}`>;

/** What is refused of that which is written between talks. */
export const betweenRefusals: {
  readonly [L in Locale]: { readonly [K in BetweenKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "note.tooMany": ({ max }) =>
      `Du har redan ${max} anteckningar och händelser. Ta bort något du inte behöver, så får det nya plats.`,
    "note.changedSince": () =>
      "Du har ändrat samma text på ett annat ställe sedan du öppnade den. Din nya text står kvar i fältet: jämför, och spara igen om den ska gälla.",
    "note.removed": () => "Texten är borttagen. Ångra borttagningen först, så kan du ändra den.",
    "note.badLink": () =>
      "Länken går inte att använda. Klistra in en adress som börjar med https://, eller lämna den tom.",
    "exchange.tooMany": ({ max }) =>
      `Det finns redan ${max} som den andra inte har läst. Vänta lite, eller boka ett samtal.`,
    "exchange.answered": () => "Det är redan besvarat, och det får bara ett svar. Skicka något nytt i stället.",
  },
  en: {
    "note.tooMany": ({ max }) =>
      `You already have ${max} notes and events. Remove something you do not need, and there is room for the new one.`,
    "note.changedSince": () =>
      "You have changed the same text elsewhere since you opened it. Your new text is still in the field: compare, and save again if it is to hold.",
    "note.removed": () => "The text is removed. Undo the removal first, and then you can change it.",
    "note.badLink": () => "The link cannot be used. Paste an address that begins with https://, or leave it empty.",
    "exchange.tooMany": ({ max }) =>
      `There are already ${max} that the other has not read. Wait a little, or book a talk.`,
    "exchange.answered": () => "It is already answered, and gets one answer only. Send something new instead.",
  },
};
