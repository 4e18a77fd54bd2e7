import type {
  InExtract,
  InformationClass,
  KeptBy,
  LegalBasis,
  OtherPlace,
  Standing,
  StoredType,
} from "#core/archive/documentTypes.ts";
import type { Localised } from "#core/content/locale.ts";

type Said = { readonly name: Localised; readonly purpose: Localised };
const said = (name: string, nameEn: string, purpose: string, purposeEn: string): Said => ({
  name: { sv: name, en: nameEn },
  purpose: { sv: purpose, en: purposeEn },
});

/** What each stored type of document is called, and what it is there for. */
export const documentTypeTexts: { readonly [T in StoredType]: Said } = {
  contract: said(
    "Uppdragskontrakt",
    "Contract",
    "Klargöra uppdraget mellan uppdragsgivare och uppdragstagare",
    "Make the assignment clear between principal and holder",
  ),
  contractRevision: said(
    "Kontraktets lydelser",
    "The contract's wordings",
    "Visa ordagrant vad parterna har tagit ställning till",
    "Show word for word what the parties have taken a stand on",
  ),
  contractComment: said(
    "Kommentarer till kontraktet",
    "Comments on the contract",
    "Komma överens om lydelsen",
    "Agree on the wording",
  ),
  contractInvitation: said(
    "Inbjudan att skriva kontrakt",
    "Invitation to draft a contract",
    "Be uppdragstagaren att skriva det första förslaget",
    "Ask the holder to write the first proposal",
  ),
  assessment: said(
    "Bedömning av kontrakt",
    "Assessment of a contract",
    "Bedöma kontraktets innehåll och resultat",
    "Assess the contract's content and results",
  ),
  assessmentView: said(
    "Egen syn i bedömningen",
    "Own view in the assessment",
    "Förbereda bedömningen, var och en för sig",
    "Prepare the assessment, each alone",
  ),
  assessmentCompilation: said(
    "Sammanställning under arbete",
    "Compilation being written",
    "Skriva ihop bedömningen",
    "Put the assessment together",
  ),
  assessmentRevision: said(
    "Bedömningens lydelser",
    "The assessment's wordings",
    "Visa ordagrant vad parterna har bekräftat",
    "Show word for word what the parties have confirmed",
  ),
  appraisal: said(
    "Medarbetarsamtal",
    "Appraisal talk",
    "Planera och hålla medarbetarsamtalet",
    "Plan and hold the appraisal talk",
  ),
  summaryRevision: said(
    "Samtalets sammanfattning",
    "The talk's summary",
    "Visa vad de två kom fram till",
    "Show what the two came to",
  ),
  preparation: said(
    "Förberedelse inför samtal",
    "Preparation for a talk",
    "Tänka efter före samtalet, var och en för sig",
    "Think before the talk, each alone",
  ),
  talkEvent: said(
    "Samtalets möte i kalendern",
    "The talk's meeting in the calendar",
    "Visa samtalet i de tvås kalendrar, med länk till mötet",
    "Show the talk in the calendars of the two, with a link to the meeting",
  ),
  talkWish: said("Önskemål om samtal", "Wish for a talk", "Be chefen om ett samtal", "Ask the manager for a talk"),
  goal: said("Mål", "Goal", "Komma överens om mål och följa dem", "Agree on goals and follow them"),
  sharedGoal: said(
    "Delat mål",
    "Shared goal",
    "Erbjuda flera ett gemensamt mål",
    "Offer several people a goal in common",
  ),
  goalOffer: said(
    "Erbjudande om delat mål",
    "Offer of a shared goal",
    "Ta ställning till ett delat mål",
    "Answer a shared goal",
  ),
  followUp: said("Avstämning", "Follow-up", "Stämma av kort mellan samtalen", "Follow up briefly between the talks"),
  followUpPart: said(
    "Svar i avstämning",
    "Answers in a follow-up",
    "Svara var och en för sig i avstämningen",
    "Answer the follow-up, each alone",
  ),
  leadershipDialogue: said(
    "Ledarskapsdialog",
    "Dialogue about leadership",
    "Tala om ledarskapet en gång om året, och följa upp det som ändras",
    "Talk about the leadership once a year, and follow up what is changed",
  ),
  leadershipView: said(
    "Egen syn i ledarskapsdialogen",
    "Own view in the dialogue about leadership",
    "Svara var och en för sig om ledarskapet",
    "Answer about the leadership, each alone",
  ),
  talkAction: said(
    "Överenskommelse i samtal",
    "Agreement in a talk",
    "Hålla reda på löften, stöd, utveckling och arbetsmiljö",
    "Keep track of promises, support, development and work environment",
  ),
  salaryBasis: said(
    "Löneunderlag",
    "Salary basis",
    "Förbereda och hålla lönesamtalet",
    "Prepare and hold the salary talk",
  ),
  salaryView: said(
    "Egen syn inför lönesamtal",
    "Own view before a salary talk",
    "Låta medarbetarens egen syn komma före bedömningen",
    "Let the employee's own view come before the judgement",
  ),
  salaryJudgement: said(
    "Lönebedömning under arbete",
    "Salary judgement being written",
    "Skriva bedömningen inför lönesamtalet",
    "Write the judgement before the salary talk",
  ),
  salaryRecord: said(
    "Lönebedömning som den delades",
    "Salary judgement as it was shared",
    "Visa ordagrant vad som delades vid lönesamtalet",
    "Show word for word what was shared at the salary talk",
  ),
  salaryCriteria: said(
    "Lönekriterier",
    "Salary criteria",
    "Göra kända efter vad arbetet bedöms",
    "Make known by what the work is judged",
  ),
  exchange: said(
    "Fråga eller tack mellan samtal",
    "Question or thanks between talks",
    "Hålla dialogen igång mellan samtalen",
    "Keep the dialogue going between the talks",
  ),
  feedback: said(
    "Återkoppling mellan kollegor",
    "Feedback between colleagues",
    "Låta kollegor be varandra om återkoppling och tacka varandra; bara för de två",
    "Let colleagues ask each other for feedback and thank each other; for the two alone",
  ),
  feedbackMute: said(
    "Val att inte ta emot återkoppling",
    "Choice to take no feedback",
    "Låta var och en välja från vem de inte vill ha frågor eller tack; bara för den som väljer",
    "Let each choose from whom they want no questions or thanks; for who chooses alone",
  ),
  note: said(
    "Egen anteckning",
    "Own note",
    "Minnas till nästa samtal; bara för den som skriver",
    "Remember for the next talk; for its author alone",
  ),
  entitlement: said(
    "Vad kommunen är skyldig en ledare",
    "What the municipality owes a leader",
    "Följa att uppdrag, dialog och utveckling ges",
    "Follow that assignment, dialogue and development are given",
  ),
  policyAcceptance: said(
    "Godtagande av policyn",
    "Acceptance of the policy",
    "Visa att ledaren har godtagit policyns grundbegrepp",
    "Show that the leader has accepted the policy's basic concepts",
  ),
  climateParticipation: said(
    "Att man har svarat om arbetsklimat",
    "That one has answered about the working climate",
    "Räkna var och en högst en gång per år; aldrig svaren",
    "Count each person at most once a year; never the answers",
  ),
  voiceParticipation: said(
    "Att man har svarat om sin chef",
    "That one has answered about one's manager",
    "Räkna var och en högst en gång per år; aldrig svaren",
    "Count each person at most once a year; never the answers",
  ),
  access: said(
    "Åtkomstlogg",
    "Access log",
    "Visa personen vem som har öppnat eller hämtat deras handlingar",
    "Show the person who has opened or taken out their records",
  ),
  legalHold: said(
    "Gallringsstopp",
    "Legal hold",
    "Hindra att något tas bort medan en tvist eller granskning pågår",
    "Keep things from being removed while a dispute or an inspection goes on",
  ),
  retentionRule: said("Gallringsregel", "Retention rule", "Följa dokumenthanteringsplanen", "Follow the document plan"),
  retentionRun: said(
    "Gallringsbevis",
    "Proof of removal",
    "Visa hur många handlingar som togs bort, när och efter vilket beslut",
    "Show how many records were removed, when and by which decision",
  ),
  publicRequest: said(
    "Begäran om allmän handling",
    "Request for a public record",
    "Lämna ut det som får lämnas ut, och visa vad som beslutades och varför; aldrig vem som frågade",
    "Give out what may be given out, and show what was decided and why; never who asked",
  ),
  archivePackage: said(
    "E-arkivpaket",
    "E-archive package",
    "Visa hur många handlingar som lämnades till e-arkivet, när och under vilken beteckning",
    "Show how many records were handed to the e-archive, when and under which reference",
  ),
  archiveSlip: said(
    "Lapp om packade handlingar",
    "Slip about packed records",
    "Inte ta bort något som e-arkivet inte har tagit emot",
    "Remove nothing that the e-archive has not received",
  ),
  campaign: said(
    "Utskick om årets samtal",
    "Messages about this year's talks",
    "Visa när årets samtal började och för hur många",
    "Show when this year's talks began and for how many",
  ),
  yearCycle: said(
    "Årshjulet",
    "The year",
    "Bestämma när årets samtal hålls, och påminna om det",
    "Decide when the year's talks are held, and remind of it",
  ),
  boardReport: said(
    "Årsbild till kommunstyrelsen",
    "Yearly page to the board",
    "Visa kommunstyrelsen hur båda sidors skyldigheter har hållits, i antal och utan namn",
    "Show the board how both sides' duties have been kept, in counts and without names",
  ),
  settings: said("Inställningar", "Settings", "Bestämma det som gäller för alla", "Decide what holds for all"),
  orgGoal: said("Verksamhetsmål", "Goal of the municipality", "Visa kommunens mål", "Show the municipality's goals"),
  policyVersion: said("Policyns lydelser", "The policy's wordings", "Visa policyn", "Show the policy"),
  contractTemplate: said("Kontraktsmallar", "Contract templates", "Ge kontrakten en början", "Begin contracts"),
  fileImport: said(
    "Inläsningar av filer",
    "Imports of files",
    "Visa vem som läste in vad, och kunna ångra det",
    "Show who imported what, and be able to undo it",
  ),
  ownQuestions: said(
    "Kommunens egna frågor",
    "The municipality's own questions",
    "Ställa fler frågor inför samtalet",
    "Ask more before the talk",
  ),
  entry: said(
    "Händelsekedja",
    "Audit chain",
    "Visa vem som har gjort vad och när, aldrig innehållet",
    "Show who has done what and when, never the content",
  ),
  chain: said(
    "Händelsekedjans slut",
    "End of the audit chain",
    "Göra en ändring bakom tjänsten synlig",
    "Make a change behind the service visible",
  ),
  outbox: said("Meddelanden på väg", "Messages on their way", "Skicka besked i Teams", "Send notices in Teams"),
  digest: said(
    "Dagens sammanfattning på väg",
    "Digests on their way",
    "Påminna om det som väntar",
    "Remind of what waits",
  ),
  campaignMessage: said(
    "Besked om årets samtal på väg",
    "Messages about this year's talks on their way",
    "Berätta att årets samtal börjar",
    "Tell that this year's talks begin",
  ),
  campaignShard: said(
    "Hur långt ett utskick har kommit",
    "How far a sending has come",
    "Skicka till alla en gång",
    "Send to everybody once",
  ),
  cardUpdate: said(
    "Uppdatering av skickade kort",
    "Updates of sent cards",
    "Hålla kort i chatten aktuella",
    "Keep cards in the chat true",
  ),
  calendarRow: said(
    "Ändringar på väg till kalendern",
    "Changes on their way to the calendar",
    "Hålla möten i kalendern aktuella",
    "Keep meetings in the calendar true",
  ),
  retentionPart: said(
    "Genomgång inför gallring",
    "Review before removal",
    "Komma ihåg vilka akter som är genomgångna",
    "Remember which dossiers have been looked through",
  ),
};

