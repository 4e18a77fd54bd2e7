import { fieldName, fieldRefusals } from "#core/content/fieldRefusals.ts";
import { formatDay, listOf } from "#core/content/format.ts";
import type { MissingInAssessment } from "#core/assessment/matter.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { boardRefusals } from "#core/content/boardRefusals.ts";
import { betweenRefusals } from "#core/content/betweenRefusals.ts";
import { feedbackRefusals } from "#core/content/feedbackRefusals.ts";
import { leadershipRefusals } from "#core/content/leadershipRefusals.ts";
import { followUpRefusals } from "#core/content/followUpRefusals.ts";
import { goalRefusals } from "#core/content/goalRefusals.ts";
import { importRefusals } from "#core/content/importRefusals.ts";
import { orgGoalRefusals } from "#core/content/orgGoalRefusals.ts";
import { publicRequestRefusals } from "#core/content/publicRequestRefusals.ts";
import { retentionRefusals } from "#core/content/retentionRefusals.ts";
import { yearRefusals } from "#core/content/yearRefusals.ts";
import { rightsRefusals } from "#core/content/rightsRefusals.ts";
import { salaryRefusals } from "#core/content/salaryRefusals.ts";
import { sharedGoalRefusals } from "#core/content/sharedGoalRefusals.ts";
import { talkActionRefusals } from "#core/content/talkActionRefusals.ts";
import { appraisalStateLabel, assessmentStateLabel, contractStateLabel } from "#core/content/states.ts";
import type { MissingPart } from "#core/contract/missingParts.ts";
import type { DatedPart } from "#core/contract/terms.ts";
import type { Refusal, RefusalKey, Refusals } from "#core/refusal.ts";
import { lowerFirst } from "#core/text.ts";

type Sentences = { readonly [K in RefusalKey]: (params: Refusals[K]) => string };

/** A refusal in the reader's language: what happened, and what they can do now. */
export const refusalText = ({ key, params }: Refusal, locale: Locale): string =>
  (sentences[locale][key] as (given: Refusal["params"]) => string)(params);

/** What keeps a contract from being proposed, said as what to fill in. */
export const missingPartLabel: Readonly<Record<MissingPart, Localised>> = {
  period: { sv: "en period som slutar efter att den börjar", en: "a period that ends after it begins" },
  instruction: {
    sv: "instruktionen för kommunchefen: namn, beslut och datum",
    en: "the instruction for the chief executive: title, decision and date",
  },
  wholeClause: { sv: "den låsta texten om helheten", en: "the locked text about the whole" },
  contributions: { sv: "minst en sak du gör för helheten", en: "at least one thing you do for the whole" },
  responsibility: { sv: "ansvar inom minst ett område", en: "responsibility in at least one area" },
  commitments: { sv: "minst ett åtagande", en: "at least one commitment" },
  results: { sv: "minst ett resultat", en: "at least one result" },
  resultMeasure: { sv: "mått för varje resultat", en: "a measure for each result" },
  resultDue: { sv: "datum för varje resultat", en: "a date for each result" },
  assessmentDate: { sv: "minst ett datum för bedömning", en: "at least one date for assessment" },
  assessmentOutsidePeriod: { sv: "bedömningsdatum som ligger inom perioden", en: "assessment dates within the period" },
  assessmentGap: {
    sv: "ett bedömningsdatum för varje år, med högst 13 månader mellan dem och till periodens början och slut",
    en: "an assessment date for each year, with at most 13 months between them and to the period's beginning and end",
  },
  tooMany: {
    sv: "färre punkter, högst fem åtaganden och fem resultat",
    en: "fewer items, at most five commitments and five results",
  },
};

