import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
    assert.deepEqual(verifyPackage(one.bytes), { kind: "read", files: 6, findings: [] });
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
    assert.deepEqual(verdict.kind === "read" && verdict.findings, [
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
    await rm(folder, { recursive: true });
  });

  it("is verified unpacked too, and what is no package is told by what is wrong with it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "package-"));
    const { bytes } = await packageFile(about, [record("A")]);
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      await mkdir(dirname(join(folder, "whole", path)), { recursive: true });
      await writeFile(join(folder, "whole", path), content);
    }
    await mkdir(join(folder, "empty"));
    const manifest = join(folder, "whole", "manifest-sha256.txt");
    const file = async (name: string, content: Uint8Array) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    const said = async (path: string) => {
      const { code, text } = await verifyCommand([path]);
      return [code, text.slice(0, 30)];
    };
    assert.deepEqual(await said(join(folder, "whole")), [0, "Paketet är helt: alla 6 filer "]);
    await writeFile(join(folder, "whole", "LASMIG.txt"), "Något annat");
    assert.equal((await verifyCommand([join(folder, "whole")])).text, "En sak stämmer inte:\n  - LASMIG.txt är ändrad");
    assert.deepEqual(await said(join(folder, "whole", "handlingar")), [2, "Här finns ingen manifest-sha25"]);
    await writeFile(manifest, "inte en kontrollsumma");
    assert.deepEqual(await said(join(folder, "whole")), [2, "manifest-sha256.txt går inte a"]);
    assert.deepEqual(await said(join(folder, "empty")), [2, "Mappen är tom. Ange mappen med"]);
    assert.deepEqual(await said(join(folder, "none.zip")), [2, "Det finns ingen fil eller mapp"]);
    assert.deepEqual(await said(await file("cut.zip", bytes.slice(0, 300))), [2, "Zip-filen är skadad och går in"]);
    assert.deepEqual(await said(await file("other.zip", zipSync({ a: strToU8("b") }))), [
      2,
      "Här finns ingen manifest-sha25",
    ]);
    assert.match((await verifyCommand([await file("empty.zip", new Uint8Array())])).text, /^Filen är tom: /);
    await rm(folder, { recursive: true });
  });
});
