/**
 * What both sides are asked before a medarbetarsamtal (P22-P24; DOMAIN sections 5 and 9, research/domain D3).
 *
 * A block is one area seen from both sides, so the two dialogues always have the same steps. A field key that stands on
 * both sides is one question asked of both: the two answers meet, side by side. Keys are never renamed and never reused
 * for another question, since answers are stored under them. Who is asked is "du" ("you"); "ni" is the two of them.
 *
 * What a municipality asks beside is HR's to write (core/municipality/ownQuestions.ts). To add a question here, or to change one: copy the block with the new wording (`const tasks2 = ...`), list the blocks of the
 * new version (`const version2 = [lookBack, tasks2, ...]`), let the two exported dialogues use it with version number 2,
 * and put `preparation("employee", 1, version1)` and its twin last in `versions`. A talk that has started keeps the version
 * it started with, so an older version is never edited and never taken away.
 */
import type { Side } from "#core/appraisal/appraisal.ts";
import type { Localised } from "#core/content/locale.ts";
import {
  type Condition,
  type Dialogue,
  type Field,
  type ScaleValue,
  dialogue,
  scale,
  step,
  text,
} from "#core/dialogue/dialogue.ts";

type Part = { readonly note?: Localised; readonly fields: readonly Field[] };
type Block = { readonly key: string; readonly title: Localised; readonly when?: Condition } & {
  readonly [S in Side]: Part;
};

/** The step that looks back at what was agreed last time. */
export const LOOK_BACK = "lookBack";

const lookBack: Block = {
  key: LOOK_BACK,
  title: { sv: "Sedan sist", en: "Since last time" },
  employee: {
    note: {
      sv: "Är det ert första samtal? Hoppa över det här steget.",
      en: "Is this your first talk together? Skip this step.",
    },
    fields: [
      text("agreementsDone", {
        sv: "Vad av det ni kom överens om förra gången är klart, och vad blev inte av?",
        en: "Of what you two agreed last time, what is done and what did not happen?",
      }),
      text("whatAffected", { sv: "Vad påverkade hur det gick?", en: "What affected how it went?" }),
    ],
  },
  manager: {
    note: {
      sv: "Börja med det du själv lovade. Är det ert första samtal? Hoppa över det här steget.",
      en: "Begin with what you promised yourself. Is this your first talk together? Skip this step.",
    },
    fields: [
      text("promisesKept", {
        sv: "Vad av det du lovade har du gjort, och vad återstår?",
        en: "Of what you promised, what have you done and what remains?",
      }),
      text("agreementsDone", {
        sv: "Vad av det ni kom överens om har blivit klart, som du ser det?",
        en: "Of what you two agreed, what has been done, as you see it?",
      }),
    ],
  },
};

const tasks: Block = {
  key: "tasks",
  title: { sv: "Arbetsuppgifter", en: "Tasks" },
  employee: {
    fields: [
      text("importantTasks", {
        sv: "Vilka uppgifter är viktigast i ditt arbete, och hur upplever du dem?",
        en: "Which tasks matter most in your work, and how do you experience them?",
      }),
      text("energyAndTime", {
        sv: "Vad ger dig energi, och vad tar för mycket tid?",
        en: "What gives you energy, and what takes too much time?",
      }),
      text("taskChanges", {
        sv: "Vad vill du göra mer av, mindre av eller på ett annat sätt?",
        en: "What would you like to do more of, less of or in another way?",
      }),
      scale("expectationsClear", { sv: "Jag vet vad som förväntas av mig.", en: "I know what is expected of me." }),
    ],
  },
  manager: {
    fields: [
      text("tasksView", {
        sv: "Hur ser du på medarbetarens uppgifter, och på hur arbetet är fördelat i gruppen?",
        en: "How do you see the employee's tasks, and the way work is shared in the group?",
      }),
      text("taskChanges", {
        sv: "Vad vill du att medarbetaren gör mer eller mindre av, och varför?",
        en: "What would you like the employee to do more or less of, and why?",
      }),
      scale("expectationsClear", {
        sv: "Jag har varit tydlig med vad jag förväntar mig.",
        en: "I have been clear about what I expect.",
      }),
    ],
  },
};