const nothingWritten: Readonly<Record<Refusals["nothingWritten"]["what"], Localised>> = {
  promise: {
    sv: "Skriv vad som lovas, så att ni båda vet vad som ska ges.",
    en: "Write what is promised, so that both of you know what is to be given.",
  },
  gift: { sv: "Skriv med några ord vad som gavs.", en: "Write in a few words what was given." },
  newDay: {
    sv: "Skriv varför dagen flyttas, så att den som väntar får veta det.",
    en: "Write why the day is moved, so that the one who waits gets to know.",
  },
  answer: { sv: "Skriv ditt svar innan du skickar det.", en: "Write your answer before you send it." },
  addition: { sv: "Skriv det du vill lägga till.", en: "Write what you want to add." },
  note: { sv: "Skriv något innan du sparar.", en: "Write something before you save." },
  question: { sv: "Skriv din fråga innan du skickar den.", en: "Write your question before you send it." },
  thanks: { sv: "Skriv vad du vill tacka för.", en: "Write what you want to thank for." },
};

const datedPart: Readonly<Record<DatedPart, Localised>> = {
  result: { sv: "ett resultat", en: "a result" },
  commitment: { sv: "ett åtagande", en: "a commitment" },
  owed: { sv: "något som kommunen ska ge", en: "something the municipality is to give" },
  followUp: { sv: "en avstämning", en: "a follow-up" },
};

const assessmentPart: Readonly<Record<MissingInAssessment, Localised>> = {
  conclusion: { sv: "vad bedömningen betyder för kontraktet", en: "what it means for the contract" },
  newWordingBy: { sv: "när den nya lydelsen ska vara klar", en: "when the new wording is to be ready" },
  next: {
    sv: "nästa bedömning, eller varför den inte har något datum",
    en: "the next assessment, or why it has no date",
  },
  nextReason: {
    sv: "varför nästa bedömning ligger utanför perioden",
    en: "why the next assessment is outside the period",
  },
  action: {
    sv: "vad ni gör åt det som kommunen inte har gett",
    en: "what is done about what the municipality has not given",
  },
  actionBy: { sv: "när det är gjort", en: "when that is done" },
};

const summaryPart: Readonly<Record<Refusals["summary.incomplete"]["missing"][number], Localised>> = {
  goals: {
    sv: "minst ett mål, eller skälet till att ni inte sätter något",
    en: "at least one goal, or the reason for setting none",
  },
  nextDate: { sv: "datum för nästa samtal", en: "the date of the next talk" },
  answers: {
    sv: "chefens svar och en dag för varje idé och varje stöd",
    en: "the manager's answer and a day for each idea and each support",
  },
  earlierActions: {
    sv: "vad det blev av det ni kom överens om förra gången och som skulle ha varit klart nu",
    en: "what came of that which you agreed last time and which was to be done by now",
  },
};

/** Whose dossiers, as far as the reader may know their names. */
const peopleOf = (names: readonly string[], more: number, locale: Locale) => {
  const others = { sv: more === 1 ? "1 person" : `${more} personer`, en: more === 1 ? "1 person" : `${more} people` };
  const further = { sv: `${more} till`, en: `${more} more` };
  if (names.length === 0) return others[locale];
  return listOf([...names, ...(more > 0 ? [further[locale]] : [])], locale);
};

