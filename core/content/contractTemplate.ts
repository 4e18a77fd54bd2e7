/**
 * The texts of an uppdragskontrakt (P17-P21; research/domain D2): what each section is called, what to write in it, the two
 * locked clauses, and how a new contract starts from a template. The wording of a contract is written as the holder
 * ("jag") to the principal ("min uppdragsgivare"); help texts speak to the one who writes ("du").
 */
import { LOCALES, type Locale, type Localised } from "#core/content/locale.ts";
import type { TemplateTexts } from "#core/contract/template.ts";
import type { Area, Commitment, EntitlementKey, Expectation, Result, Row, Terms } from "#core/contract/terms.ts";
import { type Day, addDays, daysBetween } from "#core/time.ts";

/** The sections of a contract in the order they are read, numbered from 0. */
export const SECTIONS = [
  "parties",
  "purpose",
  "whole",
  "responsibility",
  "mandate",
  "commitments",
  "results",
  "deprioritised",
  "leadership",
  "owed",
  "assessment",
  "changes",
  "publicRecord",
  "approval",
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Helheten först: locked, in every contract (P21). */
export const wholeClause: Localised = {
  sv: "Kommunen är en helhet, och det som är bäst för kommunen går före den enskilda verksamhetens behov. När min verksamhets behov och kommunens bästa drar åt olika håll väljer jag det som är bäst för kommunen, och lyfter frågan till min uppdragsgivare i god tid.",
  en: "The municipality is one whole, and what is best for the municipality comes before the needs of any single operation. When the needs of my operation and the good of the municipality pull in different directions, I choose what is best for the municipality and raise the question with my principal in good time.",
};

/** Offentlighet: locked (research/domain A6). */
export const publicRecordClause: Localised = {
  sv: "Kontraktet är en allmän handling när båda har godkänt det. Därför ska det inte innehålla uppgifter om hälsa eller privatliv.",
  en: "The contract is a public record once both have approved it. It must therefore contain nothing about health or private life.",
};

export const contractFooter: Localised = {
  sv: "Uppdragskontraktet är inte ett anställningsavtal. Det ändrar inte anställning, lön eller delegation.",
  en: "The assignment contract is not an employment contract. It does not change employment, pay or delegation.",
};

/** The language a wording is in: that of its locked texts, which are the product's own. */
export const languageOf = ({ whole, publicRecord }: Pick<Terms, "whole" | "publicRecord">): Locale =>
  LOCALES.find((each) => whole.clause === wholeClause[each] || publicRecord === publicRecordClause[each]) ?? "sv";

type SectionText = { readonly title: Localised; readonly help: Localised };

export const sectionTexts: Readonly<Record<SectionKey, SectionText>> = {
  parties: {
    title: { sv: "Parter och giltighet", en: "Parties and validity" },
    help: {
      sv: "Ange vilka dagar kontraktet gäller och vad det bygger på, till exempel nämndens reglemente eller förra årets kontrakt. För kommunchefen ska instruktionen från kommunstyrelsen alltid finnas med.",
      en: "Say which days the contract covers and what it rests on, for example the regulations of the committee or last year's contract. For the chief executive, the instruction from the executive board must always be included.",
    },
  },
  purpose: {
    title: { sv: "Syftet med uppdraget", en: "Purpose of the assignment" },
    help: {
      sv: "Berätta med två till fyra meningar varför uppdraget finns, och välj de mål det bidrar till. Exempel: ”Uppdraget finns för att alla elever ska få god och näringsrik mat varje skoldag.”",
      en: "Say in two to four sentences why the assignment exists, and choose the goals it serves. Example: “The assignment exists so that every pupil gets good and nourishing food each school day.”",
    },
  },
  whole: {
    title: { sv: "Helheten först", en: "The whole municipality first" },
    help: {
      sv: "Den första texten är låst och lika för alla. Skriv minst en sak du gör för helheten under perioden, gärna för en verksamhet som du nämner vid namn. Exempel: ”Jag lånar ut två vaktmästare till biblioteket under flytten i maj.”",
      en: "The first text is locked and the same for everyone. Write at least one thing you do for the whole during the period, preferably for an operation you name. Example: “I lend two caretakers to the library for its move in May.”",
    },
  },
  responsibility: {
    title: { sv: "Ansvar", en: "Responsibility" },
    help: {
      sv: "Skriv kort vad du svarar för inom varje område. Skriv också vad du inte svarar för, om det lätt kan missförstås. Exempel: ”Jag svarar för enhetens budget, men inte för hyran.”",
      en: "Say briefly what you answer for in each area. Say also what you do not answer for, if it is easily misunderstood. Example: “I answer for the unit's budget, but not for the rent.”",
    },
  },
  mandate: {
    title: { sv: "Befogenheter och ramar", en: "Mandate and limits" },
    help: {
      sv: "Skriv vad du får besluta om, vilka ramar du har och när du ska lyfta en fråga. Hänvisa till delegationsordningen i stället för att skriva av den. Exempel: ”Jag anställer vikarier inom budget. Tillsvidareanställningar stämmer jag av först.”",
      en: "Say what you may decide, what limits you have and when to raise a question. Refer to the delegation of authority rather than copying it. Example: “I hire temporary staff within budget. Before permanent appointments I check with my principal.”",
    },
  },
  commitments: {
    title: { sv: "Åtaganden", en: "Commitments" },
    help: {
      sv: "Skriv vad du gör under perioden, helst tre till fem saker. Säg varför, när det är klart och vem det berör. Exempel: ”Jag inför gemensam schemaläggning i hemtjänsten.”",
      en: "Say what you do during the period, ideally three to five things. Say why, when it is done and who is concerned. Example: “I introduce joint scheduling in home care.”",
    },
  },
  results: {
    title: { sv: "Krav på resultat", en: "Required results" },
    help: {
      sv: "Skriv vad som ska vara uppnått, inte vad du ska göra, och hur ni ser att det är nått. Högst fem krav. Exempel: ”Den som har hemtjänst möter högst tolv personer ur personalen på två veckor. Nuläge: femton.”",
      en: "Say what is to be achieved, not what you are to do, and how you two will see that it is reached. At most five. Example: “A person with home care meets at most twelve members of staff in two weeks. Today: fifteen.”",
    },
  },
  deprioritised: {
    title: { sv: "Vad som får vänta", en: "What may wait" },
    help: {
      sv: "Skriv det ni är överens om att göra mindre av eller skjuta upp, så att resten får plats. Exempel: ”Den nya webbsidan får vänta till nästa år.”",
      en: "Write what you two agree to do less of or to put off, so that there is room for the rest. Example: “The new web page may wait until next year.”",
    },
  },
  leadership: {
    title: { sv: "Ledarskapet", en: "Leadership" },
    help: {
      sv: "Välj en eller två av policyns sex förväntningar att utveckla. Skriv ett tecken på förändring som andra kan se. Exempel: ”Alla i gruppen vet vem som beslutar vad.”",
      en: "Choose one or two of the policy's six expectations to develop. Write a sign of change that others can see. Example: “Everyone in the group knows who decides what.”",
    },
  },
  owed: {
    title: { sv: "Det du får av kommunen", en: "What the municipality owes you" },
    help: {
      sv: "Kommunen ska ge dig ett tydligt uppdrag, dialog och återkoppling samt kompetensutveckling. Skriv vad det betyder för dig och när det sker. Exempel: ”Jag går kursen i arbetsrätt i mars.”",
      en: "The municipality owes you a clear assignment, dialogue and feedback, and competence development. Write what this means for you and when it happens. Example: “I take the course in labour law in March.”",
    },
  },
  assessment: {
    title: { sv: "Uppföljning och bedömning", en: "Follow-up and assessment" },
    help: {
      sv: "Välj dagar för avstämning och minst en dag för bedömning, inom perioden och minst en gång per år. I bedömningen ser ni både på innehållet (stämmer kontraktet fortfarande?) och på resultatet. Ni använder den i medarbetarsamtalet och lönesamtalet.",
      en: "Choose days for follow-up and at least one day for assessment, within the period and at least once a year. The assessment looks both at the content (is the contract still right?) and at the results. You use it in the appraisal talk and the salary talk.",
    },
  },
  changes: {
    title: { sv: "Om förutsättningarna ändras", en: "If circumstances change" },
    help: {
      sv: "Skriv vem som tar upp en förändring, inom vilken tid, och vad ni gör om ni inte är överens. Texten är ett förslag som ni kan ändra. För kommunchefen går en fråga ni är oense om till kommunstyrelsens presidium.",
      en: "Say who raises a change, within what time, and what you do if you disagree. The text is a proposal that you can change. For the chief executive, a disagreement goes to the presidium of the executive board.",
    },
  },
  publicRecord: {
    title: { sv: "Offentlighet", en: "Public record" },
    help: {
      sv: "Texten är låst. När kontraktet är godkänt kan vem som helst begära att få läsa det. Skriv därför inget om hälsa eller privatliv, varken ditt eget eller någon annans.",
      en: "The text is locked. Once the contract is approved, anyone may ask to read it. So write nothing about health or private life, your own or anyone else's.",
    },
  },
  approval: {
    title: { sv: "Godkännande", en: "Approval" },
    help: {
      sv: "Ni godkänner båda samma lydelse. Om någon av er ändrar texten behöver ni båda godkänna igen. Tjänsten sparar vem som godkänner, när och vilken lydelse.",
      en: "You both approve the same wording. If either of you changes the text, you both need to approve again. The service records who approves, when and which wording.",
    },
  },
};

export const areaLabels: Readonly<Record<Area, Localised>> = {
  operations: { sv: "Verksamhet", en: "Operations" },
  economy: { sv: "Ekonomi", en: "Finances" },
  staff: { sv: "Personal", en: "Staff" },
  workEnvironment: { sv: "Arbetsmiljö", en: "Work environment" },
  development: { sv: "Utveckling", en: "Development" },
};

/** The policy's six expectations on a leader, in short (P8-P13). */
export const expectationLabels: Readonly<Record<Expectation, Localised>> = {
  concepts: {
    sv: "Stå för helhetssyn, ansvar, delaktighet och omtanke",
    en: "Stand for a view of the whole, responsibility, participation and care",
  },
  goals: { sv: "Leda medarbetare och verksamhet mot målen", en: "Lead people and operations towards the goals" },
  visible: { sv: "Vara synlig och tydlig och kunna fatta beslut", en: "Be visible and clear, and able to decide" },
  development: {
    sv: "Vara öppen för utveckling, personligen och i verksamheten",
    en: "Be open to development, personally and in the operations",
  },
  represent: { sv: "Företräda kommunen och dess värderingar", en: "Represent the municipality and its values" },
  competence: {
    sv: "Ta vara på medarbetarnas kompetens och engagemang",
    en: "Make use of the employees' competence and engagement",
  },
};

/** What the municipality owes the holder (P14-P16). */
export const entitlementLabels: Readonly<Record<EntitlementKey, Localised>> = {
  assignment: { sv: "Tydligt uppdrag", en: "A clear assignment" },
  dialogue: { sv: "Fortlöpande dialog", en: "Continuous dialogue" },
  feedback: { sv: "Återkoppling", en: "Feedback" },
  development: { sv: "Kompetensutveckling", en: "Competence development" },
  support: { sv: "Stöd", en: "Support" },
};

export const commitmentLabels: Readonly<Record<Exclude<keyof Commitment, keyof Row>, Localised>> = {
  text: { sv: "Under perioden gör jag", en: "During the period I will" },
  why: { sv: "Varför", en: "Why" },
  due: { sv: "Klart senast", en: "Done by" },
  concerns: { sv: "Vem det berör", en: "Who is concerned" },
};

export const resultLabels: Readonly<Record<Exclude<keyof Result, keyof Row>, Localised>> = {
  outcome: { sv: "Vad som ska vara uppnått", en: "What is to be achieved" },
  measure: { sv: "Så ser vi det (mått eller iakttagelse)", en: "How we see it (a measure or an observation)" },
  target: { sv: "Målvärde", en: "Target" },
  baseline: { sv: "Nuläge", en: "Where it stands today" },
  due: { sv: "Uppnått senast", en: "Achieved by" },
  source: { sv: "Källa", en: "Source" },
  dependsOn: { sv: "Hur andra än jag påverkar resultatet", en: "How others than I affect the result" },
};

type Beginning = {
  readonly from: Day;
  readonly to: Day;
  /** Leads others, and so has leadership to develop. */
  readonly leads: boolean;
  readonly texts: TemplateTexts;
};

/**
 * A first draft in one language: the locked clauses and the template's texts filled in, two follow-ups and one assessment
 * inside the period (`from` before `to`). What the holder is to do and achieve is left empty: the holder proposes first (P2).
 */
export function startingTerms(locale: Locale, { from, to, leads, texts }: Beginning): Terms {
  const inPeriod = (share: number) => weekdayAt(from, Math.floor(daysBetween(from, to) * share));
  const followUps = [inPeriod(1 / 3), inPeriod(2 / 3)] as const;
  const assessment = inPeriod(11 / 12);

  return {
    period: { from, to },
    basis: texts.basis,
    purpose: texts.purpose,
    goals: [],
    whole: { clause: wholeClause[locale], contributions: [] },
    responsibility: texts.responsibility,
    mandate: texts.mandate,
    commitments: [],
    results: [],
    deprioritised: "",
    ...(leads && { leadership: { expectations: [], sign: "" } }),
    owed: {
      assignment: { text: texts.owed.assignment, date: from },
      dialogue: { text: texts.owed.dialogue, date: followUps[0] },
      feedback: { text: texts.owed.feedback, date: followUps[0] },
      development: { text: texts.owed.development, date: followUps[0] },
      support: { text: texts.owed.support, date: "" },
    },
    assessment: { followUps, assessments: [assessment] },
    changes: texts.changes,
    publicRecord: publicRecordClause[locale],
  };
}

/** The day so many days in; the Friday before when that is a weekend, but never before the period begins. */
function weekdayAt(from: Day, days: number): Day {
  const weekday = new Date(addDays(from, days)).getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return addDays(from, Math.max(0, days - back));
}
