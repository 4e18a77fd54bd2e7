import assert from "node:assert/strict";
import * as fc from "fast-check";
import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import {
  type Appraisal,
  type AppraisalState,
  type SummaryRevision,
  isRevealed,
  sideOf,
  summaryRevisionId,
} from "#core/appraisal/appraisal.ts";
import {
  type Preparation,
  decline,
  markReady,
  preparationId,
  revealedAnswers,
  share,
  show,
  startPreparation,
  submitStep,
  takeBack,
} from "#core/appraisal/preparation.ts";
import * as talks from "#core/appraisal/transitions.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { givenOf } from "#core/dialogue/sharing.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  appraisalsIn,
  goalsIn,
  preparationIn,
  summaryIn,
  withDocuments,
} from "#core/dossier/dossier.ts";
import { chooseOutcome } from "#core/goal/fromLastTalk.ts";
import {
  type Goal,
  type GoalOutcome,
  type GoalState,
  MAX_OPEN_GOALS,
  goalTerms,
  isLive,
  isOpenAfter,
} from "#core/goal/goal.ts";
import * as goals from "#core/goal/transitions.ts";
import { type AppraisalId, type ContentHash, type GoalId, asId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import {
  AFTER_TALK,
  answering,
  awaitingConfirmation,
  confirmed,
  employee,
  goalTermsOf,
  held,
  manager,
  nextTalk,
  preparing,
  proposedGoal,
  ready,
  sentAgain,
  written,
} from "../../test/support/builders.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { NOW, admin, colleague, directory, hr, momentIn, stranger } from "../../test/support/town.ts";

/** The lives of a talk and of a goal (research/domain D8). A new date leaves a talk where it is. */
const TALK: { readonly [From in AppraisalState | "none"]: readonly AppraisalState[] } = {
  none: ["planned"],
  planned: ["planned", "preparation", "cancelled"],
  preparation: ["preparation", "shared", "held", "cancelled"],
  shared: ["shared", "held", "cancelled"],
  held: ["summaryDraft"],
  summaryDraft: ["summaryDraft", "awaitingConfirmation"],
  awaitingConfirmation: ["awaitingConfirmation", "summaryDraft", "confirmed", "confirmedByOne"],
  confirmed: ["closed"],
  confirmedByOne: ["closed"],
  closed: [],
  cancelled: [],
};
const GOAL: { readonly [From in GoalState | "none"]: readonly GoalState[] } = {
  none: ["proposed"],
  proposed: ["proposed", "agreed", "dropped"],
  agreed: ["agreed", "ongoing", "done", "partly", "notReached", "dropped"],
  ongoing: ["ongoing", "done", "partly", "notReached", "dropped"],
  done: [],
  partly: [],
  notReached: [],
  dropped: [],
};

const SECRET = "BEHÅLLET";
const does = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("ready", "share", "hold", "write", "nextDate", "send", "confirm", "confirm"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("plan", "answer", "keep", "takeBack", "show", "decline", "propose", "editGoal"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "reschedule",
      "cancel",
      "askForChange",
      "removeGoal",
      "report",
      "choose",
      "choose",
      "lapse",
      "wait",
      "wait",
    ),
  },
);
const command = fc.record({
  does,
  by: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(employee, manager) },
    { weight: 1, arbitrary: fc.constant(stranger) },
  ),
  which: fc.nat(6),
  /** Mostly what is there now; sometimes what was there before. */
  stale: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
  text: fc.constantFrom("ett", "två", "tre"),
  twice: fc.boolean(),
});
type Command = ReturnType<typeof command.generate>["value"];
type Life = { readonly dossier: Dossier; readonly at: Instant; readonly made: number };
const lifeOf = (at: Instant, ...documents: readonly DossierDocument[]): Life => ({
  dossier: { subject: employee, documents },
  at,
  made: 0,
});
const invited = preparing();
const keeping = answering(answering(invited.employee, "Öppet"), SECRET, { kept: true, step: "tasks" });
const talked = held();
const resent = sentAgain();
/** A second talk with the goal of the first to answer for. */
function secondTalk(): Life {
  const { appraisal, goal } = confirmed();
  const [planned, closed] = documentsOf(talks.plan([appraisal], nextTalk, AFTER_TALK)) as readonly Appraisal[];
  const [invitedTo] = documentsOf(talks.invite(planned as Appraisal));
  const [talk] = documentsOf(talks.hold(invitedTo as Appraisal, dayOf(AFTER_TALK), manager, AFTER_TALK));
  const dated = written(talk as Appraisal, "nextDate", addDays(dayOf(AFTER_TALK), 365));
  const draft = written(dated, "noGoalsReason", "Målet fortsätter");
  return lifeOf(AFTER_TALK, closed as Appraisal, awaitingConfirmation().summary, draft, goal);
}

