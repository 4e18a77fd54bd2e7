import assert from "node:assert/strict";
import { ulid } from "ulid";
import { readImports } from "#bot/usecases/fileImport.ts";
import { importGoalFile } from "#bot/usecases/orgGoal.ts";
import { previewFiles } from "#bot/usecases/organisationFiles.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type RequestId, asId } from "#core/ids.ts";
import type { FileName } from "#core/organisation/problem.ts";
import { people } from "./tinyMunicipality.ts";

const bytes = (...rows: readonly string[]) => Buffer.from(rows.join("\r\n"));
const contents: readonly (readonly [FileName, Buffer])[] = [
  [
    "people.csv",
    bytes("id;name;email;title;unit;managerId;roles;protected", "a;Åsa Öst;a@b.example;HR;kontor;;hr;nej"),
  ],
  ["units.csv", bytes("unitId;name;parentId;headId;authority", "kontor;Kontoret;;a;KS")],
];

/** A municipality of one, as a browser sends it. */
export const importedFiles = {
  files: contents.map(([name, content]) => ({ name, content: content.toString("base64") })),
};

/** The same files, seen by HR. */
export async function seenImportScene(ports: Ports) {
  const preview = await previewFiles(ports, people.hr, Object.fromEntries(contents));
  assert.ok(preview?.contents, "the files are right");
  return { hash: preview.hash };
}

/** A goal that HR has read in from a file. */
export async function importedGoalScene(ports: Ports) {
  await importGoalFile(ports, people.hr, {
    file: bytes("goalId;level;title;measure;parentId;decisionRef;from", "ny;vision;Nära;Enkät;;KF § 9;2026-01-01"),
    closeMissing: false,
    closingReference: "",
    why: "",
    request: asId<RequestId>(ulid()),
  });
  const [newest] = (await readImports(ports, people.hr)) ?? [];
  assert.ok(newest);
  return { import: newest.import.id };
}
