import type { AssessmentNotice } from "#core/dossier/notices.ts";
import type { Locale } from "#core/content/locale.ts";
import type { WaitingKind } from "#core/overview/waiting.ts";

/** What waits in an assessment. */
export type AssessmentWaiting = Extract<WaitingKind, `assessment${string}` | "contractToRevise">;

type Notice = {
  readonly title: (who: string) => string;
  readonly lines: (who: string) => readonly string[];
  readonly button: string;
};
type Offer = { readonly line: (who: string, date: string) => string; readonly button: (who: string) => string };

type AssessmentTexts = {
  readonly about: string;
  readonly day: string;
  readonly kicker: (at: number, of: number) => string;
  readonly kickerReview: string;
  readonly seenBy: string;
  readonly reviewTitle: string;
  readonly reviewSeenBy: (who: string) => string;
  readonly otherHasNone: (who: string) => string;
  readonly legal: string;
  readonly share: string;
  readonly decline: string;
  readonly pausedLines: readonly string[];
  readonly sharedTitle: string;
  readonly sharedLines: (who: string) => readonly string[];
  readonly shownLines: (who: string) => readonly string[];
  readonly declineTitle: string;
  readonly declineLines: (who: string) => readonly string[];
  readonly declineConfirm: string;
  readonly declinedTitle: string;
  readonly declinedLines: (who: string) => readonly string[];
  readonly writeAnyway: string;
  readonly showTitle: string;
  readonly showLines: (who: string) => readonly string[];
  readonly show: string;
  readonly revealedTitle: string;
  readonly revealedLines: (who: string) => readonly string[];
  readonly takenBack: string;
  readonly open: string;
  readonly confirmTitle: string;
  readonly confirmLines: (who: string, revision: number) => readonly string[];
  readonly confirm: string;
  readonly dissentInTab: string;
  readonly confirmedByYou: (who: string) => string;
  readonly confirmedByBoth: string;
  readonly notice: { readonly [K in AssessmentNotice]: Notice };
  /** What is said instead when an assessment is called off and the other has been able to read what one shared. */
  readonly calledOffRead: Notice["lines"];
};

