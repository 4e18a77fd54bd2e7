import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sealed } from "#core/contract/evidenceSeal.ts";
import { evidenceFile } from "#bot/documents/readEvidence.ts";
import { verifyCommand } from "#bot/documents/verifyCommand.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { agreedContract, evidenceFor } from "../support/agreement.ts";
import { holder } from "../support/builders.ts";
import { makeWorld } from "../support/world.ts";

type Json = { [key: string]: unknown };

const NO_JSON = "Det här är ingen bevisfil: innehållet är inte JSON.";
const OTHER = "Det här är ingen bevisfil för ett uppdragskontrakt.";
const SEAL = /Sigillet självt är ändrat eller saknas/;
const FORMLESS = "Filen kallar sig bevisfil men har inte en bevisfils form. Inget kan sägas om den.";

/** What is put in the file, made from the evidence as it was written; how the command ends, and what it says. */
const files: readonly (readonly [string, (whole: string) => string | Buffer, 1 | 2, string | RegExp])[] = [
  ["nothing", () => "", 2, /^Filen är tom: /],
  ["a file cut off", (whole) => whole.slice(0, -200), 2, NO_JSON],
  [
    "a file cut off in the middle of a character",
    (whole) => Buffer.from(whole).subarray(0, Buffer.from(whole).indexOf("ä") + 1),
    2,
    NO_JSON,
  ],
  ["a PDF", () => Buffer.from("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", "latin1"), 2, NO_JSON],
  ["a picture", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 2, NO_JSON],
  ["a page", () => "<!doctype html><title>Bevis</title>", 2, NO_JSON],
  ["a table", () => "goalId;level\na;vision\n", 2, NO_JSON],
  ["two files in one", (whole) => whole + whole, 2, NO_JSON],
  ["the same in UTF-16", (whole) => Buffer.from(`\uFEFF${whole}`, "utf16le"), 2, NO_JSON],
  ["JSON of something else", () => JSON.stringify({ name: "uppdragsdialog", version: "0.1.0" }), 2, OTHER],
  ["a list", () => "[]", 2, OTHER],
  ["null", () => "null", 2, OTHER],
  ["lists in lists, without end", () => "[".repeat(50_000) + "]".repeat(50_000), 2, OTHER],
  ["the form of another document", (whole) => whole.replace('"format":"', '"format":"annan-'), 2, OTHER],
  ["a newer version", (whole) => whole.replace('"version":1', '"version":2'), 2, /skriven av en nyare version/],
  ["only the name of the form", (whole) => JSON.stringify(shell(whole)), 1, SEAL],
  ["only the name of the form, sealed", (whole) => evidenceFile(sealed(shell(whole) as never, hashOf)), 2, FORMLESS],
  ["no seal", (whole) => without(whole, "seal"), 1, SEAL],
  ["a seal of words", (whole) => JSON.stringify({ ...(JSON.parse(whole) as Json), seal: "äkta" }), 1, SEAL],
  ["no chain", (whole) => without(whole, "chain"), 1, /kedja/],
  ["no approvals", (whole) => without(whole, "approvals"), 1, /[Gg]odkännande/],
  [
    "nobody in it",
    (whole) => JSON.stringify({ ...(JSON.parse(whole) as Json), people: null }),
    1,
    /ändra|tagits bort|borttag/i,
  ],
  ["a number for a text", (whole) => whole.replace('"municipality":"Exempelkommun"', '"municipality":7'), 1, /ändra/i],
  ["something put in", (whole) => whole.replace("{", '{"__proto__":{"x":1},'), 1, /./],
  ["a word put in", (whole) => whole.replace("{", '{"note":"äkta",'), 1, /note/],
];

const shell = (whole: string) => ({ format: (JSON.parse(whole) as Json)["format"], version: 1 });
const without = (whole: string, part: string) => {
  const { [part]: _, ...rest } = JSON.parse(whole) as Json;
  return JSON.stringify(rest);
};

describe("bad input: a file that is checked as evidence", () => {
  let folder: string;
  let file: string;
  let whole: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "evidence-"));
    file = join(folder, "bevis.json");
    const world = makeWorld({ file: ":memory:" });
    const evidence = await evidenceFor(world, holder, await agreedContract(world));
    await world.close();
    assert.ok(evidence);
    whole = evidenceFile(evidence);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, content, code, says] of files)
    it(`${what}: ends with ${code} and says so in both languages`, async () => {
      writeFileSync(file, content(whole));
      const swedish = await verifyCommand([file]);
      assert.equal(swedish.code, code, swedish.text);
      if (typeof says === "string") assert.equal(swedish.text, says);
      else assert.match(swedish.text, says);
      const english = await verifyCommand([file, "--language", "en"]);
      assert.equal(english.code, code);
      for (const { text } of [swedish, english]) assert.doesNotMatch(text, /undefined|NaN|\[object|^\s+at /m);
      assert.notEqual(english.text, swedish.text);
    });

  it("an empty folder, or nothing at the place, is said to be just that", async () => {
    const [empty, nothing] = [join(folder, "mapp"), join(folder, "ingenting.json")];
    mkdirSync(empty, { recursive: true });
    const { code, text } = await verifyCommand([empty]);
    assert.equal(code, 2);
    assert.match(text, /^Mappen är tom\. Ange mappen med det uppackade paketet/);
    assert.deepEqual(await verifyCommand([nothing]), {
      code: 2,
      text: `Det finns ingen fil eller mapp där: ${nothing}`,
    });
  });

  it("the command itself ends with that code, with what it says where errors are read", () => {
    writeFileSync(file, whole.slice(0, -200));
    const { status, stderr, stdout } = spawnSync(process.execPath, ["bot/documents/verifyCommand.ts", file], {
      cwd: join(import.meta.dirname, "../.."),
      encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(NO_JSON));
    assert.equal(stdout, "");
  });
});
