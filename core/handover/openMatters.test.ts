import assert from "node:assert/strict";
import { BOARD, type Contract } from "#core/contract/contract.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { type Matter, type MatterKind, openMatters } from "#core/handover/openMatters.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { overviewFor } from "#core/overview/overview.ts";
import {
  active,
  agreed,
  agreedGoal,
  awaitingNewPrincipal,
  holder,
  partlyApproved,
  planned,
  principal,
} from "../../test/support/builders.ts";
import {
  NOW,
  TODAY,
  employee,
  formerManager,
  inDays,
  people,
  town,
  townWith,
  townWithTwoJobs,
} from "../../test/support/town.ts";

/** What is open in one dossier by an organisation. */
function mattersOf(
  documents: readonly DossierDocument[],
  {
    organisation = town,
    subject = holder,
    on = TODAY,
  }: { organisation?: Organisation; subject?: PersonId; on?: typeof TODAY } = {},
): readonly Matter[] {
  // The glance is made while the organisation is as it was; what it means is read by the organisation of the day.
  const overview = overviewFor(people.hr, { subject, documents }, TODAY, directoryOf(town));
  return openMatters([overview], directoryOf(organisation), on);
}
const kindsOf = (...given: Parameters<typeof mattersOf>) => mattersOf(...given).map(({ kind }) => kind);

const without = (...ids: readonly PersonId[]): Organisation => ({
  ...town,
  people: town.people.filter(({ id }) => !ids.includes(id)),
});
const ofBoard = (contract: Contract = active()): Contract => ({
  ...contract,
  holder: people.chiefExecutive,
  principal: BOARD,
  title: "Kommunchef",
  unit: asId<UnitId>("office"),
});
const boardUntil = (days: number, ...more: Organisation["representations"]): Organisation => ({
  ...town,
  representations: [
    { person: people.board, for: "board", decisionRef: "KS 2026/1", from: inDays(-99), to: inDays(days) },
    ...more,
  ],
});
const atTheTop = { subject: people.chiefExecutive } as const;

