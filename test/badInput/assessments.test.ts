import { type Ids, at, holder, manager, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { assessmentScene } from "../support/assessmentScenes.ts";

const S = "/api/assessments/sara/:assessment";
const assessed =
  (stage: Parameters<typeof assessmentScene>[1]) =>
  ({ ports }: ApiServer): Promise<Ids> =>
    assessmentScene(ports, stage);
const GONE = /^Det du söker finns inte/;

const view = at({
  by: holder,
  to: `put ${S}/view`,
  scene: assessed("open"),
  body: () => ({ step: "assignment", seenRev: 0, values: {}, go: "next" }),
});
const STEP = "Steget finns inte bland dina frågor. Öppna dem igen för att fortsätta.";
refused("an answer in an assessment", [
  view("a step there is not", { step: "ghost" }, 409, STEP),
  view("a step by the name of what every object has", { step: "__proto__" }, 409, STEP),
  view("a row that the contract does not have", { step: "result9", values: { outcome: "met" } }, 409, STEP),
  view("a question there is not", { values: { ghost: "x" } }, 400, /gick inte att läsa/),
  view("a question by the name of what every object has", { values: { constructor: "x" } }, 400, /gick inte att läsa/),
  view("too many words", { values: { clear: x(9000) } }, 400, /^Texten är för lång: 9000 tecken/),
  view("a number for an answer", { values: { clear: 7 } }, 400, /gick inte att läsa/),
  view(
    "a way to go that there is not",
    { go: "sideways" },
    400,
    "Steget gick inte att läsa. Rätta det och försök igen.",
  ),
  at({ by: holder, to: `post ${S}/view/sharing`, scene: assessed("open") })(
    "answers other than those reviewed",
    { rev: 9 },
    409,
    /^Du har ändrat dina svar sedan/,
  ),
  at({ by: holder, to: "get /api/assessments/sara/ghost" })("an assessment there is not", {}, 404, GONE),
]);

const compile = at({
  by: manager,
  to: `put ${S}/compilation`,
  scene: assessed("revealed"),
  body: () => ({ step: "conclusion", seenRev: 0, values: {}, go: "stay" }),
});
const send = (stage: Parameters<typeof assessmentScene>[1]) =>
  at({ by: manager, to: `post ${S}/compilation/sending`, scene: assessed(stage) });
const confirm = at({
  by: holder,
  to: `post ${S}/confirmation`,
  scene: assessed("compiled"),
  body: ({ hash }) => ({ hash, dissent: "" }),
});
/** The common text names a next assessment on a day that cannot be; it may be saved, and is not sent. */
const withNext =
  (next: string) =>
  async (server: ApiServer): Promise<Ids> => {
    const ids = await assessmentScene(server.ports, "written");
    const body = { request: "a-past-day", step: "conclusion", seenRev: 1, go: "stay" };
    const values = { next, nextReason: "Vi hann inte" };
    await server.ask(manager, "PUT", `/api/assessments/sara/${ids.assessment}/compilation`, { ...body, values });
    return ids;
  };
refused("the common text of an assessment", [
  compile(
    "a conclusion there is not",
    { values: { conclusion: "fire" } },
    400,
    "Slutsatsen gick inte att läsa. Rätta det och försök igen.",
  ),
  compile(
    "30 February",
    { values: { next: "2027-02-30" } },
    400,
    "Dagen för nästa bedömning gick inte att läsa. Rätta det och försök igen.",
  ),
  send("written")("words other than those reviewed", { rev: 9 }, 409, /^Texten har ändrats sedan du gick igenom den/),
  send("revealed")("nothing written", { rev: 0 }, 400, /Det här saknas: vad bedömningen betyder för kontraktet/),
  at({ by: manager, to: `post ${S}/compilation/sending`, scene: withNext("2020-01-01") })(
    "a next assessment in the past",
    { rev: 2 },
    400,
    "1 januari 2020 har redan varit. Välj i dag eller ett senare datum.",
  ),
  at({ by: manager, to: `post ${S}/compilation/sending`, scene: withNext("2999-01-01") })(
    "a next assessment in 2999",
    { rev: 2 },
    400,
    /^Så långt fram går det inte att planera/,
  ),
  confirm("a fingerprint of other words", { hash: "0" }, 409, /^Bedömningen har ändrats sedan du öppnade den/),
  confirm("a dissenting note too long", { dissent: x(9000) }, 400, /^Den avvikande meningen är för lång/),
  at({ by: holder, to: `post ${S}/change-request`, scene: assessed("compiled") })(
    "a wish for a change without words",
    { comment: "\u200B" },
    400,
    "Skriv en kommentar, så att den andra förstår varför.",
  ),
  at({ by: holder, to: `post ${S}/additions`, scene: assessed("confirmed") })(
    "an addition without words",
    { text: " " },
    400,
    "Skriv det du vill lägga till.",
  ),
]);