const results: Block = {
  key: "results",
  title: { sv: "Arbetsresultat", en: "Results" },
  employee: {
    fields: [
      text("contentWith", {
        sv: "Vad är du mest nöjd med sedan sist? Ge gärna exempel.",
        en: "What are you most pleased with since last time? Please give examples.",
      }),
      text("notAsPlanned", {
        sv: "Vad blev inte som du hade tänkt dig, och vad lärde du dig?",
        en: "What did not turn out as you had planned, and what did you learn?",
      }),
      text("whoBenefited", { sv: "Vem hade nytta av det du gjorde?", en: "Who benefited from what you did?" }),
      scale("feedback", { sv: "Jag får återkoppling som hjälper mig.", en: "I get feedback that helps me." }),
    ],
  },
  manager: {
    fields: [
      text("contentWith", {
        sv: "Vilka resultat vill du lyfta fram? Ge gärna exempel.",
        en: "Which results would you like to highlight? Please give examples.",
      }),
      text("notAsPlanned", {
        sv: "Vilka resultat nåddes inte, och har ni talat om det tidigare?",
        en: "Which results were not reached, and have you two talked about it before?",
      }),
      text("missingConditions", {
        sv: "Vilka förutsättningar saknades?",
        en: "What was missing for the work to succeed?",
      }),
      scale("feedback", { sv: "Jag har gett återkoppling i tid.", en: "I have given feedback in time." }),
    ],
  },
};

/** The step about the assignment: the contract's results stand beside it (P20). */
export const ASSIGNMENT = "assignment";

const assignment: Block = {
  key: ASSIGNMENT,
  title: { sv: "Uppdraget som chef eller arbetsledare", en: "The assignment as a leader" },
  when: "leads",
  employee: {
    fields: [
      text("assignmentChanges", {
        sv: "Vad behöver ändras i ditt uppdragskontrakt, och varför?",
        en: "What needs to change in your assignment contract, and why?",
      }),
      text("mandateBalance", {
        sv: "Räcker dina befogenheter och resurser till det du ansvarar för?",
        en: "Are your mandate and resources enough for what you are responsible for?",
      }),
      text("wholeFirst", {
        sv: "Ge ett exempel på när kommunen som helhet fick gå före din egen enhet.",
        en: "Give an example of when the municipality as a whole came before your own unit.",
      }),
      scale("assignmentClear", { sv: "Mitt uppdrag är tydligt.", en: "My assignment is clear." }),
    ],
  },
  manager: {
    fields: [
      text("assignmentChanges", {
        sv: "Hur ser du på uppdraget nu, och vad behöver ändras i kontraktet?",
        en: "How do you see the assignment now, and what needs to change in the contract?",
      }),
      text("mandateBalance", {
        sv: "Räcker medarbetarens befogenheter och resurser till det du kräver?",
        en: "Are the employee's mandate and resources enough for what you require?",
      }),
      text("wholeFirst", {
        sv: "När har du sett medarbetaren låta kommunen som helhet gå före den egna enheten?",
        en: "When have you seen the employee put the municipality as a whole before their own unit?",
      }),
      scale("assignmentClear", { sv: "Jag har gett ett tydligt uppdrag.", en: "I have given a clear assignment." }),
    ],
  },
};

const unit: Block = {
  key: "unit",
  title: { sv: "Arbetsenheten", en: "The unit" },
  employee: {
    fields: [
      text("cooperation", {
        sv: "Hur fungerar samarbetet på enheten och med andra delar av kommunen?",
        en: "How does cooperation work in the unit and with other parts of the municipality?",
      }),
      text("contribution", { sv: "Vad bidrar du med till gruppen?", en: "What do you contribute to the group?" }),
      text("unitNeeds", {
        sv: "Vad skulle göra enheten bättre för dem ni är till för?",
        en: "What would make the unit better for the people you are there for?",
      }),
      scale("influence", { sv: "Jag kan påverka hur vi arbetar.", en: "I can influence how we work." }),
    ],
  },
  manager: {
    fields: [
      text("contribution", {
        sv: "Hur ser du på medarbetarens bidrag till enheten och till kommunen som helhet?",
        en: "How do you see the employee's contribution to the unit and to the municipality as a whole?",
      }),
      text("unitNeeds", { sv: "Vad behöver enheten framöver?", en: "What does the unit need in the time ahead?" }),
      scale("influence", { sv: "Jag tar vara på medarbetarens idéer.", en: "I make use of the employee's ideas." }),
    ],
  },
};

