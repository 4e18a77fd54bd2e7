import type { ArchiveRecord } from "#core/archive/due.ts";
import { type Extracted, partsForArchive } from "#core/archive/partForArchive.ts";
import type { RecordKind } from "#core/archive/recordKind.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import type { Dossier } from "#core/dossier/dossier.ts";
import type { ArchivePackageId, PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { RequestedKind } from "#core/publicRequest/publicRequest.ts";
import { type FiledRecord, packageFile } from "#bot/archive/packageFile.ts";
import type { DocumentContent } from "#bot/documents/content.ts";
import { recordDocument } from "#bot/documents/recordDocument.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { noteArchivePackageTaken, readArchivePackage } from "#bot/usecases/archivePackage.ts";
import { drawnUpReading } from "#bot/usecases/requestedRecord.ts";
import { knowingLeavers } from "./leavers.ts";
import { type Reader, personRef } from "./present.ts";
import { requestedPaper } from "./recordPaper.ts";
import { type Caller, type File, fileNameOf, idIn } from "./route.ts";

/** Kinds of record that have a paper of their own when they are drawn up. */
const PAPERS: { readonly [K in RecordKind]?: RequestedKind } = {
  contract: "contract",
  assessment: "assessment",
  talk: "summary",
  salaryBasis: "salary",
};

/** The package as a file, in Swedish as the records are; that it is taken out is noted, with the fingerprint of its manifest. */
export async function takeOutPackage({
  deps,
  actor,
  params,
  reader: asked,
}: Pick<Caller, "actor" | "params" | "reader"> & {
  readonly deps: Pick<Caller["deps"], "ports" | "municipality">;
}): Promise<File | undefined> {
  const found = await readArchivePackage(deps.ports, actor, idIn<ArchivePackageId>(params, "package"));
  if (!found) return undefined;
  const { present, dossiers } = found;
  // Made as of the day it was packed, so that the same package is the same file.
  const reader: Reader = { ...(await knowingLeavers(deps.ports, asked)), locale: "sv", at: present.begunAt };
  const records: FiledRecord[] = [];
  for (const { dossier, records: packed } of dossiers)
    for (const { record, hash } of packed) {
      const parts = partsForArchive(dossier, record);
      const content = await paperOf(deps.ports, reader, deps.municipality, dossier, record, parts);
      records.push({
        kind: record.kind,
        id: record.id,
        person: { id: dossier.subject, name: nameOf(reader, dossier.subject) },
        title: [content.title, ...content.under].join(" · "),
        lastUsed: record.since ?? present.day,
        hash,
        pdf: await renderPdf(content),
        json: JSON.stringify(
          parts.map(({ document }) => document),
          null,
          2,
        ),
      });
    }
  const { bytes, manifest } = await packageFile(
    {
      id: present.id,
      municipality: deps.municipality,
      madeAt: present.begunAt,
      run: present.run,
      day: present.day,
      rules: present.rules,
      kindName: (kind) => recordKindTexts[kind].name.sv,
    },
    records,
  );
  if (!(await noteArchivePackageTaken(deps.ports, actor, { present, manifest }))) return undefined;
  return { name: `${fileNameOf("e-arkivpaket", present.day, present.id)}.zip`, type: "application/zip", bytes };
}

const nameOf = (reader: Reader, subject: PersonId) =>
  subject === MUNICIPALITY ? archiveTexts.sv.run.ownDossier : personRef(reader, subject).name;

async function paperOf(
  ports: Caller["deps"]["ports"],
  reader: Reader,
  municipality: string,
  dossier: Dossier,
  record: ArchiveRecord,
  parts: readonly Extracted[],
): Promise<DocumentContent> {
  const kind = PAPERS[record.kind];
  const reading = kind && (await drawnUpReading(ports, reader, dossier, { kind, record: record.id }));
  const own = reading && requestedPaper(reader, municipality, reading);
  return (
    own ??
    recordDocument({
      title: recordKindTexts[record.kind].name.sv,
      about: nameOf(reader, dossier.subject),
      municipality,
      madeAt: reader.at,
      lastUsed: record.since,
      documents: parts,
      nameOf: (id) => (reader.directory.person(id as PersonId) ? personRef(reader, id as PersonId).name : undefined),
    })
  );
}
