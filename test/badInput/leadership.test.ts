import { EXPECTATIONS } from "#core/contract/terms.ts";
import { perQuestion } from "#core/pool/counts.ts";
import { type Ids, at, holder, manager, peer, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { leadershipOutcome } from "../support/leadership.ts";
import { leadershipScene } from "../support/leadershipScenes.ts";
import { day, people } from "../support/tinyMunicipality.ts";

const L = "/api/leadership/sara/:leadership";
const come =
  (point: Parameters<typeof leadershipScene>[1]) =>
  ({ ports }: ApiServer): Promise<Ids> =>
    leadershipScene(ports, point);
const GONE = /^Det du söker finns inte/;
const UNREADABLE = /gick inte att läsa/;

const view = at({
  by: holder,
  to: `put ${L}/view`,
  scene: come("opened"),
  body: () => ({ step: "goals", seenRev: 0, values: {}, go: "next" }),
});
const share = at({ by: holder, to: `post ${L}/view/sharing`, scene: come("opened") });
refused("an answer about the leadership", [
  at({ by: manager, to: "post /api/leadership/sara", scene: come("opened") })(
    "a second dialogue beside the first",
    {},
    409,
    /^Det pågår redan en ledarskapsdialog/,
  ),
  at({ by: people.formerManager, to: "post /api/leadership/other" })(
    "about somebody who leads nobody",
    {},
    409,
    /^Ledarskapsdialogen är för den som leder andra/,
  ),
  view("a step there is not", { step: "charm" }, 409, /^Steget finns inte bland dina frågor/),
  view("a question by the name of what every object has", { values: { constructor: "x" } }, 400, UNREADABLE),
  view("how often, in a word there is not", { values: { "often-goals": "daily" } }, 400, UNREADABLE),
  view("too many words", { values: { "seen-goals": x(9000) } }, 400, /^Texten är för lång: 9000 tecken/),
  share("nothing written", { rev: 0 }, 400, /^Det finns inget att dela än/),
  share("answers other than those reviewed", { rev: 9 }, 409, /^Du har ändrat dina svar sedan/),
  at({ by: holder, to: `post ${L}/view/showing`, scene: come("selfShared") })(
    "shown to who has not said that they write nothing",
    {},
    409,
    /^Det går bara när du har delat ditt/,
  ),
  at({ by: holder, to: "get /api/leadership/sara/ghost" })("a dialogue there is not", {}, 404, GONE),
]);

const outcome = at({
  by: holder,
  to: `put ${L}/outcome`,
  scene: come("revealed"),
  body: () => ({ ...leadershipOutcome({ due: day("2027-03-01") }), seenRevision: 0 }),
});
const agree = at({ by: manager, to: `post ${L}/agreement`, scene: come("proposed") });
refused("what two come to about the leadership", [
  outcome("one thing to keep", { keep: ["Morgonmötet", "\u200B"] }, 400, /^Det saknas ännu: det andra ni behåller/),
  outcome("three things to keep", { keep: ["a", "b", "c"] }, 400, /^Det får vara högst 2 rader/),
  outcome("too many words", { change: x(900) }, 400, /^Det som ändras är för långt: 900 tecken/),
  outcome("a day that has been", { due: "2020-01-01" }, 400, /^1 januari 2020 har redan varit/),
  outcome("a day in 2999", { due: "2999-01-01" }, 400, /^Så långt fram går det inte att planera/),
  outcome("over words not seen", { seenRevision: 4 }, 409, /^Orden har ändrats sedan du öppnade sidan/),
  agree("other words than those seen", { revision: 9 }, 409, /^Orden har ändrats sedan du öppnade sidan/),
  at({ by: holder, to: `post ${L}/agreement`, scene: come("proposed") })(
    "one's own words",
    { revision: 1 },
    409,
    /^Du har själv formulerat det här/,
  ),
]);

const answers = perQuestion(EXPECTATIONS, () => "mostly");
const voice = at({ by: peer, to: "post /api/voice", body: () => ({ answers }) });
refused("the anonymous voice", [
  voice("a word there is not", { answers: { ...answers, goals: "daily" } }, 400, UNREADABLE),
  voice("a question left out", { answers: { goals: "mostly" } }, 400, UNREADABLE),
  voice("where fewer than five have the same manager", {}, 409, /^Frågorna om ledarskapet ställs bara där minst fem/),
]);
