import { handoverChat } from "#core/content/chat/handover.ts";
import type { CommonChatTexts } from "./texts.ts";

/** The chat in Swedish. */
export const sv: CommonChatTexts = {
  bot: "Uppdragsdialog",
  openTab: "Öppna fliken",
  home: "Till början",

  hello: (name) => `Hej ${name}!`,
  nothingWaits: "Inget väntar på dig just nu. Det här kan du göra:",
  moreWaits: (count) => `Och ${count} till: du ser allt i fliken.`,
  waits: "Det här väntar på dig:",
  help: (leads) => [
    "Tryck på en knapp, eller skriv något av det här:",
    leads
      ? "**Samtal:** boka samtal, förbered, mitt samtal, be om samtal, mina löften"
      : "**Samtal:** mitt samtal, förbered, be om samtal, mina löften",
    "**Mål och lön:** mina mål, avstämning, lönesamtal",
    ...(leads ? ["**Uppdrag:** mitt kontrakt, kedjan, policyn"] : []),
    "**Mellan samtalen:** anteckna, händelse, ställ en fråga, säg tack, be om återkoppling",
    "**Annat:** mitt år, mina uppgifter, påminnelser, språk, avbryt",
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
  notUnderstood:
    "Det förstod jag inte, och inget är sparat. Tryck på en knapp, eller skriv hjälp så ser du vad jag kan.",
  stranger:
    "Jag känner inte igen dig i kommunens personalförteckning än. Be HR lägga in dig, så hjälper jag dig sedan.",
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
    ...handoverChat.sv.offers,
    contractToApprove: {
      line: (who) => `Kontraktet med ${who} väntar på ditt godkännande.`,
      button: (who) => `Ta ställning till kontraktet med ${who}`,
    },
    contractToReword: { line: (who) => `${who} ber om ändringar i kontraktet.`, button: () => "Ändra kontraktet" },
    contractInvited: {
      line: (who) => `${who} har bjudit in dig att skriva ett första förslag till ditt uppdragskontrakt.`,
      button: () => "Börja på mitt förslag",
    },
    summaryToConfirm: {
      line: (who) => `Sammanfattningen av samtalet med ${who} väntar på att du bekräftar den.`,
      button: () => "Läs och bekräfta sammanfattningen",
    },
    summaryToRevise: {
      line: (who) => `En ändring är begärd i sammanfattningen av samtalet med ${who}.`,
      button: () => "Ändra sammanfattningen",
    },
    summaryToWrite: {
      line: (who) => `Samtalet med ${who} är genomfört. Nu skriver ni sammanfattningen.`,
      button: () => "Skriv sammanfattningen",
    },
    preparationReady: {
      line: (who, date) => `Din förberedelse för samtalet med ${who} den ${date} är klar, men inte delad.`,
      button: () => "Gå igenom och dela",
    },
    preparationStarted: {
      line: (who, date) => `Din förberedelse för samtalet med ${who} den ${date} är halvklar.`,
      button: (who) => `Fortsätt förbereda samtalet med ${who}`,
    },
    preparationToStart: {
      line: (who, date) => `Du har samtal med ${who} den ${date}.`,
      button: (who) => `Förbered samtalet med ${who}`,
    },
    talkToHold: {
      line: (who, date) => `Samtalet med ${who} är den ${date}.`,
      button: (who) => `Öppna samtalet med ${who}`,
    },
    talkToRead: {
      line: (who, date) => `Du och ${who} har båda delat inför samtalet den ${date}.`,
      button: () => "Läs förberedelserna",
    },
    contractToFinish: {
      line: () => "Ditt kontraktsutkast är inte skickat än.",
      button: () => "Fortsätt med kontraktet",
    },
    contractToDraft: {
      line: () => "Du har inget uppdragskontrakt än. Du börjar med att skriva ditt förslag.",
      button: () => "Börja på mitt kontrakt",
    },
    contractEnding: {
      line: (who, date) => `Uppdragskontraktet med ${who} gäller till den ${date}. Börja gärna på nästa i tid.`,
      button: () => "Öppna kontraktet",
    },
    contractAboveChanged: {
      line: (who) => `Något som kontraktet med ${who} bidrar till har ändrats: se över innehållet.`,
      button: () => "Se vad som har ändrats",
    },
    goalAboveChanged: {
      line: () => "Något som dina mål bidrar till har ändrats: se över dem.",
      button: () => "Se över dina mål",
    },
    theirGoalAboveChanged: {
      line: (who) => `Något som målen för ${who} bidrar till har ändrats: se över dem tillsammans.`,
      button: (who) => `Se målen för ${who}`,
    },
    goalsToUpdate: {
      line: () => "Det var ett tag sedan du berättade hur det går med dina mål.",
      button: () => "Berätta hur det går med målen",
    },
    preparationShared: {
      line: (who) => `Du har delat din förberedelse. Nu väntar vi på ${who}.`,
      button: () => "Se min förberedelse",
    },
    talkToPlan: { line: (who) => `Det är dags för samtal med ${who}.`, button: () => "Boka ett samtal" },
    goals: { line: () => "", button: () => "Mina mål" },
    contract: { line: () => "", button: () => "Mitt kontrakt" },
    plan: { line: () => "", button: () => "Boka ett samtal" },
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
    savedText: (length) =>
      `Sparat svar finns (${length} tecken): lämna tomt för att behålla det, eller öppna i fliken.`,
    savedChoice: "Sparat svar finns: lämna tomt för att behålla det.",
    clear: "Ta bort sparade svar",
    keep: "Svar jag behåller för mig själv (delas aldrig)",
    next: "Nästa",
    toReview: "Nästa: gå igenom",
    back: "Tillbaka",
    pause: "Spara och gör en paus",
    paused: "Sparat. Vi tar en paus.",
    pausedLines: [
      "Du kan fortsätta när du vill, här eller i fliken, på vilken enhet som helst.",
      "Skriv ”förbered” så tar jag fram det igen.",
    ],
    goOn: "Fortsätt",
    conflict: (questions) =>
      `Det finns ett nyare sparat svar på ${questions}, skrivet på ett annat ställe. Din text står kvar här, och är inte sparad än. Spara igen om den ska gälla i stället.`,
    conflictElsewhere: (questions) =>
      `Det finns ett nyare sparat svar på ${questions}, så inget är sparat från det förra kortet. Din text står kvar i det: flytta den hit om den ska gälla.`,
    tooLong: (question, length, max) =>
      `Svaret på ${question} är för långt: ${length} tecken, högst ${max}. Inget är sparat än. Korta det och spara igen.`,
    reviewTitle: "Gå igenom och dela",
    answered: (answered, of, kept) =>
      `${answered} av ${of} besvarade${kept > 0 ? `, ${kept} behåller du för dig själv` : ""}`,
    reviewSeenBy: (who) =>
      `När ni båda har delat ser ni varandras svar samtidigt. Har ${who} redan delat sker det direkt. Det du behåller för dig själv delas aldrig.`,
    legal:
      "Det du delar kan bli en allmän handling. Då kan andra begära att få läsa det, och kommunen prövar om något är hemligt. Du kan ta tillbaka det så länge den andra inte har delat, men inte sedan.",
    share: "Markera som klar och dela",
    change: "Ändra mina svar",
    sharedTitle: "Din förberedelse är delad",
    sharedLines: (who) => [
      `Nu väntar vi på ${who}. När ni båda har delat ser ni varandras svar, och tills dess kan du ta tillbaka dina.`,
    ],
    revealedTitle: "Nu har ni båda delat",
    revealedLines: (who) => [`Du och ${who} kan nu läsa varandras svar sida vid sida.`],
    takeBack: "Ta tillbaka",
    takenBack: "Din förberedelse är tillbakatagen. Bara du ser den.",
    none: "Du har ingen förberedelse att göra just nu.",
    several: "Vilket samtal vill du förbereda?",
    openTalk: "Öppna samtalet",
  },

  contract: {
    kicker: "Uppdragskontrakt",
    title: (holder) => `Uppdragskontrakt för ${holder}`,
    asked: (proposer, revision) =>
      `${proposer} föreslår lydelse ${revision} och ber om ditt svar. Läs den först: kontraktet öppnas i fliken.`,
    meaning:
      "Du godkänner just den här lydelsen. När ni båda har godkänt samma lydelse gäller kontraktet. Det sparas vem som godkände, när, och om lydelsen hade öppnats.",
    holder: "Uppdragstagare",
    principal: "Uppdragsgivare",
    assignment: "Uppdrag",
    period: "Period",
    revision: "Lydelse",
    state: "Läge",
    assessments: "Bedömning",
    approvals: "Godkänt av",
    nobody: "ingen än",
    onBehalfOf: (who, whom) => `${who} för ${whom}`,
    onPaper: (who, day) => `${who}, på papper ${day}`,
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
    agreed: (from) => `Ni har båda godkänt. Kontraktet börjar gälla ${from}.`,
    alreadyApproved: "Du hade redan godkänt den här lydelsen. Inget är ändrat.",
    requestTitle: "Be om ändring",
    requestIntro: (who) =>
      `Skriv vad du vill ändra och varför. ${who} får din kommentar. Det som redan är godkänt slutar gälla tills en ny lydelse föreslås.`,
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
    occurrenceDone: (date) => `Gjort ${date}`,
    occurrenceNotDone: (date) => `Inte gjort ${date}`,
  },

  talk: {
    kicker: "Medarbetarsamtal",
    planTitle: "Boka ett medarbetarsamtal",
    planIntro: "Medarbetaren får veta det direkt, och ni kan båda börja förbereda er.",
    who: "Med vem?",
    date: "Vilken dag?",
    time: "Vilken tid? (frivilligt)",
    start: "Boka samtalet",
    startedTitle: (who) => `Samtalet med ${who} är bokat`,
    startedLines: (who) => [`${who} har fått veta det.`, "Nu kan ni båda förbereda er, var för sig."],
    prepare: "Förbered mig",
    when: "När",
    chooseBoth: "Välj vem samtalet är med och vilken dag.",
    noDay: "Dagen går inte att läsa. Välj en dag i kalendern.",
    noTime: "Tiden går inte att läsa. Skriv den som 13:30, eller lämna den tom.",
    noReports: "Det är närmaste chef som bokar samtal. Här kan du be om ett.",
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
      lines: (who, revision) => [
        `Det gäller lydelse ${revision}. ${who} har skrivit en kommentar, som du läser i fliken.`,
      ],
      button: "Läs kommentaren och ändra",
    },
    contractCommented: {
      title: (who) => `${who} har kommenterat kontraktet`,
      lines: () => [],
      button: "Läs och svara",
    },
    contractInvited: {
      title: (who) => `${who} bjuder in dig att skriva ett första förslag`,
      lines: (who) => [
        "Det gäller ditt uppdragskontrakt. Du börjar, för du vet bäst vad uppdraget kräver.",
        `Bara du ser utkastet, tills du skickar det till ${who}.`,
      ],
      button: "Börja på mitt förslag",
    },
    contractApproved: {
      title: (who) => `${who} har godkänt kontraktet`,
      lines: (_, revision) => [`Det gäller lydelse ${revision}.`],
      button: "Öppna kontraktet",
    },
    contractAgreed: {
      title: () => "Uppdragskontraktet är överenskommet",
      lines: (who, revision) => [
        `Du och ${who} har båda godkänt lydelse ${revision}. Den börjar gälla när perioden börjar. Till dess gäller det ni har i dag.`,
      ],
      button: "Öppna kontraktet",
    },
    contractActivated: {
      title: () => "Uppdragskontraktet gäller",
      lines: (who, revision) => [`Du och ${who} har båda godkänt lydelse ${revision}.`],
      button: "Öppna kontraktet",
    },
    contractWithdrawn: {
      title: (who) => `${who} har tagit tillbaka sitt förslag`,
      lines: () => ["Du behöver inte svara på det."],
      button: "Öppna kontraktet",
    },
    contractDeclined: {
      title: (who) => `${who} har avböjt kontraktet`,
      lines: () => ["Skälet står i fliken."],
      button: "Läs skälet",
    },
    contractPrincipalChanged: {
      title: () => "Ett kontrakt har fått dig som uppdragsgivare",
      lines: (who) => [
        `Kontraktet med ${who} gäller under tiden.`,
        "Läs det. Bekräfta det inom 30 dagar om det stämmer, eller föreslå ändringar.",
      ],
      button: "Läs kontraktet",
    },
    contractHandedOver: {
      title: (who) => `${who} är din nya uppdragsgivare`,
      lines: (who) => [
        `Kontraktet gäller under tiden. ${who} bekräftar det eller föreslår ändringar inom 30 dagar.`,
        "Ett förslag som inte var klart följer inte med. Texten finns kvar att läsa.",
      ],
      button: "Öppna kontraktet",
    },
    contractConfirmed: {
      title: (who) => `${who} har bekräftat kontraktet`,
      lines: () => ["Det gäller vidare som det är."],
      button: "Öppna kontraktet",
    },
    contractPaperAdded: {
      title: () => "Ett papper om kontraktet har fått ett tillägg",
      lines: () => ["Registratorn har lagt till något om godkännandet på papper. Det står i fliken."],
      button: "Läs tillägget",
    },
    contractEnded: {
      title: () => "Uppdragskontraktet är avslutat",
      lines: (who) => [`${who} har avslutat det.`],
      button: "Öppna kontraktet",
    },
    appraisalInvited: {
      title: (who) => `Medarbetarsamtal med ${who}`,
      lines: () => [
        "Du kan börja förbereda dig nu, några minuter i taget.",
        "Bara du ser det du skriver, tills ni båda har delat.",
      ],
      button: "Förbered",
    },
    appraisalRescheduled: {
      title: (who) => `${who} har flyttat samtalet`,
      lines: () => ["Det du har förberett finns kvar."],
      button: "Öppna samtalet",
    },
    appraisalCancelled: {
      title: (who) => `${who} har ställt in samtalet`,
      lines: () => ["Det du har förberett ser fortfarande bara du."],
      button: "Öppna samtalet",
    },
    preparationShared: {
      title: (who) => `${who} har delat sin förberedelse`,
      lines: () => ["Du får läsa den när du har delat din."],
      button: "Till min förberedelse",
    },
    preparationsRevealed: {
      title: () => "Ni har båda delat",
      lines: (who) => [`Du och ${who} kan nu läsa varandras svar sida vid sida.`],
      button: "Läs förberedelserna",
    },
    summarySent: {
      title: (who) => `${who} har skickat sammanfattningen`,
      lines: (who) => [
        `Läs den i fliken först. När både du och ${who} har bekräftat samma text ändras den inte mer.`,
        "Vill du ha något ändrat, eller lägga till en avvikande mening, gör du det i fliken.",
      ],
      button: "Läs och bekräfta",
    },
    summaryChangeAsked: {
      title: (who) => `${who} ber om en ändring i sammanfattningen`,
      lines: () => ["Vad det gäller står i fliken."],
      button: "Öppna sammanfattningen",
    },
    appraisalConfirmed: {
      title: () => "Ni har båda bekräftat sammanfattningen",
      lines: (who) => [`Målen från samtalet med ${who} gäller nu.`],
      button: "Öppna samtalet",
    },
  },
};
