import type { TemplateTexts } from "#core/contract/template.ts";
import type { Locale } from "#core/content/locale.ts";
import { assignment, changes, commitment, dialogue, feedback, result } from "./shared.ts";

/** Enhetschef, rektor: leads people and daily operations within a department. */
export const unitHead: { readonly [L in Locale]: TemplateTexts } = {
  sv: {
    basis: "Nämndens mål, enhetens budget och kommunens ledningspolicy.",
    purpose:
      "Uppdraget finns för att de som enheten är till för ska få det de har rätt till, med god kvalitet varje dag. Jag leder medarbetarna mot målen, tar vara på det de kan och ser till att arbetet går att göra bra.",
    responsibility: {
      operations:
        "Jag svarar för att enhetens arbete utförs enligt beslut, rutiner och mål, och för att avvikelser och klagomål leder till att något ändras. Jag svarar inte för beslut om insatser eller resurser som fattas av andra.",
      economy:
        "Jag svarar för att enheten håller sin budget. Ser jag att den inte räcker berättar jag det samma månad, med förslag på vad vi kan göra. Jag svarar inte för lokalhyran.",
      staff:
        "Jag är närmaste chef för enhetens medarbetare: bemanning, introduktion, medarbetarsamtal, lönesamtal och stöd åt den som behöver det. Jag svarar för att var och en vet vad som förväntas och får återkoppling.",
      workEnvironment:
        "Jag har de arbetsmiljöuppgifter som står i min skriftliga fördelning. Jag går skyddsrond två gånger om året och undersöker tillbud tillsammans med skyddsombudet. Det jag saknar befogenhet eller pengar till lämnar jag tillbaka skriftligt.",
      development:
        "Jag svarar för att medarbetarnas förslag prövas, i liten skala först, och att vi slutar med det som inte ger nytta.",
    },
    mandate:
      "Jag beslutar om schema, vikarier och inköp inom enhetens budget, enligt delegationsordningen. Tillsvidareanställningar och omplaceringar stämmer jag av med min uppdragsgivare och HR först. Jag lyfter det som påverkar andra enheter, det som kan bli en fråga i media och det som hotar säkerheten.",
    owed: {
      assignment: assignment.sv,
      dialogue: dialogue.sv,
      feedback: feedback.sv,
      development:
        "Vi kommer överens om min kompetensutveckling senast vid den första avstämningen. Kommunens chefsutbildning ingår, med tid i schemat.",
      support:
        "Jag har stöd av HR, ekonomi och IT, en chefskollega att bolla med och någon som svarar för enheten när jag är ledig.",
    },
    changes: changes.sv,
    examples: {
      contributions: [
        "Jag lånar ut två medarbetare till biblioteket under flytten i maj.",
        "Jag tar emot praktikanter från arbetsmarknadsenheten hela året.",
      ],
      commitments: [
        commitment(
          "Jag lägger schemat tillsammans med medarbetarna och tar bort de delade turerna.",
          "Fler ska orka och vilja arbeta heltid.",
          "Alla medarbetare, facken",
        ),
        commitment(
          "Jag har ett enskilt samtal om arbetet med varje medarbetare varannan månad.",
          "Ingen ska behöva vänta ett år på återkoppling.",
          "Alla medarbetare",
        ),
        commitment(
          "Jag går igenom klagomål och avvikelser med gruppen varje månad, och vi bestämmer en sak att ändra.",
          "Samma fel ska inte hända igen.",
          "Medarbetarna, kvalitetsstrategen",
        ),
      ],
      results: [
        result(
          "Den som har hemtjänst möter högst tolv personer ur personalen på två veckor.",
          "Kontinuitetsmätningen i oktober",
          "15 personer",
          "12 personer",
          "Verksamhetssystemet",
        ),
        result(
          "Medarbetarna tycker att arbetet går att hinna med.",
          "Andel som svarar stämmer i medarbetarenkäten",
          "61 procent",
          "75 procent",
          "Medarbetarenkäten",
        ),
        result(
          "Alla medarbetare har haft medarbetarsamtal under året.",
          "Andel med bekräftat samtal",
          "84 procent",
          "100 procent",
          "Uppdragsdialog",
        ),
        result(
          "Enhetens kostnader ryms i budgeten.",
          "Utfall mot budget vid årets slut",
          "Underskott på 2 procent",
          "Avvikelse på högst 0,5 procent",
          "Bokslutet",
          "Antalet beslutade timmar bestäms av biståndshandläggarna; jag anpassar bemanningen samma månad.",
        ),
      ],
    },
  },
  en: {
    basis: "The committee's goals, the unit's budget and the municipality's leadership policy.",
    purpose:
      "The assignment exists so that those the unit is there for get what they are entitled to, and get it well, every day. I lead the employees towards the goals, make use of what they know and see to it that the work can be done well.",
    responsibility: {
      operations:
        "I answer for the unit's work being done according to decisions, routines and goals, and for deviations and complaints leading to a change. I do not answer for decisions on services or resources that others make.",
      economy:
        "I answer for the unit keeping to its budget. When I see that it will not be enough I say so the same month, with proposals for what we can do. I do not answer for the rent.",
      staff:
        "I am the nearest manager of the unit's employees: staffing, introduction, appraisal talks, salary talks and support for those who need it. I answer for everyone knowing what is expected and getting feedback.",
      workEnvironment:
        "I have the work environment tasks named in writing. I make a safety round twice a year and look into incidents together with the safety representative. What I lack the authority or the money for I hand back in writing.",
      development:
        "I answer for the employees' proposals being tried, on a small scale first, and for our dropping what does no good.",
    },
    mandate:
      "I decide on schedules, temporary staff and purchases within the unit's budget, under the delegation of authority. Before permanent appointments and transfers I check with my principal and HR. I raise what affects other units, what may come up in the media and what threatens safety.",
    owed: {
      assignment: assignment.en,
      dialogue: dialogue.en,
      feedback: feedback.en,
      development:
        "We agree on my competence development no later than at the first follow-up. The municipality's training for managers is part of it, with time set aside.",
      support:
        "I have the support of HR, finance and IT, a fellow manager to talk to and somebody who answers for the unit when I am off.",
    },
    changes: changes.en,
    examples: {
      contributions: [
        "I lend two employees to the library for its move in May.",
        "I take on trainees from the labour market unit all year.",
      ],
      commitments: [
        commitment(
          "I make the schedule together with the employees and do away with split shifts.",
          "More people are to be able and willing to work full time.",
          "All employees, the unions",
        ),
        commitment(
          "I talk with each employee about the work every other month.",
          "Nobody is to wait a year for feedback.",
          "All employees",
        ),
        commitment(
          "I go through complaints and deviations with the group every month, and we decide on one thing to change.",
          "The same fault is not to happen again.",
          "The employees, the quality strategist",
        ),
      ],
      results: [
        result(
          "A person with home care meets at most twelve members of staff in two weeks.",
          "The count of continuity in October",
          "15 persons",
          "12 persons",
          "The care system",
        ),
        result(
          "The employees find that the work can be done in the time they have.",
          "Share who agree in the employee survey",
          "61 per cent",
          "75 per cent",
          "The employee survey",
        ),
        result(
          "All employees have had an appraisal talk during the year.",
          "Share with a confirmed talk",
          "84 per cent",
          "100 per cent",
          "Uppdragsdialog",
        ),
        result(
          "The unit's costs keep within its budget.",
          "Outcome against budget at the end of the year",
          "A deficit of 2 per cent",
          "A deviation of at most 0.5 per cent",
          "The annual accounts",
          "The number of hours granted is decided by the care officers; I adapt the staffing the same month.",
        ),
      ],
    },
  },
};
