import type { AppraisalView } from "#bot/api/wire/appraisals.ts";

/** A talk on the page, with who looks at it. */
export type Talk = {
  readonly view: AppraisalView;
  readonly me: string;
  readonly other: AppraisalView["employee"];
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly place: { readonly subject: string; readonly appraisal: string };
};

/** Both write in the common text. */
export const isSummaryOpen = (state: AppraisalView["state"]) => state === "held" || state === "summaryDraft";

/** Who somebody is in this talk, by name. */
export const nameIn = ({ employee, manager }: AppraisalView, person: string) =>
  person === employee.id ? employee.name : manager.name;

/** Something of what was written before the talk is for both to read. */
export const showsAnswers = ({ revealed, theirs, mine }: AppraisalView) =>
  revealed || theirs.answers !== undefined || mine?.status === "shown";
