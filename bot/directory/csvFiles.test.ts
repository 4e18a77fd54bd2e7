import assert from "node:assert/strict";
import { readCsvFiles } from "#bot/directory/csvFiles.ts";
import { problemText } from "#core/content/importProblems.ts";
import { LOCALES } from "#core/content/locale.ts";
import { isRefused } from "#core/organisation/problem.ts";
import type { FileName, ProblemKey } from "#core/organisation/problem.ts";

const TOP = "11111111-1111-4111-8111-111111111111";
const SARA = "22222222-2222-4222-8222-222222222222";
const BOARD = "33333333-3333-4333-8333-333333333333";

const PEOPLE = [
  "id,name,email,title,unit,managerId,roles,locale,leaveFrom,leaveTo,protected",
  `${TOP},Åsa Öberg,asa@b.example,Kommunchef,office,,employee,sv,,,nej`,
  `${SARA},Sara Lindqvist,sara@b.example,Undersköterska,office,${TOP},employee|safetyRep,en,2026-02-01,2026-03-31,ja`,
  `${BOARD},Birgitta Ek,birgitta@b.example,Ordförande,office,,boardRepresentative,sv,,,nej`,
];
const UNITS = ["unitId,name,parentId,headId,authority", `office,Kontoret,,${TOP},Kommunstyrelsen`];
const REPRESENTATIONS = ["personId,for,decisionRef,from,to", `${BOARD},board,KS § 1,2026-01-01,`];

const lines = (rows: readonly string[]) => rows.join("\n");
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le").swap16());

const read = (files: { readonly [file in FileName]?: string | Uint8Array } = {}) => {
  const all = {
    "people.csv": lines(PEOPLE),
    "units.csv": lines(UNITS),
    "representations.csv": lines(REPRESENTATIONS),
    ...files,
  };
  return readCsvFiles(
    Object.fromEntries(
      Object.entries(all).map(([file, content]) => [file, typeof content === "string" ? utf8(content) : content]),
    ),
  );
};

const clean = read();

/** The people file with one row's cells in other words. */
const peopleWith = (cells: { readonly [column: string]: string }, row = 2) => {
  const columns = PEOPLE[0]!.split(",");
  return lines(
    PEOPLE.map((text, index) =>
      index === row
        ? text
            .split(",")
            .map((cell, column) => cells[columns[column]!] ?? cell)
            .join(",")
        : text,
    ),
  );
};

describe("the five files", () => {
  it("become an organisation, without cells that are empty", () => {
    assert.deepEqual(clean.problems, []);
    assert.deepEqual(clean.organisation?.people[1], {
      id: SARA,
      name: "Sara Lindqvist",
      email: "sara@b.example",
      title: "Undersköterska",
      unit: "office",
      manager: TOP,
      roles: ["employee", "safetyRep"],
      locale: "en",
      leave: { from: "2026-02-01", to: "2026-03-31" },
      protected: true,
    });
    assert.deepEqual(clean.organisation.units, [
      { id: "office", name: "Kontoret", head: TOP, authority: "Kommunstyrelsen" },
    ]);
    assert.deepEqual(clean.organisation.representations, [
      { person: BOARD, for: "board", decisionRef: "KS § 1", from: "2026-01-01" },
    ]);
  });
});

