import type { Locale, Localised } from "#core/content/locale.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";
import type { OfferState } from "#core/sharedGoal/sharedGoal.ts";

type SharedGoalRefusal = Extract<RefusalKey, `sharedGoal.${string}`>;

const answered: Readonly<Record<OfferState, Localised>> = {
  offered: { sv: "Erbjudandet väntar på svar.", en: "The offer waits for an answer." },
  leftForTalk: { sv: "Erbjudandet är lämnat till samtalet.", en: "The offer is left for the talk." },
  taken: { sv: "Målet är redan antaget.", en: "The goal is taken on already." },
  declined: { sv: "Erbjudandet är redan avböjt.", en: "The offer is declined already." },
  withdrawn: { sv: "Erbjudandet har tagits tillbaka.", en: "The offer has been withdrawn." },
};

/** What is refused about goals that are shared. */
export const sharedGoalRefusals: {
  readonly [L in Locale]: { readonly [K in SharedGoalRefusal]: (params: Refusals[K]) => string };
} = {
  sv: {
    "sharedGoal.nobody": () => "Välj minst en person som ska få erbjudandet.",
    "sharedGoal.notYours": () =>
      "Du kan bara erbjuda mål till dem du är chef för. Ladda om sidan, för någon har bytt chef. Inget är skickat.",
    "sharedGoal.answered": ({ state }) => `${answered[state].sv} Ladda om för att se hur det är nu.`,
    "sharedGoal.noRoom": ({ max }) =>
      `Du har redan ${max} mål, och fler får det inte vara. Föreslå att stryka ett, spara erbjudandet till samtalet, eller avböj med ett ord om varför.`,
    "sharedGoal.noTalk": () => "Det finns inget samtal att spara det till. Anta målet eller avböj det.",
  },
  en: {
    "sharedGoal.nobody": () => "Choose at least one person who gets the offer.",
    "sharedGoal.notYours": () =>
      "You can only offer goals to those you manage. Reload the page; somebody has another manager now. Nothing is sent.",
    "sharedGoal.answered": ({ state }) => `${answered[state].en} Reload to see how it is now.`,
    "sharedGoal.noRoom": ({ max }) =>
      `You have ${max} goals already, which is the most there may be. Propose to drop one, keep the offer for the talk, or decline with a word why.`,
    "sharedGoal.noTalk": () => "There is no talk to keep it for. Take the goal on or decline it.",
  },
};
