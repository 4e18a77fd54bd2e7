export type Choice = { readonly title: string; readonly value: string };

/** One question with one input. */
export type Asked = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
} & (
  | { readonly kind: "text"; readonly max: number }
  | { readonly kind: "scale" | "people"; readonly choices: readonly Choice[] }
  | { readonly kind: "day" }
);

/**
 * The input of a question as the card has it (Adaptive Cards 1.5). Made here, since a template goes through every kind there is for
 * each question: half of what drawing a step costs.
 */
export function inputFor(asked: Asked) {
  const { id, label, value, placeholder } = asked;
  const common = { id, label, value };
  switch (asked.kind) {
    case "text":
      return { type: "Input.Text", ...common, placeholder, isMultiline: true, maxLength: asked.max } as const;
    case "scale":
    case "people": {
      const style = asked.kind === "people" ? "filtered" : "compact";
      return { type: "Input.ChoiceSet", ...common, placeholder, choices: asked.choices, style, wrap: true } as const;
    }
    case "day":
      return { type: "Input.Date", ...common } as const;
  }
}

export type Input = ReturnType<typeof inputFor>;
