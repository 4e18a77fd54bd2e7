import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
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

/** Why nothing can be said of something as a package. */
type NoPackage = "damagedZip" | "emptyFolder" | "noManifest" | "brokenManifest";
export type PackageVerdict =
  | { readonly kind: "read"; readonly files: number; readonly findings: readonly PackageFinding[] }
  | { readonly kind: "noPackage"; readonly why: NoPackage };

/** Whether every file of a zipped package is as its manifest says. */
export function verifyPackage(bytes: Uint8Array): PackageVerdict {
  try {
    return verifyFiles(new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"))));
  } catch {
    return { kind: "noPackage", why: "damagedZip" };
  }
}

/** The same of one that is unpacked in a folder. */
export async function verifyFolder(folder: string): Promise<PackageVerdict> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join("/"), await readFile(path));
  }
  return files.size === 0 ? { kind: "noPackage", why: "emptyFolder" } : verifyFiles(files);
}

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

function verifyFiles(files: ReadonlyMap<string, Uint8Array>): PackageVerdict {
  const manifest = files.get(MANIFEST);
  if (!manifest) return { kind: "noPackage", why: "noManifest" };
  const lines = strFromU8(manifest).split(/\r?\n/).filter(Boolean);
  const listed = new Map<string, string>();
  for (const line of lines) {
    const [, sum, path] = LINE.exec(line) ?? [];
    if (!sum || !path) return { kind: "noPackage", why: "brokenManifest" };
    listed.set(path, sum);
  }
  if (listed.size === 0) return { kind: "noPackage", why: "brokenManifest" };
  const findings = [...listed].flatMap(([path, sum]): readonly PackageFinding[] => {
    const file = files.get(path);
    if (!file) return [{ kind: "missing", path }];
    return sha256(file) === sum ? [] : [{ kind: "changed", path }];
  });
  const added = [...files.keys()].filter((path) => path !== MANIFEST && !listed.has(path));
  return {
    kind: "read",
    files: listed.size,
    findings: [...findings, ...added.map((path) => ({ kind: "added", path }) as const)],
  };
}
