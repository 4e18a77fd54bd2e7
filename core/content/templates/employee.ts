import type { TemplateTexts } from "#core/contract/template.ts";
import type { Locale } from "#core/content/locale.ts";
import { assignment, changes, commitment, feedback, result, support } from "./shared.ts";

/** Medarbetare, where the municipality lets everyone hold a contract: an assignment of one's own, without leading others. */
export const employee: { readonly [L in Locale]: TemplateTexts } = {
  sv: {
    basis: "Enhetens uppdrag och kommunens ledningspolicy.",
    purpose:
      "Uppdraget finns för att jag ska veta vad som är mitt att ansvara för, vad jag får bestämma själv och vad vi ska ha nått när året är slut. Det jag gör ska märkas för dem vi är till för.",
    responsibility: {
      operations:
        "Jag svarar för mina arbetsuppgifter, för att de utförs enligt våra rutiner och för att jag säger till när något inte fungerar.",
      economy: "Jag använder material, tid och pengar så att de räcker. Inköp gör jag enligt enhetens ordning.",
      staff:
        "Jag delar med mig av det jag kan, tar emot nya kollegor och tar själv upp det som inte fungerar i samarbetet.",
      workEnvironment:
        "Jag följer instruktioner, använder skyddsutrustning och rapporterar risker och tillbud samma dag.",
      development: "Jag föreslår förbättringar i arbetet och är med och prövar nya arbetssätt.",
    },
    mandate:
      "Jag planerar mitt eget arbete inom de ramar vi har kommit överens om. Jag frågar min chef när något påverkar andra, kostar pengar eller tar tid från det vi har bestämt är viktigast.",
    owed: {
      assignment: assignment.sv,
      dialogue:
        "Vi stämmer av uppdraget och verksamhetens utveckling de dagar som står i kontraktet, och oftare när någon av oss vill.",
      feedback: feedback.sv,
      development: "Vi kommer överens om min kompetensutveckling senast vid den första avstämningen.",
      support: support.sv,
    },
    changes: changes.sv,
    examples: {
      contributions: [
        "Jag visar grannenhetens nya kollegor hur vårt system fungerar, en eftermiddag i månaden.",
        "Jag svarar på frågor om vår e-tjänst från hela kommunen.",
      ],
      commitments: [
        commitment(
          "Jag skriver instruktioner för de tre ärenden som oftast blir fel.",
          "Vi ska göra lika, vem som än är på plats.",
          "Kollegorna i handläggningen",
        ),
        commitment(
          "Jag handleder två studenter under hösten.",
          "Fler ska vilja börja arbeta hos oss.",
          "Studenterna, högskolan",
        ),
        commitment(
          "Jag lär mig det nya schemasystemet och visar de andra i gruppen.",
          "Alla ska kunna byta pass själva.",
          "Arbetsgruppen",
        ),
      ],
      results: [
        result(
          "Ansökningar som jag handlägger är beslutade inom fyra veckor.",
          "Andel beslut inom fyra veckor",
          "72 procent",
          "90 procent",
          "Verksamhetssystemet",
        ),
        result(
          "Alla i arbetsgruppen kan använda det nya schemasystemet.",
          "Antal som har bytt ett pass på egen hand",
          "2 av 11",
          "11 av 11",
          "Schemasystemet",
        ),
        result(
          "De boende jag är kontaktperson för har en genomförandeplan som är yngre än sex månader.",
          "Andel aktuella planer",
          "3 av 5",
          "5 av 5",
          "Verksamhetssystemet",
        ),
      ],
    },
  },
  en: {
    basis: "The unit's tasks and the municipality's leadership policy.",
    purpose:
      "The assignment exists so that I know what is mine to answer for, what I may decide for myself and what we are to have reached when the year is over. Those we are there for are to notice what I do.",
    responsibility: {
      operations:
        "I answer for my tasks, for doing them according to our routines and for speaking up when something does not work.",
      economy: "I use materials, time and money so that they last. I buy things the way the unit has agreed.",
      staff: "I share what I know, welcome new colleagues and raise myself what does not work between us.",
      workEnvironment: "I follow instructions, use protective equipment and report risks and incidents the same day.",
      development: "I propose improvements in the work and help to try new ways of working.",
    },
    mandate:
      "I plan my own work within the limits we have agreed on. I ask my manager when something affects others, costs money or takes time from what we have decided matters most.",
    owed: {
      assignment: assignment.en,
      dialogue:
        "We follow up the assignment and the development of the operations on the days stated in the contract, and more often when either of us wishes.",
      feedback: feedback.en,
      development: "We agree on my competence development no later than at the first follow-up.",
      support: support.en,
    },
    changes: changes.en,
    examples: {
      contributions: [
        "I show new colleagues in the unit next door how our system works, one afternoon a month.",
        "I answer questions about our e-service from the whole municipality.",
      ],
      commitments: [
        commitment(
          "I write instructions for the three kinds of case that most often go wrong.",
          "We are to do it the same way, whoever is at work.",
          "My colleagues who handle cases",
        ),
        commitment(
          "I coach two students in the autumn.",
          "More people are to want to work with us.",
          "The students, the university",
        ),
        commitment(
          "I learn the new scheduling system and show the others in the group.",
          "Everyone is to be able to swap shifts themselves.",
          "The team",
        ),
      ],
      results: [
        result(
          "Applications that I handle are decided within four weeks.",
          "Share of decisions within four weeks",
          "72 per cent",
          "90 per cent",
          "The case system",
        ),
        result(
          "Everyone in the team can use the new scheduling system.",
          "Number who have swapped a shift on their own",
          "2 of 11",
          "11 of 11",
          "The scheduling system",
        ),
        result(
          "The residents I am the contact of have a care plan that is less than six months old.",
          "Share of plans that are up to date",
          "3 of 5",
          "5 of 5",
          "The care system",
        ),
      ],
    },
  },
};
