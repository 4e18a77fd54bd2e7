import type { ExchangeKind } from "#core/exchange/exchange.ts";
import type { NoteKind } from "#core/note/note.ts";
import { listOf } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";

type ByNoteKind<T> = { readonly [K in NoteKind]: T };
type ByExchangeKind<T> = { readonly [K in ExchangeKind]: T };

const formTitles: { readonly [L in Locale]: ByNoteKind<string> } = {
  sv: { note: "Skriv en anteckning", event: "Spara en händelse" },
  en: { note: "Write a note", event: "Save an event" },
};
const received: { readonly [L in Locale]: ByExchangeKind<(who: string) => string> } = {
  sv: { question: (who) => `${who} har en fråga till dig`, thanks: (who) => `${who} vill tacka dig` },
  en: { question: (who) => `${who} has a question for you`, thanks: (who) => `${who} wants to thank you` },
};
const read: { readonly [L in Locale]: ByExchangeKind<string> } = {
  sv: { question: "Läs frågan", thanks: "Läs tacket" },
  en: { question: "Read the question", thanks: "Read the thanks" },
};

const list = (locale: Locale, parts: readonly (string | false)[]) =>
  listOf(
    parts.filter((part) => part !== false),
    locale,
  );

const sv = {
  offer: {
    exchangeToRead: {
      line: (who: string) => `${who} har skrivit till dig mellan samtalen.`,
      button: (who: string) => `Läs vad ${who} har skrivit`,
    },
  },
  kicker: "Mellan samtalen",
  openPage: "Öppna Mellan samtalen",
  note: {
    titles: formTitles.sv,
    line: "Till ditt nästa samtal. Det finns till hands bredvid frågorna när du förbereder dig.",
    lineAbout: "Till nästa samtal. Det finns till hands bredvid frågorna när du förbereder dig.",
    notSaved: "Det du skrev i chatten är inte sparat. Skriv det här i stället, där bara du ser det.",
    about: "Vems samtal gäller det?",
    ownTalk: "Mitt eget",
    text: { note: "Anteckning", event: "Vad hände?" },
    placeholder: "Bara det du behöver minnas",
    day: "Vilken dag?",
    link: "Länk (om du vill)",
    linkPlaceholder: "https://",
    seenBy:
      "Bara du ser detta, också efter ett chefsbyte. Det är arbetsmaterial så länge du inte delar det. Skriv inte om sjukdom eller hälsa.",
    save: "Spara",
    saved: "Sparat. Bara du ser det.",
    savedLine: "Det finns på sidan Mellan samtalen i fliken, och bredvid frågorna när du förbereder nästa samtal.",
    another: "En till",
    noDay: "Dagen går inte att läsa. Välj en dag i kalendern.",
    shortened: "Meddelandet var långt, så det är kortat. Behåll bara det du behöver.",
    fromMessage: "Ändra det som behövs innan du sparar. Ta inte med mer om andra än du behöver.",
    notMessage: "Det går bara att spara ett meddelande. Öppna ”Fler åtgärder” vid meddelandet du vill spara.",
  },
  exchange: {
    received: received.sv,
    answered: (who: string) => `${who} har svarat dig`,
    line: "Bara ni ser det, och den som är ersättare när en fråga skickas.",
    read: read.sv,
    readAnswer: "Läs svaret",
    title: { question: (who: string) => `Fråga från ${who}`, thanks: (who: string) => `Tack från ${who}` },
    titleAnswer: (who: string) => `Svar från ${who}`,
    yours: "Du skrev",
    readInTab: "Du läser det i fliken.",
    answerLabel: "Ditt svar (om du vill)",
    answerPlaceholder: "Kort, det finns plats för ett svar",
    seenBy: (who: string) =>
      `${who} ser svaret när du skickar. Det kan bli allmän handling. Skriv inte om sjukdom eller hälsa.`,
    send: "Skicka svaret",
    markRead: "Markera som läst",
    form: {
      title: "Ställ en fråga",
      to: "Till vem?",
      text: "Din fråga",
      seenBy: (who: string) =>
        `${who} ser detta när du skickar. Det kan bli allmän handling. Skriv inte om sjukdom eller hälsa.`,
      seenByChosen:
        "Den du väljer ser detta när du skickar. Det kan bli allmän handling. Skriv inte om sjukdom eller hälsa.",
      seenByToo: (readers: string) => `Det du skickar till din chef läser ${readers}.`,
      send: "Skicka",
      chooseTo: "Välj vem det är till. Inget är skickat än.",
    },
    sent: (who: string) => `Skickat. ${who} har fått veta det.`,
    marked: "Markerat som läst.",
  },
  atHand: (notes: number, exchanges: number, feedback: number) =>
    `Till hands i fliken: ${list("sv", [
      notes > 0 && (notes === 1 ? "1 egen anteckning eller händelse" : `${notes} egna anteckningar och händelser`),
      exchanges > 0 && (exchanges === 1 ? "1 fråga eller tack" : `${exchanges} frågor och tack`),
      feedback > 0 && (feedback === 1 ? "1 återkoppling" : `${feedback} återkopplingar`),
    ])} sedan förra samtalet.`,
};

