import type { Team } from "#bot/api/wire/overview.ts";

type Person = Team["people"][number];

export const TEAM_SORTS = ["need", "name", "talk"] as const;
export type TeamSort = (typeof TEAM_SORTS)[number];

/** What this person's row asks of the reader, most pressing first; 0 when nothing. */
function needOf({ negotiation, appraisal, goals, can }: Person): number {
  if (negotiation?.asked === "approve") return 7;
  if (appraisal?.state === "awaitingConfirmation" && !appraisal.confirmed) return 6;
  if (appraisal?.state === "held" || appraisal?.state === "summaryDraft") return 5;
  if (negotiation && negotiation.asked !== "nothing") return 4;
  if (appraisal?.state === "shared" || (appraisal?.state === "preparation" && appraisal.mine !== "shared")) return 3;
  if (can.startAppraisal && !appraisal) return 2;
  return goals.atRisk + goals.reportedDone > 0 ? 1 : 0;
}

/** The team in the order asked for; equal ones by name. */
export function sortedTeam(people: readonly Person[], sort: TeamSort): readonly Person[] {
  const byName = (one: Person, other: Person) => one.subject.name.localeCompare(other.subject.name, "sv");
  const talkDay = ({ appraisal }: Person) => appraisal?.date ?? "9999";
  return people.toSorted((one, other) => {
    if (sort === "need") return needOf(other) - needOf(one) || byName(one, other);
    if (sort === "talk") return talkDay(one).localeCompare(talkDay(other)) || byName(one, other);
    return byName(one, other);
  });
}
