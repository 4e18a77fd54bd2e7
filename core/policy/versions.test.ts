import assert from "node:assert/strict";
import { DEFAULT_POLICY } from "#core/content/policy.ts";
import { municipalityOf } from "#core/municipality/municipality.ts";
import { POLICY_LIMITS, type PolicyDraft, type PolicyText, presentPolicy } from "#core/policy/policy.ts";
import { draftPolicy, missingPolicyParts, publishPolicy, takeUpFirstPolicy } from "#core/policy/versions.ts";
import { dueAfter, lookOn } from "#core/schedule/schedule.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { documentsOf, when } from "../../test/support/specification.ts";
import { NOW, TODAY, hr, inDays } from "../../test/support/town.ts";

const text: PolicyText = { sv: [{ title: "Så leder vi", text: "Tillsammans." }], en: [] };
const nothing = municipalityOf([]).policy;
const drafted = (of = nothing, what = text) =>
  documentsOf(draftPolicy(of, { text: what, link: "", seenRev: of.draft?.rev ?? 0 }, hr, NOW))[0] as PolicyDraft;
const withDraft = (what = text) => ({ ...nothing, draft: drafted(nothing, what) });
const publication = { date: TODAY, decisionRef: " KS 2026/77 ", seenRev: 1 };

describe("the policy before HR has written anything", () => {
  it("is the product's own first version, complete in both languages", () => {
    assert.equal(presentPolicy(nothing), DEFAULT_POLICY);
    assert.deepEqual(missingPolicyParts(DEFAULT_POLICY.text), []);
    assert.equal(DEFAULT_POLICY.text.sv.length, DEFAULT_POLICY.text.en.length);
  });
  it("names the four concepts, the six expectations and what a leader is owed", () => {
    const titles = DEFAULT_POLICY.text.sv.map(({ title }) => title);
    for (const concept of ["Helhetssyn", "Ansvar", "Delaktighet", "Omtanke"]) assert.ok(titles.includes(concept));
    const lines = (title: RegExp) =>
      DEFAULT_POLICY.text.sv.find((section) => title.test(section.title))?.text.match(/^– /gm)?.length;
    assert.deepEqual([lines(/väntar vi oss/), lines(/ska du få/)], [6, 3]);
  });
  it("keeps to the lengths that HR is held to", () => {
    for (const section of [...DEFAULT_POLICY.text.sv, ...DEFAULT_POLICY.text.en]) {
      assert.ok(section.title.length <= POLICY_LIMITS.title);
      assert.ok(section.text.length <= POLICY_LIMITS.text);
    }
  });
});

describe("taking up the product's own text", () => {
  const taken = () => documentsOf(takeUpFirstPolicy(nothing, hashOf, NOW))[0]!;

  it("makes it the first version from that day, asked about by the clock, in the words it has", () => {
    when(takeUpFirstPolicy(nothing, hashOf, NOW))
      .then({ state: "published", version: 1, date: TODAY, publishedAt: NOW, text: DEFAULT_POLICY.text })
      .happens("policyPublished");
    assert.deepEqual(municipalityOf([taken()]).policy.published, [taken()]);
    assert.equal(dueAfter(taken(), NOW), lookOn(inDays(1)));
  });
  it("is done once, and not where HR has published a text already", () => {
    when(takeUpFirstPolicy(municipalityOf([taken()]).policy, hashOf, NOW)).changesNothing();
    const [second] = documentsOf(publishPolicy(withDraft(), publication, hashOf, hr, NOW));
    when(takeUpFirstPolicy(municipalityOf([second!]).policy, hashOf, NOW)).changesNothing();
  });
  it("gives way to the next version", () => {
    const [second] = documentsOf(publishPolicy(withDraft(), publication, hashOf, hr, NOW));
    assert.equal(presentPolicy(municipalityOf([second!, taken()]).policy), second);
  });
});

describe("writing the next version", () => {
  it("saves it under the next number, and tells a writer that another was faster", () => {
    when(draftPolicy(nothing, { text, link: "", seenRev: 0 }, hr, NOW)).then({ state: "draft", version: 2, rev: 1 });
    when(draftPolicy(withDraft(), { text, link: "", seenRev: 1 }, hr, NOW)).then({ version: 2, rev: 2 });
    when(draftPolicy(withDraft(), { text, link: "", seenRev: 0 }, hr, NOW)).refuses("policy.draftChanged");
  });
  it("links only to a page on the web", () => {
    for (const link of ["javascript:alert(1)", "http://kommun.example", "policyn"])
      when(draftPolicy(nothing, { text, link, seenRev: 0 }, hr, NOW)).refuses("invalid", { field: "link" });
    const link = "https://kommun.example/policy.pdf";
    when(draftPolicy(nothing, { text, link, seenRev: 0 }, hr, NOW)).then({ link });
  });
});

describe("publishing a version", () => {
  const publish = (what = text, more: Partial<typeof publication> = {}) =>
    publishPolicy(withDraft(what), { ...publication, ...more }, hashOf, hr, NOW);

  it("makes it the policy, with its date and decision, without empty sections", () => {
    const [published] = documentsOf(publish({ ...text, sv: [...text.sv, { title: " ", text: "" }] }));
    assert.partialDeepStrictEqual(published, { state: "published", version: 2, decisionRef: "KS 2026/77", text });
    assert.ok(published);
    assert.equal(presentPolicy(municipalityOf([published]).policy), published);
    assert.equal(municipalityOf([published]).policy.draft, undefined);
    when(publish()).happens("policyPublished");
  });
  it("is of exactly the draft that was read", () => when(publish(text, { seenRev: 2 })).refuses("policy.draftChanged"));
  it("needs a draft, and a date that has been", () => {
    when(publishPolicy(nothing, publication, hashOf, hr, NOW)).refuses("policy.noDraft");
    when(publish(text, { date: inDays(1) })).refuses("dateInFuture");
  });
  it("needs whole sections in Swedish, and English for all of them or none", () => {
    const section = { title: "Så leder vi", text: "Tillsammans." };
    const missing = (what: PolicyText) => missingPolicyParts(what);
    assert.deepEqual(missing({ sv: [], en: [] }), ["section"]);
    assert.deepEqual(missing({ sv: [{ ...section, title: "" }], en: [] }), ["title"]);
    assert.deepEqual(missing({ sv: [{ ...section, text: " " }], en: [] }), ["text"]);
    assert.deepEqual(missing({ sv: [section, section], en: [section] }), ["english"]);
    when(publish({ sv: [], en: [] })).refuses("policy.incomplete", { missing: ["section"] });
  });
  it("is not of the same text once more", () => when(publish(DEFAULT_POLICY.text)).refuses("policy.sameText"));
});
