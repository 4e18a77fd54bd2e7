import assert from "node:assert/strict";
import { startingTerms } from "#core/content/contractTemplate.ts";
import { LOCALES } from "#core/content/locale.ts";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import { adviceOn } from "#core/contract/advice.ts";
import { chooseTemplate } from "#core/contract/chooseTemplate.ts";
import { TEMPLATE_ROLES, type TemplateRole, proposedTemplate, withTemplate } from "#core/contract/template.ts";
import { LIMITS } from "#core/contract/terms.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { drafted, holder, principal, proposed } from "../../test/support/builders.ts";
import { given } from "../../test/support/specification.ts";
import { TODAY, directory, inDays, people, townWith } from "../../test/support/town.ts";

describe("the template that is proposed", () => {
  const cases: readonly (readonly [keyof typeof people, TemplateRole])[] = [
    ["chiefExecutive", "chiefExecutive"],
    ["director", "director"],
    ["unitHead", "unitHead"],
    ["employee", "employee"],
    ["hr", "employee"],
  ];
  for (const [who, role] of cases)
    it(`is ${role} for ${who}, by the place in the chain`, () =>
      assert.equal(proposedTemplate(directory, people[who], TODAY), role));

  const titled = (title: string, more: Parameters<typeof townWith>[1] = {}) =>
    proposedTemplate(directoryOf(townWith({ id: people.unitHead, title }, more)), people.unitHead, TODAY);
  it("is the supervisor's when the title says so", () => {
    for (const title of ["Arbetsledare", "Samordnare", "Biträdande enhetschef"])
      assert.equal(titled(title), "supervisor");
  });
  it("is the supervisor's for who leads without being head of a unit or called one", () => {
    assert.equal(titled("Undersköterska", { units: [] }), "supervisor");
    assert.equal(titled("Rektor", { units: [] }), "unitHead");
  });
});

const year = { from: inDays(0), to: inDays(365) };

describe("the product's own templates", () => {
  for (const role of TEMPLATE_ROLES)
    for (const locale of LOCALES)
      describe(`for ${role} in ${locale}`, () => {
        const texts = standardTemplates[role][locale];
        const terms = startingTerms(locale, { ...year, leads: role !== "employee", texts });
        const { examples } = texts;

        it("fill in every text of a new contract, within its limits", () => {
          const { purpose, basis, responsibility, mandate, changes, owed } = texts;
          assert.ok(purpose.length > 40 && purpose.length <= LIMITS.purpose);
          assert.ok(basis.length > 0 && basis.length <= LIMITS.short);
          for (const text of [...Object.values(responsibility), mandate, changes, ...Object.values(owed)])
            assert.ok(text.length > 20 && text.length <= LIMITS.text, text);
        });
        it("leave what the holder is to do and achieve to the holder", () =>
          assert.deepEqual([terms.commitments, terms.results, terms.whole.contributions], [[], [], []]));
        it("give examples that the helper has nothing to say about", () => {
          const filled = {
            ...terms,
            whole: { ...terms.whole, contributions: examples.contributions },
            commitments: examples.commitments.map((row) => ({ ...row, due: "" as const })),
            results: examples.results.map((row) => ({ ...row, due: "" as const })),
          };
          assert.ok(examples.contributions.length >= 2);
          assert.ok(examples.commitments.length >= 3 && examples.results.length >= 3);
          assert.deepEqual(adviceOn(filled, locale), []);
        });
      });

  it("say different things for each role and language", () => {
    const purposes = TEMPLATE_ROLES.flatMap((role) => LOCALES.map((locale) => standardTemplates[role][locale].purpose));
    assert.equal(new Set(purposes).size, purposes.length);
  });
});

const { unitHead, supervisor } = standardTemplates;
const ref = { role: "supervisor", locale: "sv", version: 0 } as const;
const chosen = { ref, from: unitHead.sv, to: supervisor.sv };

describe("another template for a draft", () => {
  const mine = { purpose: "Mitt eget syfte." };
  const terms = { ...startingTerms("sv", { ...year, leads: true, texts: unitHead.sv }), ...mine };

  it("takes the place of the first one's texts, and of nothing that was written", () => {
    const next = withTemplate(terms, unitHead.sv, supervisor.sv);
    assert.equal(next.purpose, "Mitt eget syfte.");
    assert.equal(next.mandate, supervisor.sv.mandate);
    assert.equal(next.owed.support.text, supervisor.sv.owed.support);
    assert.equal(next.owed.dialogue.date, terms.owed.dialogue.date);
  });
  it("is remembered, and chosen again changes nothing", () => {
    given({ ...drafted(), terms })
      .when((it) => chooseTemplate(it, chosen, holder))
      .then({ state: "draft", template: ref, terms: mine })
      .happens("contractEdited");
    given({ ...drafted(), terms, template: ref })
      .when((it) => chooseTemplate(it, chosen, holder))
      .changesNothing();
  });
  it("is the author's to choose, and only for a draft", () => {
    given(drafted())
      .when((it) => chooseTemplate(it, chosen, principal))
      .refuses("notFound");
    given(proposed())
      .when((it) => chooseTemplate(it, chosen, holder))
      .refuses("contract.wrongState");
  });
});
