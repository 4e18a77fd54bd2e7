import assert from "node:assert/strict";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import {
  type ContractTemplate,
  restoreTemplate,
  saveTemplate,
  templateAt,
  templateInUse,
} from "#core/municipality/contractTemplates.ts";
import { documentsOf, given } from "../../test/support/specification.ts";
import { NOW, hr } from "../../test/support/town.ts";

const which = { role: "unitHead", locale: "sv" } as const;
const standard = standardTemplates.unitHead.sv;
const ours = { ...standard, purpose: "Uppdraget finns för våra invånare." };
const none: readonly ContractTemplate[] = [];
const by = (seen: number) => ({ by: hr, at: NOW, seen });
const once = documentsOf(saveTemplate(none, which, ours, by(0)));
const restored = [...once, ...documentsOf(restoreTemplate(once, which, by(1)))];

describe("a contract template of the municipality", () => {
  it("is the product's own until HR has written one", () =>
    assert.deepEqual(templateInUse(none, which), { ...which, version: 0, texts: standard, own: false }));

  it("is a new version each time it is saved, in use from then on", () => {
    given(none)
      .when((it) => saveTemplate(it, which, ours, by(0)))
      .then({ version: 1, savedBy: hr, texts: ours })
      .happens("contractTemplateSaved");
    assert.deepEqual(templateInUse(once, which), {
      ...which,
      version: 1,
      texts: ours,
      own: true,
      saved: { by: hr, at: NOW },
    });
    given(once)
      .when((it) => saveTemplate(it, which, standard, by(1)))
      .then({ version: 2 });
  });

  it("is one role's, in one language", () => {
    assert.equal(templateInUse(once, { role: "unitHead", locale: "en" }).own, false);
    assert.equal(templateInUse(once, { role: "director", locale: "sv" }).own, false);
  });

  it("is not saved again when it says the same, in whatever order", () => {
    const turned = Object.fromEntries(Object.entries(ours).toReversed()) as typeof ours;
    given(once)
      .when((it) => saveTemplate(it, which, turned, by(1)))
      .changesNothing();
  });

  it("is never written over a version that its writer has not seen", () => {
    given(once)
      .when((it) => saveTemplate(it, which, standard, by(0)))
      .refuses("template.changedSince", { version: 1 });
    given(once)
      .when((it) => restoreTemplate(it, which, by(0)))
      .refuses("template.changedSince");
  });

  it("goes back to the standard as a version of its own, and only once", () => {
    given(once)
      .when((it) => restoreTemplate(it, which, by(1)))
      .then({ version: 2, texts: "standard" })
      .happens("contractTemplateRestored");
    assert.equal(templateInUse(restored, which).texts, standard);
    given(restored)
      .when((it) => restoreTemplate(it, which, by(2)))
      .changesNothing();
    given(none)
      .when((it) => restoreTemplate(it, which, by(0)))
      .changesNothing();
  });

  it("can be read as it was when a contract began from it", () => {
    assert.equal(templateAt(restored, { ...which, version: 1 }).texts, ours);
    assert.equal(templateAt(restored, { ...which, version: 0 }).texts, standard);
  });
});
