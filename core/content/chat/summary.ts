import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Sammanfattningen",
  confirmTitle: "Bekräfta sammanfattningen",
  confirmLines: (who: string, revision: number): readonly string[] => [
    `Läs lydelse ${revision} i fliken först. När både du och ${who} har bekräftat samma text ändras den inte mer.`,
    "Du bekräftar att den stämmer med det ni talade om. Ditt namn, tidpunkten och texten sparas.",
  ],
  otherwise: "Vill du ha något ändrat, eller lägga till en avvikande mening, gör du det i fliken.",
  read: "Läs sammanfattningen",
  confirm: "Jag har läst och bekräftar",
  confirmed: "Du har bekräftat sammanfattningen.",
  waits: (who: string) => `Du har bekräftat. Nu väntar vi på ${who}.`,
  both: "Ni har båda bekräftat. Målen gäller nu, och texten ändras inte mer.",
  open: "Sammanfattningen skrivs just nu. Du får veta när den är skickad.",
  settled: "Sammanfattningen är klar. Du läser den i fliken.",
};

/** The summary in the chat: that it is there and whose word it waits for, never what it says (DOMAIN decision 10). */
export const summaryChat: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "The summary",
    confirmTitle: "Confirm the summary",
    confirmLines: (who, revision) => [
      `Read revision ${revision} in the tab first. When both you and ${who} have confirmed the same text it does not change any more.`,
      "You confirm that it agrees with what you talked about. Your name, the time and the text are kept.",
    ],
    otherwise: "If you want something changed, or to add a dissenting view, you do that in the tab.",
    read: "Read the summary",
    confirm: "I have read it and confirm",
    confirmed: "You have confirmed the summary.",
    waits: (who) => `You have confirmed. Now we wait for ${who}.`,
    both: "You have both confirmed. The goals hold now, and the text does not change any more.",
    open: "The summary is being written. You are told when it is sent.",
    settled: "The summary is done. You read it in the tab.",
  },
};
