import { type Dossier, assessmentsIn, followUpPartsIn, leadershipsIn } from "#core/dossier/dossier.ts";
import { isRevealed } from "#core/leadership/leadership.ts";
import { type Day, addDays, dayOf } from "#core/time.ts";
import { FEEDBACK_ABOUT, FOLLOW_UP_FIELDS } from "./fields.ts";
import type { Assessment } from "#core/assessment/assessment.ts";
import type { LeadershipDialogue } from "#core/leadership/leadership.ts";
import type { FollowUpPart } from "./part.ts";

/** The three that the dialogue goes on about over the year (P15). */
export type Subject = (typeof FEEDBACK_ABOUT)[number];

/** When each was talked about last; absent for never. */
export type TalkedAbout = { readonly [S in Subject]?: Day };

/** Not talked about for so many days is for long. */
const LONG_DAYS = 180;

export const isLongAgo = (last: Day | undefined, today: Day): boolean =>
  last === undefined || addDays(last, LONG_DAYS) <= today;

/** Those of the three that were not talked about for long, in the policy's order, with the last day. */
export type LongAgo = readonly { readonly subject: Subject; readonly last?: Day }[];

/** Nothing while none of the three was ever talked about: with a dialogue that has not begun nothing has been missed yet. */
export const longAgo = (talked: TalkedAbout, today: Day): LongAgo =>
  Object.keys(talked).length === 0
    ? []
    : FEEDBACK_ABOUT.filter((subject) => isLongAgo(talked[subject], today)).map((subject) => ({
        subject,
        ...(talked[subject] && { last: talked[subject] }),
      }));

/**
 * When the two last talked about the assignment, the leadership and the development of the operations: in a follow-up that asked
 * for feedback on it and was shared with the reader, when an assessment of the contract was confirmed, when the two had read each
 * other in a dialogue about leadership. Days alone, and of what the reader may read.
 */
export function talkedAbout(
  dossier: Dossier,
  isReadable: (document: FollowUpPart | Assessment | LeadershipDialogue) => boolean,
): TalkedAbout {
  const asked = followUpPartsIn(dossier).flatMap((part) => {
    const about = part.answers[FOLLOW_UP_FIELDS.feedbackAbout];
    const subject = FEEDBACK_ABOUT.find((each) => each === about?.value);
    return part.status === "shared" && subject && about?.kept === false && isReadable(part)
      ? [{ subject, on: dayOf(part.sharedAt) }]
      : [];
  });
  const assessed = assessmentsIn(dossier).flatMap((each) =>
    each.state === "confirmed" && isReadable(each)
      ? [{ subject: "assignment" as const, on: dayOf(each.confirmedAt) }]
      : [],
  );
  const led = leadershipsIn(dossier).flatMap((each) =>
    isRevealed(each) && isReadable(each) ? [{ subject: "leadership" as const, on: dayOf(each.revealedAt) }] : [],
  );
  const all = [...asked, ...assessed, ...led];
  return Object.fromEntries(
    FEEDBACK_ABOUT.flatMap((subject) => {
      const last = all
        .filter((each) => each.subject === subject)
        .map(({ on }) => on)
        .toSorted()
        .at(-1);
      return last ? [[subject, last]] : [];
    }),
  );
}
