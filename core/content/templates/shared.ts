import type { ExampleCommitment, ExampleResult } from "#core/contract/template.ts";
import type { Localised } from "#core/content/locale.ts";

/** What the product's own templates say alike, whatever the role. */

export const commitment = (text: string, why: string, concerns: string): ExampleCommitment => ({ text, why, concerns });

export const result = (
  outcome: string,
  measure: string,
  baseline: string,
  target: string,
  source: string,
  dependsOn = "",
): ExampleResult => ({ outcome, measure, baseline, target, source, dependsOn });

export const changes: Localised = {
  sv: "Den av oss som märker att förutsättningarna har ändrats tar upp det med den andra inom två veckor. En ändring gäller när båda har godkänt den nya texten; till dess gäller kontraktet som det är. Kommer vi inte överens lyfter vi frågan till uppdragsgivarens egen uppdragsgivare.",
  en: "Whichever of us notices that circumstances have changed raises it with the other within two weeks. A change takes effect when both have approved the new text; until then the contract stands as it is. If we cannot agree, we take the question to the principal's own principal.",
};

export const assignment: Localised = {
  sv: "Kontraktet säger vad mitt uppdrag är. När något är otydligt ger min uppdragsgivare besked inom två veckor.",
  en: "The contract says what my assignment is. When something is unclear, my principal answers within two weeks.",
};

export const dialogue: Localised = {
  sv: "Vi stämmer av uppdraget, ledarskapet och verksamhetens utveckling de dagar som står i kontraktet, och oftare när någon av oss vill.",
  en: "We follow up the assignment, the leadership and the development of the operations on the days stated in the contract, and more often when either of us wishes.",
};

export const feedback: Localised = {
  sv: "Min uppdragsgivare ger mig återkoppling vid varje avstämning, så att inget i bedömningen kommer som en överraskning.",
  en: "My principal gives me feedback at every follow-up, so that nothing in the assessment comes as a surprise.",
};

export const support: Localised = {
  sv: "Jag kan vända mig till HR, ekonomi och IT och till mina kollegor när jag behöver stöd.",
  en: "I can turn to HR, finance and IT and to my colleagues when I need support.",
};
