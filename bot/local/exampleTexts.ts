import type { Side, SummaryField } from "#core/appraisal/appraisal.ts";
import type { GoalServes } from "#core/goal/goal.ts";

/** Invented wordings of talks and goals for the example municipality. Swedish only: they are what its people would have written. */

/** Answers to the text questions of a step, in their order. */
export const ANSWERS: { readonly [S in Side]: { readonly [step: string]: readonly string[] } } = {
  employee: {
    lookBack: [
      "Rutinen för läkemedel är klar. Utbildningen i dokumentation blev inte av.",
      "Vi var för få under våren för att kunna gå ifrån.",
    ],
    tasks: [
      "Omsorgen om våra brukare är viktigast, och den är meningsfull.",
      "Samtalen ger energi. Körlistorna tar för mycket tid.",
      "Färre byten mitt i passet.",
    ],
    results: [
      "Att vi fick ordning på nyckelhanteringen.",
      "Schemaförslaget kom för sent. Jag tar upp det tidigare nästa gång.",
      "Brukarna och kollegorna på kvällen.",
    ],
    unit: [
      "Samarbetet är gott. Vi behöver höras mer med sjuksköterskorna.",
      "Jag handleder nya kollegor.",
      "En gemensam genomgång varje måndag.",
    ],
    workSituation: ["Balansen är bra utom i början av månaden.", "Rasterna hinns oftast med.", "Ja, tonen är bra."],
    competence: [
      "Jag kan teckenspråk men använder det sällan.",
      "Mer om demens.",
      "Genom att gå bredvid någon erfaren.",
    ],
    leadership: ["Att du svarar snabbt.", "Mer tid ute i gruppen.", "En gång i månaden."],
    goals: [
      "Ett mål om dokumentation och ett om handledning.",
      "När alla genomförandeplaner är uppdaterade.",
      "Två timmar i veckan utan körlista.",
    ],
    other: ["Att pröva en gemensam teknikkväll.", "Stöd att planera handledningen.", ""],
  },
  manager: {
    lookBack: ["Jag lovade en plan för introduktionen och den är klar.", "Läkemedelsrutinen blev klar före sommaren."],
    tasks: [
      "Uppgifterna är rätt fördelade men kvällspassen är tunga.",
      "Mer handledning, färre administrativa uppgifter.",
    ],
    results: [
      "Nyckelhanteringen är ett stort steg framåt.",
      "Dokumentationen släpar. Det talade vi om i mars.",
      "Vi saknade vikarier i april.",
    ],
    unit: ["Bidrar till lugn i gruppen och hjälper andra enheter.", "Vi behöver bli bättre på att lära av avvikelser."],
    workSituation: ["Många byten i början av månaden.", "Jag kan flytta planeringen en vecka framåt."],
    competence: [
      "Erfarenheten av handledning används mer nu.",
      "Mer om demens och välfärdsteknik.",
      "En kurs i demensvård under våren.",
    ],
    leadership: ["Att vara mer närvarande på kvällarna.", "Att du säger till tidigt när något skaver."],
    goals: [
      "Mål om dokumentation, kopplat till enhetens mål om kontinuitet.",
      "Avsatt tid varje vecka.",
      "Veckorapporten kan vi sluta med.",
    ],
    other: ["Pröva teknikkvällen i november.", "Handledningstid i schemat.", ""],
  },
};

export const SUMMARY = {
  followedUp: "Läkemedelsrutinen är klar. Utbildningen i dokumentation flyttas till våren.",
  tasks: "Vi är överens om att omsorgen kommer först och att körlistorna ska planeras en vecka framåt.",
  results: "Nyckelhanteringen fungerar. Genomförandeplanerna behöver bli färdiga.",
  unit: "Gruppen samarbetar bra. Vi prövar en gemensam genomgång varje måndag.",
  managerPromises: "Karim ordnar två timmar i veckan för handledning och anmäler till kursen i demensvård.",
} satisfies { readonly [F in SummaryField]?: string };

export const GOALS: readonly {
  readonly kind: string;
  readonly title: string;
  readonly measure: string;
  readonly serves: GoalServes;
}[] = [
  {
    kind: "content",
    title: "Alla genomförandeplaner är uppdaterade",
    measure: "Fem av fem planer är genomgångna med brukaren",
    serves: { kind: "orgGoal", id: "kf-trygg" },
  },
  {
    kind: "performance",
    title: "Handleda nya kollegor så att de känner sig trygga",
    measure: "Två nyanställda svarar att de fått en bra start",
    serves: { kind: "none" },
  },
];
