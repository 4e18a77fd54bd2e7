import assert from "node:assert/strict";
import { ulid } from "ulid";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import { DEFAULT_CYCLE } from "#core/year/cycle.ts";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import { emptyDraft } from "#core/salary/judgement.ts";
import { perQuestion } from "#core/pool/counts.ts";
import { routes } from "#bot/server.ts";
import { proposeCorrection } from "#bot/usecases/appraisal.ts";
import { startCampaign } from "#bot/usecases/campaign.ts";
import { declinePreparation } from "#bot/usecases/preparation.ts";
import { importedFiles, importedGoalScene, seenImportScene } from "./support/importScenes.ts";
import { type ApiServer, foreignIssuer, startApiServer } from "./support/apiServer.ts";
import {
  decidedRule,
  heldScene,
  lookedScene,
  markedScene,
  notedRequest,
  packedScene,
  requestScene,
} from "./support/archiveScenes.ts";
import { assessmentScene } from "./support/assessmentScenes.ts";
import {
  commentScene,
  completeTerms,
  contractScene,
  entriesOf,
  goalTerms,
  nextTalkScene,
  talkScene,
} from "./support/scenes.ts";
import { exchangeScene, noteScene, removedNoteScene } from "./support/betweenScenes.ts";
import { askedScene, removedFeedbackScene, thanksScene } from "./support/feedbackScenes.ts";
import { followUpScene } from "./support/followUpScenes.ts";
import { changeScene, recurringScene } from "./support/goalChanges.ts";
import { offeredScene, ownPart, sharedTerms } from "./support/sharedGoals.ts";
import { GROUNDS, orgGoalScene, unitGoalTerms } from "./support/orgGoalScenes.ts";
import { OWN_POLICY, policyDraft, policyScene, promiseScene, seenPolicy } from "./support/rightsScenes.ts";
import { SALARY_DAY, salaryScene } from "./support/salaryScenes.ts";
import { agreedScene, proposedActionScene } from "./support/talkActionScenes.ts";
import { appliedSync, waitingSync } from "./support/syncScenes.ts";
import { leadershipScene } from "./support/leadershipScenes.ts";
import { boardReportScene } from "./support/boardReportScenes.ts";
import { boardScene, handedOverScene } from "./support/handoverScenes.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { TODAY, people, tinyMunicipality } from "./support/tinyMunicipality.ts";

/**
 * Who may do what over HTTP (research/domain D10): every route of the server times everybody who could stand in some relation
 * to Sara, whose dossier it is. Whom a row names are let in; all others must be refused and leave no trace. A route without a
 * row fails.
 */
const roles = [...(Object.keys(people) as (keyof typeof people)[]), "stranger", "otherTenant", "noToken"] as const;
type Role = (typeof roles)[number];

type Ids = {
  readonly contract?: string;
  readonly appraisal?: string;
  readonly assessment?: string;
  readonly goal?: string;
  readonly followUp?: string;
  readonly leadership?: string;
  readonly orgGoal?: string;
  readonly comment?: string;
  readonly action?: string;
  readonly note?: string;
  readonly exchange?: string;
  readonly feedback?: string;
  readonly campaign?: string;
  readonly basis?: string;
  readonly shared?: string;
  readonly run?: string;
  readonly publicRequest?: string;
  readonly kind?: string;
  readonly record?: string;
  readonly package?: string;
  readonly mark?: string;
  readonly hold?: string;
  readonly hash?: string;
  readonly import?: string;
  readonly revision?: number;
  readonly rev?: number;
  readonly version?: number;
};
type Row = {
  readonly route: string;
  readonly when: string;
  readonly scene: (server: ApiServer) => Promise<Ids>;
  readonly body?: (ids: Ids) => object;
  readonly allowed: readonly Role[];
};

const row = (route: string, when: string, scene: Row["scene"], allowed: readonly Role[], body?: Row["body"]): Row => ({
  route,
  when,
  scene,
  allowed,
  ...(body && { body }),
});

const nothing = () => Promise.resolve({});
const contract =
  (state: Parameters<typeof contractScene>[1]) =>
  ({ ports }: ApiServer) =>
    contractScene(ports, state);
const handedOver =
  (...to: readonly PersonId[]) =>
  ({ ports }: ApiServer) =>
    handedOverScene(ports, ...to);
const board =
  (paper: Parameters<typeof boardScene>[1]) =>
  ({ ports }: ApiServer) =>
    boardScene(ports, paper);
const talk =
  (upTo: Parameters<typeof talkScene>[1]) =>
  ({ ports }: ApiServer) =>
    talkScene(ports, upTo);

/** The employee has shared, the manager has nothing written. */
const employeeAlone = async ({ ports }: ApiServer) => {
  const scene = await talkScene(ports, "employeeShared");
  const act = { subject: people.self, appraisal: scene.appraisal, side: "manager" as const };
  await declinePreparation(ports, people.manager, { ...act, request: asId<RequestId>(ulid()) });
  return scene;
};

/** The employee has proposed a correction of the confirmed summary. */
const corrected = async ({ ports }: ApiServer) => {
  const scene = await talkScene(ports, "confirmed");
  const act = { subject: people.self, appraisal: scene.appraisal, request: asId<RequestId>(ulid()) };
  await proposeCorrection(ports, people.self, { ...act, text: "Tre, inte två." });
  return scene;
};

/** A talk that is held with a goal from the one before. */
const nextTalk = ({ ports }: ApiServer) => nextTalkScene(ports);

const followUp =
  (upTo: Parameters<typeof followUpScene>[1]) =>
  ({ ports }: ApiServer) =>
    followUpScene(ports, upTo);
const leading =
  (upTo: Parameters<typeof leadershipScene>[1]) =>
  ({ ports }: ApiServer) =>
    leadershipScene(ports, upTo);
/** A goal whose agreed words one of the two wants changed. */
const changeOf =
  (by: "self" | "manager") =>
  ({ ports }: ApiServer) =>
    changeScene(ports, by);
/** A goal that comes back every month, the first time today. */
const recurring = ({ ports }: ApiServer) => recurringScene(ports);
/** A goal shared with others that her manager has offered her. */
const offered = ({ ports }: ApiServer) => offeredScene(ports);
const P = "/api/goal-offers/:subject/:shared";
const campaign = { audiences: ["managers"], units: [], pace: "week" };
const runningCampaign = async ({ ports }: ApiServer) => {
  const request = asId<RequestId>("campaign");
  await startCampaign(ports, people.hr, { audiences: ["managers"], units: [], pace: "week", request });
  return { campaign: request };
};
const commented = ({ ports }: ApiServer) => commentScene(ports);
const assessed =
  (stage: Parameters<typeof assessmentScene>[1]) =>
  ({ ports }: ApiServer) =>
    assessmentScene(ports, stage);

