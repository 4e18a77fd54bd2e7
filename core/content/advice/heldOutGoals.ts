import { content, performance } from "./goalRow.ts";

/** Personal goals that were labelled before the rules were read against them, and that nothing is tuned on. */
export const heldOutGoals = [
  content("Alla nya elever har fått en studieplan inom två veckor", "Andel elever med plan"),
  content("Arbeta med digitaliseringen", "", "vagueVerb", "noMeasure"),
  content("Bygglov för enbostadshus beslutas inom åtta veckor", "Mediantiden i diariet"),
  content("Hålla tre informationsträffar om e-tjänsten", "Antal träffar", "activity"),
  content("Kön till bostadsanpassning är kortare än fyra veckor", "Kölistan den första varje månad"),
  content("Mer struktur i projekten", "Magkänsla", "vagueMeasure"),
  content("Matlådorna är märkta med allergener varje dag", "Stickprov en gång i veckan"),
  content("Sjukskrivningarna i gruppen minskar", "Statistiken", "health"),
  performance("Jag svarar på medborgares mejl inom två arbetsdagar", "Stickprov på tio mejl i månaden"),
  performance("Bli bättre på att lyssna", "Samtal", "vagueVerb", "vagueMeasure"),
  performance("Varje lektion börjar med ett gemensamt mål på tavlan", "Kollegans besök två gånger per termin"),
  performance("Vara mer flexibel och stresstålig", "", "person", "noMeasure"),
  performance("Jag tar upp avvikelser i gruppen samma vecka som de händer", "Protokollen från veckomötet"),
  performance("Säkerställa ett gott bemötande", "Brukarundersökningen", "vagueVerb"),
];
