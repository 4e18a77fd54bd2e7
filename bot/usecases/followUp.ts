import { may } from "#core/access/access.ts";
import { isSettled } from "#core/appraisal/appraisal.ts";
import { type Decision, refuse } from "#core/decision.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalsIn,
  followUpIn,
  followUpPartIn,
  followUpsIn,
  goalsIn,
} from "#core/dossier/dossier.ts";
import type { FollowUp } from "#core/followUp/followUp.ts";
import { aboutIn } from "#core/followUp/followTalk.ts";
import * as part from "#core/followUp/part.ts";
import { stepsOf } from "#core/followUp/steps.ts";
import * as follow from "#core/followUp/transitions.ts";
import { withManager } from "#core/followUp/withManager.ts";
import { type FollowUpId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports } from "./ports.ts";

/** Names a follow-up and a wish to do something in it. */
export type FollowUpAct = { readonly subject: PersonId; readonly followUp: FollowUpId; readonly request: RequestId };

/** Either of the two asks for a follow-up beside the plan (P15). */
export function askForFollowUp(
  ports: Ports,
  actor: PersonId,
  { subject, request }: Pick<FollowUpAct, "subject" | "request">,
): Promise<Outcome> {
  const id = asId<FollowUpId>(ports.newId());
  const needs = { types: ["followUp", "goal", "contract", "appraisal"] } as const;
  return change(ports, { actor, subject, request, needs }, (dossier, { viewer, directory, today, at }) => {
    if (!may(viewer, "followUp.ask", subject)) return hidden;
    const manager = directory.managerOf(subject, today);
    if (manager === undefined) return refuse("appraisal.noManager");
    const talk = appraisalsIn(dossier)
      .filter((each) => isSettled(each) && each.state !== "cancelled" && each.manager === manager)
      .toSorted((one, other) => other.date.localeCompare(one.date))[0];
    const named = { id, employee: subject, manager, ...(talk && { appraisal: talk.id }) };
    return follow.askForFollowUp(followUpsIn(dossier), named, aboutIn(dossier), at);
  });
}

/** Moves it a week; either of the two. */
export const postponeFollowUp = (ports: Ports, actor: PersonId, act: FollowUpAct) =>
  changeOwn(ports, actor, act, ({ followUp }, _, { at }) => follow.postponeFollowUp(followUp, actor, at));

/** The employee has read the answer. */
export const acknowledgeFollowUp = (ports: Ports, actor: PersonId, act: FollowUpAct) =>
  changeOwn(ports, actor, act, ({ followUp }, _, { at }) => follow.acknowledgeFollowUp(followUp, actor, at));

/** Saves a step of one's own answers and moves on. */
export const submitFollowUpPart = (ports: Ports, actor: PersonId, act: FollowUpAct & Submission) =>
  changeOwn(ports, actor, act, ({ followUp, mine }) =>
    part.submitPart(followUp, mine, stepsOf(followUp, mine.side), act),
  );

/** Shares one's own answers, exactly as reviewed; what the employee says of goals is their progress from then on. */
export const shareFollowUpPart = (
  ports: Ports,
  actor: PersonId,
  act: FollowUpAct & { readonly seenRev: number; readonly from: "card" | "tab" },
) =>
  changeOwn(ports, actor, act, ({ followUp, mine }, dossier, { at }) =>
    part.sharePart(followUp, mine, goalsIn(dossier), act, at),
  );

/** Says that one abstains this time. */
export const declineFollowUpPart = (ports: Ports, actor: PersonId, act: FollowUpAct) =>
  changeOwn(ports, actor, act, ({ followUp, mine }, _, { at }) => part.declinePart(followUp, mine, at));

/** What is loaded with a follow-up: both sides' answers by their authors, and the goals they may be about. */
export const followUpNeeds = (id: FollowUpId, actor: PersonId) =>
  ({ ids: [id, part.followUpPartId(id, actor)], types: ["goal"] }) as const;

type Own = { readonly followUp: FollowUp; readonly mine: part.FollowUpPart };

/** A follow-up with the manager it is with today, and one's own answers in it; undefined for everybody but the two. */
export function ownIn(
  dossier: Dossier,
  id: FollowUpId,
  actor: PersonId,
  { viewer, directory, today }: Asking,
): Own | undefined {
  const kept = followUpIn(dossier, id);
  const followUp = kept && withManager(kept, directory, today);
  if (!followUp || !may(viewer, "followUp.act", followUp)) return undefined;
  const written = followUpPartIn(dossier, id, actor);
  const mine = part.partOf(followUp, actor, stepsOf(followUp, sideOr(followUp, actor)), written);
  return may(viewer, "followUpPart.write", mine) ? { followUp, mine } : undefined;
}

const sideOr = ({ employee }: FollowUp, actor: PersonId) => (employee === actor ? "employee" : "manager");

function changeOwn(
  ports: Ports,
  actor: PersonId,
  { subject, followUp: id, request }: FollowUpAct,
  decide: (own: Own, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  return change(ports, { actor, subject, request, needs: followUpNeeds(id, actor) }, (dossier, asked) => {
    const own = ownIn(dossier, id, actor, asked);
    return own ? decide(own, dossier, asked) : hidden;
  });
}
