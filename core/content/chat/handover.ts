import type { Locale } from "#core/content/locale.ts";

/** What the chat says about a contract that has got, or is to get, a new principal. */
export const handoverChat: {
  readonly [L in Locale]: {
    readonly asked: (who: string) => string;
    readonly confirm: string;
    readonly revise: string;
    readonly confirmed: string;
    readonly finalAssessment: string;
    readonly finalLine: string;
    readonly finalOpened: string;
    readonly takeOver: string;
    readonly takeOverLine: (who: string, from: string) => string;
    readonly offers: {
      readonly [K in "contractToTakeOver" | "contractToConfirm" | "handoverToSee"]: {
        readonly line: (who: string, date: string) => string;
        readonly button: (who: string) => string;
      };
    };
  };
} = {
  sv: {
    asked: (who) =>
      `Du är ny uppdragsgivare för ${who}. Läs kontraktet. Bekräfta det om det stämmer, eller öppna det och ändra det nu om något ska vara annorlunda.`,
    confirm: "Bekräfta kontraktet",
    revise: "Läs och ändra i fliken",
    confirmed: "Bekräftat. Kontraktet gäller vidare som det är.",
    finalAssessment: "Gör en slutbedömning",
    finalLine:
      "Innan kontraktet slutar eller går över till någon annan kan ni se tillbaka tillsammans: ni svarar var för sig, och inget syns förrän båda har delat.",
    finalOpened: "Bedömningen är öppnad. Den andra har fått veta det.",
    takeOver: "Ta över kontraktet",
    takeOverLine: (who, from) =>
      `Du är närmaste chef för ${who}, men kontraktet är med ${from}. Ta över det, så gäller det vidare och du bekräftar det sedan.`,
    offers: {
      contractToTakeOver: {
        line: (who) => `Du är ny chef för ${who}. Kontraktet är kvar hos den förra chefen.`,
        button: (who) => `Ta över kontraktet med ${who}`,
      },
      contractToConfirm: {
        line: (who) => `Kontraktet med ${who} väntar på att du bekräftar det.`,
        button: (who) => `Ta ställning till kontraktet med ${who}`,
      },
      handoverToSee: {
        line: () => "Något stämmer inte längre med organisationen. Det står under Överlämning.",
        button: () => "Öppna Överlämning",
      },
    },
  },
  en: {
    asked: (who) =>
      `You are the new principal of ${who}. Read the contract. Confirm it if it is right, or open it and change it now if something should be different.`,
    confirm: "Confirm the contract",
    revise: "Read and change in the tab",
    confirmed: "Confirmed. The contract goes on as it is.",
    finalAssessment: "Make a final assessment",
    finalLine:
      "Before the contract ends or passes on you can look back together: each answers alone, and nothing shows until both have shared.",
    finalOpened: "The assessment is open. The other has been told.",
    takeOver: "Take over the contract",
    takeOverLine: (who, from) =>
      `You are the nearest manager of ${who}, but the contract is with ${from}. Take it over: it stays in force and you confirm it afterwards.`,
    offers: {
      contractToTakeOver: {
        line: (who) => `You are the new manager of ${who}. The contract is still with the former manager.`,
        button: (who) => `Take over the contract with ${who}`,
      },
      contractToConfirm: {
        line: (who) => `The contract with ${who} waits for you to confirm it.`,
        button: (who) => `Decide on the contract with ${who}`,
      },
      handoverToSee: {
        line: () => "Something no longer fits the organisation. It is said under Hand-over.",
        button: () => "Open Hand-over",
      },
    },
  },
};
