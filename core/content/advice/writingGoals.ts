import { content, performance } from "./goalRow.ts";

/** Personal goals that the rules were read against, and that a rule may be tuned on. */
export const writingGoals = [
  content("Alla genomförandeplaner på min tur är uppdaterade", "Sju av sju planer är genomgångna med brukaren"),
  content("Utveckla dokumentationen", "", "vagueVerb", "noMeasure"),
  content("Ärenden jag tar emot får besked inom tre dagar", "Handläggningstiden i systemet"),
  content("Genomföra en utbildning i hjärt-lungräddning", "Antal deltagare", "activity"),
  content("Läsgruppen i årskurs 2 kommer igång", "Åtta elever läser flytande i maj"),
  content("Bättre ordning i förrådet", "Känslan", "vagueMeasure", "noTarget"),
  content("Rutinen för nycklar är känd av alla i gruppen", "Alla har kvitterat rutinen"),
  content("Färre fel i fakturorna", "Antal rättade fakturor", "noTarget"),
  content(
    "Minst fyra enskilda planer är klara före jul, och kön till kuratorn är borta",
    "Planerna i systemet",
    "severalThings",
  ),
  performance("Handleda nya kollegor så att de känner sig trygga", "Två nyanställda svarar att de fått en bra start"),
  performance("Vara mer positiv på möten", "Dialog", "person", "vagueMeasure"),
  performance("Jag återkopplar till föräldrar samma dag som något har hänt", "Samtalslistan, veckovis"),
  performance("Förbättra samarbetet med planeringen", "", "vagueVerb", "noMeasure"),
  performance("Jag lämnar över skriftligt vid varje passbyte", "Överlämningsbladet är ifyllt varje dag"),
  performance("Sluta vara sur mot kollegorna", "Enkäten i gruppen", "person"),
];
