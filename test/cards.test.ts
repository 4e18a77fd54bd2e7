import { municipalityOf } from "#core/municipality/municipality.ts";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as AdaptiveCards from "adaptivecards";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { type Preparation, preparationId } from "#core/appraisal/preparation.ts";
import { chatTexts } from "#core/content/chat.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { DEFAULT_POLICY } from "#core/content/policy.ts";
import type { Contract, Proposed } from "#core/contract/contract.ts";
import { partsOf } from "#core/contract/parts.ts";
import { LIMITS } from "#core/contract/terms.ts";
import { type FollowUp } from "#core/followUp/followUp.ts";
import { partOf } from "#core/followUp/part.ts";
import { stepsOf as followUpSteps } from "#core/followUp/steps.ts";
import { plannedOn } from "#core/followUp/transitions.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import type { FollowUpReading } from "#bot/usecases/followUpReading.ts";
import {
  drawFollowUpGiven,
  drawFollowUpPause,
  drawFollowUpReview,
  drawFollowUpStep,
  drawTheirs,
} from "#bot/chat/followUpCards.ts";
import type { Assessment } from "#core/assessment/assessment.ts";
import { stepsOf as assessmentSteps } from "#core/assessment/steps.ts";
import { type AssessmentView, emptyView } from "#core/assessment/view.ts";
import { MAX_ANSWER } from "#core/dialogue/dialogue.ts";
import { ENTITLEMENT_LIMITS, type Entitlement } from "#core/entitlement/entitlement.ts";
import { GOAL_LIMITS, type Goal, MAX_OPEN_GOALS, type ProposedChange } from "#core/goal/goal.ts";
import { type CampaignId, type PersonId, asId } from "#core/ids.ts";
import type { GoalOffer } from "#core/sharedGoal/sharedGoal.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { POLICY_LIMITS } from "#core/policy/policy.ts";
import type { Said } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import {
  type OwnLeadership,
  drawLeadershipGiven,
  drawLeadershipPause,
  drawLeadershipReview,
  drawLeadershipStep,
} from "#bot/chat/leadershipCards.ts";
import { drawVoiceForm, drawVoiceThanks } from "#bot/chat/voiceVerbs.ts";
import { stepsOf as leadershipSteps } from "#core/leadership/steps.ts";
import { openDialogue } from "#core/leadership/transitions.ts";
import { drawClimateForm, drawClimateThanks } from "#bot/chat/climateVerbs.ts";
import { drawContract, drawNotOpened, drawRequestChanges } from "#bot/chat/contractCards.ts";
import {
  drawAskDecline,
  drawAssessmentPause,
  drawAssessmentReview,
  drawAssessmentStep,
  drawConfirm,
  drawGiven,
} from "#bot/chat/assessmentCards.ts";
import { startCampaign } from "#core/campaign/campaign.ts";
import { drawBoardNotice } from "#bot/chat/boardNotices.ts";
import { campaignMessage, campaignTelling } from "#bot/chat/campaignMessage.ts";
import { digestOf } from "#bot/chat/digest.ts";
import { drawAnswered, drawRight } from "#bot/chat/entitlementCards.ts";
import { type Beside, drawDecline, drawWithdraw } from "#bot/chat/negotiationCards.ts";
import { drawChange, drawUnread } from "#bot/chat/goalChangeCards.ts";
import { drawOffer } from "#bot/chat/goalOfferVerbs.ts";
import { drawGoals, drawProgress, drawReported } from "#bot/chat/goalCards.ts";
import { drawPolicy, drawPolicyNotOpened, drawPolicyTalk } from "#bot/chat/policyCards.ts";
import { help, home, stranger, welcome } from "#bot/chat/homeCards.ts";
import {
  drawAskNothingWritten,
  drawAskShow,
  drawNothingWritten,
  drawSharedAlone,
} from "#bot/chat/preparationAloneCards.ts";
import { drawPause, drawRecalled, drawRevealed, drawReview, drawStep, stepsOf } from "#bot/chat/preparationCards.ts";
import { drawSummary } from "#bot/chat/summaryVerbs.ts";
import { planForm } from "#bot/chat/talkVerbs.ts";
import { drawWish } from "#bot/chat/talkWishVerbs.ts";
import { choosePace } from "#bot/chat/reminderVerbs.ts";
import { type Answer, type Mode, type Turn, good, press, warning } from "#bot/chat/turn.ts";
import { act } from "#bot/cards/action.ts";
import { type Agreed, TALK_ACTION_LIMITS } from "#core/talkAction/talkAction.ts";
import { FEEDBACK_LIMITS } from "#core/feedback/feedback.ts";
import { EXCHANGE_LIMITS, type Exchange } from "#core/exchange/exchange.ts";
import { NOTE_LIMITS } from "#core/note/note.ts";
import { drawExchangeForm } from "#bot/chat/exchangeForm.ts";
import { drawExchange } from "#bot/chat/exchangeVerbs.ts";
import { drawFeedbackForm, drawSent } from "#bot/chat/feedbackForm.ts";
import { drawAsked, drawReceived } from "#bot/chat/feedbackVerbs.ts";
import { drawNoteForm, drawNoteSaved } from "#bot/chat/noteCards.ts";
import { drawPromises } from "#bot/chat/promiseVerbs.ts";
import { salaryViewSteps } from "#core/content/salary.ts";
import type { SalaryView } from "#core/salary/view.ts";
import {
  drawAskRead,
  drawAskSalaryDecline,
  drawCriteria,
  drawSalaryGiven,
  drawSalaryPause,
  drawSalaryReview,
  drawSalaryStep,
} from "#bot/chat/salaryCards.ts";
import { askedBasis, emptyView as emptySalaryView, sharedBasis } from "./support/salary.ts";
import { chooseLanguage, verbs } from "#bot/chat/verbs.ts";
import { localLinks } from "#bot/links.ts";
import type { Card } from "#bot/notify/delivery.ts";
import type { PolicyReading } from "#bot/usecases/policy.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Situation } from "#bot/usecases/situation.ts";
import { askedFeedback, thanksFeedback } from "./support/between.ts";
import { awaitingConfirmation, talkWish } from "./support/builders.ts";
import { completeTerms } from "./support/scenes.ts";
import { NOW, TODAY, day } from "./support/tinyMunicipality.ts";

