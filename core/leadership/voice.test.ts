import assert from "node:assert/strict";
import * as fc from "fast-check";
import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { OFTEN } from "#core/assessment/matter.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { NOT_SAID, perQuestion } from "#core/pool/counts.ts";
import { employee } from "../../test/support/builders.ts";
import { given, when } from "../../test/support/specification.ts";
import { TODAY, inDays } from "../../test/support/town.ts";
import {
  VOICE_CHOICES,
  type VoiceAnswers,
  type VoiceCell,
  type VoicePool,
  counted,
  takePart,
  voiceReportOf,
} from "./voice.ts";

const leader = asId<PersonId>("leader");
const answers = fc.record(
  perQuestion(EXPECTATIONS, () => fc.constantFrom(...VOICE_CHOICES)),
) as fc.Arbitrary<VoiceAnswers>;
const poolOf = (all: readonly VoiceAnswers[], whose = leader) =>
  all.reduce<VoicePool | undefined>((pool, each) => counted(pool, whose, each), undefined);
const shownOf = (all: readonly VoiceAnswers[]) => {
  const pool = poolOf(all);
  return voiceReportOf(2025, pool ? [pool] : []);
};

describe("what employees say of how they are led", () => {
  it("is asked once a year, where at least five have the same manager, and of no others", () => {
    const asked = { group: LEAST_GROUP, today: TODAY };
    when(takePart(employee, [], asked)).then({ type: "voiceParticipation", year: 2026 });
    when(takePart(employee, [], { ...asked, group: LEAST_GROUP - 1 })).refuses("leadership.tooFewToAsk");
    const noted = { type: "voiceParticipation", schema: 1, id: "x", person: employee, year: 2026 } as const;
    given([noted])
      .when((before) => takePart(employee, before, asked))
      .changesNothing();
    given([noted])
      .when((before) => takePart(employee, before, { ...asked, today: inDays(200) }))
      .then({ year: 2027 });
  });

  it("notes of who has answered neither about whom, nor when, nor what", () => {
    const decision = takePart(employee, [], { group: 6, today: TODAY });
    assert.deepEqual(decision.kind === "changed" && decision.documents, [
      { type: "voiceParticipation", schema: 1, id: "voiceParticipation:2026", person: employee, year: 2026 },
    ]);
  });

  it("is kept the same in whatever order it comes, with nothing that ties one question to another", () =>
    fc.assert(
      fc.property(
        fc.array(answers, { minLength: 1, maxLength: 12 }).chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            // The same answers to each question, given by others.
            fc.tuple(...EXPECTATIONS.map(() => fc.shuffledSubarray(all, { minLength: all.length }))),
          ),
        ),
        ([all, shuffled, columns]) => {
          const crossed = all.map((_, person) =>
            perQuestion(EXPECTATIONS, (question) => {
              const column = columns[EXPECTATIONS.indexOf(question)];
              return column?.[person]?.[question] ?? NOT_SAID;
            }),
          );
          assert.deepEqual(poolOf(shuffled), poolOf(all));
          assert.deepEqual(poolOf(crossed), poolOf(all));
        },
      ),
    ));

  it("shows a question from five answers and no number of them", () =>
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 30 }), (all) => {
        const [shown] = shownOf(all).leaders;
        assert.ok(shown);
        for (const question of EXPECTATIONS) {
          const said = all.filter((each) => each[question] !== NOT_SAID).length;
          const cell: VoiceCell = shown.cells[question];
          assert.equal(cell.kind, said >= LEAST_GROUP ? "shown" : "tooFew");
          assert.deepEqual(Object.keys(cell), said >= LEAST_GROUP ? ["kind", "share", "size"] : ["kind"]);
        }
      }),
    ));

  it("cannot be had by difference: what one group shows does not depend on any other's, nor on who is in which", () =>
    fc.assert(
      fc.property(
        fc.array(answers, { minLength: 1, maxLength: 12 }),
        fc.array(answers, { maxLength: 12 }),
        (mine, theirs) => {
          const other = asId<PersonId>("other");
          const pools = [poolOf(mine), poolOf(theirs, other)].filter((pool) => pool !== undefined);
          const together = voiceReportOf(2025, pools).leaders.find((each) => each.leader === leader);
          assert.deepEqual(together, shownOf(mine).leaders[0]);
          assert.deepEqual(voiceReportOf(2025, pools.toReversed()), voiceReportOf(2025, pools));
        },
      ),
    ));

  it("says the same of all as of all but one, so that nobody's lone view can be read from it", () =>
    fc.assert(
      fc.property(fc.integer({ min: LEAST_GROUP, max: 60 }), fc.constantFrom(...OFTEN), (many, lone) => {
        const all = (value: (typeof OFTEN)[number]) => perQuestion(EXPECTATIONS, () => value);
        for (const common of ["always", "seldom"] as const) {
          const alike = Array.from({ length: many - 1 }, () => all(common));
          assert.deepEqual(shownOf([...alike, all(lone)]), shownOf([...alike, all(common)]));
        }
      }),
    ));
});
