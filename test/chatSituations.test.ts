import assert from "node:assert/strict";
import type { OfferText } from "#core/content/chat/texts.ts";
import type { Goal } from "#core/goal/goal.ts";
import { type AppraisalId, type ContractId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { AppraisalGlance } from "#core/overview/appraisalGlance.ts";
import type { NegotiationGlance } from "#core/overview/contractGlance.ts";
import type { Overview } from "#core/overview/overview.ts";
import { type Standing, waitingFor } from "#core/overview/waiting.ts";
import type { Day } from "#core/time.ts";
import { type Command, intentOf } from "#bot/chat/commands.ts";
import { offersFor } from "#bot/chat/home.ts";
import { verbs } from "#bot/chat/verbs.ts";

const me = asId<PersonId>("me");
const boss = asId<PersonId>("boss");
const ali = asId<PersonId>("ali");
const bea = asId<PersonId>("bea");
const TODAY = "2026-11-24" as Day;
const SOON = "2026-12-03" as Day;

const quiet = { live: 0, atRisk: 0, reportedDone: 0, silent: 0 };
const overview = (subject: PersonId, more: Partial<Overview> = {}): Overview => ({
  subject,
  goals: quiet,
  lastTalk: "2026-09-01" as Day,
  ...more,
});
const inForce = {
  contract: {
    id: asId<ContractId>("c0"),
    state: "active",
    principal: boss,
    from: TODAY,
    to: "2027-11-23" as Day,
    title: "Rektor",
    unit: asId<UnitId>("school"),
  },
} as const;
const talk = (more: Partial<AppraisalGlance> = {}): Pick<Overview, "appraisal" | "talkUnderWay"> => ({
  talkUnderWay: SOON,
  appraisal: {
    id: asId<AppraisalId>("t"),
    state: "preparation",
    date: SOON,
    time: "",
    side: "employee",
    other: boss,
    mine: "notStarted",
    otherHasShared: false,
    revealed: false,
    confirmed: false,
    changeAsked: false,
    ...more,
  },
});
const negotiation = (
  state: NegotiationGlance["state"],
  asked: NegotiationGlance["asked"],
): Pick<Overview, "negotiation"> => ({
  negotiation: { id: asId<ContractId>("c1"), state, principal: boss, revision: 1, approvals: 1, asked },
});
const managed = (more: Partial<AppraisalGlance>) => talk({ side: "manager", other: ali, ...more });

type Role = "employee" | "manager" | "top" | "board";
const standings: { readonly [R in Role]: Standing } = {
  employee: { person: me, leads: false, hasPrincipal: true },
  manager: { person: me, leads: true, hasPrincipal: true },
  top: { person: me, leads: true, hasPrincipal: true },
  board: { person: me, leads: false, hasPrincipal: false },
};

type Case = readonly [
  situation: string,
  role: Role,
  own: Partial<Overview>,
  others: readonly Overview[],
  first: OfferText,
  opens: string,
];
const cases: readonly Case[] = [
  ["nothing at all", "employee", {}, [], "askForTalk", "wish.form"],
  ["goals under way with news", "employee", { goals: { ...quiet, live: 2 } }, [], "goals", "goal.list"],
  [
    "goals that nobody has heard of for long",
    "employee",
    { goals: { ...quiet, live: 2, silent: 1 } },
    [],
    "goalsToUpdate",
    "goal.list",
  ],
  [
    "something to do soon by what was agreed",
    "employee",
    { agreed: { open: 1, mine: 1, toDo: TODAY } },
    [],
    "agreedToDo",
    "promise.list",
  ],
  [
    "a promise to the employee whose day has passed",
    "employee",
    { agreed: { open: 1, mine: 0, late: TODAY } },
    [],
    "promiseLate",
    "agreements",
  ],
  [
    "a promise to keep",
    "manager",
    inForce,
    [overview(ali, { agreed: { open: 2, mine: 1, toDo: TODAY }, lastTalk: TODAY })],
    "promiseToKeep",
    "promise.list",
  ],
  ["promises with time left", "employee", { agreed: { open: 1, mine: 1 } }, [], "promises", "promise.list"],
  ["a talk that was just called", "employee", talk(), [], "preparationToStart", "prep.open"],
  ["a preparation half done", "employee", talk({ mine: "draft" }), [], "preparationStarted", "prep.open"],
  ["a preparation ready but not shared", "employee", talk({ mine: "ready" }), [], "preparationReady", "prep.review"],
  ["a preparation shared, the other's not", "employee", talk({ mine: "shared" }), [], "preparationShared", "prep.open"],
  [
    "a preparation shared, the other has nothing written",
    "employee",
    talk({ mine: "shared", otherHasNone: true }),
    [],
    "preparationToShow",
    "prep.open",
  ],
  [
    "both shared, the talk to come",
    "employee",
    talk({ mine: "shared", state: "shared", revealed: true }),
    [],
    "talkToRead",
    "talk",
  ],
  ["the day of the talk", "employee", talk({ mine: "shared", state: "shared", date: TODAY }), [], "talkToRead", "talk"],
  ["a talk that was held", "employee", talk({ state: "held" }), [], "summaryToWrite", "talk"],
  ["a summary to confirm", "employee", talk({ state: "awaitingConfirmation" }), [], "summaryToConfirm", "summary.show"],
  [
    "a correction of the summary to answer",
    "employee",
    talk({ state: "confirmed", correctionWaits: true }),
    [],
    "correctionToAnswer",
    "talk",
  ],
  [
    "a summary confirmed by me, not by the other",
    "employee",
    talk({ state: "awaitingConfirmation", confirmed: true }),
    [],
    "tab",
    "start",
  ],
  [
    "a change asked for in the summary",
    "employee",
    talk({ state: "summaryDraft", changeAsked: true }),
    [],
    "summaryToRevise",
    "talk",
  ],
  [
    "a half-done preparation and silent goals",
    "employee",
    { ...talk({ mine: "draft" }), goals: { ...quiet, live: 1, silent: 1 } },
    [],
    "preparationStarted",
    "prep.open",
  ],
  ["a contract in force", "manager", inForce, [], "contract", "contract.show"],
  [
    "a contract that ends soon",
    "manager",
    { contract: { ...inForce.contract, to: SOON } },
    [],
    "contractEnding",
    "contract.show",
  ],
  ["no contract, though leading", "manager", {}, [], "contractToDraft", "start"],
  ["a draft of one's own", "manager", negotiation("draft", "finish"), [], "contractToFinish", "contract"],
  [
    "a proposal that waits for the principal",
    "manager",
    { ...inForce, ...negotiation("proposed", "nothing") },
    [],
    "contract",
    "contract.show",
  ],
  [
    "a proposal that waits for me",
    "manager",
    negotiation("proposed", "approve"),
    [],
    "contractToApprove",
    "contract.show",
  ],
  [
    "changes asked for in my contract",
    "manager",
    negotiation("changesRequested", "reword"),
    [],
    "contractToReword",
    "contract",
  ],
  [
    "a contract to approve and a talk to prepare",
    "manager",
    { ...inForce, ...talk() },
    [overview(ali, negotiation("proposed", "approve"))],
    "contractToApprove",
    "contract.show",
  ],
  [
    "somebody without a talk this year",
    "manager",
    inForce,
    [overview(ali, { lastTalk: "2025-10-01" as Day })],
    "talkToPlan",
    "talk.planForm",
  ],
  ["everybody with a talk this year", "manager", inForce, [overview(ali)], "contract", "contract.show"],
  [
    "a talk with one of mine to prepare",
    "manager",
    inForce,
    [overview(ali, managed({}))],
    "preparationToStart",
    "prep.open",
  ],
  [
    "a talk to hold today",
    "manager",
    inForce,
    [overview(ali, managed({ date: TODAY, mine: "shared", state: "shared" }))],
    "talkToHold",
    "talk",
  ],
  [
    "a summary to write and another talk to prepare",
    "manager",
    inForce,
    [overview(ali, managed({})), overview(bea, managed({ state: "held" }))],
    "summaryToWrite",
    "talk",
  ],
  [
    "the kommunchef, asked by a manager",
    "top",
    inForce,
    [overview(ali, negotiation("proposed", "approve"))],
    "contractToApprove",
    "contract.show",
  ],
  [
    "the board, asked by the kommunchef",
    "board",
    {},
    [overview(ali, { ...negotiation("proposed", "approve"), ...talk({ side: "manager", other: ali }) })],
    "contractToApprove",
    "contract.show",
  ],
];

describe("what the bot offers first", () => {
  for (const [situation, role, own, others, first, opens] of cases)
    it(`to the ${role} with ${situation}: ${first}`, () => {
      const mine = overview(me, own);
      const waiting = waitingFor(standings[role], mine, others, TODAY);
      const liveGoals = Array.from({ length: mine.goals.live }, () => ({}) as Goal & { state: "agreed" });
      const offers = offersFor({ waiting, own: mine, others, asking: [], liveGoals }, me);
      assert.equal(offers[0]?.key, first);
      assert.equal("verb" in offers[0].opens ? offers[0].opens.verb : offers[0].opens.tab, opens);
      assert.ok(offers.length <= 6);
      for (const offer of offers) if ("verb" in offer.opens) assert.ok(offer.opens.verb in verbs);
    });

  it("names the nearest in time first", () => {
    const others = [
      overview(ali, managed({ id: asId("later"), date: "2026-12-20" as Day })),
      overview(bea, managed({ id: asId("sooner"), other: bea })),
    ];
    const waiting = waitingFor(standings.manager, overview(me, inForce), others, TODAY);
    const [offer] = offersFor({ waiting, own: overview(me, inForce), others, asking: [], liveGoals: [] }, me);
    assert.equal(offer?.other, bea);
  });
});

describe("what somebody writes", () => {
  const read: readonly (readonly [string, Command | "unknown" | "answerLike"])[] = [
    ["hjälp", "help"],
    ["Hjälp!", "help"],
    ["hjalp", "help"],
    ["hjäp", "help"],
    ["help", "help"],
    ["hlep", "help"],
    ["mina mål", "goals"],
    ["mina  mal", "goals"],
    ["mian mål", "goals"],
    ["my goals", "goals"],
    ["mål", "goals"],
    ["mina löften", "promises"],
    ["loften", "promises"],
    ["my promises", "promises"],
    ["mitt kontrakt", "contract"],
    ["mitt kontrkat", "contract"],
    ["my contract", "contract"],
    ["förbered", "prepare"],
    ["förberd", "prepare"],
    ["prepare", "prepare"],
    ["preparee", "prepare"],
    ["avbryt", "cancel"],
    ["avbrty", "cancel"],
    ["cancel", "cancel"],
    ["starta samtal", "plan"],
    ["plan talk", "plan"],
    ["språk", "language"],
    ["langauge", "language"],
    ["hej", "home"],
    ["tack", "home"],
    ["tack!", "home"],
    ["boka samtal", "plan"],
    ["jag vill boka ett möte med min chef", "plan"],
    ["vad kan du göra?", "help"],
    ["visa mina mål", "goals"],
    ["my goals please", "goals"],
    ["Hur ber jag om ett samtal?", "plan"],
    ["var hittar jag mitt löneunderlag?", "salary"],
    ["vad väntar på mig?", "home"],
    ["vad ska jag göra nu?", "home"],
    ["what is waiting for me?", "home"],
    ["avstämning", "followUps"],
    ["talk", "myTalk"],
    ["vem har läst mina uppgifter", "records"],
    ["mina mål känns tydliga, och jag hinner med dem", "answerLike"],
    ["jag vill ha tydligare mål", "unknown"],
    ["tack för hjälpen", "unknown"],
    ["team asdf", "unknown"],
    ["", "unknown"],
    ["jag vill inte göra det nu", "answerLike"],
    ["Jag är mest nöjd med att vi hann klart med rutinerna i tid", "answerLike"],
  ];
  for (const [text, command] of read)
    it(`"${text}" is taken for ${command}`, () => assert.equal(intentOf(text).command, command));
});
