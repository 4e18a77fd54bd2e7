import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";

/** What the parts of the assessment's page are about. */
export type Assessing = {
  readonly view: AssessmentPageView;
  readonly me: string;
  /** The other party, for a party; else the holder. */
  readonly other: { readonly id: string; readonly name: string };
  readonly path: string;
  readonly place: { readonly subject: string; readonly assessment: string };
  readonly refresh: () => Promise<void>;
};

export const pathOf = ({ subject, assessment }: Assessing["place"]) => `/assessments/${subject}/${assessment}`;

export const otherIn = ({ party, holder, principal }: AssessmentPageView) => (party === "holder" ? principal : holder);
