import { LEADERSHIP_FORM } from "#core/content/leadership.ts";
import { type GoalId, asId } from "#core/ids.ts";
import type { LeadershipDialogue, Outcome } from "#core/leadership/leadership.ts";
import { leadershipKeys } from "#core/leadership/steps.ts";
import { agreeToOutcome, openDialogue, proposeOutcome } from "#core/leadership/transitions.ts";
import { type LeadershipView, shareView, submitView } from "#core/leadership/view.ts";
import { holder, principal } from "./builders.ts";
import { documentsOf } from "./specification.ts";
import { NOW, inDays, momentIn } from "./town.ts";

/** Dialogues about the unit head's leadership in each of their states, each made by the domain's own transitions. */
export type LeadingPair = {
  readonly dialogue: LeadershipDialogue;
  readonly holder: LeadershipView;
  readonly principal: LeadershipView;
};

export const leadershipOutcome = (changes: Partial<Outcome> = {}): Outcome => ({
  keep: ["Morgonmötet på måndagar", "Att alla får säga sitt innan vi bestämmer"],
  change: "Besked inom två dagar i bemanningsfrågor",
  sign: "Ingen fråga är äldre än två dagar på fredagens lista",
  support: "Avlastning med schemat",
  due: inDays(120),
  ...changes,
});

/** The pair after a decision: what it changed, and what it left. */
function after(pair: LeadingPair, documents: readonly object[]): LeadingPair {
  const all = documents as readonly (LeadershipDialogue | LeadershipView)[];
  const view = (party: "holder" | "principal") =>
    all.find((each): each is LeadershipView => each.type === "leadershipView" && each.party === party) ?? pair[party];
  return {
    dialogue: all.find((each): each is LeadershipDialogue => each.type === "leadershipDialogue") ?? pair.dialogue,
    holder: view("holder"),
    principal: view("principal"),
  };
}

export const opening = { holder, principal, form: LEADERSHIP_FORM, reports: [] } as const;

export function openedLeadership(): LeadingPair {
  const documents = documentsOf(openDialogue([], [], opening, NOW));
  const [dialogue, ...views] = documents as [LeadershipDialogue, LeadershipView, LeadershipView];
  return { dialogue, holder: views[0], principal: views[1] };
}

/** One of the two has answered a question, and kept another to themselves. */
export function answeredLeadership(pair: LeadingPair, party: "holder" | "principal"): LeadingPair {
  const values = {
    [leadershipKeys.often("concepts")]: "mostly",
    [leadershipKeys.seen("concepts")]: `Sagt av ${party}`,
  };
  const kept = [leadershipKeys.often("concepts")];
  const submission = { step: "concepts", seenRev: pair[party].rev, values, kept, go: "next" } as const;
  return after(pair, documentsOf(submitView(pair.dialogue, pair[party], submission)));
}

export function sharedLeadership(pair: LeadingPair, party: "holder" | "principal"): LeadingPair {
  const written = answeredLeadership(pair, party);
  const other = party === "holder" ? "principal" : "holder";
  const views = { mine: written[party], theirs: written[other] };
  return after(written, documentsOf(shareView(written.dialogue, views, written[party].rev, momentIn(1))));
}

export const revealedLeadership = (): LeadingPair =>
  sharedLeadership(sharedLeadership(openedLeadership(), "holder"), "principal");

export function proposedLeadership(by: "holder" | "principal" = "holder"): LeadingPair {
  const pair = revealedLeadership();
  return after(pair, documentsOf(proposeOutcome(pair.dialogue, leadershipOutcome(), 0, { party: by }, momentIn(10))));
}

export function agreedLeadership(): LeadingPair {
  const pair = proposedLeadership();
  const by = { party: "principal", id: principal } as const;
  const about = { goals: [], goal: asId<GoalId>("goal-led"), revision: 1 };
  return after(pair, documentsOf(agreeToOutcome(pair.dialogue, about, by, momentIn(11))));
}
