import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { RightsNotice } from "#core/dossier/notices.ts";
import type { RightsWaiting } from "#core/overview/waiting.ts";

/** What the chat offers and tells about the policy (P8) and about what leaders are owed (P14-P16). */
type RightsOffers = {
  readonly offer: Pick<ChatTexts["offer"], RightsWaiting>;
  readonly notice: Pick<ChatTexts["notice"], RightsNotice>;
};

export const rightsOffers: { readonly [L in Locale]: RightsOffers } = {
  sv: {
    offer: {
      policyToAnswer: {
        line: () => "Ledningspolicyn väntar på ditt svar. Du kan godta den, eller be om att få prata om den först.",
        button: () => "Läs policyn och svara",
      },
      policyToDiscuss: {
        line: (who) => `${who} vill prata med dig om ledningspolicyn.`,
        button: (who) => `Policyn: prata med ${who}`,
      },
      rightToAnswer: {
        line: (who, date) => `${who} skulle få något av dig senast den ${date}. Hur gick det?`,
        button: (who) => `Svara om det du lovat ${who}`,
      },
      rightToSee: {
        line: () => "Dagen har kommit för något du blev lovad. Hur blev det?",
        button: () => "Säg hur det blev",
      },
    },
    notice: {
      policyToDiscuss: {
        title: (who) => `${who} vill prata med dig om policyn`,
        lines: () => [
          "Att vilja prata först är ett helt vanligt svar. Bestäm en tid, och anteckna här när ni har talats vid. Svaret på policyn ger chefen sedan själv.",
        ],
        button: "Anteckna att ni har talats vid",
      },
      policyDiscussed: {
        title: (who) => `${who} har antecknat att ni har pratat om policyn`,
        lines: () => ["Nu kan du svara när du vill. Vill du prata mer, säg till igen."],
        button: "Läs policyn och svara",
      },
      entitlementPromised: {
        title: (who) => `${who} har lovat dig något`,
        lines: () => ["Vad det är och när det ska ske står på sidan ”Det du får av kommunen”."],
        button: "Läs vad det är",
      },
      entitlementMoved: {
        title: (who) => `${who} har satt en ny dag för något du blev lovad`,
        lines: () => ["Skälet och den första dagen står kvar på sidan, så att ni båda ser dem."],
        button: "Läs varför",
      },
      entitlementGiven: {
        title: (who) => `${who} säger att du har fått det du blev lovad`,
        lines: () => ["Ser du det på ett annat sätt? Säg det på sidan, så står båda svaren bredvid varandra."],
        button: "Säg hur du ser det",
      },
      entitlementSeen: {
        title: (who) => `${who} har svarat om det du har lovat`,
        lines: () => ["Allt är inte på plats, som den du har lovat ser det. Svara med vad som sker nu, och när."],
        button: "Läs och svara",
      },
    },
  },
  en: {
    offer: {
      policyToAnswer: {
        line: () => "The leadership policy waits for your answer. Accept it, or ask to talk about it first.",
        button: () => "Read the policy and answer",
      },
      policyToDiscuss: {
        line: (who) => `${who} wants to talk with you about the leadership policy.`,
        button: (who) => `The policy: talk with ${who}`,
      },
      rightToAnswer: {
        line: (who, date) => `${who} was to be given something by you by ${date}. How did it go?`,
        button: (who) => `Answer about what you promised ${who}`,
      },
      rightToSee: {
        line: () => "The day has come for something you were promised. How did it go?",
        button: () => "Say how it went",
      },
    },
    notice: {
      policyToDiscuss: {
        title: (who) => `${who} wants to talk with you about the policy`,
        lines: () => [
          "Wanting to talk first is a perfectly ordinary answer. Agree on a time, and note here when you have talked. The answer to the policy is then theirs to give.",
        ],
        button: "Note that you have talked",
      },
      policyDiscussed: {
        title: (who) => `${who} has noted that you have talked about the policy`,
        lines: () => ["You can answer whenever you like. If you want to talk more, say so again."],
        button: "Read the policy and answer",
      },
      entitlementPromised: {
        title: (who) => `${who} has promised you something`,
        lines: () => ["What it is and when it is to happen stands on the page “What the municipality owes you”."],
        button: "Read what it is",
      },
      entitlementMoved: {
        title: (who) => `${who} has set a new day for something you were promised`,
        lines: () => ["The reason and the first day stay on the page, for you both to see."],
        button: "Read why",
      },
      entitlementGiven: {
        title: (who) => `${who} says that you have been given what you were promised`,
        lines: () => ["Do you see it differently? Say so on the page; both answers then stand side by side."],
        button: "Say how you see it",
      },
      entitlementSeen: {
        title: (who) => `${who} has answered about what you promised`,
        lines: () => [
          "Not everything is in place, as the one you promised sees it. Answer with what happens now, and when.",
        ],
        button: "Read and answer",
      },
    },
  },
};