export const placeTexts: { readonly [P in OtherPlace]: Said } = {
  directory: said(
    "Personalförteckning och organisation",
    "People and organisation",
    "Veta vem som leder vem",
    "Know who leads whom",
  ),
  views: said(
    "Översikter",
    "Overviews",
    "Visa sidor snabbt; görs om ur akterna",
    "Show pages fast; made anew from the dossiers",
  ),
  references: said(
    "Var personen nås, språk och påminnelser",
    "Where a person is reached, language and reminders",
    "Nå personen i Teams",
    "Reach the person in Teams",
  ),
  pools: said(
    "Räknade svar om arbetsklimat och om chefer, och räknade steg i lönekalibreringen",
    "Counted answers about the working climate and about managers, and counted steps of the salary calibration",
    "Visa hur det många säger tillsammans utvecklas, i grupper om minst fem",
    "Show how what many say together develops, in groups of at least five",
  ),
};

export const legalBasisTexts: { readonly [B in LegalBasis]: Localised } = {
  employment: { sv: "avtal (6.1 b)", en: "contract (6.1 b)" },
  publicTask: { sv: "allmänt intresse (6.1 e)", en: "public task (6.1 e)" },
  legalDuty: { sv: "rättslig skyldighet (6.1 c)", en: "legal duty (6.1 c)" },
};

