import assert from "node:assert/strict";
import { fieldKeys } from "#core/assessment/matter.ts";
import { assessmentIn, entitlementIn, entitlementsIn } from "#core/dossier/dossier.ts";
import { isOverdue } from "#core/entitlement/entitlement.ts";
import { dayOf } from "#core/time.ts";
import { type AssessmentScene, assessmentScene } from "../../test/support/assessmentScenes.ts";
import { NOW, day, people, tinyMunicipality } from "../../test/support/tinyMunicipality.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import { confirmAssessment } from "./assessment.ts";
import { readDossier } from "./dossierFile.ts";

const { self: holder, manager } = people;
const COURSE = { text: "Kursen i arbetsrätt, två dagar", date: day("2027-02-01") };

describe("what a confirmed assessment promises", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
    world.setTown(tinyMunicipality.organisation);
    world.setTime(NOW);
  });
  afterEach(() => world.close());

  const compiled = () =>
    assessmentScene(world.ports, "compiled", {
      promising: {
        [fieldKeys.action("development")]: COURSE.text,
        [fieldKeys.actionBy("development")]: COURSE.date,
        [fieldKeys.answer("dialogue")]: "Det håller jag med om.",
        [fieldKeys.action("assignment")]: "Gränsen mot bemanningsenheten",
      },
    });
  const confirming = ({ assessment, hash }: AssessmentScene) => ({
    subject: holder,
    assessment,
    hash: hash as Parameters<typeof confirmAssessment>[2]["hash"],
    dissent: "",
    request: world.request(),
  });
  const rights = () => readDossier(world.ports, holder, { types: ["entitlement", "assessment"] });
  const told = async (to: string) => (await world.outbox(holder)).filter((row) => row.to === to).at(-1)?.about.kind;

  it("is a promise of that right in the same commit, with what was promised before kept; what has no day is none", async () => {
    const scene = await compiled();
    const before = await rights();
    done(await confirmAssessment(world.ports, holder, confirming(scene)));
    assert.deepEqual(entitlementsIn(await rights()), entitlementsIn(before), "one alone promises nothing");
    world.store.reset();
    const { events } = done(await confirmAssessment(world.ports, manager, confirming(scene)));
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
    assert.deepEqual(
      events.map(({ type }) => type),
      ["entitlementPromised", "assessmentAgreed", "assessmentConfirmed"],
    );
    const former = entitlementIn(before, "development");
    const now = entitlementIn(await rights(), "development");
    assert.ok(former && now);
    assert.deepEqual([now.state, now.text, now.date, now.principal], ["promised", COURSE.text, COURSE.date, manager]);
    assert.deepEqual(now.history.slice(0, -1), former.history);
    assert.equal(now.firstDate, former.firstDate || COURSE.date);
    for (const key of ["assignment", "dialogue"] as const)
      assert.deepEqual(entitlementIn(await rights(), key), entitlementIn(before, key));
    assert.equal(await told(holder), "assessmentConfirmed", "one message, the one that says more");
    await world.chain(holder);
  });

  it("is promised once when the same request comes twice, and when one confirms again", async () => {
    const scene = await compiled();
    done(await confirmAssessment(world.ports, holder, confirming(scene)));
    const last = confirming(scene);
    done(await confirmAssessment(world.ports, manager, last));
    const once = entitlementsIn(await rights());
    assert.equal(done(await confirmAssessment(world.ports, manager, last)).replayed, true);
    assert.equal((await confirmAssessment(world.ports, manager, confirming(scene))).kind, "unchanged");
    assert.deepEqual(entitlementsIn(await rights()), once);
  });

  it("keeps a day that passed before both had confirmed, and is asked about at once", async () => {
    const scene = await compiled();
    done(await confirmAssessment(world.ports, holder, confirming(scene)));
    world.passDays(90);
    done(await confirmAssessment(world.ports, manager, confirming(scene)));
    const dossier = await rights();
    assert.equal(assessmentIn(dossier, scene.assessment)?.state, "confirmed");
    const right = entitlementIn(dossier, "development");
    assert.equal(right?.date, COURSE.date);
    assert.ok(isOverdue(right, dayOf(world.ports.now())));
  });
});
