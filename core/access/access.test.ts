import assert from "node:assert/strict";
import { type About, type Action, may, policy } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import type { Assessment, Party } from "#core/assessment/assessment.ts";
import { seesIdentity } from "#core/access/names.ts";
import type { TakenBack } from "#core/boardReport/boardReport.ts";
import { type PersonId, asId } from "#core/ids.ts";
import type { LeadershipDialogue } from "#core/leadership/leadership.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import {
  active,
  agreedGoal,
  awaitingConfirmation,
  awaitingNewPrincipal,
  changesRequested,
  confirmed,
  confirmedByOne,
  contractComment,
  declined,
  drafted,
  ended,
  held,
  inPreparation,
  preparing,
  proposed,
  proposedGoal,
  revealed,
  sharedByEmployee,
  superseded,
  withdrawn,
} from "../../test/support/builders.ts";
import { BOARD } from "#core/contract/contract.ts";
import { TODAY, directory, inDays, momentIn, people, townWith } from "../../test/support/town.ts";
import {
  type Assessing,
  compiledAssessment,
  confirmedAssessment,
  opened,
  revealedAssessment,
  sharedByHolder,
} from "../../test/support/assessments.ts";
import {
  asked,
  partIn,
  shared as answeredFollowUp,
  sharedByEmployee as sharedFollowUp,
} from "../../test/support/followUps.ts";
import {
  agreedLeadership,
  openedLeadership,
  revealedLeadership,
  sharedLeadership,
} from "../../test/support/leadership.ts";
import { agreedAction, proposedAction, shownAction, workEnvironmentTerms } from "../../test/support/talkActions.ts";
import {
  answeredExchange,
  askedFeedback,
  givenFeedback,
  note,
  sent,
  takenBackFeedback,
} from "../../test/support/between.ts";
import {
  askedBasis,
  cancelledBasis,
  emptyView,
  givenView,
  judged,
  readBasis,
  readyBasis,
  sharedBasis,
  withView,
} from "../../test/support/salary.ts";
import { decidedGoal, draftGoal, unitId } from "../../test/support/orgGoals.ts";

const EVERYBODY = [
  "board",
  "formerBoard",
  "chiefExecutive",
  "director",
  "unitHead",
  "employee",
  "colleague",
  "deputy",
  "formerDeputy",
  "formerManager",
  "salarySetter",
  "hr",
  "registrar",
  "admin",
  "safetyRep",
  "stranger",
] as const;
type Who = (typeof EVERYBODY)[number];

/** All who are known; the stranger never is. */
const STAFF = EVERYBODY.filter((who) => who !== "stranger");

type Row = { readonly [A in Action]: readonly [A, string, About<A>, readonly Who[]] }[Action];

const oneShared = sharedLeadership(openedLeadership(), "holder");
const bothShared = revealedLeadership();
const shared = sharedByEmployee();
const both = revealed();
const bookedWith = (who: "formerManager" | "formerDeputy", days: number) => ({
  ...inPreparation(),
  manager: people[who],
  date: inDays(days),
});
const longWithFormer = { ...both.appraisal, manager: people.formerManager, date: inDays(-31) };

const owed = { holder: people.unitHead, principal: people.director };
const handedOver = (days: number) => [{ from: people.formerManager, to: people.salarySetter, at: momentIn(days) }];
const viewOf = (assessing: Assessing, party: Party) => ({ view: assessing[party], assessment: assessing.assessment });
/** The same about the employee, whose salary another than the nearest manager sets. */
const formerly = (days: number) =>
  ({
    ...confirmedAssessment().assessment,
    principal: people.formerManager,
    confirmedAt: momentIn(days),
  }) as Assessment;
const commentFormerly = (days: number) => ({
  ...contractComment(),
  principal: people.formerManager,
  at: momentIn(days),
});
const setBySalarySetter = (assessment: Assessment): Assessment => ({ ...assessment, holder: people.employee });

/**
 * Who may what (research/domain D10). In the contracts the unit head is the holder and the director the principal; in the
 * talks the unit head is the manager. Whoever is not named may not.
 */
/** Given to the board by mistake. */
const takenBackReport: TakenBack = {
  givenOn: inDays(-9),
  reference: "KS 2026/14",
  givenBy: people.hr,
  givenAt: momentIn(-9),
  hash: asId("hash"),
  comment: "Bättre än i fjol.",
  takenBackBy: people.hr,
  takenBackAt: momentIn(-8),
  reason: "Fel år i kommentaren.",
};
const ofHomeCare = { level: "unit", unit: unitId("homeCare") } as const;
/** The unit's head and who stands in for them, those above, and HR. */
const EDITORS: readonly Who[] = ["unitHead", "deputy", "director", "chiefExecutive", "hr"];

