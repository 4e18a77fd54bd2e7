import { ulid } from "ulid";
import { type Ids, at, holder, hr, manager, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { OWN_POLICY, policyDraft, policyScene, promiseScene, seenPolicy } from "../support/rightsScenes.ts";
import { TODAY } from "../support/tinyMunicipality.ts";

const promised = async ({ ports }: ApiServer): Promise<Ids> => {
  await promiseScene(ports);
  return {};
};
const right = (act: string, body: object, by = manager) =>
  at({ by, to: `post /api/rights/sara/${act}`, scene: promised, body: () => body });
const promise = right("promise", { key: "support", text: "Ekonom", date: "2026-12-10" });
const give = right("gift", { key: "development", what: "Kurs", on: TODAY });
const move = right("new-day", { key: "development", date: "2027-01-10", reason: "Kursen ställdes in" });
const see = right("view", { key: "development", view: "given", note: "" }, holder);
const PAST = /har redan varit\. Välj i dag eller ett senare datum\.$/;
const TO_COME = "1 januari 2027 har inte varit än. Välj i dag eller ett tidigare datum.";
refused("what a leader is owed", [
  promise("a promise without words", { text: " " }, 400, "Skriv vad som lovas, så att ni båda vet vad som ska ges."),
  promise("a promise too long", { text: x(601) }, 400, /^Texten är för lång: 601 tecken/),
  promise("a day that has been", { date: "2020-12-10" }, 400, PAST),
  promise(
    "a day nobody can be held to",
    { date: "2999-12-10" },
    400,
    "Så långt fram går det inte att planera. Välj en dag senast 24 november 2031.",
  ),
  promise("30 February", { date: "2027-02-30" }, 400, "Datumet gick inte att läsa. Rätta det och försök igen."),
  promise("a right there is not", { key: "salary" }, 400, /gick inte att läsa/),
  give("a gift without words", { what: "\u2800" }, 400, "Skriv med några ord vad som gavs."),
  give("a day before anybody spoke of it", { on: "1901-01-01" }, 400, /^Så tidigt kan det inte ha varit/),
  give("a day to come", { on: "2027-01-01" }, 400, TO_COME),
  move(
    "a new day without a reason",
    { reason: " " },
    400,
    "Skriv varför dagen flyttas, så att den som väntar får veta det.",
  ),
  move("a new day that has been", { date: "2020-01-10" }, 400, PAST),
  move("a new day nobody can be held to", { date: "2999-01-10" }, 400, /^Så långt fram går det inte/),
  move("a new day for what was not promised", { key: "support" }, 404, /^Det du söker finns inte/),
  see(
    "a view there is not",
    { view: "great" },
    400,
    "Valet av hur du ser det gick inte att läsa. Rätta det och försök igen.",
  ),
  see("too many words", { note: x(401) }, 400, /^Kommentaren är för lång/),
]);

const policy =
  (upTo: Parameters<typeof policyScene>[1]) =>
  async ({ ports }: ApiServer): Promise<Ids> => {
    await policyScene(ports, upTo);
    return seenPolicy(ports);
  };
const drafted = async ({ ports }: ApiServer): Promise<Ids> => {
  await policyDraft(ports);
  return {};
};
const accept = at({
  by: holder,
  to: "post /api/policy/acceptance",
  scene: policy("opened"),
  body: ({ version, hash }) => ({ seen: { version, hash }, unopened: true }),
});
const talk = at({ by: manager, to: "post /api/policy/discussions/sara", scene: policy("wantsToDiscuss") });
const NEWER = "Policyn har kommit i en ny version sedan du öppnade den. Läs version 1 och ta ställning till den.";
refused("an answer to the policy", [
  accept("a fingerprint of other words", ({ version }) => ({ seen: { version, hash: "0" } }), 409, NEWER),
  accept("a version there is not", ({ hash }) => ({ seen: { version: 99, hash } }), 409, NEWER),
  talk("a talk that has not been", { on: "2027-01-01" }, 400, TO_COME),
  talk(
    "a talk long before it was asked for",
    { on: "1901-01-01" },
    400,
    "Så tidigt kan det inte ha varit. Välj en dag från och med 25 oktober 2026.",
  ),
]);

const write = at({ by: hr, to: "put /api/policy/draft", body: () => ({ text: OWN_POLICY, link: "", seenRev: 0 }) });
const publish = (scene?: (server: ApiServer) => Promise<Ids>) =>
  at({
    by: hr,
    to: "post /api/policy/publication",
    ...(scene && { scene }),
    body: () => ({ date: TODAY, decisionRef: "KS § 1", seenRev: 1 }),
  });
const blank = async (server: ApiServer): Promise<Ids> => {
  const text = { sv: [{ title: " ", text: "\u200B" }], en: [] };
  await server.ask(hr, "PUT", "/api/policy/draft", { request: ulid(), text, link: "", seenRev: 0 });
  return {};
};
const sections = (count: number) =>
  Array.from({ length: count }, () => ({ title: "Så leder vi", text: "Tillsammans" }));
const LINK = "Länken gick inte att läsa. Rätta det och försök igen.";
refused("the text of the policy", [
  write(
    "a section too long",
    { text: { sv: [{ title: "a", text: x(2001) }], en: [] } },
    400,
    /^Texten är för lång: 2001 tecken/,
  ),
  write(
    "a heading too long",
    { text: { sv: [{ title: x(121), text: "a" }], en: [] } },
    400,
    /^Rubriken är för lång: 121 tecken/,
  ),
  write(
    "thirteen sections",
    { text: { sv: sections(13), en: [] } },
    400,
    "Det får vara högst 12 avsnitt, och nu är det 13. Ta bort några och försök igen.",
  ),
  write("a link that runs something", { link: "javascript:alert(1)" }, 400, LINK),
  write("a link to data", { link: "data:text/html,<script>alert(1)</script>" }, 400, LINK),
  write("a link in words", { link: "se intranätet" }, 400, LINK),
  at({ by: hr, to: "put /api/policy/draft", scene: drafted, body: () => ({ text: OWN_POLICY, link: "" }) })(
    "a draft of another day",
    { seenRev: 0 },
    409,
    /^Någon annan har sparat utkastet/,
  ),
  publish(drafted)("a decision that is yet to come", { date: "2030-01-01" }, 400, /har inte varit än/),
  publish(drafted)("a text of another day", { seenRev: 9 }, 409, /^Någon annan har sparat utkastet/),
  publish(blank)("a text of nothing", {}, 400, /Det här saknas: minst ett avsnitt på svenska/),
  publish()("no text", {}, 409, "Det finns inget utkast att publicera. Börja med att ändra texten."),
]);
