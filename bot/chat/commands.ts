import { distance } from "fastest-levenshtein";
import type { TabPage } from "#core/content/chat/tabPages.ts";

/** What a message can be taken for. Each only shows a card: nothing is changed by a word, least of all by a misspelt one. */
export type Command =
  | "help"
  | "home"
  | "goals"
  | "promises"
  | "note"
  | "event"
  | "question"
  | "thanks"
  | "askForFeedback"
  | "contract"
  | "prepare"
  | "cancel"
  | "plan"
  | "askForTalk"
  | "policy"
  | "chain"
  | "language"
  | "reminders"
  | TabPage;

export type Intent =
  | { readonly command: Command; readonly read: string; readonly exact: boolean; readonly wroteMore?: true }
  /** Long enough to be meant as an answer, which a message never is. */
  | { readonly command: "answerLike" }
  | { readonly command: "unknown" };

/** Said to be friendly; it is no question that was not understood. */
const POLITE = ["tack", "tack så mycket", "thanks", "thank you", "ok", "okej", "okay"];

/** They and "stop" stand in any sentence and are no wish. */
const GREETINGS = ["hej", "hello", "hi", "hallå", "start", "meny", "menu", "hem", "home", ...POLITE];

/** Asked for in so many words, the home card answers it. */
const WHAT_WAITS = [
  "vad väntar",
  "vad ska jag göra",
  "att göra",
  "what waits",
  "what is waiting",
  "what should i do",
  "to do",
];

const WORDS: { readonly [C in Command]: readonly string[] } = {
  help: ["hjälp", "help", "vad kan du", "what can you do", "info", "?"],
  home: [...GREETINGS, ...WHAT_WAITS],
  goals: ["mina mål", "mål", "my goals", "goals", "goal"],
  promises: ["mina löften", "löften", "löfte", "my promises", "promises", "promise"],
  note: ["anteckna", "anteckning", "anteckningar", "note", "notes"],
  event: ["händelse", "händelser", "ny händelse", "event", "events"],
  question: ["ställ en fråga", "fråga min chef", "fråga", "ask a question", "question"],
  // Not "tack" by itself, which people write to be polite.
  thanks: ["säg tack", "tacka", "tacka någon", "tacka min chef", "say thanks", "thank somebody"],
  askForFeedback: ["återkoppling", "be om återkoppling", "be om feedback", "feedback", "ask for feedback"],
  contract: ["mitt kontrakt", "kontrakt", "my contract", "contract", "uppdragskontrakt"],
  prepare: ["förbered", "förbereda", "förberedelse", "prepare", "preparation", "fortsätt", "continue"],
  cancel: ["avbryt", "cancel", "sluta", "stop", "stopp"],
  plan: [
    "boka samtal",
    "boka ett samtal",
    "boka möte",
    "boka ett möte",
    "boka",
    "samtal",
    "planera samtal",
    "starta samtal",
    "starta ett samtal",
    "book a talk",
    "book talk",
    "book a meeting",
    "book",
    "plan talk",
    "plan a talk",
    "start talk",
  ],
  askForTalk: ["be om samtal", "be om ett samtal", "önska samtal", "ask for a talk", "ask for talk"],
  reminders: ["påminnelser", "påminnelse", "påminn", "reminders", "reminder"],
  policy: ["policyn", "policy", "ledningspolicy", "ledningspolicyn", "the policy", "leadership policy"],
  chain: ["kedjan", "uppdragskedjan", "kedja", "the chain", "chain"],
  language: ["språk", "language", "svenska", "english", "engelska", "swedish"],
  myTalk: ["mitt samtal", "medarbetarsamtal", "mitt medarbetarsamtal", "my talk", "talk", "appraisal talk"],
  followUps: ["avstämning", "avstämningar", "uppföljning", "follow-up", "follow-ups", "follow up", "check-in"],
  salary: ["lön", "min lön", "lönesamtal", "löneunderlag", "mitt löneunderlag", "salary", "salary talk", "my salary"],
  records: ["mina uppgifter", "vem har läst", "my records", "my data"],
  myYear: ["mitt år", "årshjulet", "my year"],
  happened: ["historik", "det som hänt", "history"],
};

const PHRASES = (Object.keys(WORDS) as Command[]).flatMap((command) =>
  WORDS[command].map((phrase) => ({ command, phrase })),
);

const TELLING = PHRASES.filter(
  ({ command, phrase }) => command !== "cancel" && !GREETINGS.includes(phrase) && phrase.length >= 3,
);

/** A misspelling of shorter words would be guesswork. */
const SHORTEST_MISSPELT = 4;
/** Messages longer than this are not commands, and wishes not longer than that. */
const LONGEST_COMMAND = 40;
const LONGEST_WISH = 90;
/** So few words are hardly an answer. */
const FEW_WORDS = 2;

/** Reads a message: one of the words, also with one letter wrong, missing, too many or swapped. */
export function intentOf(message: string): Intent {
  const text = message
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/[.!]+$/, "");
  const begun = BEGINNINGS.exec(text);
  if (begun) return begunAs(begun[1] ?? "");
  const within = wordWithin(text);
  if (text.length > LONGEST_COMMAND) return within ?? { command: "answerLike" };
  const exact = PHRASES.find(({ phrase }) => phrase === text);
  if (exact) return { command: exact.command, read: exact.phrase, exact: true };
  const plain = withoutAccents(text);
  const near = PHRASES.find(
    ({ phrase }) =>
      withoutAccents(phrase) === plain ||
      (phrase.length >= SHORTEST_MISSPELT && isOneLetterOff(withoutAccents(phrase), plain)),
  );
  if (near) return { command: near.command, read: near.phrase, exact: false };
  if (within) return within;
  return { command: text.split(" ").length > 5 ? "answerLike" : "unknown" };
}

/** What people begin with who ask for something; what is said about a goal or a talk begins otherwise. */
const ASKING =
  /(^| )(hur|var|när|vad|vem|visa|se|läsa?|öppna|boka|hitta|byta?|ändra|snälla|how|where|when|what|who|show|see|read|open|book|find|change|please)( |$)|\?$/;

/** One of the words inside a wish or a question ("var hittar jag mina mål?"); the longest is meant. */
function wordWithin(text: string): Intent | undefined {
  const words = text.split(/[^\p{L}-]+/u).filter(Boolean);
  if (words.length > FEW_WORDS && (text.length > LONGEST_WISH || !ASKING.test(text))) return undefined;
  const said = ` ${words.join(" ")} `;
  const [longest] = TELLING.filter(({ phrase }) => said.includes(` ${phrase} `)).toSorted(
    (one, other) => other.phrase.length - one.phrase.length,
  );
  return longest && { command: longest.command, read: longest.phrase, exact: false };
}

/** Somebody writes what they want to keep right after the word: the card is opened, since a message is never saved. */
const BEGINNINGS = /^(anteckna|anteckning|note|händelse|event)[\s:]\s*\S/;
const begunAs = (word: string): Intent => ({
  command: WORDS.note.includes(word) ? "note" : "event",
  read: word,
  exact: true,
  wroteMore: true,
});

const withoutAccents = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

const isOneLetterOff = (one: string, other: string) => distance(one, other) <= 1 || isSwapped(one, other);

/** Two neighbouring letters have changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const swapped = (at: number) =>
    one.slice(0, at) +
    one
      .slice(at, at + 2)
      .split("")
      .toReversed()
      .join("") +
    one.slice(at + 2);
  return Array.from({ length: one.length - 1 }, (_, at) => swapped(at)).includes(other);
}
