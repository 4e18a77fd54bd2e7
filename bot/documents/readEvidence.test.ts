import assert from "node:assert/strict";
import { assert as assertThat, constantFrom, property } from "fast-check";
import { LOCALES } from "#core/content/locale.ts";
import { type ContractEvidence, type ShownEntry, isWhole } from "#core/contract/evidence.ts";
import { sealed } from "#core/contract/evidenceSeal.ts";
import { type Finding, evidenceFile, readEvidence } from "#bot/documents/readEvidence.ts";
import { verdictText } from "#bot/documents/verifyCommand.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { agreedContract, evidenceFor } from "../../test/support/agreement.ts";
import { holder } from "../../test/support/builders.ts";
import { colleague } from "../../test/support/town.ts";
import { makeWorld } from "../../test/support/world.ts";

type Path = readonly (string | number)[];
type Json = { [key: string]: unknown };

const leavesOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [path];

/** The evidence with one leaf replaced, its seal as it was. */
function withLeaf(evidence: ContractEvidence, path: Path, change: (leaf: unknown) => unknown): ContractEvidence {
  const copy = structuredClone(evidence);
  const inner = path.slice(0, -1).reduce<unknown>((each, key) => (each as Json)[key], copy) as Json;
  const last = path.at(-1) ?? "";
  inner[last] = change(inner[last]);
  return copy;
}

function resealed(evidence: ContractEvidence) {
  const { seal: _, ...content } = evidence;
  return sealed(content, hashOf);
}

const another = (leaf: unknown) =>
  typeof leaf === "number" ? leaf + 1 : typeof leaf === "boolean" ? !leaf : `${String(leaf)}!`;

