import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Kommunens mål",
  intro: (municipality: string) =>
    `Från visionen för ${municipality} ned till varje enhets mål. Varje mål visar vad det bidrar till ovanför sig.`,
  tree: "Mål från visionen och nedåt",
  measure: "Mått",
  decided: "Beslut",
  from: (day: string) => `från ${day}`,
  below: (count: number) => (count === 1 ? "1 mål under" : `${count} mål under`),
  none: "Inga mål är inlagda.",
  noneHow: "HR lägger in kommunens mål när de är beslutade.",
};

export const organisationTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "The municipality's goals",
    intro: (municipality) =>
      `From the vision for ${municipality} down to the goals of each unit. Each goal stands under the one it serves.`,
    tree: "Goals from the vision down",
    measure: "Measure",
    decided: "Decision",
    from: (day) => `from ${day}`,
    below: (count) => (count === 1 ? "1 goal below" : `${count} goals below`),
    none: "No goals have been entered.",
    noneHow: "HR enters the municipality's goals once they are decided.",
  },
};
