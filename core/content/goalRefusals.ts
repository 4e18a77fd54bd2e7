import { listOf } from "#core/content/format.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { goalStateLabel } from "#core/content/states.ts";
import type { ChangeEnding } from "#core/goal/goal.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";

type GoalRefusal = Extract<RefusalKey, `goal.${string}`>;

const goalPart: Readonly<Record<Refusals["goal.incomplete"]["missing"][number], Localised>> = {
  title: { sv: "vad målet är", en: "what the goal is" },
  measure: { sv: "hur ni ser att det är nått", en: "how you see that it is reached" },
  due: { sv: "ett datum", en: "a date" },
};

/** What became of a change that was answered too late. */
const became: Readonly<Record<ChangeEnding, Localised>> = {
  accepted: { sv: "Ändringen gäller redan.", en: "The change holds already." },
  declined: { sv: "Förslaget är redan avböjt.", en: "The proposal is declined already." },
  takenBack: { sv: "Förslaget har tagits tillbaka.", en: "The proposal has been taken back." },
  overtaken: {
    sv: "Målet har fått sitt svar i ett samtal sedan du öppnade förslaget.",
    en: "The goal has had its answer in a talk since you opened the proposal.",
  },
};

/** What is refused about a person's goals. */
export const goalRefusals: {
  readonly [L in Locale]: { readonly [K in GoalRefusal]: (params: Refusals[K]) => string };
} = {
  sv: {
    "goal.wrongState": ({ state }) => `Det går inte nu, för målets läge är: ${goalStateLabel[state].sv.toLowerCase()}.`,
    "goal.progressSince": () =>
      "Det går inte att ångra längre: något nyare är sagt om målet, eller så är det för länge sedan. Berätta i stället hur det går nu.",
    "goal.tooMany": ({ max }) =>
      `Det kan finnas högst ${max} mål samtidigt. Ta bort eller avsluta ett innan du lägger till ett nytt.`,
    "goal.incomplete": ({ missing }) =>
      `Målet är inte helt. Fyll i ${listOf(
        missing.map((part) => goalPart[part].sv),
        "sv",
      )}.`,
    "goal.noOccurrence": () => "Den första gången ligger efter målets sista dag. Välj en tidigare dag.",
    "goal.inTalk": () => "Ni har ett samtal på gång. Ta upp målet där: det som ni båda bekräftar gäller.",
    "goal.sameWording": () => "Inget är ändrat. Skriv om det som ska bli annorlunda.",
    "goal.changeWaits": () => "Den andra har redan föreslagit en ändring av målet. Svara på den först.",
    "goal.changeReworded": () =>
      "Förslaget har skrivits om sedan du öppnade det. Inget har ändrats. Läs det nya och svara på det.",
    "goal.noChange": () => "Det finns inget förslag att svara på. Målet gäller som det är.",
    "goal.changeSettled": (params) => `${became[params.became].sv} Ladda om för att se hur målet är nu.`,
  },
  en: {
    "goal.wrongState": ({ state }) =>
      `That is not possible now; the goal is: ${goalStateLabel[state].en.toLowerCase()}.`,
    "goal.progressSince": () =>
      "That can no longer be undone: something newer has been said of the goal, or it was too long ago. Tell how it is going now instead.",
    "goal.tooMany": ({ max }) =>
      `There can be at most ${max} goals at a time. Remove or finish one before you add another.`,
    "goal.incomplete": ({ missing }) =>
      `The goal is not complete. Fill in ${listOf(
        missing.map((part) => goalPart[part].en),
        "en",
      )}.`,
    "goal.noOccurrence": () => "The first time is after the last day of the goal. Choose an earlier day.",
    "goal.inTalk": () => "You have a talk under way. Take the goal up there: what you both confirm holds.",
    "goal.sameWording": () => "Nothing is changed. Rewrite what is to be different.",
    "goal.changeWaits": () => "The other has proposed a change to the goal already. Answer that first.",
    "goal.changeReworded": () =>
      "The proposal has been rewritten since you opened it. Nothing has changed. Read the new one and answer it.",
    "goal.noChange": () => "There is no proposal to answer. The goal holds as it is.",
    "goal.changeSettled": (params) => `${became[params.became].en} Reload to see how the goal is now.`,
  },
};