export const informationClassTexts: { readonly [C in InformationClass]: Localised } = {
  low: { sv: "låg", en: "low" },
  moderate: { sv: "måttlig", en: "moderate" },
  high: { sv: "hög", en: "high" },
  veryHigh: { sv: "mycket hög", en: "very high" },
};

export const standingTexts: { readonly [S in Standing]: Localised } = {
  workingMaterial: { sv: "arbetsmaterial", en: "working material" },
  untilShared: {
    sv: "arbetsmaterial; när det är delat prövas det om någon begär ut det",
    en: "working material; once shared it is tried if somebody asks for it",
  },
  shared: { sv: "prövas om någon begär ut det", en: "tried if somebody asks for it" },
  whenAgreed: {
    sv: "allmän handling när båda har bekräftat",
    en: "public record when both have confirmed",
  },
  drawnUp: { sv: "allmän handling", en: "public record" },
  technical: { sv: "uppgift för driften; prövas vid begäran", en: "kept to run the service; tried on request" },
};

export const keptByTexts: { readonly [B in KeptBy["by"]]: Localised } = {
  rule: { sv: "regel för", en: "rule for" },
  chain: {
    sv: "bevaras så länge akten finns: kedjan går inte att prova utan den",
    en: "kept as long as the dossier: the chain cannot be verified without it",
  },
  municipality: {
    sv: "bevaras: visar vad som har beslutats och gällt för alla",
    en: "kept: shows what has been decided and held for all",
  },
  replaced: {
    sv: "ersätts när den ändras; namnet på den som har slutat tas bort med personens sista handling",
    en: "replaced when it changes; the name of somebody who has left goes with their last record",
  },
  service: { sv: "tas bort av tjänsten när den inte behövs", en: "removed by the service when not needed" },
};

export const inExtractTexts: { readonly [I in InExtract]: Localised } = {
  own: { sv: "ja, det som är personens att läsa", en: "yes, what is the person's to read" },
  apart: { sv: "ja, för sig", en: "yes, apart" },
  ofNobody: { sv: "nej: handlar inte om någon enskild", en: "no: is about no single person" },
  authors: {
    sv: "ja, för den som skrev det; för den det gäller står det i det som delades",
    en: "yes, for who wrote it; for whom it is about it is in what was shared",
  },
  inAccessLog: {
    sv: "nej: vilka av personens handlingar som lästes och lämnades ut står i åtkomstloggen",
    en: "no: which of the person's records were read and given out is in the access log",
  },
  forService: {
    sv: "nej: för driften, utan uppgifter utöver det som redan är med",
    en: "no: to run the service, with nothing that is not in it already",
  },
};