/** The package's own modules are for bundlers; its bundle is for everybody. */
const { AdaptiveCard, CardElement, SerializationContext, Versions } = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
) as typeof AdaptiveCards;

/** Text that would be something else than text, were it not escaped; as long as it may be. */
const NASTY = "**fet** [länk](https://x.example) <at>Eva</at> {{DATE(2026-01-01T00:00:00Z)}} \u0024{1+1} `kod` # 1. ";
const long = (length: number) => NASTY.repeat(Math.ceil(length / NASTY.length)).slice(0, length);
const LONG_NAME = long(120);

const me = asId<PersonId>("00000000-0000-4000-8000-000000000001");
const other = asId<PersonId>("00000000-0000-4000-8000-000000000002");
const reports = Array.from({ length: 40 }, (_, index) =>
  asId<PersonId>(`00000000-0000-4000-8000-0000000001${String(index).padStart(2, "0")}`),
);
const person = (id: PersonId, manager: PersonId | undefined, name: string): Person => ({
  id,
  name,
  email: "x@kommun.example",
  title: long(120),
  unit: asId("unit"),
  ...(manager && { manager }),
  roles: ["employee"],
  locale: "sv",
  protected: false,
});
const directory = directoryOf({
  people: [
    person(other, undefined, LONG_NAME),
    person(me, other, LONG_NAME),
    ...reports.map((id, index) => person(id, me, `Medarbetare ${index} ${long(60)}`)),
  ],
  units: [{ id: asId("unit"), name: "Enheten", authority: "Nämnden" }],
  assignments: [],
  representations: [],
});

const contract = (state: "proposed" | "changesRequested"): Contract => {
  const wording = {
    type: "contract" as const,
    schema: 1 as const,
    id: asId<Contract["id"]>("01JD0000000000000000000000"),
    holder: other,
    principal: me,
    title: long(200),
    unit: asId<Proposed["unit"]>("unit"),
    createdBy: other,
    createdAt: NOW,
    revision: 12,
    hash: asId<Proposed["hash"]>("a".repeat(64)),
    proposedBy: other,
    proposedAt: NOW,
    period: { from: TODAY, to: day("2027-11-24") },
    assessments: Array.from({ length: LIMITS.dates }, () => TODAY),
    openings: [],
  };
  return state === "proposed"
    ? {
        ...wording,
        state,
        approvals: [{ by: other, at: NOW, revision: 12, hash: wording.hash, from: "tab", opened: true }],
      }
    : { ...wording, state, requestedBy: other, requestedAt: NOW, comment: long(MAX_ANSWER), working: {} };
};
/** In force, and its new principal is to confirm it. */
const waiting = ((): Contract => {
  const { approvals: given, openings: _, ...wording } = contract("proposed") as Proposed;
  const [first] = given;
  if (!first) throw new Error("the proposer has approved");
  return {
    ...wording,
    state: "awaitingNewPrincipal",
    formerPrincipal: other,
    approvals: [first, { ...first, by: me }],
    activeAt: NOW,
  };
})();
const sentSummary = { ...awaitingConfirmation().appraisal, employee: me, manager: other };
const goal = (index: number): Goal => ({
  type: "goal",
  schema: 1,
  state: "ongoing",
  status: "needsChange",
  id: asId(`goal-${index}`),
  owner: me,
  appraisal: asId("talk"),
  proposedBy: me,
  proposedAt: NOW,
  rev: 1,
  kind: "performance",
  title: long(GOAL_LIMITS.title),
  measure: long(GOAL_LIMITS.measure),
  due: day("2027-11-01"),
  dueReason: "",
  serves: { kind: "none" },
  recurs: { every: "month", first: TODAY },
  agreedAt: NOW,
  progress: [],
});
/** Every part of it in other words. */
const goalChange: ProposedChange = {
  change: {
    kind: "reword",
    terms: {
      kind: "performance",
      title: `Ny ${long(GOAL_LIMITS.title - 3)}`,
      measure: `Ny ${long(GOAL_LIMITS.measure - 3)}`,
      due: day("2027-12-01"),
      dueReason: long(GOAL_LIMITS.dueReason),
      serves: { kind: "orgGoal", id: asId("vision") },
    },
  },
  by: other,
  as: "manager",
  at: NOW,
  hash: asId("a".repeat(64)),
};
const goalOffer: GoalOffer = {
  type: "goalOffer",
  schema: 1,
  state: "offered",
  id: "goalOffer:01JD0000000000000000000000",
  shared: asId("01JD0000000000000000000000"),
  owner: me,
  by: other,
  terms: {
    title: long(GOAL_LIMITS.title),
    measure: long(GOAL_LIMITS.measure),
    due: day("2027-12-01"),
    serves: { kind: "none" },
  },
  among: 40,
  offeredAt: NOW,
};
const promise = (index: number): Agreed => ({
  type: "talkAction",
  schema: 1,
  state: "agreed",
  id: asId(`action-${index}`),
  appraisal: asId("talk"),
  employee: other,
  manager: me,
  proposedBy: me,
  proposedAt: NOW,
  rev: 1,
  kind: "idea",
  text: long(TALK_ACTION_LIMITS.text),
  answer: long(TALK_ACTION_LIMITS.answer),
  owner: "manager",
  due: day("2027-11-01"),
  agreedAt: NOW,
  moves: [],
  shownBy: [],
});
const preparation = (side: (typeof SIDES)[number]): Preparation => ({
  type: "preparation",
  schema: 1,
  id: preparationId(asId("01JD0000000000000000000000"), side),
  appraisal: asId("01JD0000000000000000000000"),
  side,
  author: me,
  other,
  dialogue: { id: `appraisal.preparation.${side}`, version: preparationFor(side).version },
  conditions: ["holdsContract"],
  answers: Object.fromEntries(
    preparationFor(side).steps.flatMap(({ fields }) =>
      fields.map(({ key, kind }) => [
        key,
        { value: kind === "scale" ? "notAtAll" : long(MAX_ANSWER), rev: 1, kept: true },
      ]),
    ),
  ),
  rev: 7,
  step: "lookBack",
  status: "draft",
});

