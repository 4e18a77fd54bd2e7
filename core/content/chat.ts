import type { NoticeKind } from "#core/dossier/notices.ts";
import type { Locale } from "#core/content/locale.ts";

/** Everything the chat says, in both languages by type. Names and dates come formatted; who reads is "du" ("you"). */
export type ChatTexts = {
  readonly bot: string;
  readonly openTab: string;
  readonly home: string;

  readonly hello: (name: string) => string;
  readonly nothingWaits: string;
  readonly waits: string;
  readonly help: readonly string[];
  readonly welcome: readonly string[];
  readonly welcomeTitle: string;
  readonly welcomeFrom: (municipality: string) => string;
  readonly leftAlone: string;
  readonly notSaved: string;
  readonly stranger: string;
  readonly foreign: string;
  readonly group: readonly string[];
  readonly groupButton: string;
  readonly fault: string;

  readonly unknownVerb: string;
  readonly olderCard: string;
  readonly malformed: string;

  /** What waits or can be done, as a line and as a button. `who` is the other person. */
  readonly offer: { readonly [K in OfferText]: { readonly line: (who: string, date: string) => string; readonly button: (who: string) => string } };

  readonly prep: {
    readonly kicker: (at: number, of: number) => string;
    readonly kickerReview: string;
    readonly seenBy: string;
    readonly placeholder: string;
    readonly choose: string;
    readonly noAnswer: string;
    readonly savedText: (length: number) => string;
    readonly savedChoice: string;
    readonly clear: string;
    readonly keep: string;
    readonly next: string;
    readonly toReview: string;
    readonly back: string;
    readonly pause: string;
    readonly paused: string;
    readonly pausedLines: readonly string[];
    readonly goOn: string;
    readonly conflict: (questions: string) => string;
    readonly conflictElsewhere: (questions: string) => string;
    readonly tooLong: (question: string, length: number, max: number) => string;
    readonly reviewTitle: string;
    readonly answered: (answered: number, of: number, kept: number) => string;
    readonly reviewSeenBy: (who: string) => string;
    readonly legal: string;
    readonly share: string;
    readonly change: string;
    readonly sharedTitle: string;
    readonly sharedLines: (who: string) => readonly string[];
    readonly revealedTitle: string;
    readonly revealedLines: (who: string) => readonly string[];
    readonly takeBack: string;
    readonly takenBack: string;
    readonly changedSince: string;
    readonly none: string;
    readonly several: string;
    readonly openTalk: string;
  };

  readonly contract: {
    readonly kicker: string;
    readonly title: (holder: string) => string;
    readonly asked: (proposer: string, revision: number) => string;
    readonly meaning: string;
    readonly holder: string;
    readonly principal: string;
    readonly assignment: string;
    readonly period: string;
    readonly revision: string;
    readonly state: string;
    readonly assessments: string;
    readonly approvals: string;
    readonly nobody: string;
    readonly openContract: string;
    readonly approve: string;
    readonly requestChanges: string;
    readonly back: string;
    readonly notOpenedTitle: (revision: number) => string;
    readonly notOpenedLines: (revision: number) => readonly string[];
    readonly approveAnyway: string;
    readonly approvedWaiting: (who: string, revision: number) => string;
    readonly active: string;
    readonly alreadyApproved: string;
    readonly requestTitle: string;
    readonly requestIntro: (who: string) => string;
    readonly comment: string;
    readonly commentPlaceholder: string;
    readonly send: string;
    readonly requested: (who: string) => string;
    readonly waitsFor: (who: string) => string;
    readonly changesAskedBy: (who: string) => string;
    readonly draftLine: string;
    readonly none: string;
    readonly several: string;
  };

  readonly goals: {
    readonly kicker: string;
    readonly title: string;
    readonly numbered: (number: number) => string;
    readonly due: (date: string) => string;
    readonly hiddenText: string;
    readonly none: string;
    readonly report: string;
    readonly measure: string;
    readonly dueLabel: string;
    readonly state: string;
    readonly status: string;
    readonly note: string;
    readonly notePlaceholder: string;
    readonly seenBy: string;
    readonly save: string;
    readonly back: string;
    readonly saved: string;
    readonly chooseStatus: string;
    readonly openGoals: string;
  };

  readonly talk: {
    readonly kicker: string;
    readonly planTitle: string;
    readonly planIntro: string;
    readonly who: string;
    readonly date: string;
    readonly time: string;
    readonly start: string;
    readonly startedTitle: (who: string) => string;
    readonly startedLines: (who: string) => readonly string[];
    readonly prepare: string;
    readonly when: string;
    readonly chooseBoth: string;
    readonly noDay: string;
    readonly noTime: string;
    readonly noReports: string;
    readonly allHave: string;
  };

  readonly language: { readonly title: string; readonly line: string; readonly changed: string };

  readonly notice: { readonly [K in NoticeKind]: { readonly title: (who: string) => string; readonly lines: (who: string, revision: number) => readonly string[]; readonly button: string } };
};