const MATRIX: readonly Row[] = [
  ["self.read", "the employee's own page", people.employee, ["employee"]],
  ["self.read", "the unit head's own page", people.unitHead, ["unitHead"]],
  ["self.read", "the page of one the directory does not know", people.stranger, []],

  ["contract.draft", "for the unit head", people.unitHead, ["unitHead", "director"]],
  ["contract.draft", "for the employee", people.employee, ["employee", "unitHead", "deputy"]],
  ["contract.draft", "for the chief executive", people.chiefExecutive, ["chiefExecutive", "board"]],

  ["contract.invite", "the unit head", people.unitHead, ["director"]],
  ["contract.invite", "the employee", people.employee, ["unitHead", "deputy"]],
  ["contract.readNegotiation", "active", active(), ["unitHead", "director"]],
  [
    "contract.readNegotiation",
    "after the principal has changed: not the new one, and the former one for thirty days",
    awaitingNewPrincipal(people.salarySetter),
    ["unitHead", "director"],
  ],
  [
    "contract.readNegotiation",
    "when it has passed on long since, also through the hands of another",
    {
      ...active(),
      principal: people.salarySetter,
      handovers: [
        { from: people.director, to: people.formerManager, at: momentIn(-40) },
        { from: people.formerManager, to: people.salarySetter, at: momentIn(-3) },
      ],
    },
    ["unitHead"],
  ],
  [
    "contract.readNegotiation",
    "when it has come back to the one it was agreed with",
    {
      ...active(),
      handovers: [
        { from: people.director, to: people.formerManager, at: momentIn(-40) },
        { from: people.formerManager, to: people.director, at: momentIn(-3) },
      ],
    },
    ["unitHead", "director"],
  ],
  ["contract.register", "active", active(), ["registrar"]],
  ["contract.register", "proposed", proposed(), []],
  ["contract.readComment", "by the principal", contractComment(), ["unitHead", "director"]],
  ["contract.readComment", "lately, with a former principal", commentFormerly(-30), ["unitHead", "formerManager"]],
  ["contract.readComment", "long since, with a former principal", commentFormerly(-31), ["unitHead"]],

  ["contract.read", "the holder's draft", drafted(), ["unitHead"]],
  ["contract.read", "the principal's draft", drafted({ by: people.director }), ["director"]],
  ["contract.read", "proposed", proposed(), ["unitHead", "director"]],
  ["contract.read", "changes requested", changesRequested(), ["unitHead", "director"]],
  ["contract.read", "withdrawn", withdrawn(), ["unitHead", "director"]],
  ["contract.read", "declined", declined(), ["unitHead", "director"]],
  ["contract.read", "active: a public record", active(), STAFF],
  ["contract.read", "awaiting a new principal", awaitingNewPrincipal(people.salarySetter), STAFF],
  ["contract.read", "superseded", superseded(), STAFF],
  ["contract.read", "ended", ended(), STAFF],

  ["contract.act", "proposed", proposed(), ["unitHead", "director"]],
  ["contract.act", "active", active(), ["unitHead", "director"]],
  [
    "contract.act",
    "after the principal has changed",
    awaitingNewPrincipal(people.salarySetter),
    ["unitHead", "salarySetter"],
  ],
  ["contract.act", "a party who has left", { ...active(), principal: people.stranger }, ["unitHead"]],

  ["contract.read", "proposed to the board", { ...proposed(), principal: BOARD }, ["unitHead", "board", "registrar"]],
  [
    "contract.read",
    "proposed, on its way through the hands of a former principal",
    { ...withdrawn(), principal: people.salarySetter, handovers: handedOver(-30) },
    ["unitHead", "salarySetter", "formerManager"],
  ],
  [
    "contract.read",
    "the same a day later",
    { ...withdrawn(), principal: people.salarySetter, handovers: handedOver(-31) },
    ["unitHead", "salarySetter"],
  ],
  [
    "contract.act",
    "put to the deputy's manager",
    { ...proposed(), principal: people.unitHead, holder: people.employee },
    ["employee", "unitHead", "deputy"],
  ],
  ["contract.act", "put to the board", { ...proposed(), principal: BOARD }, ["unitHead", "board"]],
  ["contract.readNegotiation", "of what is in force", active(), ["unitHead", "director"]],
  ["contract.register", "in force", active(), ["registrar"]],
  ["contract.register", "proposed", proposed(), []],
  ["contract.takeOver", "with a former manager", { ...active(), principal: people.formerManager }, ["director", "hr"]],
  ["contract.end", "in force", active(), ["director"]],
  ["contract.end", "of one who has left", { ...active(), holder: people.stranger }, ["director", "hr"]],
  ["contract.recordPaper", "of the board", { ...proposed(), principal: BOARD }, ["registrar"]],
  ["contract.recordPaper", "of a manager", proposed(), []],

  ["talkWish.ask", "of oneself", people.employee, ["employee"]],
  ["talkWish.read", "of the employee", people.employee, ["employee", "unitHead", "deputy"]],
  ["appraisal.plan", "with the employee", people.employee, ["unitHead", "deputy"]],
  ["appraisal.plan", "with the unit head", people.unitHead, ["director"]],
  ["appraisal.plan", "with the chief executive", people.chiefExecutive, ["board"]],
  ["appraisal.plan", "with one the directory does not know", people.stranger, []],
  ["appraisal.takeOver", "in preparation", inPreparation(), ["deputy"]],
  [
    "appraisal.takeOver",
    "with the former manager",
    { ...inPreparation(), manager: people.formerManager },
    ["unitHead", "deputy"],
  ],
  ["appraisal.takeOver", "held, of who is still the manager", held(), []],
  [
    "appraisal.takeOver",
    "held, of the former manager",
    { ...held(), manager: people.formerManager },
    ["unitHead", "deputy"],
  ],
  ["appraisal.takeOver", "held, of a deputy", { ...held(), manager: people.formerDeputy }, ["unitHead", "deputy"]],
  ["appraisal.read", "in preparation", inPreparation(), ["employee", "unitHead"]],
  [
    "appraisal.read",
    "booked with the former manager",
    { ...inPreparation(), manager: people.formerManager },
    ["employee"],
  ],
  [
    "appraisal.act",
    "not held yet by a former manager, whose day it was",
    bookedWith("formerManager", -1),
    ["employee"],
  ],
  [
    "appraisal.act",
    "not held yet by a deputy of that day",
    bookedWith("formerDeputy", -10),
    ["employee", "formerDeputy"],
  ],
  ["appraisal.act", "booked beyond the deputy's decision", bookedWith("formerDeputy", -9), ["employee"]],
  ["appraisal.act", "not held yet thirty days after its day", bookedWith("formerDeputy", -31), ["employee"]],
  ["appraisal.act", "booked with one who has left", { ...inPreparation(), employee: people.stranger }, ["unitHead"]],
  ["appraisal.read", "confirmed", confirmed().appraisal, ["employee", "unitHead"]],
  [
    "appraisal.read",
    "held with the former manager",
    { ...confirmed().appraisal, manager: people.formerManager },
    ["employee", "formerManager"],
  ],
  [
    "appraisal.read",
    "held with the former manager, thirty days after the last thing that happened in it",
    { ...confirmed().appraisal, manager: people.formerManager, confirmedAt: momentIn(-31) },
    ["employee"],
  ],
  [
    "appraisal.read",
    "held long since with the present manager",
    { ...confirmed().appraisal, confirmedAt: momentIn(-31) },
    ["employee", "unitHead"],
  ],
  ["appraisal.act", "in preparation", inPreparation(), ["employee", "unitHead"]],
  ["summaries.read", "of the employee", people.employee, ["employee", "unitHead", "deputy", "registrar"]],
  ["summary.read", "sent", { appraisal: awaitingConfirmation().appraisal, isLast: false }, ["employee", "unitHead"]],
  [
    "summary.read",
    "the last one, of the former manager",
    { appraisal: { ...confirmed().appraisal, manager: people.formerManager }, isLast: true },
    ["employee", "formerManager", "unitHead", "deputy", "registrar"],
  ],
  [
    "summary.read",
    "an older one, of the former manager",
    { appraisal: { ...confirmed().appraisal, manager: people.formerManager }, isLast: false },
    ["employee", "formerManager", "registrar"],
  ],
  [
    "summary.read",
    "one that ran out of time",
    { appraisal: { ...confirmedByOne(), manager: people.formerManager }, isLast: true },
    ["employee", "formerManager", "registrar"],
  ],

  ["preparation.write", "the employee's", preparing().employee, ["employee"]],
  ["preparation.write", "the manager's", preparing().manager, ["unitHead"]],
  [
    "preparation.read",
    "the employee's, not shared",
    { preparation: preparing().employee, appraisal: preparing().appraisal },
    ["employee"],
  ],
  [
    "preparation.read",
    "the employee's, shared by one only",
    { preparation: shared.employee, appraisal: shared.appraisal },
    ["employee"],
  ],
  [
    "preparation.read",
    "the manager's, when only the employee has shared",
    { preparation: shared.manager, appraisal: shared.appraisal },
    ["unitHead"],
  ],
  [
    "preparation.read",
    "the employee's, both shared",
    { preparation: both.employee, appraisal: both.appraisal },
    ["employee", "unitHead"],
  ],
  [
    "preparation.read",
    "the manager's, both shared",
    { preparation: both.manager, appraisal: both.appraisal },
    ["employee", "unitHead"],
  ],

  [
    "preparation.read",
    "the employee's, shared with a manager who has not been that for long",
    { preparation: { ...both.employee, other: people.formerManager }, appraisal: longWithFormer },
    ["employee"],
  ],

  ["assessment.open", "of a contract in force", active(), ["unitHead", "director"]],
  ["assessment.act", "open", opened().assessment, ["unitHead", "director"]],
  ["assessment.read", "open", opened().assessment, ["unitHead", "director"]],
  ["assessment.read", "sent, not confirmed", compiledAssessment().assessment, ["unitHead", "director"]],
  ["assessment.read", "confirmed", confirmedAssessment().assessment, ["unitHead", "director", "registrar"]],
  [
    "assessment.read",
    "confirmed lately, with a former principal",
    formerly(-3),
    ["unitHead", "formerManager", "registrar"],
  ],
  ["assessment.read", "confirmed long since, with a former principal", formerly(-31), ["unitHead", "registrar"]],
  ["assessment.act", "confirmed long since, with a former principal", formerly(-31), ["unitHead"]],
  ["assessment.readResults", "sent, not confirmed", setBySalarySetter(compiledAssessment().assessment), []],
  ["assessment.readResults", "confirmed", setBySalarySetter(confirmedAssessment().assessment), ["salarySetter"]],
  ["assessment.readOutcome", "sent, not confirmed", compiledAssessment().assessment, []],
  [
    "assessment.readOutcome",
    "confirmed",
    confirmedAssessment().assessment,
    ["director", "chiefExecutive", "board", "hr"],
  ],
  ["assessmentView.write", "the holder's", opened().holder, ["unitHead"]],
  ["assessmentView.write", "the principal's", opened().principal, ["director"]],
  ["assessmentView.read", "the holder's, not shared", viewOf(opened(), "holder"), ["unitHead"]],
  ["assessmentView.read", "the holder's, shared by one only", viewOf(sharedByHolder(), "holder"), ["unitHead"]],
  [
    "assessmentView.read",
    "the principal's, when only the holder has shared",
    viewOf(sharedByHolder(), "principal"),
    ["director"],
  ],
  [
    "assessmentView.read",
    "the holder's, both shared",
    viewOf(revealedAssessment(), "holder"),
    ["unitHead", "director"],
  ],
  [
    "assessmentView.read",
    "the principal's, both shared",
    viewOf(revealedAssessment(), "principal"),
    ["unitHead", "director"],
  ],
  [
    "assessmentView.read",
    "the holder's, long since revealed to a former principal",
    { view: { ...revealedAssessment().holder, other: people.formerManager }, assessment: formerly(-31) },
    ["unitHead"],
  ],
  ["assessmentCompilation.write", "the principal's", revealedAssessment(), ["director"]],

  ["salary.open", "for the employee", people.employee, ["salarySetter"]],
  ["salary.open", "for who is managed without another who sets the salary", people.unitHead, ["director"]],
  ["salary.judge", "under way", withView(), ["salarySetter"]],
  ["salary.judge", "opened by who no longer sets the salary", { ...withView(), author: people.unitHead }, []],
  [
    "salary.judge",
    "shared by who no longer sets the salary, a month to finish",
    { ...sharedBasis(), author: people.formerManager },
    ["formerManager"],
  ],
  [
    "salary.judge",
    "shared long since by who no longer sets the salary",
    { ...sharedBasis(), author: people.formerManager, sharedAt: momentIn(-31) },
    [],
  ],
  ["salary.takeOver", "one's own", withView(), []],
  [
    "salary.takeOver",
    "of who no longer sets the salary",
    { ...readyBasis(), author: people.unitHead },
    ["salarySetter"],
  ],
  ["salary.takeOver", "shared", { ...sharedBasis(), author: people.unitHead }, []],
  [
    "salary.follow",
    "under way",
    withView(),
    ["employee", "salarySetter", "unitHead", "deputy", "director", "chiefExecutive", "board", "hr"],
  ],
  ["salary.read", "not shared", readyBasis(), []],
  ["salary.read", "called off", cancelledBasis(), []],
  ["salary.read", "shared", sharedBasis(), ["employee", "salarySetter", "unitHead", "deputy", "director", "registrar"]],
  ["salary.readGoals", "not shared", readyBasis(), []],
  ["salary.readGoals", "of staff", sharedBasis(), ["employee", "salarySetter", "unitHead", "deputy", "registrar"]],
  [
    "salary.readGoals",
    "of who leads",
    { ...sharedBasis(), set: "leaders" },
    ["employee", "salarySetter", "unitHead", "deputy", "director", "registrar"],
  ],
  ["salary.answer", "shared", sharedBasis(), ["employee"]],
  ["salary.add", "read", readBasis(), ["employee", "salarySetter"]],
  ["salary.list", "the employee's", people.employee, ["employee", "unitHead", "deputy", "salarySetter"]],
  ["salary.overview", "the page", null, ["board", "chiefExecutive", "director", "unitHead", "deputy", "hr"]],
  [
    "salary.calibrate",
    "a unit they lead, stand in for or have below them",
    { id: unitId("homeCare"), head: people.unitHead },
    [...EDITORS, "board"],
  ],
  ["salaryView.write", "the employee's", emptyView(), ["employee"]],
  ["salaryView.read", "not given", { view: emptyView(), basis: askedBasis() }, ["employee"]],
  [
    "salaryView.read",
    "given",
    { view: givenView(), basis: withView() },
    ["employee", "salarySetter", "unitHead", "deputy"],
  ],
  ["salaryJudgement.write", "the author's", { judgement: judged(), basis: withView() }, ["salarySetter"]],
  [
    "salaryJudgement.write",
    "of a former author, taken over",
    { judgement: { ...judged(), author: people.unitHead }, basis: withView() },
    [],
  ],
  ["salaryCriteria.read", "known to all", null, STAFF],
  ["salaryCriteria.edit", "for all", null, ["hr"]],
  [
    "leadership.open",
    "about the unit head",
    { holder: people.unitHead, principal: people.director },
    ["unitHead", "director"],
  ],
  ["leadership.act", "open", openedLeadership().dialogue, ["unitHead", "director"]],
  ["leadership.act", "agreed", agreedLeadership().dialogue, ["unitHead", "director"]],
  [
    "leadership.act",
    "agreed long since, with a former principal",
    { ...agreedLeadership().dialogue, principal: people.formerManager, agreedAt: momentIn(-31) } as LeadershipDialogue,
    ["unitHead"],
  ],
  ["leadershipView.write", "the holder's", openedLeadership().holder, ["unitHead"]],
  ["leadershipView.write", "the principal's", openedLeadership().principal, ["director"]],
  [
    "leadershipView.read",
    "the holder's, shared by one only",
    { view: oneShared.holder, dialogue: oneShared.dialogue },
    ["unitHead"],
  ],
  [
    "leadershipView.read",
    "the holder's, both shared",
    { view: bothShared.holder, dialogue: bothShared.dialogue },
    ["unitHead", "director"],
  ],
  ["voice.answer", "about their manager", people.employee, ["employee"]],

  ["followUp.act", "under way", asked(), ["employee", "unitHead"]],
  ["followUp.act", "shared by the employee", sharedFollowUp().followUp, ["employee", "unitHead", "deputy"]],
  ["followUp.act", "answered by both", answeredFollowUp(), ["employee", "unitHead"]],
  [
    "followUp.act",
    "answered long since, with a former manager",
    { ...answeredFollowUp(), manager: people.formerManager, sharedAt: momentIn(-31) },
    ["employee"],
  ],
  ["followUp.ask", "about the employee", people.employee, ["employee", "unitHead"]],
  ["between.read", "the employee's", people.employee, ["employee", "unitHead", "deputy"]],
  ["note.begin", "for the employee's talk", people.employee, ["employee", "unitHead", "deputy"]],
  ["note.begin", "for the unit head's talk", people.unitHead, ["unitHead", "director"]],
  ["note.read", "the employee's own", note(), ["employee"]],
  [
    "note.read",
    "the manager's about the employee",
    note(undefined, { author: people.unitHead, about: people.employee }),
    ["unitHead"],
  ],
  [
    "note.read",
    "a former manager's about the employee",
    note(undefined, { author: people.formerManager, about: people.employee }),
    ["formerManager"],
  ],
  ["note.write", "the employee's own", note(), ["employee"]],
  ["exchange.send", "with the employee", people.employee, ["employee", "unitHead"]],
  ["exchange.act", "from the employee to the manager", sent(), ["employee", "unitHead", "deputy"]],
  ["exchange.act", "sent before somebody stood in", { ...sent(), sentAt: momentIn(-6) }, ["employee", "unitHead"]],
  ["exchange.act", "from the manager to the employee", sent({ from: "manager" }), ["employee", "unitHead"]],
  [
    "exchange.act",
    "with a former manager, a month after the last word",
    { ...sent(), manager: people.formerManager },
    ["employee", "formerManager"],
  ],
  [
    "exchange.act",
    "with a former manager, later than that",
    { ...answeredExchange(), manager: people.formerManager, answeredAt: momentIn(-31) },
    ["employee"],
  ],
  ["feedback.open", "", null, STAFF],
  ["feedback.begin", "with the employee", people.employee, STAFF.filter((who) => who !== "employee")],
  ["feedback.read", "asked by the employee", askedFeedback(), ["employee", "colleague"]],
  ["feedback.read", "given to the employee", givenFeedback(), ["employee", "colleague"]],
  [
    "feedback.read",
    "put away by the employee",
    { ...givenFeedback(), state: "removed", readAt: momentIn(1), removedAt: momentIn(1) },
    ["employee"],
  ],
  ["feedback.read", "taken back while a hold kept it", takenBackFeedback(), []],
  ["feedback.give", "asked by the employee", askedFeedback(), ["colleague"]],
  ["feedback.own", "asked by the employee", askedFeedback(), ["employee"]],
  ["feedbackMute.own", "the employee's", { owner: people.employee }, ["employee"]],
  ["followUpPart.write", "the employee's", partIn(asked(), people.employee), ["employee"]],
  ["followUpPart.read", "not shared", partIn(asked(), people.employee), ["employee"]],
  ["followUpPart.read", "shared", sharedFollowUp().part, ["employee", "unitHead", "deputy"]],
  [
    "followUpPart.read",
    "shared before somebody stood in",
    { ...sharedFollowUp().part, status: "shared", sharedAt: momentIn(-6) },
    ["employee", "unitHead"],
  ],
  ["followUpPart.read", "begun by who stands in", partIn(sharedFollowUp().followUp, people.deputy), ["deputy"]],
  [
    "followUpPart.read",
    "answered by who stands in",
    { ...partIn(sharedFollowUp().followUp, people.deputy), status: "shared", sharedAt: momentIn(0) },
    ["employee", "unitHead", "deputy"],
  ],
  ["goal.read", "proposed by the employee", proposedGoal(), ["employee"]],
  ["goal.read", "agreed", agreedGoal(), ["employee", "unitHead", "deputy", "salarySetter"]],
  [
    "goal.read",
    "agreed, put forward by a former manager",
    { ...agreedGoal(), proposedBy: people.formerManager },
    ["employee", "unitHead", "deputy", "salarySetter"],
  ],
  ["goals.read", "somebody's page with goals", people.employee, ["employee", "unitHead", "deputy", "salarySetter"]],
  ["goal.report", "agreed", agreedGoal(), ["employee"]],
  ["talkAction.read", "put forward", proposedAction(), ["employee", "unitHead"]],
  ["talkAction.read", "agreed", agreedAction(), ["employee", "unitHead", "deputy"]],
  ["talkAction.answer", "agreed", agreedAction(), ["employee", "unitHead", "deputy"]],
  ["talkActions.read", "somebody's page with agreements", people.employee, ["employee", "unitHead", "deputy"]],
  ["talkAction.readAsSafetyRep", "both have ticked", shownAction(), ["safetyRep"]],
  ["talkAction.readAsSafetyRep", "not ticked", agreedAction(workEnvironmentTerms()), []],
  ["safety.read", "the page of safety representatives", null, ["safetyRep"]],
  ["goal.change", "agreed", agreedGoal(), ["employee", "unitHead", "deputy"]],
  ["sharedGoal.read", "one's own", people.unitHead, ["unitHead"]],
  ["sharedGoal.follow", "offered by another to somebody they manage", { offeredTo: [people.employee] }, ["unitHead"]],
  ["goalOffer.make", "to the employee", people.employee, ["unitHead", "deputy"]],
  ["goalOffer.read", "the employee's", { owner: people.employee }, ["employee", "unitHead", "deputy"]],
  ["goalOffer.answer", "the employee's", { owner: people.employee }, ["employee"]],
  ["goal.evaluate", "agreed", agreedGoal(), ["unitHead", "deputy"]],

  [
    "facts.read",
    "about the employee",
    people.employee,
    ["employee", "unitHead", "deputy", "director", "chiefExecutive", "board", "hr"],
  ],
  ["facts.read", "about the unit head", people.unitHead, ["unitHead", "director", "chiefExecutive", "board", "hr"]],
  ["team.read", "the unit head's team", people.unitHead, ["unitHead"]],
  ["team.read", "the deputy's, who leads for somebody", people.deputy, ["deputy"]],
  ["planning.read", "the unit head's plan", people.unitHead, ["unitHead"]],
  ["planning.read", "the employee's, who leads nobody", people.employee, []],
  ["team.read", "the team of one who no longer is a deputy", people.formerDeputy, []],
  ["team.read", "the employee's, who leads nobody", people.employee, []],
  ["handover.read", "the unit head's", people.unitHead, ["unitHead"]],
  ["handover.read", "HR's", people.hr, ["hr"]],
  ["handover.read", "the colleague's, who leads nobody", people.colleague, ["colleague"]],
  ["handover.readAll", "HR's", people.hr, ["hr"]],
  ["handover.readAll", "the chief executive's", people.chiefExecutive, ["chiefExecutive"]],
  ["handover.readAll", "the unit head's", people.unitHead, []],
  [
    "chain.read",
    "for those who lead, and HR",
    null,
    ["unitHead", "deputy", "director", "chiefExecutive", "board", "hr"],
  ],
  ["settings.edit", "for all", null, ["hr"]],
  ["directory.sync", "for all", null, ["hr", "admin"]],

  ["entitlement.read", "of the unit head", owed, ["unitHead", "director"]],
  [
    "entitlement.read",
    "of the unit head, owed by another principal than the manager",
    { ...owed, principal: people.salarySetter },
    ["unitHead", "director", "salarySetter"],
  ],
  ["entitlement.read", "of one whom nobody is to give it", { ...owed, principal: undefined }, ["unitHead", "director"]],
  ["entitlement.give", "to the unit head", owed, ["director"]],
  [
    "entitlement.give",
    "to the employee",
    { holder: people.employee, principal: people.unitHead },
    ["unitHead", "deputy"],
  ],
  ["entitlement.give", "to the chief executive", { holder: people.chiefExecutive, principal: people.board }, ["board"]],
  ["entitlement.see", "the unit head's", owed, ["unitHead"]],
  ["policy.read", "the text", null, STAFF],
  ["policy.answer", "the unit head's answer", people.unitHead, ["unitHead"]],
  ["policy.noteDiscussed", "with the unit head", people.unitHead, ["director"]],
  ["policy.noteDiscussed", "with the chief executive", people.chiefExecutive, ["board"]],
  ["policy.edit", "the next version", null, ["hr"]],
  ["ledger.read", "both sides' duties", null, ["board", "chiefExecutive", "director", "unitHead", "deputy", "hr"]],
  ["people.read", "for all", null, ["hr"]],
  ["retention.manage", "for all", null, ["registrar"]],
  ["publicRequest.note", "for all", null, ["registrar", "hr"]],
  ["publicRequest.handle", "for all", null, ["registrar"]],
  ["register.takeOwn", "of the employee", people.employee, ["employee"]],
  ["register.takeFor", "of the employee", people.employee, ["registrar"]],
  ["accessLog.read", "of the employee", people.employee, ["employee"]],
  ["organisation.import", "for all", null, ["hr"]],
  ["template.edit", "for all", null, ["hr"]],
  ["questions.edit", "for all", null, ["hr"]],
  ["year.read", "for all", null, ["hr", "admin"]],
  ["year.edit", "for all", null, ["hr"]],
  ["board.open", "the page", null, ["board", "chiefExecutive", "hr", "registrar"]],
  ["board.read", "a year that is not given", { state: "closed" }, ["chiefExecutive", "hr"]],
  ["board.read", "a year that is given", { state: "given" }, ["board", "chiefExecutive", "hr", "registrar"]],
  [
    "board.read",
    "a year that was given and taken back",
    { state: "closed", takenBack: [takenBackReport] },
    ["board", "chiefExecutive", "hr", "registrar"],
  ],
  ["board.write", "the comment, giving it and taking it back", null, ["chiefExecutive", "hr"]],
  ["campaign.run", "for many", null, ["hr"]],
  ["delivery.read", "for all", null, ["hr", "admin"]],
  ["climate.answer", "in the employee's talk", inPreparation(), ["employee"]],
  ["climate.open", "the page", null, STAFF],
  [
    "climate.read",
    "of the unit they work in, lead, stand in for or have below them",
    { id: unitId("homeCare"), head: people.unitHead },
    [...EDITORS, "employee", "colleague", "formerDeputy", "safetyRep", "board"],
  ],
  [
    "climate.readWhole",
    "of a unit with everything below",
    { id: unitId("social"), head: people.director },
    ["director", "chiefExecutive", "board", "hr"],
  ],
  ["climate.readWhole", "of a unit that is no more", { id: unitId("gone"), head: undefined }, ["hr"]],
  ["needs.open", "the page", null, ["board", "chiefExecutive", "director", "unitHead", "deputy", "hr"]],
  [
    "followUps.count",
    "of a unit they lead, stand in for or have below them",
    { id: unitId("homeCare"), head: people.unitHead },
    [...EDITORS, "board"],
  ],
  [
    "needs.read",
    "of a unit they lead, stand in for or have below them",
    { id: unitId("homeCare"), head: people.unitHead },
    [...EDITORS, "board"],
  ],
  ["coverage.open", "the page", null, ["board", "chiefExecutive", "director", "unitHead", "deputy", "hr"]],
  [
    "coverage.read",
    "of a unit they lead, stand in for or have below them",
    { id: unitId("homeCare"), head: people.unitHead },
    [...EDITORS, "board"],
  ],
  ["standings.read", "of the same", { id: unitId("homeCare"), head: people.unitHead }, [...EDITORS, "board"]],
  ["organisation.read", "the goal tree", null, STAFF],
  ["orgGoal.read", "decided", decidedGoal("unit", ofHomeCare), STAFF],
  ["orgGoal.read", "a draft of the unit", draftGoal("unit", ofHomeCare), EDITORS],
  ["orgGoal.read", "a draft of the council", draftGoal("council"), ["hr"]],
  ["orgGoal.edit", "of the unit", ofHomeCare, EDITORS],
  [
    "orgGoal.edit",
    "of the authority above",
    { level: "authority", unit: unitId("social") },
    ["director", "chiefExecutive", "hr"],
  ],
  [
    "orgGoal.edit",
    "of the council, also where it names a unit",
    { level: "council", unit: unitId("homeCare") },
    ["hr"],
  ],
  ["orgGoal.edit", "the vision", { level: "vision" }, ["hr"]],
  ["orgGoal.import", "for all", null, ["hr"]],
];

