import assert from "node:assert/strict";
import { LOCALES } from "#core/content/locale.ts";
import { refusalText } from "#core/content/refusals.ts";
import { problem } from "#core/organisation/problem.ts";
import type { Refusal, RefusalKey, Refusals } from "#core/refusal.ts";
import type { Day } from "#core/time.ts";

const date = "2026-03-03" as Day;

/** One example of every refusal; a new one must be added here to type-check. */
const examples: { readonly [K in RefusalKey]: Refusals[K] } = {
  notFound: {},
  notAllowed: {},
  busy: {},
  invalid: { field: "serves" },
  tooLong: { field: "measure", max: 300, length: 301 },
  tooMany: { field: "results", max: 5, count: 6 },
  dateInPast: { date },
  dateTooFar: { latest: date },
  dateInFuture: { date },
  dateTooEarly: { earliest: date },
  emptyComment: {},
  "directory.off": {},
  "directory.changedSince": {},
  nothingWritten: { what: "promise" },
  "contract.wrongState": { state: "awaitingNewPrincipal" },
  "contract.changedSince": { revision: 2 },
  "contract.incomplete": { missing: ["commitments", "resultMeasure", "assessmentDate"] },
  "contract.periodOver": { to: date },
  "contract.periodTooLong": { from: date, to: date },
  "contract.dayOutsidePeriod": { part: "result", day: date, from: date, to: date },
  "contract.servesUnknown": {},
  "contract.sameWording": {},
  "contract.changedElsewhere": {},
  "contract.tooManyComments": { max: 100 },
  "contract.notOpened": { revision: 2 },
  "contract.anotherActive": {},
  "contract.alreadyOpen": { state: "proposed" },
  "contract.noPrincipal": {},
  "contract.holderDoesNotLead": {},
  "contract.noDnr": {},
  "template.changedSince": { version: 2 },
  "campaign.underWay": {},
  "campaign.nobody": {},
  "campaign.over": {},
  "year.changedSince": { version: 2 },
  "year.noSuchDay": { kind: "appraisal" },
  "year.tooShort": { kind: "appraisal", days: 14 },
  "year.deadlinesReversed": { kind: "appraisal" },
  "year.deadlineBefore": { kind: "appraisal" },
  "year.deadlineLate": { kind: "appraisal", days: 60 },
  "ownQuestions.changedSince": { version: 2 },
  "ownQuestions.tooMany": { max: 6 },
  "ownQuestions.tooManyInStep": { max: 2 },
  "ownQuestions.nobodyAsked": {},
  "ownQuestions.bothLanguages": {},
  "contract.paperWithoutReference": {},
  "contract.paperBeforeWording": { date },
  "contract.signerNotRepresentative": {},
  "appraisal.wrongState": { state: "confirmedByOne" },
  "appraisal.alreadyOpen": { date },
  "appraisal.notYourReport": {},
  "appraisal.noManager": {},
  "preparation.shared": {},
  "preparation.changedSince": {},
  "preparation.revealed": {},
  "preparation.notShared": {},
  "preparation.tooEarlyToShow": { from: date },
  "preparation.changedElsewhere": { fields: ["importantTasks", "taskChanges"] },
  "preparation.unknownStep": {},
  "summary.changedSince": { field: "workEnvironment", value: "text" },
  "summary.incomplete": { missing: ["goals", "nextDate"] },
  "summary.goalBeyondNextTalk": { goal: "Kortare möten", nextDate: date },
  "summary.correctionWaits": {},
  "summary.correctionAnswered": {},
  "summary.goalsLeft": { goals: ["Kortare möten", "Handleda två nya"] },
  "summary.revisionChanged": { revision: 3 },
  "leadership.wrongState": { state: "agreed" },
  "leadership.alreadyOpen": { year: 2026 },
  "leadership.alreadyHeld": { year: 2026 },
  "leadership.doesNotLead": {},
  "leadership.noPrincipal": {},
  "leadership.nothingWritten": {},
  "leadership.revealed": {},
  "leadership.notShared": {},
  "leadership.reworded": {},
  "leadership.othersAnswer": {},
  "leadership.incomplete": { missing: ["keep", "sign"] },
  "leadership.tooFewToAsk": {},
  "followUp.wrongState": { state: "closed" },
  "followUp.alreadyOpen": { date },
  "followUp.shared": {},
  "followUp.answeredByOther": {},
  "followUp.nothingWritten": {},
  "followUp.promiseWithoutDay": {},
  "followUp.postponedTwice": {},
  "assessment.wrongState": { state: "compiled" },
  "assessment.alreadyOpen": { day: date },
  "assessment.revealed": {},
  "assessment.notShared": {},
  "assessment.tooEarlyToShow": { from: date },
  "assessment.changedSince": {},
  "assessment.incomplete": { missing: ["conclusion", "actionBy"] },
  "assessment.revisionChanged": { revision: 2 },
  "goal.wrongState": { state: "dropped" },
  "goal.tooMany": { max: 5 },
  "goal.incomplete": { missing: ["title", "measure"] },
  "sharedGoal.nobody": {},
  "sharedGoal.notYours": {},
  "sharedGoal.answered": { state: "withdrawn" },
  "sharedGoal.noRoom": { max: 5 },
  "sharedGoal.noTalk": {},
  "goal.noOccurrence": {},
  "goal.inTalk": {},
  "goal.sameWording": {},
  "goal.changeWaits": {},
  "goal.changeReworded": {},
  "goal.noChange": {},
  "goal.changeSettled": { became: "takenBack" },
  "talkAction.wrongState": { state: "done" },
  "talkAction.tooMany": { max: 5 },
  "talkAction.incomplete": { missing: ["text", "effect"] },
  "talkAction.answerIsManagers": {},
  "note.tooMany": { max: 500 },
  "note.changedSince": {},
  "note.removed": {},
  "note.badLink": {},
  "exchange.tooMany": { max: 10 },
  "exchange.answered": {},
  "salary.wrongState": { state: "shared" },
  "salary.alreadyOpen": { day: date },
  "salary.viewGiven": {},
  "salary.nothingToGive": {},
  "salary.viewFirst": { until: date },
  "salary.isReady": {},
  "salary.changedSince": {},
  "salary.groundUnknown": {},
  "salary.incomplete": { missing: ["motivation", "ground"] },
  "salary.surprise": { criteria: [{ sv: "Resultat", en: "Results" }] },
  "salaryCriteria.changedSince": { version: 2 },
  "salaryCriteria.none": {},
  "salaryCriteria.tooMany": { max: 8 },
  "salaryCriteria.bothLanguages": {},
  "orgGoal.wrongState": { state: "closed" },
  "orgGoal.changedSince": {},
  "orgGoal.sameWording": {},
  "orgGoal.incomplete": { missing: ["title", "unit", "reference"] },
  "orgGoal.datesReversed": { from: date, to: date },
  "orgGoal.afterParent": { parent: "Trygga liv", to: date },
  "orgGoal.visionServes": {},
  "orgGoal.orphan": {},
  "orgGoal.parentNotDecided": {},
  "orgGoal.circle": { parent: "Trygga liv" },
  "orgGoal.wrongLevel": { parent: "Trygga liv" },
  "orgGoal.goalsBelow": { goals: ["Trygga liv", "Kortare köer"] },
  "orgGoal.noReplacement": {},
  "orgGoal.otherLevel": { goal: "Trygga liv" },
  "orgGoal.fileRefused": {
    problems: [problem({ file: "goals.csv", line: 3 }, "goal.circle", { names: ["Trygga liv"] })],
  },
  "import.fileRefused": { problems: [problem({ file: "units.csv", line: 3 }, "unit.noHead", { unit: "Kontoret" })] },
  "import.changedSince": {},
  "import.nothing": {},
  "import.first": {},
  "import.later": {},
  "import.undone": {},
  "import.builtOn": { names: ["Karim Haddad", "Sara Lindqvist"], more: 3 },
  "import.goalsChanged": { goals: ["Trygga liv"] },
  "import.goalsServed": { goals: ["Trygga liv", "Kortare köer"] },
  "entitlement.wrongState": { state: "closed" },
  "policy.notAsked": {},
  "policy.changedSince": { version: 2 },
  "policy.notOpened": { version: 2 },
  "policy.alreadyAccepted": {},
  "policy.noWish": {},
  "policy.noDraft": {},
  "policy.draftChanged": {},
  "policy.sameText": {},
  "retention.noReference": {},
  "retention.noReason": {},
  "retention.nothingDecided": {},
  "retention.runUnderWay": {},
  "retention.notLooked": {},
  "retention.otherDay": { day: date },
  "retention.noReceipt": {},
  "retention.begun": {},
  "policy.incomplete": { missing: ["title", "english"] },
};
const all = Object.entries(examples).map(([key, params]) => ({ key, params }) as Refusal);

