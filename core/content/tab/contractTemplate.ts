import type { Locale } from "#core/content/locale.ts";

const sv = {
  choose: "Mall",
  chooseHow:
    "Mallen är vald efter platsen i organisationen. Byter du mall behåller du det du har skrivit; bara de texter du inte har ändrat byts ut.",
  examples: (count: number) => (count === 1 ? "Ett exempel att utgå från" : `${count} exempel att utgå från`),
  examplesHow: "Använder du ett exempel läggs det till som en egen rad. Byt ut tal och ord så att det stämmer hos er.",
  use: "Använd",
  copyLabel: (example: string) => `Använd exemplet: ${example}`,
  used: "Exemplet är tillagt som en rad.",
  full: (most: number) => `Ni har redan ${most}, och fler får inte plats.`,
};

export const contractTemplateTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    choose: "Template",
    chooseHow:
      "The template is chosen by the place in the organisation. If you change it you keep what you have written; only texts you have not changed are replaced.",
    examples: (count) => (count === 1 ? "An example to start from" : `${count} examples to start from`),
    examplesHow:
      "An example you use is added as a row of its own. Change numbers and words so that it is true for you.",
    use: "Use",
    copyLabel: (example) => `Use the example: ${example}`,
    used: "The example has been added as a row.",
    full: (most) => `You already have ${most}, and there is no room for more.`,
  },
};
