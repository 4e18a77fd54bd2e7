import assert from "node:assert/strict";
import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { answerCorrection, correctionsOf, proposeCorrection, waitingCorrection } from "#core/appraisal/correction.ts";
import * as talks from "#core/appraisal/transitions.ts";
import {
  AFTER_TALK,
  closed,
  confirmed,
  confirmedByOne,
  employee,
  everyAppraisal,
  manager,
  nextTalk,
} from "../../test/support/builders.ts";
import { documentsOf, given } from "../../test/support/specification.ts";
import { inDays, momentIn, stranger } from "../../test/support/town.ts";

const LATER = momentIn(20);
const correct =
  (text = "Det var tre kollegor, inte två.", by = employee) =>
  (talk: Appraisal) =>
    proposeCorrection(talk, text, by, LATER);
const answer =
  (agrees: boolean, by = manager, number = 1) =>
  (talk: Appraisal) =>
    answerCorrection(talk, { number, agrees }, by, LATER);
const corrected = () => documentsOf(correct()(confirmed().appraisal))[0] as Appraisal;

describe("a correction of a summary", () => {
  it("is proposed by either side of what is no longer changed, and leaves that as it was", () => {
    for (const by of [employee, manager])
      for (const talk of [confirmed().appraisal, confirmedByOne(), closed()])
        given(talk)
          .when(correct("Rättat", by))
          .then({ state: talk.state, hash: talk.hash, revision: talk.revision, corrections: [{ text: "Rättat", by }] })
          .happens("summaryCorrectionProposed");
  });
  it("is for the two only, says something, and is not too long", () => {
    given(confirmed().appraisal).when(correct("Rättat", stranger)).refuses("notAllowed");
    given(confirmed().appraisal).when(correct(" ")).refuses("nothingWritten");
    given(confirmed().appraisal)
      .when(correct("x".repeat(501)))
      .refuses("tooLong");
  });
  for (const talk of everyAppraisal().filter(({ state }) => !["confirmed", "confirmedByOne", "closed"].includes(state)))
    it(`is not for one that is ${talk.state}`, () => given(talk).when(correct()).refuses("appraisal.wrongState"));

  it("waits for the other side, one at a time", () => {
    assert.equal(waitingCorrection(corrected())?.by, employee);
    for (const by of [employee, manager])
      given(corrected()).when(correct("En till", by)).refuses("summary.correctionWaits");
    given(corrected()).when(answer(true, employee)).refuses("notAllowed");
    given(corrected())
      .when(answer(true, manager, 2))
      .refuses("notFound");
  });
  it("is waited for three weeks: unanswered it stands, the next can be proposed, and the answer may still come", () => {
    const next = (days: number) => (talk: Appraisal) => proposeCorrection(talk, "En till", employee, momentIn(days));
    const until = inDays(41);
    given(corrected()).when(next(41)).refuses("summary.correctionWaits", { until });
    given(corrected())
      .when(next(42))
      .then({ corrections: [{ text: "Det var tre kollegor, inte två." }, { text: "En till" }] })
      .happens("summaryCorrectionProposed");
    const both = documentsOf(next(42)(corrected()))[0] as Appraisal;
    given(both)
      .when(next(43))
      .refuses("summary.correctionWaits", { until: inDays(63) });
    given(both).when(answer(true)).happens("summaryCorrectionAnswered");
  });
  for (const agrees of [true, false])
    it(`is ${agrees ? "confirmed" : "not agreed to"} by the other once, and stays in sight`, () => {
      given(corrected())
        .when(answer(agrees))
        .then({ corrections: [{ by: employee, answer: { by: manager, agrees } }] })
        .happens("summaryCorrectionAnswered");
      const after = documentsOf(answer(agrees)(corrected()))[0] as Appraisal;
      given(after).when(answer(agrees)).changesNothing();
      given(after).when(answer(!agrees)).refuses("summary.correctionAnswered");
      given(after).when(correct("En till", manager)).happens("summaryCorrectionProposed");
    });
  it("stays with the talk when the next one is planned", () => {
    const [, before] = documentsOf(talks.plan([corrected()], nextTalk, AFTER_TALK)) as readonly Appraisal[];
    assert.equal(correctionsOf(before as Appraisal).length, 1);
  });
});