/** What `offersFor` (bot/chat/home.ts) can offer. */
export type OfferText =
  | "contractToApprove"
  | "contractToReword"
  | "summaryToConfirm"
  | "summaryToRevise"
  | "summaryToWrite"
  | "preparationReady"
  | "preparationStarted"
  | "preparationToStart"
  | "talkToHold"
  | "talkToRead"
  | "contractToFinish"
  | "contractToDraft"
  | "goalsToUpdate"
  | "talkToPlan"
  | "goals"
  | "contract"
  | "plan"
  | "language"
  | "tab";

const sv: ChatTexts = {
  bot: "Uppdragsdialog",
  openTab: "Öppna fliken",
  home: "Till början",

  hello: (name) => `Hej ${name}!`,
  nothingWaits: "Inget väntar på dig just nu. Det här kan du göra:",
  waits: "Det här väntar på dig:",
  help: [
    "Tryck på en knapp, eller skriv: förbered, mina mål, mitt kontrakt, starta samtal, språk, avbryt.",
    "Det du skriver i ett kort ser bara du, tills du själv delar det. Meddelanden som du skriver här i chatten sparas inte.",
  ],
  welcomeTitle: "Hej, jag är Uppdragsdialog",
  welcomeFrom: (municipality) => `Jag finns för dig som arbetar i ${municipality}.`,
  welcome: [
    "Jag hjälper dig att förbereda medarbetarsamtal, ta ställning till uppdragskontrakt och följa dina mål.",
    "Det du förbereder ser bara du, tills både du och den andra har delat. Inte heller HR eller administratörer ser det i tjänsten.",
    "Det ni delar kan bli allmän handling. Skriv därför inte om sjukdom eller andras privatliv.",
  ],
  leftAlone: "Då lämnar vi det. Allt som du har sparat finns kvar.",
  notSaved: "Jag har inte sparat det du skrev. Svar skriver du i korten, där det står vem som ser dem.",
  stranger: "Jag känner inte igen dig i kommunens personalförteckning än. Be HR lägga in dig, så hjälper jag dig sedan.",
  foreign: "Jag hjälper bara dem som hör till den kommun jag är installerad i.",
  group: [
    "Jag hjälper till med medarbetarsamtal och uppdragskontrakt. Det gör jag bara enskilt, aldrig i en kanal eller gruppchatt.",
    "I help with appraisal talks and contracts, always one to one.",
  ],
  groupButton: "Öppna en egen chatt · Open your own chat",
  fault: "Något gick fel hos mig. Det du har sparat finns kvar. Försök igen om en stund.",

  unknownVerb: "Det där känner jag inte till längre. Här är det du kan göra nu.",
  olderCard: "Kortet är från en tidigare version. Här är det som gäller nu.",
  malformed: "Det gick inte att läsa vad kortet skickade, så inget är ändrat. Här är det du kan göra nu.",

  offer: {
    contractToApprove: { line: (who) => `Kontraktet med ${who} väntar på ditt godkännande.`, button: (who) => `Ta ställning till kontraktet med ${who}` },
    contractToReword: { line: (who) => `${who} ber om ändringar i kontraktet.`, button: () => "Ändra kontraktet" },
    summaryToConfirm: { line: (who) => `Sammanfattningen av samtalet med ${who} väntar på att du bekräftar den.`, button: () => "Läs och bekräfta sammanfattningen" },
    summaryToRevise: { line: (who) => `En ändring är begärd i sammanfattningen av samtalet med ${who}.`, button: () => "Ändra sammanfattningen" },
    summaryToWrite: { line: (who) => `Samtalet med ${who} är genomfört. Nu skriver ni sammanfattningen.`, button: () => "Skriv sammanfattningen" },
    preparationReady: { line: (who, date) => `Din förberedelse för samtalet med ${who} den ${date} är klar, men inte delad.`, button: () => "Gå igenom och dela" },
    preparationStarted: { line: (who, date) => `Din förberedelse för samtalet med ${who} den ${date} är halvklar.`, button: (who) => `Fortsätt förbereda samtalet med ${who}` },
    preparationToStart: { line: (who, date) => `Du har samtal med ${who} den ${date}.`, button: (who) => `Förbered samtalet med ${who}` },
    talkToHold: { line: (who, date) => `Samtalet med ${who} är den ${date}.`, button: (who) => `Öppna samtalet med ${who}` },
    talkToRead: { line: (who, date) => `Du och ${who} har båda delat inför samtalet den ${date}.`, button: () => "Läs förberedelserna" },
    contractToFinish: { line: () => "Ditt kontraktsutkast är inte skickat än.", button: () => "Fortsätt med kontraktet" },
    contractToDraft: { line: () => "Du har inget uppdragskontrakt än. Du börjar med att skriva ditt förslag.", button: () => "Börja på mitt kontrakt" },
    goalsToUpdate: { line: () => "Det var ett tag sedan du berättade hur det går med dina mål.", button: () => "Berätta hur det går med målen" },
    talkToPlan: { line: (who) => `Det är dags för samtal med ${who}.`, button: () => "Starta ett samtal" },
    goals: { line: () => "", button: () => "Mina mål" },
    contract: { line: () => "", button: () => "Mitt kontrakt" },
    plan: { line: () => "", button: () => "Starta ett samtal" },
    language: { line: () => "", button: () => "Språk / Language" },
    tab: { line: () => "", button: () => "Öppna fliken" },
  },

  prep: {
    kicker: (at, of) => `Förberedelse · steg ${at} av ${of}`,
    kickerReview: "Förberedelse · genomgång",
    seenBy: "Bara du ser detta tills ni båda har delat. Alla frågor är frivilliga.",
    placeholder: "Skriv här",
    choose: "Välj",
    noAnswer: "Inget svar",
    savedText: (length) => `Sparat svar finns (${length} tecken): lämna tomt för att behålla det, eller öppna i fliken.`,
    savedChoice: "Sparat svar finns: lämna tomt för att behålla det.",
    clear: "Ta bort sparade svar",
    keep: "Behåll för mig själv (delas aldrig)",
    next: "Nästa",
    toReview: "Nästa: gå igenom",
    back: "Tillbaka",
    pause: "Spara och gör en paus",
    paused: "Sparat. Vi tar en paus.",
    pausedLines: ["Du kan fortsätta när du vill, här eller i fliken, på vilken enhet som helst.", "Skriv ”förbered” så tar jag fram det igen."],
    goOn: "Fortsätt",
    conflict: (questions) =>
      `Det finns ett nyare sparat svar på ${questions}, skrivet på ett annat ställe. Din text står kvar här, och är inte sparad än. Spara igen om den ska gälla i stället.`,
    conflictElsewhere: (questions) =>
      `Det finns ett nyare sparat svar på ${questions}, så inget är sparat från det förra kortet. Din text står kvar i det: flytta den hit om den ska gälla.`,
    tooLong: (question, length, max) => `Svaret på ${question} är för långt: ${length} tecken, högst ${max}. Inget är sparat än. Korta det och spara igen.`,
    reviewTitle: "Gå igenom och dela",
    answered: (answered, of, kept) => `${answered} av ${of} besvarade${kept > 0 ? `, ${kept} behåller du för dig själv` : ""}`,
    reviewSeenBy: (who) => `När du delar: ${who} får läsa dina svar, men först när ${who} också har delat. Då ser ni båda samtidigt. Det du behåller för dig själv delas aldrig.`,
    legal: "Att dela är en rättslig handling: det du delar räknas som upprättat och kan bli allmän handling. Du kan ta tillbaka det så länge den andra inte har delat.",
    share: "Markera som klar och dela",
    change: "Ändra mina svar",
    sharedTitle: "Din förberedelse är delad",
    sharedLines: (who) => [`${who} läser dina svar först när ${who} också har delat. Tills dess kan du ta tillbaka dem.`],
    revealedTitle: "Nu har ni båda delat",
    revealedLines: (who) => [`Du och ${who} kan nu läsa varandras svar sida vid sida.`],
    takeBack: "Ta tillbaka",
    takenBack: "Din förberedelse är tillbakatagen. Bara du ser den.",
    changedSince: "Du har ändrat dina svar sedan kortet kom. Inget är delat. Gå igenom dem igen och dela sedan.",
    none: "Du har ingen förberedelse att göra just nu.",
    several: "Vilket samtal vill du förbereda?",
    openTalk: "Öppna samtalet",
  },

  contract: {
    kicker: "Uppdragskontrakt",
    title: (holder) => `Uppdragskontrakt för ${holder}`,
    asked: (proposer, revision) => `${proposer} föreslår lydelse ${revision} och ber om ditt svar. Läs den först: kontraktet öppnas i fliken.`,
    meaning: "Du godkänner just den här lydelsen. När ni båda har godkänt samma lydelse gäller kontraktet. Det sparas vem som godkände, när, och om lydelsen hade öppnats.",
    holder: "Uppdragstagare",
    principal: "Uppdragsgivare",
    assignment: "Uppdrag",
    period: "Period",
    revision: "Lydelse",
    state: "Läge",
    assessments: "Bedömning",
    approvals: "Godkänt av",
    nobody: "ingen än",
    openContract: "Öppna kontraktet",
    approve: "Godkänn",
    requestChanges: "Be om ändring",
    back: "Tillbaka",
    notOpenedTitle: (revision) => `Du har inte öppnat lydelse ${revision}`,
    notOpenedLines: (revision) => [
      `Öppna och läs lydelse ${revision} innan du svarar.`,
      "Du kan godkänna ändå. Då sparas att du godkände utan att ha öppnat den.",
    ],
    approveAnyway: "Godkänn ändå",
    approvedWaiting: (who, revision) => `Du har godkänt lydelse ${revision}. Nu väntar kontraktet på ${who}.`,
    active: "Ni har båda godkänt. Kontraktet gäller.",
    alreadyApproved: "Du hade redan godkänt den här lydelsen. Inget är ändrat.",
    requestTitle: "Be om ändring",
    requestIntro: (who) => `Skriv vad du vill ändra och varför. ${who} får din kommentar. Det som redan är godkänt slutar gälla tills en ny lydelse föreslås.`,
    comment: "Vad behöver ändras?",
    commentPlaceholder: "Kort och konkret",
    send: "Skicka",
    requested: (who) => `Skickat. ${who} har fått veta det och kan läsa din kommentar i fliken.`,
    waitsFor: (who) => `Kontraktet väntar på ${who}.`,
    changesAskedBy: (who) => `${who} har bett om ändringar. Kommentaren står i fliken.`,
    draftLine: "Utkastet skriver du i fliken. Bara du ser det tills du föreslår det.",
    none: "Du har inget uppdragskontrakt.",
    several: "Vilket kontrakt gäller det?",
  },

  goals: {
    kicker: "Mina mål",
    title: "Hur går det med målen?",
    numbered: (number) => `Mål ${number}`,
    due: (date) => `till ${date}`,
    hiddenText: "Målens text visas när du trycker på ett mål, så att den inte blir kvar i chatten.",
    none: "Du har inga mål som pågår. Nya mål sätter ni i medarbetarsamtalet.",
    report: "Berätta hur det går",
    measure: "Mått",
    dueLabel: "Klart till",
    state: "Läge nu",
    status: "Hur går det?",
    note: "Vill du säga något om det? (frivilligt)",
    notePlaceholder: "Vad har hänt, vad behöver du?",
    seenBy: "Du och din närmaste chef ser det.",
    save: "Spara",
    back: "Mina mål",
    saved: "Tack, det är sparat. Det syns i fliken.",
    chooseStatus: "Välj hur det går, så sparar jag. Det du skrev står kvar.",
    openGoals: "Öppna målen i fliken",
  },

  talk: {
    kicker: "Medarbetarsamtal",
    planTitle: "Starta ett medarbetarsamtal",
    planIntro: "Medarbetaren får veta det direkt, och ni kan båda börja förbereda er.",
    who: "Med vem?",
    date: "Vilken dag?",
    time: "Vilken tid? (frivilligt)",
    start: "Starta samtalet",
    startedTitle: (who) => `Samtalet med ${who} är startat`,
    startedLines: (who) => [`${who} har fått veta det.`, "Nu kan ni båda förbereda er, var för sig."],
    prepare: "Förbered mig",
    when: "När",
    chooseBoth: "Välj vem samtalet är med och vilken dag.",
    noDay: "Dagen går inte att läsa. Välj en dag i kalendern.",
    noTime: "Tiden går inte att läsa. Skriv den som 13:30, eller lämna den tom.",
    noReports: "Samtal startas av närmaste chef. Du har ingen att starta samtal med.",
    allHave: "Alla du är chef för har redan ett samtal på gång.",
  },

  language: { title: "Språk", line: "Vilket språk ska jag tala med dig?", changed: "Nu talar jag svenska med dig." },

  notice: {
    contractProposed: {
      title: (who) => `${who} föreslår ett uppdragskontrakt`,
      lines: (_, revision) => [`Lydelse ${revision} väntar på ditt svar.`],
      button: "Öppna kontraktet",
    },
    contractChangesRequested: {
      title: (who) => `${who} ber om ändringar i kontraktet`,
      lines: (who, revision) => [`Det gäller lydelse ${revision}. ${who} har skrivit en kommentar, som du läser i fliken.`],
      button: "Läs kommentaren och ändra",
    },
    contractApproved: {
      title: (who) => `${who} har godkänt kontraktet`,
      lines: (_, revision) => [`Det gäller lydelse ${revision}.`],
      button: "Öppna kontraktet",
    },
    contractActivated: {
      title: () => "Uppdragskontraktet gäller",
      lines: (who, revision) => [`Du och ${who} har båda godkänt lydelse ${revision}.`],
      button: "Öppna kontraktet",
    },
    contractWithdrawn: { title: (who) => `${who} har tagit tillbaka sitt förslag`, lines: () => ["Du behöver inte svara på det."], button: "Öppna kontraktet" },
    contractDeclined: { title: (who) => `${who} har avböjt kontraktet`, lines: () => ["Skälet står i fliken."], button: "Läs skälet" },
    contractPrincipalChanged: {
      title: () => "Ett kontrakt har fått dig som uppdragsgivare",
      lines: (who) => [`Kontraktet med ${who} gäller under tiden. Läs det och ta ställning.`],
      button: "Öppna kontraktet",
    },
    contractEnded: { title: () => "Uppdragskontraktet är avslutat", lines: (who) => [`${who} har avslutat det.`], button: "Öppna kontraktet" },
    appraisalInvited: {
      title: (who) => `Medarbetarsamtal med ${who}`,
      lines: () => ["Du kan börja förbereda dig nu, några minuter i taget.", "Bara du ser det du skriver, tills ni båda har delat."],
      button: "Förbered",
    },
    appraisalRescheduled: { title: (who) => `${who} har flyttat samtalet`, lines: () => ["Det du har förberett finns kvar."], button: "Öppna samtalet" },
    appraisalCancelled: { title: (who) => `${who} har ställt in samtalet`, lines: () => ["Det du har förberett ser fortfarande bara du."], button: "Öppna samtalet" },
    preparationShared: {
      title: (who) => `${who} har delat sin förberedelse`,
      lines: () => ["Du får läsa den när du har delat din."],
      button: "Fortsätt med min",
    },
    preparationsRevealed: { title: () => "Ni har båda delat", lines: (who) => [`Du och ${who} kan nu läsa varandras svar sida vid sida.`], button: "Läs förberedelserna" },
    summarySent: { title: (who) => `${who} har skickat sammanfattningen`, lines: () => ["Läs den och bekräfta den, eller be om ändring."], button: "Läs och bekräfta" },
    summaryChangeAsked: { title: (who) => `${who} ber om en ändring i sammanfattningen`, lines: () => ["Vad det gäller står i fliken."], button: "Öppna sammanfattningen" },
    appraisalConfirmed: { title: () => "Ni har båda bekräftat sammanfattningen", lines: (who) => [`Målen från samtalet med ${who} gäller nu.`], button: "Öppna samtalet" },
  },
};

