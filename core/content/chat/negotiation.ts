import type { Locale } from "#core/content/locale.ts";

const sv = {
  counter: "Skriv motförslag",
  decline: "Avböj",
  declineTitle: "Avböj förslaget",
  declineIntro: (who: string) =>
    `Skriv varför. ${who} får läsa ditt skäl, och förslaget avslutas. Ni kan båda läsa det sedan, och börja om från dess text. Vill du hellre ändra något? Be om ändring i stället.`,
  reason: "Varför avböjer du?",
  declined: (who: string) => `Du har avböjt. ${who} får veta det och kan läsa ditt skäl i fliken.`,
  withdraw: "Dra tillbaka",
  withdrawTitle: "Dra tillbaka förslaget?",
  withdrawLines: (who: string) => [
    `${who} kan inte längre godkänna det. Texten finns kvar att läsa för er båda, och ni kan börja om från den.`,
  ],
  withdrawn: (who: string) => `Förslaget är tillbakadraget. ${who} får veta det.`,
  changed: "Ändrat",
  changedSince: (revision: number) => `Ändrat sedan lydelse ${revision}`,
  changedFromInForce: "Ändrat mot kontraktet som gäller",
  compare: "Jämför lydelserna",
  openComments: "Öppna kommentarer",
  dissent: "Avvikande mening",
  dissentFrom: (names: string) => `från ${names}, läses i fliken`,
  newWording: (who: string) => `${who} har skrivit en ny lydelse`,
  commented: (count: number) =>
    count === 1
      ? "En kommentar är öppen. Du läser och svarar i fliken."
      : `${count} kommentarer är öppna. Du läser och svarar i fliken.`,
  again: "Läs, eller börja om från texten",
  declinedLine: "Förslaget är avböjt, och skälet står i fliken. Ni kan börja om från samma text.",
  withdrawnLine: "Förslaget är tillbakadraget. Ni kan börja om från samma text.",
};

/** How two come to one wording, in the chat: counter-proposals, what changed, comments, taking back and saying no. */
export const negotiationTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    counter: "Write a counter-proposal",
    decline: "Decline",
    declineTitle: "Decline the proposal",
    declineIntro: (who) =>
      `Say why. ${who} gets to read your reason, and the proposal ends. You can both read it afterwards, and begin again from its text. Would you rather change something? Ask for changes instead.`,
    reason: "Why do you decline?",
    declined: (who) => `You have declined. ${who} is told, and can read your reason in the tab.`,
    withdraw: "Withdraw",
    withdrawTitle: "Withdraw the proposal?",
    withdrawLines: (who) => [
      `${who} can no longer approve it. The text stays readable for both of you, and you can begin again from it.`,
    ],
    withdrawn: (who) => `The proposal is withdrawn. ${who} is told.`,
    changed: "Changed",
    changedSince: (revision) => `Changed since wording ${revision}`,
    changedFromInForce: "Changed from the contract in force",
    compare: "Compare the wordings",
    openComments: "Open comments",
    dissent: "Dissenting note",
    dissentFrom: (names) => `from ${names}, to be read in the tab`,
    newWording: (who) => `${who} has written a new wording`,
    commented: (count) =>
      count === 1
        ? "One comment is open. Read and answer it in the tab."
        : `${count} comments are open. Read and answer them in the tab.`,
    again: "Read it, or begin again from it",
    declinedLine: "The proposal is declined, and the reason is in the tab. You can begin again from the same text.",
    withdrawnLine: "The proposal is withdrawn. You can begin again from the same text.",
  },
};