/** Overdue, moved, and seen otherwise by the one it was promised to: what one gets, and what one is to give. */
const RIGHTS: readonly Entitlement[] = [me, other].map((holder) => ({
  type: "entitlement",
  schema: 1,
  id: "entitlement:development",
  holder,
  principal: other,
  key: "development",
  text: long(LIMITS.text),
  date: day("2026-11-01"),
  firstDate: day("2026-05-01"),
  view: "partly",
  history: [],
  state: "promised",
  askOn: day("2026-11-01"),
}));
/** As long as HR can make it. */
const longPolicy = (): PolicyReading => ({
  policy: {
    ...DEFAULT_POLICY,
    link: `https://kommun.example/${"a".repeat(POLICY_LIMITS.link - 23)}`,
    decisionRef: long(POLICY_LIMITS.decisionRef),
    text: {
      sv: Array.from({ length: POLICY_LIMITS.sections }, () => ({
        title: long(POLICY_LIMITS.title),
        text: long(POLICY_LIMITS.text),
      })),
      en: [],
    },
  },
  hash: asId("b".repeat(64)),
  asked: true,
  acceptance: undefined,
});

/** A store without anything in it. */
const emptyStore = { find: async () => [], commit: async () => "committed" } as unknown as DocumentStore;
const turn = (locale: Locale, mode: Mode): Turn => ({
  ports: {
    store: emptyStore,
    directory: () => directory,
    municipality: () => municipalityOf([]),
    now: () => NOW,
    newId: () => "01JD0000000000000000000000",
    committed: () => {},
  },
  links: localLinks("https://uppdragsdialog.kommun.example"),
  person: me,
  locale,
  t: chatTexts[locale],
  mode,
});

const campaign = asId<CampaignId>("01JD0000000000000000000000");
/** While the start of the year's talks is told to all. */
const duringCampaign = (at: Turn): Turn => {
  const running = startCampaign([], { id: campaign, audiences: ["managers"], units: [], pace: "fast" }, 1, {
    by: other,
    at: NOW,
  });
  const documents = running.kind === "changed" ? running.documents : [];
  return { ...at, ports: { ...at.ports, municipality: () => municipalityOf(documents) } };
};

/** Everybody this person leads waits for their approval, and the person's own talk for them. */
const everythingWaits: Situation = {
  waiting: [
    ...reports.map((subject) => ({ kind: "contractToApprove" as const, subject })),
    { kind: "preparationToStart", subject: me, date: TODAY },
  ],
  own: {
    subject: me,
    goals: { live: 0, atRisk: 0, reportedDone: 0, silent: 0 },
    appraisal: {
      id: asId("01JD0000000000000000000000"),
      state: "preparation",
      date: TODAY,
      time: "13:30",
      side: "employee",
      other,
      mine: "notStarted",
      otherHasShared: false,
      revealed: false,
      confirmed: false,
      changeAsked: false,
    },
  },
  others: reports.map((subject) => ({
    subject,
    goals: { live: 0, atRisk: 0, reportedDone: 0, silent: 0 },
    negotiation: {
      id: asId("01JD0000000000000000000000"),
      state: "proposed",
      principal: me,
      revision: 1,
      approvals: 1,
      asked: "approve",
    },
  })),
  asking: [],
  liveGoals: [],
};

const approvedBy = (by: PersonId) => ({
  by,
  at: NOW,
  revision: 12,
  hash: asId<Proposed["hash"]>("a".repeat(64)),
  from: "tab" as const,
  opened: true,
  dissent: long(LIMITS.text),
});

