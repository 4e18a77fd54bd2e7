/**
 * What is asked in the ledarskapsdialog (P3, P7-P16; research/domain D6 as amended in DOMAIN section 9): the six expectations, to
 * the leader and to the principal, and what the municipality owes a leader, asked of both. What has opened keeps its version: to
 * change the questions, put a new version last in `versions`.
 */
import type { Party } from "#core/assessment/assessment.ts";
import type { Right } from "#core/assessment/matter.ts";
import type { Localised } from "#core/content/locale.ts";
import type { Expectation } from "#core/contract/terms.ts";
import type { LeadershipState } from "#core/leadership/leadership.ts";

type BySide = Readonly<Record<Party, Localised>>;
type Asked = BySide & {
  readonly title: Localised;
  readonly often: Localised;
  /** What the amended D6 asks beside it (P7). */
  readonly more?: BySide;
};

export type LeadershipForm = {
  readonly note: Localised;
  readonly expectations: Readonly<Record<Expectation, Asked>>;
  readonly rights: Readonly<Record<Right, { readonly given: BySide; readonly more: BySide }>> & {
    readonly title: Localised;
    readonly note: Localised;
  };
};

const often: Localised = { sv: "Hur ofta märks det?", en: "How often does it show?" };

const version1: LeadershipForm = {
  note: {
    sv: "Skalan är för ert samtal. Den räknas aldrig ihop, och används inte för lön eller jämförelser. Skriv inte om någons hälsa.",
    en: "The scale is for your talk. It is never added up, and not used for pay or comparison. Do not write about anybody's health.",
  },
  expectations: {
    concepts: {
      title: {
        sv: "Helhetssyn, ansvar, delaktighet och omtanke",
        en: "The whole, responsibility, participation and care",
      },
      often,
      holder: {
        sv: "När märktes de i ett beslut du tog? Vilket av dem är svårast?",
        en: "When did they show in a decision you made? Which of them is the hardest?",
      },
      principal: {
        sv: "Var ser du dem i ledarskapet, och var saknas de?",
        en: "Where do you see them in the leadership, and where are they missing?",
      },
    },
    goals: {
      title: { sv: "Leda mot målen", en: "Lead towards the goals" },
      often,
      holder: {
        sv: "Vet alla vilka mål ni har, och hur ni ligger till?",
        en: "Does everybody know which goals you have, and how you are doing?",
      },
      principal: { sv: "Leder arbetet mot rätt mål?", en: "Does the work lead towards the right goals?" },
      more: {
        holder: {
          sv: "Hur fungerar din planering och organisation av arbetet?",
          en: "How do your planning and organising of the work go?",
        },
        principal: {
          sv: "Hur planeras och organiseras arbetet?",
          en: "How is the work planned and organised?",
        },
      },
    },
    visible: {
      title: { sv: "Synlig, tydlig och beslutsför", en: "Visible, clear and decisive" },
      often,
      holder: {
        sv: "Var är du svår att nå? Vilket beslut har du väntat för länge med?",
        en: "Where are you hard to reach? Which decision have you waited too long with?",
      },
      principal: {
        sv: "Fattas beslut på rätt nivå och i tid?",
        en: "Are decisions made at the right level and in time?",
      },
      more: {
        holder: {
          sv: "Ett läge där ditt omdöme prövades: vad vägde du?",
          en: "A situation that tested your judgement: what did you weigh?",
        },
        principal: {
          sv: "Ett läge där omdömet märktes: vad såg du?",
          en: "A situation where judgement showed: what did you see?",
        },
      },
    },
    development: {
      title: { sv: "Öppen för utveckling", en: "Open to development" },
      often,
      holder: {
        sv: "Vad har du ändrat efter andras synpunkter?",
        en: "What have you changed because of what others said?",
      },
      principal: {
        sv: "Vad har utvecklats, personligt och i verksamheten?",
        en: "What has developed, personally and in the operations?",
      },
    },
    represent: {
      title: { sv: "Företräda kommunen", en: "Represent the municipality" },
      often,
      holder: {
        sv: "Hur gör du när du inte håller med om ett beslut?",
        en: "What do you do when you do not agree with a decision?",
      },
      principal: {
        sv: "Hur företräds kommunen, utåt och inåt?",
        en: "How is the municipality represented, outwards and inwards?",
      },
      more: {
        holder: {
          sv: "När satte du kommunens bästa före den egna enhetens? Vem samverkade du med?",
          en: "When did you put the good of the municipality before that of your own unit? With whom did you cooperate?",
        },
        principal: {
          sv: "Hur märks samverkan och blicken för hela kommunen?",
          en: "How do cooperation and an eye for the whole municipality show?",
        },
      },
    },
    competence: {
      title: { sv: "Ta vara på kompetens och engagemang", en: "Make use of competence and engagement" },
      often,
      holder: { sv: "Vems kompetens använder du för lite?", en: "Whose competence do you use too little?" },
      principal: { sv: "Delegeras tillräckligt?", en: "Is enough delegated?" },
    },
  },
  rights: {
    title: { sv: "Det kommunen är skyldig", en: "What the municipality owes" },
    note: {
      sv: "En chef ska få ett tydligt uppdrag, fortlöpande dialog och kompetensutveckling. Frågorna ställs till er båda.",
      en: "A leader is to get a clear assignment, continuous dialogue and competence development. You are both asked.",
    },
    assignment: {
      given: {
        holder: { sv: "Är uppdraget tydligt?", en: "Is the assignment clear?" },
        principal: { sv: "Har jag gett ett tydligt uppdrag?", en: "Have I given a clear assignment?" },
      },
      more: {
        holder: { sv: "Vad saknas i uppdraget?", en: "What is missing in the assignment?" },
        principal: { sv: "Vad ska jag förtydliga, och när?", en: "What shall I make clearer, and when?" },
      },
    },
    dialogue: {
      given: {
        holder: {
          sv: "Har du fått dialog och återkoppling under året?",
          en: "Have you had dialogue and feedback during the year?",
        },
        principal: {
          sv: "Har jag gett dialog och återkoppling under året?",
          en: "Have I given dialogue and feedback during the year?",
        },
      },
      more: {
        holder: {
          sv: "När fick du senast återkoppling som hjälpte dig?",
          en: "When did you last get feedback that helped you?",
        },
        principal: { sv: "När gav jag den senast, och om vad?", en: "When did I last give it, and on what?" },
      },
    },
    development: {
      given: {
        holder: { sv: "Har du fått kompetensutveckling?", en: "Have you had competence development?" },
        principal: { sv: "Har jag erbjudit kompetensutveckling?", en: "Have I offered competence development?" },
      },
      more: {
        holder: { sv: "Vad har du fått, och vad behöver du?", en: "What have you had, and what do you need?" },
        principal: { sv: "Vad erbjuder jag, och när?", en: "What do I offer, and when?" },
      },
    },
  },
};

const versions: readonly LeadershipForm[] = [version1];
/** The version that a dialogue opens with. */
export const LEADERSHIP_FORM = versions.length;
export const leadershipForm = (version: number): LeadershipForm => versions[version - 1] ?? version1;

export const leadershipStateLabel: Readonly<Record<LeadershipState, Localised>> = {
  open: { sv: "Var och en svarar", en: "Each is answering" },
  revealed: { sv: "Läs varandras", en: "Read each other's" },
  proposed: { sv: "Väntar på svar", en: "Waits for an answer" },
  agreed: { sv: "Överenskommen", en: "Agreed" },
  cancelled: { sv: "Avbruten", en: "Called off" },
};