const withGuests: readonly Role[] = Object.keys(people) as (keyof typeof people)[];
/** A guest has the contracts they represent the board in, and nothing of Sara's. */
const everybodyKnown = withGuests.filter((role) => role !== "guest");
const WITHOUT_MANAGER: ReadonlySet<Role> = new Set<Role>(["manager", "boardRepresentative"]);
/** Who has a manager; those who have hers are asked, the others are told that they are too few. */
const withManager = ["manager", ...everybodyKnown.filter((role) => !WITHOUT_MANAGER.has(role))] as const;
const author: readonly Role[] = ["self"];
/** Those who may know that there is a contract, a talk, an assessment, and when. */
const knowsFacts: readonly Role[] = [
  "self",
  "manager",
  "deputy",
  "managersManager",
  "kommunchef",
  "boardRepresentative",
  "hr",
];
const syncs: readonly Role[] = ["hr", "admin"];
const bothSides: readonly Role[] = ["self", "manager"];
const C = "/api/contracts/:subject/:contract";
const K = `${C}/comments/:comment`;
const T = "/api/appraisals/:subject/:appraisal";
const A = "/api/administration";
const ARCHIVE = "/api/archive";
const looked = ({ ports }: ApiServer) => lookedScene(ports);
const Q = `${ARCHIVE}/requests`;
const Q1 = `${Q}/:publicRequest`;
const QR = `${Q1}/records/:subject/:kind/:record`;
const asked = () => ({ receivedOn: TODAY, asked: "Rektorernas kontrakt", reference: "" });
const noted = async ({ ports }: ApiServer) => ({ publicRequest: (await notedRequest(ports)).id });
const requested = ({ ports }: ApiServer) => requestScene(ports);
const marked = ({ ports }: ApiServer) => markedScene(ports);
const G = "/api/goals/:subject/:goal";
const O = "/api/organisation/goals/:orgGoal";
const F = "/api/follow-ups/:subject";
const L = "/api/leadership/:subject";
const L1 = `${L}/:leadership`;
const X = "/api/exchanges/:subject";
const FEEDBACK = "/api/feedback/:subject/:feedback";
const noteTerms = { kind: "note", text: "Om schemat" };
const managersNote = ({ ports }: ApiServer) => noteScene(ports, { author: people.manager });
const N = "/api/agreements/:subject/:action";
const S = "/api/assessments/:subject/:assessment";
const B = "/api/salary/:subject/:basis";
const salary =
  (upTo: Parameters<typeof salaryScene>[1]) =>
  ({ ports }: ApiServer) =>
    salaryScene(ports, upTo);
const setter: readonly Role[] = ["salarySetter"];
/** Her salary is set by another than her manager. */
const aboutSalary: readonly Role[] = ["self", "manager", "deputy", "salarySetter"];
const followsSalary: readonly Role[] = [
  "self",
  "manager",
  "deputy",
  "salarySetter",
  "managersManager",
  "kommunchef",
  "boardRepresentative",
  "hr",
];
const readsSalary: readonly Role[] = ["self", "manager", "deputy", "salarySetter", "managersManager", "registrar"];
/** Begun by another than who sets her salary now. */
const fromFormer = async ({ ports }: ApiServer) => {
  const formerly = directoryOf({
    ...tinyMunicipality.organisation,
    assignments: tinyMunicipality.organisation.assignments.map((each) =>
      each.salarySetter ? { ...each, salarySetter: people.formerManager } : each,
    ),
  });
  return salaryScene({ ...ports, directory: () => formerly }, "asked", { author: people.formerManager });
};

const put =
  (kind: Parameters<typeof proposedActionScene>[1]) =>
  ({ ports }: ApiServer) =>
    proposedActionScene(ports, kind);
const agreed =
  (...args: Parameters<typeof agreedScene> extends [unknown, ...infer Rest] ? Rest : never) =>
  ({ ports }: ApiServer) =>
    agreedScene(ports, ...args);
const promise = () => ({
  terms: { kind: "promise", text: "Jag frågar ledningen", owner: "manager", due: "2026-12-20" },
});
/** And who stands in for the manager these days. */
const withDeputy: readonly Role[] = ["self", "manager", "deputy"];
const plain = () => ({});
const terms = (seenRev: number) => () => ({ terms: completeTerms("En annan lydelse."), seenRev });
const proposal = (seenRev: number, revision: number) => () => ({ ...terms(seenRev)(), revision });
const seen = ({ revision, hash }: Ids) => ({ seen: { revision, hash } });
const goal = () => ({ terms: goalTerms() });

/** The head of the school and of the municipality's office above it, and HR. */
const goalEditors: readonly Role[] = ["managersManager", "kommunchef", "hr"];
const orgGoal =
  (state: Parameters<typeof orgGoalScene>[1]) =>
  ({ ports }: ApiServer) =>
    orgGoalScene(ports, state);
const reviewed = () => ({ upTo: "2026-11-24T09:00:00.000Z" });
const seenImport = ({ ports }: ApiServer) => seenImportScene(ports);
const importedGoal = ({ ports }: ApiServer) => importedGoalScene(ports);
const goalFile = {
  file: Buffer.from(
    "goalId;level;title;measure;parentId;decisionRef;from\nny;vision;Nära;Enkät;;KF § 9;2026-01-01",
  ).toString("base64"),
  closeMissing: false,
};
/** Who leads others is asked about the policy; who also stands in for a leader or represents the board sees how far it has come. */
const leaders: readonly Role[] = ["self", "manager", "managersManager", "kommunchef", "formerManager"];
const withLedger: readonly Role[] = [...leaders, "deputy", "boardRepresentative", "hr"];
const principals: readonly Role[] = ["manager", "deputy"];
const policy =
  (upTo: Parameters<typeof policyScene>[1]) =>
  async ({ ports }: ApiServer) => {
    await policyScene(ports, upTo);
    return { ...seenPolicy(ports) };
  };
const promised = async ({ ports }: ApiServer) => {
  await promiseScene(ports);
  return {};
};
const draftedPolicy = async ({ ports }: ApiServer) => {
  await policyDraft(ports);
  return {};
};
const R = "/api/rights/:subject";
const Y = "/api/board/:year";
const boardReport =
  (upTo: Parameters<typeof boardReportScene>[1]) =>
  async ({ ports }: ApiServer) => {
    await boardReportScene(ports, upTo);
    return {};
  };
const givenToBoard = async ({ ports }: ApiServer) => {
  await boardReportScene(ports, "given");
  const [report] = ports.municipality().boardReports;
  return report?.state === "given" ? { hash: report.hash } : {};
};
const writesToBoard: readonly Role[] = ["kommunchef", "hr"];
const readsBoardReports: readonly Role[] = [...writesToBoard, "boardRepresentative", "registrar"];