/** As much as can have changed and been said beside a wording. */
const beside: Beside = {
  terms: completeTerms(long(LIMITS.purpose)),
  before: {
    contract: asId("01JD0000000000000000000000"),
    revision: 11,
    terms: { ...completeTerms("Annat"), mandate: "Annat", changes: "Annat", basis: "Annat", deprioritised: "Annat" },
  },
  comments: partsOf(completeTerms()).map(({ id }, index) => ({
    type: "contractComment",
    schema: 1,
    state: "open",
    id: asId(`contractComment:${index}`),
    contract: asId("01JD0000000000000000000000"),
    part: id,
    revision: 12,
    by: other,
    party: other,
    holder: other,
    principal: me,
    at: NOW,
    text: long(LIMITS.text),
    answers: [],
  })),
};

/** Every card there is, with the longest texts it can hold. */
async function everyCard(locale: Locale, mode: Mode): Promise<readonly (readonly [string, Answer])[]> {
  const at = turn(locale, mode);
  const said = warning(escapeText(long(300)));
  const steps = SIDES.flatMap((side) => {
    const own = { subject: me, mine: preparation(side) };
    return stepsOf(at, own.mine).map(({ key, fields }) => {
      const values = Object.fromEntries(
        fields.map((field) => [field.key, field.kind === "scale" ? "fully" : long(MAX_ANSWER)]),
      );
      return [
        `step ${side} ${key}`,
        drawStep(at, own, { said, echo: true, step: key, typed: { values, kept: fields.map((field) => field.key) } }),
      ] as const;
    });
  });
  const own = { subject: me, mine: preparation("employee") };
  const tasksBefore = {
    heldOn: TODAY,
    answers: Object.fromEntries(
      ["importantTasks", "energyAndTime", "taskChanges"].map((key) => [key, long(MAX_ANSWER)]),
    ),
  };
  const alone = {
    ...own,
    mine: { ...own.mine, status: "shared" as const, sharedAt: NOW },
    appraisal: {
      type: "appraisal" as const,
      schema: 1 as const,
      id: own.mine.appraisal,
      state: "preparation" as const,
      employee: me,
      manager: other,
      date: TODAY,
      time: "13:30",
      plannedAt: NOW,
    },
    theirs: undefined,
  };
  const goals = Array.from({ length: MAX_OPEN_GOALS }, (_, index) => goal(index));
  const proposed = contract("proposed") as Proposed;
  const typed = { choice: "given", note: long(ENTITLEMENT_LIMITS.note), date: TODAY };
  const policy = longPolicy();
  return [
    ...steps,
    ["what was answered last time", drawRecalled(at, own, tasksBefore, "tasks")],
    ["wish", drawWish(at, { manager: reports[0]!, standing: undefined, suits: undefined }, said)],
    ["standing wish", drawWish(at, { manager: reports[0]!, standing: talkWish(), suits: talkWish().suits })],
    ["review", drawReview(at, own, said)],
    ["pause", drawPause(at, own)],
    ["shared", drawSharedAlone(at, alone, said)],
    ["to be shown", drawSharedAlone(at, { ...alone, theirs: "none" }, said)],
    ["shared, with the three questions beside", drawSharedAlone(at, { ...alone, asksClimate: true }, said)],
    ["revealed, with the three questions beside", drawRevealed(at, { ...own, asksClimate: true })],
    ["the three questions", drawClimateForm(at, alone.appraisal.id, said)],
    ["the three questions answered", drawClimateThanks(at)],
    ["asks to show", drawAskShow(at, alone)],
    ["asks to decline", drawAskNothingWritten(at, alone)],
    ["declined", drawNothingWritten(at, alone, said)],
    ["revealed", drawRevealed(at, own)],
    ...assessmentCards(at, said),
    ...followUpCards(at, said),
    ...leadershipCards(at, said),
    ["the anonymous questions", drawVoiceForm(at, other, said)],
    ["the anonymous questions answered", drawVoiceThanks(at)],
    ...betweenCards(at, said),
    ...feedbackCards(at, said),
    ...salaryCards(at, said),
    ["approval", drawContract(at, proposed, { said })],
    ["counter-proposal", drawContract(at, proposed, { said, beside })],
    ["decline", drawDecline(at, proposed, { said, reason: long(MAX_ANSWER) })],
    ["withdraw", drawWithdraw(at, proposed)],
    ["own proposal", drawContract(at, { ...proposed, proposedBy: me, approvals: [approvedBy(me)] }, { beside })],
    ["to confirm", drawContract(at, waiting, { said })],
    ["contract", drawContract(at, contract("changesRequested"), { said: good(escapeText(long(300))) })],
    ["not opened", drawNotOpened(at, proposed)],
    ["request changes", drawRequestChanges(at, proposed, { said, comment: long(MAX_ANSWER) })],
    ["goals", drawGoals(at, goals, said)],
    ["no goals", drawGoals(at, [])],
    [
      "promises",
      drawPromises(
        at,
        Array.from({ length: 9 }, (_, index) => promise(index)),
        said,
        act("Ångra", press(at, "promise.undo", { subject: me, action: "action" })),
      ),
    ],
    ["no promises", drawPromises(at, [])],
    ["progress", drawProgress(at, goal(0), { said, note: long(GOAL_LIMITS.note) })],
    ["goal change", drawChange(at, goal(0), goalChange, said)],
    ["goal to be dropped", drawChange(at, goal(0), { ...goalChange, change: { kind: "drop", reason: long(500) } })],
    ["goal offer", drawOffer(at, goalOffer)],
    ["goal change unread", drawUnread(at, goal(0), goalChange)],
    ["reported", drawReported(at, goal(0), good("Sparat"))],
    ...RIGHTS.map(
      (right, index) => [`right ${index}`, drawRight(at, { right, principal: other }, typed, said)] as const,
    ),
    ["right answered", drawAnswered(at, { right: RIGHTS[0]!, principal: other })],
    ["policy", drawPolicy(at, policy, said)],
    ["policy not opened", drawPolicyNotOpened(at, policy)],
    ["policy talk", drawPolicyTalk(at, other, TODAY, said)],
    ["year counted", drawBoardNotice(at, { kind: "boardYearClosed", year: 2025, giving: 0 })],
    ["year given", drawBoardNotice(at, { kind: "boardReportGiven", year: 2025, giving: 2 })],
    ["year taken back", drawBoardNotice(at, { kind: "boardReportTakenBack", year: 2025, giving: 1 })],
    ["summary to confirm", drawSummary(at, sentSummary, said)],
    [
      "summary confirmed",
      drawSummary(at, { ...sentSummary, confirmations: [{ by: me, at: NOW, hash: sentSummary.hash, dissent: "" }] }),
    ],
    ["plan", await planForm(at, { employee: reports[0]!, date: TODAY, time: "13:30" }, said)],
    ["home", await home(at, said)],
    ["help", await help(at)],
    ["welcome", await welcome(at, long(80))],
    ["stranger", stranger(at)],
    ["language", chooseLanguage(at)],
    ["pace", await choosePace(at)],
    ["digest", digestOf(at, everythingWaits, "daily")!],
    ["campaign", (await campaignMessage(duringCampaign(at), { campaign, as: "managers" }))!],
    [
      "digest that tells of a campaign",
      digestOf(at, everythingWaits, "daily", await campaignTelling(duringCampaign(at), { campaign, as: "managers" }))!,
    ],
    ["digest of what must be answered", digestOf(at, everythingWaits, "off")!],
  ];
}

