import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type DescribedRecord, type PackageDescription, packageXml } from "#core/archive/packageXml.ts";
import { PACKAGE_MAPPING, packageReadme } from "#core/content/archive/packageTexts.ts";
import { type ContentHash, asId } from "#core/ids.ts";

/** A record to be packed, as it is read and as it is kept. */
export type FiledRecord = Omit<DescribedRecord, "number" | "files"> & {
  readonly pdf: Uint8Array;
  readonly json: string;
};

export type PackageFile = { readonly bytes: Uint8Array; readonly manifest: ContentHash };

const MANIFEST = "manifest-sha256.txt";
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A package as a zip: records, metadata by our schema, checksums of every file. The manifest's own fingerprint names the whole. */
export async function packageFile(
  description: Omit<PackageDescription, "records">,
  records: readonly FiledRecord[],
): Promise<PackageFile> {
  const files = new Map<string, Uint8Array>();
  const described = records.map(({ pdf, json, ...record }, index): DescribedRecord => {
    const number = String(index + 1).padStart(4, "0");
    const file = (name: string, mediaType: string, format: string, bytes: Uint8Array) => {
      const path = `handlingar/${number}/${name}`;
      files.set(path, bytes);
      return { path, mediaType, format, bytes: bytes.length, sha256: sha256(bytes) };
    };
    return {
      ...record,
      number,
      files: [
        file("handling.pdf", "application/pdf", "PDF/A-2a", pdf),
        file("handling.json", "application/json", "JSON", strToU8(json)),
      ],
    };
  });
  files.set("arkivpaket.xml", strToU8(packageXml({ ...description, records: described })));
  files.set("arkivpaket.xsd", await readFile(join(import.meta.dirname, "arkivpaket.xsd")));
  files.set("avbildning.csv", strToU8(mappingCsv()));
  files.set("LASMIG.txt", strToU8(packageReadme(description.municipality, description.id, records.length)));
  const manifest = strToU8([...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join(""));
  // The same package is the same file whenever it is taken out.
  const mtime = new Date(`${description.day}T12:00:00`);
  const bytes = zipSync(Object.fromEntries([...files, [MANIFEST, manifest] as const]), { mtime });
  return { bytes, manifest: asId<ContentHash>(sha256(manifest)) };
}

/** For a spreadsheet in Swedish: semicolons, and a mark that it is UTF-8. */
const mappingCsv = () =>
  `\uFEFF${[["element", "FGS (ej prövat)", "E-ARK (ej prövat)", "anmärkning"], ...PACKAGE_MAPPING].map((row) => row.join(";")).join("\r\n")}\r\n`;

export type PackageFinding = { readonly kind: "changed" | "missing" | "added"; readonly path: string };

/** Whether every file of a package is as its manifest says; undefined when it is no package. */
export function verifyPackage(
  bytes: Uint8Array,
): { readonly files: number; readonly findings: readonly PackageFinding[] } | undefined {
  const files = unzipped(bytes);
  const manifest = files?.get(MANIFEST);
  if (!files || !manifest) return undefined;
  const listed = new Map(
    strFromU8(manifest)
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const findings = [...listed].flatMap(([path, sum]): readonly PackageFinding[] => {
    const file = files.get(path);
    if (!file) return [{ kind: "missing", path }];
    return sha256(file) === sum ? [] : [{ kind: "changed", path }];
  });
  const added = [...files.keys()].filter((path) => path !== MANIFEST && !listed.has(path));
  return { files: listed.size, findings: [...findings, ...added.map((path) => ({ kind: "added", path }) as const)] };
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch {
    return undefined;
  }
}