/** Who leads, or stands in for somebody who does. */
const withTeam: readonly Role[] = [
  "self",
  "manager",
  "deputy",
  "managersManager",
  "kommunchef",
  "boardRepresentative",
  "formerManager",
];

const table: readonly Row[] = [
  row("get /api/start", "", nothing, withGuests),
  row("get /api/team", "", nothing, withTeam),
  row("get /api/planning/:from", "", nothing, withTeam),
  row("get /api/organisation", "", nothing, everybodyKnown),
  row("post /api/organisation/goals", "for her unit", nothing, goalEditors, () => ({ terms: unitGoalTerms })),
  row("post /api/organisation/goals", "of the council", nothing, ["hr"], () => ({
    terms: { ...unitGoalTerms, level: "council" },
  })),
  row(`put ${O}`, "a draft", orgGoal("draft"), goalEditors, () => ({ terms: unitGoalTerms, seenRev: 1 })),
  row(`post ${O}/discarding`, "a draft", orgGoal("draft"), goalEditors, plain),
  row(`post ${O}/decision`, "a draft", orgGoal("draft"), goalEditors, () => ({ grounds: GROUNDS, seenRev: 1 })),
  row(`post ${O}/change`, "decided", orgGoal("decided"), goalEditors, () => ({
    terms: { ...unitGoalTerms, title: "Fler läser" },
    grounds: GROUNDS,
    seenRev: 2,
  })),
  row(`post ${O}/closing`, "decided", orgGoal("decided"), goalEditors, () => ({ grounds: GROUNDS })),
  row(`post ${O}/replacement`, "decided", orgGoal("decided"), goalEditors, ({ goal: replacement }) => ({
    grounds: GROUNDS,
    replacement,
  })),
  row(`get ${A}/people`, "", nothing, ["hr"]),
  row(`post ${A}/people/search`, "", nothing, ["hr"], () => ({ text: "", unit: "", page: 0 })),
  row(`get ${A}/imports`, "", nothing, ["hr"]),
  row(`post ${A}/imports/preview`, "", nothing, ["hr"], () => importedFiles),
  row(`post ${A}/imports`, "as seen", seenImport, ["hr"], ({ hash }) => ({ ...importedFiles, hash })),
  row(`post ${A}/imports/undoing`, "of a goal", importedGoal, ["hr"], ({ import: id }) => ({ id })),
  row(`get ${A}/roles`, "", nothing, ["hr"]),
  row("post /api/organisation/goal-file/preview", "", nothing, ["hr"], () => goalFile),
  row("post /api/organisation/goal-file", "", nothing, ["hr"], () => ({ ...goalFile, closingReference: "", why: "" })),
  row(`get ${A}/settings`, "", nothing, ["hr"]),
  row(`put ${A}/settings`, "", nothing, ["hr"], () => ({ settings: { everyoneHoldsContract: true } })),
  row(`get ${A}/questions`, "", nothing, ["hr"]),
  row(`put ${A}/questions`, "", nothing, ["hr"], () => ({
    seen: 0,
    questions: [{ step: "unit", kind: "text", wording: { employee: { sv: "Hur trivs du?", en: "How are you?" } } }],
  })),
  row(`get ${A}/year`, "", nothing, ["hr", "admin"]),
  row(`put ${A}/year`, "", nothing, ["hr"], () => ({ seen: 0, cycle: DEFAULT_CYCLE })),
  row("get /api/campaigns", "", nothing, ["hr"]),
  row("get /api/delivery", "", nothing, ["hr", "admin"]),
  row("post /api/delivery/attempt", "", nothing, ["hr", "admin"], plain),
  row("get /api/team/unreached", "", nothing, withTeam),
  row("post /api/campaigns/preview", "", nothing, ["hr"], () => campaign),
  row("post /api/campaigns", "", nothing, ["hr"], () => campaign),
  ...["pause", "resume", "stop"].map((act) =>
    row(`post /api/campaigns/:campaign/${act}`, "", runningCampaign, ["hr"], plain),
  ),
  row(`get ${A}/templates/:role/:locale`, "", nothing, ["hr"]),
  row(`put ${A}/templates/:role/:locale`, "", nothing, ["hr"], () => ({
    seen: 0,
    texts: standardTemplates.supervisor.sv,
  })),
  row(`post ${A}/templates/:role/:locale/standard`, "", nothing, ["hr"], () => ({ seen: 0 })),
  row("post /api/me/talk-wish", "", nothing, everybodyKnown, () => ({ suits: { from: "", part: "any" } })),
  row("post /api/me/talk-wish/withdrawal", "", nothing, everybodyKnown, plain),
  row("get /api/directory/sync", "", nothing, syncs),
  row("get /api/directory/sync/preview", "", nothing, syncs),
  row("put /api/directory/sync/rules", "", nothing, syncs, () => ({ rules: { accountsMakeUnits: true } })),
  row("post /api/directory/sync/run", "", nothing, syncs, plain),
  row(
    "post /api/directory/sync/approval",
    "",
    ({ ports }) => waitingSync(ports),
    syncs,
    ({ hash }) => ({ seen: hash }),
  ),
  row("get /api/directory/sync/undoing", "", nothing, syncs),
  row(
    "post /api/directory/sync/undoing",
    "",
    ({ ports }) => appliedSync(ports),
    syncs,
    ({ hash }) => ({ seen: hash }),
  ),
  row("get /api/me/year", "a talk that is summed up", talk("confirmed"), withGuests),
  row("get /api/me/reminders", "", nothing, withGuests),
  row("put /api/me/reminders", "", nothing, withGuests, () => ({ pace: "weekly" })),
  row(`get ${O}/carriers`, "decided", orgGoal("decided"), everybodyKnown),
  row(`get ${O}/carriers`, "a draft", orgGoal("draft"), goalEditors),
  row("get /api/organisation/line", "", nothing, everybodyKnown),
  row("get /api/organisation/coverage", "", nothing, withLedger),
  row("get /api/organisation/coverage/:unit", "hers", nothing, [
    "managersManager",
    "kommunchef",
    "boardRepresentative",
    "hr",
  ]),
  row("get /api/organisation/standings", "", nothing, withLedger),
  row("get /api/climate", "", nothing, everybodyKnown),
  row("get /api/development-needs", "", nothing, withLedger),
  row(`post ${T}/climate`, "being prepared", talk("preparation"), author, () => ({
    answers: {
      joy: "fully",
      participation: "partly",
      development: "notSaid",
    },
  })),
  row("get /api/chain", "", nothing, [
    "self",
    "manager",
    "deputy",
    "managersManager",
    "kommunchef",
    "boardRepresentative",
    "formerManager",
    "hr",
  ]),
  row("get /api/lines/:subject/:contract", "a draft", contract("draft"), author),
  row("get /api/lines/:subject/:contract", "in force", contract("active"), everybodyKnown),
  row("post /api/lines/:subject/:contract/review", "in force", contract("active"), withDeputy, reviewed),
  row("get /api/goals/:subject", "agreed", talk("confirmed"), ["self", "manager", "deputy", "salarySetter"]),
  row(`get ${G}/line`, "agreed", talk("confirmed"), ["self", "manager", "deputy", "salarySetter"]),
  row(`post ${G}/line/review`, "agreed", talk("confirmed"), ["self", "manager", "deputy"], reviewed),
  row(`get ${ARCHIVE}/retention`, "", nothing, ["registrar"]),
  row(`put ${ARCHIVE}/retention/rules`, "", nothing, ["registrar"], () => ({
    kind: "exchange",
    fate: "remove",
    months: 24,
    reference: "KS § 51",
    from: TODAY,
  })),
  row(
    `post ${ARCHIVE}/retention/runs`,
    "a rule",
    async ({ ports }) => {
      await decidedRule(ports, "exchange");
      return {};
    },
    ["registrar"],
    plain,
  ),
  row(`post ${ARCHIVE}/retention/runs/:run/confirmation`, "looked through", looked, ["registrar"], () => ({
    expected: 0,
  })),
  row(`post ${ARCHIVE}/retention/runs/:run/cancellation`, "looked through", looked, ["registrar"], plain),
  row(
    `get ${ARCHIVE}/retention/runs/:run/people/:part`,
    "looked through",
    async (server) => {
      await exchangeScene(server.ports);
      return looked(server);
    },
    ["registrar"],
  ),
  row(
    `post ${ARCHIVE}/retention/runs/:run/package`,
    "with something for the e-archive",
    ({ ports }) => packedScene(ports, "looked"),
    ["registrar"],
    plain,
  ),
  row(`get ${ARCHIVE}/packages/:package/file`, "packed", ({ ports }) => packedScene(ports), ["registrar"]),
  row(
    `post ${ARCHIVE}/packages/:package/receipt`,
    "taken out",
    ({ ports }) => packedScene(ports, "taken"),
    ["registrar"],
    () => ({ reference: "Leverans 17" }),
  ),
  row(
    `post ${ARCHIVE}/packages/:package/discarding`,
    "packed",
    ({ ports }) => packedScene(ports),
    ["registrar"],
    plain,
  ),
  row(`get ${Q}`, "", nothing, ["registrar", "hr"]),
  row(`post ${Q}`, "", nothing, ["registrar", "hr"], asked),
  row(`get ${Q1}`, "noted", noted, ["registrar"]),
  row(`put ${Q1}`, "noted", noted, ["registrar", "hr"], asked),
  row(`post ${Q}/find`, "", contract("active"), ["registrar"], () => ({
    person: people.self,
    unit: "",
    kinds: ["contract"],
    from: "",
    to: "",
  })),
  row(
    `post ${Q1}/records`,
    "noted",
    async (server) => ({ ...(await contract("active")(server)), ...(await noted(server)) }),
    ["registrar"],
    (ids) => ({ subject: people.self, kind: "contract", record: ids.contract }),
  ),
  row(`get ${QR}`, "with a record", requested, ["registrar"]),
  row(`post ${QR}/removal`, "with a record", requested, ["registrar"], plain),
  row(`post ${QR}/marks`, "with a record", requested, ["registrar"], () => ({
    passage: "",
    words: "a",
    ground: "health",
    note: "",
  })),
  row(`post ${QR}/marks/:mark/removal`, "with something masked", marked, ["registrar"], plain),
  row(`get ${QR}/copy`, "with a record", requested, ["registrar"]),
  row(`post ${Q1}/decision`, "with a record", requested, ["registrar"], () => ({
    outcome: "given",
    decidedOn: TODAY,
    grounds: [],
    motivation: "",
  })),
  row(`get ${ARCHIVE}/holds`, "", nothing, ["registrar"]),
  row(`post ${ARCHIVE}/holds`, "", nothing, ["registrar"], () => ({
    person: people.self,
    reason: "Tvist",
    reviewOn: "2027-01-31",
  })),
  row(`post ${ARCHIVE}/holds/:subject/:hold/lifting`, "held", ({ ports }) => heldScene(ports), ["registrar"], plain),
  row("get /api/my-records/access/:page", "", nothing, withGuests),
  row("get /api/my-records/json", "", nothing, withGuests),
  row("get /api/my-records/pdf", "", nothing, withGuests),
  row(`post ${ARCHIVE}/people/:subject/extract/pdf`, "", nothing, ["registrar"], () => ({ why: "Begäran 2026-11-20" })),
  row(`post ${ARCHIVE}/people/:subject/extract/json`, "", nothing, ["registrar"], () => ({ why: "Begäran" })),
  row(`post ${ARCHIVE}/people`, "", nothing, ["registrar"], () => ({ text: "sara" })),
  row("put /api/me/locale", "", nothing, withGuests, () => ({ locale: "en" })),

  row("post /api/contracts", "", nothing, ["self", "manager", "deputy"], () => ({ holder: people.self })),
  row(`get ${C}`, "a draft", contract("draft"), author),
  row(`get ${C}`, "proposed", contract("proposed"), withDeputy),
  row(`get ${C}`, "in force", contract("active"), everybodyKnown),
  row(`put ${C}/terms`, "a draft", contract("draft"), author, terms(1)),
  row(`put ${C}/terms`, "a change asked for", contract("changesRequested"), withDeputy, terms(0)),
  row(`post ${C}/proposal`, "a draft", contract("draft"), author, proposal(1, 0)),
  row(`post ${C}/proposal`, "a change asked for", contract("changesRequested"), withDeputy, proposal(0, 1)),
  row(`put ${C}/template`, "a draft", contract("draft"), author, () => ({ role: "supervisor" })),
  row(`post ${C}/opening`, "proposed", contract("proposed"), withDeputy, plain),
  row(`post ${C}/approval`, "proposed", contract("proposed"), withDeputy, (ids) => ({ ...seen(ids), unopened: true })),
  row(`post ${C}/change-request`, "proposed", contract("proposed"), ["manager", "deputy"], (ids) => ({
    ...seen(ids),
    comment: "Mer.",
  })),
  row(`post ${C}/withdrawal`, "proposed", contract("proposed"), author, plain),
  row(`post ${C}/refusal`, "proposed", contract("proposed"), ["manager", "deputy"], () => ({ comment: "Inte nu." })),

  row("get /api/handover", "", nothing, everybodyKnown),
  row(`post ${C}/renewal`, "in force", contract("active"), ["self", "manager", "deputy"], plain),
  row(`post ${C}/revision`, "in force", contract("active"), ["self", "manager", "deputy"], plain),
  row(`post ${C}/take-over`, "with the former manager", handedOver(people.formerManager), ["manager", "hr"], plain),
  row(
    `post ${C}/confirmation`,
    "with the manager again",
    handedOver(people.formerManager, people.manager),
    ["manager", "deputy"],
    plain,
  ),
  row(`post ${C}/end`, "in force", contract("active"), ["manager", "deputy"], () => ({ reason: "roleEnds" })),
  row(`post ${C}/paper-approval`, "put to the board", board("awaited"), ["registrar"], (ids) => ({
    ...seen(ids),
    signedBy: people.boardRepresentative,
    signedOn: TODAY,
    reference: "KS 2026/77",
  })),
  row(`post ${C}/paper-approval/addition`, "recorded", board("recorded"), ["registrar"], () => ({ text: "Rättelse." })),

  row(`get ${C}/pdf`, "a draft", contract("draft"), author),
  row(`get ${C}/pdf`, "proposed", contract("proposed"), withDeputy),
  row(`get ${C}/pdf`, "in force", contract("active"), everybodyKnown),
  row(`get ${C}/copy`, "in force", contract("active"), ["registrar"]),
  row(`get ${C}/copy`, "proposed", contract("proposed"), []),
  row(`get ${C}/evidence`, "in force", contract("active"), everybodyKnown),
  row(`get ${C}/evidence`, "proposed", contract("proposed"), []),
  row(`get ${C}/disclosure`, "a draft", contract("draft"), author),
  row(`get ${C}/disclosure`, "proposed", contract("proposed"), withDeputy),
  row(`get ${C}/disclosure`, "in force", contract("active"), everybodyKnown),
  row(`post ${C}/registration`, "in force", contract("active"), ["registrar"], () => ({ dnr: "KS 2026/12" })),
  row(`post ${C}/registration`, "proposed", contract("proposed"), [], () => ({ dnr: "KS 2026/12" })),

  row("post /api/contract-invitations", "", nothing, ["manager", "deputy"], () => ({ holder: people.self })),
  row(`put ${C}/terms`, "a counter-proposal", contract("proposed"), ["manager", "self", "deputy"], terms(0)),
  row(`post ${C}/proposal`, "a counter-proposal", contract("proposed"), ["manager", "self", "deputy"], proposal(0, 1)),
  row(`post ${C}/discarding`, "a draft", contract("draft"), author, plain),
  row(`post ${C}/new-draft`, "refused", contract("declined"), withDeputy, plain),
  row(`post ${C}/comments`, "proposed", contract("proposed"), withDeputy, () => ({ part: "purpose", text: "Varför?" })),
  row(`post ${K}/answers`, "commented", commented, withDeputy, () => ({ text: "Därför." })),
  row(`post ${K}/resolution`, "commented", commented, withDeputy, plain),
  row(`post ${K}/reopening`, "commented", commented, withDeputy, plain),
  row(`get ${C}/history`, "proposed", contract("proposed"), withDeputy),
  row(`get ${C}/history`, "in force", contract("active"), everybodyKnown),
  row(`get ${C}/wordings/:revision`, "proposed", contract("proposed"), withDeputy),
  row(`get ${C}/wordings/:revision`, "in force", contract("active"), everybodyKnown),

  row("post /api/appraisals", "", nothing, ["manager", "deputy"], () => ({
    employee: people.self,
    date: "2026-12-01",
    time: "09:00",
  })),
  row(`get ${T}`, "being prepared", talk("preparation"), bothSides),
  row(`get ${T}`, "confirmed", talk("confirmed"), bothSides),
  row(`get ${T}/calendar`, "being prepared", talk("preparation"), bothSides),
  row(`get ${T}/results`, "being prepared", talk("preparation"), bothSides),
  row(`post ${T}/reschedule`, "being prepared", talk("preparation"), bothSides, () => ({
    date: "2026-12-02",
    time: "",
  })),
  row(`post ${T}/cancellation`, "being prepared", talk("preparation"), bothSides, () => ({ reason: "newDate" })),
  row(`post ${T}/taking-over`, "being prepared", talk("preparation"), ["deputy"], plain),
  row(`post ${T}/held`, "both shared", talk("shared"), ["manager"], () => ({ heldOn: "2026-11-24" })),
  row(`put ${T}/preparation`, "being prepared", talk("preparation"), bothSides, () => ({
    step: "results",
    seenRev: 1,
    values: {},
    go: "next",
  })),
  row(`post ${T}/preparation/ready`, "being prepared", talk("preparation"), bothSides, plain),
  row(`post ${T}/preparation/sharing`, "both ready", talk("ready"), bothSides, () => ({ rev: 1 })),
  row(`post ${T}/preparation/taking-back`, "one has shared", talk("employeeShared"), bothSides, plain),
  row(`post ${T}/preparation/showing`, "the manager has nothing written", employeeAlone, bothSides, plain),
  row(`post ${T}/preparation/declining`, "being prepared", talk("preparation"), bothSides, plain),
  row(`put ${T}/summary`, "held", talk("held"), bothSides, () => ({ field: "tasks", value: "Bra.", seenRev: 0 })),
  row(`put ${T}/presence`, "held", talk("held"), bothSides, () => ({ point: "tasks", field: "tasks" })),
  row(`put ${T}/presence`, "not yet held", talk("shared"), [], () => ({ point: "tasks" })),
  row(`put ${T}/presence`, "sent", talk("sent"), [], () => ({ point: "tasks" })),
  row(`post ${T}/summary/sending`, "held", talk("held"), ["manager"], plain),
  row(`post ${T}/summary/change-request`, "sent", talk("sent"), bothSides, () => ({ comment: "Ett fel." })),
  row(`post ${T}/summary/confirmation`, "sent", talk("sent"), bothSides, ({ hash }) => ({ hash, dissent: "" })),
  row(`post ${T}/summary/corrections`, "confirmed", talk("confirmed"), bothSides, () => ({ text: "Tre, inte två." })),
  row(`post ${T}/summary/corrections/answer`, "corrected", corrected, ["manager"], () => ({ number: 1, agrees: true })),
  row("get /api/summaries/:subject", "", talk("confirmed"), ["self", "manager", "deputy", "registrar"]),
  row(`get ${T}/summary/pdf`, "sent", talk("sent"), bothSides),
  row(`get ${T}/summary/pdf`, "confirmed", talk("confirmed"), ["self", "manager", "deputy", "registrar"]),
  row(`get ${T}/summary/pdf`, "not sent", talk("held"), []),
  row(`post ${T}/goals`, "held", talk("held"), bothSides, goal),
  row(`put ${T}/goals/:goal`, "held", talk("held"), bothSides, () => ({ ...goal(), seenRev: 1 })),
  row(`put ${T}/goals/:goal/outcome`, "the next talk held", nextTalk, bothSides, () => ({
    said: { outcome: "done", comment: "" },
    seenRev: 1,
  })),
  row(`post ${T}/goals/:goal/removal`, "held", talk("held"), bothSides, plain),
  row(`post ${G}/progress`, "agreed", talk("confirmed"), author, () => ({ status: "onTrack", note: "" })),
  row(`post ${G}/progress/taking-back`, "agreed", talk("confirmed"), author, () => ({ status: "onTrack", note: "" })),

  row(`post ${G}/occurrences`, "one that comes back", recurring, author, () => ({ day: TODAY, done: true })),
  row(`post ${G}/change`, "agreed", talk("confirmed"), withDeputy, () => ({
    change: { kind: "drop", reason: "Enheten flyttar" },
    seenRev: 1,
  })),
  row(`post ${G}/change/taking-back`, "put forward by the manager", changeOf("manager"), ["manager", "deputy"], plain),
  row(`post ${G}/change/acceptance`, "put forward by the manager", changeOf("manager"), author, ({ hash }) => ({
    hash,
  })),
  row(`post ${G}/change/acceptance`, "put forward by her", changeOf("self"), ["manager", "deputy"], ({ hash }) => ({
    hash,
  })),
  row(`post ${G}/change/refusal`, "put forward by her", changeOf("self"), ["manager", "deputy"], ({ hash }) => ({
    hash,
    comment: "Vi väntar",
  })),

  row("get /api/shared-goals", "", nothing, withTeam),
  row("post /api/shared-goals", "to her", nothing, ["manager", "deputy"], () => ({
    terms: sharedTerms,
    to: [people.self],
  })),
  row("post /api/shared-goals/:shared/delivery", "offered by her manager", offered, ["manager"], plain),
  row("post /api/shared-goals/:shared/withdrawal", "offered by her manager", offered, ["manager"], plain),
  row(`post ${P}/taking`, "offered", offered, author, () => ({ part: ownPart })),
  row(`post ${P}/refusal`, "offered", offered, author, () => ({ comment: "Jag har nog" })),
  row(`post ${P}/leaving`, "offered", offered, author, plain),

  row(`get ${F}`, "", nothing, bothSides),
  row(`get ${L}`, "opened", leading("opened"), bothSides),
  row(`post ${L}`, "none yet", nothing, bothSides, plain),
  row(`get ${L1}`, "written", leading("written"), bothSides),
  row(`put ${L1}/view`, "written", leading("written"), bothSides, () => ({
    step: "goals",
    seenRev: 1,
    values: {},
    go: "next",
  })),
  row(`post ${L1}/view/sharing`, "written", leading("written"), bothSides, () => ({ rev: 1 })),
  row(`post ${L1}/view/taking-back`, "shared by her", leading("selfShared"), bothSides, plain),
  row(`post ${L1}/view/declining`, "opened", leading("opened"), bothSides, plain),
  row(`post ${L1}/view/showing`, "the manager writes nothing", leading("declined"), bothSides, plain),
  row(`put ${L1}/outcome`, "revealed", leading("revealed"), bothSides, () => ({
    seenRevision: 0,
    keep: ["Morgonmötet", "Att alla hörs"],
    change: "Besked inom två dagar",
    sign: "Inget är äldre än två dagar",
    support: "",
    due: "2027-03-01",
  })),
  row(`post ${L1}/agreement`, "worded by her", leading("proposed"), ["manager", "self"], () => ({ revision: 1 })),
  row("get /api/voice", "", nothing, everybodyKnown),
  row("post /api/voice", "", nothing, withManager, () => ({ answers: perQuestion(EXPECTATIONS, () => "mostly") })),

  row(`get ${F}`, "one asked for", followUp("asked"), bothSides),
  row(`post ${F}`, "none open", talk("confirmed"), bothSides, plain),
  row(`get ${F}/:followUp`, "written", followUp("written"), bothSides),
  row(`get ${F}/:followUp`, "answered", followUp("answered"), bothSides),
  row(`put ${F}/:followUp/answers`, "written by her", followUp("written"), bothSides, () => ({
    step: "sinceLast",
    seenRev: 1,
    values: { needs: "Mer tid" },
    go: "next",
  })),
  row(`put ${F}/:followUp/answers`, "shared by her", followUp("shared"), ["manager", "deputy", "self"], () => ({
    step: "answer",
    seenRev: 0,
    values: { answer: "Bra" },
    go: "next",
  })),
  row(`post ${F}/:followUp/sharing`, "written by her", followUp("written"), bothSides, () => ({ rev: 1 })),
  row(`post ${F}/:followUp/declining`, "asked for", followUp("asked"), bothSides, plain),
  row(`post ${F}/:followUp/postponement`, "asked for", followUp("asked"), bothSides, plain),
  row(`post ${F}/:followUp/reading`, "answered", followUp("answered"), author, plain),
  row(`post ${T}/actions`, "held", talk("held"), bothSides, promise),
  row(`put ${T}/actions/:action`, "put forward", put("promise"), bothSides, () => ({ ...promise(), seenRev: 1 })),
  row(`post ${T}/actions/:action/removal`, "put forward", put("promise"), bothSides, plain),
  row("get /api/agreements/:subject", "", nothing, withDeputy),
  row("get /api/agreements/:subject", "agreed", agreed("promise"), withDeputy),
  row(`post ${N}/completion`, "a promise", agreed("promise"), ["manager", "deputy"], () => ({ note: "" })),
  row(`post ${N}/completion`, "the employee's", agreed("development"), withDeputy, () => ({ note: "" })),
  row(`post ${N}/new-day`, "a promise", agreed("promise"), ["manager", "deputy"], () => ({
    due: "2027-02-01",
    reason: "Mötet är flyttat",
  })),
  row(`post ${N}/dropping`, "a promise", agreed("promise"), ["manager", "deputy"], () => ({
    reason: "Schemat byts ut",
  })),
  row(`post ${N}/reopening`, "a promise that is done", agreed("promise", { done: true }), ["manager", "deputy"], plain),
  row(`put ${N}/safety-tick`, "of the work environment", agreed("workEnvironment"), withDeputy, () => ({
    ticked: true,
  })),
  row("get /api/between/:subject", "", nothing, withDeputy),
  row("get /api/between/:subject", "with notes of hers", ({ ports }) => noteScene(ports), withDeputy),
  row("get /api/between/:subject", "with a question of hers", ({ ports }) => exchangeScene(ports), withDeputy),
  row("post /api/notes", "for her talk", nothing, withDeputy, () => ({ about: people.self, terms: noteTerms })),
  row(
    "put /api/notes/:note",
    "hers",
    ({ ports }) => noteScene(ports),
    author,
    () => ({ terms: noteTerms, seenRev: 1 }),
  ),
  row("post /api/notes/:note/removal", "hers", ({ ports }) => noteScene(ports), author, plain),
  row("post /api/notes/:note/restoring", "hers, removed", ({ ports }) => removedNoteScene(ports), author, plain),
  row("put /api/notes/:note", "her manager's about her", managersNote, ["manager"], () => ({
    terms: noteTerms,
    seenRev: 1,
  })),
  row("post /api/notes/:note/removal", "her manager's about her", managersNote, ["manager"], plain),
  row(`post ${X}`, "", nothing, bothSides, () => ({ text: "När får vi schemat?" })),
  row(
    `post ${X}/:exchange/answer`,
    "from her",
    ({ ports }) => exchangeScene(ports),
    ["manager", "deputy"],
    () => ({
      text: "På fredag",
    }),
  ),
  row(`post ${X}/:exchange/reading`, "from her", ({ ports }) => exchangeScene(ports), withDeputy, plain),
  row("get /api/feedback", "", nothing, everybodyKnown),
  row("post /api/feedback/people", "", nothing, everybodyKnown, () => ({ text: "deputy" })),
  row(
    "post /api/feedback/questions",
    "to the registrar",
    nothing,
    everybodyKnown.filter((who) => who !== "registrar"),
    () => ({
      colleague: people.registrar,
      prompt: "helped",
      matter: "",
    }),
  ),
  row(
    "post /api/feedback/thanks",
    "to the registrar",
    nothing,
    everybodyKnown.filter((who) => who !== "registrar"),
    () => ({
      colleague: people.registrar,
      text: "Tack",
    }),
  ),
  row(
    "post /api/feedback/muted",
    "the registrar",
    nothing,
    everybodyKnown.filter((who) => who !== "registrar"),
    () => ({
      colleague: people.registrar,
    }),
  ),
  row("post /api/feedback/unmuted", "", nothing, everybodyKnown, () => ({ colleague: people.registrar })),
  row(
    `post ${FEEDBACK}/answer`,
    "asked by her",
    ({ ports }) => askedScene(ports),
    ["peer"],
    () => ({ text: "Du lyssnade" }),
  ),
  row(`post ${FEEDBACK}/decline`, "asked by her", ({ ports }) => askedScene(ports), ["peer"], plain),
  row(`post ${FEEDBACK}/taking-back`, "to her", ({ ports }) => thanksScene(ports), ["peer"], plain),
  row(`post ${FEEDBACK}/withdrawal`, "asked by her", ({ ports }) => askedScene(ports), author, plain),
  row(`post ${FEEDBACK}/reading`, "to her", ({ ports }) => thanksScene(ports), author, plain),
  row(`post ${FEEDBACK}/removal`, "to her", ({ ports }) => thanksScene(ports), author, plain),
  row(`post ${FEEDBACK}/restoring`, "put away by her", ({ ports }) => removedFeedbackScene(ports), author, plain),
  row("get /api/history", "a talk that is summed up", talk("confirmed"), withGuests),
  row("get /api/promises", "", nothing, withGuests),
  row("get /api/safety", "both have ticked", agreed("workEnvironment", { ticked: true }), ["safetyRep"]),

  row(`post ${C}/assessments`, "in force", contract("active"), bothSides, plain),
  row(`get ${C}/remarks`, "in force", contract("active"), bothSides),
  row(`get ${C}/remarks`, "a draft", contract("draft"), author),
  row("get /api/assessments/:subject", "", nothing, knowsFacts),
  row("get /api/assessments/:subject", "one confirmed", assessed("confirmed"), [
    ...knowsFacts,
    "salarySetter",
    "registrar",
  ]),
  row(`get ${S}`, "open", assessed("open"), bothSides),
  row(`get ${S}`, "sent", assessed("compiled"), bothSides),
  row(`get ${S}`, "confirmed", assessed("confirmed"), [
    ...bothSides,
    "managersManager",
    "kommunchef",
    "boardRepresentative",
    "salarySetter",
    "hr",
    "registrar",
  ]),
  row(`put ${S}/view`, "open", assessed("open"), bothSides, () => ({
    step: "assignment",
    seenRev: 0,
    values: { clear: "Ja" },
    go: "next",
  })),
  row(`post ${S}/view/sharing`, "open", assessed("open"), bothSides, () => ({ rev: 0 })),
  row(`post ${S}/view/taking-back`, "one has shared", assessed("holderShared"), bothSides, plain),
  row(`post ${S}/view/showing`, "one has shared", assessed("holderShared"), bothSides, plain),
  row(`post ${S}/view/declining`, "open", assessed("open"), bothSides, plain),
  row(`post ${S}/view/agreement`, "the other has none", assessed("principalDeclined"), bothSides, plain),
  row(`put ${S}/compilation`, "revealed", assessed("revealed"), ["manager"], () => ({
    step: "assignment",
    seenRev: 0,
    values: { clear: "Ja" },
    go: "next",
  })),
  row(`post ${S}/compilation/sending`, "written", assessed("written"), ["manager"], () => ({ rev: 1 })),
  row(`post ${S}/change-request`, "sent", assessed("compiled"), bothSides, () => ({ comment: "Ett fel." })),
  row(`post ${S}/confirmation`, "sent", assessed("compiled"), bothSides, ({ hash }) => ({ hash, dissent: "" })),
  row(`post ${S}/additions`, "confirmed", assessed("confirmed"), bothSides, () => ({ text: "Ett tillägg." })),
  row(`post ${S}/revision`, "confirmed", assessed("confirmed"), bothSides, plain),

  row("get /api/policy", "", nothing, everybodyKnown),
  row("post /api/policy/opening", "", nothing, leaders, plain),
  row("post /api/policy/acceptance", "", policy("opened"), leaders, ({ version, hash }) => ({
    seen: { version, hash },
    unopened: true,
  })),
  row("post /api/policy/discussion", "", nothing, leaders, plain),
  row("post /api/policy/discussions/:subject", "she wants to", policy("wantsToDiscuss"), principals, () => ({
    on: "2026-11-24",
  })),
  row("get /api/policy/coverage", "", nothing, withLedger),
  row("get /api/policy/desk", "", nothing, ["hr"]),
  row("put /api/policy/draft", "", nothing, ["hr"], () => ({ text: OWN_POLICY, link: "", seenRev: 0 })),
  row("post /api/policy/publication", "drafted", draftedPolicy, ["hr"], () => ({
    date: "2026-11-24",
    decisionRef: "KS § 7",
    seenRev: 1,
  })),
  row(`get ${R}`, "promised", promised, ["self", ...principals]),
  row(`post ${R}/promise`, "", nothing, principals, () => ({ key: "support", text: "Ekonom", date: "2026-12-10" })),
  row(`post ${R}/gift`, "promised", promised, principals, () => ({
    key: "development",
    what: "Kursen",
    on: "2026-11-24",
  })),
  row(`post ${R}/new-day`, "promised", promised, principals, () => ({
    key: "development",
    date: "2027-01-10",
    reason: "Full kurs",
  })),
  row(`post ${R}/view`, "promised", promised, author, () => ({ key: "development", view: "partly", note: "" })),
  row("get /api/ledger", "", nothing, withLedger),
  row("get /api/board", "", nothing, readsBoardReports),
  row(`put ${Y}/comment`, "counted", boardReport("closed"), writesToBoard, () => ({ seen: 0, text: "Bättre." })),
  row(`post ${Y}/giving`, "commented on", boardReport("commented"), writesToBoard, () => ({
    seen: 1,
    on: "2026-02-10",
    reference: "KS 2026/14",
  })),
  row(`get ${Y}/pdf`, "commented on", boardReport("commented"), writesToBoard),
  row(`get ${Y}/pdf`, "given", boardReport("given"), readsBoardReports),
  row(`get ${Y}/pdf`, "taken back", boardReport("takenBack"), readsBoardReports),
  row(`get ${Y}/given/:giving/pdf`, "taken back", boardReport("takenBack"), readsBoardReports),
  row(`post ${Y}/taking-back`, "given", givenToBoard, writesToBoard, ({ hash }) => ({ seen: hash, reason: "Fel år." })),
  row("get /api/salary/:subject", "", salary("asked"), aboutSalary),
  row("post /api/salary/:subject", "", nothing, setter, () => ({ day: SALARY_DAY })),
  row(`get ${B}`, "under way", salary("ready"), followsSalary),
  row(`get ${B}`, "shared", salary("shared"), [...followsSalary, "registrar"]),
  row(`get ${B}/pdf`, "not shared", salary("ready"), []),
  row(`get ${B}/pdf`, "shared", salary("shared"), readsSalary),
  row(`post ${B}/day`, "asked", salary("asked"), setter, () => ({ day: "2026-12-10" })),
  row(`post ${B}/cancellation`, "asked", salary("asked"), setter, () => ({ reason: "mistake" })),
  row(`post ${B}/take-over`, "of who no longer sets the salary", fromFormer, setter, plain),
  row(`put ${B}/view`, "asked", salary("asked"), author, () => ({
    step: "results",
    seenRev: 0,
    values: { results: "Menyn" },
    go: "next",
  })),
  row(`post ${B}/view/giving`, "given already", salary("viewGiven"), author, () => ({ rev: 1 })),
  row(`post ${B}/view/declining`, "asked", salary("asked"), author, plain),
  row(`put ${B}/judgement`, "the view is given", salary("viewGiven"), setter, () => ({
    seenRev: 0,
    draft: emptyDraft,
  })),
  row(`post ${B}/judgement/ready`, "complete", salary("judged"), setter, () => ({ rev: 1 })),
  row(`post ${B}/judgement/reopening`, "ready", salary("ready"), setter, plain),
  row(`post ${B}/sharing`, "ready", salary("ready"), setter, () => ({ rev: 1 })),
  row(`post ${B}/comment`, "shared", salary("shared"), author, () => ({ comment: "Jag ser det annorlunda." })),
  row(`post ${B}/reading`, "shared", salary("shared"), author, ({ hash }) => ({ hash })),
  row(`post ${B}/goal`, "shared", salary("shared"), author, () => ({ dueReason: "Hela året" })),
  row(`post ${B}/goal/leaving`, "shared", salary("shared"), author, plain),
  row(`post ${B}/additions`, "read", salary("read"), ["self", "salarySetter"], () => ({ text: "Fel månad" })),
  row("get /api/salary-criteria", "", nothing, everybodyKnown),
  row("put /api/salary-criteria", "", nothing, ["hr"], () => ({ seen: 0, sets: criteriaNow([]).sets })),
  row("get /api/salary-overview", "", nothing, withLedger),
  row("get /api/salary-overview/csv", "", nothing, withLedger),
  row("get /api/salary-overview/xlsx", "", nothing, withLedger),
  row("get /api/salary-calibration/:unit", "", nothing, ["managersManager", "kommunchef", "boardRepresentative", "hr"]),
];