const allowed = ([action, , about]: Row, on = TODAY) =>
  EVERYBODY.filter((who) => may(viewerOf(directory, people[who], on), action, about));

describe("who may see and do what", () => {
  for (const row of MATRIX)
    it(`${row[0]}, ${row[1]}: ${row[3].join(", ") || "nobody"}`, () =>
      assert.deepEqual(allowed(row).toSorted(), [...row[3]].toSorted()));

  it("has a row for every action", () =>
    assert.deepEqual(
      Object.keys(policy).filter((action) => !MATRIX.some(([each]) => each === action)),
      [],
    ));
});

describe("a relation with dates", () => {
  const plans = (who: Who, on: typeof TODAY) =>
    may(viewerOf(directory, people[who], on), "appraisal.plan", people.employee);

  it("lets a deputy act on the days of the decision only", () => {
    assert.deepEqual(
      [-6, -5, 20, 21].map((days) => plans("deputy", inDays(days))),
      [false, true, true, false],
    );
    assert.deepEqual(
      [-40, -10, -9].map((days) => plans("formerDeputy", inDays(days))),
      [true, true, false],
    );
  });
  it("goes from the former manager to the present one with the assignment", () => {
    assert.deepEqual([plans("formerManager", inDays(-60)), plans("unitHead", inDays(-60))], [true, false]);
    assert.deepEqual([plans("formerManager", inDays(-59)), plans("unitHead", inDays(-59))], [false, true]);
  });
  it("lets the board's representative of the day be the chief executive's principal (P18)", () => {
    const drafts = (who: Who, days: number) =>
      may(viewerOf(directory, people[who], inDays(days)), "contract.draft", people.chiefExecutive);
    assert.deepEqual([drafts("formerBoard", -100), drafts("board", -100)], [true, false]);
    assert.deepEqual([drafts("formerBoard", -99), drafts("board", -99)], [false, true]);
  });
  it("never makes a deputy the manager of themselves", () => {
    const managed = directoryOf(townWith({ id: people.deputy, manager: people.unitHead }));
    assert.equal(may(viewerOf(managed, people.deputy, TODAY), "appraisal.plan", people.deputy), false);
  });
});

