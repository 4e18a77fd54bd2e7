import type { Day, Instant } from "#core/time.ts";
import type { RecordKind } from "./recordKind.ts";
import type { LeavingRule } from "./retentionRule.ts";
import { type XmlElement, xmlDocument } from "./xml.ts";

/** What is said of a package and of each record in it; the names are those of bot/archive/arkivpaket.xsd, explained in docs/e-arkivpaket.md. */
export type PackageDescription = {
  readonly id: string;
  readonly municipality: string;
  readonly madeAt: Instant;
  /** The retention run that found the records, and its day. */
  readonly run: string;
  readonly day: Day;
  readonly rules: readonly LeavingRule[];
  readonly kindName: (kind: RecordKind) => string;
  readonly records: readonly DescribedRecord[];
};
export type DescribedRecord = {
  readonly number: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly lastUsed: Day;
  readonly hash: string;
  readonly files: readonly DescribedFile[];
};
export type DescribedFile = {
  readonly path: string;
  readonly mediaType: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
};

const PACKAGE_NAMESPACE = "urn:uppdragsdialog:arkivpaket:1";

/** The metadata of a package as XML, by our own documented schema. */
export const packageXml = ({ id, municipality, madeAt, run, day, rules, kindName, records }: PackageDescription) =>
  xmlDocument({
    name: "arkivpaket",
    attributes: { xmlns: PACKAGE_NAMESPACE, version: "1" },
    content: [
      element("beteckning", id),
      element("arkivbildare", municipality),
      element("system", "Uppdragsdialog"),
      element("skapat", madeAt),
      { name: "gallringsgenomgang", attributes: { beteckning: run, dag: day } },
      {
        name: "beslut",
        content: rules.map(({ kind, months, reference, from }): XmlElement => ({
          name: "regel",
          attributes: { handlingstyp: kind, manader: String(months), "galler-fran": from },
          content: [element("benamning", kindName(kind)), element("hanvisning", reference)],
        })),
      },
      {
        name: "handlingar",
        attributes: { antal: String(records.length) },
        content: records.map(recordElement(kindName)),
      },
    ],
  });

const recordElement =
  (kindName: PackageDescription["kindName"]) =>
  ({ number, kind, id, person, title, lastUsed, hash, files }: DescribedRecord): XmlElement => ({
    name: "handling",
    attributes: { nummer: number, handlingstyp: kind },
    content: [
      element("beteckning", id),
      element("benamning", kindName(kind)),
      element("titel", title),
      { name: "person", attributes: { id: person.id }, content: person.name },
      element("senast-anvand", lastUsed),
      element("fingeravtryck", hash),
      ...files.map(({ path, mediaType, format, bytes, sha256 }): XmlElement => ({
        name: "fil",
        attributes: { sokvag: path, medietyp: mediaType, format, storlek: String(bytes), sha256 },
      })),
    ],
  });

const element = (name: string, content: string): XmlElement => ({ name, content });
