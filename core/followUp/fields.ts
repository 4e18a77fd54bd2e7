import type { GoalId } from "#core/ids.ts";

/** The names of the answers in a follow-up; its wording is in core/content/followUp.ts. */
export const FOLLOW_UP_FIELDS = {
  happened: "happened",
  needs: "needs",
  load: "load",
  assignment: "assignment",
  feedbackAbout: "feedbackAbout",
  feedback: "feedback",
  answer: "answer",
  will: "will",
  willBy: "willBy",
} as const;

export const goalKey = (goal: GoalId) => `goal:${goal}`;

/** Demands and resources just now; who needs to talk is offered a talk and asked for no reason. */
export const LOADS = ["inBalance", "strained", "needToTalk"] as const;
export type Load = (typeof LOADS)[number];

/** Whether the assignment has changed, for who holds a contract. */
export const ASSIGNMENT_CHANGED = ["no", "yes"] as const;

/** What one may want feedback on: the three that the policy names (P15). */
export const FEEDBACK_ABOUT = ["assignment", "leadership", "operations"] as const;
