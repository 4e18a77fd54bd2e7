import assert from "node:assert/strict";
import { DOCUMENT_TABLE, TECHNICAL_TYPES } from "#core/archive/documentTypes.ts";
import { RECORD_KINDS } from "#core/archive/recordKind.ts";
import { inExtractTexts, keptByTexts } from "#core/content/archive/documentTypes.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { StoredBody } from "#bot/store/store.ts";
import { takeOutExtract } from "#bot/usecases/extract.ts";
import { muteFeedback } from "#bot/usecases/feedback.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { heldScene, markedScene, packedScene } from "./support/archiveScenes.ts";
import { archiveWorld } from "./support/archiveWorld.ts";
import { assessmentScene } from "./support/assessmentScenes.ts";
import { noteScene } from "./support/betweenScenes.ts";
import { readScene } from "./support/feedbackScenes.ts";
import { followUpScene } from "./support/followUpScenes.ts";
import { leadershipScene } from "./support/leadershipScenes.ts";
import { policyScene, promiseScene } from "./support/rightsScenes.ts";
import { salaryScene } from "./support/salaryScenes.ts";
import { commentScene, request, succeeded } from "./support/scenes.ts";
import { offeredScene } from "./support/sharedGoals.ts";
import { agreedScene } from "./support/talkActionScenes.ts";
import { seedTinyGoals } from "./support/tinyGoals.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self, manager, peer, salarySetter } = people;
type Type = keyof typeof DOCUMENT_TABLE;
const TYPES = Object.keys(DOCUMENT_TABLE) as readonly Type[];
const isGiven = (type: Type) => ["own", "authors"].includes(DOCUMENT_TABLE[type].inExtract);
const technical = new Set<string>(TECHNICAL_TYPES);

/** What the use cases leave in dossiers, each in a municipality of its own so that none stands in another's way. */
const SCENES: { readonly [name: string]: (ports: Ports) => Promise<unknown> } = {
  "a contract commented on": (ports) => commentScene(ports),
  "a confirmed assessment": (ports) => assessmentScene(ports, "confirmed"),
  "an answered follow-up": (ports) => followUpScene(ports, "answered"),
  "a shared goal that is offered": (ports) => offeredScene(ports),
  "something agreed in a talk": (ports) => agreedScene(ports, "development"),
  "a salary basis that was read": (ports) => salaryScene(ports, "read"),
  "a dialogue about leadership": (ports) => leadershipScene(ports, "written"),
  "thanks that were read": (ports) => readScene(ports),
  "wanting no more feedback from somebody": (ports) =>
    succeeded(muteFeedback(ports, self, { colleague: peer, request: request() })),
  "a note": (ports) => noteScene(ports),
  "an accepted policy": (ports) => policyScene(ports, "accepted"),
  "what the municipality owes": (ports) => promiseScene(ports),
  "a hold": (ports) => heldScene(ports),
  "a question that is packed for the e-archive": (ports) => packedScene(ports),
  "a request for a public record": (ports) => markedScene(ports),
};

/** Those that have no other form than the one they are stored in, and no scene. */
const PLAIN: readonly Type[] = [
  "contractInvitation",
  "talkWish",
  "talkEvent",
  "climateParticipation",
  "voiceParticipation",
];

describe("the register extract", () => {
  /** Which types were stored with somebody, and which of them came out in the extract of whom they are about or who wrote them. */
  const stored = new Set<string>();
  const taken = new Set<string>();
  const takenByHer = new Set<string>();

  before(async () => {
    for (const play of Object.values(SCENES)) {
      const store = openSqliteStore(":memory:");
      const { ports, job } = archiveWorld(store);
      await seedTinyGoals(ports);
      await play(ports);
      for (const type of PLAIN) {
        const body: StoredBody = { id: `plain:${type}`, type, schema: 1 };
        await store.commit("dossiers", self, [{ kind: "create", body }]);
      }
      for (const subject of [self, manager, peer, MUNICIPALITY])
        for (const { body } of await store.find("dossiers", subject, { types: TYPES })) stored.add(body.type);
      // Where somebody has written in others' dossiers is known from the overviews.
      await overviewKeeper(ports).catchUp();
      for (const person of [self, manager, salarySetter])
        for (const type of await typesTakenBy(ports, person)) {
          taken.add(type);
          if (person === self) takenByHer.add(type);
        }
      await job.stop();
      await store.close();
    }
  });

  async function typesTakenBy(ports: Ports, person: PersonId): Promise<readonly string[]> {
    const extract = await takeOutExtract(ports, person, { person, as: "self" });
    assert.ok(extract);
    return [...extract.own, ...extract.inOthers.flatMap(({ documents }) => documents)].map(({ type }) => type);
  }

  for (const type of TYPES.filter((each) => isGiven(each)))
    it(`has what is theirs to read of: ${type}`, () => {
      assert.ok(stored.has(type), "no scene leaves one: add it");
      assert.ok(taken.has(type));
      if (DOCUMENT_TABLE[type].inExtract === "authors") assert.ok(!takenByHer.has(type), "it is its author's");
    });

  it("has nothing of a type that is left out, each with its reason in both languages", () => {
    for (const type of TYPES) {
      const { inExtract } = DOCUMENT_TABLE[type];
      if (isGiven(type)) continue;
      assert.ok(!taken.has(type), `${type} is in it among what is kept`);
      const { sv, en } = inExtractTexts[inExtract];
      assert.match(inExtract === "apart" ? sv : sv.replace(/^nej[:,] /, ""), /\p{L}{2}/u);
      assert.notEqual(sv, en);
    }
  });

  it("gives apart what it has a heading of its own for: who has looked, what one has done, and messages", async () => {
    const store = openSqliteStore(":memory:");
    const { ports, job } = archiveWorld(store);
    await markedScene(ports);
    const extract = await takeOutExtract(ports, self, { person: self, as: "self" });
    assert.ok(extract);
    assert.ok(extract.access.length > 0 && extract.acts.length > 0 && extract.messages.length > 0);
    await job.stop();
    await store.close();
  });
});

describe("how long each type of document is kept", () => {
  it("is by a kind that can be decided on, or by something that is said in both languages", () => {
    const kinds = new Set<string>(RECORD_KINDS);
    for (const type of TYPES) {
      const { kept } = DOCUMENT_TABLE[type];
      if (kept.by === "rule") assert.ok(kept.kinds.every((kind) => kinds.has(kind)) && !technical.has(type), type);
      else assert.ok(keptByTexts[kept.by].sv.includes(" ") && keptByTexts[kept.by].en.includes(" "), type);
    }
  });
});