export const assessmentTexts: { readonly [L in Locale]: AssessmentTexts } = {
  sv: {
    about: "Bedömning av uppdragskontraktet",
    day: "Klar senast",
    kicker: (at, of) => `Bedömning · steg ${at} av ${of}`,
    kickerReview: "Bedömning · genomgång",
    seenBy: "Bara du ser detta tills ni båda har delat. Alla frågor är frivilliga.",
    reviewTitle: "Gå igenom och dela",
    reviewSeenBy: (who) =>
      `När ni båda har delat ser ni varandras svar samtidigt. Har ${who} redan delat sker det direkt. Det du behåller för dig själv delas aldrig.`,
    otherHasNone: (who) =>
      `${who} lämnar inga skriftliga svar. Delar du dina kan ${who} läsa dem direkt, utan att du får några tillbaka.`,
    legal:
      "Det du delar kan bli en allmän handling. Då kan andra begära att få läsa det, och kommunen prövar om något är hemligt. Du kan ta tillbaka det så länge den andra inte har delat, men inte sedan.",
    share: "Dela mina svar",
    decline: "Jag svarar inte skriftligt",
    pausedLines: ["Du kan fortsätta när du vill, här eller i fliken, på vilken enhet som helst."],
    sharedTitle: "Dina svar är delade",
    sharedLines: (who) => [
      `Nu väntar vi på ${who}. När ni båda har delat ser ni varandras svar, och tills dess kan du ta tillbaka dina.`,
    ],
    shownLines: (who) => [`${who} kan läsa dina svar. Du ser ${who}s när de är delade.`],
    declineTitle: "Svara utan text?",
    declineLines: (who) => [
      `${who} får veta att du inte lämnar några skriftliga svar, och bestämmer sedan själv om du ska få läsa det ${who} har delat.`,
      "Det du har skrivit finns kvar, bara för dig. Du kan ändra dig tills svaren är delade.",
    ],
    declineConfirm: "Ja, jag svarar inte skriftligt",
    declinedTitle: "Du lämnar inga skriftliga svar",
    declinedLines: (who) => [`${who} har fått veta det. Du kan ändra dig och skriva så länge svaren inte är delade.`],
    writeAnyway: "Skriv ändå",
    showTitle: "Visa dina svar ändå?",
    showLines: (who) => [
      `${who} lämnar inga skriftliga svar. Visar du dina kan ${who} läsa dem, utan att du får några tillbaka.`,
      "Det du behåller för dig själv visas inte.",
    ],
    show: "Visa mina svar",
    revealedTitle: "Nu är svaren delade",
    revealedLines: (who) => [
      `Du och ${who} kan nu läsa svaren sida vid sida. Uppdragsgivaren skriver ned det ni kommer fram till.`,
    ],
    takenBack: "Dina svar är tillbakatagna. Bara du ser dem.",
    open: "Öppna bedömningen",
    confirmTitle: "Bekräfta bedömningen",
    confirmLines: (who, revision) => [
      `Läs lydelse ${revision} i fliken först. När både du och ${who} har bekräftat samma text ändras den inte mer.`,
      "Du bekräftar att texten stämmer med det ni har kommit fram till.",
    ],
    confirm: "Jag har läst och bekräftar",
    dissentInTab: "Håller du inte med om allt? Skriv en avvikande mening i fliken.",
    confirmedByYou: (who) => `Du har bekräftat. Nu väntar vi på ${who}.`,
    confirmedByBoth: "Ni har båda bekräftat. Bedömningen ändras inte mer.",
    notice: {
      assessmentOpened: {
        title: (who) => `Dags att bedöma kontraktet med ${who}`,
        lines: () => [
          "Ni svarar var för sig på två frågor: stämmer innehållet, och vad blev resultatet? Ingen ser den andras svar förrän båda har delat.",
          "Varje steg tar ett par minuter. Du kan sluta när du vill och fortsätta sedan.",
        ],
        button: "Börja svara",
      },
      assessmentViewShared: {
        title: (who) => `${who} har delat sina svar`,
        lines: () => ["Du ser dem när du också har delat."],
        button: "Svara och dela",
      },
      assessmentViewShown: {
        title: (who) => `${who} visar sina svar för dig`,
        lines: () => ["Dina egna svar är fortfarande bara dina, tills du delar dem."],
        button: "Läs svaren",
      },
      assessmentViewDeclined: {
        title: (who) => `${who} lämnar inga skriftliga svar`,
        lines: (who) => [`Har du delat dina avgör du nu själv om ${who} ska få läsa dem.`],
        button: "Öppna bedömningen",
      },
      assessmentRevealed: {
        title: (who) => `Du och ${who} kan läsa svaren`,
        lines: () => ["De står sida vid sida i fliken. Prata om dem; uppdragsgivaren skriver sedan ned bedömningen."],
        button: "Läs svaren",
      },
      assessmentCompiled: {
        title: () => "Bedömningen väntar på din bekräftelse",
        lines: (who) => [`${who} har skrivit ned det ni har kommit fram till. Läs och bekräfta, eller be om ändring.`],
        button: "Läs bedömningen",
      },
      assessmentChangeAsked: {
        title: (who) => `${who} vill ändra i bedömningen`,
        lines: () => ["Texten är öppen igen. Det som var bekräftat gäller inte längre."],
        button: "Öppna bedömningen",
      },
      assessmentConfirmed: {
        title: () => "Bedömningen är bekräftad",
        lines: (who) => [
          `Du och ${who} har bekräftat samma text. Den tas med till medarbetarsamtalet och lönesamtalet.`,
        ],
        button: "Läs bedömningen",
      },
      assessmentAddedTo: {
        title: (who) => `${who} har lagt till något i bedömningen`,
        lines: () => ["Den bekräftade texten är oförändrad. Tillägget står bredvid."],
        button: "Läs tillägget",
      },
      assessmentCancelled: {
        title: () => "Bedömningen är inställd",
        lines: () => ["Kontraktet den gällde har ändrats. Det du har skrivit är fortfarande bara ditt."],
        button: "Öppna bedömningen",
      },
    },
    calledOffRead: (who) => [
      `Kontraktet den gällde har ändrats. ${who} har kunnat läsa det du delade. Det du behöll är fortfarande bara ditt.`,
    ],
  },
  en: {
    about: "Assessment of the contract",
    day: "Done by",
    kicker: (at, of) => `Assessment · step ${at} of ${of}`,
    kickerReview: "Assessment · review",
    seenBy: "Only you see this until you have both shared. All questions are optional.",
    reviewTitle: "Review and share",
    reviewSeenBy: (who) =>
      `When you have both shared you see each other's answers at the same time. If ${who} has shared already, that is at once. What you keep to yourself is never shared.`,
    otherHasNone: (who) =>
      `${who} gives no written answers. If you share yours, ${who} can read them at once, and you get none back.`,
    legal:
      "What you share may become a public record. Others can then ask to read it, and the municipality considers whether anything is secret. You can take it back as long as the other has not shared, but not after that.",
    share: "Share my answers",
    decline: "I give no written answers",
    pausedLines: ["Go on when you like, here or in the tab, on any device."],
    sharedTitle: "Your answers are shared",
    sharedLines: (who) => [
      `Now we wait for ${who}. When you have both shared you see each other's answers; until then you can take yours back.`,
    ],
    shownLines: (who) => [`${who} can read your answers. You see those of ${who} when they are shared.`],
    declineTitle: "Answer without text?",
    declineLines: (who) => [
      `${who} is told that you give no written answers, and then decides whether you may read what ${who} has shared.`,
      "What you have written stays, for you alone. You can change your mind until the answers are shared.",
    ],
    declineConfirm: "Yes, I give no written answers",
    declinedTitle: "You give no written answers",
    declinedLines: (who) => [
      `${who} has been told. You can change your mind and write as long as the answers are not shared.`,
    ],
    writeAnyway: "Write after all",
    showTitle: "Show your answers anyway?",
    showLines: (who) => [
      `${who} gives no written answers. If you show yours, ${who} can read them, and you get none back.`,
      "What you keep to yourself is not shown.",
    ],
    show: "Show my answers",
    revealedTitle: "The answers are shared now",
    revealedLines: (who) => [
      `You and ${who} can read the answers side by side now. The principal writes down what you arrive at.`,
    ],
    takenBack: "Your answers are taken back. Only you see them.",
    open: "Open the assessment",
    confirmTitle: "Confirm the assessment",
    confirmLines: (who, revision) => [
      `Read revision ${revision} in the tab first. When both you and ${who} have confirmed the same text it does not change any more.`,
      "You confirm that the text is what you two have arrived at.",
    ],
    confirm: "I have read it and confirm",
    dissentInTab: "Do you disagree with a part? Write a dissent note in the tab.",
    confirmedByYou: (who) => `You have confirmed. Now we wait for ${who}.`,
    confirmedByBoth: "You have both confirmed. The assessment does not change any more.",
    notice: {
      assessmentOpened: {
        title: (who) => `Time to assess the contract with ${who}`,
        lines: () => [
          "Each of you answers two questions alone: is the content still right, and what came of it? Neither sees the other's answers until both have shared.",
          "Each step takes a few minutes. Stop when you like and go on later.",
        ],
        button: "Begin answering",
      },
      assessmentViewShared: {
        title: (who) => `${who} has shared their answers`,
        lines: () => ["You see them when you have shared too."],
        button: "Answer and share",
      },
      assessmentViewShown: {
        title: (who) => `${who} shows you their answers`,
        lines: () => ["Your own answers are still only yours, until you share them."],
        button: "Read the answers",
      },
      assessmentViewDeclined: {
        title: (who) => `${who} gives no written answers`,
        lines: (who) => [`If you have shared yours, you now decide whether ${who} may read them.`],
        button: "Open the assessment",
      },
      assessmentRevealed: {
        title: (who) => `You and ${who} can read the answers`,
        lines: () => [
          "They stand side by side in the tab. Talk about them; the principal then writes the assessment down.",
        ],
        button: "Read the answers",
      },
      assessmentCompiled: {
        title: () => "The assessment awaits your confirmation",
        lines: (who) => [`${who} has written down what you two arrived at. Read and confirm it, or ask for a change.`],
        button: "Read the assessment",
      },
      assessmentChangeAsked: {
        title: (who) => `${who} wants a change in the assessment`,
        lines: () => ["The text is open again. What was confirmed is void."],
        button: "Open the assessment",
      },
      assessmentConfirmed: {
        title: () => "The assessment is confirmed",
        lines: (who) => [
          `You and ${who} have confirmed the same text. It goes along to the appraisal talk and the salary talk.`,
        ],
        button: "Read the assessment",
      },
      assessmentAddedTo: {
        title: (who) => `${who} has added something to the assessment`,
        lines: () => ["The confirmed text is unchanged. The addition stands beside it."],
        button: "Read the addition",
      },
      assessmentCancelled: {
        title: () => "The assessment is called off",
        lines: () => ["The contract it was about has changed. What you have written is still only yours."],
        button: "Open the assessment",
      },
    },
    calledOffRead: (who) => [
      `The contract it was about has changed. ${who} has been able to read what you shared. What you kept is still only yours.`,
    ],
  },
};