const workSituation: Block = {
  key: "workSituation",
  title: { sv: "Arbetssituation", en: "Work situation" },
  employee: {
    note: {
      sv: "Skriv inte om sjukdom eller diagnos, varken din egen eller någon annans. Blir du eller någon annan illa behandlad? Vänta inte till samtalet: prata med en chef, HR eller ett skyddsombud.",
      en: "Do not write about illness or diagnosis, your own or anyone else's. Are you or somebody else being treated badly? Do not wait for the talk: speak to a manager, HR or a safety representative.",
    },
    fields: [
      text("demandsAndResources", {
        sv: "Är det balans mellan krav och resurser i ditt arbete? Vad behöver ändras?",
        en: "Are demands and resources in balance in your work? What needs to change?",
      }),
      text("recovery", {
        sv: "Finns det tid för återhämtning i arbetet?",
        en: "Is there time to recover during the working day?",
      }),
      text("tone", {
        sv: "Är tonen bra på arbetsplatsen, och känner du dig respekterad?",
        en: "Is the tone good at your workplace, and do you feel respected?",
      }),
      scale("workloadReasonable", { sv: "Min arbetsmängd är rimlig.", en: "My workload is reasonable." }),
    ],
  },
  manager: {
    note: {
      sv: "Skriv inte om sjukdom eller diagnos. Vet du eller tror du att någon blir illa behandlad? Vänta inte till samtalet: ta tag i det nu och ta hjälp av HR.",
      en: "Do not write about illness or diagnosis. Do you know or suspect that somebody is being treated badly? Do not wait for the talk: act now, and ask HR for help.",
    },
    fields: [
      text("loadSigns", {
        sv: "Vilka tecken ser du i arbetet på för hög eller för låg belastning?",
        en: "What signs do you see in the work of too high or too low a load?",
      }),
      text("changeNow", { sv: "Vad kan du ändra redan nu?", en: "What can you change already now?" }),
      scale("workloadReasonable", {
        sv: "Medarbetarens arbetsmängd är rimlig.",
        en: "The employee's workload is reasonable.",
      }),
    ],
  },
};

const competence: Block = {
  key: "competence",
  title: { sv: "Kompetens", en: "Competence" },
  employee: {
    fields: [
      text("competenceUse", {
        sv: "Vad kan du som du inte får användning för i dag?",
        en: "What can you do that is not put to use today?",
      }),
      text("competenceNeeded", {
        sv: "Vad behöver du lära dig, för målen nu och för framtiden?",
        en: "What do you need to learn, for today's goals and for the future?",
      }),
      text("waysToLearn", { sv: "Hur lär du dig helst?", en: "How do you prefer to learn?" }),
    ],
  },
  manager: {
    fields: [
      text("competenceUse", {
        sv: "Hur tar du vara på medarbetarens kompetens och engagemang?",
        en: "How do you make use of the employee's competence and engagement?",
      }),
      text("competenceNeeded", {
        sv: "Vilken kompetens behövs i medarbetarens arbete framöver?",
        en: "What competence will the employee's work need in the time ahead?",
      }),
      text("developmentOffered", { sv: "Vad kan du erbjuda, och när?", en: "What can you offer, and when?" }),
    ],
  },
};

const leadership: Block = {
  key: "leadership",
  title: { sv: "Ledarskap och återkoppling", en: "Leadership and feedback" },
  employee: {
    note: {
      sv: "Frågorna i det här steget kommer från din chef: ”jag” är chefen. Du väljer själv vad du delar.",
      en: "The questions in this step come from your manager: “I” is the manager. You choose what you share.",
    },
    fields: [
      text("leadershipHelps", {
        sv: "Vad i mitt ledarskap hjälper dig?",
        en: "What in my leadership helps you?",
      }),
      text("leadershipChange", {
        sv: "Vad vill du att jag gör mer av, mindre av eller annorlunda?",
        en: "What would you like me to do more of, less of or differently?",
      }),
      text("checkInPace", {
        sv: "Hur ofta vill du att vi stämmer av?",
        en: "How often would you like us to check in?",
      }),
    ],
  },
  manager: {
    note: {
      sv: "I det här steget får medarbetaren frågor om ditt ledarskap. De ställs i ditt namn.",
      en: "In this step the employee is asked about your leadership. The questions are put in your name.",
    },
    fields: [
      text("leadershipChange", {
        sv: "Vad vill du bli bättre på som medarbetarens chef?",
        en: "What would you like to get better at as the employee's manager?",
      }),
      text("needFromEmployee", { sv: "Vad behöver du av medarbetaren?", en: "What do you need from the employee?" }),
    ],
  },
};

