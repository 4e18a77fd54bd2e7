/**
 * What is asked when a contract is assessed (P19, P21; research/domain D4). Both parties are asked about the same parts, in their
 * own words; the principal then writes the common text under the same headings. A question's key is never renamed and never used
 * for another question, since answers are stored under it.
 *
 * To change the questions: copy `version1` to a new version with its own number and put it last in `versions`. What has been
 * opened keeps the version it began with, so an older version is never edited.
 */
import type { Conclusion, Fit, Often, Right, RightAnswer, RowOutcome } from "#core/assessment/matter.ts";
import type { Localised } from "#core/content/locale.ts";

/** The same question to the holder, to the principal, and as a heading of the common text. */
export type Voices = { readonly holder: Localised; readonly principal: Localised; readonly common: Localised };
type Question = { readonly key: string } & Voices;

export type AssessmentForm = {
  readonly version: number;
  readonly content: {
    readonly title: Localised;
    readonly note: Localised;
    readonly fit: Localised;
    readonly why: Localised;
  };
  readonly assignment: { readonly title: Localised; readonly questions: readonly Question[] };
  readonly rows: {
    readonly title: Localised;
    readonly outcome: Voices;
    readonly shows: Voices;
    readonly conditions: Voices;
  };
  readonly whole: { readonly title: Localised; readonly questions: readonly Question[] };
  readonly leadership: { readonly title: Localised; readonly often: Voices; readonly seen: Voices };
  readonly rights: {
    readonly title: Localised;
    readonly note: Localised;
    readonly commonNote: Localised;
    readonly questions: Readonly<Record<Right, Localised>>;
    readonly why: Localised;
    readonly answer: Localised;
    readonly action: Localised;
    readonly actionBy: Localised;
  };
  readonly conclusion: {
    readonly title: Localised;
    readonly note: Localised;
    readonly conclusion: Localised;
    readonly newWordingBy: Localised;
    readonly next: Localised;
    readonly nextReason: Localised;
    readonly talk: Localised;
    readonly salaryTalk: Localised;
  };
};

const same = (sv: string, en: string): Voices => ({ holder: { sv, en }, principal: { sv, en }, common: { sv, en } });

const version1: AssessmentForm = {
  version: 1,
  content: {
    title: { sv: "Stämmer kontraktet fortfarande?", en: "Is the contract still right?" },
    note: {
      sv: "Har kontraktet framför dig. Stämmer en del som den är, säg det och gå vidare.",
      en: "Have the contract before you. Where a part is right as it is, say so and go on.",
    },
    fit: { sv: "stämmer det?", en: "is it still right?" },
    why: { sv: "vad har ändrats, och varför?", en: "what has changed, and why?" },
  },
  assignment: {
    title: { sv: "Uppdraget som helhet", en: "The assignment altogether" },
    questions: [
      {
        key: "clear",
        holder: {
          sv: "Är uppdraget tydligt för dig? Vad är oklart?",
          en: "Is the assignment clear to you? What is unclear?",
        },
        principal: { sv: "Har jag varit tydlig med uppdraget?", en: "Have I been clear about the assignment?" },
        common: { sv: "Är uppdraget tydligt?", en: "Is the assignment clear?" },
      },
      {
        key: "balance",
        ...same("Är ansvar och befogenheter i balans?", "Do the responsibility and the authority match each other?"),
      },
      {
        key: "reasonable",
        ...same("Är kraven rimliga mot resurserna?", "Are the demands reasonable, given the resources?"),
      },
      {
        key: "goalsAbove",
        ...same(
          "Har mål högre upp ändrats så att kontraktet berörs?",
          "Have goals higher up changed in a way that concerns the contract?",
        ),
      },
    ],
  },
  rows: {
    title: { sv: "Vad blev resultatet?", en: "What came of it?" },
    outcome: same("hur gick det?", "how did it go?"),
    shows: {
      holder: { sv: "vad visar det?", en: "what shows it?" },
      principal: { sv: "vad ser jag som visar det?", en: "what do I see that shows it?" },
      common: { sv: "det här visar det", en: "this shows it" },
    },
    conditions: {
      holder: { sv: "vad påverkade, som du inte själv rådde över?", en: "what affected it that was not up to you?" },
      principal: { sv: "vad påverkade utifrån?", en: "what affected it from outside?" },
      common: { sv: "förutsättningar som påverkade", en: "conditions that affected it" },
    },
  },
  whole: {
    title: { sv: "Helheten först", en: "The whole municipality first" },
    questions: [
      {
        key: "wholeFirst",
        holder: {
          sv: "Ge exempel på när kommunens bästa fick gå före din egen enhet.",
          en: "Give an example of when the good of the municipality came before your own unit.",
        },
        principal: {
          sv: "När har du sett att kommunens bästa fick gå före den egna enheten?",
          en: "When have you seen the good of the municipality come before the own unit?",
        },
        common: { sv: "När helheten fick gå före", en: "When the whole came first" },
      },
      {
        key: "benefit",
        holder: {
          sv: "Vilken annan verksamhet har haft nytta av dig?",
          en: "Which other operation has benefited from you?",
        },
        principal: {
          sv: "Vilken annan verksamhet har haft nytta av det som gjorts?",
          en: "Which other operation has benefited from what was done?",
        },
        common: { sv: "Vem som haft nytta av det", en: "Who has benefited" },
      },
      { key: "hindered", ...same("Vad hindrade?", "What stood in the way?") },
    ],
  },
  leadership: {
    title: { sv: "Ledarskapet", en: "Leadership" },
    often: {
      holder: { sv: "hur ofta lyckas du med det?", en: "how often do you manage this?" },
      principal: { sv: "hur ofta ser du det?", en: "how often do you see this?" },
      common: { sv: "så här ser vi på det", en: "how we see it" },
    },
    seen: {
      holder: { sv: "vad märks det på?", en: "how does it show?" },
      principal: { sv: "vad märks det på?", en: "how does it show?" },
      common: { sv: "det här märks det på", en: "this is how it shows" },
    },
  },
  rights: {
    title: { sv: "Kommunens del", en: "The municipality's part" },
    note: {
      sv: "Det här är kommunen skyldig dig enligt ledningspolicyn. Du svarar först; din uppdragsgivare svarar när ni har delat, och säger vad som görs.",
      en: "This is what the municipality owes you by its leadership policy. You answer first; your principal answers when you have both shared, and says what will be done.",
    },
    commonNote: {
      sv: "Uppdragstagaren har svarat först. Där svaret är delvis eller nej behövs en åtgärd och ett datum.",
      en: "The holder has answered first. Where the answer is partly or no, an action and a date are needed.",
    },
    questions: {
      assignment: { sv: "Har du fått ett tydligt uppdrag?", en: "Have you been given a clear assignment?" },
      dialogue: {
        sv: "Har du haft fortlöpande dialog och fått återkoppling?",
        en: "Have you had continuous dialogue and feedback?",
      },
      development: {
        sv: "Har du fått möjlighet till kompetensutveckling?",
        en: "Have you been given the chance to develop your competence?",
      },
    },
    why: { sv: "Vad saknas, eller vad har varit bra?", en: "What is missing, or what has been good?" },
    answer: { sv: "uppdragsgivarens svar", en: "the principal's answer" },
    action: { sv: "det här gör vi", en: "what we do" },
    actionBy: { sv: "klart senast", en: "done by" },
  },
  conclusion: {
    title: { sv: "Slutsats", en: "Conclusion" },
    note: {
      sv: "Slutsatsen tas med till medarbetarsamtalet och lönesamtalet.",
      en: "The conclusion goes along to the appraisal talk and the salary talk.",
    },
    conclusion: { sv: "Vad betyder bedömningen för kontraktet?", en: "What does this mean for the contract?" },
    newWordingBy: { sv: "Ny lydelse senast", en: "New wording by" },
    next: { sv: "Nästa bedömning", en: "Next assessment" },
    nextReason: {
      sv: "Varför nästa bedömning ligger utanför perioden, eller inte har något datum",
      en: "Why the next assessment is outside the period, or has no date",
    },
    talk: { sv: "Tas med till medarbetarsamtalet den", en: "Goes along to the appraisal talk on" },
    salaryTalk: { sv: "Tas med till lönesamtalet år", en: "Goes along to the salary talk of the year" },
  },
};