describe("a messy people file means the same", () => {
  const text = lines(PEOPLE);
  const semicolons = text.replaceAll(",", ";");
  const columnsTurned = lines(PEOPLE.map((row) => row.split(",").toReversed().join(",")));
  const header = (first: string) => lines([first, ...PEOPLE.slice(1)]);
  const messy: readonly (readonly [how: string, file: string | Uint8Array])[] = [
    ["with a UTF-8 byte order mark", utf8(`\uFEFF${text}`)],
    ["in UTF-16 with its mark", utf16le(`\uFEFF${text}`)],
    ["in UTF-16 the other way round", utf16be(`\uFEFF${text}`)],
    ["in UTF-16 without a mark", utf16le(text)],
    ["in UTF-16 the other way round without a mark", utf16be(text)],
    ["in Windows-1252", latin1(text)],
    ["with letters in parts, as a Mac writes them", text.normalize("NFD")],
    ["with semicolons", semicolons],
    ["with tabs", text.replaceAll(",", "\t")],
    ["with Excel's line that names the separator", `sep=;\n${semicolons}`],
    ["with lines ended the Windows way", text.replaceAll("\n", "\r\n")],
    ["with lines ended the old Mac way", text.replaceAll("\n", "\r")],
    ["with lines ended in different ways", text.replace("\n", "\r\n")],
    [
      "with blank lines, also before the first row",
      `\n\n${text.replaceAll("\n", "\n\n;;;\n".replaceAll(";", ","))}\n\n`,
    ],
    [
      "with every cell in quotation marks",
      lines(
        PEOPLE.map((row) =>
          row
            .split(",")
            .map((cell) => `"${cell}"`)
            .join(","),
        ),
      ),
    ],
    ["with spaces around the cells", text.replaceAll(",", " , ")],
    ["with no-break spaces around the cells", text.replaceAll(",", "\u00A0,\u00A0")],
    ["with empty columns at the end", text.replaceAll("\n", ",,,\n")],
    ["with the columns in another order", columnsTurned],
    [
      "with headings in other cases and spacings",
      header("ID,Name,E-mail,TITLE,unit,Manager Id,Roles,locale,leave_from,leave to,Protected"),
    ],
    [
      "with Swedish headings",
      header("objectId,Namn,E-post,Titel,Enhet,Chef,Roller,Språk,Ledig från,Ledig till,Skyddade personuppgifter"),
    ],
    ["with ids in capitals", text.replaceAll(SARA, SARA.toUpperCase())],
    ["with roles parted by spaces", text.replace("employee|safetyRep", "SafetyRep  employee")],
    ["with roles in Swedish", text.replace("employee|safetyRep", "skyddsombud")],
    [
      "with dates as a spreadsheet exports them",
      text.replace("2026-02-01", "2026-02-01 00:00:00").replace("2026-03-31", "20260331"),
    ],
    ["with yes and no in other words", text.replaceAll(",nej", ",").replace(",ja", ",X")],
    ["with the language as Entra writes it", text.replace("safetyRep,en", "safetyRep,en-GB")],
  ];
  const sorted = (people: typeof clean.organisation) =>
    people?.people.map((person) => ({ ...person, roles: person.roles.toSorted() }));

  for (const [how, file] of messy)
    it(how, () => {
      const { organisation, problems } = read({ "people.csv": file });
      assert.deepEqual(
        problems.map((one) => problemText(one, "sv")),
        [],
      );
      assert.deepEqual(sorted(organisation), sorted(clean.organisation));
    });

  it("keeps what Windows-1252 has beyond Latin-1", () => {
    const bytes = latin1(peopleWith({ name: "Sara \u0096 kallad \u0093Sassa\u0094 \u008Aimi\u009E" }));
    assert.equal(read({ "people.csv": bytes }).organisation?.people[1]?.name, "Sara – kallad “Sassa” Šimiž");
  });
  it("keeps the separator and quotation marks inside a quoted cell", () => {
    const file = peopleWith({ title: '"Samordnare; ""natt"" och helg"' });
    assert.equal(read({ "people.csv": file }).organisation?.people[1]?.title, 'Samordnare; "natt" och helg');
  });
  it("keeps quotation marks in the middle of an unquoted cell", () =>
    assert.equal(
      read({ "people.csv": peopleWith({ name: 'Sara "Sassa" Ek' }) }).organisation?.people[1]?.name,
      'Sara "Sassa" Ek',
    ));
});