const goals: Block = {
  key: "goals",
  title: { sv: "Mål till nästa samtal", en: "Goals until the next talk" },
  employee: {
    note: {
      sv: "Föreslå gärna ett mål om arbetets innehåll (vad du gör) och ett om utförandet (hur du gör det). Målen bestämmer ni tillsammans i samtalet.",
      en: "Propose, if you can, one goal on the content of your work (what you do) and one on performance (how you do it). The two of you set the goals together in the talk.",
    },
    fields: [
      text("goalProposals", {
        sv: "Vilka mål föreslår du? Ett till tre räcker.",
        en: "Which goals do you propose? One to three are enough.",
      }),
      text("goalSigns", {
        sv: "Hur märker ni att målen är nådda?",
        en: "How will you two see that the goals are reached?",
      }),
      text("goalSupport", { sv: "Vad behöver du för att lyckas?", en: "What do you need in order to succeed?" }),
    ],
  },
  manager: {
    note: {
      sv: "Föreslå gärna ett mål om arbetets innehåll (vad medarbetaren gör) och ett om utförandet (hur det görs). Målen bestämmer ni tillsammans i samtalet.",
      en: "Propose, if you can, one goal on the content of the work (what the employee does) and one on performance (how it is done). The two of you set the goals together in the talk.",
    },
    fields: [
      text("goalProposals", {
        sv: "Vilka mål föreslår du, och hur hänger de ihop med enhetens mål? Ett till tre räcker.",
        en: "Which goals do you propose, and how do they serve the unit's goals? One to three are enough.",
      }),
      text("goalSupport", { sv: "Vilket stöd ger du?", en: "What support do you give?" }),
      text("goalTradeOffs", { sv: "Vad kan medarbetaren välja bort?", en: "What can the employee set aside?" }),
    ],
  },
};

const other: Block = {
  key: "other",
  title: { sv: "Idéer, stöd och övrigt", en: "Ideas, support and anything else" },
  employee: {
    note: {
      sv: "Din chef ska ge besked, med ett datum, om din idé och det stöd du behöver.",
      en: "Your manager is to give you an answer, with a date, about your idea and the support you need.",
    },
    fields: [
      text("ideaToTry", { sv: "En idé jag vill pröva", en: "An idea I want to try" }),
      text("support", { sv: "Stöd jag behöver", en: "Support I need" }),
      text("anythingElse", {
        sv: "Är det något mer du vill ta upp?",
        en: "Is there anything else you want to bring up?",
      }),
    ],
  },
  manager: {
    note: {
      sv: "Ge besked i samtalet, med ett datum, om medarbetarens idé och behov av stöd.",
      en: "In the talk, give an answer with a date about the employee's idea and need of support.",
    },
    fields: [
      text("ideaToTry", {
        sv: "En idé jag vill pröva tillsammans med dig",
        en: "An idea I want to try together with you",
      }),
      text("support", { sv: "Stöd jag kan ge dig", en: "Support I can give you" }),
      text("anythingElse", {
        sv: "Är det något mer du vill ta upp?",
        en: "Is there anything else you want to bring up?",
      }),
    ],
  },
};

const version1: readonly Block[] = [
  lookBack,
  tasks,
  results,
  assignment,
  unit,
  workSituation,
  competence,
  leadership,
  goals,
  other,
];

/** Also who leads nobody may hold a contract, and the talk is about what it says (P20). */
const assignment2: Block = {
  ...assignment,
  title: { sv: "Uppdraget och kontraktet", en: "The assignment and the contract" },
  when: "holdsContract",
};

const version2 = version1.map((block) => (block === assignment ? assignment2 : block));

