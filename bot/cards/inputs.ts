export type Choice = { readonly title: string; readonly value: string };

/** One question with one input. */
export type Asked = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
} & (
  | { readonly kind: "text"; readonly max: number; readonly choices: readonly [] }
  | { readonly kind: "scale" | "people"; readonly max: 0; readonly choices: readonly Choice[] }
  | { readonly kind: "day"; readonly max: 0; readonly choices: readonly [] }
);

/**
 * The input of a question as the card has it (Adaptive Cards 1.5). Made here, since a template goes through every kind there is for
 * each question: half of what drawing a step costs.
 */
export function inputFor({ kind, max, choices, placeholder, ...common }: Asked) {
  switch (kind) {
    case "text":
      return { type: "Input.Text", ...common, placeholder, isMultiline: true, maxLength: max } as const;
    case "scale":
      return { type: "Input.ChoiceSet", ...common, placeholder, choices, style: "compact", wrap: true } as const;
    case "people":
      return { type: "Input.ChoiceSet", ...common, placeholder, choices, style: "filtered", wrap: true } as const;
    case "day":
      return { type: "Input.Date", ...common } as const;
  }
}

export type Input = ReturnType<typeof inputFor>;
