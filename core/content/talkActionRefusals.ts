import { listOf } from "#core/content/format.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { talkActionStateLabel } from "#core/content/states.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";

/** What is refused about that which two agree in a talk. */
type TalkActionRefusal = Extract<RefusalKey, `talkAction.${string}`>;

const missingPart: Readonly<Record<Refusals["talkAction.incomplete"]["missing"][number], Localised>> = {
  text: { sv: "vad som ska göras", en: "what is to be done" },
  effect: { sv: "vad det ska leda till", en: "what it is to lead to" },
};

export const talkActionRefusals: {
  readonly [L in Locale]: { readonly [K in TalkActionRefusal]: (params: Refusals[K]) => string };
} = {
  sv: {
    "talkAction.wrongState": ({ state }) =>
      `Det går inte nu, för läget är: ${talkActionStateLabel[state].sv.toLowerCase()}. Ladda om sidan för att se vad du kan göra.`,
    "talkAction.tooMany": ({ max }) =>
      `Det finns redan ${max} av det slaget. Ta bort något, eller slå ihop det som hör ihop.`,
    "talkAction.incomplete": ({ missing }) =>
      `Något fattas. Fyll i ${listOf(
        missing.map((part) => missingPart[part].sv),
        "sv",
      )}.`,
    "talkAction.answerIsManagers": () => "Svaret är chefens att skriva. Du kan ändra resten.",
  },
  en: {
    "talkAction.wrongState": ({ state }) =>
      `That cannot be done now, since it stands as: ${talkActionStateLabel[state].en.toLowerCase()}. Reload the page to see what you can do.`,
    "talkAction.tooMany": ({ max }) =>
      `There are ${max} of that kind already. Remove one, or join those that belong together.`,
    "talkAction.incomplete": ({ missing }) =>
      `Something is missing. Fill in ${listOf(
        missing.map((part) => missingPart[part].en),
        "en",
      )}.`,
    "talkAction.answerIsManagers": () => "The answer is the manager's to write. You can change the rest.",
  },
};
