import assert from "node:assert/strict";
import type { Decision } from "#core/decision.ts";
import type { DossierDocument, DossierEvent } from "#core/dossier/dossier.ts";
import { noticesAfter } from "#core/dossier/notices.ts";
import { share } from "#core/appraisal/preparation.ts";
import * as talks from "#core/appraisal/transitions.ts";
import * as inForce from "#core/contract/inForce.ts";
import * as contracts from "#core/contract/transitions.ts";
import type { PersonId } from "#core/ids.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import {
  AFTER_TALK,
  active,
  approval,
  awaitingConfirmation,
  confirmation,
  drafted,
  employee,
  halfConfirmed,
  holder,
  inPreparation,
  manager,
  partlyApproved,
  planned,
  preparing,
  principal,
  proposed,
  ready,
  seen,
  sharedByEmployee,
  summaryDraft,
  wording,
} from "../../test/support/builders.ts";
import { NOW, inDays } from "../../test/support/town.ts";

type Did = { readonly by: PersonId; readonly decision: Decision<DossierDocument, DossierEvent> };
const by = (person: PersonId, decision: Did["decision"]): Did => ({ by: person, decision });

const told = ({ by: actor, decision }: Did) => {
  if (decision.kind !== "changed") assert.fail(JSON.stringify(decision));
  return noticesAfter(decision.events, actor).map(({ to, about }) => `${to}: ${about.kind}`);
};

const sent = awaitingConfirmation();
const bothPrepared = sharedByEmployee();

/** Who is told what, after whose act. */
const TOLD: readonly (readonly [string, () => Did, readonly string[]])[] = [
  [
    "a proposal",
    () => by(holder, contracts.propose(drafted(), wording(), holder, NOW)),
    [`${principal}: contractProposed`],
  ],
  [
    "a wish for changes",
    () => by(principal, contracts.requestChanges(proposed(), seen(proposed()), "Ändra", principal, NOW)),
    [`${holder}: contractChangesRequested`],
  ],
  [
    "the first approval",
    () => by(principal, contracts.approve(proposed(), [], approval(proposed(), true), principal, NOW)),
    [`${holder}: contractApproved`],
  ],
  [
    "the second approval, in one message to the other, who did not press",
    () => by(principal, contracts.approve(partlyApproved(), [], approval(proposed(), true), principal, NOW)),
    [`${holder}: contractActivated`],
  ],
  ["a withdrawal", () => by(holder, contracts.withdraw(proposed(), holder, NOW)), [`${principal}: contractWithdrawn`]],
  [
    "a refusal",
    () => by(principal, contracts.decline(proposed(), "Nej", principal, NOW)),
    [`${holder}: contractDeclined`],
  ],
  ["the end", () => by(principal, inForce.end(active(), "roleEnds", principal, NOW)), [`${holder}: contractEnded`]],
  ["an opening tells nobody", () => by(principal, contracts.open(proposed(), principal, NOW)), []],
  ["an invitation", () => by(manager, talks.invite(planned())), [`${employee}: appraisalInvited`]],
  [
    "a new date",
    () => by(employee, talks.reschedule(inPreparation(), { date: inDays(12), time: "" }, employee, NOW)),
    [`${manager}: appraisalRescheduled`],
  ],
  [
    "a talk called off",
    () => by(manager, talks.cancel(inPreparation(), "absence", manager, NOW)),
    [`${employee}: appraisalCancelled`],
  ],
  [
    "one who has shared",
    () => by(employee, share(preparing().appraisal, ready(preparing().employee), preparing().manager, 0, NOW)),
    [`${manager}: preparationShared`],
  ],
  [
    "both having shared, in one message to the other, who did not press",
    () =>
      by(
        manager,
        share(
          bothPrepared.appraisal,
          ready(bothPrepared.manager),
          bothPrepared.employee,
          bothPrepared.manager.rev,
          NOW,
        ),
      ),
    [`${employee}: preparationsRevealed`, `${manager}: preparationsRevealed`],
  ],
  [
    "a summary to confirm",
    () => by(manager, talks.sendSummary(summaryDraft(), [], hashOf, manager, AFTER_TALK)),
    [`${employee}: summarySent`],
  ],
  [
    "a wish for another summary",
    () => by(employee, talks.askForSummaryChange(sent.appraisal, "Oklart", employee)),
    [`${manager}: summaryChangeAsked`],
  ],
  [
    "one confirmation tells nobody",
    () => by(employee, talks.confirmSummary(sent.appraisal, [], confirmation(sent.appraisal), employee, NOW)),
    [],
  ],
  [
    "both confirmations",
    () => by(manager, talks.confirmSummary(halfConfirmed(), [sent.goal], confirmation(sent.appraisal), manager, NOW)),
    [`${employee}: appraisalConfirmed`, `${manager}: appraisalConfirmed`],
  ],
];

describe("who is told", () => {
  for (const [what, act, expected] of TOLD)
    it(`after ${what}`, () => assert.deepEqual(told(act()).toSorted(), [...expected].toSorted()));

  it("of a wording that its proposer approves in the same act: only that it is proposed", () => {
    const propose = contracts.propose(drafted(), wording(), holder, NOW);
    const approve = contracts.approve(proposed(), [], approval(proposed()), holder, NOW);
    assert.ok(propose.kind === "changed" && approve.kind === "changed");
    assert.deepEqual(
      noticesAfter([...propose.events, ...approve.events], holder).map(({ to, about }) => [to, about.kind]),
      [[principal, "contractProposed"]],
    );
  });
  it("in ids, never in words", () =>
    assert.deepEqual(
      noticesAfter(
        [{ type: "contractProposed", contract: proposed().id, revision: 1, hash: proposed().hash, to: principal }],
        holder,
      ),
      [{ to: principal, about: { kind: "contractProposed", contract: "contract", revision: 1 } }],
    ));
});
