import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evidenceFile } from "#bot/documents/readEvidence.ts";
import { verifyCommand } from "#bot/documents/verifyCommand.ts";
import { agreedContract, evidenceFor } from "../../test/support/agreement.ts";
import { holder } from "../../test/support/builders.ts";
import { makeWorld } from "../../test/support/world.ts";

describe("npm run verify", () => {
  let folder: string;
  let file: string;
  let content: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "verify-"));
    file = join(folder, "bevis.json");
    const world = makeWorld({ file: ":memory:" });
    const evidence = await evidenceFor(world, holder, await agreedContract(world));
    await world.close();
    assert.ok(evidence);
    content = evidenceFile(evidence);
  });
  after(() => rmSync(folder, { recursive: true }));

  it("ends with 0 for a file as it was written, whatever the editor put at its end", async () => {
    writeFileSync(file, `${content}\n`);
    const { code, text } = await verifyCommand([file]);
    assert.equal(code, 0, text);
    assert.match(text, /^Uppdragskontrakt för Namn unitHead, Enhetschef, Exempelkommun/);
  });
  it("ends with 1 for a changed one, and says what in the language asked for", async () => {
    writeFileSync(file, content.replace("Att fler ska kunna bo kvar hemma.", "Att färre ska kunna bo kvar hemma."));
    assert.match((await verifyCommand([file])).text, /Lydelse 2: Syftet med uppdraget: ändrat/);
    const { code, text } = await verifyCommand([file, "--language", "en"]);
    assert.equal(code, 1);
    assert.match(text, /Wording 2: Purpose of the assignment: changed/);
  });
  it("ends with 2 when there is nothing to check", async () => {
    for (const args of [[], [join(folder, "none.json")], [file, "--language", "fr"], [file, file], ["--unknown"]])
      assert.equal((await verifyCommand(args)).code, 2, args.join(" "));
  });
});