const REFUSED: ReadonlySet<number> = new Set([401, 403, 404]);

describe("who may do what over HTTP", () => {
  it("has a row for every route of the server, and a route for every row", () => {
    const rows = new Set(table.map(({ route }) => route));
    assert.deepEqual([...rows].toSorted(), routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  for (const { route, when, scene, body, allowed } of table)
    it(`${route} ${when && `(${when}) `}is for ${allowed.length === everybodyKnown.length ? "everybody known" : allowed.join(", ")}, and for nobody else`, async () => {
      const server = await startApiServer();
      try {
        const ids = await scene(server);
        const before = await entriesOf(server.ports, people.self);
        const knock = async (role: Role) => {
          const [method = "", path = ""] = route.split(" ");
          const address = path
            .replace(":subject", people.self)
            .replace(":role", "unitHead")
            .replace(":from", TODAY)
            .replace(":unit", "school")
            .replace(":locale", "sv")
            .replace(":year", "2025")
            .replace(":unit", "school")
            .replace(":giving", "1")
            .replace(":part", "0")
            .replace(":page", "0")
            .replace(
              /:(run|package|publicRequest|kind|record|mark|hold|campaign|contract|appraisal|assessment|followUp|leadership|goal|orgGoal|comment|action|note|exchange|feedback|shared|revision|basis)\b/g,
              (_, name: keyof Ids) => String(ids[name]),
            );
          const payload = body && { request: ulid(), ...body(ids) };
          return (await as(server, role)(method.toUpperCase(), address, payload)).status;
        };

        for (const role of roles.filter((each) => !allowed.includes(each))) {
          const status = await knock(role);
          assert.ok(REFUSED.has(status), `${role} was let in: ${status}`);
          assert.equal(status === 401, role === "noToken" || role === "otherTenant", `${role} got ${status}`);
        }
        assert.equal(await entriesOf(server.ports, people.self), before, "who is refused leaves no trace");

        for (const [place, role] of allowed.entries()) {
          const status = await knock(role);
          // Later ones may find that the one before them has already done it.
          assert.ok(status === 200 || (place > 0 && body && status === 409), `${role} was refused: ${status}`);
        }
      } finally {
        await server.stop();
      }
    });
});

function as(server: ApiServer, role: Role) {
  return async (method: string, path: string, body: object | undefined) => {
    switch (role) {
      case "noToken":
        return server.ask(undefined, method, path, body);
      case "stranger":
        return server.ask(asId<PersonId>("nobody-the-directory-knows"), method, path, body);
      case "otherTenant":
        return server.askWith(await foreignIssuer.signIn(people.self), method, path, body && JSON.stringify(body));
      default:
        return server.ask(people[role], method, path, body);
    }
  };
}