describe("a file that cannot be right", () => {
  const excel = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]);
  const binary = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256);
  const swapColumn = (from: string, to: string) => lines([PEOPLE[0]!.replace(from, to), ...PEOPLE.slice(1)]);
  const fifthRow = (row: string) => lines([...PEOPLE, row]);

  const cases: readonly (readonly [what: string, file: string | Uint8Array, key: ProblemKey, says: string])[] = [
    ["is empty", "", "file.empty", "people.csv: Filen har inga rader att läsa in."],
    ["holds nothing but blank lines", "\n \n", "file.empty", "people.csv: Filen har inga rader att läsa in."],
    ["holds nothing but headings", PEOPLE[0]!, "file.empty", "people.csv: Filen har inga rader att läsa in."],
    ["is an Excel workbook", excel, "file.excel", "people.csv: Filen är en Excel-arbetsbok."],
    ["is no text", binary, "file.unreadable", "people.csv: Filen går inte att läsa som text."],
    [
      "has no headings",
      lines(PEOPLE.slice(1)),
      "file.missingColumns",
      "people.csv, rad 1: Första raden saknar kolumnen id, name, email, unit, managerId.",
    ],
    [
      "lacks a column",
      swapColumn("managerId", "boss"),
      "file.missingColumns",
      "people.csv, rad 1: Första raden saknar kolumnen managerId.",
    ],
    [
      "has a column twice",
      swapColumn("title", "namn"),
      "file.duplicateColumn",
      "people.csv, rad 1: Kolumnen name finns två gånger.",
    ],
    [
      "has a quotation mark that never ends",
      peopleWith({ title: '"Undersköterska' }),
      "file.brokenQuote",
      "people.csv, rad 3: Ett citattecken",
    ],
    [
      "has text after a closing quotation mark",
      peopleWith({ title: '"Under"sköterska' }),
      "file.brokenQuote",
      "people.csv, rad 3: Ett citattecken",
    ],
    [
      "has a row with more cells than columns",
      fifthRow(`${PEOPLE[2]},mer`),
      "row.tooManyCells",
      "people.csv, rad 5: Raden har 12 värden men filen har 11 kolumner.",
    ],
    ["has a row without a name", peopleWith({ name: "" }), "cell.missing", "people.csv, rad 3: name är tom."],
    [
      "has a row cut off",
      fifthRow("44444444-4444-4444-8444-444444444444,Ali"),
      "cell.missing",
      "people.csv, rad 5: email är tom.",
    ],
    [
      "has a date that no calendar has",
      peopleWith({ leaveFrom: "2026-02-30" }),
      "cell.badDate",
      'people.csv, rad 3: leaveFrom: "2026-02-30" är inget datum. Skriv ÅÅÅÅ-MM-DD',
    ],
    [
      "has a date in words that may mean two",
      peopleWith({ leaveFrom: "1/2/2026" }),
      "cell.badDate",
      'people.csv, rad 3: leaveFrom: "1/2/2026" är inget datum.',
    ],
    [
      "has a leave that ends before it begins",
      peopleWith({ leaveTo: "2026-01-31" }),
      "row.datesReversed",
      "people.csv, rad 3: Slutet (2026-01-31) ligger före början (2026-02-01).",
    ],
    [
      "has a leave without a beginning",
      peopleWith({ leaveFrom: "" }),
      "cell.missing",
      "people.csv, rad 3: leaveFrom är tom.",
    ],
    [
      "has an e-mail address that is none",
      peopleWith({ email: "sara" }),
      "cell.badEmail",
      'people.csv, rad 3: email: "sara" är ingen e-postadress.',
    ],
    [
      "has a role that does not exist",
      peopleWith({ roles: "employee|chef" }),
      "cell.badRole",
      'people.csv, rad 3: roles: rollen "chef" finns inte.',
    ],
    [
      "is unclear about who is protected",
      peopleWith({ protected: "kanske" }),
      "cell.badYesNo",
      'people.csv, rad 3: protected: "kanske" är varken ja eller nej.',
    ],
    [
      "has a text without end",
      peopleWith({ title: "x".repeat(501) }),
      "cell.tooLong",
      "people.csv, rad 3: title har 501 tecken. Det får vara högst 500.",
    ],
    [
      "has a personal identity number for an id",
      peopleWith({ id: "19121212-1212" }),
      "cell.personalNumber",
      "people.csv, rad 3: id har något som ser ut som ett personnummer",
    ],
    [
      "has a samordningsnummer for an id",
      peopleWith({ id: "701063-2391" }),
      "cell.personalNumber",
      "people.csv, rad 3: id har något som ser ut som ett personnummer",
    ],
    ...(["name", "title", "email"] as const).map(
      (column) =>
        [
          `has a personal identity number in its ${column}`,
          peopleWith({ [column]: column === "email" ? "701063-2391@kommun.example" : "Sara 850709-9805" }),
          "cell.personalNumber",
          `people.csv, rad 3: ${column} har något som ser ut som ett personnummer`,
        ] as const,
    ),
    [
      "names a manager nobody has heard of",
      peopleWith({ managerId: "x" }),
      "reference.unknown",
      "people.csv, rad 3: Sara Lindqvist: managerId är x, som inte finns i people.csv.",
    ],
  ];
  for (const [what, file, key, says] of cases)
    it(`because it ${what} is refused, in words`, () => {
      const { organisation, problems } = read({ "people.csv": file });
      const found = problems.find((one) => one.key === key);
      assert.ok(found, `${key} is not among ${JSON.stringify(problems)}`);
      assert.ok(problemText(found, "sv").startsWith(says), problemText(found, "sv"));
      assert.ok(isRefused(found));
      assert.equal(organisation, undefined);
      for (const locale of LOCALES) assert.doesNotMatch(problemText(found, locale), /undefined|\[object/);
    });

  it("does not repeat the personal identity number it found", () => {
    for (const column of ["id", "email", "leaveFrom", "roles", "name"]) {
      const { problems } = read({ "people.csv": peopleWith({ [column]: "19121212-1212" }) });
      assert.equal(problems[0]?.key, "cell.personalNumber");
      assert.doesNotMatch(JSON.stringify(problems), /1212/);
    }
  });
  it("is told about with all its faults at once, in the order of the rows", () => {
    const [, top, sara, board] = PEOPLE;
    const file = lines([
      PEOPLE[0]!,
      top!.replace("asa@b.example", "asa"),
      sara!.replace("2026-02-01", "snart"),
      "",
      board!.replace("Birgitta Ek", ""),
    ]);
    const found = read({ "people.csv": file }).problems.map(({ line, key }) => [line, key]);
    assert.deepEqual(found, [
      [2, "cell.badEmail"],
      [3, "cell.badDate"],
      [5, "cell.missing"],
    ]);
  });
  it("counts lines as an editor does, past a cell with a line break", () => {
    const file = `${peopleWith({ title: '"Under-\r\nsköterska"' })}\n${PEOPLE[2]}`;
    const { problems } = read({ "people.csv": file });
    assert.deepEqual(
      problems.map(({ line, key }) => [line, key]),
      [[6, "person.duplicateId"]],
    );
  });
  it("does not drown in relations that only fail because another row could not be read", () => {
    const { problems } = read({ "people.csv": peopleWith({ email: "" }, 1) });
    assert.deepEqual(
      problems.map(({ key }) => key),
      ["cell.missing"],
    );
  });
});

