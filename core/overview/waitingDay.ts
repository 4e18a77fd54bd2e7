import type { WaitingKind } from "#core/overview/waiting.ts";

/** What the day beside something that waits says: until when, since when, or simply when. */
export type DayMeans = "by" | "since" | "until" | "on";

const MEANS: { readonly [K in WaitingKind]?: DayMeans } = {
  assessmentToAnswer: "by",
  contractToRevise: "by",
  feedbackToGive: "by",
  leadershipToAnswer: "by",
  promiseToKeep: "by",
  agreedToDo: "by",
  salaryViewToWrite: "by",
  goalChangeToAnswer: "since",
  goalOffered: "since",
  rightToAnswer: "since",
  talkWished: "since",
  contractEnding: "until",
};

export const dayMeans = (kind: WaitingKind): DayMeans => MEANS[kind] ?? "on";
