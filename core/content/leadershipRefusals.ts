import { listOf } from "#core/content/format.ts";
import { leadershipStateLabel } from "#core/content/leadership.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type LeadershipKey = Extract<keyof Refusals, `leadership.${string}`>;
type Missing = Refusals["leadership.incomplete"]["missing"][number];

const parts: { readonly [L in Locale]: { readonly [M in Missing]: string } } = {
  sv: {
    keep: "det första ni behåller",
    keepToo: "det andra ni behåller",
    change: "det som ändras",
    sign: "hur det märks",
  },
  en: {
    keep: "the first thing you keep",
    keepToo: "the second thing you keep",
    change: "what is changed",
    sign: "how it will show",
  },
};

/** What is said when something in a ledarskapsdialog cannot be done as asked. */
export const leadershipRefusals: {
  readonly [L in Locale]: { readonly [K in LeadershipKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "leadership.wrongState": ({ state }) =>
      `Det går inte nu: ledarskapsdialogen är i läget ”${leadershipStateLabel[state].sv}”. Inget har ändrats.`,
    "leadership.alreadyOpen": ({ year }) => `Det pågår redan en ledarskapsdialog, för ${year}. Gå vidare i den.`,
    "leadership.alreadyHeld": ({ year }) =>
      `Ni har redan haft ledarskapsdialogen för ${year}. Nästa kan öppnas i januari.`,
    "leadership.doesNotLead": () => "Ledarskapsdialogen är för den som leder andra.",
    "leadership.noPrincipal": () =>
      "Det finns ingen att ha dialogen med: organisationen säger inte vem som är närmaste chef.",
    "leadership.nothingWritten": () =>
      "Det finns inget att dela än. Svara på någon fråga, eller säg att du inte skriver något.",
    "leadership.revealed": () => "Ni har båda delat, så det går inte att ta tillbaka.",
    "leadership.notShared": () =>
      "Det går bara när du har delat ditt och den andra har sagt att inget skrivs. Inget har visats.",
    "leadership.reworded": () =>
      "Orden har ändrats sedan du öppnade sidan. Läs dem som de är nu. Inget har sparats av det du gjorde.",
    "leadership.othersAnswer": () => "Du har själv formulerat det här. Nu är det den andra som svarar.",
    "leadership.incomplete": ({ missing }) =>
      `Det saknas ännu: ${listOf(
        missing.map((part) => parts.sv[part]),
        "sv",
      )}.`,
    "leadership.tooFewToAsk": () =>
      "Frågorna om ledarskapet ställs bara där minst fem har samma chef, en gång om året. Inget har sparats.",
  },
  en: {
    "leadership.wrongState": ({ state }) =>
      `That cannot be done now: the dialogue is at “${leadershipStateLabel[state].en}”. Nothing has changed.`,
    "leadership.alreadyOpen": ({ year }) => `There is a dialogue under way already, for ${year}. Go on in that one.`,
    "leadership.alreadyHeld": ({ year }) =>
      `You have had the dialogue for ${year} already. The next can be opened in January.`,
    "leadership.doesNotLead": () => "The dialogue about leadership is for those who lead others.",
    "leadership.noPrincipal": () =>
      "There is nobody to have the dialogue with: the organisation does not say who the nearest manager is.",
    "leadership.nothingWritten": () =>
      "There is nothing to share yet. Answer a question, or say that you write nothing.",
    "leadership.revealed": () => "You have both shared, so it cannot be taken back.",
    "leadership.notShared": () =>
      "That can be done only when you have shared yours and the other has said that they write nothing. Nothing was shown.",
    "leadership.reworded": () =>
      "The words have changed since you opened the page. Read them as they are now. Nothing of what you did was saved.",
    "leadership.othersAnswer": () => "You have worded this yourself. Now it is the other who answers.",
    "leadership.incomplete": ({ missing }) =>
      `Still missing: ${listOf(
        missing.map((part) => parts.en[part]),
        "en",
      )}.`,
    "leadership.tooFewToAsk": () =>
      "The questions about leadership are only asked where at least five have the same manager, once a year. Nothing was saved.",
  },
};
