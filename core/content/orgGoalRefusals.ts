import { formatDay, listOf } from "#core/content/format.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { problemText } from "#core/content/importProblems.ts";
import { orgGoalStateLabel } from "#core/content/states.ts";
import type { Problem } from "#core/organisation/problem.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";

type OrgGoalRefusal = Extract<RefusalKey, `orgGoal.${string}`>;
type Sentences = { readonly [K in OrgGoalRefusal]: (params: Refusals[K]) => string };

const part: Readonly<Record<Refusals["orgGoal.incomplete"]["missing"][number], Localised>> = {
  title: { sv: "vad målet är", en: "what the goal is" },
  measure: { sv: "hur ni ser att det är nått", en: "how you see that it is reached" },
  unit: { sv: "vilken enhet målet gäller", en: "which unit the goal is for" },
  reference: { sv: "var beslutet finns", en: "where the decision is recorded" },
  why: { sv: "varför", en: "why" },
};

/** So many faults of a file are named at once; the preview lists them all. */
const FAULTS_NAMED = 3;
const faults = (problems: readonly Problem[], locale: Locale) =>
  problems
    .slice(0, FAULTS_NAMED)
    .map((problem) => problemText(problem, locale))
    .join(" ");

/** Every "no" about the municipality's goals (P1, P5). */
export const orgGoalRefusals: { readonly [L in Locale]: Sentences } = {
  sv: {
    "orgGoal.wrongState": ({ state }) =>
      `Det går inte nu, för målets läge är: ${orgGoalStateLabel[state].sv.toLowerCase()}.`,
    "orgGoal.changedSince": () =>
      "Någon har ändrat målet sedan du öppnade det. Läs det som står nu och gör om ändringen om den behövs.",
    "orgGoal.sameWording": () => "Inget är ändrat. Ändra något innan du sparar en ny lydelse.",
    "orgGoal.incomplete": ({ missing }) =>
      `Målet är inte helt. Fyll i ${listOf(
        missing.map((each) => part[each].sv),
        "sv",
      )}.`,
    "orgGoal.datesReversed": ({ from, to }) =>
      `Målet slutar gälla ${formatDay(to, "sv")}, innan det börjar ${formatDay(from, "sv")}. Rätta datumen.`,
    "orgGoal.afterParent": ({ parent, to }) =>
      `Målet börjar efter att ”${parent}” slutar gälla, ${formatDay(to, "sv")}. Välj ett tidigare datum eller ett annat mål ovanför.`,
    "orgGoal.visionServes": () => "En vision ligger överst. Ta bort målet ovanför, eller välj en annan nivå.",
    "orgGoal.orphan": () => "Välj vilket mål ovanför som målet bidrar till. Bara visionen står för sig själv.",
    "orgGoal.parentNotDecided": () =>
      "Målet ovanför gäller inte. Välj ett beslutat mål, eller besluta det andra målet först.",
    "orgGoal.circle": ({ parent }) =>
      `Då skulle målen gå i cirkel: ”${parent}” bidrar redan till det här målet. Välj ett annat mål ovanför.`,
    "orgGoal.wrongLevel": ({ parent }) =>
      `”${parent}” ligger inte på en högre nivå. Välj ett mål högre upp, eller ändra nivån.`,
    "orgGoal.goalsBelow": ({ goals }) =>
      `Det finns mål under som bidrar till det här: ${listOf(goals, "sv")}. Flytta dem först, eller ersätt målet med ett annat.`,
    "orgGoal.noReplacement": () => "Välj ett annat beslutat mål som tar över.",
    "orgGoal.otherLevel": ({ goal }) =>
      `”${goal}” kan inte ta över: det som ersätter ska ligga på samma nivå, och inte under målet självt.`,
    "orgGoal.fileRefused": ({ problems }) => `Inget är inläst. ${faults(problems, "sv")}`,
  },
  en: {
    "orgGoal.wrongState": ({ state }) =>
      `That is not possible now; the goal is: ${orgGoalStateLabel[state].en.toLowerCase()}.`,
    "orgGoal.changedSince": () =>
      "Somebody has changed the goal since you opened it. Read what it says now and make your change again if it is needed.",
    "orgGoal.sameWording": () => "Nothing is changed. Change something before you save a new wording.",
    "orgGoal.incomplete": ({ missing }) =>
      `The goal is not complete. Fill in ${listOf(
        missing.map((each) => part[each].en),
        "en",
      )}.`,
    "orgGoal.datesReversed": ({ from, to }) =>
      `The goal ends ${formatDay(to, "en")}, before it begins ${formatDay(from, "en")}. Correct the dates.`,
    "orgGoal.afterParent": ({ parent, to }) =>
      `The goal begins after “${parent}” ends, ${formatDay(to, "en")}. Choose an earlier date or another goal above.`,
    "orgGoal.visionServes": () => "A vision is at the top. Remove the goal above, or choose another level.",
    "orgGoal.orphan": () => "Choose which goal above this one serves. Only the vision stands by itself.",
    "orgGoal.parentNotDecided": () =>
      "The goal above is not in force. Choose a decided goal, or decide the other goal first.",
    "orgGoal.circle": ({ parent }) =>
      `Then the goals would go in a circle: “${parent}” already serves this goal. Choose another goal above.`,
    "orgGoal.wrongLevel": ({ parent }) =>
      `“${parent}” is not on a higher level. Choose a goal further up, or change the level.`,
    "orgGoal.goalsBelow": ({ goals }) =>
      `There are goals below that serve this one: ${listOf(goals, "en")}. Move them first, or replace the goal with another.`,
    "orgGoal.noReplacement": () => "Choose another decided goal that takes over.",
    "orgGoal.otherLevel": ({ goal }) =>
      `“${goal}” cannot take over: what replaces a goal is on the same level, and not below it.`,
    "orgGoal.fileRefused": ({ problems }) => `Nothing is imported. ${faults(problems, "en")}`,
  },
};
