import type { ApiServer } from "../support/apiServer.ts";
import { type Ids, at, holder, hr, manager, peer, refused, x } from "../support/badInput.ts";
import { offeredScene, ownPart, sharedTerms } from "../support/sharedGoals.ts";

const P = "/api/goal-offers/sara/:shared";
const offered = async ({ ports }: ApiServer): Promise<Ids> => ({ ...(await offeredScene(ports)) });
const words = (changes: object) => ({ terms: { ...sharedTerms, ...changes } });
const part = (changes: object) => ({ part: { ...ownPart, ...changes } });

const offer = at({ by: manager, to: "post /api/shared-goals", body: () => ({ ...words({}), to: [holder, peer] }) });
const take = at({ by: holder, to: `post ${P}/taking`, scene: offered, body: () => part({}) });
const decline = at({ by: holder, to: `post ${P}/refusal`, scene: offered, body: () => ({ comment: "Nej" }) });
const nowhere = at({ by: holder, to: "post /api/goal-offers/sara/ghost/taking", body: () => part({}) });
const YOURS = /^Du kan bara erbjuda mål till dem du är chef för/;

refused("a goal offered to many", [
  offer("nobody", { to: [] }, 400, "Välj minst en person som ska få erbjudandet."),
  offer("somebody else's people among them", { to: [holder, hr] }, 403, YOURS),
  offer("a person by the name of what every object has", { to: ["__proto__"] }, 403, YOURS),
  offer("no words", words({ title: "\u200B" }), 400, "Målet är inte helt. Fyll i vad målet är."),
  offer("a measure too long", words({ measure: x(301) }), 400, /^Måttet är för långt/),
  offer("a day that has passed", words({ due: "2020-01-01" }), 400, /har redan varit/),
  offer(
    "a goal above that is not there",
    words({ serves: { kind: "orgGoal", id: "ghost" } }),
    400,
    /^Det som ska bidras/,
  ),
  take("a part without words", part({ title: " " }), 400, "Målet är inte helt. Fyll i vad målet är."),
  take("a part after the next talk, and no reason", part({ due: "2027-12-24" }), 400, /slutar efter nästa samtal/),
  decline("a no without a word", { comment: "\u200B" }, 400, /^Skriv en kommentar/),
  decline("a no too long", { comment: x(501) }, 400, /^Kommentaren är för lång/),
  nowhere("an offer there is not", {}, 404, /^Det du söker finns inte/),
]);
