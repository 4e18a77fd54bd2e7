import type { Localised } from "#core/content/locale.ts";

/** Facts about a person, fixed when the dialogue starts, that decide which steps they meet. */
export type Condition = "holdsContract" | "leads" | "longLeave";

/** What has been chosen in another question of the same step, by which a question makes sense: why something has changed. */
export type After = { readonly field: string; readonly chosen: readonly string[] };

/** A question. All are optional (research/domain D3); a text answer is at most `max` characters. */
export type Field =
  | {
      readonly kind: "text";
      readonly key: string;
      readonly label: Localised;
      readonly max: number;
      readonly after?: After;
    }
  | { readonly kind: "scale"; readonly key: string; readonly label: Localised }
  | { readonly kind: "choice"; readonly key: string; readonly label: Localised; readonly options: readonly Option[] }
  | { readonly kind: "day"; readonly key: string; readonly label: Localised };

/** What may be chosen, where it is not the mirrored scale. */
export type Option = { readonly value: string; readonly label: Localised };

/** The mirrored scale of both preparations. It is for the dialogue, never summed. */
export const SCALE = ["fully", "mostly", "partly", "notAtAll", "dontKnow"] as const;
export type ScaleValue = (typeof SCALE)[number];

export type Step = {
  readonly key: string;
  readonly title: Localised;
  /** Said before the questions, e.g. not to write about health. */
  readonly note?: Localised;
  /** What the questions are about, word for word from a document. It is not left standing in the chat (DOMAIN decision 10). */
  readonly about?: readonly { readonly name: Localised; readonly text: string }[];
  readonly fields: readonly Field[];
  readonly when?: Condition;
};

/** A dialogue as data: what is asked, in the order it is asked. What has started keeps its version. */
export type Dialogue = {
  readonly id: string;
  readonly version: number;
  /** Which of the municipality's own questions stand in it; absent where it has none. */
  readonly own?: number;
  readonly steps: readonly Step[];
};

export const MAX_ANSWER = 1200;

export const dialogue = (id: string, version: number, steps: readonly Step[]): Dialogue => ({ id, version, steps });
export const step = (
  key: string,
  title: Localised,
  fields: readonly Field[],
  more: Pick<Step, "note" | "about" | "when"> = {},
): Step => ({ key, title, fields, ...more });
export const text = (key: string, label: Localised, max = MAX_ANSWER, after?: After): Field => ({
  kind: "text",
  key,
  label,
  max,
  ...(after && { after }),
});
export const scale = (key: string, label: Localised): Field => ({ kind: "scale", key, label });
export const choice = (key: string, label: Localised, options: readonly Option[]): Field => ({
  kind: "choice",
  key,
  label,
  options,
});
export const day = (key: string, label: Localised): Field => ({ kind: "day", key, label });
