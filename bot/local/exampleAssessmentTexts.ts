import type { Party } from "#core/assessment/assessment.ts";
import { CONCLUSION_FIELDS, RIGHTS, type RowOutcome, fieldKeys } from "#core/assessment/matter.ts";

/** Invented assessments for the example municipality. Swedish only: they are what its people would have written. */

/** What came of a row, what shows it, and what affected it. */
type RowSaid = readonly [outcome?: RowOutcome, shows?: string, conditions?: string];

/** What somebody says in an assessment: rows in the contract's order, the other fields by their keys. */
export type Judged = {
  readonly fields?: { readonly [field: string]: string };
  readonly commitments?: readonly RowSaid[];
  readonly results?: readonly RowSaid[];
};
type Views = { readonly [P in Party]: Judged };

const { fit, why, often, seen, right, rightWhy, answer, action } = fieldKeys;
const { conclusion, nextReason, salaryTalk } = CONCLUSION_FIELDS;

const goesOn = {
  [conclusion]: "unchanged",
  [nextReason]: "Vi tar nästa när vi ser hur bemanningen faller ut.",
};

/** One contract, assessed twice: how it has gone, row by row. */
export const TWICE_ASSESSED: { readonly views: Views; readonly common: readonly Judged[] } = {
  views: {
    holder: {
      fields: {
        clear: "Ja. Gränsen mot bemanningsenheten behöver vi prata om.",
        ...Object.fromEntries(RIGHTS.map((each) => [right(each), "yes"])),
      },
    },
    principal: { fields: { clear: "Jag tycker det. Gränsen mot bemanningsenheten kan bli tydligare." } },
  },
  common: [
    { fields: goesOn, commitments: [["notReached"], ["notReached"]], results: [["partly"]] },
    { fields: goesOn, commitments: [["partly"], ["partly"]], results: [["reached"]] },
  ],
};

/** The same two half a year before. */
export const PRESCHOOL_BEFORE: { readonly views: Views; readonly common: Judged } = {
  views: {
    holder: { fields: { clear: "Ja." }, results: [["notReached", "Vi har inte börjat på Blåsippan och Vitsippan."]] },
    principal: { fields: { clear: "Ja." }, results: [["notReached"]] },
  },
  common: {
    fields: { [conclusion]: "unchanged", [nextReason]: "Vi ser efter igen i höst." },
    commitments: [["notReached"], ["partly"]],
    results: [["notReached", "Två av fyra avdelningar läser varje dag."]],
  },
};

