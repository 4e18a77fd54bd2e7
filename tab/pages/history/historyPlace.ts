import type { HappeningView } from "#bot/api/wire/history.ts";
import type { Place } from "#tab/routing/places.ts";

/** What the id of a yearly page begins with, before its year. */
const BOARD_REPORT = "boardReport:";

type Where = Pick<HappeningView, "leadsTo" | "kind" | "subject">;

/** Where a line of the history leads, in one's own papers or in somebody else's; nowhere when there is nothing to open. */
export function placeOf({ leadsTo, kind, subject }: Where, me: string): Place | undefined {
  if (!leadsTo) return kind === "digest" || kind === "campaign" ? { page: "start" } : undefined;
  const whose = { subject: subject?.id ?? me };
  const others = subject ? { subject: subject.id } : {};
  const { id } = leadsTo;
  switch (leadsTo.type) {
    case "contract":
      return { page: "contract", ...whose, contract: id };
    case "contractInvitation":
      return subject ? { page: "team" } : { page: "myContract" };
    case "assessment":
      return { page: "assessment", ...whose, assessment: id };
    case "leadershipDialogue":
      return { page: "leadership", ...whose, leadership: id };
    case "salaryBasis":
      return { page: "salaryBasis", ...whose, basis: id };
    case "appraisal":
      return { page: "talk", ...whose, appraisal: id };
    case "talkWish":
      return subject ? { page: "planning" } : { page: "myTalk" };
    case "goal":
    case "goalOffer":
      return { page: "goals", ...others };
    case "sharedGoal":
      return { page: "sharedGoals" };
    case "followUp":
      return { page: "followUp", ...whose, followUp: id };
    case "talkAction":
      return { page: "agreements", ...others };
    case "exchange":
      return { page: "between", ...others };
    case "feedback":
      return { page: "feedback" };
    case "entitlement":
      return { page: "rights", ...others };
    case "boardReport":
      return { page: "board", year: id.slice(BOARD_REPORT.length) };
    case "policyAcceptance":
      return subject ? { page: "policyCoverage" } : { page: "policy" };
  }
}