/** The cards of a follow-up with as much in it as there can be, on both sides. */
function followUpCards(at: Turn, said: Said): readonly (readonly [string, Answer])[] {
  const followUp: Extract<FollowUp, { state: "asked" }> = {
    ...plannedOn({ id: asId("01JD0000000000000000000000-f12"), employee: other, manager: me }, TODAY),
    state: "asked",
    askedAt: NOW,
    form: 1,
    goals: Array.from({ length: MAX_OPEN_GOALS }, (_, index) => ({
      id: asId(`01JD000000000000000000000${index}`),
      title: long(GOAL_LIMITS.title),
    })),
    holdsContract: true,
    given: { employee: { kind: "shared", at: NOW } },
    wishes: ["talk", "assignment", "feedback"],
  };
  const answersTo = (steps: readonly Step[]) =>
    Object.fromEntries(
      steps.flatMap(({ fields }) =>
        fields.map((field) => {
          const value =
            field.kind === "text" ? long(field.max) : field.kind === "choice" ? field.options[0]!.value : TODAY;
          return [field.key, { value, rev: 1, kept: false }];
        }),
      ),
    );
  const mineIn = (each: FollowUp, side: (typeof SIDES)[number]): FollowUpReading => {
    const steps = followUpSteps(each, side);
    const mine = partOf(each, me, steps, undefined);
    return {
      followUp: each,
      mine: { ...mine, answers: answersTo(steps), rev: 7 },
      theirs: answersTo(followUpSteps(each, side === "employee" ? "manager" : "employee")),
      inMyPlace: undefined,
      standIns: [],
      contract: asId("01JD0000000000000000000000"),
      longAgo: [{ subject: "operations" }],
      next: TODAY,
    };
  };
  const asEmployee = mineIn({ ...followUp, employee: me, manager: other, given: {} }, "employee");
  const asManager = mineIn(followUp, "manager");
  const given = { ...asEmployee, mine: { ...asEmployee.mine, status: "shared" as const, sharedAt: NOW } };
  return [
    ...[asEmployee, asManager].flatMap((own) =>
      followUpSteps(own.followUp, own.mine.side).map(
        ({ key }) =>
          [
            `follow-up step ${key}`,
            drawFollowUpStep(at, own, { said, echo: true, step: key, typed: { values: {}, kept: [] } }),
          ] as const,
      ),
    ),
    ["follow-up review", drawFollowUpReview(at, asEmployee, said)],
    ["follow-up pause", drawFollowUpPause(at, asEmployee)],
    ["follow-up given", drawFollowUpGiven(at, given, said)],
    ["follow-up to answer", drawTheirs(at, asManager)],
  ];
}

