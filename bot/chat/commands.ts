import { distance } from "fastest-levenshtein";

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
  | "reminders";

export type Intent =
  | { readonly command: Command; readonly read: string; readonly exact: boolean; readonly wroteMore?: true }
  /** Long enough to be meant as an answer, which a message never is. */
  | { readonly command: "answerLike" }
  | { readonly command: "unknown" };

/** Said to be friendly; it is no question that was not understood. */
const POLITE = ["tack", "tack så mycket", "thanks", "thank you", "ok", "okej", "okay"];

const WORDS: { readonly [C in Command]: readonly string[] } = {
  help: ["hjälp", "help", "vad kan du", "what can you do", "info", "?"],
  home: ["hej", "hello", "hi", "hallå", "start", "meny", "menu", "hem", "home", ...POLITE],
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
  plan: ["starta samtal", "starta ett samtal", "planera samtal", "samtal", "plan talk", "plan a talk", "start talk"],
  askForTalk: ["be om samtal", "be om ett samtal", "önska samtal", "ask for a talk", "ask for talk"],
  reminders: ["påminnelser", "påminnelse", "påminn", "reminders", "reminder"],
  policy: ["policyn", "policy", "ledningspolicy", "ledningspolicyn", "the policy", "leadership policy"],
  chain: ["kedjan", "uppdragskedjan", "kedja", "the chain", "chain"],
  language: ["språk", "language", "svenska", "english", "engelska", "swedish"],
};

const PHRASES = (Object.keys(WORDS) as Command[]).flatMap((command) =>
  WORDS[command].map((phrase) => ({ command, phrase })),
);

/** A misspelling of shorter words would be guesswork. */
const SHORTEST_MISSPELT = 4;
/** Messages longer than this are not commands. */
const LONGEST_COMMAND = 40;

/** Reads a message: one of the words, also with one letter wrong, missing, too many or swapped. */
export function intentOf(message: string): Intent {
  const text = message
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/[.!]+$/, "");
  const begun = BEGINNINGS.exec(text);
  if (begun) return begunAs(begun[1] ?? "");
  if (text.length > LONGEST_COMMAND) return { command: "answerLike" };
  const exact = PHRASES.find(({ phrase }) => phrase === text);
  if (exact) return { command: exact.command, read: exact.phrase, exact: true };
  const plain = withoutAccents(text);
  const near = PHRASES.find(
    ({ phrase }) =>
      withoutAccents(phrase) === plain ||
      (phrase.length >= SHORTEST_MISSPELT && isOneLetterOff(withoutAccents(phrase), plain)),
  );
  if (near) return { command: near.command, read: near.phrase, exact: false };
  return { command: text.split(" ").length > 5 ? "answerLike" : "unknown" };
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
