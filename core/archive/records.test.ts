import assert from "node:assert/strict";
import { sortDue } from "#core/archive/due.ts";
import { recordsIn } from "#core/archive/records.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { addDays } from "#core/time.ts";
import { confirmedAssessment } from "../../test/support/assessments.ts";
import {
  confirmedByOne,
  employee,
  everyAppraisal,
  everyContract,
  everyGoal,
  proposedGoal,
  revealed,
  summaryDraft,
} from "../../test/support/builders.ts";
import { standingHold } from "../../test/support/holds.ts";
import { TODAY } from "../../test/support/town.ts";

describe("the records of a person", () => {
  const every: readonly DossierDocument[] = [...everyGoal(), ...everyContract(), ...everyAppraisal()];
  const since = (document: DossierDocument, gone: boolean) => {
    const [record] = recordsIn({ subject: employee, documents: [document] }, gone);
    assert.ok(record);
    return record.since;
  };

  it("are in use for as long as nobody has ended them", () => {
    for (const document of every)
      if ("state" in document && (document.state === "agreed" || document.state === "active"))
        assert.equal(since(document, false), undefined, document.type);
  });

  it("have all been used for the last time when their person has left, on no day later than they name", () => {
    for (const document of every) {
      const over = since(document, true);
      assert.ok(over, `${document.type} ${JSON.stringify(document)}`);
      const named = JSON.stringify(document)
        .match(/\d{4}-\d{2}-\d{2}/g)
        ?.toSorted()
        .at(-1);
      assert.ok(named !== undefined && over <= named, document.type);
    }
  });
});

describe("a proposal in a talk", () => {
  const kinds = (talk: DossierDocument) =>
    recordsIn({ subject: employee, documents: [talk, proposedGoal()] }, false).map(({ kind, parts }) => [kind, parts]);

  it("belongs to the talk when the two never agreed on its summary", () =>
    assert.deepEqual(kinds(confirmedByOne()), [["talk", ["talk", "goal"]]]));
  it("is a record of its own as long as they may", () =>
    assert.deepEqual(kinds(summaryDraft()), [
      ["talk", ["talk"]],
      ["goal", ["goal"]],
    ]));
});

describe("a hold on a record", () => {
  const later = addDays(TODAY, 1100);
  const held = (documents: readonly DossierDocument[], record: string) => {
    const records = recordsIn({ subject: employee, documents }, true);
    const rules = [...new Set(records.map(({ kind }) => kind))].map(
      (kind) => ({ kind, fate: "remove", months: 12, reference: "KS § 1", from: TODAY }) as const,
    );
    assert.equal(sortDue(records, rules, [], later, () => undefined).due.length, records.length);
    return sortDue(records, rules, [standingHold(record)], later, () => undefined)
      .held.map(({ kind }) => kind)
      .toSorted();
  };

  it("keeps the preparations of a talk", () => {
    const { appraisal, employee: theirs, manager: mine } = revealed();
    assert.deepEqual(held([appraisal, theirs, mine], appraisal.id), ["preparation", "preparation", "talk"]);
  });
  it("keeps the assessments of a contract", () => {
    const { assessment, contract, record } = confirmedAssessment();
    assert.deepEqual(held([contract, assessment, record], contract.id), ["assessment", "contract"]);
  });
});
