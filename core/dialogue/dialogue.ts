import type { Localised } from "#core/content/locale.ts";

/** Facts about a person, fixed when the dialogue starts, that decide which steps they meet. */
export type Condition = "leads";

/** A question. All are optional (research/domain D3); a text answer is at most `max` characters. */
export type Field =
  | { readonly kind: "text"; readonly key: string; readonly label: Localised; readonly max: number }
  | { readonly kind: "scale"; readonly key: string; readonly label: Localised };

/** The mirrored scale of both preparations. It is for the dialogue, never summed. */
export const SCALE = ["fully", "mostly", "partly", "notAtAll", "dontKnow"] as const;
export type ScaleValue = (typeof SCALE)[number];

export type Step = {
  readonly key: string;
  readonly title: Localised;
  /** Said before the questions, e.g. not to write about health. */
  readonly note?: Localised;
  readonly fields: readonly Field[];
  readonly when?: Condition;
};

/** A dialogue as data: what is asked, in the order it is asked. What has started keeps its version. */
export type Dialogue = {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly Step[];
};

export const MAX_ANSWER = 1200;

export const dialogue = (id: string, version: number, steps: readonly Step[]): Dialogue => ({ id, version, steps });
export const step = (
  key: string,
  title: Localised,
  fields: readonly Field[],
  more: Pick<Step, "note" | "when"> = {},
): Step => ({ key, title, fields, ...more });
export const text = (key: string, label: Localised, max = MAX_ANSWER): Field => ({ kind: "text", key, label, max });
export const scale = (key: string, label: Localised): Field => ({ kind: "scale", key, label });
