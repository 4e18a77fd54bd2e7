import { may } from "#core/access/access.ts";
import { type AssessmentPart, partIn } from "#core/assessment/acting.ts";
import { type Party, otherParty } from "#core/assessment/assessment.ts";
import { LEADERSHIP_FORM } from "#core/content/leadership.ts";
import { type Decision, refuse } from "#core/decision.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  goalsIn,
  leadershipIn,
  leadershipViewIn,
  leadershipViewsIn,
  leadershipsIn,
} from "#core/dossier/dossier.ts";
import { principalOf } from "#core/handover/principals.ts";
import { isOnLeave } from "#core/contract/acting.ts";
import { CLOCK, type GoalId, type LeadershipId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import type { LeadershipDialogue, Outcome as Conclusion } from "#core/leadership/leadership.ts";
import * as rules from "#core/leadership/transitions.ts";
import * as viewing from "#core/leadership/view.ts";
import type { Day } from "#core/time.ts";
import { type Needs, type Outcome, change, hidden } from "./dossierFile.ts";
import { leadersIn } from "./policy.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** Names a dialogue about somebody's leadership (`subject`), and a wish to do something in it. */
export type LeadershipAct = {
  readonly subject: PersonId;
  readonly leadership: LeadershipId;
  readonly request: RequestId;
};

/** Either of the two opens the year's dialogue (P9-P16). */
export const openLeadership = (
  ports: Ports,
  actor: PersonId,
  { subject: holder, request }: Pick<LeadershipAct, "subject" | "request">,
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: holder, request, needs: { types: ["leadershipDialogue", "leadershipView"] } },
    (dossier, { viewer, directory, today, at }) => {
      const principal = principalOf(holder, directory, today);
      if (principal === undefined) return may(viewer, "self.read", holder) ? refuse("leadership.noPrincipal") : hidden;
      if (!may(viewer, "leadership.open", { holder, principal })) return hidden;
      if (!directory.leads(holder, today)) return refuse("leadership.doesNotLead");
      const parties = { holder, principal, form: LEADERSHIP_FORM, reports: directory.reportsOf(holder, today) };
      return rules.openDialogue(leadershipsIn(dossier), leadershipViewsIn(dossier), parties, at);
    },
  );

/**
 * The year has come to its dialogues about leadership: one is opened for each who leads and has a principal, where none is
 * (P9-P16). Done again it finds what it did. One dossier with a fault does not hold up the others, and is told of when they are done.
 */
export async function openLeadershipOfYear(ports: Ports, on: Day): Promise<void> {
  const { directory, today } = asking(ports, CLOCK);
  const form = LEADERSHIP_FORM;
  const faults: unknown[] = [];
  for (const holder of leadersIn({ directory, today })) {
    const principal = principalOf(holder, directory, today);
    if (principal === undefined || isOnLeave(directory, holder, today)) continue;
    const request = asId<RequestId>(`${CLOCK}-leadership-${on}`);
    const needs = { types: ["leadershipDialogue", "leadershipView"] } as const;
    const parties = { holder, principal, form, reports: directory.reportsOf(holder, today) };
    await change(ports, { actor: CLOCK, subject: holder, request, needs }, (dossier, { at }) =>
      rules.openByYear(leadershipsIn(dossier), leadershipViewsIn(dossier), parties, at),
    ).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, "dialogues about leadership could not be opened");
}

/** Saves a step of one's own view and moves on. */
export const submitLeadershipView = (ports: Ports, actor: PersonId, act: LeadershipAct & Submission) =>
  changeViews(ports, actor, act, ({ dialogue, mine }) => viewing.submitView(dialogue, mine, act));

/** Shares one's own view, exactly as reviewed; when both have, both are revealed. */
export const shareLeadershipView = (ports: Ports, actor: PersonId, act: LeadershipAct & { readonly seenRev: number }) =>
  changeViews(ports, actor, act, ({ dialogue, mine, theirs }, { at }) =>
    viewing.shareView(dialogue, { mine, theirs }, act.seenRev, at),
  );

export const takeBackLeadershipView = (ports: Ports, actor: PersonId, act: LeadershipAct) =>
  changeViews(ports, actor, act, ({ dialogue, mine }) => viewing.takeBackView(dialogue, mine));

