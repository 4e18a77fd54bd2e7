import { type BoardReport, timesGiven } from "#core/boardReport/boardReport.ts";
import {
  type Appraisal,
  isAhead as isTalkAhead,
  isConfirmedByBoth,
  isKept,
  isWritable,
  lastDayOf,
} from "#core/appraisal/appraisal.ts";
import { type Preparation, isVisible as isReadable } from "#core/appraisal/preparation.ts";
import { type ContractComment, lastSaid } from "#core/contract/comment.ts";
import { partIn } from "#core/assessment/acting.ts";
import { type Assessment, endedOn } from "#core/assessment/assessment.ts";
import type { AssessmentCompilation } from "#core/assessment/compilation.ts";
import { type AssessmentView, isVisible } from "#core/assessment/view.ts";
import type { Entitlement } from "#core/entitlement/entitlement.ts";
import { HANDOVER_DAYS } from "#core/contract/acting.ts";
import { BOARD, type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import { type FollowUp, isForStandIn, lastDayIn } from "#core/followUp/followUp.ts";
import type { FollowUpPart } from "#core/followUp/part.ts";
import { type Exchange, isForStandIn as isExchangeForStandIn, lastDayOfExchange } from "#core/exchange/exchange.ts";
import { type Feedback, type FeedbackMute, isUnheardBy } from "#core/feedback/feedback.ts";
import type { Goal } from "#core/goal/goal.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { type LeadershipDialogue, lastDayInDialogue } from "#core/leadership/leadership.ts";
import { type LeadershipView, isVisible as isLeadershipVisible } from "#core/leadership/view.ts";
import type { Note } from "#core/note/note.ts";
import { type OrgGoal, type OrgGoalTerms, isPublic } from "#core/orgGoal/orgGoal.ts";
import type { GoalOffer, SharedGoal } from "#core/sharedGoal/sharedGoal.ts";
import { type SalaryBasis, isAhead, isShared, lastDayOfBasis } from "#core/salary/basis.ts";
import type { SalaryJudgement } from "#core/salary/judgement.ts";
import type { SalaryView } from "#core/salary/view.ts";
import { type TalkAction, isShownToSafetyRep } from "#core/talkAction/talkAction.ts";
import { reachesStandIn } from "#core/organisation/standIn.ts";
import { type Day, addDays, dayOf } from "#core/time.ts";
import type { Viewer } from "./viewer.ts";

type Pair = { readonly employee: PersonId; readonly manager: PersonId };
/**
 * One of the two a record is between. Who is no longer the manager finishes what is theirs to finish, and reads it no longer
 * than that (D10); `lastDay` is the last day on which something happened in it, or is to happen.
 */
const isOneOf = (viewer: Viewer, { employee, manager }: Pair, lastDay: Day) =>
  viewer.person === employee ||
  (viewer.person === manager && (actsAsManager(viewer, employee) || viewer.on <= addDays(lastDay, HANDOVER_DAYS)));
/**
 * A talk that is booked is with whoever leads the employee: its day can be moved, so it gives nobody time. Who led them on its day
 * finishes it.
 */
const isPartyTo = (viewer: Viewer, appraisal: Appraisal) =>
  isOneOf(viewer, appraisal, lastDayOf(appraisal)) &&
  (!isTalkAhead(appraisal) ||
    viewer.person === appraisal.employee ||
    actsAsManager(viewer, appraisal.employee) ||
    // Who has left prepares and shares nothing more; the talk is called off.
    !viewer.knows(appraisal.employee) ||
    (appraisal.date <= viewer.on && viewer.ledOn(appraisal.employee, appraisal.date)));
/** A former principal finishes what is theirs to finish, and reads it no longer than that. */
const mayStillFinish = ({ person, on }: Viewer, { handovers = [] }: Contract) =>
  handovers.some(({ from, at }) => from === person && on <= addDays(dayOf(at), HANDOVER_DAYS));
/** With whom the holder came to the wording: it passes on only when both have approved it. */
const negotiatedWith = ({ principal, handovers }: Contract) => handovers?.[0]?.from ?? principal;

/** A party, or in its place; no longer the one whom the contract has passed on from. */
const isPartyStill = (viewer: Viewer, contract: Contract) =>
  viewer.actsFor(contract) !== undefined &&
  (viewer.person === contract.holder || contract.handovers?.at(-1)?.from !== contract.principal);

type Parties = Pick<Contract, "holder" | "principal">;

const actsAsManager = (viewer: Viewer, subject: PersonId) =>
  viewer.is("manager", subject) || viewer.is("deputy", subject);

type View = Pick<AssessmentView, "party" | "author" | "other">;
const partiesOf = ({ party, author, other }: View): Parties =>
  party === "holder" ? { holder: author, principal: other } : { holder: other, principal: author };
/** Whether somebody is that party of a view: themselves, or the board they represent. */
const isTheirs = (viewer: Viewer, view: View, whose: PersonId) => partIn(partiesOf(view), viewer.actsFor)?.id === whose;

/** A former principal reads what was said between the two no longer than they need to finish it (D10); `lastDay` as in `isOneOf`, undefined while there is none. */
const hasPart = (viewer: Viewer, parties: Parties, lastDay: Day | undefined) =>
  partIn(parties, viewer.actsFor) !== undefined &&
  (lastDay === undefined ||
    viewer.person === parties.holder ||
    parties.principal === BOARD ||
    viewer.is("manager", parties.holder) ||
    viewer.on <= addDays(lastDay, HANDOVER_DAYS));
const isPartyToDialogue = (viewer: Viewer, dialogue: LeadershipDialogue) =>
  hasPart(viewer, dialogue, lastDayInDialogue(dialogue));
/** One that is under way is called off when another takes over the contract: until then it is theirs to finish. */
const isPartyToAssessment = (viewer: Viewer, assessment: Assessment) =>
  hasPart(viewer, assessment, endedOn(assessment));

/** HR all goals; the head of a unit those of the own unit and below, but not what the council has decided (DOMAIN section 4). */
const editsOrgGoal = (viewer: Viewer, { level, unit }: Pick<OrgGoalTerms, "level" | "unit">) =>
  viewer.has("hr") || ((level === "unit" || level === "authority") && unit !== undefined && viewer.heads(unit));

const writesToBoard = (viewer: Viewer) => viewer.has("hr") || viewer.isTop;

type UnitWithHead = { readonly id: UnitId; readonly head?: PersonId | undefined };
/** HR, the head of it or of one it belongs to, and those above the head in the line. */
const followsUnit = (viewer: Viewer, { id, head }: UnitWithHead) =>
  viewer.has("hr") || viewer.heads(id) || (head !== undefined && viewer.is("lineAbove", head));

type Owed = Pick<Entitlement, "holder"> & { readonly principal: PersonId | undefined };
/** The principal, who acts for them or for the board, and the nearest manager. */
const givesTo = (viewer: Viewer, { holder, principal }: Owed) =>
  actsAsManager(viewer, holder) || (principal !== undefined && viewer.actsFor({ holder, principal }) !== undefined);

/** Who sets the salary, or did and finishes what is theirs to finish (D10). */
const isItsAuthor = (viewer: Viewer, basis: SalaryBasis) =>
  basis.author === viewer.person &&
  (viewer.is("salarySetter", basis.employee) ||
    (isShared(basis) && viewer.on <= addDays(lastDayOfBasis(basis), HANDOVER_DAYS)));

/** The two, the nearest manager and who stands in, and the registrar. */
const readsWholeBasis = (viewer: Viewer, basis: SalaryBasis) =>
  viewer.is("self", basis.employee) ||
  isItsAuthor(viewer, basis) ||
  viewer.is("salarySetter", basis.employee) ||
  actsAsManager(viewer, basis.employee) ||
  viewer.has("registrar");

/**
 * Who may see and do what (research/domain D10), deny by default: what is not named here nobody may. Every use case asks, for
 * card and tab alike. Rules are about people, relations and documents; whether the state allows an act is the transition's.
 */
export const policy = {
  /** My own page, my own situation in the chat. */
  "self.read": (viewer: Viewer, subject: PersonId) => viewer.is("self", subject),

  "contract.draft": (viewer: Viewer, holder: PersonId) => viewer.is("self", holder) || actsAsManager(viewer, holder),
  /** Asks the holder to write the first proposal (P2). */
  "contract.invite": (viewer: Viewer, holder: PersonId) => !viewer.is("self", holder) && actsAsManager(viewer, holder),
  /** A draft is its author's; a wording under negotiation the parties'; what both have approved is a public record that staff may read (D10 as amended). */
  "contract.read": (viewer: Viewer, contract: Contract) => {
    switch (contract.state) {
      case "draft":
        return (
          contract.createdBy === viewer.person ||
          // Those who represent the board write together.
          (contract.createdBy === BOARD && viewer.actsFor(contract) !== undefined)
        );
      case "proposed":
      case "changesRequested":
      case "withdrawn":
      case "declined":
        return (
          isPartyStill(viewer, contract) ||
          mayStillFinish(viewer, contract) ||
          // To record an approval on paper one must see which wording it is (P18).
          (contract.state === "proposed" && contract.principal === BOARD && viewer.has("registrar"))
        );
      case "agreed":
      case "active":
      case "awaitingNewPrincipal":
      case "superseded":
      case "ended":
        return true;
    }
  },
  /**
   * What was put forward on the way to an agreement stays between those who put it forward (D10): a new principal takes over the
   * wording that both had approved, not what the holder and another had said before they came to it.
   */
  "contract.readNegotiation": (viewer: Viewer, contract: Contract) =>
    viewer.person === contract.holder ||
    (isPartyStill(viewer, contract) && contract.principal === negotiatedWith(contract)) ||
    (mayStillFinish(viewer, contract) && viewer.person === negotiatedWith(contract)),
  /** Entering an approved contract in the diary, and making the copy that is given out when somebody asks for it (A6). */
  "contract.register": (viewer: Viewer, contract: Contract) => viewer.has("registrar") && isAgreedByBoth(contract),
  /** Edit, propose, approve, ask for changes, withdraw, decline, revise, renew, end. */
  "contract.act": (viewer: Viewer, contract: Parties) => viewer.actsFor(contract) !== undefined,
  /** The holder has got another manager: that manager takes over, or HR sees to it. */
  "contract.takeOver": (viewer: Viewer, contract: Parties) =>
    viewer.person !== contract.holder && (viewer.is("manager", contract.holder) || viewer.has("hr")),
  /** The principal ends it; HR, where the holder has left and nobody else can. */
  "contract.end": (viewer: Viewer, contract: Parties) =>
    viewer.actsFor(contract)?.party === contract.principal || (viewer.has("hr") && !viewer.knows(contract.holder)),
  /** An approval that a representative of the board has given on paper. */
  "contract.recordPaper": (viewer: Viewer, contract: Parties) =>
    contract.principal === BOARD && viewer.has("registrar"),

  /** What the two said to each other about a part: theirs, never a later principal's, and a former one's as long as the wordings. */
  "contract.readComment": (viewer: Viewer, comment: ContractComment) =>
    viewer.actsFor(comment) !== undefined &&
    (viewer.person === comment.holder ||
      comment.principal === BOARD ||
      actsAsManager(viewer, comment.holder) ||
      viewer.on <= addDays(dayOf(lastSaid(comment).at), HANDOVER_DAYS)),

  "talkWish.ask": (viewer: Viewer, employee: PersonId) => viewer.is("self", employee),
  /** That somebody wants a talk, and when it suits: theirs, and who is to book it. */
  "talkWish.read": (viewer: Viewer, employee: PersonId) =>
    viewer.is("self", employee) || actsAsManager(viewer, employee),
  "appraisal.plan": (viewer: Viewer, employee: PersonId) => actsAsManager(viewer, employee),
  /**
   * The present manager, or who stands in these days, takes over a talk that another was to hold; one that is held, never from the
   * manager they stand in for, whose text it is to finish.
   */
  "appraisal.takeOver": (viewer: Viewer, appraisal: Appraisal) =>
    viewer.person !== appraisal.manager &&
    actsAsManager(viewer, appraisal.employee) &&
    !(isWritable(appraisal) && viewer.standsIn(appraisal.employee)?.manager === appraisal.manager),
  "appraisal.read": (viewer: Viewer, appraisal: Appraisal) => isPartyTo(viewer, appraisal),
  /** Move, call off, hold, write the common text, set goals in the talk, send, confirm. */
  "appraisal.act": (viewer: Viewer, appraisal: Appraisal) => isPartyTo(viewer, appraisal),

  /** The page with somebody's summaries, which may be empty; which of them follows from `summary.read`. */
  "summaries.read": (viewer: Viewer, employee: PersonId) =>
    viewer.is("self", employee) || actsAsManager(viewer, employee) || viewer.has("registrar"),
  /**
   * The sent summary as a record (D10): its two parties; when it is no longer changed the registrar; and of those both have
   * confirmed the last one whoever is the manager now, who needs it for the task, and nothing else of the talk.
   */
  "summary.read": (
    viewer: Viewer,
    { appraisal, isLast }: { readonly appraisal: Appraisal; readonly isLast: boolean },
  ) =>
    isPartyTo(viewer, appraisal) ||
    (isKept(appraisal) && viewer.has("registrar")) ||
    (isLast && isConfirmedByBoth(appraisal) && actsAsManager(viewer, appraisal.employee)),

  /** For everyone but its author an unshared preparation does not exist, HR and administrators included. */
  "preparation.write": (viewer: Viewer, preparation: Preparation) => preparation.author === viewer.person,
  "preparation.read": (
    viewer: Viewer,
    { preparation, appraisal }: { readonly preparation: Preparation; readonly appraisal: Appraisal },
  ) =>
    preparation.author === viewer.person ||
    (preparation.other === viewer.person && isPartyTo(viewer, appraisal) && isReadable(appraisal, preparation)),

  /** The three questions about the working climate: whose talk it is. Nobody reads an answer; that there is one, nobody else. */
  "climate.answer": (viewer: Viewer, appraisal: Appraisal) => appraisal.employee === viewer.person,
  "climate.open": (_viewer: Viewer, _everyone: null) => true,
  /** What many have said together in a unit: who works there as well, since it is theirs too (P4, DOMAIN decision 12). */
  "climate.read": (viewer: Viewer, unit: UnitWithHead) => viewer.worksIn(unit.id) || followsUnit(viewer, unit),
  /** The same with all the units below. */
  "climate.readWhole": (viewer: Viewer, unit: UnitWithHead) => followsUnit(viewer, unit),

  /** What many need to learn, in counts: HR, and those who lead, for what is theirs to follow (P16, DOMAIN decision 12). */
  "needs.open": (viewer: Viewer, _everyone: null) => viewer.has("hr") || viewer.leads,
  "needs.read": (viewer: Viewer, unit: UnitWithHead) => followsUnit(viewer, unit),

  /** Who has a contract and a talk, unit by unit, and how goals stand there: HR, and those who lead, for what is theirs to follow (P1, P14). */
  "coverage.open": (viewer: Viewer, _everyone: null) => viewer.has("hr") || viewer.leads,
  "coverage.read": (viewer: Viewer, unit: UnitWithHead) => followsUnit(viewer, unit),
  "standings.read": (viewer: Viewer, unit: UnitWithHead) => followsUnit(viewer, unit),

  /**
   * Read, answer, move: the two it is between, none above them. Who stands in for the manager answers what the employee has
   * shared meanwhile, as long as they stand in (research/domain D10).
   */
  "followUp.act": (viewer: Viewer, followUp: FollowUp) =>
    isOneOf(viewer, followUp, lastDayIn(followUp)) ||
    isForStandIn(followUp, viewer.person, viewer.standsIn(followUp.employee)),
  /** Ask for one beside the plan; see those that were, which may be none. */
  "followUp.ask": (viewer: Viewer, employee: PersonId) => viewer.is("self", employee) || viewer.is("manager", employee),
  /** How many were held and not held, counted for a unit and never by name (research/domain D10). */
  "followUps.count": (viewer: Viewer, unit: UnitWithHead) => followsUnit(viewer, unit),
  /** For everyone but its author what is not shared does not exist, HR and administrators included. */
  "followUpPart.write": (viewer: Viewer, part: FollowUpPart) => part.author === viewer.person,
  "followUpPart.read": (viewer: Viewer, part: FollowUpPart) =>
    part.author === viewer.person ||
    (part.status === "shared" &&
      (part.other === viewer.person ||
        // The manager, what was answered in their place.
        part.standsInFor === viewer.person ||
        (part.side === "employee" && reachesStandIn(viewer.standsIn(part.author), part.other, part.sharedAt)))),

  /** Open one by hand. */
  "assessment.open": (viewer: Viewer, contract: Contract) => partIn(contract, viewer.actsFor) !== undefined,
  /** Read it while it is under way, compile, ask for a change, confirm, add to it. */
  "assessment.act": (viewer: Viewer, assessment: Assessment) => isPartyToAssessment(viewer, assessment),
  /** The whole of it: the parties, and when both have confirmed it the registrar. */
  "assessment.read": (viewer: Viewer, assessment: Assessment) =>
    isPartyToAssessment(viewer, assessment) || (assessment.state === "confirmed" && viewer.has("registrar")),
  /** What came of the commitments and results, once both have confirmed it: who sets the salary (P20). */
  "assessment.readResults": (viewer: Viewer, assessment: Assessment) =>
    assessment.state === "confirmed" && viewer.is("salarySetter", assessment.holder),
  /** Its conclusion and date, once both have confirmed it: those above in the line, and HR. */
  "assessment.readOutcome": (viewer: Viewer, assessment: Assessment) =>
    assessment.state === "confirmed" && (viewer.is("lineAbove", assessment.holder) || viewer.has("hr")),
  /** For everyone but its author a view that is not yet the other's to read does not exist, HR and administrators included. */
  "assessmentView.write": (viewer: Viewer, view: AssessmentView) => isTheirs(viewer, view, view.author),
  "assessmentView.read": (
    viewer: Viewer,
    { view, assessment }: { readonly view: AssessmentView; readonly assessment: Assessment },
  ) =>
    isTheirs(viewer, view, view.author) ||
    (isTheirs(viewer, view, view.other) && isPartyToAssessment(viewer, assessment) && isVisible(assessment, view)),
  "assessmentCompilation.write": (
    viewer: Viewer,
    { compilation, assessment }: { readonly compilation: AssessmentCompilation; readonly assessment: Assessment },
  ) => partIn(assessment, viewer.actsFor)?.id === compilation.author,

  /** Open a salary basis: who sets the salary, in the assignments or as the nearest manager (P25). */
  "salary.open": (viewer: Viewer, employee: PersonId) =>
    viewer.is("salarySetter", employee) && !viewer.is("self", employee),
  /** Move it, judge, share: its author. A deputy does not judge for somebody else, nor reads what they write. */
  "salary.judge": (viewer: Viewer, basis: SalaryBasis) => isItsAuthor(viewer, basis),
  "salary.takeOver": (viewer: Viewer, basis: SalaryBasis) =>
    isAhead(basis) && basis.author !== viewer.person && viewer.is("salarySetter", basis.employee),
  /** That it is there, its talk and its state: who takes part, who leads the employee or stands in for that, those above and HR. */
  "salary.follow": (viewer: Viewer, basis: SalaryBasis) =>
    isItsAuthor(viewer, basis) ||
    viewer.is("self", basis.employee) ||
    viewer.is("salarySetter", basis.employee) ||
    viewer.is("deputy", basis.employee) ||
    viewer.is("lineAbove", basis.employee) ||
    viewer.has("hr"),
  /** The words of it, from when it is shared: the two, the nearest manager and who stands in, the manager's manager, the registrar. */
  "salary.read": (viewer: Viewer, basis: SalaryBasis) =>
    isShared(basis) && (readsWholeBasis(viewer, basis) || viewer.is("managersManager", basis.employee)),
  /**
   * What the goals that a judgement rests on are called, and what came of them. The manager's manager knows those of the managers
   * they lead through, never of staff (research/domain D10), so of these only that there is one, and of which day.
   */
  "salary.readGoals": (viewer: Viewer, basis: SalaryBasis) =>
    isShared(basis) &&
    (readsWholeBasis(viewer, basis) || (basis.set === "leaders" && viewer.is("managersManager", basis.employee))),
  /** Comment, say that one has read it, answer what is needed ahead. */
  "salary.answer": (viewer: Viewer, basis: SalaryBasis) => viewer.is("self", basis.employee),
  /** Put something right beside it. */
  "salary.add": (viewer: Viewer, basis: SalaryBasis) => viewer.is("self", basis.employee) || isItsAuthor(viewer, basis),
  /** The page with somebody's salary talks, which may be none. */
  "salary.list": (viewer: Viewer, employee: PersonId) =>
    viewer.is("self", employee) || actsAsManager(viewer, employee) || viewer.is("salarySetter", employee),
  /** For everyone but its author an own view that is not given does not exist. */
  "salaryView.write": (viewer: Viewer, view: SalaryView) => view.author === viewer.person,
  "salaryView.read": (viewer: Viewer, { view, basis }: { readonly view: SalaryView; readonly basis: SalaryBasis }) =>
    view.author === viewer.person ||
    (view.status === "given" &&
      (isItsAuthor(viewer, basis) ||
        viewer.is("salarySetter", basis.employee) ||
        actsAsManager(viewer, basis.employee))),
  /** The judgement while it is written: its author alone, whoever manages whom by now. */
  "salaryJudgement.write": (
    viewer: Viewer,
    { judgement, basis }: { readonly judgement: SalaryJudgement; readonly basis: SalaryBasis },
  ) => judgement.author === viewer.person && isItsAuthor(viewer, basis),
  /** By what salaries are judged is known to everybody beforehand. */
  "salaryCriteria.read": (_viewer: Viewer, _everyone: null) => true,
  "salaryCriteria.edit": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** Who has had the talk and where there is nothing to build on: facts, of those whose facts one may read. */
  "salary.overview": (viewer: Viewer, _everyone: null) => viewer.has("hr") || viewer.leads,
  /** How many are on each step, without names: in the calibration of those who follow the unit. */
  "salary.calibrate": (viewer: Viewer, unit: UnitWithHead) => followsUnit(viewer, unit),
  /**
   * The page with somebody's dialogues about their leadership, opening one, and what their employees have said together: the
   * holder and who is their principal today. That it was held is a fact that others see as a count (research/domain D10).
   */
  "leadership.open": (viewer: Viewer, parties: Parties) => partIn(parties, viewer.actsFor) !== undefined,
  /** Read, word what they come to, agree: the two it is between. */
  "leadership.act": (viewer: Viewer, dialogue: LeadershipDialogue) => isPartyToDialogue(viewer, dialogue),
  /** For everyone but its author a view that is not yet the other's to read does not exist, HR and administrators included. */
  "leadershipView.write": (viewer: Viewer, view: LeadershipView) => isTheirs(viewer, view, view.author),
  "leadershipView.read": (
    viewer: Viewer,
    { view, dialogue }: { readonly view: LeadershipView; readonly dialogue: LeadershipDialogue },
  ) =>
    isTheirs(viewer, view, view.author) ||
    (isTheirs(viewer, view, view.other) && isPartyToDialogue(viewer, dialogue) && isLeadershipVisible(dialogue, view)),

  /** The anonymous questions about one's manager: oneself. Nobody reads an answer; that there is one, nobody else. */
  "voice.answer": (viewer: Viewer, person: PersonId) => viewer.is("self", person),

  "goal.read": (viewer: Viewer, goal: Goal) =>
    viewer.is("self", goal.owner) ||
    (goal.state === "proposed" && goal.proposedBy === viewer.person) ||
    (goal.state !== "proposed" && (actsAsManager(viewer, goal.owner) || viewer.is("salarySetter", goal.owner))),
  /** The page with somebody's goals, which may be empty. */
  "goals.read": (viewer: Viewer, owner: PersonId) =>
    viewer.is("self", owner) || actsAsManager(viewer, owner) || viewer.is("salarySetter", owner),
  /** Put forward, read and answer a change between talks: what both have agreed both change. */
  "goal.change": (viewer: Viewer, goal: Goal) => viewer.is("self", goal.owner) || actsAsManager(viewer, goal.owner),
  /** The page with what one has offered to many, and offering more. */
  "sharedGoal.read": (viewer: Viewer, by: PersonId) => viewer.is("self", by) && viewer.leads,
  /** What another has offered to somebody one manages by now: it passes on with the management, for one's own people. */
  "sharedGoal.follow": (viewer: Viewer, { offeredTo }: Pick<SharedGoal, "offeredTo">) =>
    offeredTo.some((owner) => viewer.is("manager", owner)),
  /** Offer one of one's people a goal that is shared with others. */
  "goalOffer.make": (viewer: Viewer, owner: PersonId) => !viewer.is("self", owner) && actsAsManager(viewer, owner),
  "goalOffer.read": (viewer: Viewer, { owner }: Pick<GoalOffer, "owner">) =>
    viewer.is("self", owner) || actsAsManager(viewer, owner),
  "goalOffer.answer": (viewer: Viewer, { owner }: Pick<GoalOffer, "owner">) => viewer.is("self", owner),
  "goal.report": (viewer: Viewer, goal: Goal) => viewer.is("self", goal.owner),
  "goal.evaluate": (viewer: Viewer, goal: Goal) => actsAsManager(viewer, goal.owner),

  /** What is put forward in a talk is between its two; what was agreed passes on with the management. */
  "talkAction.read": (viewer: Viewer, action: TalkAction) =>
    viewer.is("self", action.employee) ||
    (action.state === "proposed" ? action.manager === viewer.person : actsAsManager(viewer, action.employee)),
  /** Say that it is done, move it, drop it, tick it for the safety representative. */
  "talkAction.answer": (viewer: Viewer, { employee }: Pick<TalkAction, "employee">) =>
    viewer.is("self", employee) || actsAsManager(viewer, employee),
  /** The page with what somebody and their manager have agreed, which may be empty. */
  "talkActions.read": (viewer: Viewer, employee: PersonId) =>
    viewer.is("self", employee) || actsAsManager(viewer, employee),
  /** Of the work environment, what both have ticked; nothing else of the talk. */
  "talkAction.readAsSafetyRep": (viewer: Viewer, action: TalkAction) =>
    viewer.has("safetyRep") && isShownToSafetyRep(action),
  "safety.read": (viewer: Viewer, _everyone: null) => viewer.has("safetyRep"),

  /** The page between talks of somebody: for the two, and who stands in for the manager; each finds their own on it. */
  "between.read": (viewer: Viewer, employee: PersonId) =>
    viewer.is("self", employee) || actsAsManager(viewer, employee),
  /** Begin a note for one's own talk, or for that of somebody one leads. */
  "note.begin": (viewer: Viewer, about: PersonId) => viewer.is("self", about) || actsAsManager(viewer, about),
  /** Its author alone, whoever manages whom by now; for everyone else it does not exist, HR and administrators included. */
  "note.read": (viewer: Viewer, note: Note) => note.author === viewer.person,
  "note.write": (viewer: Viewer, note: Note) => note.author === viewer.person,

  /** A question or thanks from one of the two to the other; who stands in for the manager these days is neither. */
  "exchange.send": (viewer: Viewer, employee: PersonId) =>
    viewer.is("self", employee) || viewer.is("manager", employee),
  /**
   * Read, answer: the two it is between, none who comes later; and what the employee has sent while somebody stands in for the
   * manager, who does, as long as they do (research/domain D10).
   */
  "exchange.act": (viewer: Viewer, exchange: Exchange) =>
    isOneOf(viewer, exchange, lastDayOfExchange(exchange)) ||
    isExchangeForStandIn(exchange, viewer.standsIn(exchange.employee)),

  /** One's own feedback, what one is asked for, and finding a colleague to ask or thank: everybody who works here (P15). */
  "feedback.open": (_viewer: Viewer, _everyone: null) => true,
  /** Ask somebody for feedback, or thank them: a colleague, whoever leads whom. */
  "feedback.begin": (viewer: Viewer, other: PersonId) => viewer.is("colleague", other),
  /**
   * The two it is between, and nobody else: no manager, no HR, nobody who stands in. What its receiver has put away is theirs, and
   * who wants nothing more from somebody does not get it.
   */
  "feedback.read": (viewer: Viewer, feedback: Feedback) =>
    feedback.state !== "takenBack" &&
    !isUnheardBy(feedback, viewer.person) &&
    (viewer.person === feedback.receiver || (viewer.person === feedback.giver && feedback.state !== "removed")),
  /** Answer, decline, take back. */
  "feedback.give": (viewer: Viewer, { giver }: Pick<Feedback, "giver">) => viewer.person === giver,
  /** Read, put away, take a question back. */
  "feedback.own": (viewer: Viewer, { receiver }: Pick<Feedback, "receiver">) => viewer.person === receiver,
  /** From whom one wants nothing more is one's own to know. */
  "feedbackMute.own": (viewer: Viewer, { owner }: Pick<FeedbackMute, "owner">) => viewer.person === owner,

  /** What a leader is owed, both sides' words included: the two it is between. `principal` gives it today. */
  "entitlement.read": (viewer: Viewer, { holder, principal }: Owed) =>
    viewer.is("self", holder) || givesTo(viewer, { holder, principal }),
  /** Promise, say what was given, promise a new day. */
  "entitlement.give": (viewer: Viewer, { holder, principal }: Owed) =>
    !viewer.is("self", holder) && givesTo(viewer, { holder, principal }),
  "entitlement.see": (viewer: Viewer, { holder }: Pick<Owed, "holder">) => viewer.is("self", holder),

  "policy.read": (_viewer: Viewer, _everyone: null) => true,
  /** Open, accept, ask to discuss; that the person leads is the use case's question. */
  "policy.answer": (viewer: Viewer, leader: PersonId) => viewer.is("self", leader),
  "policy.noteDiscussed": (viewer: Viewer, leader: PersonId) => actsAsManager(viewer, leader),
  "policy.edit": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** Counts by unit, of those whose facts one may read. */
  "ledger.read": (viewer: Viewer, _everyone: null) => viewer.has("hr") || viewer.leads,

  /** That a contract or a talk exists, its state and dates: a fact (DOMAIN decision 12). */
  "facts.read": (viewer: Viewer, subject: PersonId) =>
    viewer.is("self", subject) || viewer.is("deputy", subject) || viewer.is("lineAbove", subject) || viewer.has("hr"),
  /** The chain of assignments: who leads sees the line above and the own part, HR all; which rows follows from `facts.read`. */
  "chain.read": (viewer: Viewer, _everyone: null) => viewer.leads || viewer.has("hr"),
  "team.read": (viewer: Viewer, leader: PersonId) => viewer.is("self", leader) && viewer.leads,
  /** The plan of the team's talks; a guest books none. */
  "planning.read": (viewer: Viewer, leader: PersonId) => viewer.is("self", leader) && viewer.leads,
  /** What no longer fits the organisation: each sees what is theirs, also what they leave behind; HR, the registrar and the kommunchef the whole. */
  "handover.read": (viewer: Viewer, person: PersonId) => viewer.is("self", person),
  "handover.readAll": (viewer: Viewer, person: PersonId) =>
    viewer.is("self", person) && (viewer.has("hr") || viewer.has("registrar") || viewer.isTop),
  /** What HR decides for the whole municipality. */
  "settings.edit": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** Have the municipality's directory of accounts read, and say yes to what it changes. */
  "directory.sync": (viewer: Viewer, _everyone: null) => viewer.has("hr") || viewer.has("admin"),
  /** A decided goal is public; a draft is there for those who may edit it. */
  "orgGoal.read": (viewer: Viewer, goal: OrgGoal) => isPublic(goal) || editsOrgGoal(viewer, goal.terms),
  "orgGoal.edit": (viewer: Viewer, terms: Pick<OrgGoalTerms, "level" | "unit">) => editsOrgGoal(viewer, terms),
  "orgGoal.import": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** The directory as it is kept: everybody in it, their roles, what is wrong with it (D10 roles: HR). */
  "people.read": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** How long records are kept, what is due, removing it, and stops to it: the registrar, who is the archivist here (D10). */
  "retention.manage": (viewer: Viewer, _everyone: null) => viewer.has("registrar"),
  /** The register of requests for public records: HR and the registrar note them and see them; only the registrar handles them (D10). */
  "publicRequest.note": (viewer: Viewer, _everyone: null) => viewer.has("registrar") || viewer.has("hr"),
  "publicRequest.handle": (viewer: Viewer, _everyone: null) => viewer.has("registrar"),
  /** Everything about a person, taken out: they themselves, or the registrar at their request, who says so. */
  "register.takeOwn": (viewer: Viewer, person: PersonId) => viewer.is("self", person),
  "register.takeFor": (viewer: Viewer, person: PersonId) => viewer.has("registrar") && viewer.person !== person,
  /** Who has opened or taken out something of one's own records. */
  "accessLog.read": (viewer: Viewer, person: PersonId) => viewer.is("self", person),
  /** Read in files, see what was read in, undo the last (D10 roles: HR). */
  "organisation.import": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  "template.edit": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  "questions.edit": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** HR owns the year (D10): only HR tells many at once. */
  "year.read": (viewer: Viewer, _everyone: null) => viewer.has("hr") || viewer.has("admin"),
  "year.edit": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /**
   * The yearly page to the board: the draft is HR's and the kommunchef's, what is given the board's and the registrar's too. What
   * was given and taken back stays theirs to read, as it was given.
   */
  "board.open": (viewer: Viewer, _everyone: null) =>
    writesToBoard(viewer) || viewer.representsBoard || viewer.has("registrar"),
  "board.read": (viewer: Viewer, report: Pick<BoardReport, "state" | "takenBack">) =>
    writesToBoard(viewer) || (timesGiven(report) > 0 && (viewer.representsBoard || viewer.has("registrar"))),
  /** See the running year, comment on a closed one, give it to the board, take it back. */
  "board.write": (viewer: Viewer, _everyone: null) => writesToBoard(viewer),
  "campaign.run": (viewer: Viewer, _everyone: null) => viewer.has("hr"),
  /** Who is not reached and why, never about what: for who looks after the technology, and for who looks after people. */
  "delivery.read": (viewer: Viewer, _everyone: null) => viewer.has("admin") || viewer.has("hr"),
  "organisation.read": (_viewer: Viewer, _everyone: null) => true,
} satisfies { readonly [action: string]: (viewer: Viewer, about: never) => boolean };

export type Action = keyof typeof policy;
export type About<A extends Action> = Parameters<(typeof policy)[A]>[1];

/** The one question about authority. Whom the directory does not know may nothing, also where an old document names them. */
export const may = <A extends Action>(viewer: Viewer, action: A, about: About<A>): boolean =>
  viewer.known &&
  (!viewer.isGuest || isForGuest(viewer, action, about)) &&
  (policy[action] as (viewer: Viewer, about: About<A>) => boolean)(viewer, about);

const actsForBoard = (viewer: Viewer, parties: Parties) =>
  parties.principal === BOARD && viewer.actsFor(parties) !== undefined;

/** A guest who represents the board has the chain of contracts they represent it in, and no more of the municipality (P18). */
function isForGuest<A extends Action>(viewer: Viewer, action: A, about: About<A>): boolean {
  switch (action) {
    case "self.read":
    case "team.read":
    case "register.takeOwn":
    case "accessLog.read":
      return true;
    case "board.open":
    case "board.read":
      return viewer.representsBoard;
    case "contract.draft":
    case "facts.read":
      return actsAsManager(viewer, about as PersonId);
    case "contract.read":
    case "contract.readNegotiation":
    case "contract.act":
    case "contract.end":
    case "contract.readComment":
    case "assessment.open":
    case "assessment.act":
    case "assessment.read":
      return actsForBoard(viewer, about as Parties);
    case "assessmentView.write":
      return actsForBoard(viewer, partiesOf(about as AssessmentView));
    case "assessmentView.read":
    case "assessmentCompilation.write":
      return actsForBoard(viewer, (about as { readonly assessment: Assessment }).assessment);
    case "leadership.open":
    case "leadership.act":
      return actsForBoard(viewer, about as Parties);
    case "leadershipView.write":
      return actsForBoard(viewer, partiesOf(about as LeadershipView));
    case "leadershipView.read":
      return actsForBoard(viewer, (about as { readonly dialogue: LeadershipDialogue }).dialogue);
    case "entitlement.read":
    case "entitlement.give": {
      const { holder, principal } = about as Owed;
      return principal !== undefined && actsForBoard(viewer, { holder, principal });
    }
    default:
      return false;
  }
}
