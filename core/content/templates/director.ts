import type { TemplateTexts } from "#core/contract/template.ts";
import type { Locale } from "#core/content/locale.ts";
import { assignment, changes, commitment, dialogue, feedback, result } from "./shared.ts";

/** Förvaltningschef: leads a department under its nämnd, with the kommunchef as principal. */
export const director: { readonly [L in Locale]: TemplateTexts } = {
  sv: {
    basis: "Nämndens reglemente, nämndens mål och budget, och kommunens ledningspolicy.",
    purpose:
      "Uppdraget finns för att nämndens mål ska nås och för att de som förvaltningen är till för ska få det de har rätt till. Jag leder förvaltningen, ger nämnden underlag att besluta på och bidrar till att kommunen fungerar som en helhet.",
    responsibility: {
      operations:
        "Jag svarar för att verksamheten följer lagar, nämndens mål och beslut, och för att brister upptäcks och rättas. Jag svarar för att nämndens ärenden är beredda och att besluten verkställs.",
      economy:
        "Jag svarar för att förvaltningen håller nämndens budget. Visar prognosen underskott lägger jag fram förslag till åtgärder för nämnden vid nästa sammanträde. Jag svarar inte för hyror som kommunen bestämmer gemensamt.",
      staff:
        "Jag är närmaste chef för enhetscheferna. Jag har uppdragskontrakt med var och en, bedömer det minst en gång om året och svarar för att cheferna har rimligt många medarbetare.",
      workEnvironment:
        "Jag har de arbetsmiljöuppgifter som kommunchefen har fördelat till mig. Dem jag fördelar vidare fördelar jag skriftligt, och en gång om året går jag igenom med cheferna hur det fungerar.",
      development:
        "Jag svarar för att förvaltningen prövar nya arbetssätt, utvärderar dem och slutar med det som inte ger nytta. Större förändringar förankrar jag hos nämnden först.",
    },
    mandate:
      "Jag beslutar enligt nämndens delegationsordning, om förvaltningens organisation under chefsnivå och om inköp inom budget. Jag stämmer av med kommunchefen innan jag anställer chefer eller gör något som påverkar en annan förvaltning. Det som kan påverka förtroendet för kommunen tar jag upp samma dag.",
    owed: {
      assignment: assignment.sv,
      dialogue: dialogue.sv,
      feedback: feedback.sv,
      development:
        "Vi kommer överens om min kompetensutveckling senast vid den första avstämningen. Jag har tid för kommunens ledningsgrupp och för ett nätverk i mitt ämne.",
      support:
        "Jag har en controller, en HR-specialist och en nämndsekreterare som känner förvaltningen, och kan få juridiskt stöd när jag behöver det.",
    },
    changes: changes.sv,
    examples: {
      contributions: [
        "Jag delar vår bemanningspool med förskolan under sommaren.",
        "Jag leder kommunens gemensamma arbete för att fylla tomma lokaler, åt alla förvaltningar.",
      ],
      commitments: [
        commitment(
          "Jag går igenom ekonomi, kvalitet och bemanning med varje enhetschef varannan månad.",
          "Enhetscheferna ska få stöd innan problemen blir stora.",
          "Enhetscheferna",
        ),
        commitment(
          "Jag minskar antalet rapporter som enhetscheferna skriver, och säger vilka vi slutar med.",
          "Cheferna ska ha tid att leda.",
          "Enhetscheferna, kvalitetsstrategen",
        ),
        commitment(
          "Jag lägger fram en plan för nämnden om hur vi bemannar tjänsterna när många går i pension.",
          "En fjärdedel av medarbetarna slutar inom sju år.",
          "Nämnden, HR",
        ),
      ],
      results: [
        result(
          "Förvaltningens kostnader ryms i nämndens budget.",
          "Utfall mot budget vid årets slut",
          "Underskott på 1,4 procent",
          "Avvikelse på högst 0,5 procent",
          "Bokslutet",
        ),
        result(
          "Varje enhetschef har högst trettio medarbetare.",
          "Antal medarbetare per enhetschef",
          "Som mest 42",
          "Som mest 30",
          "Personalsystemet",
        ),
        result(
          "De som använder vår verksamhet ger den minst betyget fyra av fem.",
          "Samlat omdöme i den årliga brukarundersökningen",
          "3,7 av 5",
          "4 av 5",
          "Brukarundersökningen",
        ),
      ],
    },
  },
  en: {
    basis: "The regulations of the committee, its goals and budget, and the municipality's leadership policy.",
    purpose:
      "The assignment exists so that the committee's goals are reached and those the department is there for get what they are entitled to. I lead the department, give the committee a basis for its decisions and help the municipality to work as one whole.",
    responsibility: {
      operations:
        "I answer for the operations following the law and the committee's goals and decisions, and for faults being found and put right. I answer for the committee's matters being prepared and its decisions being carried out.",
      economy:
        "I answer for the department keeping to the committee's budget. When the forecast shows a deficit I put measures before the committee at its next meeting. I do not answer for rents that the municipality sets jointly.",
      staff:
        "I am the nearest manager of the heads of unit. I have a contract with each of them, assess it at least once a year and answer for their having a reasonable number of employees.",
      workEnvironment:
        "I have the work environment tasks that the chief executive has given me. Those I pass on I pass on in writing, and once a year I go through with the managers how it works.",
      development:
        "I answer for the department trying new ways of working, evaluating them and dropping what does no good. Larger changes I take to the committee first.",
    },
    mandate:
      "I decide under the committee's delegation of authority, on the organisation of the department below its managers and on purchases within budget. I check with the chief executive before I appoint managers or do anything that affects another department. What may affect trust in the municipality I raise the same day.",
    owed: {
      assignment: assignment.en,
      dialogue: dialogue.en,
      feedback: feedback.en,
      development:
        "We agree on my competence development no later than at the first follow-up. I have time for the municipality's management group and for a network in my field.",
      support:
        "I have a controller, an HR specialist and a committee secretary who know the department, and legal support when I need it.",
    },
    changes: changes.en,
    examples: {
      contributions: [
        "I share our pool of temporary staff with the preschool during the summer.",
        "I lead the work of filling the municipality's empty premises, for all departments.",
      ],
      commitments: [
        commitment(
          "I go through finances, quality and staffing with each head of unit every other month.",
          "The heads of unit are to get help before problems grow.",
          "The heads of unit",
        ),
        commitment(
          "I cut the number of reports that heads of unit write, and say which ones we stop.",
          "Managers are to have time to lead.",
          "The heads of unit, the quality strategist",
        ),
        commitment(
          "I put a plan before the committee for how we fill posts when many retire.",
          "A quarter of the employees leave within seven years.",
          "The committee, HR",
        ),
      ],
      results: [
        result(
          "The department's costs keep within the committee's budget.",
          "Outcome against budget at the end of the year",
          "A deficit of 1.4 per cent",
          "A deviation of at most 0.5 per cent",
          "The annual accounts",
        ),
        result(
          "Each head of unit has at most thirty employees.",
          "Number of employees per head of unit",
          "At most 42",
          "At most 30",
          "The personnel system",
        ),
        result(
          "Those who use our services rate them at least four out of five.",
          "Overall rating in the yearly user survey",
          "3.7 out of 5",
          "4 out of 5",
          "The user survey",
        ),
      ],
    },
  },
};