/** Why somebody was away is nobody's question (research/domain A6). */
const backAtWork: Block = {
  key: "backAtWork",
  title: { sv: "Tillbaka efter ledighet", en: "Back after leave" },
  when: "longLeave",
  employee: {
    note: {
      sv: "Skriv inte om varför du har varit borta. Det här handlar om arbetet.",
      en: "Do not write about why you have been away. This is about the work.",
    },
    fields: [
      text("changedMeanwhile", {
        sv: "Vad har ändrats i arbetet medan du var borta, och vad vill du veta mer om?",
        en: "What has changed at work while you were away, and what would you like to know more about?",
      }),
      text("backNeeds", {
        sv: "Vad behöver du för att komma in i arbetet igen?",
        en: "What do you need in order to get back into the work?",
      }),
    ],
  },
  manager: {
    note: {
      sv: "Fråga inte varför medarbetaren har varit borta. Det här handlar om arbetet.",
      en: "Do not ask why the employee has been away. This is about the work.",
    },
    fields: [
      text("changedMeanwhile", {
        sv: "Vad har ändrats i arbetet medan medarbetaren var borta, och hur berättar du om det?",
        en: "What has changed at work while the employee was away, and how do you tell them about it?",
      }),
      text("backNeeds", {
        sv: "Hur ser du till att medarbetaren kommer in i arbetet igen?",
        en: "How do you see to it that the employee gets back into the work?",
      }),
    ],
  },
};

const version3 = version2.flatMap((block) => (block === lookBack ? [lookBack, backAtWork] : [block]));

/** What makes a goal good is said once, where it is first thought of (P24). */
const goals4: Block = {
  ...goals,
  employee: {
    ...goals.employee,
    note: {
      sv: "Föreslå gärna ett mål om arbetets innehåll (vad du gör) och ett om utförandet (hur du gör det). Ett bra mål säger vad som är annorlunda när det är nått, hur ni märker det, till när, och vad det bidrar till. Målen bestämmer ni tillsammans i samtalet.",
      en: "Propose, if you can, one goal on the content of your work (what you do) and one on performance (how you do it). A good goal says what is different when it is reached, how you notice it, by when, and what it serves. The two of you set the goals together in the talk.",
    },
  },
  manager: {
    ...goals.manager,
    note: {
      sv: "Föreslå gärna ett mål om arbetets innehåll (vad medarbetaren gör) och ett om utförandet (hur det görs). Ett bra mål säger vad som är annorlunda när det är nått, hur ni märker det, till när, och vad det bidrar till. Målen bestämmer ni tillsammans i samtalet.",
      en: "Propose, if you can, one goal on the content of the work (what the employee does) and one on performance (how it is done). A good goal says what is different when it is reached, how you notice it, by when, and what it serves. The two of you set the goals together in the talk.",
    },
  },
};

const version4 = version3.map((block) => (block === goals ? goals4 : block));

const preparation = (side: Side, version: number, blocks: readonly Block[]): Dialogue =>
  dialogue(
    `appraisal.preparation.${side}`,
    version,
    blocks.map(({ key, title, when, [side]: { note, fields } }) =>
      step(key, title, fields, { ...(note && { note }), ...(when && { when }) }),
    ),
  );

/** What the employee is asked (P22). */
export const employeePreparation = preparation("employee", 4, version4);
/** What the manager is asked about the same areas (P23). */
export const managerPreparation = preparation("manager", 4, version4);

const versions: readonly Dialogue[] = [
  employeePreparation,
  managerPreparation,
  preparation("employee", 3, version3),
  preparation("manager", 3, version3),
  preparation("employee", 2, version2),
  preparation("manager", 2, version2),
  preparation("employee", 1, version1),
  preparation("manager", 1, version1),
];

/** The dialogue that a talk called today starts with. */
export const preparationFor = (side: Side): Dialogue =>
  side === "employee" ? employeePreparation : managerPreparation;

/** The product's dialogue as it was when a preparation started; undefined for what has never been published. */
export const dialogueVersion = (id: string, version: number): Dialogue | undefined =>
  versions.find((each) => each.id === id && each.version === version);

/** How the steps of the mirrored scale are said. */
export const scaleLabels: Readonly<Record<ScaleValue, Localised>> = {
  fully: { sv: "Stämmer helt", en: "Fully true" },
  mostly: { sv: "Till stor del", en: "Mostly true" },
  partly: { sv: "Delvis", en: "Partly true" },
  notAtAll: { sv: "Inte alls", en: "Not at all true" },
  dontKnow: { sv: "Vet inte", en: "Don't know" },
};
