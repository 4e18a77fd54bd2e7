import type { Side, SummaryField } from "#core/appraisal/appraisal.ts";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import type { Terms } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import type { Serves } from "#core/goal/goal.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Invented wordings for the example municipality. Swedish only: they are what its people would have written. */

type Texts = Pick<
  Terms,
  | "purpose"
  | "basis"
  | "instruction"
  | "goals"
  | "whole"
  | "responsibility"
  | "mandate"
  | "commitments"
  | "results"
  | "deprioritised"
>;

const whole = (...contributions: string[]) => ({ clause: "", contributions });
const commitment = (text: string, why: string, concerns: string) => ({ text, why, concerns, due: "" as const });
const result = (outcome: string, measure: string, baseline: string, target: string, source: string) => ({
  outcome,
  measure,
  baseline,
  target,
  source,
  dependsOn: "",
  due: "" as const,
});

/** The same, pointing at the goal of the municipality that it serves. */
const serving = (id: string, row: ReturnType<typeof result>) => ({ ...row, serves: { kind: "orgGoal" as const, id } });

const care: Texts = {
  purpose:
    "Uppdraget finns för att de som behöver stöd och omsorg i Björkhult ska få det i tid, tryggt och på sitt eget sätt.",
  basis: "Vård- och omsorgsnämndens reglemente",
  goals: ["kf-trygg"],
  whole: whole(
    "Jag delar bemanningspoolen med förskolan Kotten under juli och augusti.",
    "Jag lånar ut vår schemaplanerare till Gata och park under våren.",
  ),
  responsibility: {
    operations: "Att omsorgen ges enligt beslut och med god kvalitet, alla dagar på året.",
    economy: "Att verksamheten håller sin budget och att avvikelser lyfts samma månad.",
    staff: "Bemanning, introduktion, medarbetarsamtal och löneöversyn för egna medarbetare.",
    workEnvironment: "Uppgifterna i fördelningen av arbetsmiljöarbetet, med skyddsronder två gånger om året.",
    development: "Att nya arbetssätt prövas i liten skala och utvärderas innan de införs.",
  },
  mandate:
    "Beslutar om bemanning, inköp inom budget och schema. Lyfter till uppdragsgivaren det som påverkar andra förvaltningar eller mer än 100 000 kronor.",
  commitments: [
    commitment(
      "Jag inför planeringsmöten varje vecka där medarbetarna lägger schemat tillsammans.",
      "Delaktighet och jämnare arbetsbelastning.",
      "Alla medarbetare i verksamheten",
    ),
    commitment(
      "Jag bygger upp introduktionen för nyanställda tillsammans med HR.",
      "Fler ska vilja stanna.",
      "HR, erfarna medarbetare",
    ),
  ],
  results: [
    serving(
      "von-kontinuitet",
      result(
        "Brukarna möter färre olika personer under två veckor.",
        "Personalkontinuitet i snitt per brukare",
        "16 personer",
        "Högst 13 personer",
        "Kontinuitetsmätningen i oktober",
      ),
    ),
    result(
      "Medarbetarna upplever att arbetet går att hinna med.",
      "Andel som svarar ja i medarbetarenkäten",
      "61 procent",
      "75 procent",
      "Medarbetarenkäten",
    ),
  ],
  deprioritised: "Egna informationsblad: vi använder kommunens gemensamma.",
};

const school: Texts = {
  ...care,
  purpose: "Uppdraget finns för att varje barn och elev ska få en trygg skolgång och nå så långt som möjligt.",
  basis: "Barn- och utbildningsnämndens reglemente",
  goals: ["kf-lara"],
  whole: whole("Jag öppnar skolans lokaler för föreningslivet på kvällstid."),
  results: [
    serving(
      "kf-lara",
      result(
        "Fler elever är behöriga till gymnasiet.",
        "Andel behöriga elever i årskurs 9",
        "82 procent",
        "86 procent",
        "Betygsstatistiken i juni",
      ),
    ),
  ],
};

const chiefExecutive: Texts = {
  ...care,
  purpose:
    "Uppdraget finns för att kommunen ska arbeta som en helhet mot fullmäktiges mål, med förtroende från invånare, politik och medarbetare.",
  basis: "Kommunfullmäktiges mål och budget, och kommunens ledningspolicy",
  instruction: { title: "Instruktion för kommunchefen", decisionRef: "KS § 164", date: "2024-12-10" as Day },
  goals: ["vision", "kf-trygg", "kf-lara", "kf-hallbar"],
  whole: whole("Jag leder en gemensam investeringsplan där förvaltningarna prioriterar tillsammans."),
  results: [
    result(
      "Alla chefer har ett gällande uppdragskontrakt.",
      "Andel chefer med gällande kontrakt",
      "60 procent",
      "100 procent",
      "Uppdragsdialog",
    ),
    result(
      "Kommunen har ekonomi i balans.",
      "Årets resultat i procent av skatter och bidrag",
      "1,2 procent",
      "Minst 2 procent",
      "Bokslutet",
    ),
  ],
};

/** What HR of the example municipality has made of the template for a förvaltningschef. */
export const DIRECTOR_TEMPLATE = {
  role: "director",
  locale: "sv",
  texts: {
    ...standardTemplates.director.sv,
    basis: "Nämndens reglemente, Mål och budget för Björkhults kommun och kommunens ledningspolicy.",
    mandate:
      "Jag beslutar enligt nämndens delegationsordning. Inköp över 500 000 kronor, anställning av chefer och sådant som påverkar en annan förvaltning stämmer jag av med kommunchefen först. Det som kan påverka förtroendet för kommunen tar jag upp samma dag.",
  },
} as const;

export const CONTRACT_TEXTS: { readonly [person: string]: Texts } = {
  [EXAMPLE.eva]: chiefExecutive,
  [EXAMPLE.anders]: care,
  [EXAMPLE.karim]: care,
  [EXAMPLE.ingrid]: care,
  [EXAMPLE.helena]: school,
  [EXAMPLE.leyla]: school,
};

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
  readonly serves: Serves;
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
