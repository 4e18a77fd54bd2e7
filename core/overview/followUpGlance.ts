import type { Side } from "#core/appraisal/appraisal.ts";
import { type Dossier, followUpsIn } from "#core/dossier/dossier.ts";
import {
  type FollowUp,
  answeredBy,
  isForStandIn,
  isToAnswer,
  isToRead,
  sideIn,
  wasHeld,
} from "#core/followUp/followUp.ts";
import { withManager } from "#core/followUp/withManager.ts";
import type { FollowUpId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type StandsIn, standsIn } from "#core/organisation/standIn.ts";
import type { Day } from "#core/time.ts";

/** The follow-up that asks one of its two parties for something, at a glance: no text. */
export type FollowUpGlance = {
  readonly id: FollowUpId;
  readonly day: Day;
  readonly side: Side;
  readonly with: PersonId;
  readonly asked: "write" | "answer" | "read";
};

/** What became of the follow-ups: counts and a day, which are facts (research/domain D10); one that was missed is said, nobody is blamed. */
export type FollowUpCounts = { readonly held: number; readonly notHeld: number; readonly next?: Day };

const ASKED_FIRST: readonly FollowUpGlance["asked"][] = ["answer", "read", "write"];

export function followUpGlances(reader: PersonId, dossier: Dossier, today: Day, directory: Directory) {
  const all = followUpsIn(dossier).map((each) => withManager(each, directory, today));
  if (all.length === 0) return {};
  const mine = all
    .flatMap((each) => glancesOf(each, reader, standsIn(directory, reader, dossier.subject, today)))
    .toSorted(
      (one, other) =>
        ASKED_FIRST.indexOf(one.asked) - ASKED_FIRST.indexOf(other.asked) || one.day.localeCompare(other.day),
    );
  const next = all
    .filter(({ state }) => state === "planned" || state === "asked")
    .map(({ day }) => day)
    .toSorted()[0];
  const counts: FollowUpCounts = {
    held: all.filter(wasHeld).length,
    notHeld: all.filter(({ state }) => state === "notHeld").length,
    ...(next && { next }),
  };
  return {
    ...(mine[0] && { followUp: mine[0] }),
    followUps: counts,
    ...(all.some((each) => wantsTalkWith(each, reader)) && { wantsTalk: true as const }),
  };
}

function glancesOf(followUp: FollowUp, reader: PersonId, standing: StandsIn | undefined): readonly FollowUpGlance[] {
  const side = sideIn(followUp, reader) ?? (isForStandIn(followUp, reader, standing) ? "manager" : undefined);
  if (!side) return [];
  const { id, day, employee } = followUp;
  const glance = { id, day, side, with: side === "employee" ? answeredBy(followUp) : employee };
  if (side === "manager") return isToAnswer(followUp) ? [{ ...glance, asked: "answer" }] : [];
  if (isToRead(followUp)) return [{ ...glance, asked: "read" }];
  return followUp.state === "asked" && !followUp.given.employee ? [{ ...glance, asked: "write" }] : [];
}

/** Until the next talk is planned, which closes it. */
const wantsTalkWith = (followUp: FollowUp, manager: PersonId) =>
  followUp.manager === manager &&
  followUp.state !== "planned" &&
  followUp.state !== "closed" &&
  followUp.wishes.includes("talk");
