import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Kommunens mål",
  intro: (municipality: string) => `Från visionen för ${municipality} ned till varje enhets mål. Klicka på ett mål för att visa eller dölja målen under det.`,
  tree: "Mål från visionen och nedåt",
  measure: "Mått",
  decided: "Beslut",
  from: (day: string) => `från ${day}`,
  below: (count: number) => (count === 1 ? "1 mål under" : `${count} mål under`),
  show: (title: string) => `Visa målen under ${title}`,
  hide: (title: string) => `Dölj målen under ${title}`,
  none: "Inga mål är inlagda.",
  noneHow: "HR lägger in kommunens mål när de är beslutade.",
};

export const organisationTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "The municipality's goals",
    intro: (municipality) => `From the vision for ${municipality} down to the goals of each unit. Click a goal to show or hide the goals below it.`,
    tree: "Goals from the vision down",
    measure: "Measure",
    decided: "Decision",
    from: (day) => `from ${day}`,
    below: (count) => (count === 1 ? "1 goal below" : `${count} goals below`),
    show: (title) => `Show the goals below ${title}`,
    hide: (title) => `Hide the goals below ${title}`,
    none: "No goals have been entered.",
    noneHow: "HR enters the municipality's goals once they are decided.",
  },
};
