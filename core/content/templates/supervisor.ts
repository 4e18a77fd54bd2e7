import type { TemplateTexts } from "#core/contract/template.ts";
import type { Locale } from "#core/content/locale.ts";
import { assignment, changes, commitment, dialogue, feedback, result } from "./shared.ts";

/** Arbetsledare, samordnare: leads the work of a group from day to day. */
export const supervisor: { readonly [L in Locale]: TemplateTexts } = {
  sv: {
    basis: "Enhetens uppdrag och rutiner, och kommunens ledningspolicy.",
    purpose:
      "Uppdraget finns för att det dagliga arbetet ska bli gjort i tid, säkert och med god kvalitet. Jag fördelar och leder arbetet på plats, så att var och en vet vad som ska göras och har det som behövs.",
    responsibility: {
      operations:
        "Jag planerar och fördelar arbetet i gruppen, följer upp att det blir gjort och säger till när något inte går som det ska. Jag svarar inte för vilka uppdrag enheten tar på sig.",
      economy:
        "Jag svarar för att material, fordon och timmar används klokt inom de ramar jag har fått. Större inköp gör min chef.",
      staff:
        "Jag introducerar nya i gruppen och ger återkoppling i det dagliga arbetet. Medarbetarsamtal och lönesamtal har min chef, om vi inte har kommit överens om annat.",
      workEnvironment:
        "Jag ser till att arbetet planeras så att det kan utföras säkert och att skyddsutrustning används. Jag stoppar arbete som är farligt och rapporterar tillbud samma dag.",
      development:
        "Jag tar emot förslag från gruppen, prövar dem vi kan pröva själva och för de andra vidare till min chef.",
    },
    mandate:
      "Jag bestämmer hur dagens arbete fördelas, i vilken ordning det görs och om det behöver avbrytas av säkerhetsskäl. Jag köper förbrukningsmaterial inom den ram jag har. Anställningar, ledigheter längre än en vecka och ändrade arbetstider tar jag upp med min chef.",
    owed: {
      assignment: assignment.sv,
      dialogue: dialogue.sv,
      feedback: feedback.sv,
      development:
        "Vi kommer överens om min kompetensutveckling senast vid den första avstämningen. Jag får gå kommunens utbildning i arbetsledning och arbetsmiljö.",
      support: "Min chef finns att nå när jag arbetar. Jag kan vända mig till HR och IT när jag behöver stöd.",
    },
    changes: changes.sv,
    examples: {
      contributions: [
        "Jag hjälper skolans vaktmästare med snöröjningen när de är få.",
        "Jag samordnar våra transporter med måltidsenhetens, så att bilarna inte kör halvtomma.",
      ],
      commitments: [
        commitment(
          "Jag går igenom dagens arbete med gruppen varje morgon.",
          "Alla ska veta vad som ska göras och vem som gör vad.",
          "Arbetslaget",
        ),
        commitment(
          "Jag skriver en enkel plan för vinterberedskapen tillsammans med maskinförarna.",
          "Vi ska slippa ringa runt när snön kommer.",
          "Maskinförarna, jouren",
        ),
        commitment(
          "Jag handleder var ny medarbetare under de första två veckorna.",
          "Den som är ny ska klara arbetet säkert.",
          "Nya medarbetare",
        ),
      ],
      results: [
        result(
          "Felanmälningar om gator och belysning är åtgärdade inom fem arbetsdagar.",
          "Andel åtgärdade i tid",
          "68 procent",
          "90 procent",
          "Felanmälningssystemet",
        ),
        result(
          "Alla i gruppen har gått igenom riskerna i sina arbetsmoment.",
          "Andel med undertecknad genomgång",
          "5 av 9",
          "9 av 9",
          "Arbetsmiljöpärmen",
        ),
        result(
          "Huvudgatorna är plogade före klockan sju vid snöfall på mer än fem centimeter.",
          "Stickprov vid varje snöfall",
          "7 av 10 snöfall",
          "9 av 10 snöfall",
          "Vinterdagboken",
        ),
      ],
    },
  },
  en: {
    basis: "The unit's tasks and routines, and the municipality's leadership policy.",
    purpose:
      "The assignment exists so that the daily work gets done in time, safely and well. I distribute and lead the work on site, so that everyone knows what is to be done and has what it takes.",
    responsibility: {
      operations:
        "I plan and distribute the work of the group, check that it gets done and speak up when something goes wrong. I do not answer for which tasks the unit takes on.",
      economy:
        "I answer for materials, vehicles and hours being used wisely within the limits I have been given. Larger purchases are my manager's.",
      staff:
        "I introduce newcomers to the group and give feedback in the daily work. My manager holds the appraisal talks and salary talks, unless we have agreed otherwise.",
      workEnvironment:
        "I see to it that work is planned so that it can be done safely and that protective equipment is used. I stop work that is dangerous and report incidents the same day.",
      development:
        "I take proposals from the group, try those we can try ourselves and pass the others on to my manager.",
    },
    mandate:
      "I decide how the day's work is distributed, in which order it is done and whether it must stop for safety. I buy supplies within the limit I have. Appointments, leave longer than a week and changed working hours I take up with my manager.",
    owed: {
      assignment: assignment.en,
      dialogue: dialogue.en,
      feedback: feedback.en,
      development:
        "We agree on my competence development no later than at the first follow-up. I may take the municipality's course in supervision and work environment.",
      support: "My manager can be reached while I work. I can turn to HR and IT when I need support.",
    },
    changes: changes.en,
    examples: {
      contributions: [
        "I help the school caretakers with the snow when they are few.",
        "I combine our transports with those of the kitchens, so that no vans run half empty.",
      ],
      commitments: [
        commitment(
          "I go through the day's work with the group every morning.",
          "Everyone is to know what is to be done and who does what.",
          "The team",
        ),
        commitment(
          "I write a simple plan for winter readiness together with the drivers.",
          "We are not to ring around when the snow comes.",
          "The drivers, those on call",
        ),
        commitment(
          "I coach each newcomer during the first two weeks.",
          "Whoever is new is to do the work safely.",
          "New employees",
        ),
      ],
      results: [
        result(
          "Faults reported on streets and lighting are put right within five working days.",
          "Share put right in time",
          "68 per cent",
          "90 per cent",
          "The fault reporting system",
        ),
        result(
          "Everyone in the group has gone through the risks of their tasks.",
          "Share with a signed list",
          "5 of 9",
          "9 of 9",
          "The work environment folder",
        ),
        result(
          "The main streets are ploughed before seven o'clock when more than five centimetres of snow has fallen.",
          "A check at each snowfall",
          "7 of 10 snowfalls",
          "9 of 10 snowfalls",
          "The winter diary",
        ),
      ],
    },
  },
};