const BEGINNINGS: readonly Life[] = [
  secondTalk(),
  lifeOf(NOW),
  lifeOf(NOW, invited.appraisal, ready(keeping), ready(invited.manager)),
  lifeOf(AFTER_TALK, talked, ...["one", "two", "three", "four"].map((id) => proposedGoal(talked, id))),
  lifeOf(AFTER_TALK, resent.appraisal, resent.goal, resent.summary, resent.former),
];
const beginning = fc.constantFrom(...BEGINNINGS);

describe("any mixture of two parties' acts in talks", () => {
  it("keeps to the allowed lives, shows nothing too early, and agrees nothing without both", () =>
    fc.assert(
      fc.property(beginning, fc.array(command, { minLength: 5, maxLength: 70 }), (begun, commands) => {
        let life = begun;
        for (const each of commands.flatMap((one) => (one.twice ? [one, one] : [one]))) {
          const next = after(life, each);
          assertAllowed(life.dossier, next.dossier);
          life = next;
          assertPreparations(life.dossier);
          for (const talk of appraisalsIn(life.dossier)) assertConfirmed(talk, life.dossier);
          assertGoals(life.dossier);
        }
      }),
      { numRuns: 1500 },
    ));

  it("reaches every state, so that the property is about something", () => {
    const reached = new Set<string>();
    const runs = fc.tuple(beginning, fc.array(command, { minLength: 60, maxLength: 160 }));
    for (const [begun, commands] of fc.sample(runs, { numRuns: 1000, seed: 11 })) {
      let life = begun;
      for (const each of commands) {
        life = after(life, each);
        for (const talk of [...appraisalsIn(life.dossier), ...goalsIn(life.dossier)]) reached.add(talk.state);
      }
    }
    const states = [...Object.keys(TALK), ...Object.keys(GOAL)].filter(
      (state) => state !== "none" && state !== "planned",
    );
    assert.deepEqual([...reached].toSorted(), [...new Set(states)].toSorted());
  });
});

function after(life: Life, each: Command): Life {
  if (each.does === "wait")
    return { ...life, at: `${addDays(dayOf(life.at), each.which === 0 ? 22 : 1)}T10:00:00.000Z` as Instant };
  const decision = decide(life, each);
  if (decision.kind !== "changed") return life;
  const sealed = decision.documents.filter(({ type }) => type === "summaryRevision");
  for (const { id } of sealed)
    assert.ok(!life.dossier.documents.some((document) => document.id === id), "a summary is never written over");
  return { ...life, dossier: withDocuments(life.dossier, decision.documents), made: life.made + 1 };
}