const en: ChatTexts = {
  bot: "Uppdragsdialog",
  openTab: "Open the tab",
  home: "Back to the beginning",

  hello: (name) => `Hello ${name}!`,
  nothingWaits: "Nothing is waiting for you right now. This is what you can do:",
  waits: "This is waiting for you:",
  help: [
    "Press a button, or write: prepare, my goals, my contract, plan talk, language, cancel.",
    "Only you see what you write in a card, until you share it yourself. Messages you write here in the chat are not saved.",
  ],
  welcomeTitle: "Hello, I am Uppdragsdialog",
  welcomeFrom: (municipality) => `I am here for you who work in ${municipality}.`,
  welcome: [
    "I help you prepare appraisal talks, decide on contracts and follow your goals.",
    "Only you see what you prepare, until both you and the other person have shared. Neither HR nor administrators see it in the service.",
    "What the two of you share may become a public record. So do not write about absence or about other people's private lives.",
  ],
  leftAlone: "Then we leave it. Everything you have saved is still there.",
  notSaved: "I have not saved what you wrote. Answers go into the cards, which say who will see them.",
  stranger: "I do not find you in the municipality's directory yet. Ask HR to add you, and then I will help you.",
  foreign: "I only help those who belong to the municipality I am installed in.",
  group: sv.group,
  groupButton: sv.groupButton,
  fault: "Something went wrong on my side. What you have saved is still there. Try again in a moment.",

  unknownVerb: "I do not know that any more. Here is what you can do now.",
  olderCard: "The card is from an earlier version. Here is how things stand now.",
  malformed: "What the card sent could not be read, so nothing has changed. Here is what you can do now.",

  offer: {
    contractToApprove: { line: (who) => `The contract with ${who} is waiting for your approval.`, button: (who) => `Decide on the contract with ${who}` },
    contractToReword: { line: (who) => `${who} asks for changes to the contract.`, button: () => "Change the contract" },
    summaryToConfirm: { line: (who) => `The summary of the talk with ${who} is waiting for you to confirm it.`, button: () => "Read and confirm the summary" },
    summaryToRevise: { line: (who) => `A change is asked for in the summary of the talk with ${who}.`, button: () => "Change the summary" },
    summaryToWrite: { line: (who) => `The talk with ${who} has been held. Now you two write the summary.`, button: () => "Write the summary" },
    preparationReady: { line: (who, date) => `Your preparation for the talk with ${who} on ${date} is ready, but not shared.`, button: () => "Review and share" },
    preparationStarted: { line: (who, date) => `Your preparation for the talk with ${who} on ${date} is half done.`, button: (who) => `Go on preparing the talk with ${who}` },
    preparationToStart: { line: (who, date) => `You have a talk with ${who} on ${date}.`, button: (who) => `Prepare the talk with ${who}` },
    talkToHold: { line: (who, date) => `The talk with ${who} is on ${date}.`, button: (who) => `Open the talk with ${who}` },
    talkToRead: { line: (who, date) => `You and ${who} have both shared before the talk on ${date}.`, button: () => "Read the preparations" },
    contractToFinish: { line: () => "Your draft contract has not been sent yet.", button: () => "Go on with the contract" },
    contractToDraft: { line: () => "You have no contract yet. You begin by writing your proposal.", button: () => "Begin my contract" },
    goalsToUpdate: { line: () => "It has been a while since you said how your goals are going.", button: () => "Say how the goals are going" },
    talkToPlan: { line: (who) => `It is time for a talk with ${who}.`, button: () => "Plan a talk" },
    goals: { line: () => "", button: () => "My goals" },
    contract: { line: () => "", button: () => "My contract" },
    plan: { line: () => "", button: () => "Plan a talk" },
    language: { line: () => "", button: () => "Språk / Language" },
    tab: { line: () => "", button: () => "Open the tab" },
  },

  prep: {
    kicker: (at, of) => `Preparation · step ${at} of ${of}`,
    kickerReview: "Preparation · review",
    seenBy: "Only you see this until you both have shared. All questions are optional.",
    placeholder: "Write here",
    choose: "Choose",
    noAnswer: "No answer",
    savedText: (length) => `A saved answer exists (${length} characters): leave empty to keep it, or open it in the tab.`,
    savedChoice: "A saved answer exists: leave empty to keep it.",
    clear: "Remove saved answers",
    keep: "Keep to myself (never shared)",
    next: "Next",
    toReview: "Next: review",
    back: "Back",
    pause: "Save and take a break",
    paused: "Saved. Let us take a break.",
    pausedLines: ["Go on whenever you like, here or in the tab, on any device.", "Write “prepare” and I will bring it back."],
    goOn: "Go on",
    conflict: (questions) =>
      `A newer answer to ${questions} has been saved elsewhere. Your text is still here, and not saved yet. Save again if it is to replace the newer one.`,
    conflictElsewhere: (questions) =>
      `A newer answer to ${questions} has been saved, so nothing from the previous card was. Your text is still in it: move it here if it is to count.`,
    tooLong: (question, length, max) => `The answer to ${question} is too long: ${length} characters, at most ${max}. Nothing is saved yet. Shorten it and save again.`,
    reviewTitle: "Review and share",
    answered: (answered, of, kept) => `${answered} of ${of} answered${kept > 0 ? `, ${kept} kept to yourself` : ""}`,
    reviewSeenBy: (who) => `When you share: ${who} may read your answers, but not until ${who} has shared too. Then you both see them at once. What you keep to yourself is never shared.`,
    legal: "Sharing is a legal act: what you share counts as drawn up and may become a public record. You can take it back as long as the other has not shared.",
    share: "Mark as ready and share",
    change: "Change my answers",
    sharedTitle: "Your preparation is shared",
    sharedLines: (who) => [`${who} reads your answers only when ${who} has shared too. Until then you can take them back.`],
    revealedTitle: "You have both shared",
    revealedLines: (who) => [`You and ${who} can now read each other's answers side by side.`],
    takeBack: "Take back",
    takenBack: "Your preparation is taken back. Only you see it.",
    changedSince: "You have changed your answers since the card came. Nothing is shared. Review them again, then share.",
    none: "You have no preparation to do right now.",
    several: "Which talk would you like to prepare?",
    openTalk: "Open the talk",
  },

  contract: {
    kicker: "Contract",
    title: (holder) => `Contract for ${holder}`,
    asked: (proposer, revision) => `${proposer} proposes revision ${revision} and asks for your answer. Read it first: the contract opens in the tab.`,
    meaning: "You approve exactly this revision. When both have approved the same revision the contract is in force. It is recorded who approved, when, and whether the revision had been opened.",
    holder: "Holder",
    principal: "Principal",
    assignment: "Assignment",
    period: "Period",
    revision: "Revision",
    state: "State",
    assessments: "Assessment",
    approvals: "Approved by",
    nobody: "nobody yet",
    openContract: "Open the contract",
    approve: "Approve",
    requestChanges: "Ask for changes",
    back: "Back",
    notOpenedTitle: (revision) => `You have not opened revision ${revision}`,
    notOpenedLines: (revision) => [
      `Open and read revision ${revision} before you answer.`,
      "You can approve anyway. It is then recorded that you approved without having opened it.",
    ],
    approveAnyway: "Approve anyway",
    approvedWaiting: (who, revision) => `You have approved revision ${revision}. Now the contract is waiting for ${who}.`,
    active: "You have both approved. The contract is in force.",
    alreadyApproved: "You had already approved this revision. Nothing has changed.",
    requestTitle: "Ask for changes",
    requestIntro: (who) => `Write what you want changed and why. ${who} gets your comment. What is already approved stops counting until a new revision is proposed.`,
    comment: "What needs to change?",
    commentPlaceholder: "Short and concrete",
    send: "Send",
    requested: (who) => `Sent. ${who} has been told and can read your comment in the tab.`,
    waitsFor: (who) => `The contract is waiting for ${who}.`,
    changesAskedBy: (who) => `${who} has asked for changes. The comment is in the tab.`,
    draftLine: "You write the draft in the tab. Only you see it until you propose it.",
    none: "You have no contract.",
    several: "Which contract is it about?",
  },

  goals: {
    kicker: "My goals",
    title: "How are the goals going?",
    numbered: (number) => `Goal ${number}`,
    due: (date) => `by ${date}`,
    hiddenText: "A goal's text is shown when you press it, so that it does not stay in the chat.",
    none: "You have no goals under way. You two set new goals in the appraisal talk.",
    report: "Say how it is going",
    measure: "Measure",
    dueLabel: "To be done by",
    state: "State now",
    status: "How is it going?",
    note: "Anything you want to say about it? (optional)",
    notePlaceholder: "What has happened, what do you need?",
    seenBy: "You and your nearest manager see it.",
    save: "Save",
    back: "My goals",
    saved: "Thank you, that is saved. The tab shows it.",
    chooseStatus: "Choose how it is going, and I will save it. What you wrote is still there.",
    openGoals: "Open the goals in the tab",
  },

  talk: {
    kicker: "Appraisal talk",
    planTitle: "Plan an appraisal talk",
    planIntro: "The employee is told at once, and both of you can begin to prepare.",
    who: "With whom?",
    date: "Which day?",
    time: "What time? (optional)",
    start: "Start the talk",
    startedTitle: (who) => `The talk with ${who} is started`,
    startedLines: (who) => [`${who} has been told.`, "Now you can both prepare, each on your own."],
    prepare: "Prepare",
    when: "When",
    chooseBoth: "Choose whom the talk is with and which day.",
    noDay: "The day could not be read. Choose a day in the calendar.",
    noTime: "The time could not be read. Write it like 13:30, or leave it empty.",
    noReports: "Talks are started by the nearest manager. There is nobody you can start a talk with.",
    allHave: "Everybody you lead already has a talk under way.",
  },

  language: { title: "Language", line: "Which language shall I speak with you?", changed: "I now speak English with you." },

  notice: {
    contractProposed: { title: (who) => `${who} proposes a contract`, lines: (_, revision) => [`Revision ${revision} is waiting for your answer.`], button: "Open the contract" },
    contractChangesRequested: {
      title: (who) => `${who} asks for changes to the contract`,
      lines: (who, revision) => [`It is about revision ${revision}. ${who} has written a comment, which you read in the tab.`],
      button: "Read the comment and change",
    },
    contractApproved: { title: (who) => `${who} has approved the contract`, lines: (_, revision) => [`It is about revision ${revision}.`], button: "Open the contract" },
    contractActivated: { title: () => "The contract is in force", lines: (who, revision) => [`You and ${who} have both approved revision ${revision}.`], button: "Open the contract" },
    contractWithdrawn: { title: (who) => `${who} has withdrawn the proposal`, lines: () => ["You do not need to answer it."], button: "Open the contract" },
    contractDeclined: { title: (who) => `${who} has declined the contract`, lines: () => ["The reason is in the tab."], button: "Read the reason" },
    contractPrincipalChanged: {
      title: () => "You are now the principal of a contract",
      lines: (who) => [`The contract with ${who} stays in force meanwhile. Read it and decide.`],
      button: "Open the contract",
    },
    contractEnded: { title: () => "The contract has ended", lines: (who) => [`${who} has ended it.`], button: "Open the contract" },
    appraisalInvited: {
      title: (who) => `Appraisal talk with ${who}`,
      lines: () => ["You can begin to prepare now, a few minutes at a time.", "Only you see what you write, until you both have shared."],
      button: "Prepare",
    },
    appraisalRescheduled: { title: (who) => `${who} has moved the talk`, lines: () => ["What you have prepared is still there."], button: "Open the talk" },
    appraisalCancelled: { title: (who) => `${who} has called off the talk`, lines: () => ["Still only you see what you have prepared."], button: "Open the talk" },
    preparationShared: { title: (who) => `${who} has shared a preparation`, lines: () => ["You may read it when you have shared yours."], button: "Go on with mine" },
    preparationsRevealed: { title: () => "You have both shared", lines: (who) => [`You and ${who} can now read each other's answers side by side.`], button: "Read the preparations" },
    summarySent: { title: (who) => `${who} has sent the summary`, lines: () => ["Read it and confirm it, or ask for a change."], button: "Read and confirm" },
    summaryChangeAsked: { title: (who) => `${who} asks for a change in the summary`, lines: () => ["What it is about is in the tab."], button: "Open the summary" },
    appraisalConfirmed: { title: () => "You have both confirmed the summary", lines: (who) => [`The goals from the talk with ${who} hold from now.`], button: "Open the talk" },
  },
};

export const chatTexts: { readonly [L in Locale]: ChatTexts } = { sv, en };
