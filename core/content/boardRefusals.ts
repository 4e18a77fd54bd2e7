import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type BoardKey = Extract<keyof Refusals, `board.${string}`>;

/** What is refused of the yearly page to the board, and what to do. */
export const boardRefusals: {
  readonly [L in Locale]: { readonly [K in BoardKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "board.changedSince": () =>
      "Någon annan har ändrat årsbilden medan du läste. Läs den som den nu står, och gör om det du ville göra.",
    "board.alreadyGiven": ({ on }) =>
      `Årsbilden lämnades till kommunstyrelsen ${formatDay(on, "sv")} och ändras inte mer. Lämna det du vill tillägga som en egen skrivelse. Är den lämnad av misstag kan den tas tillbaka.`,
    "board.noComment": () => "Skriv först en kort kommentar, så att kommunstyrelsen vet hur siffrorna ska läsas.",
    "board.noReference": () => "Skriv under vilken beteckning den lämnas, till exempel KS 2026/14.",
    "board.notGiven": () => "Årsbilden är inte lämnad, så det finns inget att ta tillbaka. Läs hur den står nu.",
    "board.noReason": () => "Skriv varför den tas tillbaka. Kommunstyrelsens företrädare läser det.",
  },
  en: {
    "board.changedSince": () =>
      "Somebody else has changed the page while you read. Read it as it stands now, and do again what you wanted to do.",
    "board.alreadyGiven": ({ on }) =>
      `The page was given to the board on ${formatDay(on, "en")} and is not changed any more. Hand in what you want to add as a letter of its own. If it was given by mistake it can be taken back.`,
    "board.noComment": () => "Write a short comment first, so that the board knows how to read the numbers.",
    "board.noReference": () => "Write under which reference it is given, for example KS 2026/14.",
    "board.notGiven": () => "The page is not given, so there is nothing to take back. Read how it stands now.",
    "board.noReason": () => "Write why it is taken back. The board's representatives read it.",
  },
};