function decide(
  { dossier, at, made }: Life,
  { does: what, by, which, stale, text }: Command,
): Decision<DossierDocument, { type: string }> {
  const all = appraisalsIn(dossier);
  const talk = all.at(-1 - (stale % Math.max(all.length, 1)));
  const today = dayOf(at);
  if (!talk || what === "plan") return begin(all, asId<AppraisalId>(`talk${made}`), at);

  const side = sideOf(talk, by) ?? "employee";
  const mine = preparationIn(dossier, talk.id, side);
  const theirs = preparationIn(dossier, talk.id, side === "employee" ? "manager" : "employee");
  const set = goalsIn(dossier);
  const goal = set.at(which % Math.max(set.length, 1));
  const writes = (field: "tasks" | "nextDate" | "noGoalsReason", value: string) =>
    talks.writeSummary(
      talk,
      { field, value, seenRev: "entries" in talk ? Math.max((talk.entries[field]?.rev ?? 0) - stale, 0) : 0 },
      by,
      at,
    );

  switch (what) {
    case "answer":
    case "keep":
      return mine?.author === by ? answer(mine, text, what === "keep", stale) : refuse("notFound");
    case "ready":
      return mine?.author === by ? markReady(mine, at) : refuse("notFound");
    case "share":
      return mine?.author === by && theirs ? share(talk, mine, theirs, mine.rev - stale, at) : refuse("notFound");
    case "takeBack":
      return mine?.author === by ? takeBack(talk, mine) : refuse("notFound");
    case "show":
      return mine?.author === by ? show(talk, mine, theirs && givenOf(theirs.status), at) : refuse("notFound");
    case "decline":
      return mine?.author === by ? decline(talk, mine, at) : refuse("notFound");
    case "reschedule":
      return talks.reschedule(talk, { date: addDays(today, which), time: "" }, by, at);
    case "cancel":
      return talks.cancel(talk, "other", by, at);
    case "hold":
      return talks.hold(talk, addDays(today, stale), by, at);
    case "write":
      return writes(which % 2 === 0 ? "tasks" : "noGoalsReason", text);
    case "nextDate":
      return writes("nextDate", addDays(today, 300 + which));
    case "propose":
      return goals.proposeGoal(
        talk,
        set,
        asId<GoalId>(`goal${made}`),
        goalTermsOf({ title: text, due: addDays(today, 100) }),
        by,
        at,
      );
    case "editGoal":
      return goal ? goals.editGoal(talk, goal, { ...goal, title: text }, goal.rev - stale, by, at) : refuse("notFound");
    case "removeGoal":
      return goal ? goals.removeGoal(talk, goal, by, at) : refuse("notFound");
    case "send":
      return talks.sendSummary(talk, set, hashOf, by, at);
    case "askForChange":
      return talks.askForSummaryChange(talk, text, by);
    case "confirm":
      return talks.confirmSummary(talk, set, { hash: sealSeen(dossier, talk, stale), dissent: "" }, by, at);
    case "lapse":
      return talks.lapse(talk, at);
    case "report":
      return goal
        ? goals.reportProgress(goal, { status: "onTrack", note: text, from: "card" }, by, at)
        : refuse("notFound");
    default:
      return goal
        ? chooseOutcome(talk, { goal, others: set }, outcomeOf(which, text, today), goal.rev - stale, by, at)
        : refuse("notFound");
  }
}

function outcomeOf(which: number, comment: string, today: Day): GoalOutcome {
  const outcomes = ["done", "partly", "notReached", "dropped"] as const;
  const outcome = outcomes[which];
  return outcome ? { outcome, comment } : { outcome: "carriedOver", due: addDays(today, 200), comment };
}

/** Planned and called in one act, as the manager does it. */
function begin(all: readonly Appraisal[], id: AppraisalId, at: Instant): Decision<DossierDocument, { type: string }> {
  const planned = talks.plan(all, { id, employee, manager, date: addDays(dayOf(at), 1), time: "" }, at);
  if (planned.kind !== "changed") return planned;
  const [talk, ...closed] = planned.documents;
  const called = talks.invite(talk as Appraisal);
  const opened = (["employee", "manager"] as const).map((side) =>
    startPreparation(talk as Appraisal, side, preparationFor(side), []),
  );
  const documents = [called, ...opened].flatMap((each) =>
    each.kind === "changed" ? (each.documents as readonly DossierDocument[]) : [],
  );
  return { kind: "changed", documents: [...documents, ...closed], events: planned.events };
}

function answer(mine: Preparation, text: string, kept: boolean, stale: number) {
  const [first, second] = preparationFor(mine.side).steps.flatMap(({ key, fields }) =>
    fields.filter(({ kind }) => kind === "text").map((field) => ({ step: key, field: field.key })),
  );
  const asked = kept ? second : first;
  if (!asked) throw new Error("a preparation has at least two questions");
  const values = { [asked.field]: kept ? `${SECRET} ${text}` : text };
  return submitStep(mine, preparationFor(mine.side), {
    step: asked.step,
    seenRev: mine.rev - stale,
    values,
    go: "stay",
    ...(kept && { kept: [asked.field] }),
  });
}

function sealSeen(dossier: Dossier, talk: Appraisal, stale: number): ContentHash {
  const revision = "revision" in talk ? talk.revision : 1;
  return summaryIn(dossier, talk.id, Math.max(revision - stale, 1))?.hash ?? asId<ContentHash>("none");
}

