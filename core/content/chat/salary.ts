import type { Locale } from "#core/content/locale.ts";

type SalaryTexts = {
  readonly about: string;
  readonly day: string;
  readonly kicker: (at: number, of: number) => string;
  readonly seenBy: (who: string) => string;
  readonly reviewTitle: string;
  readonly reviewSeenBy: (who: string) => string;
  readonly legal: string;
  readonly give: (who: string) => string;
  readonly decline: string;
  readonly declineTitle: string;
  readonly declineLines: (who: string) => readonly string[];
  readonly declineConfirm: string;
  readonly declinedTitle: string;
  readonly declinedLines: (who: string) => readonly string[];
  readonly writeAnyway: string;
  readonly givenTitle: string;
  readonly givenLines: (who: string) => readonly string[];
  readonly overTitle: string;
  readonly pausedLines: readonly string[];
  readonly open: string;
  readonly criteria: string;
  readonly criteriaTitle: string;
  readonly criteriaLines: readonly string[];
  readonly readTitle: string;
  readonly readLines: (who: string) => readonly string[];
  readonly read: string;
  readonly wasRead: string;
};

/** What the chat says about the own view, the criteria and the reading of a salary basis. */
export const salaryTexts: { readonly [L in Locale]: SalaryTexts } = {
  sv: {
    about: "Löneunderlag",
    day: "Lönesamtal",
    kicker: (at, of) => `Din egen syn · steg ${at} av ${of}`,
    seenBy: (who) => `Bara du ser detta tills du lämnar det till ${who}. Alla frågor är frivilliga.`,
    reviewTitle: "Gå igenom och lämna",
    reviewSeenBy: (who) =>
      `När du lämnar din syn kan ${who} läsa den direkt, liksom din närmaste chef om det är någon annan. Det du behåller för dig själv lämnas aldrig.`,
    legal: "Det du lämnar kan bli allmän handling, och kan inte tas tillbaka.",
    give: (who) => `Lämna till ${who}`,
    decline: "Jag lämnar ingen skriftlig syn",
    declineTitle: "Ingen skriftlig syn?",
    declineLines: (who) => [
      `${who} får veta att du inte lämnar någon, och kan börja skriva sin bedömning. Ingen klandrar dig för det.`,
      "Det du har skrivit finns kvar, bara för dig. Du kan ändra dig tills samtalet har hållits.",
    ],
    declineConfirm: "Ja, ingen skriftlig syn",
    declinedTitle: "Du lämnar ingen skriftlig syn",
    declinedLines: (who) => [`${who} har fått veta det. Du kan ändra dig tills samtalet har hållits.`],
    writeAnyway: "Skriv ändå",
    givenTitle: "Din egen syn är lämnad",
    givenLines: (who) => [`${who} kan läsa den nu. Ni talar om den i lönesamtalet.`],
    overTitle: "Löneunderlaget",
    pausedLines: ["Du kan fortsätta när du vill, här eller i fliken."],
    open: "Öppna löneunderlaget",
    criteria: "Läs kriterierna",
    criteriaTitle: "Efter det här bedöms det",
    criteriaLines: [
      "Tre steg för varje kriterium: behöver utvecklas, enligt förväntan, över förväntan. De räknas aldrig ihop. Exemplen för varje steg läser du i fliken.",
    ],
    readTitle: "Har du läst löneunderlaget?",
    readLines: (who) => [
      `${who} har delat det med dig. Läs det i fliken först, där du också kan kommentera.`,
      "Att säga att du har läst är inte att hålla med. Efter det kan kommentaren inte ändras.",
    ],
    read: "Jag har läst",
    wasRead: "Du har sagt att du har läst löneunderlaget.",
  },
  en: {
    about: "Salary basis",
    day: "Salary talk",
    kicker: (at, of) => `Your own view · step ${at} of ${of}`,
    seenBy: (who) => `Only you see this until you give it to ${who}. All questions are optional.`,
    reviewTitle: "Review and give",
    reviewSeenBy: (who) =>
      `When you give your view ${who} can read it at once, as can your nearest manager if that is somebody else. What you keep to yourself is never given.`,
    legal: "What you give may become a public record, and cannot be taken back.",
    give: (who) => `Give it to ${who}`,
    decline: "I give no written view",
    declineTitle: "No written view?",
    declineLines: (who) => [
      `${who} is told that you give none, and can begin to write the judgement. Nobody blames you for it.`,
      "What you have written is still there, for you alone. You can change your mind until the talk has been held.",
    ],
    declineConfirm: "Yes, no written view",
    declinedTitle: "You give no written view",
    declinedLines: (who) => [`${who} has been told. You can change your mind until the talk has been held.`],
    writeAnyway: "Write anyway",
    givenTitle: "Your own view is given",
    givenLines: (who) => [`${who} can read it now. You talk about it in the salary talk.`],
    overTitle: "The salary basis",
    pausedLines: ["You can go on whenever you want, here or in the tab."],
    open: "Open the salary basis",
    criteria: "Read the criteria",
    criteriaTitle: "By this it is judged",
    criteriaLines: [
      "Three steps for each criterion: needs development, as expected, above expectation. They are never added up. You read the examples of each step in the tab.",
    ],
    readTitle: "Have you read the salary basis?",
    readLines: (who) => [
      `${who} has shared it with you. Read it in the tab first, where you can comment as well.`,
      "To say that you have read it is not to agree. After that the comment cannot be changed.",
    ],
    read: "I have read it",
    wasRead: "You have said that you have read the salary basis.",
  },
};