/** What waits in an assessment, as a line and as a button. */
export const assessmentOffers: { readonly [L in Locale]: { readonly [K in AssessmentWaiting]: Offer } } = {
  sv: {
    assessmentToConfirm: {
      line: (who) => `Bedömningen av kontraktet med ${who} väntar på att du bekräftar den.`,
      button: () => "Läs och bekräfta bedömningen",
    },
    assessmentToRevise: {
      line: (who) => `${who} har bett om ändring i bedömningen.`,
      button: () => "Ändra bedömningen",
    },
    assessmentToShow: {
      line: (who) => `${who} lämnar inga skriftliga svar i bedömningen. Vill du visa dina?`,
      button: () => "Avgör om dina svar ska visas",
    },
    assessmentToCompile: {
      line: (who) => `Svaren i bedömningen med ${who} är delade. Nu skriver du ned det ni kommer fram till.`,
      button: () => "Skriv bedömningen",
    },
    assessmentOverdue: {
      line: (who, date) => `Bedömningen av kontraktet med ${who} skulle ha varit klar den ${date}.`,
      button: () => "Svara i bedömningen",
    },
    assessmentToAnswer: {
      line: (who, date) => `Kontraktet med ${who} ska bedömas till den ${date}.`,
      button: () => "Svara i bedömningen",
    },
    contractToRevise: {
      line: (who) => `Bedömningen säger att kontraktet med ${who} ska skrivas om.`,
      button: () => "Börja på en ny lydelse",
    },
  },
  en: {
    assessmentToConfirm: {
      line: (who) => `The assessment of the contract with ${who} awaits your confirmation.`,
      button: () => "Read and confirm the assessment",
    },
    assessmentToRevise: {
      line: (who) => `${who} has asked for a change in the assessment.`,
      button: () => "Change the assessment",
    },
    assessmentToShow: {
      line: (who) => `${who} gives no written answers in the assessment. Do you want to show yours?`,
      button: () => "Decide whether to show yours",
    },
    assessmentToCompile: {
      line: (who) => `The answers in the assessment with ${who} are shared. Now you write down what you arrive at.`,
      button: () => "Write the assessment",
    },
    assessmentOverdue: {
      line: (who, date) => `The assessment of the contract with ${who} was to be done by ${date}.`,
      button: () => "Answer in the assessment",
    },
    assessmentToAnswer: {
      line: (who, date) => `The contract with ${who} is to be assessed by ${date}.`,
      button: () => "Answer in the assessment",
    },
    contractToRevise: {
      line: (who) => `The assessment says that the contract with ${who} is to be reworded.`,
      button: () => "Begin a new wording",
    },
  },
};