const sv: Sentences = {
  ...orgGoalRefusals.sv,
  ...importRefusals.sv,
  ...rightsRefusals.sv,
  ...talkActionRefusals.sv,
  ...fieldRefusals.sv,
  ...followUpRefusals.sv,
  ...leadershipRefusals.sv,
  ...goalRefusals.sv,
  ...betweenRefusals.sv,
  ...feedbackRefusals.sv,
  ...retentionRefusals.sv,
  ...publicRequestRefusals.sv,
  ...salaryRefusals.sv,
  ...yearRefusals.sv,
  ...boardRefusals.sv,
  ...sharedGoalRefusals.sv,
  notFound: () =>
    "Det du söker finns inte, eller så är det inte för dig. Gå till startsidan för att se vad som är ditt.",
  notAllowed: () => "Det här får du inte göra. Fråga den andra parten eller HR om du tror att det är fel.",
  busy: () => "Många ändrar samtidigt just nu. Inget har sparats. Försök igen om en liten stund.",
  dateInPast: ({ date }) => `${formatDay(date, "sv")} har redan varit. Välj i dag eller ett senare datum.`,
  dateTooFar: ({ latest }) => `Så långt fram går det inte att planera. Välj en dag senast ${formatDay(latest, "sv")}.`,
  dateInFuture: ({ date }) => `${formatDay(date, "sv")} har inte varit än. Välj i dag eller ett tidigare datum.`,
  dateTooEarly: ({ earliest }) =>
    `Så tidigt kan det inte ha varit. Välj en dag från och med ${formatDay(earliest, "sv")}.`,
  emptyComment: () => "Skriv en kommentar, så att den andra förstår varför.",
  "directory.off": () =>
    "Servern läser ingen katalog. Den som sköter servern slår på det med inställningen GRAPH_DIRECTORY.",
  "directory.changedSince": () => "Något har ändrats sedan du såg igenom. Titta på förhandsvisningen igen.",
  "directory.nothingToUndo": () =>
    "Det finns ingen hämtning att ta tillbaka. Den allra första går inte att ta tillbaka.",
  "directory.changedAfter": () =>
    "Den går inte att ta tillbaka, för personer och enheter har ändrats på annat sätt efteråt. Rätta kontona i Entra ID i stället.",
  "directory.builtOn": ({ names, more }) =>
    `Den går inte att ta tillbaka, för något har redan gjorts med stöd av den hos ${peopleOf(names, more, "sv")}. Rätta kontona i Entra ID i stället.`,
  nothingWritten: ({ what }) => nothingWritten[what].sv,

  "contract.wrongState": ({ state }) =>
    `Det går inte nu, för kontraktets läge är: ${lowerFirst(contractStateLabel[state].sv)}. Öppna det för att se vad du kan göra.`,
  "contract.changedSince": ({ revision }) =>
    `Kontraktet har fått en ny lydelse sedan du öppnade det. Läs lydelse ${revision} och ta ställning till den.`,
  "contract.incomplete": ({ missing }) =>
    `Kontraktet kan inte föreslås än. Det här saknas: ${listOf(
      missing.map((part) => missingPartLabel[part].sv),
      "sv",
    )}.`,
  "contract.periodOver": ({ to }) =>
    `Perioden slutade ${formatDay(to, "sv")}, så det finns inget kvar att komma överens om. Välj en period som inte är slut.`,
  "contract.periodTooLong": ({ from, to }) =>
    `Perioden ${formatDay(from, "sv")} till ${formatDay(to, "sv")} är för lång. Ett kontrakt gäller i högst tio år.`,
  "contract.dayOutsidePeriod": ({ part, day, from, to }) =>
    `${formatDay(day, "sv")} är dagen för ${datedPart[part].sv}, men perioden går från ${formatDay(from, "sv")} till ${formatDay(to, "sv")}. Ändra dagen eller perioden.`,
  "contract.servesUnknown": () =>
    "Kontraktet pekar på ett mål eller resultat som det inte kan bidra till. Välj på nytt vad det bidrar till.",
  "contract.sameWording": () => "Texten är likadan som i den förra lydelsen. Ändra något innan du föreslår den igen.",
  "contract.changedElsewhere": () =>
    "Du har ändrat texten på ett annat ställe sedan du öppnade den här. Inget är sparat över. Läs det som är sparat och välj vad som ska stå.",
  "contract.tooManyComments": ({ max }) =>
    `Det finns redan ${max} kommentarer. Ta upp resten när ni ses, eller skriv ett motförslag.`,
  "contract.notOpened": ({ revision }) =>
    `Du har inte öppnat lydelse ${revision}. Öppna den först, eller godkänn ändå om du vet vad som står i den.`,
  "contract.approvalTooLate": ({ to }) =>
    `Kontraktets period tog slut den ${formatDay(to, "sv")}, så det går inte att godkänna. Den som lade fram det kan ta tillbaka det och föreslå nya dagar, eller så skriver du ett motförslag.`,
  "contract.anotherActive": () =>
    "Ett annat kontrakt för samma uppdrag gäller redan. Börja ett nytt förslag, så ersätter det kontraktet som gäller.",
  "contract.alreadyOpen": ({ state }) =>
    `Det finns redan ett kontrakt som ni arbetar med (${lowerFirst(contractStateLabel[state].sv)}). Fortsätt på det.`,
  "contract.noPrincipal": () => "Det finns ingen uppdragsgivare registrerad. Be HR lägga in vem som är chef.",
  "contract.principalFits": () => "Kontraktet är med chefen för det uppdrag det gäller. Det finns inget att ta över.",
  "contract.nextIsAgreed": ({ from }) =>
    `Ni har redan godkänt nästa kontrakt, som gäller från ${from}. Öppna det om något ska ändras i det.`,
  "contract.holderDoesNotLead": () =>
    "Uppdragskontrakt är till för den som leder andra. Prata med HR om det borde gälla här också.",
  "contract.noDnr": () => "Skriv diarienumret först, till exempel KS 2026/123.",
  "contract.paperWithoutReference": () =>
    "Skriv var det skannade papperet finns, till exempel ett diarienummer eller en plats i arkivet.",
  "contract.paperBeforeWording": ({ date }) =>
    `Lydelsen föreslogs ${formatDay(date, "sv")}. Papperet kan inte vara undertecknat före den dagen. Kontrollera datumet.`,
  "contract.signerNotRepresentative": () =>
    "Den som har undertecknat företrädde inte kommunstyrelsen den dagen. Kontrollera datumet, eller be HR rätta företrädarna.",

  "template.changedSince": () =>
    "Någon annan har sparat mallen medan du skrev. Din text finns kvar här. Spara igen om den ska gälla, eller ångra dina ändringar för att läsa den andras.",

  "campaign.underWay": () => "Ett utskick pågår redan. Vänta tills det är klart, eller stoppa det först.",
  "campaign.nobody": () => "Det finns ingen att skicka till. Välj en annan grupp eller en annan enhet.",
  "campaign.over": () => "Utskicket är avslutat. Starta ett nytt om det behövs.",
  "ownQuestions.changedSince": () =>
    "Någon annan har sparat frågorna medan du skrev. Det du skrev finns kvar här. Spara igen om det ska gälla, eller ångra dina ändringar för att läsa den andras.",
  "ownQuestions.tooMany": ({ max }) => `Det får vara högst ${max} egna frågor. Ta bort någon, eller slå ihop två.`,
  "ownQuestions.tooManyInStep": ({ max }) =>
    `Det får vara högst ${max} egna frågor i ett steg, så att varje steg går fort. Flytta någon till ett annat steg.`,
  "ownQuestions.nobodyAsked": () =>
    "En fråga ställs till ingen. Skriv hur den ställs till medarbetaren, chefen eller båda.",
  "ownQuestions.bothLanguages": () => "En fråga saknas på ett av språken. Skriv den på både svenska och engelska.",

  "appraisal.wrongState": ({ state }) =>
    `Det går inte nu, för samtalets läge är: ${lowerFirst(appraisalStateLabel[state].sv)}. Öppna samtalet för att se vad du kan göra.`,
  "appraisal.alreadyOpen": ({ date }) =>
    `Det finns redan ett samtal, den ${formatDay(date, "sv")}. Flytta det i stället, eller avsluta det först.`,
  "appraisal.notYourReport": () =>
    "Du kan bara boka samtal med dem du är närmaste chef för. Stämmer det inte, be HR rätta uppgifterna.",
  "appraisal.noManager": () => "Det finns ingen chef registrerad. Be HR lägga in vem som är chef.",

  "preparation.managerChanged": () =>
    "Den som skulle hålla samtalet är inte längre chef, så inget delas. Det du har skrivit är kvar. Dela när den nya chefen har tagit över samtalet.",
  "preparation.shared": () =>
    "Du har delat dina svar. Ta tillbaka dem om du vill ändra; det går så länge den andra inte har delat.",
  "preparation.changedSince": () =>
    "Du har ändrat dina svar sedan du gick igenom dem. Inget är delat. Gå igenom dem igen och dela sedan.",
  "preparation.revealed": () =>
    "Den andra kan redan läsa din förberedelse, så den går inte att ta tillbaka. Ta upp ändringar i samtalet.",
  "preparation.notShared": () =>
    "Du har inte delat din förberedelse. Dela den först, så kan du sedan välja att visa den.",
  "preparation.tooEarlyToShow": ({ from }) =>
    `Du kan visa din förberedelse ensam tidigast ${formatDay(from, "sv")}. Till dess har den andra tid att bli klar.`,
  "preparation.changedElsewhere": ({ fields }) =>
    fields.length === 1
      ? "Du har ändrat svaret någon annanstans sedan du öppnade det här. Läs det som är sparat och skriv om det du vill ändra."
      : `Du har ändrat ${fields.length} av svaren någon annanstans sedan du öppnade det här. Läs det som är sparat och skriv om det du vill ändra.`,
  "preparation.unknownStep": () => "Steget finns inte bland dina frågor. Öppna dem igen för att fortsätta.",

  "summary.changedSince": ({ field }) =>
    field === "goal"
      ? "Den andra har ändrat målet sedan du öppnade det. Läs det nya och skriv om det du vill ändra."
      : `Den andra har ändrat ${fieldName({ field }, "sv") ?? "texten"} sedan du öppnade sidan. Läs det nya och skriv om det du vill ändra.`,
  "summary.incomplete": ({ missing }) =>
    `Sammanfattningen kan inte skickas än. Det här saknas: ${listOf(
      missing.map((part) => summaryPart[part].sv),
      "sv",
    )}.`,
  "summary.goalBeyondNextTalk": ({ goal, nextDate }) =>
    `Målet ”${goal}” slutar efter nästa samtal, ${formatDay(nextDate, "sv")}. Välj ett tidigare datum eller skriv varför det ska vara senare.`,
  "summary.correctionWaits": ({ until }) =>
    `En rättelse väntar på svar till och med ${formatDay(until, "sv")}. Nästa kan du föreslå när den är besvarad, eller efter den dagen.`,
  "summary.correctionAnswered": () => "Rättelsen har redan fått ett svar. Föreslå en ny om något mer är fel.",
  "summary.goalsLeft": ({ goals }) =>
    `Sammanfattningen kan inte skickas än. Säg först hur det gick med ${listOf(
      goals.map((goal) => `”${goal}”`),
      "sv",
    )}, eller om ni fortsätter med det.`,
  "summary.revisionChanged": ({ revision }) =>
    `Sammanfattningen har ändrats sedan du öppnade den. Läs lydelse ${revision} och bekräfta den om den stämmer.`,

  "assessment.wrongState": ({ state }) =>
    `Det går inte nu, för bedömningens läge är: ${lowerFirst(assessmentStateLabel[state].sv)}. Öppna den för att se vad du kan göra.`,
  "assessment.alreadyOpen": ({ day }) =>
    `Det pågår redan en bedömning av kontraktet, till den ${formatDay(day, "sv")}. Gör klart den först.`,
  "assessment.onlyToConfirm": ({ until }) =>
    `Kontraktet har ändrats sedan texten skrevs, så den kan inte ändras längre. Bekräfta den senast den ${formatDay(until, "sv")}, med en avvikande mening om du inte håller med om allt.`,
  "assessment.revealed": () =>
    "Den andra kan redan läsa det du har delat, så det går inte att ta tillbaka. Ta upp ändringar när ni talas vid.",
  "assessment.notShared": () => "Det går inte än. Ladda om sidan för att se vem som har delat.",
  "assessment.tooEarlyToShow": ({ from }) =>
    `Du kan visa dina svar ensam tidigast den ${formatDay(from, "sv")}. Till dess har den andra tid att bli klar.`,
  "assessment.changedSince": () =>
    "Texten har ändrats sedan du gick igenom den. Inget är skickat. Gå igenom den igen och skicka sedan.",
  "assessment.incomplete": ({ missing }) =>
    `Bedömningen kan inte skickas än. Det här saknas: ${listOf(
      missing.map((part) => assessmentPart[part].sv),
      "sv",
    )}.`,
  "assessment.revisionChanged": ({ revision }) =>
    `Bedömningen har ändrats sedan du öppnade den. Läs lydelse ${revision} och bekräfta den om den stämmer.`,
};

