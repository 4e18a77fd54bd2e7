import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = import.meta.dirname;
const OWN = "list.test.ts";

/** The groups of bad input that are tried, by the names the tests give them, with the file that tries them. */
const tried = readdirSync(FOLDER)
  .filter((file) => file !== OWN)
  .flatMap((file) =>
    [...readFileSync(join(FOLDER, file), "utf8").matchAll(/(?:refused\("|describe\("bad input: )([^"]+)"/g)].map(
      ([, group = ""]) => `${group} | ${file}`,
    ),
  );

describe("the list of bad input", () => {
  it("names every group that is tried, with the test that tries it, and no other", () => {
    const listed = readFileSync(join(FOLDER, "../../docs/bad-input.md"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.includes("test/badInput/"))
      .map((line) => `${line.split("|")[1]?.trim()} | ${/test\/badInput\/([\w.]+)/.exec(line)?.[1]}`);
    assert.ok(tried.length > 15, "the tests are read");
    assert.deepEqual(listed.toSorted(), tried.toSorted());
  });
});
