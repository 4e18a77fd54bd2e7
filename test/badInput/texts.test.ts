import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Terms } from "#core/contract/terms.ts";
import { verdictText } from "#bot/documents/verifyCommand.ts";
import { readEvidence } from "#bot/documents/readEvidence.ts";
import { setLocale } from "#bot/usecases/preference.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { holder, manager } from "../support/badInput.ts";
import { chatWorld } from "../support/chatWorld.ts";
import { type ShownAction, type ShownCard } from "../support/fakeChannel.ts";
import { openPdf } from "../support/pdf.ts";
import { promiseScene } from "../support/rightsScenes.ts";
import { completeTerms, contractScene } from "../support/scenes.ts";

/** What would be something else than text in a card, a page, a document or a table, were it let. */
const NASTY =
  '=HYPERLINK("https://x.example") **fet** [länk](https://x.example) <at>Eva</at> {{DATE(2026-01-01T00:00:00Z)}} $' +
  "{1+1} <script>alert(1)</script>";
/** What people write in other scripts, and what stands between letters without being seen. */
const FOREIGN = "👩‍👩‍👧 𝒜 שלום \u202Eomvänt\u202C noll\u200Bbredd";

/** A wording with the same in every text that its parties write. */
const withEverywhere = (text: string): Terms => {
  const terms = completeTerms(text);
  const [result] = terms.results;
  const [commitment] = terms.commitments;
  assert.ok(result && commitment);
  const each = <K extends string>(record: { readonly [key in K]: unknown }) => Object.keys(record) as K[];
  return {
    ...terms,
    basis: text,
    whole: { ...terms.whole, contributions: [text] },
    responsibility: Object.fromEntries(
      each(terms.responsibility).map((area) => [area, text]),
    ) as Terms["responsibility"],
    mandate: text,
    commitments: [{ ...commitment, key: "c1", text, why: text, concerns: text }],
    results: [
      {
        ...result,
        key: "r1",
        outcome: text,
        measure: text,
        target: text,
        baseline: text,
        source: text,
        dependsOn: text,
      },
    ],
    deprioritised: text,
    leadership: { expectations: ["goals"], sign: text },
    owed: Object.fromEntries(each(terms.owed).map((key) => [key, { text, date: "" }])) as Terms["owed"],
    changes: text,
  };
};

describe("bad input: texts that would be something else", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  for (const [what, text] of [
    ["markup, formulas and templates", NASTY],
    ["other scripts and characters of no width", FOREIGN],
  ] as const)
    it(`${what} in a contract are kept letter by letter, read, approved, printed and verified`, async () => {
      const { contract } = await contractScene(server.ports, "draft");
      const at = `/api/contracts/sara/${contract}`;
      const terms = withEverywhere(text);
      const proposal = { request: ulid(), terms, seenRev: 1, revision: 0 };
      const proposed = await server.ask(holder, "POST", `${at}/proposal`, proposal);
      assert.equal(proposed.status, 200, proposed.text);
      const read = (await server.ask(manager, "GET", at)).body as { readonly terms: Terms; readonly hash: string };
      assert.deepEqual(read.terms, terms);
      const seen = { revision: 1, hash: read.hash };
      const approved = await server.ask(manager, "POST", `${at}/approval`, {
        request: ulid(),
        seen,
        unopened: true,
        dissent: text,
      });
      assert.equal(approved.status, 200, approved.text);

      const evidence = await server.ask(holder, "GET", `${at}/evidence`);
      assert.equal(evidence.status, 200);
      assert.equal(verdictText(readEvidence(evidence.text), "sv").code, 0);
      const response = await fetch(`${server.origin}${at}/pdf`, {
        headers: { authorization: `Bearer ${await server.tokenOf(holder)}` },
      });
      assert.equal(response.status, 200);
      const pdf = openPdf(Buffer.from(await response.arrayBuffer()));
      assert.match(pdf.check(), /No syntax/);
      assert.equal(pdf.info["JavaScript"], "no");
      const words = pdf.readOut.replaceAll(/\s+/gu, " ");
      assert.ok(words.includes(text === NASTY ? NASTY : "[U+1D49C]"));
    });
});

/** Every text of a card that is read as Markdown. */
const marked = (node: unknown): readonly string[] => {
  if (typeof node !== "object" || node === null) return [];
  const { type, text, value, ...rest } = node as { readonly [key: string]: unknown };
  const own =
    type === "TextBlock" ? [text] : typeof value === "string" && "title" in rest ? [value, rest["title"]] : [];
  return [
    ...own.map(String),
    ...Object.values(rest).flatMap(marked),
    ...(type === "TextBlock" ? [] : [text, value].flatMap(marked)),
  ];
};

describe("bad input: texts that would be something else on a card", () => {
  const world = chatWorld();
  const isPlain = (card: ShownCard) => {
    const texts = marked(card).filter((text) => text.includes("HYPERLINK"));
    assert.ok(texts.length > 0, "the card shows it");
    for (const text of texts) {
      assert.doesNotMatch(text, /(?<!\\)\*\*|(?<!\\)\[länk|(?<!\\)<|\{\{DATE|\$\{/);
      assert.match(text, /1\+1/, "nothing is worked out");
    }
  };
  const press = async (data: object) => {
    await setLocale(world.server.ports, holder, "sv");
    const sara = await world.meet(holder);
    const { verb } = data as { readonly verb: string };
    const action: ShownAction = { type: "Action.Execute", title: "", verb, data: { v: 1, rid: ulid(), ...data } };
    return sara.press(action);
  };

  it("are letters in what a leader has been promised", async () => {
    await promiseScene(world.server.ports, { text: NASTY });
    isPlain(await press({ verb: "right.show", subject: holder, key: "development" }));
  });
});