describe("a refusal", () => {
  for (const locale of LOCALES)
    it(`is one or more whole sentences, never a key or a hole (${locale})`, () => {
      for (const refusal of all) {
        const said = refusalText(refusal, locale);
        assert.match(said, /^\p{Lu}|^\d|^[”“]/u, said);
        assert.match(said, /\.$/, said);
        assert.doesNotMatch(said, /undefined|NaN|\[object|[a-z][A-Z]/, said);
      }
    });

  it("names a field as the page does, in its own gender, and none when it does not know it", () => {
    const tooLong = (field: string, within?: string) =>
      refusalText({ key: "tooLong", params: { field, ...(within && { within }), max: 10, length: 12 } }, "sv");
    assert.match(tooLong("measure"), /^Måttet är för långt: 12 tecken, och det får vara högst 10/);
    assert.match(tooLong("title"), /^Målet är för långt/);
    assert.match(tooLong("title", "sv"), /^Rubriken är för lång:/);
    assert.match(tooLong("text", "commitments"), /^Åtagandet är för långt/);
    assert.match(tooLong("workEnvironment"), /^Texten under ”Arbetsmiljö.*” är för lång:/);
    for (const unknown of ["aQuestionOfADialogue", "constructor", "__proto__"])
      assert.match(tooLong(unknown), /^Texten är för lång: 12 tecken, och det får vara högst 10/);
  });
  it("says how many rows there may be", () =>
    assert.equal(
      refusalText({ key: "tooMany", params: { field: "results", max: 5, count: 6 } }, "sv"),
      "Det får vara högst 5 resultat, och nu är det 6. Ta bort några och försök igen.",
    ));
  it("lists what is missing as a sentence does", () => {
    assert.match(
      refusalText(
        { key: "contract.incomplete", params: { missing: ["commitments", "resultMeasure", "assessmentDate"] } },
        "sv",
      ),
      /minst ett åtagande, mått för varje resultat och minst ett datum för bedömning/,
    );
  });
});