/** Two who see much alike, and not all. */
export const PRESCHOOL_VIEWS: Views = {
  holder: {
    fields: {
      [fit("purpose")]: "fits",
      [fit("whole")]: "fits",
      [fit("responsibility")]: "adjust",
      [why("responsibility")]: "Köket gick över till måltidsenheten i augusti. Det står kvar som mitt ansvar.",
      [fit("mandate")]: "adjust",
      [why("mandate")]: "Jag behöver kunna anställa vikarier på kortare tid än tre veckor utan att fråga.",
      [fit("commitments")]: "fits",
      [fit("results")]: "fits",
      [fit("deprioritised")]: "fits",
      [fit("owed")]: "fits",
      clear: "Ja, utom vem som har hand om lokalerna på kvällarna.",
      balance: "Nästan. Ansvaret för bemanningen är större än det jag får besluta.",
      reasonable: "Ja, om vikariepoolen kommer igång.",
      wholeFirst: "I juni lånade vi ut två barnskötare till Björkgården, fast det var inskolning hos oss.",
      benefit: "Björkgården och skolan, som fick våra lokaler under ombyggnaden.",
      hindered: "Att vi inte har samma schemasystem.",
      [often("goals")]: "mostly",
      [seen("goals")]: "Vi följer läsningen varje vecka och jag tar upp det på varje möte.",
      [often("visible")]: "sometimes",
      [seen("visible")]: "Jag är ute på avdelningarna en förmiddag i veckan. Det är för lite.",
      [right("assignment")]: "yes",
      [right("dialogue")]: "yes",
      [rightWhy("dialogue")]: "Våra avstämningar blir av, och jag får svar.",
      [right("development")]: "partly",
      [rightWhy("development")]: "Kursen i arbetsrätt sköts upp två gånger.",
    },
    commitments: [
      ["partly", "Mötena blir av på tre av fyra avdelningar.", "Två avdelningar delade lokal under våren."],
      ["reached", "Alla sju nya har fått hela introduktionen."],
    ],
    results: [["reached", "Högläsning fem dagar i veckan på alla avdelningar sedan september."]],
  },
  principal: {
    fields: {
      [fit("purpose")]: "fits",
      [fit("whole")]: "fits",
      [fit("responsibility")]: "adjust",
      [why("responsibility")]: "Köket ska bort, och ansvaret för lokalerna behöver bli tydligt.",
      [fit("mandate")]: "fits",
      [fit("commitments")]: "adjust",
      [why("commitments")]: "Åtagandet om möten behöver gälla alla fyra avdelningarna.",
      [fit("results")]: "fits",
      [fit("deprioritised")]: "fits",
      [fit("owed")]: "fits",
      clear: "Mest. Om lokalerna har jag varit otydlig.",
      balance: "Ja, jag tycker det.",
      reasonable: "Ja.",
      wholeFirst: "Utlåningen till Björkgården i juni.",
      benefit: "Björkgården, Björkskolan och vår egen vikariepool.",
      hindered: "Olika system för scheman.",
      [often("goals")]: "mostly",
      [seen("goals")]: "Högläsningen har blivit en vana. Du kommer med siffror till varje avstämning.",
      [often("visible")]: "mostly",
      [seen("visible")]: "Medarbetarna säger att du är lätt att få tag i.",
    },
    commitments: [
      ["partly", "Mötena på Blåsippan har inte kommit igång.", "Lokalerna."],
      ["exceeded", "Två andra förskolor använder er introduktion nu."],
    ],
    results: [["partly", "Fyra avdelningar läser varje dag. På Blåsippan är det tre dagar i veckan."]],
  },
};

/** What two have arrived at: the contract is to be reworded. */
export const WORKS_ASSESSMENT: { readonly views: Views; readonly common: Judged } = {
  views: {
    holder: {
      fields: {
        [fit("mandate")]: "adjust",
        [why("mandate")]: "Jag får inte hyra in maskiner själv, fast bilarna står när det snöar.",
        clear: "Ja.",
        balance: "Nej, inte på vintern.",
        wholeFirst: "Vi sandade vid äldreboendena först i januari, före våra egna upplag.",
        [right("assignment")]: "yes",
        [right("dialogue")]: "yes",
        [right("development")]: "partly",
        [rightWhy("development")]: "Utbildningen i eldrivna maskiner blev inte av.",
      },
      commitments: [["reached", "Veckomöten varje måndag."], ["partly"]],
      results: [["partly", "Hälften av maskinerna är bytta."]],
    },
    principal: {
      fields: {
        [fit("mandate")]: "adjust",
        [why("mandate")]: "Inhyrning vid snö ska du kunna besluta om.",
        clear: "Ja.",
        wholeFirst: "Sandningen vid äldreboendena.",
      },
      commitments: [["reached"], ["partly"]],
      results: [["partly", "13 av 26 maskiner."]],
    },
  },
  common: {
    fields: {
      [why("mandate")]: "Inhyrning av maskiner vid snö och halka ska arbetsledaren besluta om.",
      clear: "Ja, för båda.",
      balance: "Inte på vintern. Befogenheterna ändras i nästa lydelse.",
      wholeFirst: "Äldreboendena sandades först i januari.",
      [answer("development")]: "Det stämmer, kursen blev inställd av leverantören.",
      [action("development")]: "Farah bokar en ny kurs i eldrivna maskiner för hela gruppen.",
      [conclusion]: "revise",
      [salaryTalk]: "2027",
    },
    commitments: [["reached", "Veckomötena fungerar."], ["partly"]],
    results: [
      ["partly", "13 av 26 maskiner är eldrivna.", "Leveranserna är fyra månader sena. Det råder Mattias inte över."],
    ],
  },
};
