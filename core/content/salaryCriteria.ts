/**
 * The lönekriterier the product comes with (P25; research/domain A4 and D7): four for everybody, and four more for those who
 * lead. Each step is anchored in what can be seen that somebody does, never in how they are; what is expected is good. A
 * criterion's key is never renamed and never used for another, since judgements are stored under it. HR writes others in the tab.
 */
import type { Localised } from "#core/content/locale.ts";
import type { Criteria, Criterion, CriteriaSet, SalaryStep } from "#core/salary/criteria.ts";

export const salaryStepLabels: Readonly<Record<SalaryStep, Localised>> = {
  develop: { sv: "Behöver utvecklas", en: "Needs development" },
  expected: { sv: "Enligt förväntan", en: "As expected" },
  above: { sv: "Över förväntan", en: "Above expectation" },
};

export const criteriaSetLabels: Readonly<Record<CriteriaSet, Localised>> = {
  staff: { sv: "Medarbetare", en: "Staff" },
  leaders: { sv: "Chefer och arbetsledare", en: "Managers and supervisors" },
};

const staff: readonly Criterion[] = [
  {
    key: "results",
    name: { sv: "Resultat och måluppfyllelse", en: "Results and goals reached" },
    about: {
      sv: "Vad som blev gjort av det vi kom överens om, och vilken nytta det gjorde för dem vi är till för.",
      en: "What was done of what we agreed, and what good it did to those we are here for.",
    },
    anchors: {
      develop: {
        sv: "Överenskomna mål nås sällan, eller så behövs mycket stöd för att arbetet ska bli klart i tid.",
        en: "Agreed goals are seldom reached, or much support is needed for the work to be done in time.",
      },
      expected: {
        sv: "Når de mål vi kommit överens om och säger till i god tid när något är på väg att inte bli av.",
        en: "Reaches the goals we agreed, and says so in good time when something is about to fall short.",
      },
      above: {
        sv: "Når målen och gör att även andra når sina, eller visar på resultat som vi inte räknat med.",
        en: "Reaches the goals and helps others reach theirs, or shows results we had not counted on.",
      },
    },
  },
  {
    key: "responsibility",
    name: { sv: "Ansvar och självständighet", en: "Responsibility and independence" },
    about: {
      sv: "Hur du tar ansvar för ditt uppdrag, prioriterar och följer det vi har bestämt.",
      en: "How you take responsibility for your assignment, set priorities and keep to what we have decided.",
    },
    anchors: {
      develop: {
        sv: "Behöver ofta påminnas om uppgifter eller rutiner, och lyfter sällan det som inte fungerar.",
        en: "Often needs reminding of tasks or routines, and seldom raises what does not work.",
      },
      expected: {
        sv: "Planerar och slutför sina uppgifter, följer rutiner och frågar när något är oklart.",
        en: "Plans and completes the tasks, follows routines and asks when something is unclear.",
      },
      above: {
        sv: "Ser vad som behöver göras, tar tag i det inom sitt uppdrag och hjälper andra att göra detsamma.",
        en: "Sees what needs doing, takes it up within the assignment and helps others do the same.",
      },
    },
  },
  {
    key: "cooperation",
    name: { sv: "Samarbete och bemötande", en: "Cooperation and how others are met" },
    about: {
      sv: "Hur du möter dem vi är till för och arbetar med kollegor, på enheten och i hela kommunen.",
      en: "How you meet those we are here for and work with colleagues, in the unit and the whole municipality.",
    },
    anchors: {
      develop: {
        sv: "Delar sällan det andra behöver veta, eller så har bemötandet behövt tas upp mer än en gång.",
        en: "Seldom shares what others need to know, or how others are met has had to be raised more than once.",
      },
      expected: {
        sv: "Bemöter alla med respekt, delar med sig av det andra behöver och bidrar till gruppens arbete.",
        en: "Meets everybody with respect, shares what others need and contributes to the work of the group.",
      },
      above: {
        sv: "Får samarbetet att fungera även när det är svårt, och också över gränserna mellan verksamheter.",
        en: "Makes cooperation work also when it is difficult, and across the borders between operations.",
      },
    },
  },
  {
    key: "development",
    name: { sv: "Utveckling och initiativ", en: "Development and initiative" },
    about: {
      sv: "Hur du lär dig nytt, provar nya sätt och bidrar till att verksamheten blir bättre.",
      en: "How you learn, try new ways and contribute to better operations.",
    },
    anchors: {
      develop: {
        sv: "Använder sällan nya arbetssätt som vi bestämt, eller avstår från det lärande vi kommit överens om.",
        en: "Seldom uses new ways of working that we decided on, or forgoes the learning we agreed.",
      },
      expected: {
        sv: "Lär sig det uppdraget kräver, provar nya arbetssätt och lämnar förslag.",
        en: "Learns what the assignment needs, tries new ways of working and makes suggestions.",
      },
      above: {
        sv: "Driver förbättringar som märks för andra, och delar det nya så att fler kan använda det.",
        en: "Drives improvements that others notice, and shares what is new so that more can use it.",
      },
    },
  },
];

