import type { Side } from "#core/appraisal/appraisal.ts";
import { dialogueVersion, preparationFor } from "#core/content/preparation.ts";
import { type Condition, type Dialogue, type Field, scale, text } from "#core/dialogue/dialogue.ts";
import {
  type OwnQuestion,
  type OwnQuestions,
  ownQuestionsAt,
  ownQuestionsNow,
} from "#core/municipality/ownQuestions.ts";
import { type Day, addDays } from "#core/time.ts";

type Shelf = readonly OwnQuestions[];
type Leave = { readonly from: Day; readonly to?: Day };

/** Away for as long as this is long (research/domain D3), and asked about for half a year after one is back. */
const LONG_LEAVE_DAYS = 90;
const ASKED_ABOUT_DAYS = 182;

/** What is asked in a talk that is called today: the product's questions, and the municipality's own (P22, P23). */
export function questionsFor(side: Side, own: Shelf): Dialogue {
  const now = ownQuestionsNow(own);
  const asked = preparationFor(side);
  return now ? { ...withOwn(asked, side, now.questions), own: now.version } : asked;
}

/** The questions as they were when a talk was called. Throws when their version has never been published. */
export function askedIn(
  {
    dialogue: { id, version, own: asked },
    side,
  }: {
    readonly dialogue: { readonly id: string; readonly version: number; readonly own?: number };
    readonly side: Side;
  },
  own: Shelf,
): Dialogue {
  const dialogue = dialogueVersion(id, version);
  if (!dialogue) throw new Error(`${id} version ${version} is not among the published dialogues`);
  return withOwn(dialogue, side, ownQuestionsAt(own, asked));
}

/**
 * What a person's circumstances make of the questions, fixed when the talk is called (research/domain D3). That it is the first
 * talk here takes nothing away: the two may have agreed on something before the municipality had the product.
 */
export const conditionsOf = ({
  holdsContract,
  leave,
  day,
}: {
  readonly holdsContract: boolean;
  readonly leave: Leave | undefined;
  readonly day: Day;
}): readonly Condition[] => [
  ...(holdsContract ? (["holdsContract"] as const) : []),
  ...(leave && wasLong(leave, day) ? (["longLeave"] as const) : []),
];

/** Long by the day of the talk, and not over for so long that nobody thinks of it any more. */
const wasLong = ({ from, to }: Leave, day: Day): boolean =>
  (to === undefined || day <= addDays(to, ASKED_ABOUT_DAYS)) &&
  addDays(from, LONG_LEAVE_DAYS) <= (to !== undefined && to < day ? to : day);

/** Own questions stand last in their step; one whose step is not there is not asked. */
const withOwn = (dialogue: Dialogue, side: Side, questions: readonly OwnQuestion[]): Dialogue => ({
  ...dialogue,
  steps: dialogue.steps.map((step) => ({
    ...step,
    fields: [
      ...step.fields,
      ...questions.filter((each) => each.step === step.key).flatMap((each) => fieldOf(each, side)),
    ],
  })),
});

function fieldOf({ key, kind, wording }: OwnQuestion, side: Side): readonly Field[] {
  const label = wording[side];
  if (!label) return [];
  return [kind === "text" ? text(key, label) : scale(key, label)];
}