function assertAllowed(before: Dossier, now: Dossier) {
  for (const document of [...appraisalsIn(now), ...goalsIn(now)]) {
    const former = before.documents.find(({ id }) => id === document.id);
    if (former === document) continue;
    // Planned and called are one act here.
    const from = former && "state" in former ? former.state : document.type === "appraisal" ? "planned" : "none";
    const allowed: readonly string[] =
      document.type === "appraisal" ? TALK[from as AppraisalState] : GOAL[from as GoalState];
    assert.ok(allowed.includes(document.state), `${document.type}: ${from} -> ${document.state}`);
  }
  assert.ok(
    appraisalsIn(now).filter(({ state }) => !["confirmed", "confirmedByOne", "closed", "cancelled"].includes(state))
      .length <= 1,
    "one talk at a time",
  );
}

function assertPreparations(dossier: Dossier) {
  for (const appraisal of appraisalsIn(dossier))
    for (const side of ["employee", "manager"] as const) {
      const preparation = preparationIn(dossier, appraisal.id, side);
      const others = preparationIn(dossier, appraisal.id, side === "employee" ? "manager" : "employee");
      if (!preparation || !others) continue;
      const isGiven = ({ status }: Preparation) => status === "shared" || status === "shown";
      const bothShared = isGiven(preparation) && isGiven(others);
      const mayBeRead = bothShared || preparation.status === "shown";
      assert.ok(!isRevealed(appraisal) || bothShared, "revealed without both having shared");
      for (const person of [preparation.other, colleague, hr, admin, stranger]) {
        const reads = may(viewerOf(directory, person, dayOf(momentIn(0))), "preparation.read", {
          preparation,
          appraisal,
        });
        assert.ok(
          !reads || (mayBeRead && person === preparation.other),
          `${person} reads ${preparationId(appraisal.id, side)}`,
        );
      }
      const shown = JSON.stringify(revealedAnswers(appraisal, preparation) ?? {});
      assert.ok(mayBeRead || shown === "{}");
      assert.doesNotMatch(shown, new RegExp(SECRET));
    }
}

function assertConfirmed(talk: Appraisal, dossier: Dossier) {
  if (!("confirmations" in talk)) return;
  const summary = dossier.documents.find(
    (document): document is SummaryRevision => document.id === summaryRevisionId(talk.id, talk.revision),
  );
  assert.equal(summary?.hash, talk.hash);
  for (const given of talk.confirmations) assert.equal(given.hash, talk.hash);
  const confirmers = new Set(talk.confirmations.map(({ by }) => by));
  assert.equal(confirmers.size, talk.confirmations.length);
  if (talk.state === "confirmed") assert.deepEqual([...confirmers].toSorted(), [employee, manager].toSorted());
}

function assertGoals(dossier: Dossier) {
  const all = goalsIn(dossier);
  for (const talk of appraisalsIn(dossier))
    assert.ok(all.filter((goal) => isOpenAfter(talk, goal)).length <= MAX_OPEN_GOALS);
  for (const goal of all.filter(wasAgreed)) {
    const talk = appraisalsIn(dossier).find(({ id }) => id === goal.appraisal);
    assert.ok(
      talk && (talk.state === "confirmed" || talk.state === "closed"),
      `agreed in a talk that is ${talk?.state}`,
    );
    const agreed = summaryIn(dossier, talk.id, talk.revision)?.content.goals.find(({ id }) => id === goal.id);
    const carried = "carried" in goal ? goal.carried?.[0] : undefined;
    const asAgreed = { ...goalTerms(goal), ...(carried && { due: carried.from, dueReason: agreed?.dueReason }) };
    assert.deepEqual(agreed, { id: goal.id, ...asAgreed }, "a goal is agreed in the words that both confirmed");
    if (!isLive(goal) || carried) assert.ok(isSaidInConfirmed(goal, dossier), `${goal.state} without both`);
  }
}

/** A goal is over, or has another day, only as a summary says that both have confirmed. */
const isSaidInConfirmed = ({ id }: Goal, dossier: Dossier) =>
  appraisalsIn(dossier).some(
    (talk) =>
      (talk.state === "confirmed" || talk.state === "closed") &&
      summaryIn(dossier, talk.id, talk.revision)?.content.earlier?.some((earlier) => earlier.id === id),
  );

/** A proposal that was taken away has no reason; everything else that is no longer proposed was agreed. */
const wasAgreed = (goal: Goal) => goal.state !== "proposed" && !(goal.state === "dropped" && goal.reason === "");
