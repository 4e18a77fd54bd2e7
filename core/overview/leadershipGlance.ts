import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import { partIn } from "#core/assessment/acting.ts";
import { type Party, otherParty } from "#core/assessment/assessment.ts";
import { actsFor, reachedFor } from "#core/contract/acting.ts";
import { type Dossier, leadershipViewIn, leadershipsIn } from "#core/dossier/dossier.ts";
import type { LeadershipId, PersonId } from "#core/ids.ts";
import {
  AGAIN_AFTER_DAYS,
  type LeadershipDialogue,
  answerBy,
  isRevealed,
  isUnderWay,
} from "#core/leadership/leadership.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, addDays, dayOf } from "#core/time.ts";

/** What a ledarskapsdialog asks of one of the two: nothing of what either has written. */
export type LeadershipAsks = "answer" | "show" | "conclude" | "agree" | "open";
export type LeadershipGlance = {
  /** The one under way; of one that is to be opened, the last. */
  readonly id: LeadershipId;
  readonly party: Party;
  readonly other: PersonId;
  readonly asks: LeadershipAsks;
  /** Until when an answer is asked for. */
  readonly by?: Day;
};

/** What the reader, who is one of its two, is asked for; and when the last was agreed. */
export function leadershipGlance(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): LeadershipGlance | undefined {
  const newest = leadershipsIn(dossier)
    .filter(({ state }) => state !== "cancelled")
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))[0];
  const part = newest && partIn(newest, (parties) => actsFor(parties, reader, directory, today));
  // A former principal is asked for nothing in one that is no longer theirs to read.
  if (!newest || !part || !may(viewerOf(directory, reader, today), "leadership.act", newest)) return undefined;
  const asks = asksOf(newest, part.party, dossier, today);
  if (!asks) return undefined;
  return {
    id: newest.id,
    party: part.party,
    other: newest[otherParty(part.party)],
    asks,
    ...(asks === "answer" && { by: answerBy(newest) }),
  };
}

function asksOf(dialogue: LeadershipDialogue, party: Party, dossier: Dossier, today: Day): LeadershipAsks | undefined {
  switch (dialogue.state) {
    case "open": {
      if (dialogue.given[party] === undefined) return "answer";
      const mine = leadershipViewIn(dossier, dialogue.id, party);
      return mine?.status === "shared" && dialogue.given[otherParty(party)] === "none" ? "show" : undefined;
    }
    case "revealed":
      return "conclude";
    case "proposed":
      return dialogue.proposedBy === party ? undefined : "agree";
    case "agreed":
      return addDays(dayOf(dialogue.agreedAt), AGAIN_AFTER_DAYS) <= today ? "open" : undefined;
    case "cancelled":
      return undefined;
  }
}

/** The principals in a dossier's dialogues that are not forgotten yet: whose pages show them. */
export const leadershipReaders = (dossier: Dossier, directory: Directory, today: Day): readonly PersonId[] =>
  leadershipsIn(dossier)
    .filter((each) => isUnderWay(each) || isRevealed(each))
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))
    .slice(0, 1)
    .flatMap(({ principal }) => reachedFor(principal, directory, today));
