import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOCALES, type Localised } from "#core/content/locale.ts";
import { type Dialogue, type Field, type Step, MAX_ANSWER, SCALE } from "#core/dialogue/dialogue.ts";
import {
  dialogueVersion,
  employeePreparation,
  managerPreparation,
  preparationFor,
  scaleLabels,
} from "./preparation.ts";

const sides = [employeePreparation, managerPreparation];

const keys = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key);
const fieldsOf = ({ steps }: Dialogue) => steps.flatMap(({ fields }) => fields);
const ofKind = (fields: readonly Field[], kind: Field["kind"]) => fields.filter((field) => field.kind === kind);
const questionsOf = ({ title, fields }: Step): readonly Localised[] => [title, ...fields.map(({ label }) => label)];
const notesOf = ({ note }: Step): readonly Localised[] => (note ? [note] : []);

const ordinary = "lookBack tasks results unit workSituation competence leadership goals other".split(" ");

describe("the preparation of a talk", () => {
  for (const dialogue of sides) {
    describe(dialogue.id, () => {
      it("names each step and each question once", () => {
        for (const all of [keys(dialogue.steps), keys(fieldsOf(dialogue))]) assert.deepEqual([...new Set(all)], all);
      });

      it("says everything in Swedish and, differently, in English", () => {
        for (const said of dialogue.steps.flatMap((step) => [...questionsOf(step), ...notesOf(step)])) {
          for (const locale of LOCALES) assert.equal(said[locale], said[locale].trim());
          assert.ok(said.sv && said.en);
          assert.notEqual(said.sv, said.en);
        }
      });

      it("keeps a step small: at most three texts and one scale", () => {
        for (const { key, fields } of dialogue.steps) {
          assert.ok(ofKind(fields, "text").length <= 3, key);
          assert.ok(ofKind(fields, "scale").length <= 1, key);
        }
      });

      it("leaves room for an answer, and no more than an answer may have", () => {
        for (const field of fieldsOf(dialogue))
          if (field.kind === "text") assert.ok(field.max >= 300 && field.max <= MAX_ANSWER, field.key);
      });

      it("has nine steps, one about the assignment after the results for those who hold a contract, and one for who has been away", () => {
        assert.deepEqual(keys(dialogue.steps.filter(({ when }) => when === undefined)), ordinary);
        assert.deepEqual(keys(dialogue.steps.filter(({ when }) => when === "holdsContract")), ["assignment"]);
        const all = keys(dialogue.steps);
        assert.equal(all.indexOf("assignment"), all.indexOf("results") + 1);
        assert.deepEqual(keys(dialogue.steps.filter(({ when }) => when === "longLeave")), ["backAtWork"]);
      });

      it("never asks for health or identity numbers, and warns where somebody might write of illness", () => {
        const sensitive = /hälsa|sjuk|diagnos|personnummer|health|illness|diagnosis|identity number/i;
        for (const { sv, en } of dialogue.steps.flatMap(questionsOf)) assert.doesNotMatch(`${sv} ${en}`, sensitive);
        const note = dialogue.steps.find(({ key }) => key === "workSituation")?.note;
        assert.match(note?.sv ?? "", /^Skriv inte om sjukdom eller diagnos.*illa behandlad.*HR/);
        assert.match(note?.en ?? "", /^Do not write about illness or diagnosis.*treated badly.*HR/);
      });

      it("asks for ideas and support (P6)", () => {
        assert.deepEqual(keys(dialogue.steps.at(-1)?.fields ?? []), ["ideaToTry", "support", "anythingElse"]);
      });

      it("is data: it survives JSON", () => {
        assert.deepEqual(JSON.parse(JSON.stringify(dialogue)), dialogue);
      });

      it("can be found by the version that a preparation remembers", () => {
        assert.equal(dialogueVersion(dialogue.id, dialogue.version), dialogue);
        const began = keys(dialogue.steps).filter((key) => key !== "backAtWork");
        assert.deepEqual(keys(dialogueVersion(dialogue.id, 1)?.steps ?? []), began, "as it began");
        assert.equal(dialogueVersion(dialogue.id, 0), undefined);
        assert.equal(dialogueVersion("appraisal.preparation.nobody", dialogue.version), undefined);
      });
    });
  }

  it("takes both sides through the same steps, under the same titles", () => {
    const shape = ({ steps }: Dialogue) => steps.map(({ key, title, when }) => ({ key, title, when }));
    assert.deepEqual(shape(employeePreparation), shape(managerPreparation));
  });

  it("asks both sides the same scales, step by step, so that the answers meet", () => {
    const scales = ({ steps }: Dialogue) => steps.map(({ fields }) => keys(ofKind(fields, "scale")));
    assert.deepEqual(scales(employeePreparation), scales(managerPreparation));
    assert.ok(scales(employeePreparation).flat().length > 0);
  });

  it("uses a key that stands on both sides in the same step, for the same kind of answer", () => {
    const places = ({ steps }: Dialogue) =>
      new Map(steps.flatMap((step) => step.fields.map(({ key, kind }) => [key, `${step.key} ${kind}`] as const)));
    const managers = places(managerPreparation);
    for (const [key, place] of places(employeePreparation)) assert.equal(managers.get(key) ?? place, place, key);
  });

  it("begins a talk called today with the present version of each side", () => {
    assert.equal(preparationFor("employee"), employeePreparation);
    assert.equal(preparationFor("manager"), managerPreparation);
  });

  it("asks about leadership in the manager's own name, and says so", () => {
    const leadership = employeePreparation.steps.find(({ key }) => key === "leadership");
    assert.equal(leadership?.fields[0]?.label.sv, "Vad i mitt ledarskap hjälper dig?");
    assert.match(leadership.note?.sv ?? "", /din chef/);
  });

  it("has a word for each step of the scale, no two alike", () => {
    assert.deepEqual(Object.keys(scaleLabels), [...SCALE]);
    for (const locale of LOCALES)
      assert.equal(new Set(SCALE.map((value) => scaleLabels[value][locale])).size, SCALE.length);
  });
});