/** The cards of a dialogue about leadership with as much in it as there can be. */
function leadershipCards(at: Turn, said: Said): readonly (readonly [string, Answer])[] {
  const opened = openDialogue([], [], { holder: other, principal: me, form: 1, reports: [] }, NOW);
  if (opened.kind !== "changed") throw new Error("no dialogue about leadership");
  const dialogue = opened.documents.find((each) => each.type === "leadershipDialogue");
  const view = opened.documents.find((each) => each.type === "leadershipView" && each.author === me);
  if (dialogue?.type !== "leadershipDialogue" || view?.type !== "leadershipView") throw new Error("no view");
  const steps = leadershipSteps(1, "principal");
  const answers = Object.fromEntries(
    steps.flatMap(({ fields }) =>
      fields.map((field) => {
        const value =
          field.kind === "text" ? long(field.max) : field.kind === "choice" ? field.options[0]!.value : TODAY;
        return [field.key, { value, rev: 1, kept: false }];
      }),
    ),
  );
  const own: OwnLeadership = { dialogue, mine: { ...view, answers, rev: 7 } };
  const shared: OwnLeadership = { dialogue, mine: { ...own.mine, status: "shared", sharedAt: NOW } };
  return [
    ...steps.map(
      ({ key }) =>
        [
          `leadership step ${key}`,
          drawLeadershipStep(at, own, { said, echo: true, step: key, typed: { values: {}, kept: [] } }),
        ] as const,
    ),
    ["leadership review", drawLeadershipReview(at, own, said)],
    ["leadership pause", drawLeadershipPause(at, own)],
    ["leadership shared", drawLeadershipGiven(at, shared, said)],
  ];
}

/** The cards of an assessment of the widest contract there can be. */
function assessmentCards(at: Turn, said: Said): readonly (readonly [string, Answer])[] {
  const row = (kind: "commitment" | "result", index: number) => ({
    kind,
    key: `0123456789012345678901234567890123456${index}`,
    lasting: true,
    text: long(LIMITS.short),
    measure: "",
    target: "",
    due: "" as const,
  });
  const rows = [0, 1, 2, 3, 4].flatMap((index) => [row("commitment", index), row("result", index)]);
  const assessment: Assessment = {
    type: "assessment",
    schema: 1,
    state: "open",
    id: asId("01JD0000000000000000000000-1"),
    contract: asId("01JD0000000000000000000000"),
    wording: 1,
    holder: me,
    principal: other,
    day: TODAY,
    openedAt: NOW,
    form: 1,
    matter: { rows, expectations: ["concepts", "development"] },
    given: {},
  };
  const steps = assessmentSteps(assessment, "holder");
  const fields = steps.flatMap((step) => step.fields);
  const valueOf = (field: (typeof fields)[number]) =>
    field.kind === "choice" ? (field.options[0]?.value ?? "") : long(600);
  const answers = Object.fromEntries(fields.map((field) => [field.key, { value: valueOf(field), rev: 1, kept: true }]));
  const mine: AssessmentView = { ...emptyView(assessment, "holder", steps), answers, rev: 7 };
  const theirs = emptyView(assessment, "principal", assessmentSteps(assessment, "principal"));
  const own = { assessment, mine, theirs };
  const none: AssessmentView = { ...theirs, status: "none", declinedAt: NOW };
  const shared: AssessmentView = { ...mine, status: "shared", sharedAt: NOW };
  const compiled: Assessment = {
    ...assessment,
    state: "compiled",
    revealedAt: NOW,
    revision: 3,
    hash: asId("a".repeat(64)),
    compiledAt: NOW,
    outcome: { conclusion: "unchanged", newWordingBy: "", next: TODAY, talk: "", salaryTalk: "" },
    confirmations: [],
  };
  return [
    ...steps.map(
      ({ key, fields: asked }) =>
        [
          `assessment step ${key}`,
          drawAssessmentStep(at, own, {
            said,
            echo: true,
            step: key,
            typed: {
              values: Object.fromEntries(asked.map((field) => [field.key, valueOf(field)])),
              kept: asked.map((field) => field.key),
            },
          }),
        ] as const,
    ),
    ["assessment review", drawAssessmentReview(at, own, said)],
    ["assessment review, the other has none", drawAssessmentReview(at, { ...own, theirs: none })],
    ["assessment pause", drawAssessmentPause(at, own)],
    ["assessment ask decline", drawAskDecline(at, own)],
    ["assessment shared", drawGiven(at, { ...own, mine: shared }, said)],
    ["assessment to show", drawGiven(at, { ...own, mine: shared, theirs: none })],
    ["assessment declined", drawGiven(at, { ...own, mine: { ...mine, status: "none", declinedAt: NOW } })],
    ["assessment revealed", drawGiven(at, { ...own, assessment: compiled })],
    ["assessment confirm", drawConfirm(at, compiled, said)],
  ];
}