describe("the name of a protected person", () => {
  it("is seen by the person, the nearest manager and HR, and by nobody else", () =>
    assert.deepEqual(
      [...EVERYBODY, "protectedEmployee" as const].filter((who) =>
        seesIdentity(directory, viewerOf(directory, people[who], TODAY), people.protectedEmployee),
      ),
      ["unitHead", "hr", "protectedEmployee"],
    ));
  it("is everybody's to see when it is not protected", () =>
    assert.ok(seesIdentity(directory, viewerOf(directory, people.colleague, TODAY), people.employee)));
});

describe("a guest who represents the board (P18)", () => {
  const withBoard = { ...active(), holder: people.chiefExecutive, principal: BOARD };
  const guest = viewerOf(directoryOf(townWith({ id: people.board, guest: true })), people.board, TODAY);
  const owedBy = (principal: PersonId, holder: PersonId = people.chiefExecutive) => ({ holder, principal });

  it("has the contract with the board, and what it owes its holder", () => {
    assert.ok(may(guest, "contract.act", withBoard));
    assert.ok(may(guest, "entitlement.read", owedBy(BOARD)));
    assert.ok(may(guest, "entitlement.give", owedBy(BOARD)));
  });
  it("assesses the contract for the board, and sees of the holder's view only what is shared", () => {
    const { assessment, holder, principal } = sharedByHolder();
    const forBoard = { ...assessment, holder: people.chiefExecutive, principal: BOARD };
    const boardsView = { ...principal, author: BOARD, other: people.chiefExecutive };
    const holdersView = { ...holder, author: people.chiefExecutive, other: BOARD };
    assert.ok(may(guest, "assessment.open", withBoard));
    assert.ok(may(guest, "assessment.act", forBoard));
    assert.ok(may(guest, "assessmentView.write", boardsView));
    assert.ok(!may(guest, "assessmentView.write", holdersView));
    assert.ok(!may(guest, "assessmentView.read", { view: holdersView, assessment: forBoard }));
    const open = { ...revealedAssessment().assessment, holder: people.chiefExecutive, principal: BOARD };
    assert.ok(may(guest, "assessmentView.read", { view: holdersView, assessment: open }));
  });
  it("has nothing else of the municipality's", () => {
    assert.ok(!may(guest, "contract.read", active()));
    assert.ok(!may(guest, "assessment.act", sharedByHolder().assessment));
    assert.ok(!may(guest, "entitlement.read", owedBy(people.director, people.unitHead)));
    assert.ok(!may(guest, "handover.read", people.board));
    assert.ok(!may(guest, "climate.read", { id: unitId("office"), head: people.chiefExecutive }));
  });
});