describe("a file that is odd but can be read", () => {
  const oddities: readonly (readonly [what: string, file: string, says: string])[] = [
    [
      "has a column of its own",
      lines(PEOPLE.map((row, index) => `${row},${index === 0 ? "Skonummer" : "43"}`)),
      'Kolumnen "Skonummer" känns inte igen och läses inte.',
    ],
    [
      "does not say who is protected",
      lines(PEOPLE.map((row) => row.split(",").slice(0, -1).join(","))),
      "Kolumnen protected saknas",
    ],
    [
      "has a language nobody speaks here",
      peopleWith({ locale: "tlh" }),
      'locale: språket "tlh" finns inte. Personen får svenska.',
    ],
    [
      "has been through the wrong character set",
      peopleWith({ name: "Sara GrÃ¶n" }),
      'name: "Sara GrÃ¶n" ser ut att ha fått fel bokstäver.',
    ],
    [
      "has an id that is none of Entra's",
      peopleWith({ id: "4711" }),
      "Sara Lindqvist: 4711 är inget objekt-id från Entra.",
    ],
  ];
  for (const [what, file, says] of oddities)
    it(`because it ${what} is imported with a warning`, () => {
      const { organisation, problems } = read({ "people.csv": file });
      assert.ok(organisation);
      assert.equal(problems.length, 1);
      assert.ok(problemText(problems[0]!, "sv").includes(says), problemText(problems[0]!, "sv"));
    });
});

describe("the other files", () => {
  it("cannot do without units", () => {
    const { problems } = readCsvFiles({ "people.csv": utf8(lines(PEOPLE)) });
    assert.deepEqual(
      problems.map((one) => problemText(one, "en")),
      ["units.csv: The file is missing."],
    );
  });
  it("may have headings alone", () => {
    const { organisation, problems } = read({
      "assignments.csv": "personId,unitId,title,managerId,salarySetterId,from,to\n",
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(organisation?.assignments, []);
  });
  it("hold assignments and goals, with levels in Swedish or English", () => {
    const { organisation, goals, problems } = read({
      "assignments.csv": `personId;unitId;title;managerId;salarySetterId;from;to\n${SARA};office;Samordnare;;${TOP};2026-01-01;2026-12-31`,
      "goals.csv":
        "goalId,level,title,measure,unitId,parentId,decisionRef,from,to\nv,vision,Nära,Nöjda,,,KF § 1,2026-01-01,\nn,nämnd,Trygg,Antal,office,v,KS § 2,2026-01-01,2026-12-31",
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(organisation?.assignments, [
      { person: SARA, unit: "office", title: "Samordnare", salarySetter: TOP, from: "2026-01-01", to: "2026-12-31" },
    ]);
    assert.deepEqual(goals?.[1], {
      id: "n",
      level: "authority",
      title: "Trygg",
      measure: "Antal",
      target: "",
      unit: "office",
      parent: "v",
      decisionRef: "KS § 2",
      from: "2026-01-01",
      to: "2026-12-31",
    });
  });
  it("are refused for a level that does not exist and a period without a beginning", () => {
    const { problems } = read({
      "goals.csv": "goalId,level,title,measure,unitId,parentId,decisionRef,from,to\nv,dröm,Nära,Nöjda,,,KF § 1,,",
    });
    assert.deepEqual(
      problems.map((one) => problemText(one, "en")),
      [
        'goals.csv, row 2: level: there is no level "dröm". The levels are vision, council, authority and unit.',
        "goals.csv, row 2: from is empty.",
      ],
    );
  });
});