describe("what no longer fits the organisation", () => {
  it("is nothing while the contract is with the nearest manager", () => assert.deepEqual(kindsOf([active()]), []));
  it("is nothing where the contract belongs to the manager of a second job", () =>
    assert.deepEqual(
      kindsOf([{ ...active(), principal: people.salarySetter }], { organisation: townWithTwoJobs }),
      [],
    ));

  const cases: readonly (readonly [string, readonly MatterKind[], Parameters<typeof mattersOf>])[] = [
    [
      "a new nearest manager, who takes over",
      ["principalChanged"],
      [[active()], { organisation: townWith({ id: holder, manager: people.salarySetter }) }],
    ],
    ["a holder who has left", ["holderLeft"], [[active()], { organisation: without(holder) }]],
    [
      "a holder who has left, with what is agreed for a later day",
      ["holderLeft", "comingLeft"],
      [[active(), agreed()], { organisation: without(holder) }],
    ],
    [
      "a holder who has left, with all that was begun",
      ["holderLeft", "wordingLeft", "talkLeft", "goalsLeft"],
      [
        [
          active(),
          partlyApproved({ id: "next" }),
          { ...planned(), employee: holder, manager: principal },
          agreedGoal(),
        ],
        { organisation: without(holder) },
      ],
    ],
    [
      "a holder with another title",
      ["holderMoved"],
      [[active()], { organisation: townWith({ id: holder, title: "Verksamhetschef" }) }],
    ],
    [
      "a new principal who has not confirmed",
      ["toConfirm"],
      [[{ ...awaitingNewPrincipal(people.salarySetter), principal, handovers: [] }]],
    ],
    ["a period that ends in sixty days", ["periodEnding"], [[active()], { on: inDays(305) }]],
    ["no period that ends in sixty-one days", [], [[active()], { on: inDays(304) }]],
    [
      "a period that has ended without a renewal: the contract stays in force",
      ["periodLapsed"],
      [[active()], { on: inDays(366) }],
    ],
    ["nothing where a renewal is agreed", [], [[active(), agreed()], { on: inDays(320) }]],
    [
      "nothing where a renewal is being negotiated",
      [],
      [[active(), partlyApproved({ id: "next", existing: [active()] })], { on: inDays(320) }],
    ],
    [
      "a holder on leave, said with its dates",
      ["holderOnLeave"],
      [[active()], { organisation: townWith({ id: holder, leave: { from: inDays(-1), to: inDays(40) } }) }],
    ],
    [
      "a principal on leave",
      ["principalOnLeave"],
      [[active()], { organisation: townWith({ id: principal, leave: { from: TODAY } }) }],
    ],
    [
      "a leave that begins tomorrow, not yet",
      [],
      [[active()], { organisation: townWith({ id: principal, leave: { from: inDays(1) } }) }],
    ],
    [
      "a wording with a former manager",
      ["wordingLeft"],
      [[partlyApproved()], { organisation: townWith({ id: holder, manager: people.salarySetter }) }],
    ],
    [
      "a manager who has left, and nobody after them",
      ["noPrincipal"],
      [[active()], { organisation: without(principal) }],
    ],
    [
      "the same of one without a contract, while something is open",
      ["noManager"],
      [
        [agreedGoal()],
        {
          organisation: without(agreedGoal().owner === holder ? principal : people.unitHead),
          subject: agreedGoal().owner,
        },
      ],
    ],
    ["nothing of one without a manager and without anything open", [], [[], { organisation: without(principal) }]],
    ["a talk with a former manager", ["talkLeft"], [[{ ...planned(), manager: formerManager }], { subject: employee }]],
  ];
  for (const [what, kinds, given] of cases)
    it(`is ${what}`, () => assert.deepEqual(kindsOf(...given).toSorted(), kinds.toSorted()));

  it("names who is to act: the new manager, within thirty days, or both about a period", () => {
    const moved = townWith({ id: holder, manager: people.salarySetter });
    assert.deepEqual(mattersOf([active()], { organisation: moved })[0]?.mustAct, [people.salarySetter]);
    const waiting = {
      ...awaitingNewPrincipal(people.salarySetter),
      handovers: [{ from: principal, to: people.salarySetter, at: NOW }],
    };
    const [toConfirm] = mattersOf([waiting], { organisation: moved });
    assert.deepEqual(
      [toConfirm?.kind, toConfirm?.by, toConfirm?.mustAct],
      ["toConfirm", inDays(30), [people.salarySetter]],
    );
    assert.deepEqual(mattersOf([active()], { on: inDays(320) })[0]?.mustAct, [holder, principal]);
  });
  it("offers who stands in the talk of a manager who is away, and nobody else", () => {
    const deputy = people.salarySetter;
    const { manager } = planned();
    const organisation = townWith(
      { id: manager, leave: { from: TODAY, to: inDays(20) } },
      {
        representations: [
          ...town.representations,
          { person: deputy, for: manager, decisionRef: "SN 2026/9", from: TODAY, to: inDays(20) },
        ],
      },
    );
    const directory = directoryOf(organisation);
    const offered = (reader: PersonId) => {
      const documents = [planned()];
      return openMatters([overviewFor(reader, { subject: employee, documents }, TODAY, directory)], directory, TODAY);
    };
    assert.deepEqual(
      offered(deputy).map(({ kind, talkToTakeOver, mustAct }) => [kind, talkToTakeOver, mustAct]),
      [["talkWhileAway", planned().id, []]],
    );
    for (const reader of [manager, employee, people.hr]) assert.deepEqual(offered(reader), []);
  });
  it("names the deputy of a principal on leave, with the days of the decision", () => {
    const organisation = townWith(
      { id: principal, leave: { from: TODAY, to: inDays(20) } },
      {
        representations: [
          ...town.representations,
          { person: people.salarySetter, for: principal, decisionRef: "SN 2026/9", from: TODAY, to: inDays(20) },
        ],
      },
    );
    assert.deepEqual(
      mattersOf([active()], { organisation })[0]?.standIns?.map(({ person, decisionRef, to }) => [
        person,
        decisionRef,
        to,
      ]),
      [[people.salarySetter, "SN 2026/9", inDays(20)]],
    );
  });
});

describe("the board as principal (P18)", () => {
  it("fits whoever represents it", () => assert.deepEqual(kindsOf([ofBoard()], atTheTop), []));
  it("is told of when nobody represents it any longer, to the kommunchef and HR", () => {
    const [matter] = mattersOf([ofBoard()], { ...atTheTop, organisation: boardUntil(-40) });
    assert.deepEqual([matter?.kind, matter?.mustAct], ["boardUnrepresented", [people.chiefExecutive]]);
  });
  it("is told of sixty days before the last period ends, unless another follows", () => {
    const follows = { person: people.formerBoard, for: "board", decisionRef: "KS 2026/9", from: inDays(31) } as const;
    assert.deepEqual(kindsOf([ofBoard()], { ...atTheTop, organisation: boardUntil(30) }), ["boardPeriodEnds"]);
    assert.deepEqual(kindsOf([ofBoard()], { ...atTheTop, organisation: boardUntil(30, follows) }), []);
  });
  it("says who has stepped in when a period has ended, without a new approval", () => {
    const follows = { person: people.formerBoard, for: "board", decisionRef: "KS 2026/9", from: inDays(-4) } as const;
    const [matter] = mattersOf([ofBoard()], { ...atTheTop, organisation: boardUntil(-5, follows) });
    assert.deepEqual(
      [matter?.kind, matter?.from, matter?.standIns?.map(({ person }) => person)],
      ["boardSteppedIn", people.board, [people.formerBoard]],
    );
  });
});
