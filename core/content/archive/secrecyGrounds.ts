import type { Localised } from "#core/content/locale.ts";
import type { SecrecyGround } from "#core/publicRequest/secrecyGround.ts";

export type SecrecyGroundTexts = {
  readonly what: Localised;
  readonly law: Localised;
  /** When it applies, in a few words: the registrar reads the section before deciding. */
  readonly when: Localised;
};

/**
 * Sections of offentlighets- och sekretesslagen that come up about staff (research/domain A6). Hints for whoever tries a request,
 * never the trial itself: the wording of the law is read there, and it changes.
 */
export const secrecyGroundTexts: { readonly [G in SecrecyGround]: SecrecyGroundTexts } = {
  health: {
    what: { sv: "Hälsa eller sexualliv", en: "Health or sexual life" },
    law: { sv: "21 kap. 1 § OSL", en: "OSL ch. 21 s. 1" },
    when: {
      sv: "Om det måste antas att den enskilde eller någon närstående lider betydande men.",
      en: "If it must be assumed that the person or somebody close would suffer considerable harm.",
    },
  },
  staffHealth: {
    what: {
      sv: "Anställdas hälsa, och personliga förhållanden i ärenden om omplacering eller pension",
      en: "Employees' health, and personal circumstances in matters of redeployment or pension",
    },
    law: { sv: "39 kap. 2 § OSL", en: "OSL ch. 39 s. 2" },
    when: {
      sv: "Om det kan antas att den enskilde eller någon närstående lider men. Inte i ärenden om anställning eller disciplinansvar, och inte själva beslutet.",
      en: "If it can be assumed that the person or somebody close would suffer harm. Not in matters of recruitment or discipline, and not the decision itself.",
    },
  },
  staffContact: {
    what: {
      sv: "Anställdas bostadsadress, privata telefon, bild eller närstående",
      en: "Employees' home address, private telephone, picture or relatives",
    },
    law: { sv: "39 kap. 3 § andra stycket OSL", en: "OSL ch. 39 s. 3, second paragraph" },
    when: {
      sv: "Om det inte står klart att uppgiften kan röjas utan men.",
      en: "Unless it is clear that it can be disclosed without harm.",
    },
  },
  staffThreat: {
    what: {
      sv: "Anställdas andra personliga förhållanden, vid risk för våld eller annat allvarligt men",
      en: "Employees' other personal circumstances, where there is a risk of violence or other serious harm",
    },
    law: { sv: "39 kap. 3 § första stycket OSL", en: "OSL ch. 39 s. 3, first paragraph" },
    when: {
      sv: "Om det kan antas att den enskilde eller någon närstående utsätts för våld eller lider annat allvarligt men.",
      en: "If it can be assumed that the person or somebody close would be exposed to violence or other serious harm.",
    },
  },
  staffCounselling: {
    what: {
      sv: "Uppgifter hos psykolog eller personalkonsulent",
      en: "Matters with a psychologist or staff counsellor",
    },
    law: { sv: "39 kap. 1 § OSL", en: "OSL ch. 39 s. 1" },
    when: {
      sv: "Om det inte står klart att uppgiften kan röjas utan men.",
      en: "Unless it is clear that it can be disclosed without harm.",
    },
  },
  persecuted: {
    what: { sv: "Kontaktuppgifter till den som är förföljd", en: "How to reach somebody who is persecuted" },
    law: { sv: "21 kap. 3 § OSL", en: "OSL ch. 21 s. 3" },
    when: {
      sv: "Om det kan antas att den enskilde eller någon närstående utsätts för hot, våld eller annat allvarligt men.",
      en: "If it can be assumed that the person or somebody close would be exposed to threats, violence or other serious harm.",
    },
  },
  negotiation: {
    what: { sv: "Underlag för förhandling med facket", en: "Material for negotiation with a union" },
    law: { sv: "19 kap. 6 § OSL", en: "OSL ch. 19 s. 6" },
    when: {
      sv: "Om det kan antas att arbetsgivarens ställning som förhandlingspart försvagas.",
      en: "If it can be assumed that the employer's position in the negotiation would be weakened.",
    },
  },
  security: {
    what: { sv: "Säkerhets- eller bevakningsåtgärd", en: "Security or surveillance measures" },
    law: { sv: "18 kap. 8 § OSL", en: "OSL ch. 18 s. 8" },
    when: {
      sv: "Om det kan antas att syftet med åtgärden motverkas.",
      en: "If it can be assumed that the purpose of the measure would be defeated.",
    },
  },
  dataProtection: {
    what: {
      sv: "Personuppgifter som skulle behandlas i strid med dataskyddsreglerna",
      en: "Personal data that would be handled in breach of data protection rules",
    },
    law: { sv: "21 kap. 7 § OSL", en: "OSL ch. 21 s. 7" },
    when: {
      sv: "Om det kan antas att uppgiften efter utlämnandet behandlas i strid med reglerna. Fråga aldrig av nyfikenhet: bara om något konkret talar för det.",
      en: "If it can be assumed that it would afterwards be handled in breach of the rules. Never ask out of curiosity: only where something concrete points to it.",
    },
  },
  other: {
    what: { sv: "Annan grund", en: "Another ground" },
    law: { sv: "annat lagrum", en: "another section" },
    when: { sv: "Skriv själv vilket lagrum det är.", en: "Write yourself which section it is." },
  },
};
