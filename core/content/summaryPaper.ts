import type { SummaryStanding } from "#core/appraisal/standing.ts";
import type { Locale } from "#core/content/locale.ts";
import type { GoalKind } from "#core/goal/goal.ts";

const standingSv: { readonly [S in SummaryStanding]: { readonly label: string; readonly explanation: string } } = {
  shared: {
    label: "Delad mellan parterna",
    explanation:
      "När båda har bekräftat är sammanfattningen en allmän handling som andra kan begära att få läsa, och sekretess prövas då. Begär någon ut den redan nu prövar kommunen om den är en allmän handling.",
  },
  drawnUp: {
    label: "Upprättad handling",
    explanation:
      "Båda har bekräftat, så sammanfattningen är en allmän handling. Sekretess prövas om någon begär ut den.",
  },
  lapsed: {
    label: "Inte bekräftad av båda",
    explanation:
      "Tiden gick ut innan båda hade bekräftat. Det är antecknat så, och inte som en överenskommelse. Begär någon ut sammanfattningen prövar kommunen om den är en allmän handling.",
  },
};
const standingEn: typeof standingSv = {
  shared: {
    label: "Shared between the parties",
    explanation:
      "Once both have confirmed, the summary is a public record that others may ask to read, and secrecy is tried then. If somebody asks for it before that, the municipality decides whether it is a public record.",
  },
  drawnUp: {
    label: "Drawn up",
    explanation: "Both have confirmed, so the summary is a public record. Secrecy is tried if somebody asks for it.",
  },
  lapsed: {
    label: "Not confirmed by both",
    explanation:
      "Time ran out before both had confirmed. It is recorded as that, and not as an agreement. If somebody asks for the summary, the municipality decides whether it is a public record.",
  },
};

const kindSv: { readonly [K in GoalKind]: string } = { content: "Innehåll", performance: "Utförande" };
const kindEn: typeof kindSv = { content: "Content", performance: "Performance" };

const sv = {
  title: "Medarbetarsamtal",
  held: (day: string) => `Samtalet hölls ${day}`,
  revision: (revision: number) => `Lydelse ${revision}`,
  subject: (day: string) => `Sammanfattning av medarbetarsamtal ${day}`,
  foot: (employee: string) => `Medarbetarsamtal, ${employee}`,
  parties: "Deltagare",
  employee: "Medarbetare",
  manager: "Chef",
  heldOn: "Samtalet hölls",
  heldBy: "Hållet av",
  sinceLast: "Sedan sist",
  workEnvironment: "Arbetsmiljö",
  comment: "Kommentar",
  goals: "Överenskomna mål",
  goalHead: ["Mål", "Så ser vi att det är nått", "Klart senast", "Bidrar till"] as readonly string[],
  goalKind: kindSv,
  who: "Vem",
  due: "Senast",
  category: "Område",
  effect: "Det ska leda till",
  answer: "Chefens svar",
  after: "Avstämningar och nästa samtal",
  confirmations: "Bekräftelser",
  confirmationHead: ["Vem", "När", "Fingeravtryck (SHA-256)"] as readonly string[],
  noConfirmations: "Ingen har bekräftat ännu.",
  onlyOne: (name: string) => `${name} har inte bekräftat.`,
  dissentOf: (name: string) => `Avvikande mening, ${name}`,
  corrections: "Rättelser",
  correctedBy: "Föreslagen av",
  correctionAnswer: "Svar",
  agrees: (name: string, at: string) => `Bekräftad av ${name} ${at}.`,
  disagrees: (name: string, at: string) => `${name} håller inte med, ${at}.`,
  unanswered: "Inget svar ännu. Rättelsen gäller inte förrän båda står bakom den.",
  about: "Om handlingen",
  standing: "Ställning",
  fingerprint: "Fingeravtryck (SHA-256)",
  level: "Bevisnivå",
  levelText:
    "Bekräftelser i tjänsten av inloggade personer, på enkel nivå. Tjänsten sparar vem som har bekräftat, när och exakt vilken text. En bekräftad sammanfattning ändras inte; en rättelse läggs bredvid.",
  made: "Framställd",
  standings: standingSv,
};

/** What stands in the PDF of a summary beside what the two have written (research/domain D3), and how it stands as a record. */
export const summaryPaperTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Appraisal talk",
    held: (day) => `The talk was held ${day}`,
    revision: (revision) => `Wording ${revision}`,
    subject: (day) => `Summary of the appraisal talk ${day}`,
    foot: (employee) => `Appraisal talk, ${employee}`,
    parties: "Who took part",
    employee: "Employee",
    manager: "Manager",
    heldOn: "The talk was held",
    heldBy: "Held by",
    sinceLast: "Since last time",
    workEnvironment: "Work environment",
    comment: "Comment",
    goals: "Goals agreed",
    goalHead: ["Goal", "How we see that it is reached", "Done by", "Serves"],
    goalKind: kindEn,
    who: "Who",
    due: "By",
    category: "Area",
    effect: "What it is to lead to",
    answer: "The manager's answer",
    after: "Follow-ups and the next talk",
    confirmations: "Confirmations",
    confirmationHead: ["Who", "When", "Fingerprint (SHA-256)"],
    noConfirmations: "Nobody has confirmed yet.",
    onlyOne: (name) => `${name} has not confirmed.`,
    dissentOf: (name) => `Dissenting view, ${name}`,
    corrections: "Corrections",
    correctedBy: "Proposed by",
    correctionAnswer: "Answer",
    agrees: (name, at) => `Confirmed by ${name} ${at}.`,
    disagrees: (name, at) => `${name} does not agree, ${at}.`,
    unanswered: "No answer yet. The correction holds when both stand behind it.",
    about: "About this record",
    standing: "Standing",
    fingerprint: "Fingerprint (SHA-256)",
    level: "Level of evidence",
    levelText:
      "Confirmations in the service by people signed in, at the simple level. The service keeps who confirmed, when, and exactly which text. A confirmed summary does not change; a correction stands beside it.",
    made: "Produced",
    standings: standingEn,
  },
};
