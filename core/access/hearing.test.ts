import assert from "node:assert/strict";
import { viewerOf } from "#core/access/viewer.ts";
import { takePart } from "#core/climate/climate.ts";
import { hearsOf } from "#core/access/hearing.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import {
  active,
  agreedGoal,
  contractComment,
  contractRevision,
  drafted,
  employee,
  held,
  inPreparation,
  preparing,
  promisedRight,
  proposed,
  proposedGoal,
  sharedByEmployee,
  talkWish,
} from "../../test/support/builders.ts";
import { asked, partIn } from "../../test/support/followUps.ts";
import { openedLeadership } from "../../test/support/leadership.ts";
import { opened } from "../../test/support/assessments.ts";
import { agreedAction, proposedAction } from "../../test/support/talkActions.ts";
import { askedFeedback, givenFeedback, note, sent } from "../../test/support/between.ts";
import { TODAY, directory, people } from "../../test/support/town.ts";

/** The talk is between the employee and the unit head, the contract between the unit head and the director. */
describe("whose open page is told that a document has been written", () => {
  const { employee: own } = preparing();
  const tookPart = takePart(inPreparation(), [], TODAY);
  assert.ok(tookPart.kind === "changed");
  const [participation] = tookPart.documents;
  assert.ok(participation);
  const rows: readonly (readonly [string, DossierDocument, readonly string[]])[] = [
    ["a draft of a contract: its author alone", drafted(), ["unitHead"]],
    ["a proposed contract: both parties", proposed(), ["director", "unitHead"]],
    ["a contract in force, which all may read: both parties", active(), ["director", "unitHead"]],
    ["a comment: the two", contractComment(), ["director", "unitHead"]],
    ["a revision: nobody, its contract is told of", contractRevision(), []],
    ["a talk that is called: both", inPreparation(), ["unitHead", "employee"]],
    ["a talk that is held: both", held(), ["unitHead", "employee"]],
    ["what one prepares: its author alone", own, ["employee"]],
    ["what has been shared: both", sharedByEmployee().employee, ["unitHead", "employee"]],
    ["a goal proposed in the talk: both, and who stands in", proposedGoal(), ["unitHead", "employee", "deputy"]],
    ["a wish for a talk: who asked, and who is to book it", talkWish(), ["unitHead", "employee", "deputy"]],
    ["a follow-up: both", asked(), ["unitHead", "employee"]],
    ["what one writes in it: its author alone", partIn(asked(), employee), ["employee"]],
    [
      "a note: its author alone, whomever it is about",
      note(undefined, { author: people.unitHead, about: employee }),
      ["unitHead"],
    ],
    ["a question or thanks: both, and who stands in", sent(), ["unitHead", "employee", "deputy"]],
    ["one from the manager: both", sent({ from: "manager" }), ["unitHead", "employee"]],
    ["feedback that is asked for: the two alone", askedFeedback(), ["employee", "colleague"]],
    ["feedback that is given: the two alone", givenFeedback(), ["employee", "colleague"]],
    ["something put forward in the talk: both", proposedAction(), ["unitHead", "employee"]],
    ["something agreed: both, and who stands in", agreedAction(), ["unitHead", "employee", "deputy"]],
    ["that somebody has answered about the climate: they alone", participation, ["employee"]],
    ["a right that is owed: both", promisedRight(), ["director", "unitHead"]],
    ["a dialogue about leadership: both", openedLeadership().dialogue, ["director", "unitHead"]],
    ["one's own view in it: its author", openedLeadership().holder, ["unitHead"]],
    ["an assessment under way: both", opened().assessment, ["director", "unitHead"]],
    ["what one party writes of it: its author alone", opened().holder, ["unitHead"]],
  ];
  for (const [what, document, expected] of rows)
    it(what, () => {
      const told = Object.entries(people)
        .filter(([, person]) => hearsOf(viewerOf(directory, person, TODAY), document))
        .map(([who]) => who);
      assert.deepEqual(told.toSorted(), expected.toSorted());
    });

  it("an agreed goal: the employee, and who manages them or sets their salary", () => {
    const told = (who: keyof typeof people) => hearsOf(viewerOf(directory, people[who], TODAY), agreedGoal());
    assert.ok(told("employee") && told("unitHead") && told("deputy") && told("salarySetter"));
    assert.ok(!told("hr") && !told("director") && !told("colleague") && !told("stranger"));
  });
});
