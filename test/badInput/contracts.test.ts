import { at, holder, manager, peer, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { commentScene, completeTerms, contractScene } from "../support/scenes.ts";

const C = "/api/contracts/sara/:contract";
const contract =
  (state: Parameters<typeof contractScene>[1]) =>
  ({ ports }: ApiServer) =>
    contractScene(ports, state);
const whole = completeTerms("En annan lydelse.");
const UNREAD = "Något i det du skickade gick inte att läsa. Ladda om sidan och försök igen.";

const seen = (ids: object) => {
  const { revision, hash } = ids as { readonly revision: number; readonly hash: string };
  return { revision, hash };
};
const other = { by: manager, scene: contract("proposed") };
const approve = at({ ...other, to: `post ${C}/approval`, body: (ids) => ({ seen: seen(ids), unopened: true }) });
const answer = at({
  ...other,
  to: `post ${C}/change-request`,
  body: (ids) => ({ seen: seen(ids), comment: "Förtydliga" }),
});
const decline = at({ ...other, to: `post ${C}/refusal`, body: (ids) => ({ seen: seen(ids), comment: "Nej" }) });
const REWORDED = "Kontraktet har fått en ny lydelse sedan du öppnade det. Läs lydelse 1 och ta ställning till den.";
const WRITE = "Skriv en kommentar, så att den andra förstår varför.";
refused("an answer to a proposal", [
  approve("a fingerprint of other words", (ids) => ({ seen: { ...seen(ids), hash: "0" } }), 409, REWORDED),
  approve("a revision there is not", (ids) => ({ seen: { ...seen(ids), revision: 9 } }), 409, REWORDED),
  approve("a revision in words", (ids) => ({ seen: { ...seen(ids), revision: "1" } }), 400, UNREAD),
  approve("what one has not opened", { unopened: false }, 409, /^Du har inte öppnat lydelse 1/),
  approve("a dissenting note too long", { dissent: x(1201) }, 400, /^Den avvikande meningen är för lång/),
  answer("no words", { comment: " \n\t" }, 400, WRITE),
  answer("too many words", { comment: x(1201) }, 400, /^Kommentaren är för lång/),
  answer("words about another wording", (ids) => ({ seen: { ...seen(ids), hash: "0" } }), 409, REWORDED),
  decline("no reason", { comment: "  " }, 400, WRITE),
  decline("of another wording", (ids) => ({ seen: { ...seen(ids), revision: 9 } }), 409, REWORDED),
  at({ ...other, to: `post ${C}/proposal` })(
    "a counter-proposal to another wording",
    { terms: whole, seenRev: 0, revision: 9 },
    409,
    REWORDED,
  ),
]);

const comment = at({ ...other, to: `post ${C}/comments`, body: () => ({ part: "purpose", text: "Vad menar du?" }) });
const K = `${C}/comments/:comment`;
const commented = ({ ports }: ApiServer) => commentScene(ports);
const reply = { by: holder, scene: commented, body: () => ({ text: "Så här" }) };
const PART = "Delen av kontraktet gick inte att läsa. Rätta det och försök igen.";
const GONE = /^Det du söker finns inte/;
refused("comments on a contract", [
  comment("no words", { text: " " }, 400, WRITE),
  comment("too many words", { text: x(1201) }, 400, /^Texten är för lång/),
  comment("a part there is not", { part: "salary" }, 400, PART),
  comment("a row there is not", { part: "results.99" }, 400, PART),
  comment("a part by the name of what every object has", { part: "__proto__" }, 400, PART),
  at({ ...reply, to: `post ${K}/answers` })(
    "an answer without words",
    { text: " " },
    400,
    "Skriv ditt svar innan du skickar det.",
  ),
  at({ ...reply, to: `post ${C}/comments/ghost/answers` })("an answer to nothing", {}, 404, GONE),
  at({ ...reply, by: peer, to: `post ${K}/answers` })("an answer by somebody else", {}, 404, GONE),
]);

const to = (route: string, state: Parameters<typeof contractScene>[1], by = holder) =>
  at({ by, to: route, scene: contract(state) });
refused("contracts and their versions", [
  to("post /api/contracts", "draft", manager)("a holder there is not", { holder: "ghost" }, 404, GONE),
  to("post /api/contracts", "draft", manager)(
    "a holder by the name of what every object has",
    { holder: "__proto__" },
    404,
    GONE,
  ),
  to("post /api/contract-invitations", "draft")("an invitation to oneself", { holder }, 404, GONE),
  to(`put ${C}/template`, "draft")(
    "a template there is not",
    { role: "king" },
    400,
    "Mallen gick inte att läsa. Rätta det och försök igen.",
  ),
  to(`get ${C}/wordings/abc`, "active")("a wording by a word", {}, 404, GONE),
  to(`get ${C}/wordings/99`, "active")("a wording that has not been", {}, 404, GONE),
  to(`post ${C}/end`, "active", manager)(
    "a reason there is not",
    { reason: "bored" },
    400,
    "Skälet gick inte att läsa. Rätta det och försök igen.",
  ),
  to("post /api/lines/sara/:contract/review", "active")(
    "a change that was seen in words",
    { upTo: "igår" },
    400,
    /^Ändringen du har sett gick inte att läsa/,
  ),
  to("post /api/lines/sara/:contract/review", "active")(
    "a change that is yet to come",
    { upTo: "2099-01-01T00:00:00.000Z" },
    400,
    /^Ändringen du har sett gick inte att läsa/,
  ),
]);
