import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import type { Terms } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Invented contracts for the example municipality. Swedish only: they are what its people would have written. */

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
> &
  Partial<Pick<Terms, "leadership">>;

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

const preschool: Texts = {
  ...school,
  purpose: "Uppdraget finns för att barnen på Kotten ska leka, lära och vara trygga, hela dagen och alla dagar.",
  goals: ["kf-lara"],
  whole: whole("Jag lånar ut barnskötare till vården när det är som mest ansträngt där."),
  commitments: [
    commitment(
      "Jag inför planeringsmöten varje vecka på alla avdelningar.",
      "Delaktighet, och att planeringen håller hela veckan.",
      "Alla medarbetare på Kotten",
    ),
    commitment(
      "Jag bygger upp introduktionen för nyanställda tillsammans med HR.",
      "Fler ska vilja stanna.",
      "HR, erfarna medarbetare",
    ),
  ],
  results: [
    serving(
      "ko-sprak",
      result(
        "Barnen möter böcker och berättande varje dag.",
        "Dagar i veckan med högläsning i mindre grupp",
        "2 dagar",
        "5 dagar på alla avdelningar",
        "Avdelningarnas veckologg",
      ),
    ),
  ],
  leadership: {
    expectations: ["goals", "visible"],
    sign: "Medarbetarna vet vart vi är på väg, och att de kan få tag i mig.",
  },
};

const works: Texts = {
  ...care,
  purpose: "Uppdraget finns för att alla i Björkhult ska kunna ta sig fram tryggt, året om.",
  basis: "Samhällsbyggnadsnämndens delegationsordning",
  goals: ["ks-klimat"],
  whole: whole("Jag sandar vid äldreboendena före våra egna upplag."),
  mandate: "Leder och fördelar arbetet i laget. Stämmer av inköp över 20 000 kronor.",
  commitments: [
    commitment("Jag håller veckomöte med hela laget varje måndag.", "Alla vet vad som är viktigast.", "Laget"),
    commitment("Jag ser till att alla i laget kan köra de nya maskinerna.", "Ingen ska stå still.", "Laget"),
  ],
  results: [
    serving(
      "gp-fossilfritt",
      result("Småmaskinerna går på el.", "Andel eldrivna småmaskiner", "20 procent", "80 procent", "Maskinregistret"),
    ),
  ],
  leadership: { expectations: ["development"], sign: "Laget prövar ett nytt arbetssätt i kvartalet." },
};

const leisure: Texts = {
  ...care,
  purpose:
    "Uppdraget finns för att alla i Björkhult ska ha någonstans att gå på sin fria tid, oavsett ålder och plånbok.",
  basis: "Kommunstyrelsens reglemente och planen för kultur och fritid",
  goals: ["kf-hallbar"],
  whole: whole("Jag öppnar våra lokaler för skolans läxhjälp två eftermiddagar i veckan."),
  results: [
    result(
      "Fler barn och unga kommer till biblioteken och fritidsgårdarna.",
      "Antal besök av barn och unga per vecka",
      "410 besök",
      "Minst 500 besök",
      "Besöksräkningen i mars och oktober",
    ),
  ],
};

const premises: Texts = {
  ...care,
  purpose: "Uppdraget finns för att kommunens hus ska vara hela, friska och lagom varma för dem som är där.",
  basis: "Kommunstyrelsens reglemente och underhållsplanen",
  goals: ["kf-hallbar"],
  whole: whole("Jag planerar renoveringar tillsammans med skolorna, så att ingen undervisning ställs in."),
  results: [
    serving(
      "kf-hallbar",
      result(
        "Husen drar mindre energi.",
        "Köpt energi per kvadratmeter och år",
        "162 kilowattimmar",
        "Högst 148 kilowattimmar",
        "Energiuppföljningen i januari",
      ),
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
  [EXAMPLE.ulf]: preschool,
  [EXAMPLE.mattias]: works,
  [EXAMPLE.daniel]: care,
  [EXAMPLE.camilla]: leisure,
  [EXAMPLE.jens]: leisure,
  [EXAMPLE.tage]: premises,
};
