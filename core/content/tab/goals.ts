import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Mina mål",
  intro: "Säg gärna till så snart något går trögt. Då hinner ni göra något åt det.",
  live: "Pågående",
  over: "Avslutade",
  none: "Du har inga mål ännu.",
  noneHow:
    "Mål sätter du och din chef tillsammans i medarbetarsamtalet. När ni båda har bekräftat sammanfattningen syns de här.",
  measure: "Så ser vi att det är nått",
  due: "Klart senast",
  serves: "Bidrar till",
  servesNothing: "Inget mål i kommunen är valt",
  dueReason: "Varför efter nästa samtal",
  evaluation: "Så gick det",
  history: "Så har det gått",
  noHistory: "Inget rapporterat ännu.",
  report: {
    open: "Berätta hur det går",
    heading: (title: string) => `Berätta hur det går med ”${title}”`,
    legend: (title: string) => `Hur går det med ”${title}”?`,
    note: "Kommentar (om du vill)",
    seenBy: "Du och din chef ser detta.",
    send: "Spara läget",
    choose: "Välj hur det går.",
    done: "”Klart” betyder att du tycker att målet är nått. Ni bedömer det tillsammans i nästa samtal.",
  },
};

export const goalsTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "My goals",
    intro: "Say so as soon as something is slow. Then there is time to do something about it.",
    live: "Under way",
    over: "Finished",
    none: "You have no goals yet.",
    noneHow:
      "You and your manager set goals together in the appraisal talk. They show here when you have both confirmed the summary.",
    measure: "How we see that it is reached",
    due: "Done by",
    serves: "Serves",
    servesNothing: "No goal of the municipality is chosen",
    dueReason: "Why after the next talk",
    evaluation: "How it went",
    history: "How it has gone",
    noHistory: "Nothing reported yet.",
    report: {
      open: "Say how it goes",
      heading: (title) => `Say how it goes with “${title}”`,
      legend: (title) => `How is “${title}” going?`,
      note: "Comment (if you like)",
      seenBy: "You and your manager see this.",
      send: "Save",
      choose: "Choose how it goes.",
      done: "“Done” means that you think the goal is reached. You two evaluate it together in the next talk.",
    },
  },
};