const versions: readonly AssessmentForm[] = [version1];

/** The questions that an assessment opened now begins with. */
export const PRESENT_FORM = version1.version;

/** The questions as they were when an assessment was opened. Throws for a version that was never published. */
export function assessmentForm(version: number): AssessmentForm {
  const form = versions.find((each) => each.version === version);
  if (!form) throw new Error(`the assessment form has no version ${version}`);
  return form;
}

export const fitLabels: Readonly<Record<Fit, Localised>> = {
  fits: { sv: "Stämmer", en: "Still right" },
  adjust: { sv: "Behöver justeras", en: "Needs adjusting" },
  obsolete: { sv: "Inte längre aktuellt", en: "No longer relevant" },
};

export const outcomeLabels: Readonly<Record<RowOutcome, Localised>> = {
  exceeded: { sv: "Överträffat", en: "Exceeded" },
  reached: { sv: "Uppnått", en: "Reached" },
  partly: { sv: "Delvis uppnått", en: "Partly reached" },
  notReached: { sv: "Inte uppnått", en: "Not reached" },
  cannotJudge: { sv: "Går inte att bedöma", en: "Cannot be judged" },
};

export const oftenLabels: Readonly<Record<Often, Localised>> = {
  seldom: { sv: "Sällan", en: "Seldom" },
  sometimes: { sv: "Ibland", en: "Sometimes" },
  mostly: { sv: "Oftast", en: "Mostly" },
  always: { sv: "Alltid", en: "Always" },
};

export const rightLabels: Readonly<Record<Right, Localised>> = {
  assignment: { sv: "Tydligt uppdrag", en: "A clear assignment" },
  dialogue: { sv: "Fortlöpande dialog och återkoppling", en: "Continuous dialogue and feedback" },
  development: { sv: "Kompetensutveckling", en: "Competence development" },
};

export const rightAnswerLabels: Readonly<Record<RightAnswer, Localised>> = {
  yes: { sv: "Ja", en: "Yes" },
  partly: { sv: "Delvis", en: "Partly" },
  no: { sv: "Nej", en: "No" },
};

export const conclusionLabels: Readonly<Record<Conclusion, Localised>> = {
  unchanged: { sv: "Fortsätter oförändrat", en: "Goes on unchanged" },
  revise: { sv: "Revideras", en: "Is revised" },
  end: { sv: "Avslutas", en: "Ends" },
};

export const rowKindLabels: Readonly<Record<"commitment" | "result", Localised>> = {
  commitment: { sv: "Åtagande", en: "Commitment" },
  result: { sv: "Resultatkrav", en: "Required result" },
};
