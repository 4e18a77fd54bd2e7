import { ulid } from "ulid";
import { type Ids, at, hr, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { GROUNDS, orgGoalScene, unitGoalTerms } from "../support/orgGoalScenes.ts";

const O = "/api/organisation/goals/:orgGoal";
const goals =
  (state: Parameters<typeof orgGoalScene>[1]) =>
  ({ ports }: ApiServer): Promise<Ids> =>
    orgGoalScene(ports, state);
const of = (changes: object) => ({ terms: { ...unitGoalTerms, ...changes } });
const save = at({ by: hr, to: `put ${O}`, scene: goals("draft"), body: () => ({ ...of({}), seenRev: 1 }) });
const decide = at({
  by: hr,
  to: `post ${O}/decision`,
  scene: goals("draft"),
  body: () => ({ grounds: GROUNDS, seenRev: 1 }),
});
const replace = at({
  by: hr,
  to: `post ${O}/replacement`,
  scene: goals("decided"),
  body: () => ({ grounds: GROUNDS }),
});
/** A draft may say what cannot be decided; so it is written first. */
const decideWith = (changes: (ids: Ids) => object) =>
  at({
    by: hr,
    to: `post ${O}/decision`,
    scene: async (server) => {
      const ids = await goals("draft")(server);
      const body = { request: ulid(), ...of({ title: "Nytt", ...changes(ids) }), seenRev: 1 };
      const { status } = await server.ask(hr, "PUT", `/api/organisation/goals/${ids["orgGoal"]}`, body);
      if (status !== 200) throw new Error("the draft was not saved");
      return ids;
    },
    body: () => ({ grounds: GROUNDS, seenRev: 2 }),
  });
const AGAIN = "Någon har ändrat målet sedan du öppnade det. Läs det som står nu och gör om ändringen om den behövs.";
const INSTEAD = "Välj ett annat beslutat mål som tar över.";
refused("a goal of the municipality", [
  save("no words", of({ title: " " }), 400, "Målet är inte helt. Fyll i vad målet är."),
  save(
    "too many words",
    of({ title: x(301) }),
    400,
    "Målet är för långt: 301 tecken, och det får vara högst 300. Korta och spara igen.",
  ),
  save(
    "30 February",
    of({ from: "2027-02-30" }),
    400,
    "Dagen då det börjar gick inte att läsa. Rätta det och försök igen.",
  ),
  save("a level there is not", of({ level: "world" }), 400, "Nivån gick inte att läsa. Rätta det och försök igen."),
  save("an edit of another day", { seenRev: 9 }, 409, AGAIN),
  decide(
    "no decision to point at",
    { grounds: { reference: "\u200B", why: "" } },
    400,
    "Målet är inte helt. Fyll i var beslutet finns.",
  ),
  decide("words of another day", { seenRev: 9 }, 409, AGAIN),
  decideWith(() => ({ from: "2027-01-01", to: "2026-01-01" }))(
    "an end before the beginning",
    {},
    400,
    /^Målet slutar gälla 1 januari 2026, innan det börjar/,
  ),
  decideWith(() => ({ parent: "ghost" }))("a goal above that is not there", {}, 400, /^Målet ovanför gäller inte/),
  decideWith(() => ({ parent: "__proto__" }))(
    "a goal above by the name of what every object has",
    {},
    400,
    /^Målet ovanför gäller inte/,
  ),
  decideWith(() => ({ parent: undefined }))("no goal above", {}, 400, /^Välj vilket mål ovanför/),
  decideWith(({ orgGoal }) => ({ parent: orgGoal }))(
    "a goal above itself",
    {},
    400,
    /^Då skulle målen gå i cirkel: ”Nytt”/,
  ),
  decideWith(() => ({ unit: "ghost" }))(
    "a unit there is not",
    {},
    400,
    "Enheten gick inte att läsa. Rätta det och försök igen.",
  ),
  replace("itself in its place", ({ orgGoal }) => ({ replacement: orgGoal }), 409, INSTEAD),
  replace("nothing in its place", { replacement: "ghost" }, 409, INSTEAD),
]);

const HEAD = "goalId;level;title;measure;parentId;decisionRef;from\n";
const ROW = "ny;vision;Nära;Enkät;;KF § 9;2026-01-01";
const csv = (text: string) => ({ file: Buffer.from(text).toString("base64") });
const FILE = "/api/organisation/goal-file";
const look = at({ by: hr, to: `post ${FILE}/preview`, body: () => ({ closeMissing: false }) });
const take = at({ by: hr, to: `post ${FILE}`, body: () => ({ closeMissing: false, closingReference: "", why: "" }) });
const cannot = (text: RegExp) => new RegExp(`^\\{"rows":\\[\\],.*${text.source}.*"can":\\{"apply":false\\}`);
const EXCEL = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]).toString("base64");
refused("a file of goals", [
  look("no rows", csv(""), 200, cannot(/Filen har inga rader att läsa in/)),
  look(
    "bytes that are no text",
    { file: Buffer.from([0, 255, 254, 1, 2, 0]).toString("base64") },
    200,
    cannot(/går inte att läsa som text/),
  ),
  look("a workbook of Excel", { file: EXCEL }, 200, cannot(/Excel-arbetsbok/)),
  look("other columns", csv("namn;ålder\nEva;7"), 200, cannot(/Första raden saknar kolumnen/)),
  look("a row cut off", csv(`${HEAD}ny;vision;Nä`), 200, cannot(/rad 2: measure är tom/)),
  look(
    "a quotation mark that does not end",
    csv(`${HEAD}ny;vision;"Nära;Enkät;;KF;2026-01-01`),
    200,
    cannot(/rad 2: Ett citattecken/),
  ),
  look("one id twice", csv(`${HEAD}${ROW}\n${ROW}`), 200, cannot(/rad 3: .* har samma goalId/)),
  look(
    "a circle",
    csv(`${HEAD}a;council;A;M;b;KF;2026-01-01\nb;council;B;M;a;KF;2026-01-01`),
    200,
    cannot(/Målen går i cirkel/),
  ),
  look(
    "a goal above that is not there",
    csv(`${HEAD}a;council;A;M;zz;KF;2026-01-01`),
    200,
    cannot(/parentId är zz, som inte finns/),
  ),
  look("a level there is not", csv(`${HEAD}a;world;A;M;;KF;2026-01-01`), 200, cannot(/nivån .*world.* finns inte/)),
  look("30 February", csv(`${HEAD}a;vision;A;M;;KF;2026-02-30`), 200, cannot(/2026-02-30.* är inget datum/)),
  look(
    "an id that no document can have",
    csv(`${HEAD}a/../b;vision;A;M;;KF;2026-01-01`),
    200,
    cannot(/goalId som inte går att använda/),
  ),
  look(
    "the id of the audit chain",
    csv(`${HEAD}chain;vision;A;M;;KF;2026-01-01`),
    200,
    cannot(/goalId som inte går att använda/),
  ),
  look("what is no file", { file: "å!" }, 400, "Filen gick inte att läsa. Rätta det och försök igen."),
  take(
    "one id twice, taken over",
    csv(`${HEAD}${ROW}\n${ROW}`),
    400,
    'Inget är inläst. goals.csv, rad 3: Målet "Nära" har samma goalId som ett mål före.',
  ),
  take(
    "a row cut off, taken over",
    csv(`${HEAD}ny;vision;Nä`),
    400,
    /^Inget är inläst\. goals\.csv, rad 2: measure är tom\./,
  ),
  take("no rows, taken over", csv(""), 400, "Inget är inläst. goals.csv: Filen har inga rader att läsa in."),
]);