function betweenCards(at: Turn, said: Said): readonly (readonly [string, Answer])[] {
  const typed = { about: me, text: long(NOTE_LIMITS.text), day: TODAY, link: `https://x.example/${"a".repeat(1900)}` };
  const received: Exchange = {
    type: "exchange",
    schema: 1,
    id: asId("01JD0000000000000000000000"),
    employee: me,
    manager: other,
    from: "manager",
    kind: "question",
    text: long(EXCHANGE_LIMITS.text),
    sentAt: NOW,
    state: "sent",
  };
  const answered = {
    ...received,
    from: "employee" as const,
    kind: "thanks" as const,
    state: "answered" as const,
    answer: long(EXCHANGE_LIMITS.answer),
    answeredAt: NOW,
  };
  return [
    ["note", drawNoteForm(at, { kind: "note", place: "chat", said })],
    ["event", drawNoteForm(at, { kind: "event", place: "chat", typed, said })],
    // A dialog is never a message.
    ...(at.mode === "execute"
      ? [["event of a message", drawNoteForm(at, { kind: "event", place: "dialog", typed, said })] as const]
      : []),
    ["note saved", drawNoteSaved(at, "note", me, "chat")],
    ["event saved from a message", drawNoteSaved(at, "event", other, "dialog")],
    [
      "exchange form",
      drawExchangeForm(at, {
        receivers: [{ subject: me, who: other }, ...reports.map((who) => ({ subject: who, who }))],
        typed: { text: long(EXCHANGE_LIMITS.text) },
        said,
      }),
    ],
    ["question", drawExchange(at, received, { said, typed: long(EXCHANGE_LIMITS.answer) })],
    ["answer", drawExchange(at, answered)],
  ];
}

function feedbackCards(at: Turn, said: Said): readonly (readonly [string, Answer])[] {
  const asked = {
    ...askedFeedback({ id: "01JD0000000000000000000000", receiver: other, giver: me }),
    prompt: "own" as const,
    matter: long(FEEDBACK_LIMITS.matter),
  };
  const thanks = {
    ...thanksFeedback({ id: "01JD0000000000000000000000", receiver: me, giver: other }),
    text: long(FEEDBACK_LIMITS.text),
    quote: long(FEEDBACK_LIMITS.quote),
  };
  const text = long(FEEDBACK_LIMITS.text);
  const form = { people: reports, said };
  return [
    ["feedback asked", drawAsked(at, asked, { said, typed: text })],
    ["thanks", drawReceived(at, thanks)],
    ["feedback", drawReceived(at, { ...asked, receiver: me, giver: other, state: "given", text, givenAt: NOW })],
    [
      "feedback form",
      drawFeedbackForm(at, "ask", { ...form, place: "chat", typed: { matter: long(FEEDBACK_LIMITS.matter) } }),
    ],
    ["thanks form", drawFeedbackForm(at, "thank", { ...form, place: "chat", typed: { text } })],
    // A dialog is never a message.
    ...(at.mode === "execute"
      ? ([
          [
            "thanks for a message",
            drawFeedbackForm(at, "thank", {
              ...form,
              place: "dialog",
              typed: { text, author: other, message: long(FEEDBACK_LIMITS.quote), kept: "quote" },
            }),
          ],
          ["thanks sent for a message", drawSent(at, "x")],
        ] as const)
      : []),
  ];
}

function salaryCards(at: Turn, said: Said): readonly (readonly [string, Answer])[] {
  const asked = { ...askedBasis(), employee: me, author: other };
  const answers = Object.fromEntries(
    salaryViewSteps(1).flatMap(({ fields }) =>
      fields.map(({ key }) => [key, { value: long(MAX_ANSWER), rev: 1, kept: false }]),
    ),
  );
  const view: SalaryView = { ...emptySalaryView(), author: me, answers, rev: 1 };
  const own = { basis: asked, view };
  const given: SalaryView = { ...view, status: "given", givenAt: NOW };
  const shared = { ...sharedBasis(), employee: me, author: other };
  return [
    ...salaryViewSteps(1).map(
      ({ key }) => [`salary step ${key}`, drawSalaryStep(at, own, { echo: true, step: key })] as const,
    ),
    ["salary review", drawSalaryReview(at, own, said)],
    ["salary pause", drawSalaryPause(at, own)],
    ["salary ask decline", drawAskSalaryDecline(at, own)],
    ["salary declined", drawSalaryGiven(at, { ...own, view: { ...view, status: "none", declinedAt: NOW } })],
    ["salary given", drawSalaryGiven(at, { ...own, view: given }, said)],
    ["salary over", drawSalaryGiven(at, { basis: shared, view: given })],
    ["salary criteria", drawCriteria(at, asked)],
    ["salary to read", drawAskRead(at, shared, said)],
    ["salary read", drawAskRead(at, { ...shared, state: "read", readAt: NOW })],
  ];
}

type Part = { readonly [key: string]: unknown };
const parts = (part: unknown): readonly Part[] => {
  if (Array.isArray(part)) return part.flatMap(parts);
  if (typeof part !== "object" || part === null) return [];
  return [part as Part, ...Object.values(part).flatMap(parts)];
};
const ofType = (card: Card, type: RegExp) =>
  parts(card).filter((part) => typeof part["type"] === "string" && type.test(part["type"]));

const MAX_BYTES = 20 * 1024;
const KNOWN_TYPES =
  /^(AdaptiveCard|TextBlock|Container|FactSet|ActionSet|Input\.(Text|ChoiceSet|Date|Time)|Action\.(Execute|Submit|OpenUrl))$/;