describe("an evidence file", () => {
  let evidence: ContractEvidence;
  let asColleague: ContractEvidence;
  before(async () => {
    const world = makeWorld({ file: ":memory:" });
    const contract = await agreedContract(world);
    const found = [await evidenceFor(world, holder, contract), await evidenceFor(world, colleague, contract)];
    await world.close();
    assert.ok(found[0] && found[1]);
    [evidence, asColleague] = [found[0], found[1]];
  });

  const findings = (changed: ContractEvidence): readonly Finding[] => {
    const verdict = readEvidence(evidenceFile(changed));
    assert.ok(verdict.kind === "read");
    return verdict.findings;
  };

  it("verifies as it was written, for a party and for a colleague, in both languages", () => {
    for (const each of [evidence, asColleague])
      for (const locale of LOCALES) {
        const { code, text } = verdictText(readEvidence(evidenceFile(each)), locale);
        assert.equal(code, 0, text);
        assert.match(text, new RegExp(each.seal.whole));
      }
  });
  it("says what was changed, whichever single thing was", () =>
    assertThat(
      property(constantFrom(...leavesOf(evidence)), (path) => {
        const verdict = readEvidence(evidenceFile(withLeaf(evidence, path, another)));
        const { code, text } = verdictText(verdict, "sv");
        if (path[0] === "format" || path[0] === "version") return assert.equal(code, 2, text);
        assert.equal(code, 1, `${path.join(".")}: ${text}`);
        assert.ok(verdict.kind === "read" && isNamed(verdict.findings, path), `${path.join(".")}: ${text}`);
      }),
      { numRuns: leavesOf(evidence).length * 3 },
    ));
  it("says what was taken away or put in", () => {
    const { approvals, ...rest } = evidence;
    assert.deepEqual(findings({ ...rest, approvals: approvals.slice(0, 1) })[0], {
      kind: "removed",
      part: "approvals.2",
    });
    assert.deepEqual(findings({ ...evidence, note: "x" } as ContractEvidence), [{ kind: "added", part: "note" }]);
  });
  it("names the section of the wording in words", () => {
    const changed = withLeaf(evidence, ["revisions", 1, "terms", "mandate"], () => "Allt");
    assert.match(
      verdictText(readEvidence(evidenceFile(changed)), "sv").text,
      /Lydelse 2: Befogenheter och ramar: ändrat/,
    );
    assert.match(verdictText(readEvidence(evidenceFile(changed)), "en").text, /Wording 2: Mandate and limits: changed/);
  });

  describe("whose seal was made anew over a change", () => {
    const kinds = (changed: ContractEvidence) => findings(resealed(changed)).map(({ kind }) => kind);
    const approvalEntry = () =>
      evidence.chain.entries
        .filter(isWhole)
        .findLast(({ events }) => events.some(({ type }) => type === "contractApproved"));

    it("shows a wording that is not the one under the fingerprint", () =>
      assert.deepEqual(kinds(withLeaf(evidence, ["revisions", 1, "terms", "mandate"], another)), ["wording"]));
    it("shows a fingerprint made to fit another wording, by the approvals and the contract", () => {
      const [first, second] = evidence.revisions;
      assert.ok(first && second?.terms);
      const { holder: of, principal } = second;
      const terms = { ...second.terms, mandate: "Allt" };
      const hash = hashOf({ contract: evidence.contract.id, holder: of, principal, terms });
      assert.deepEqual(kinds({ ...evidence, revisions: [first, { ...second, hash, terms }] }), [
        "approvedWordingMissing",
      ]);
      const everywhere = {
        ...evidence,
        contract: { ...evidence.contract, hash },
        revisions: [first, { ...second, hash, terms }],
        approvals: evidence.approvals.map((each) => ({ ...each, hash })),
      };
      assert.deepEqual(kinds(everywhere), ["approvalNotInChain", "approvalNotInChain"]);
    });
    it("shows an approval of somebody else, at another time, or twice by one", () => {
      assert.deepEqual(kinds(withLeaf(evidence, ["approvals", 1, "at"], another)), ["approvalNotInChain"]);
      assert.deepEqual(kinds(withLeaf(evidence, ["approvals", 0, "by"], another)), ["approvals", "approvalNotInChain"]);
      assert.deepEqual(kinds(withLeaf(evidence, ["approvals", 1, "revision"], () => 1)), [
        "approvalOfOther",
        "approvalNotInChain",
      ]);
    });
    it("shows an entry of the chain that says something else, or is of another place", () => {
      const entry = approvalEntry();
      assert.ok(entry);
      const at = entry.seq - 1;
      assert.deepEqual(kinds(withLeaf(evidence, ["chain", "entries", at, "request"], another)), ["entryContent"]);
      const { hash: _, ...content } = { ...entry, request: "another" as ShownEntry["request"] };
      const forged = withLeaf(
        withLeaf(evidence, ["chain", "entries", at, "request"], () => "another"),
        ["chain", "entries", at, "hash"],
        () => hashOf(content),
      );
      assert.ok(kinds(forged).some((kind) => kind === "entryLink" || kind === "chainEnd"));
    });
    it("shows an entry cut out, also one that was only a link, and one cut off at the end", () => {
      const { chain } = evidence;
      const without = (entries: ContractEvidence["chain"]["entries"]) => ({
        ...evidence,
        chain: { ...chain, entries },
      });
      const link = chain.entries.findIndex((entry) => !isWhole(entry));
      assert.ok(kinds(without(chain.entries.toSpliced(link, 1))).includes("entryLink"));
      assert.ok(kinds(without(chain.entries.slice(0, -1))).includes("chainEnd"));
    });
  });

  it("shows that it was written over in another form, or says something twice", () => {
    const file = evidenceFile(evidence);
    for (const other of [
      JSON.stringify(evidence, undefined, 2),
      file.replace('{"approvals"', '{"municipality":"X","approvals"'),
    ]) {
      const verdict = readEvidence(other);
      assert.deepEqual(verdict, { ...verdict, findings: [{ kind: "notCanonical" }] });
    }
  });
  it("is told from what is none", () => {
    assert.equal(verdictText(readEvidence("nej"), "sv").code, 2);
    assert.equal(verdictText(readEvidence('{"format":"annat"}'), "sv").code, 2);
    assert.equal(verdictText(readEvidence(evidenceFile({ ...evidence, version: 2 as 1 })), "en").code, 2);
  });
});

/** Whether what was found is about the part in which a leaf lies. */
function isNamed(findings: readonly Finding[], path: Path): boolean {
  if (path[0] === "seal")
    return findings.some((finding) =>
      path[1] === "parts" ? finding.kind === "sealOfPart" && finding.part === path[2] : finding.kind === "seal",
    );
  const name = path.map((key) => (typeof key === "number" ? key + 1 : key)).join(".");
  return findings.some(
    (finding) => "part" in finding && (name === finding.part || name.startsWith(`${finding.part}.`)),
  );
}
