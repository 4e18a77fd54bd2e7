import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  assignmentColumns,
  goalColumns,
  peopleColumns,
  representationColumns,
  unitColumns,
} from "#bot/directory/csvRows.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true })
    .map((name) => join("docs", String(name)))
    .filter((name) => name.endsWith(".md")),
];

/** Paths into the project, as the pages write them: `core/...` in code marks, and links. */
function pathsIn(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const marked = [...text.matchAll(/`((?:core|bot|tab|test|bench|tools|infra)\/[\w./]+)`/g)].map(
    ([, path = ""]) => path,
  );
  const linked = [...text.matchAll(/\]\(((?!http)[^)#]+)\)/g)].map(([, path = ""]) =>
    join(page.startsWith("docs/") ? "docs" : ".", path),
  );
  return [...marked, ...linked];
}

const COLUMNS = {
  "people.csv": peopleColumns,
  "units.csv": unitColumns,
  "assignments.csv": assignmentColumns,
  "representations.csv": representationColumns,
  "goals.csv": goalColumns,
};

describe("the documentation", () => {
  for (const [file, columns] of Object.entries(COLUMNS))
    it(`tells the administrator the columns of ${file}`, () => {
      const row = new RegExp(`^\\| \`${file}\`[^|]*\\| \`([^\`]+)\``, "m").exec(
        readFileSync(join(ROOT, "docs/handbok-administrator.md"), "utf8"),
      );
      assert.deepEqual(row?.[1]?.split(", ").toSorted(), Object.keys(columns).toSorted());
    });

  for (const page of PAGES)
    it(`names in ${page} only files and folders that exist`, () => {
      assert.deepEqual(
        pathsIn(page).filter((path) => !existsSync(join(ROOT, path))),
        [],
      );
    });
});