for (const locale of LOCALES)
  for (const mode of ["execute", "message"] as const)
    describe(`every card, ${locale}, ${mode}`, () => {
      let cards: readonly (readonly [string, Answer])[];
      before(async () => {
        cards = await everyCard(locale, mode);
      });
      const each = (check: (card: Card, name: string) => void) => () => {
        for (const [name, { card }] of cards) check(card, name);
      };

      it(
        "is taken by the Adaptive Cards parser without a complaint",
        each((card, name) => {
          const context = new SerializationContext(Versions.v1_5);
          // A regular expression of theirs remembers where it was, and would refuse every other "sv".
          if (CardElement.langProperty.regEx) CardElement.langProperty.regEx.lastIndex = 0;
          new AdaptiveCard().parse(card, context);
          const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
          assert.deepEqual(
            events.map(({ message }) => message),
            [],
            name,
          );
        }),
      );

      it(
        "holds only what Teams shows on every device",
        each((card, name) => {
          assert.equal(card["version"], "1.5", name);
          for (const part of parts(card))
            if (typeof part["type"] === "string") assert.match(part["type"], KNOWN_TYPES, name);
          for (const { color } of ofType(card, /TextBlock/)) assert.equal(color, undefined, name);
          assert.ok((card["actions"] as unknown[]).length <= 6, name);
        }),
      );

      it(
        "is below 20 KB with its longest texts",
        each((card, name) => {
          const bytes = Buffer.byteLength(JSON.stringify(card));
          assert.ok(bytes < MAX_BYTES, `${name}: ${bytes} bytes`);
        }),
      );

      it(
        "has no placeholder left, and no text of a person that does something",
        each((card, name) => {
          const blocks = ofType(card, /TextBlock|FactSet/);
          assert.doesNotMatch(JSON.stringify(blocks), /\$\{|\{\{|<at>|\]\(http/, name);
          assert.doesNotMatch(JSON.stringify(card), /\$\{[a-z]/, name);
        }),
      );

      it(
        "gives every action that acts a verb with a handler, and a fallback that carries the same",
        each((card, name) => {
          for (const action of ofType(card, /^Action\.Execute$/)) {
            const { verb, data, fallback } = action as { verb: string; data: Part; fallback: Part };
            assert.ok(Object.hasOwn(verbs, verb), `${name}: ${verb}`);
            assert.deepEqual(
              { type: fallback["type"], data: fallback["data"], title: fallback["title"] },
              { type: "Action.Submit", data, title: action["title"] },
              name,
            );
            assert.equal(data["verb"], verb, name);
            assert.equal(data["v"], 1, name);
            assert.ok(verbs[verb]!.schema.safeParse(data).success, `${name}: ${verb} cannot read what the card sends`);
            for (const value of Object.values(data))
              assert.ok(String(value).length <= 80, `${name}: ${verb} carries content`);
          }
        }),
      );

      it(
        "gives every input a label and a name of its own",
        each((card, name) => {
          const inputs = ofType(card, /^Input\./);
          for (const { id, label } of inputs)
            assert.ok(typeof label === "string" && label !== "", `${name}: ${String(id)}`);
          assert.equal(new Set(inputs.map(({ id }) => id)).size, inputs.length, name);
        }),
      );

      if (mode === "message")
        it(
          "holds nothing that its author wrote",
          each((card, name) => {
            for (const { value } of ofType(card, /^Input\.Text$/)) assert.equal(value, "", name);
            if (/step|review|goals|progress|request/.test(name))
              assert.doesNotMatch(
                JSON.stringify(ofType(card, /^Input\.ChoiceSet$/).filter(({ id }) => id !== "kept")),
                /"value":"(fully|notAtAll)","style"/,
                name,
              );
          }),
        );
    });

describe("the verbs", () => {
  it("are each on some card", async () => {
    const drawn = (await Promise.all(LOCALES.map((locale) => everyCard(locale, "execute")))).flat();
    const used = new Set(drawn.flatMap(([, { card }]) => ofType(card, /^Action\.Execute$/).map(({ verb }) => verb)));
    assert.deepEqual(
      Object.keys(verbs).filter((verb) => !used.has(verb)),
      [
        "prep.review",
        "assess.askConfirm",
        "voice.form",
        "contract.askToTakeOver",
        "contract.takeOver",
        "promise.list",
        "exchange.show",
        "feedback.show",
        "salary.askRead",
        "summary.show",
        "wish.form",
        "policy.talk",
        "right.show",
      ],
      "they are on home, when it waits",
    );
  });
});

describe("the templates", () => {
  it("have no text of their own: every word is in core/content", () => {
    const folder = join(import.meta.dirname, "../bot/cards");
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".card.json"))) {
      const template = JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown;
      for (const part of parts(template))
        for (const key of ["text", "label", "title", "placeholder"] as const)
          if (typeof part[key] === "string") assert.match(part[key], /^\$\{\w+\}$/, file);
    }
  });
});

describe("a person's text in a card", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Eva Nordström-Holm", "Eva Nordström-Holm"],
    ["**fet** _kursiv_", String.raw`\*\*fet\*\* \_kursiv\_`],
    ["[länk](https://x.example)", String.raw`\[länk\]\(https://x.example\)`],
    ["<at>Eva</at>", String.raw`\<at\>Eva\</at\>`],
    ["{{DATE(2026-01-01T00:00:00Z)}}", "{\u200B{DATE\\(2026-01-01T00:00:00Z\\)}}"],
    ["- punkt", String.raw`\- punkt`],
    ["1. punkt", String.raw`1\. punkt`],
    ["C:\\mapp", String.raw`C:\\mapp`],
  ];
  for (const [text, shown] of cases)
    it(`"${text}" is shown letter by letter`, () => assert.equal(escapeText(text), shown));
});
