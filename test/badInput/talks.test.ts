import type { ApiServer } from "../support/apiServer.ts";
import { type Ids, at, holder, manager, refused, x } from "../support/badInput.ts";
import { goalTerms, talkScene } from "../support/scenes.ts";
import { TODAY } from "../support/tinyMunicipality.ts";

const T = "/api/appraisals/sara/:appraisal";
const talk =
  (upTo: Parameters<typeof talkScene>[1]) =>
  ({ ports }: ApiServer): Promise<Ids> =>
    talkScene(ports, upTo);

const start = at({
  by: manager,
  to: "post /api/appraisals",
  body: () => ({ employee: holder, date: "2026-12-01", time: "09:00" }),
});
const move = at({
  by: manager,
  to: `post ${T}/reschedule`,
  scene: talk("preparation"),
  body: () => ({ date: "2026-12-03", time: "10:00" }),
});
const hold = at({ by: manager, to: `post ${T}/held`, scene: talk("shared"), body: () => ({ heldOn: TODAY }) });
const write = at({
  by: holder,
  to: `put ${T}/summary`,
  scene: talk("held"),
  body: () => ({ field: "development", value: "Kurs", seenRev: 0 }),
});
const goal = at({ by: holder, to: `post ${T}/goals`, scene: talk("held"), body: () => ({ terms: goalTerms() }) });
const of = (changes: object) => ({ terms: { ...goalTerms(), ...changes } });
const TIME = "Tiden gick inte att läsa. Rätta det och försök igen.";
const NOT_YOURS = /^Du kan bara boka samtal med dem du är närmaste chef för/;

refused("a talk and its goals", [
  start("99:99", { time: "99:99" }, 400, TIME),
  start("a time in words", { time: "efter lunch" }, 400, TIME),
  start("30 February", { date: "2027-02-30" }, 400, "Datumet gick inte att läsa. Rätta det och försök igen."),
  start("a day that has been", { date: "2020-01-01" }, 400, /har redan varit/),
  start("a day in 2999", { date: "2999-01-01" }, 400, /^Så långt fram går det inte att planera/),
  start("a person there is not", { employee: "ghost" }, 403, NOT_YOURS),
  start("a person by the name of what every object has", { employee: "__proto__" }, 403, NOT_YOURS),
  move("24:61", { time: "24:61" }, 400, TIME),
  hold("a day to come", { heldOn: "2027-01-01" }, 400, /har inte varit än/),
  hold(
    "a day long before it was planned",
    { heldOn: "1901-01-01" },
    400,
    /^Så tidigt kan det inte ha varit\. Välj en dag från och med 25 oktober 2026/,
  ),
  write("too many words", { value: x(501) }, 400, /^Texten under ”Kompetensutveckling” är för lång: 501 tecken/),
  write("a field there is not", { field: "salary" }, 400, "Fältet gick inte att läsa. Rätta det och försök igen."),
  goal("a goal without words", of({ title: "\u200B" }), 400, "Målet är inte helt. Fyll i vad målet är."),
  goal("a goal too long", of({ title: x(201) }), 400, /^Målet är för långt: 201 tecken/),
  goal("a goal for the year 2999", of({ due: "2999-01-01" }), 400, /^Så långt fram går det inte att planera/),
  goal(
    "a goal above that is not there",
    of({ serves: { kind: "orgGoal", id: "__proto__" } }),
    400,
    "Det som ska bidras till gick inte att läsa. Rätta det och försök igen.",
  ),
  at({ by: holder, to: `post ${T}/summary/confirmation`, scene: talk("sent"), body: ({ hash }) => ({ hash }) })(
    "a dissenting opinion too long",
    { dissent: x(501) },
    400,
    /^Den avvikande meningen är för lång/,
  ),
  at({ by: holder, to: `post ${T}/summary/confirmation`, scene: talk("sent"), body: () => ({ dissent: "" }) })(
    "a fingerprint of other words",
    { hash: "0" },
    409,
    /^Sammanfattningen har ändrats sedan du öppnade den/,
  ),
]);

const address = (to: string) => at({ by: holder, to: `get ${to}` });
const GONE = /^Det du söker finns inte/;
refused("an address that leads nowhere", [
  address("/api/contracts/__proto__/constructor")("names of what every object has", {}, 404, GONE),
  address("/api/contracts/municipality/settings")("the municipality's own documents as a contract", {}, 404, GONE),
  address("/api/contracts/sara/chain")("the audit chain as a contract", {}, 404, GONE),
  address("/api/contracts/sara/..%2F..%2Fchain")("a way out of the dossier", {}, 404, GONE),
  address("/api/contracts/%00/x")("a character that ends a text", {}, 404, GONE),
  address("/api/rights/municipality")("what the municipality is owed", {}, 404, GONE),
  address("/api/organisation/goals/__proto__/carriers")("a goal of that name", {}, 404, GONE),
]);
