import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: (name: string) => `Förbered samtalet med ${name}`,
  intro: (name: string) =>
    `Bara du ser det du skriver tills du och ${name} båda har delat. Inte ens HR ser det. Alla frågor är frivilliga.`,
  steps: "Steg i förberedelsen",
  step: (number: number, of: number) => `Steg ${number} av ${of}`,
  review: "Granska och dela",
  seenBy: "Bara du ser detta tills ni båda har delat.",
  seenByKept: "Bara du ser detta, också när ni har delat.",
  keep: "Behåll för mig själv",
  clear: "Ta bort svaret",
  next: "Nästa",
  back: "Tillbaka",
  toReview: "Till granskningen",
  reviewing: {
    notSaved: "Ett svar är inte sparat. Gå till steget där det står vad som behöver ändras, så kan du dela sedan.",
    heading: "Granska din förberedelse",
    how: "Så här ser din förberedelse ut. Ändra det du vill innan du delar.",
    noAnswer: "Inget svar",
    kept: "Behålls för dig själv",
    change: "Ändra",
    changeNamed: (step: string) => `Ändra ${step}`,
    nothing: "Du har inte svarat på något ännu. Du kan dela ändå, men samtalet blir bättre om du har tänkt efter.",
  },
  share: {
    heading: "Dela",
    button: (name: string) => `Dela med ${name}`,
    title: "Dela din förberedelse?",
    how: (name: string) =>
      `När ni båda har delat ser ni varandras svar samtidigt. Har ${name} redan delat sker det direkt. Det du behåller för dig själv visas aldrig.`,
    legal:
      "En förberedelse som du har delat kan bli en allmän handling. Då kan andra begära att få läsa den, och kommunen prövar om något är hemligt.",
    undo: (name: string) => `Du kan ta tillbaka den så länge ${name} inte har delat, men inte sedan.`,
    confirm: "Dela",
  },
  shared: (name: string) => `Du har delat. ${name} har inte delat ännu, så ingen ser dina svar.`,
  revealed: "Ni har båda delat. Svaren finns sida vid sida i samtalet.",
  toTalk: "Till samtalet",
  takeBack: "Ta tillbaka och ändra",
  over: "Samtalet är hållet. Förberedelsen kan inte längre ändras.",
  notHere: "Det finns ingen förberedelse för dig i det här samtalet.",
};

export const preparationTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: (name) => `Prepare for the talk with ${name}`,
    intro: (name) =>
      `Only you see what you write until you and ${name} have both shared. Not even HR sees it. All questions are optional.`,
    steps: "Steps of the preparation",
    step: (number, of) => `Step ${number} of ${of}`,
    review: "Review and share",
    seenBy: "Only you see this until you have both shared.",
    seenByKept: "Only you see this, also when you have shared.",
    keep: "Keep to myself",
    clear: "Remove the answer",
    next: "Next",
    back: "Back",
    toReview: "To the review",
    reviewing: {
      notSaved: "An answer is not saved. Go to the step that says what needs to change; after that you can share.",
      heading: "Review your preparation",
      how: "This is what your preparation looks like. Change what you like before you share.",
      noAnswer: "No answer",
      kept: "Kept to yourself",
      change: "Change",
      changeNamed: (step) => `Change ${step}`,
      nothing:
        "You have not answered anything yet. You may share anyway, but the talk is better if you have thought beforehand.",
    },
    share: {
      heading: "Share",
      button: (name) => `Share with ${name}`,
      title: "Share your preparation?",
      how: (name) =>
        `When you have both shared you see each other's answers at the same time. If ${name} has shared already, that is at once. What you keep to yourself never shows.`,
      legal:
        "A preparation that you have shared may become a public record. Others can then ask to read it, and the municipality considers whether anything is secret.",
      undo: (name) => `You can take it back as long as ${name} has not shared, but not after that.`,
      confirm: "Share",
    },
    shared: (name) => `You have shared. ${name} has not shared yet, so nobody sees your answers.`,
    revealed: "You have both shared. The answers stand side by side in the talk.",
    toTalk: "To the talk",
    takeBack: "Take back and change",
    over: "The talk has been held. The preparation can no longer be changed.",
    notHere: "There is no preparation for you in this talk.",
  },
};
