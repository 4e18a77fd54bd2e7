import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { xmlDocument } from "#core/archive/xml.ts";
import type { Day, Instant } from "#core/time.ts";
import { verifyCommand } from "#bot/documents/verifyCommand.ts";
import { type FiledRecord, packageFile, verifyPackage } from "./packageFile.ts";

const about = {
  id: "01JPACKAGE",
  municipality: "Exempelkommun & grannar",
  madeAt: "2028-12-01T09:00:00.000Z" as Instant,
  run: "01JRUN",
  day: "2028-12-01" as Day,
  rules: [
    { kind: "contract", fate: "handOver", months: 24, reference: "KS 2026-05-05 § 51", from: "2026-05-06" as Day },
  ],
  kindName: () => "Uppdragskontrakt som båda har godkänt",
} as const;
const record = (title: string, name = "Sara Lindqvist"): FiledRecord => ({
  kind: "contract",
  id: "01JCONTRACT",
  person: { id: "sara", name },
  title,
  lastUsed: "2026-06-30" as Day,
  hash: "a".repeat(64),
  pdf: strToU8("%PDF-1.7"),
  json: `{"title":${JSON.stringify(title)}}`,
});
const schema = await readFile(join(import.meta.dirname, "arkivpaket.xsd"), "utf8");
const faults = async (xml: string) =>
  (await validateXML({ xml: { fileName: "arkivpaket.xml", contents: xml }, schema })).errors.map(
    ({ message }) => message,
  );

describe("the file of an e-archive package", () => {
  it("follows its own schema, whatever is written in a record, and a validator of others says so", async () => {
    const nasty = ["<handling>&amp;", 'Rad 1\nRad "2"', "]]>\u0000\u0007", "\uD800 ensam", "Åsa 😀", "", "{{x}}"];
    const { bytes } = await packageFile(
      about,
      nasty.map((title) => record(title, title)),
    );
    const files = unzipSync(bytes);
    assert.deepEqual(await faults(strFromU8(files["arkivpaket.xml"] ?? new Uint8Array())), []);
    assert.match(strFromU8(files["arkivpaket.xml"] ?? new Uint8Array()), /handlingar antal="7"/);
    assert.notDeepEqual(await faults("<arkivpaket/>"), [], "the validator does look");
  });

  it("says the same of any text as was written, so that nothing becomes markup", async () => {
    const texts = fc.sample(fc.string({ unit: "grapheme", maxLength: 20 }), 20);
    const xml = xmlDocument({
      name: "a",
      content: texts.map((text) => ({ name: "b", attributes: { c: text }, content: text })),
    });
    const open = await validateXML({
      xml: { fileName: "a.xml", contents: xml },
      schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" minOccurs="20" maxOccurs="20"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="c"/></xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`,
    });
    assert.deepEqual(open.errors, []);
  });

  it("is the same file each time, with a readme, the schema, the mapping and a checksum for all of them", async () => {
    const [one, other] = [await packageFile(about, [record("A")]), await packageFile(about, [record("A")])];
    assert.deepEqual(one.bytes, other.bytes);
    assert.equal(one.manifest, other.manifest);
    const names = Object.keys(unzipSync(one.bytes)).toSorted();
    assert.deepEqual(names, [
      "LASMIG.txt",
      "arkivpaket.xml",
      "arkivpaket.xsd",
      "avbildning.csv",
      "handlingar/0001/handling.json",
      "handlingar/0001/handling.pdf",
      "manifest-sha256.txt",
    ]);
    assert.deepEqual(verifyPackage(one.bytes), { files: 6, findings: [] });
  });

  it("shows what has been changed, taken away or put in, also by the command", async () => {
    const { bytes } = await packageFile(about, [record("A"), record("B")]);
    const files = unzipSync(bytes);
    const changed: { [path: string]: Uint8Array } = {
      ...files,
      "handlingar/0001/handling.json": strToU8("{}"),
      "handlingar/0003/handling.json": strToU8("{}"),
    };
    const broken = Object.fromEntries(
      Object.entries(changed).filter(([path]) => path !== "handlingar/0002/handling.pdf"),
    );
    const verdict = verifyPackage(zipSync(broken));
    assert.deepEqual(verdict?.findings, [
      { kind: "changed", path: "handlingar/0001/handling.json" },
      { kind: "missing", path: "handlingar/0002/handling.pdf" },
      { kind: "added", path: "handlingar/0003/handling.json" },
    ]);
    const folder = await mkdtemp(join(tmpdir(), "package-"));
    const say = async (content: Uint8Array) => {
      const file = join(folder, "paket.zip");
      await writeFile(file, content);
      return verifyCommand([file]);
    };
    assert.equal((await say(bytes)).code, 0);
    const said = await say(zipSync(broken));
    assert.equal(said.code, 1);
    assert.match(said.text, /handlingar\/0002\/handling\.pdf saknas/);
    assert.equal((await say(strToU8("PK, but no zip"))).code, 2);
    await rm(folder, { recursive: true });
  });
});
