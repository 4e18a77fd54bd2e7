import assert from "node:assert/strict";
import { recordsIn } from "#core/archive/records.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { employee, everyAppraisal, everyContract, everyGoal } from "../../test/support/builders.ts";

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