/** What the chat says of that which is written between talks, and the dialog that saves a message as an event. */
export const betweenChat: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    offer: {
      exchangeToRead: {
        line: (who) => `${who} has written to you between the talks.`,
        button: (who) => `Read what ${who} has written`,
      },
    },
    kicker: "Between the talks",
    openPage: "Open Between the talks",
    note: {
      titles: formTitles.en,
      line: "For your next talk. It is at hand beside the questions when you prepare.",
      lineAbout: "For the next talk. It is at hand beside the questions when you prepare.",
      notSaved: "What you wrote in the chat is not saved. Write it here instead, where only you see it.",
      about: "Whose talk is it about?",
      ownTalk: "My own",
      text: { note: "Note", event: "What happened?" },
      placeholder: "Only what you need to remember",
      day: "Which day?",
      link: "Link (if you want to)",
      linkPlaceholder: "https://",
      seenBy:
        "Only you see this, also after a change of manager. It is working material as long as you do not share it. Do not write about illness or health.",
      save: "Save",
      saved: "Saved. Only you see it.",
      savedLine:
        "It is on the page Between the talks in the tab, and beside the questions when you prepare the next talk.",
      another: "Another one",
      noDay: "The day cannot be read. Choose one in the calendar.",
      shortened: "The message was long, so it is shortened. Keep only what you need.",
      fromMessage: "Change what you need to before you save. Do not take along more about others than you need.",
      notMessage: "Only a message can be saved. Open “More actions” beside the message you want to save.",
    },
    exchange: {
      received: received.en,
      answered: (who) => `${who} has answered you`,
      line: "Only you see it, and who stands in for the manager when a question is sent.",
      read: read.en,
      readAnswer: "Read the answer",
      title: { question: (who) => `Question from ${who}`, thanks: (who) => `Thanks from ${who}` },
      titleAnswer: (who) => `Answer from ${who}`,
      yours: "You wrote",
      readInTab: "You read it in the tab.",
      answerLabel: "Your answer (if you want to)",
      answerPlaceholder: "Short, there is room for one answer",
      seenBy: (who) =>
        `${who} sees the answer when you send it. It may become a public record. Do not write about illness or health.`,
      send: "Send the answer",
      markRead: "Mark as read",
      form: {
        title: "Ask a question",
        to: "To whom?",
        text: "Your question",
        seenBy: (who) =>
          `This is read by ${who} when you send it. It may become a public record. Do not write about illness or health.`,
        seenByChosen:
          "The one you choose sees this when you send it. It may become a public record. Do not write about illness or health.",
        seenByToo: (readers) => `What you send to your manager is read by ${readers}.`,
        send: "Send",
        chooseTo: "Choose whom it is to. Nothing is sent yet.",
      },
      sent: (who) => `Sent. ${who} has been told.`,
      marked: "Marked as read.",
    },
    atHand: (notes, exchanges, feedback) =>
      `At hand in the tab: ${list("en", [
        notes > 0 && (notes === 1 ? "1 note or event of your own" : `${notes} notes and events of your own`),
        exchanges > 0 && (exchanges === 1 ? "1 question or thanks" : `${exchanges} questions and thanks`),
        feedback > 0 && `${feedback} from a colleague`,
      ])} since the last talk.`,
  },
};
