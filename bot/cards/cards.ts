import type { Locale } from "#core/content/locale.ts";
import type { Card } from "#bot/notify/delivery.ts";
import type { CardAction } from "./action.ts";
import { card } from "./card.ts";
import { type Asked, type Choice, type Input, inputFor } from "./inputs.ts";

/** One line on what just happened or went wrong, above everything else. */
export type Said = { readonly text: string; readonly style: "good" | "warning" | "accent" };

/** What every card has. Lists of none or one stand for what may be missing. Texts are escaped by the binder. */
export type Frame = {
  readonly lang: Locale;
  /** What it is about, small above the title. */
  readonly kicker: string;
  readonly title: string;
  readonly said: readonly Said[];
  readonly actions: readonly CardAction[];
};
export type Line = { readonly text: string; readonly subtle: boolean };
export type Fact = { readonly title: string; readonly value: string };
export type MultiChoice = {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly value: string;
};

export type StepField = Asked & {
  /** That a saved answer exists, where it may not be shown. */
  readonly hint: readonly Line[];
};

/** Serves most: what it is, a few lines, a few facts, what one can do. */
export const noticeCard = card<Frame & { readonly lines: readonly Line[]; readonly facts: readonly Fact[] }>(
  "notice.card.json",
);

type StepParts = Frame & {
  readonly seenBy: string;
  readonly note: readonly Line[];
  readonly clear: readonly MultiChoice[];
  readonly kept: readonly MultiChoice[];
};
const step = card<
  StepParts & { readonly fields: readonly { readonly input: Input; readonly hint: readonly Line[] }[] }
>("step.card.json");

/** One step of a dialogue. */
export const stepCard = ({ fields, ...parts }: StepParts & { readonly fields: readonly StepField[] }): Card =>
  step({ ...parts, fields: fields.map(({ hint, ...asked }) => ({ input: inputFor(asked), hint })) });

/** What is answered, before it is shared, and what sharing means. */
export const reviewCard = card<
  Frame & { readonly facts: readonly Fact[]; readonly legal: string; readonly seenBy: string }
>("review.card.json");

/** A contract that its receiver is asked to approve. */
export const approvalCard = card<
  Frame & { readonly asked: string; readonly facts: readonly Fact[]; readonly meaning: string }
>("approval.card.json");

export const requestChangesCard = card<
  Frame & {
    readonly intro: string;
    readonly label: string;
    readonly placeholder: string;
    readonly max: number;
    readonly value: string;
  }
>("requestChanges.card.json");

export type GoalLine = { readonly title: string; readonly detail: string; readonly action: CardAction };
export const goalsCard = card<Frame & { readonly lines: readonly Line[]; readonly goals: readonly GoalLine[] }>(
  "goals.card.json",
);

export const goalProgressCard = card<
  Frame & {
    readonly facts: readonly Fact[];
    readonly statusLabel: string;
    readonly choices: readonly Choice[];
    readonly status: string;
    readonly noteLabel: string;
    readonly notePlaceholder: string;
    readonly noteMax: number;
    readonly note: string;
    readonly seenBy: string;
  }
>("goalProgress.card.json");

/** A question with at most one choice, one text and one day for an answer; lists of none or one stand for what is not asked. */
export const answerCard = card<
  Frame & {
    readonly lines: readonly Line[];
    readonly facts: readonly Fact[];
    readonly choice: readonly { readonly label: string; readonly choices: readonly Choice[]; readonly value: string }[];
    readonly note: readonly {
      readonly label: string;
      readonly placeholder: string;
      readonly max: number;
      readonly value: string;
    }[];
    readonly date: readonly { readonly label: string; readonly value: string }[];
    readonly seenBy: string;
  }
>("answer.card.json");

export const planTalkCard = card<
  Frame & {
    readonly intro: string;
    readonly whoLabel: string;
    readonly whoPlaceholder: string;
    readonly people: readonly Choice[];
    readonly who: string;
    readonly dateLabel: string;
    readonly date: string;
    readonly earliest: string;
    readonly timeLabel: string;
    readonly time: string;
    readonly lengthLabel: string;
    readonly lengths: readonly Choice[];
    readonly minutes: string;
  }
>("planTalk.card.json");