const en: Sentences = {
  ...orgGoalRefusals.en,
  ...importRefusals.en,
  ...rightsRefusals.en,
  ...talkActionRefusals.en,
  ...fieldRefusals.en,
  ...followUpRefusals.en,
  ...leadershipRefusals.en,
  ...goalRefusals.en,
  ...betweenRefusals.en,
  ...feedbackRefusals.en,
  ...retentionRefusals.en,
  ...publicRequestRefusals.en,
  ...salaryRefusals.en,
  ...yearRefusals.en,
  ...boardRefusals.en,
  ...sharedGoalRefusals.en,
  notFound: () =>
    "What you are looking for does not exist, or it is not for you. Go to the start page to see what is yours.",
  notAllowed: () => "You may not do this. Ask the other party or HR if you think that is wrong.",
  busy: () => "Many people are making changes right now. Nothing was saved. Try again in a moment.",
  dateInPast: ({ date }) => `${formatDay(date, "en")} has passed. Choose today or a later date.`,
  dateTooFar: ({ latest }) => `That is too far ahead to plan. Choose a day no later than ${formatDay(latest, "en")}.`,
  dateInFuture: ({ date }) => `${formatDay(date, "en")} is still to come. Choose today or an earlier date.`,
  dateTooEarly: ({ earliest }) => `It cannot have been that early. Choose a day from ${formatDay(earliest, "en")} on.`,
  emptyComment: () => "Write a comment, so that the other person understands why.",
  "directory.off": () =>
    "The server reads no directory. Whoever runs the server switches it on with the setting GRAPH_DIRECTORY.",
  "directory.changedSince": () => "Something has changed since you looked. Look at the preview again.",
  "directory.nothingToUndo": () => "There is no reading to take back. The very first cannot be taken back.",
  "directory.changedAfter": () =>
    "It cannot be taken back, since people and units have been changed in another way afterwards. Correct the accounts in Entra ID instead.",
  "directory.builtOn": ({ names, more }) =>
    `It cannot be taken back, since something has been done on the strength of it with ${peopleOf(names, more, "en")}. Correct the accounts in Entra ID instead.`,
  nothingWritten: ({ what }) => nothingWritten[what].en,

  "contract.wrongState": ({ state }) =>
    `That is not possible now; the contract is: ${lowerFirst(contractStateLabel[state].en)}. Open it to see what you can do.`,
  "contract.changedSince": ({ revision }) =>
    `The contract has been reworded since you opened it. Read revision ${revision} and decide on that one.`,
  "contract.incomplete": ({ missing }) =>
    `The contract cannot be proposed yet. This is missing: ${listOf(
      missing.map((part) => missingPartLabel[part].en),
      "en",
    )}.`,
  "contract.periodOver": ({ to }) =>
    `The period ended on ${formatDay(to, "en")}, so there is nothing left to agree on. Choose a period that is not over.`,
  "contract.periodTooLong": ({ from, to }) =>
    `The period from ${formatDay(from, "en")} to ${formatDay(to, "en")} is too long. A contract holds for at most ten years.`,
  "contract.dayOutsidePeriod": ({ part, day, from, to }) =>
    `${formatDay(day, "en")} is the day for ${datedPart[part].en}, but the period goes from ${formatDay(from, "en")} to ${formatDay(to, "en")}. Change the day or the period.`,
  "contract.servesUnknown": () =>
    "The contract points at a goal or a result that it cannot serve. Choose once more what it serves.",
  "contract.sameWording": () =>
    "The text is the same as in the last revision. Change something before you propose it again.",
  "contract.changedElsewhere": () =>
    "You have changed the text in another place since you opened this one. Nothing is written over. Read what is saved and choose what is to stand.",
  "contract.tooManyComments": ({ max }) =>
    `There are ${max} comments already. Talk about the rest when you meet, or write a counter-proposal.`,
  "contract.notOpened": ({ revision }) =>
    `You have not opened revision ${revision}. Open it first, or approve anyway if you know what it says.`,
  "contract.approvalTooLate": ({ to }) =>
    `The period of the contract ended on ${formatDay(to, "en")}, so it cannot be approved. Whoever put it forward can take it back and propose new days, or you write a counter-proposal.`,
  "contract.anotherActive": () =>
    "Another contract for the same assignment is already in force. Begin a new proposal; it will replace the one in force.",
  "contract.alreadyOpen": ({ state }) =>
    `There is already a contract being worked on (${lowerFirst(contractStateLabel[state].en)}). Go on with that one.`,
  "contract.noPrincipal": () => "No principal is registered. Ask HR to enter who the manager is.",
  "contract.principalFits": () =>
    "The contract is with the manager of the assignment it is about. There is nothing to take over.",
  "contract.nextIsAgreed": ({ from }) =>
    `You have both approved the next contract already, from ${from}. Open that one if something in it needs to change.`,
  "contract.holderDoesNotLead": () => "Contracts are for those who lead others. Talk to HR if this should be one too.",
  "contract.noDnr": () => "Write the diary number first, for example KS 2026/123.",
  "contract.paperWithoutReference": () =>
    "Say where the scanned paper is kept, for example a diary number or a place in the archive.",
  "contract.paperBeforeWording": ({ date }) =>
    `The wording was proposed on ${formatDay(date, "en")}. The paper cannot have been signed before that day. Check the date.`,
  "contract.signerNotRepresentative": () =>
    "Whoever signed did not represent the executive board that day. Check the date, or ask HR to correct the representatives.",

  "template.changedSince": () =>
    "Somebody else has saved the template while you were writing. Your text is still here. Save again if it is to hold, or undo your changes to read theirs.",

  "campaign.underWay": () => "Messages are already being sent. Wait until that is done, or stop it first.",
  "campaign.nobody": () => "There is nobody to send to. Choose another group or another unit.",
  "campaign.over": () => "This sending is over. Start a new one if it is needed.",
  "ownQuestions.changedSince": () =>
    "Somebody else has saved the questions while you were writing. What you wrote is still here. Save again if it is to hold, or undo your changes to read theirs.",
  "ownQuestions.tooMany": ({ max }) => `There may be ${max} own questions at most. Remove one, or make two into one.`,
  "ownQuestions.tooManyInStep": ({ max }) =>
    `There may be ${max} own questions in a step at most, so that each step is quick. Move one to another step.`,
  "ownQuestions.nobodyAsked": () =>
    "A question is put to nobody. Write how it is put to the employee, the manager or both.",
  "ownQuestions.bothLanguages": () =>
    "A question is missing in one of the languages. Write it in Swedish and in English.",

  "appraisal.wrongState": ({ state }) =>
    `That is not possible now; the talk is: ${lowerFirst(appraisalStateLabel[state].en)}. Open it to see what you can do.`,
  "appraisal.alreadyOpen": ({ date }) =>
    `There is already a talk, on ${formatDay(date, "en")}. Move it instead, or finish it first.`,
  "appraisal.notYourReport": () =>
    "You can only book talks with people whose nearest manager you are. If this is wrong, ask HR to correct it.",
  "appraisal.noManager": () => "No manager is registered. Ask HR to enter who the manager is.",

  "preparation.managerChanged": () =>
    "Who was to hold the talk is no longer the manager, so nothing is shared. What you have written is kept. Share when the new manager has taken over the talk.",
  "preparation.shared": () =>
    "You have shared your answers. Take them back to change them, as long as the other has not shared.",
  "preparation.changedSince": () =>
    "You have changed your answers since you reviewed them. Nothing is shared. Review them again, then share.",
  "preparation.revealed": () =>
    "The other can read your preparation already, so it cannot be taken back. Bring up changes in the talk.",
  "preparation.notShared": () =>
    "You have not shared your preparation. Share it first; after that you can choose to show it.",
  "preparation.tooEarlyToShow": ({ from }) =>
    `You may show your preparation alone from ${formatDay(from, "en")}. Until then the other has time to finish.`,
  "preparation.changedElsewhere": ({ fields }) =>
    fields.length === 1
      ? "You have changed the answer elsewhere since you opened this. Read what is saved and rewrite what you want to change."
      : `You have changed ${fields.length} of the answers elsewhere since you opened this. Read what is saved and rewrite what you want to change.`,
  "preparation.unknownStep": () => "There is no such step among your questions. Open them again to go on.",

  "summary.changedSince": ({ field }) =>
    field === "goal"
      ? "The other person has changed the goal since you opened it. Read the new one and rewrite what you want to change."
      : `The other person has changed ${fieldName({ field }, "en") ?? "the text"} since you opened the page. Read the new text and rewrite what you want to change.`,
  "summary.incomplete": ({ missing }) =>
    `The summary cannot be sent yet. This is missing: ${listOf(
      missing.map((part) => summaryPart[part].en),
      "en",
    )}.`,
  "summary.goalBeyondNextTalk": ({ goal, nextDate }) =>
    `The goal “${goal}” ends after the next talk, ${formatDay(nextDate, "en")}. Choose an earlier date or say why it should be later.`,
  "summary.correctionWaits": ({ until }) =>
    `A correction waits for an answer until ${formatDay(until, "en")}. Propose the next when it is answered, or after that day.`,
  "summary.correctionAnswered": () => "The correction has its answer already. Propose another if more is wrong.",
  "summary.goalsLeft": ({ goals }) =>
    `The summary cannot be sent yet. First say how it went with ${listOf(
      goals.map((goal) => `“${goal}”`),
      "en",
    )}, or whether you go on with it.`,
  "summary.revisionChanged": ({ revision }) =>
    `The summary has changed since you opened it. Read revision ${revision} and confirm it if it is right.`,

  "assessment.wrongState": ({ state }) =>
    `That is not possible now; the assessment is: ${lowerFirst(assessmentStateLabel[state].en)}. Open it to see what you can do.`,
  "assessment.alreadyOpen": ({ day }) =>
    `An assessment of the contract is under way, for ${formatDay(day, "en")}. Finish it first.`,
  "assessment.onlyToConfirm": ({ until }) =>
    `The contract has changed since the text was written, so it can no longer be changed. Confirm it by ${formatDay(until, "en")}, with a dissent note if you do not agree with all of it.`,
  "assessment.revealed": () =>
    "The other can read what you have shared already, so it cannot be taken back. Bring up changes when you talk.",
  "assessment.notShared": () => "That is not possible yet. Reload the page to see who has shared.",
  "assessment.tooEarlyToShow": ({ from }) =>
    `You can show your answers alone from ${formatDay(from, "en")}. Until then the other has time to finish.`,
  "assessment.changedSince": () =>
    "The text has changed since you reviewed it. Nothing is sent. Review it again, then send.",
  "assessment.incomplete": ({ missing }) =>
    `The assessment cannot be sent yet. This is missing: ${listOf(
      missing.map((part) => assessmentPart[part].en),
      "en",
    )}.`,
  "assessment.revisionChanged": ({ revision }) =>
    `The assessment has changed since you opened it. Read revision ${revision} and confirm it if it is right.`,
};

const sentences: { readonly [L in Locale]: Sentences } = { sv, en };
