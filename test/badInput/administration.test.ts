import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import { DEFAULT_CYCLE } from "#core/year/cycle.ts";
import { type Ids, at, holder, hr, refused, registrar, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { boardScene } from "../support/handoverScenes.ts";
import { contractScene } from "../support/scenes.ts";
import { TODAY, people } from "../support/tinyMunicipality.ts";

const C = "/api/contracts/sara/:contract";
const board =
  (paper: Parameters<typeof boardScene>[1]) =>
  ({ ports }: ApiServer): Promise<Ids> =>
    boardScene(ports, paper);
const paper = at({
  by: registrar,
  to: `post ${C}/paper-approval`,
  scene: board("awaited"),
  body: ({ revision, hash }) => ({
    seen: { revision, hash },
    signedBy: people.boardRepresentative,
    signedOn: TODAY,
    reference: "KS 1",
  }),
});
const STRANGER = /^Den som har undertecknat företrädde inte kommunstyrelsen den dagen/;
refused("an approval on paper", [
  paper(
    "a day to come",
    { signedOn: "2027-01-01" },
    400,
    "1 januari 2027 har inte varit än. Välj i dag eller ett tidigare datum.",
  ),
  paper(
    "a day before there was a wording",
    { signedOn: "2026-11-20" },
    400,
    /^Lydelsen föreslogs 24 november 2026|^Den som har undertecknat/,
  ),
  paper("nobody there is", { signedBy: "ghost" }, 400, STRANGER),
  paper("somebody who did not represent the board that day", { signedOn: "2020-01-01" }, 400, STRANGER),
  paper("no place where it is kept", { reference: " \u200B" }, 400, /^Skriv var det skannade papperet finns/),
  paper("too many words", { reference: x(301) }, 400, /^Hänvisningen är för lång: 301 tecken/),
  paper(
    "a fingerprint of other words",
    { seen: { revision: 1, hash: "0" } },
    409,
    /^Kontraktet har fått en ny lydelse/,
  ),
  at({ by: registrar, to: `post ${C}/paper-approval/addition`, scene: board("recorded") })(
    "an addition without words",
    { text: " " },
    400,
    "Skriv det du vill lägga till.",
  ),
]);

const register = at({
  by: registrar,
  to: `post ${C}/registration`,
  scene: ({ ports }) => contractScene(ports, "active"),
});
refused("a number in the diary", [
  register("no number", { dnr: "\u200B " }, 400, "Skriv diarienumret först, till exempel KS 2026/123."),
  register(
    "too long",
    { dnr: x(81) },
    400,
    "Diarienumret är för långt: 81 tecken, och det får vara högst 80. Korta och spara igen.",
  ),
  register("far too long", { dnr: x(5000) }, 400, /^Diarienumret är för långt: 5000 tecken/),
  register("a number", { dnr: 2026 }, 400, "Diarienumret gick inte att läsa. Rätta det och försök igen."),
]);

const template = standardTemplates.unitHead.sv;
const T = "put /api/administration/templates";
const write = at({ by: hr, to: `${T}/unitHead/sv`, body: () => ({ seen: 0, texts: template }) });
const examples = (changes: object) => ({ texts: { ...template, examples: { ...template.examples, ...changes } } });
refused("a template", [
  write("a text too long", { texts: { ...template, purpose: x(601) } }, 400, /^Syftet är för långt: 601 tecken/),
  write(
    "too many examples",
    examples({ contributions: Array.from({ length: 7 }, () => "x") }),
    400,
    "Det får vara högst 6 bidrag, och nu är det 7. Ta bort några och försök igen.",
  ),
  write(
    "an example without its parts",
    examples({ results: [{ outcome: "Mindre svinn" }] }),
    400,
    /gick inte att läsa/,
  ),
  write("a template of another day", { seen: 4 }, 409, /^Någon annan har sparat mallen/),
  at({ by: hr, to: `${T}/king/sv` })(
    "a role there is not",
    { seen: 0, texts: template },
    404,
    /^Det du söker finns inte/,
  ),
  at({ by: hr, to: `${T}/unitHead/fi` })(
    "a language there is not",
    { seen: 0, texts: template },
    404,
    /^Det du söker finns inte/,
  ),
  at({ by: hr, to: `${T}/__proto__/sv` })(
    "a role by the name of what every object has",
    { seen: 0, texts: template },
    404,
    /^Det du söker finns inte/,
  ),
]);

const ask = at({
  by: hr,
  to: "put /api/administration/questions",
  body: () => ({
    seen: 0,
    questions: [{ step: "unit", kind: "text", wording: { employee: { sv: "Hur?", en: "How?" } } }],
  }),
});
const asked = (changes: object) => ({ questions: [{ step: "unit", kind: "text", wording: {}, ...changes }] });
refused("own questions", [
  ask("to nobody", asked({}), 400, /^En fråga ställs till ingen/),
  ask(
    "in one language",
    asked({ wording: { manager: { sv: "Hur?", en: "" } } }),
    400,
    /^En fråga saknas på ett av språken/,
  ),
  ask("too long", asked({ wording: { manager: { sv: x(201), en: "How?" } } }), 400, /är för lång: 201 tecken/),
  ask(
    "in a step there is not",
    asked({ step: "nowhere", wording: { manager: { sv: "Hur?", en: "How?" } } }),
    400,
    /^Steget/,
  ),
  ask(
    "too many",
    { questions: Array.from({ length: 7 }, () => ({ step: "unit", kind: "text", wording: {} })) },
    400,
    /^Det får vara högst 6 egna frågor/,
  ),
  ask("of another day", { seen: 3 }, 409, /^Någon annan har sparat frågorna/),
]);

const saveYear = at({ by: hr, to: "put /api/administration/year", body: () => ({ seen: 0, cycle: DEFAULT_CYCLE }) });
const talks = (change: object) => ({
  cycle: {
    ...DEFAULT_CYCLE,
    periods: DEFAULT_CYCLE.periods.map((each) => (each.kind === "appraisal" ? { ...each, ...change } : each)),
  },
});
refused("the year", [
  saveYear("a day that is not there every year", talks({ to: "02-29" }), 400, /^Medarbetarsamtal: en dag saknas/),
  saveYear("a period of days", talks({ to: "09-03" }), 400, /^Medarbetarsamtal: perioden är för kort/),
  saveYear(
    "days in the wrong order",
    talks({ deadlines: { employee: 0, manager: -7, summary: 0 } }),
    400,
    /^Medarbetarsamtal: dagarna står i fel ordning/,
  ),
  saveYear(
    "a number of days in words",
    talks({ deadlines: { employee: "tre", manager: -7, summary: 0 } }),
    400,
    "Medarbetarens dag gick inte att läsa. Rätta det och försök igen.",
  ),
  saveYear(
    "a reminder on a day that is not to choose",
    { cycle: { ...DEFAULT_CYCLE, reminders: { appraisal: [], assessment: [], followUp: [30], salaryTalk: [] } } },
    400,
    /^Valet av dagar för påminnelser gick inte att läsa/,
  ),
  saveYear("a period left out", { cycle: { ...DEFAULT_CYCLE, periods: [] } }, 400, /^Perioderna gick inte att läsa/),
  saveYear("of another day", { seen: 3 }, 409, /^Någon annan har sparat året/),
]);

const set = at({ by: hr, to: "put /api/administration/settings" });
const QUIET = "Tiden då det blir tyst gick inte att läsa. Rätta det och försök igen.";
refused("settings", [
  set(
    "words for yes",
    { settings: { everyoneHoldsContract: "ja" } },
    400,
    "Valet av vilka som kan ha kontrakt gick inte att läsa. Rätta det och försök igen.",
  ),
  set("25:99", { settings: { quietFrom: "25:99" } }, 400, QUIET),
  set("99:99", { settings: { quietFrom: "99:99" } }, 400, QUIET),
  set(
    "a time in words",
    { settings: { quietTo: "natt" } },
    400,
    "Tiden då det tysta slutar gick inte att läsa. Rätta det och försök igen.",
  ),
  set(
    "a night that never ends",
    { settings: { quietFrom: "07:00", quietTo: "07:00" } },
    400,
    /^Tiden då det tysta slutar/,
  ),
  set(
    "a setting there is not",
    { settings: { colour: "red" } },
    400,
    "Inställningarna gick inte att läsa. Rätta det och försök igen.",
  ),
  set("a setting by the name of what every object has", { settings: { constructor: true } }, 400, /gick inte att läsa/),
  at({ by: holder, to: "put /api/me/reminders" })(
    "a pace there is not",
    { pace: "hourly" },
    400,
    "Valet av hur ofta gick inte att läsa. Rätta det och försök igen.",
  ),
  at({ by: holder, to: "put /api/me/locale" })(
    "a language there is not",
    { locale: "fi" },
    400,
    "Språket gick inte att läsa. Rätta det och försök igen.",
  ),
]);
