import assert from "node:assert/strict";
import { decline } from "#core/appraisal/preparation.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { overviewFor } from "#core/overview/overview.ts";
import { type WaitingKind, waitingFor } from "#core/overview/waiting.ts";
import { dayMeans } from "#core/overview/waitingDay.ts";
import type { Day } from "#core/time.ts";
import {
  active,
  agreedGoal,
  answering,
  awaitingConfirmation,
  changesRequested,
  closed,
  confirmed,
  drafted,
  employee,
  halfConfirmed,
  held,
  holder,
  manager,
  partlyApproved,
  preparing,
  principal,
  proposed,
  ready,
  revealed,
  sharedByEmployee,
  summaryDraft,
} from "../../test/support/builders.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { NOW, TODAY, colleague, deputy, directory, inDays } from "../../test/support/town.ts";
import { agreedAction, developmentTerms, doneAction, droppedAction } from "../../test/support/talkActions.ts";
import { changeProposed, recurringGoal } from "../../test/support/goalChanges.ts";

type Situation = {
  readonly of: PersonId;
  readonly in: PersonId;
  readonly documents?: readonly DossierDocument[];
  readonly on?: Day;
  readonly leads?: boolean;
};

const waits = ({ of, in: subject, documents = [], on = TODAY, leads = false }: Situation) => {
  const own = overviewFor(of, { subject: of, documents: subject === of ? documents : [] }, on, directory);
  const others = subject === of ? [] : [overviewFor(of, { subject, documents }, on, directory)];
  return waitingFor({ person: of, leads, hasPrincipal: true }, own, others, on);
};

const prepared = preparing();
const documentsIn = ({ appraisal, employee: one, manager: other }: typeof prepared | ReturnType<typeof revealed>) => [
  appraisal,
  one,
  other,
];
const started = [prepared.appraisal, answering(prepared.employee, "Svar"), prepared.manager];
const done = [prepared.appraisal, ready(prepared.employee), prepared.manager];
const sent = awaitingConfirmation();
const shared = sharedByEmployee();
const otherDeclined = [
  shared.appraisal,
  shared.employee,
  ...documentsOf(decline(shared.appraisal, shared.manager, NOW)),
];

