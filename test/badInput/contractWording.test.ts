import type { Terms } from "#core/contract/terms.ts";
import { at, holder, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { completeTerms, contractScene } from "../support/scenes.ts";
import { day } from "../support/tinyMunicipality.ts";

const C = "/api/contracts/sara/:contract";
const contract =
  (state: Parameters<typeof contractScene>[1]) =>
  ({ ports }: ApiServer) =>
    contractScene(ports, state);
const whole = completeTerms("En annan lydelse.");
const [result] = whole.results;
const [commitment] = whole.commitments;
if (!result || !commitment) throw new Error("the complete wording has a result and a commitment");
const of = (changes: object) => ({ terms: { ...whole, ...changes } });
const results = (...rows: readonly object[]) => of({ results: rows.map((row) => ({ ...result, ...row })) });
const owed = (date: string) => of({ owed: { ...whole.owed, support: { text: "Ekonom", date } } });
const period = (from: string, to: string, due = to): Partial<Terms> => ({
  period: { from: day(from), to: day(to) },
  results: [{ ...result, due: day(due) }],
  assessment: { followUps: [], assessments: [day(to)] },
});
const UNREAD = "Något i det du skickade gick inte att läsa. Ladda om sidan och försök igen.";
const UNKNOWN =
  "Kontraktet pekar på ett mål eller resultat som det inte kan bidra till. Välj på nytt vad det bidrar till.";
const above = { kind: "result", holder: "boss", contract: "ghost", key: "a" };

const save = at({
  by: holder,
  to: `put ${C}/terms`,
  scene: contract("draft"),
  body: () => ({ terms: whole, seenRev: 1 }),
});
refused("the wording of a contract that is saved", [
  save(
    "a text too long",
    of({ purpose: x(601) }),
    400,
    /^Syftet är för långt: 601 tecken, och det får vara högst 600\./,
  ),
  save("100 000 characters", of({ mandate: x(100_000) }), 400, /^Texten om befogenheterna är för lång: 100000 tecken/),
  save("a row too long", results({ outcome: x(301) }), 400, /^Resultatet är för långt: 301 tecken/),
  save(
    "six results",
    results({}, {}, {}, {}, {}, {}),
    400,
    "Det får vara högst 5 resultat, och nu är det 6. Ta bort några och försök igen.",
  ),
  save(
    "six commitments",
    of({ commitments: Array.from({ length: 6 }, () => commitment) }),
    400,
    /^Det får vara högst 5 åtaganden/,
  ),
  save(
    "four contributions",
    of({ whole: { ...whole.whole, contributions: ["1", "2", "3", "4"] } }),
    400,
    /^Det får vara högst 3 bidrag/,
  ),
  save(
    "two rows of one name",
    results({ key: "a" }, { key: "a" }),
    400,
    "Raden gick inte att läsa. Rätta det och försök igen.",
  ),
  save("a row named with what no name has", results({ key: "å ä" }), 400, /^Raden gick inte att läsa/),
  save(
    "a row that serves what no kind there is",
    results({ serves: { kind: "wish", id: "a" } }),
    400,
    /^Det som ska bidras till gick inte att läsa|^Sorten/,
  ),
  save("a goal that does not exist", of({ goals: ["ghost"] }), 400, UNKNOWN),
  save("a goal by the name of what every object has", of({ goals: ["__proto__"] }), 400, UNKNOWN),
  save("30 February", results({ due: "2027-02-30" }), 400, "Datumet gick inte att läsa. Rätta det och försök igen."),
  save(
    "a day in words",
    of({ period: { ...whole.period, to: "nästa år" } }),
    400,
    /^Dagen då det slutar gick inte att läsa/,
  ),
  save("a number for a text", of({ purpose: 12 }), 400, /^Syftet gick inte att läsa/),
  save("a text for rows", of({ commitments: "alla" }), 400, /^Åtagandena gick inte att läsa/),
  save("a text for the whole wording", { terms: "hej" }, 400, UNREAD),
  save(
    "an expectation there is not",
    of({ leadership: { expectations: ["charm"], sign: "" } }),
    400,
    /^Valet av förväntningar/,
  ),
  save("no request id", { request: undefined }, 400, UNREAD),
  save("a request id that climbs", { request: "../../x y" }, 400, UNREAD),
  save("a saving of another day", { seenRev: 7 }, 409, /^Du har ändrat texten på ett annat ställe/),
  save("a count in words", { seenRev: "1" }, 400, UNREAD),
]);

const propose = at({
  by: holder,
  to: `post ${C}/proposal`,
  scene: contract("draft"),
  body: () => ({ terms: whole, seenRev: 1, revision: 0 }),
});
refused("the wording of a contract that is proposed", [
  propose(
    "nothing but spaces",
    of({ results: [{ ...result, outcome: " \u200B\n" }], commitments: [] }),
    400,
    /Det här saknas: minst ett åtagande/,
  ),
  propose(
    "a period that ends before it begins",
    of(period("2027-11-24", "2026-11-24")),
    400,
    /en period som slutar efter att den börjar/,
  ),
  propose("a period that is over", of(period("2025-01-01", "2025-12-31")), 400, /^Perioden slutade 31 december 2025/),
  propose(
    "a period without end",
    of(period("2026-11-24", "2999-12-31")),
    400,
    /^Så långt fram går det inte att planera/,
  ),
  propose(
    "a result before the period",
    results({ due: "2020-01-01" }),
    400,
    "1 januari 2020 är dagen för ett resultat, men perioden går från 24 november 2026 till 24 november 2027. Ändra dagen eller perioden.",
  ),
  propose(
    "a result after the period",
    results({ due: "2031-01-01" }),
    400,
    /^1 januari 2031 är dagen för ett resultat/,
  ),
  propose("a right owed years ago", owed("2020-01-01"), 400, /^1 januari 2020 är dagen för något som kommunen ska ge/),
  propose(
    "an assessment outside the period",
    of({ assessment: { followUps: [], assessments: ["2031-01-01"] } }),
    400,
    /bedömningsdatum som ligger inom perioden/,
  ),
  propose(
    "a result that serves a goal there is not",
    results({ serves: { kind: "orgGoal", id: "ghost" } }),
    400,
    UNKNOWN,
  ),
  propose(
    "a result that serves a goal named constructor",
    results({ serves: { kind: "orgGoal", id: "constructor" } }),
    400,
    UNKNOWN,
  ),
  propose("a result that serves a contract there is not", results({ serves: above }), 400, UNKNOWN),
  propose(
    "a result that serves one of its own contract",
    (ids) => results({ serves: { ...above, holder, contract: ids["contract"] } }),
    400,
    UNKNOWN,
  ),
  propose("a goal that does not exist", of({ goals: ["ghost"] }), 400, UNKNOWN),
  propose("two rows of one name", results({ key: "a" }, { key: "a" }), 400, /^Raden gick inte att läsa/),
]);
