import { accessedText } from "#core/content/accessLog.ts";
import type { PersonId } from "#core/ids.ts";
import { extractDocument } from "#bot/documents/extractDocument.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { ACCESS_A_PAGE, type Extract, readAccessLog, takeOutExtract } from "#bot/usecases/extract.ts";
import { knowingLeavers } from "./leavers.ts";
import { type Reader, personRef } from "./present.ts";
import { type Caller, type File, type Route, download, downloadFor, fileNameOf, idIn, reading } from "./route.ts";
import { AccessLogWire, myRecordsRequests } from "./wire/myRecords.ts";

const FORMAT = "uppdragsdialog/register-extract";

/** A person's own data out (GDPR article 15; research/domain A8), and who has looked at it. */
export const myRecordsRoutes: readonly Route[] = [
  reading("/api/my-records/access/:page", AccessLogWire, async ({ deps, actor, reader, params }) => {
    const page = Number(params["page"]);
    const found = Number.isSafeInteger(page) && page >= 0 ? await readAccessLog(deps.ports, actor, page) : undefined;
    return (
      found && {
        entries: found.notes.map(({ id, at, by, what, why }) => ({
          id,
          at,
          by: personRef(reader, by),
          what: accessedText(what, reader.locale),
          ...(why && { why }),
        })),
        total: found.total,
        pages: Math.max(1, Math.ceil(found.total / ACCESS_A_PAGE)),
      }
    );
  }),
  download("/api/my-records/json", async (caller) => jsonOf(caller, await own(caller))),
  download("/api/my-records/pdf", async (caller) => pdfOf(caller, await own(caller))),
  downloadFor("/api/archive/people/:subject/extract/pdf", myRecordsRequests.extractFor, async (caller, { why }) =>
    pdfOf(await asRegistrar(caller), await forAnother(caller, why)),
  ),
  downloadFor("/api/archive/people/:subject/extract/json", myRecordsRequests.extractFor, async (caller, { why }) =>
    jsonOf(await asRegistrar(caller), await forAnother(caller, why)),
  ),
];

const own = ({ deps, actor }: Caller) => takeOutExtract(deps.ports, actor, { person: actor, as: "self" });

const forAnother = ({ deps, actor, params }: Caller, why: string) =>
  takeOutExtract(deps.ports, actor, { person: idIn<PersonId>(params, "subject"), as: "registrar", why });

const asRegistrar = async (caller: Caller): Promise<Caller> => ({
  ...caller,
  reader: await knowingLeavers(caller.deps.ports, caller.reader),
});

/** The person as the directory has them, or had them. */
function aboutOf({ directory }: Reader, id: PersonId) {
  const person = directory.person(id);
  return {
    name: person?.name ?? "",
    email: person?.email ?? "",
    title: person?.title ?? "",
    unit: person ? (directory.unit(person.unit)?.name ?? "") : "",
    manager: person?.manager ? (directory.person(person.manager)?.name ?? "") : "",
  };
}

const nameOfFile = (reader: Reader, person: PersonId, end: string) =>
  `${fileNameOf("registerutdrag", aboutOf(reader, person).name, reader.today)}.${end}`;

function jsonOf({ deps, reader }: Caller, extract: Extract | undefined): File | undefined {
  if (!extract) return undefined;
  const { person, by, ...held } = extract;
  const { directory } = reader;
  const body = {
    format: FORMAT,
    version: 1,
    municipality: deps.municipality,
    madeAt: reader.at,
    madeFor: by,
    person,
    directory: {
      person: directory.person(person),
      assignments: directory.organisation.assignments.filter((each) => each.person === person),
      representations: directory.organisation.representations.filter((each) => each.person === person),
    },
    ...held,
  };
  return {
    name: nameOfFile(reader, person, "json"),
    type: "application/json; charset=utf-8",
    bytes: JSON.stringify(body, null, 2),
  };
}

async function pdfOf({ deps, reader }: Caller, extract: Extract | undefined): Promise<File | undefined> {
  if (!extract) return undefined;
  const { locale, at: madeAt, directory } = reader;
  const content = extractDocument({
    extract,
    municipality: deps.municipality,
    locale,
    madeAt,
    nameOf: (id) => (directory.person(id as PersonId) ? personRef(reader, id as PersonId).name : undefined),
    about: aboutOf(reader, extract.person),
  });
  return { name: nameOfFile(reader, extract.person, "pdf"), type: "application/pdf", bytes: await renderPdf(content) };
}