const leaders: readonly Criterion[] = [
  ...staff,
  {
    key: "operations",
    name: { sv: "Leda verksamhet mot mål", en: "Leading operations towards goals" },
    about: {
      sv: "Hur verksamheten styrs mot de mål som är beslutade, följs upp och utvärderas.",
      en: "How the operations are led towards the goals decided, followed up and evaluated.",
    },
    anchors: {
      develop: {
        sv: "Målen är otydliga för medarbetarna, eller följs inte upp så att det går att styra om i tid.",
        en: "The goals are unclear to staff, or are not followed up so that the course can be changed in time.",
      },
      expected: {
        sv: "Målen är kända, följs upp under året, och avvikelser leder till åtgärder.",
        en: "The goals are known, followed up during the year, and deviations lead to measures.",
      },
      above: {
        sv: "Verksamheten utvecklas tydligt mot målen, och sättet att styra används av andra.",
        en: "The operations clearly develop towards the goals, and the way of leading them is used by others.",
      },
    },
  },
  {
    key: "people",
    name: { sv: "Leda och utveckla medarbetare", en: "Leading and developing staff" },
    about: {
      sv: "Hur medarbetare får tydliga uppdrag, återkoppling och möjlighet att utvecklas, och hur arbetsmiljön leds.",
      en: "How staff get clear assignments, feedback and a chance to develop, and how the work environment is led.",
    },
    anchors: {
      develop: {
        sv: "Samtal, återkoppling eller arbetsmiljöarbete har inte blivit av så som vi kommit överens om.",
        en: "Talks, feedback or work on the work environment have not come about as agreed.",
      },
      expected: {
        sv: "Medarbetarna har tydliga uppdrag, samtal och återkoppling, och risker i arbetsmiljön åtgärdas.",
        en: "Staff have clear assignments, talks and feedback, and risks in the work environment are dealt with.",
      },
      above: {
        sv: "Medarbetarnas engagemang och kompetens används så att både de och verksamheten växer.",
        en: "The engagement and skills of staff are used so that both they and the operations grow.",
      },
    },
  },
  {
    key: "resources",
    name: { sv: "Ekonomi och resurser", en: "Economy and resources" },
    about: {
      sv: "Hur budgeten hålls och resurserna används där de gör mest nytta.",
      en: "How the budget is kept and resources are used where they do most good.",
    },
    anchors: {
      develop: {
        sv: "Avvikelser upptäcks sent eller leder inte till åtgärder.",
        en: "Deviations are found late or do not lead to measures.",
      },
      expected: {
        sv: "Följer ekonomin, förklarar avvikelser i tid och vidtar åtgärder inom ramen.",
        en: "Follows the economy, explains deviations in time and takes measures within the frame.",
      },
      above: {
        sv: "Hittar sätt att göra mer nytta för samma resurser, som håller över tid.",
        en: "Finds ways to do more good with the same resources, that last.",
      },
    },
  },
  {
    key: "whole",
    name: { sv: "Helhetssyn", en: "View of the whole" },
    about: {
      sv: "Hur kommunens bästa går före den egna enhetens, och hur kommunen företräds.",
      en: "How what is best for the municipality goes before the own unit, and how the municipality is represented.",
    },
    anchors: {
      develop: {
        sv: "Den egna enhetens behov får gå före gemensamma beslut, eller så lyfts målkonflikter för sent.",
        en: "The needs of the own unit go before common decisions, or conflicts between goals are raised too late.",
      },
      expected: {
        sv: "Står för gemensamma beslut, delar resurser och lyfter målkonflikter i god tid.",
        en: "Stands by common decisions, shares resources and raises conflicts between goals in good time.",
      },
      above: {
        sv: "Tar initiativ som gör andra verksamheter bättre, också när det kostar den egna något.",
        en: "Takes initiatives that make other operations better, also when it costs the own unit something.",
      },
    },
  },
];

export const DEFAULT_CRITERIA: Criteria = { staff, leaders };
