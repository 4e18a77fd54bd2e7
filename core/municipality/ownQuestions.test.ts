import { type OwnQuestions, type WrittenQuestion, saveOwnQuestions } from "#core/municipality/ownQuestions.ts";
import { documentsOf, when } from "../../test/support/specification.ts";
import { NOW, hr } from "../../test/support/town.ts";

const STEPS = ["tasks", "unit"];
const both = { sv: "Hur trivs du i huset?", en: "How do you like the house?" };
const question = (changes: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
  step: "unit",
  kind: "text",
  wording: { employee: both, manager: both },
  ...changes,
});
const save = (shelf: readonly OwnQuestions[], questions: readonly WrittenQuestion[], seen = shelf.length) =>
  saveOwnQuestions(shelf, questions, STEPS, { by: hr, at: NOW, seen });
const saved = (shelf: readonly OwnQuestions[], questions: readonly WrittenQuestion[]) => [
  ...shelf,
  ...documentsOf(save(shelf, questions)),
];

describe("the municipality's own questions", () => {
  it("are saved as a version, each with a key of its own", () => {
    when(save([], [question(), question({ step: "tasks", kind: "scale" })]))
      .then({ version: 1, questions: [{ key: "own1" }, { key: "own2" }] })
      .happens("ownQuestionsSaved");
  });

  it("keep their keys when they are reworded, and never pass one on to another", () => {
    const first = saved([], [question(), question({ step: "tasks" })]);
    const kept = { ...question(), key: "own1", wording: { employee: { sv: "Ny", en: "New" } } };
    const second = saved(first, [kept]);
    when(save(first, [kept])).then({ version: 2, questions: [{ key: "own1" }] });
    when(save(second, [kept, question({ step: "tasks" })])).then({ questions: [{ key: "own1" }, { key: "own3" }] });
  });

  it("are not saved again when nothing is changed", () => {
    const shelf = saved([], [question()]);
    when(save(shelf, shelf[0]?.questions ?? [])).changesNothing();
  });

  it("are not saved over what somebody else has saved meanwhile", () =>
    when(save(saved([], [question()]), [question()], 0)).refuses("ownQuestions.changedSince", { version: 1 }));

  it("are few", () => {
    when(
      save(
        [],
        Array.from({ length: 7 }, (_, at) => question({ step: STEPS[at % 2] ?? "" })),
      ),
    ).refuses("ownQuestions.tooMany", { max: 6 });
    when(save([], [question(), question(), question()])).refuses("ownQuestions.tooManyInStep", { max: 2 });
  });

  it("are put to somebody, in both languages, in a step there is", () => {
    when(save([], [question({ wording: {} })])).refuses("ownQuestions.nobodyAsked");
    when(save([], [question({ wording: { manager: { sv: "Hur?", en: " " } } })])).refuses("ownQuestions.bothLanguages");
    when(save([], [question({ step: "nowhere" })])).refuses("invalid", { field: "step" });
  });

  it("take no key that was not theirs", () => {
    when(save([], [question({ key: "own1" })])).refuses("invalid", { field: "key" });
    const shelf = saved([], [question()]);
    when(save(shelf, [question({ key: "own1" }), question({ key: "own1" })])).refuses("invalid", { field: "key" });
  });
});