/** Says that one gives no written view. */
export const declineLeadershipView = (ports: Ports, actor: PersonId, act: LeadershipAct) =>
  changeViews(ports, actor, act, ({ dialogue, mine, theirs }, { at }) =>
    viewing.declineView(dialogue, { mine, theirs }, at),
  );

/** Shows what one has shared to the other, who gives no written view. */
export const showLeadershipView = (ports: Ports, actor: PersonId, act: LeadershipAct) =>
  changeViews(ports, actor, act, ({ dialogue, mine, theirs }, { at }) =>
    viewing.agreeToShow(dialogue, { mine, theirs }, at),
  );

/** Words what the two have come to; the other answers. */
export const proposeLeadershipOutcome = (
  ports: Ports,
  actor: PersonId,
  act: LeadershipAct & { readonly outcome: Conclusion; readonly seenRevision: number },
) =>
  changeDialogue(ports, actor, act, ({ dialogue, part }, _, { at }) =>
    rules.proposeOutcome(dialogue, act.outcome, act.seenRevision, part, at),
  );

/** Agrees to exactly the words seen; the change becomes a goal in the same commit. */
export function agreeToLeadershipOutcome(
  ports: Ports,
  actor: PersonId,
  act: LeadershipAct & { readonly revision: number },
) {
  const goal = asId<GoalId>(ports.newId());
  const { revision } = act;
  return changeDialogue(
    ports,
    actor,
    act,
    ({ dialogue, part }, dossier, { at }) =>
      rules.agreeToOutcome(dialogue, { goals: goalsIn(dossier), goal, revision }, part, at),
    { types: ["goal"] },
  );
}

type Acting = { readonly dialogue: LeadershipDialogue; readonly part: AssessmentPart };

function changeDialogue(
  ports: Ports,
  actor: PersonId,
  { subject, leadership: id, request }: LeadershipAct,
  decide: (acting: Acting, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
  alsoNeeds: Pick<Needs, "types"> = {},
): Promise<Outcome> {
  return change(ports, { actor, subject, request, needs: { ids: [id], ...alsoNeeds } }, (dossier, asked) => {
    const dialogue = leadershipIn(dossier, id);
    const part = dialogue && partIn(dialogue, asked.viewer.actsFor);
    return dialogue && part && may(asked.viewer, "leadership.act", dialogue)
      ? decide({ dialogue, part }, dossier, asked)
      : hidden;
  });
}

type Views = {
  readonly dialogue: LeadershipDialogue;
  readonly mine: viewing.LeadershipView;
  readonly theirs: viewing.LeadershipView;
};

/** In one's own dossier one is the holder; in somebody else's, if anything, the principal. */
const partyFor = (subject: PersonId, actor: PersonId): Party => (subject === actor ? "holder" : "principal");

/** What an act on a view reads: the dialogue and both views. */
export const leadershipIds = (id: LeadershipId) => [
  id,
  viewing.leadershipViewId(id, "holder"),
  viewing.leadershipViewId(id, "principal"),
];

function changeViews(
  ports: Ports,
  actor: PersonId,
  { subject, leadership: id, request }: LeadershipAct,
  decide: (views: Views, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  return change(ports, { actor, subject, request, needs: { ids: leadershipIds(id) } }, (dossier, asked) => {
    const own = ownLeadershipIn(dossier, id, actor, asked);
    return own ? decide(own, asked) : hidden;
  });
}

/** A dialogue with one's own view in it; undefined when it is not the actor's to write in. */
export function ownLeadershipIn(
  dossier: Dossier,
  id: LeadershipId,
  actor: PersonId,
  { viewer }: Pick<Asking, "viewer">,
): Views | undefined {
  const party = partyFor(dossier.subject, actor);
  const dialogue = leadershipIn(dossier, id);
  const mine = leadershipViewIn(dossier, id, party);
  const theirs = leadershipViewIn(dossier, id, otherParty(party));
  return dialogue &&
    mine &&
    theirs &&
    may(viewer, "leadership.act", dialogue) &&
    may(viewer, "leadershipView.write", mine)
    ? { dialogue, mine, theirs }
    : undefined;
}