const SITUATIONS: readonly (readonly [string, Situation, readonly WaitingKind[]])[] = [
  ["nothing for an employee without a talk", { of: employee, in: employee }, []],
  ["a contract to draft for one who leads and has none", { of: holder, in: holder, leads: true }, ["contractToDraft"]],
  ["no contract to draft when one is in force", { of: holder, in: holder, leads: true, documents: [active()] }, []],
  [
    "the end of a contract, two months ahead",
    { of: holder, in: holder, leads: true, documents: [active()], on: inDays(305) },
    ["contractEnding"],
  ],
  [
    "the end of a contract also for the principal",
    { of: principal, in: holder, documents: [active()], on: inDays(305) },
    ["contractEnding", "talkToPlan"],
  ],
  [
    "no end of a contract for one who is no party to it",
    { of: deputy, in: holder, documents: [active()], on: inDays(305) },
    ["talkToPlan"],
  ],
  [
    "no end of a contract when the next one is under way",
    { of: holder, in: holder, leads: true, documents: [active(), drafted({ id: "next" })], on: inDays(305) },
    ["contractToFinish"],
  ],
  ["one's own draft to finish", { of: holder, in: holder, leads: true, documents: [drafted()] }, ["contractToFinish"]],
  [
    "a contract to approve",
    { of: principal, in: holder, documents: [partlyApproved()] },
    ["contractToApprove", "talkToPlan"],
  ],
  ["nothing for who has approved", { of: holder, in: holder, leads: true, documents: [partlyApproved()] }, []],
  [
    "a contract to reword",
    { of: holder, in: holder, leads: true, documents: [changesRequested()] },
    ["contractToReword"],
  ],
  [
    "a change of a goal that the other has put forward",
    { of: employee, in: employee, documents: [changeProposed("manager")], on: inDays(60) },
    ["goalChangeToAnswer"],
  ],
  [
    "the same, for the manager",
    { of: manager, in: employee, documents: [confirmed().appraisal, changeProposed("owner")], on: inDays(60) },
    ["goalChangeToAnswer"],
  ],
  [
    "a time of a goal that comes back, once its day has come",
    { of: employee, in: employee, documents: [recurringGoal()], on: inDays(30) },
    ["goalOccurrence"],
  ],
  ["nothing of it the day before", { of: employee, in: employee, documents: [recurringGoal()], on: inDays(29) }, []],
  [
    "nothing for who has put it forward",
    { of: employee, in: employee, documents: [changeProposed("owner")], on: inDays(60) },
    [],
  ],
  [
    "a promise to keep, a week before its day and not earlier",
    { of: manager, in: employee, documents: [confirmed().appraisal, agreedAction()], on: inDays(53) },
    ["promiseToKeep"],
  ],
  [
    "nothing of a promise with time left",
    { of: manager, in: employee, documents: [confirmed().appraisal, agreedAction()], on: inDays(52) },
    [],
  ],
  [
    "a promise whose day has passed, for the one who was promised it",
    { of: employee, in: employee, documents: [agreedAction()], on: inDays(61) },
    ["promiseLate"],
  ],
  [
    "one's own part, on its day",
    { of: employee, in: employee, documents: [agreedAction(developmentTerms())], on: inDays(100) },
    ["agreedToDo"],
  ],
  [
    "the employee's part whose day has passed, for the manager",
    {
      of: manager,
      in: employee,
      documents: [confirmed().appraisal, agreedAction(developmentTerms())],
      on: inDays(101),
    },
    ["agreedLate"],
  ],
  [
    "nothing of what is done or dropped",
    { of: employee, in: employee, documents: [doneAction(), droppedAction()], on: inDays(100) },
    [],
  ],
  ["a preparation to start", { of: employee, in: employee, documents: documentsIn(prepared) }, ["preparationToStart"]],
  ["a preparation to go on with", { of: employee, in: employee, documents: started }, ["preparationStarted"]],
  ["a preparation to share", { of: employee, in: employee, documents: done }, ["preparationReady"]],
  [
    "the other's preparation, for the manager",
    { of: manager, in: employee, documents: started },
    ["preparationToStart"],
  ],
  [
    "the other, when one has shared",
    { of: employee, in: employee, documents: documentsIn(sharedByEmployee()) },
    ["preparationShared"],
  ],
  [
    "whether to show it, when the other has nothing written",
    { of: employee, in: employee, documents: otherDeclined },
    ["preparationToShow"],
  ],
  ["nothing of who has nothing written", { of: manager, in: employee, documents: otherDeclined }, []],
  ["a talk to read before the day", { of: employee, in: employee, documents: documentsIn(revealed()) }, ["talkToRead"]],
  [
    "a talk to hold on the day",
    { of: manager, in: employee, documents: documentsIn(revealed()), on: inDays(10) },
    ["talkToHold"],
  ],
  [
    "a talk to hold also unprepared",
    { of: manager, in: employee, documents: documentsIn(prepared), on: inDays(11) },
    ["preparationToStart", "talkToHold"],
  ],
  ["a summary to write for both", { of: employee, in: employee, documents: [held()] }, ["summaryToWrite"]],
  ["a summary to write on", { of: manager, in: employee, documents: [summaryDraft()] }, ["summaryToWrite"]],
  [
    "a summary to revise",
    { of: manager, in: employee, documents: [{ ...summaryDraft(), changeAsked: "Oklart" }] },
    ["summaryToRevise"],
  ],
  ["a summary to confirm", { of: employee, in: employee, documents: [sent.appraisal] }, ["summaryToConfirm"]],
  ["nothing for who has confirmed", { of: employee, in: employee, documents: [halfConfirmed()] }, []],
  [
    "goals that have been silent",
    { of: employee, in: employee, documents: [agreedGoal()], on: inDays(80) },
    ["goalsToUpdate"],
  ],
  ["a talk to plan when none has been held", { of: manager, in: colleague }, ["talkToPlan"]],
  [
    "no talk to plan when one was held this year",
    { of: manager, in: employee, documents: [confirmed().appraisal], on: inDays(100) },
    [],
  ],
  [
    "a talk to plan a year after the confirmed one",
    { of: manager, in: employee, documents: [confirmed().appraisal], on: inDays(340) },
    ["talkToPlan"],
  ],
  [
    "a talk to plan a year after the closed one",
    { of: manager, in: employee, documents: [closed()], on: inDays(340) },
    ["talkToPlan"],
  ],
  [
    "no talk to plan beside one under way with somebody else",
    { of: deputy, in: employee, documents: documentsIn(prepared) },
    [],
  ],
];

describe("what waits for a person", () => {
  for (const [what, situation, kinds] of SITUATIONS)
    it(`is ${what}`, () =>
      assert.deepEqual(
        waits(situation).map(({ kind }) => kind),
        kinds,
      ));

  it("carries the day of the talk", () =>
    assert.deepEqual(waits({ of: employee, in: employee, documents: documentsIn(prepared) }), [
      { kind: "preparationToStart", subject: employee, date: inDays(10) },
    ]));
  it("says whether its day is a last one or a first one", () => {
    assert.equal(dayMeans("leadershipToAnswer"), "by");
    assert.equal(dayMeans("goalOffered"), "since");
    assert.equal(dayMeans("preparationToStart"), "on");
  });
  it("comes with what others wait for first", () => {
    const own = overviewFor(manager, { subject: manager, documents: [agreedGoal()] }, inDays(80), directory);
    const others = [
      overviewFor(manager, { subject: colleague, documents: [] }, inDays(80), directory),
      overviewFor(manager, { subject: employee, documents: [sent.appraisal] }, inDays(80), directory),
      overviewFor(holder, { subject: holder, documents: [proposed()] }, inDays(80), directory),
    ];
    const kinds = waitingFor({ person: manager, leads: true, hasPrincipal: true }, own, others, inDays(80)).map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, [
      "contractToApprove",
      "summaryToConfirm",
      "contractToDraft",
      "goalsToUpdate",
      "talkToPlan",
    ]);
  });
});
