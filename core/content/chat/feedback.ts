import type { Locale } from "#core/content/locale.ts";
import type { FeedbackKind } from "#core/feedback/feedback.ts";

type ByKind<T> = { readonly [K in FeedbackKind]: T };

const received: { readonly [L in Locale]: ByKind<(who: string) => string> } = {
  sv: { answer: (who) => `${who} har gett dig återkoppling`, thanks: (who) => `${who} vill tacka dig` },
  en: { answer: (who) => `${who} has given you feedback`, thanks: (who) => `${who} wants to thank you` },
};
const from: { readonly [L in Locale]: ByKind<(who: string) => string> } = {
  sv: { answer: (who) => `Återkoppling från ${who}`, thanks: (who) => `Tack från ${who}` },
  en: { answer: (who) => `Feedback from ${who}`, thanks: (who) => `Thanks from ${who}` },
};

const sv = {
  offer: {
    feedbackToRead: {
      line: (who: string) => `${who} har gett dig återkoppling eller ett tack.`,
      button: (who: string) => `Läs vad ${who} har skrivit`,
    },
    feedbackToGive: {
      line: (who: string) => `${who} har bett dig om återkoppling.`,
      button: (who: string) => `Svara ${who}, eller avstå`,
    },
  },
  kicker: "Återkoppling",
  openPage: "Öppna Återkoppling",
  asked: (who: string) => `${who} ber dig om återkoppling`,
  reminded: (who: string) => `${who} väntar på återkoppling från dig`,
  askedLines: (day: string) => [
    "Kort räcker. Bara ni två ser svaret.",
    `Du kan avstå, ingen frågar varför. Frågan försvinner av sig själv ${day}, och du påminns högst en gång.`,
  ],
  toAnswer: "Läs frågan",
  received: received.sv,
  receivedLine: "Bara ni två ser det. Det är ditt, du avgör om du vill ta med det i ett samtal.",
  read: "Läs",
  from: from.sv,
  about: "Det gäller",
  quoted: "Meddelandet",
  readInTab: "Du läser det i fliken.",
  yours: "Ditt att ha kvar, ta med i ett samtal eller ta bort. Det gör du i fliken.",
  answerLabel: "Ditt svar",
  answerPlaceholder: "Kort: vad, när, och vad det gav",
  seenBy: (who: string) =>
    `Bara ${who} och du ser detta, inte någon chef eller HR. ${who} avgör om det tas med i ett samtal. Det kan bli allmän handling. Skriv inte om sjukdom eller hälsa.`,
  send: "Skicka svaret",
  decline: "Avstå",
  declined: "Du har avstått. Ingen frågar varför.",
  over: "Frågan gäller inte längre.",
  sent: (who: string) => `Skickat. Bara ${who} och du ser det.`,
  form: {
    titles: { ask: "Be om återkoppling", thank: "Tacka" },
    to: { ask: "Vem vill du fråga?", thank: "Vem vill du tacka?" },
    toPlaceholder: "Skriv ett namn eller välj",
    nearOnly: "Här finns de du arbetar närmast. Alla andra hittar du i fliken.",
    prompt: "Vad vill du veta?",
    matter: "Vad gäller det? (om du vill)",
    matterPlaceholder: "Till exempel mötet i tisdags",
    text: "Ditt tack",
    textPlaceholder: "Kort: vad personen gjorde, och vad det gav",
    seenBy: {
      ask: "Bara den du frågar ser frågan, och bara ni två ser svaret. Den du frågar kan avstå. Det kan bli allmän handling.",
      thank:
        "Bara den du tackar och du ser detta, inte någon chef eller HR. Du kan ta tillbaka det tills det är läst. Det kan bli allmän handling. Skriv inte om sjukdom eller hälsa.",
    },
    send: "Skicka",
    chooseTo: "Välj vem det är till. Inget är skickat än.",
    choosePrompt: "Välj vad du vill veta. Inget är skickat än.",
    asked: (who: string) => `Skickat. ${who} kan svara eller avstå, och påminns högst en gång.`,
    message: "Meddelandet du tackar för",
    quote: "Ta med meddelandet",
    quoteYes: "Ja, visa meddelandets text tillsammans med tacket",
    quoteHow: "Meddelandets text sparas bara om du kryssar för det, och bara när du tackar den som skrev det.",
    notMessage: "Det går bara att tacka för ett meddelande. Öppna ”Fler åtgärder” vid meddelandet.",
  },
};

/** What the chat says of feedback between colleagues, and the dialog that thanks for a message. */
export const feedbackChat: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    offer: {
      feedbackToRead: {
        line: (who) => `${who} has given you feedback or thanks.`,
        button: (who) => `Read what ${who} has written`,
      },
      feedbackToGive: {
        line: (who) => `${who} has asked you for feedback.`,
        button: (who) => `Answer ${who}, or decline`,
      },
    },
    kicker: "Feedback",
    openPage: "Open Feedback",
    asked: (who) => `${who} asks you for feedback`,
    reminded: (who) => `${who} is waiting for feedback from you`,
    askedLines: (day) => [
      "A few words are enough. Only the two of you see the answer.",
      `You can decline, and nobody asks why. The question goes away by itself on ${day}, and you are reminded once at most.`,
    ],
    toAnswer: "Read the question",
    received: received.en,
    receivedLine: "Only the two of you see it. It is yours, and you decide whether to bring it into a talk.",
    read: "Read",
    from: from.en,
    about: "It is about",
    quoted: "The message",
    readInTab: "You read it in the tab.",
    yours: "Yours to keep, bring into a talk or remove. You do that in the tab.",
    answerLabel: "Your answer",
    answerPlaceholder: "Short: what, when, and what came of it",
    seenBy: (who) =>
      `Only ${who} and you see this, no manager and not HR. It is for ${who} to decide whether it is brought into a talk. It may become a public record. Do not write about illness or health.`,
    send: "Send the answer",
    decline: "Decline",
    declined: "You have declined. Nobody asks why.",
    over: "The question is no longer open.",
    sent: (who) => `Sent. Only ${who} and you see it.`,
    form: {
      titles: { ask: "Ask for feedback", thank: "Thank somebody" },
      to: { ask: "Whom do you want to ask?", thank: "Whom do you want to thank?" },
      toPlaceholder: "Type a name or choose",
      nearOnly: "Here are those you work nearest to. Everybody else is found in the tab.",
      prompt: "What do you want to know?",
      matter: "What is it about? (if you want to)",
      matterPlaceholder: "For example the meeting on Tuesday",
      text: "Your thanks",
      textPlaceholder: "Short: what they did, and what came of it",
      seenBy: {
        ask: "Only the one you ask sees the question, and only the two of you see the answer. They can decline. It may become a public record.",
        thank:
          "Only the one you thank and you see this, no manager and not HR. You can take it back until it is read. It may become a public record. Do not write about illness or health.",
      },
      send: "Send",
      chooseTo: "Choose whom it is to. Nothing is sent yet.",
      choosePrompt: "Choose what you want to know. Nothing is sent yet.",
      asked: (who) => `Sent. It is for ${who} to answer or decline, with one reminder at most.`,
      message: "The message you thank for",
      quote: "Take the message along",
      quoteYes: "Yes, show the text of the message together with the thanks",
      quoteHow: "The text of the message is saved only if you tick this, and only when you thank who wrote it.",
      notMessage: "Only a message can be thanked for. Open “More actions” beside the message.",
    },
  },
};
