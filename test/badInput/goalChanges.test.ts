import type { ApiServer } from "../support/apiServer.ts";
import { type Ids, at, holder, manager, refused, x } from "../support/badInput.ts";
import { changeScene } from "../support/goalChanges.ts";
import { goalTerms, talkScene } from "../support/scenes.ts";

const G = "/api/goals/sara/:goal/change";
const agreed = ({ ports }: ApiServer): Promise<Ids> => talkScene(ports, "confirmed");
const waits = ({ ports }: ApiServer): Promise<Ids> => changeScene(ports, "self");
const words = (changes: object) => ({ change: { kind: "reword", terms: { ...goalTerms("Annat"), ...changes } } });

const propose = at({ by: holder, to: `post ${G}`, scene: agreed, body: () => ({ ...words({}), seenRev: 1 }) });
const proposeToo = at({ by: manager, to: `post ${G}`, scene: waits, body: () => ({ ...words({}), seenRev: 1 }) });
const accept = at({ by: manager, to: `post ${G}/acceptance`, scene: waits, body: ({ hash }) => ({ hash }) });
const decline = at({
  by: manager,
  to: `post ${G}/refusal`,
  scene: waits,
  body: ({ hash }) => ({ hash, comment: "Vi väntar" }),
});
const withdrawn = at({ by: manager, to: `post ${G}/acceptance`, scene: agreed });

refused("a change of a goal that both have agreed", [
  propose("no words", words({ title: "\u200B" }), 400, "Målet är inte helt. Fyll i vad målet är."),
  propose("the same words", { change: { kind: "reword", terms: goalTerms() } }, 400, /^Inget är ändrat\./),
  propose("a measure too long", words({ measure: x(301) }), 400, /^Måttet är för långt: 301 tecken/),
  propose("a day that has passed", words({ due: "2020-01-01" }), 400, /har redan varit/),
  propose("a day after the next talk, and no reason", words({ due: "2027-12-24" }), 400, /slutar efter nästa samtal/),
  propose(
    "a goal above that is not there",
    words({ serves: { kind: "orgGoal", id: "__proto__" } }),
    400,
    /^Det som ska bidras till/,
  ),
  propose(
    "a first time after the last day",
    words({ recurs: { every: "month", first: "2027-12-24" } }),
    400,
    /^Den första gången ligger efter målets sista dag/,
  ),
  propose("another pace", words({ recurs: { every: "minute", first: "2027-01-01" } }), 400, /^Valet av hur ofta/),
  propose("a drop without a reason", { change: { kind: "drop", reason: " " } }, 400, /^Skriv en kommentar/),
  propose("a drop with too long a reason", { change: { kind: "drop", reason: x(501) } }, 400, /^Skälet är för långt/),
  propose("another sort of change", { change: { kind: "burn" } }, 400, /gick inte att läsa/),
  propose("words of another day", { seenRev: 9 }, 409, /^Den andra har ändrat målet sedan du öppnade det/),
  proposeToo("a second proposal beside the first", {}, 409, /^Den andra har redan föreslagit en ändring/),
  accept("a fingerprint of other words", { hash: "0" }, 409, /^Förslaget har skrivits om sedan du öppnade det/),
  withdrawn("a yes to nothing", { hash: "0" }, 409, /^Det finns inget förslag att svara på/),
  decline("a no without a word", { comment: "\u200B" }, 400, /^Skriv en kommentar/),
  decline("a no too long", { comment: x(501) }, 400, /^Kommentaren är för lång/),
]);
