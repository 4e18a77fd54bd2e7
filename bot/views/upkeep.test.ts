import assert from "node:assert/strict";
import canonicalize from "canonicalize";
import * as fc from "fast-check";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import type { StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import * as builders from "../../test/support/builders.ts";
import { everyFollowUp } from "../../test/support/followUps.ts";
import { changeProposed, recurringGoal } from "../../test/support/goalChanges.ts";
import { agreedLeadership, openedLeadership, proposedLeadership } from "../../test/support/leadership.ts";
import { everyAction } from "../../test/support/talkActions.ts";
import { colleague, director, hr, inDays, salarySetter, town, unitHead } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";

/** What may stand in the two dossiers, in any of its states. */
const inDossierOf = new Map<PersonId, readonly DossierDocument[]>([
  [
    builders.holder,
    [
      ...builders.everyContract(),
      builders.promisedRight(),
      builders.givenRight(),
      ...[openedLeadership(), proposedLeadership(), agreedLeadership()].map(({ dialogue }) => dialogue),
    ],
  ],
  [
    builders.employee,
    [
      ...builders.everyAppraisal(),
      ...builders.everyGoal(),
      recurringGoal(),
      changeProposed(),
      ...everyAction(),
      ...everyFollowUp(),
      builders.talkWish(),
    ],
  ],
]);

/** The unit head's leave, with a deputy, begins in some weeks; and another organisation, in which another manages. */
const towns: readonly Organisation[] = [
  {
    ...town,
    people: town.people.map((each) =>
      each.id === unitHead ? { ...each, leave: { from: inDays(15), to: inDays(70) } } : each,
    ),
    representations: [
      ...town.representations,
      { person: salarySetter, for: unitHead, decisionRef: "KS 2026/17", from: inDays(40), to: inDays(90) },
    ],
  },
  {
    ...town,
    people: town.people.map((each) => (each.manager === unitHead ? { ...each, manager: salarySetter } : each)),
    assignments: [],
  },
];

/** Whatever may become of a few people of the example: who leads them, where they work, who is away, who stands in for whom. */
const anybody = fc.constantFrom(builders.holder, builders.employee, unitHead, salarySetter, director, colleague);
const anyUnit = fc.constantFrom(...town.units.map(({ id }) => id));
const span = fc
  .tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => ({ from: inDays(from), to: inDays(from + days) }));
const edits: fc.Arbitrary<(town: Organisation) => Organisation> = fc.oneof(
  fc
    .tuple(anybody, fc.option(anybody, { nil: undefined }), anyUnit, fc.option(span, { nil: undefined }))
    .map(([who, manager, unit, leave]) => (before: Organisation) => ({
      ...before,
      people: before.people.map(({ manager: _, leave: __, ...each }) =>
        each.id === who
          ? { ...each, unit, ...(manager && manager !== who && { manager }), ...(leave && { leave }) }
          : { ...each, ...(_ && { manager: _ }), ...(__ && { leave: __ }) },
      ),
    })),
  fc.tuple(anybody, anybody, span).map(([person, whom, when]) => (before: Organisation) => ({
    ...before,
    representations: [...before.representations, { person, for: whom, decisionRef: "KS 2026/30", ...when }],
  })),
  fc.tuple(anybody, span).map(([person, when]) => (before: Organisation) => ({
    ...before,
    representations: [...before.representations, { person, for: "board" as const, decisionRef: "KF 2026/4", ...when }],
  })),
  fc
    .tuple(anybody, anyUnit, anybody, anybody, span)
    .map(([person, unit, manager, setter, when]) => (before: Organisation) => ({
      ...before,
      assignments: [...before.assignments, { person, unit, title: "Chef", manager, salarySetter: setter, ...when }],
    })),
  fc.constantFrom("assignments" as const, "representations" as const).map((those) => (before: Organisation) => ({
    ...before,
    [those]: [],
  })),
);

type Step =
  | { readonly kind: "write"; readonly subject: PersonId; readonly document: DossierDocument }
  | { readonly kind: "passDays"; readonly days: number }
  | { readonly kind: "organise"; readonly change: (town: Organisation) => Organisation }
  | { readonly kind: "restart" }
  | { readonly kind: "follow" }
  /** The store goes away in the middle of following. */
  | { readonly kind: "followHalfWay"; readonly commits: number };

const writing = fc.oneof(
  ...[...inDossierOf].map(([subject, documents]) =>
    fc.constantFrom(...documents).map((document): Step => ({ kind: "write", subject, document })),
  ),
);
const passing = fc.integer({ min: 1, max: 50 }).map((days): Step => ({ kind: "passDays", days }));
const following = fc.constant<Step>({ kind: "follow" });
const organising = fc
  .oneof(
    fc.constantFrom(...towns).map((each) => () => each),
    edits,
    edits,
  )
  .map((change): Step => ({ kind: "organise", change }));
const breaking = fc.integer({ min: 0, max: 12 }).map((commits): Step => ({ kind: "followHalfWay", commits }));
const restarting = fc.constant<Step>({ kind: "restart" });

/** What the views hold, whatever order it was written in and whenever it is looked at next. */
async function shown(world: World, isCompared: (body: StoredBody) => boolean): Promise<readonly string[]> {
  const { changes } = await world.store.changes("views", undefined, 10_000);
  return changes
    .filter(({ body }) => body.type !== "position" && !isEmpty(body) && isCompared(body))
    .map(({ partition, body }) => {
      const { rows, dueAt: _, ...rest } = body as StoredBody & { readonly rows?: readonly object[] };
      return canonicalize([partition, rest, rows?.map((row) => canonicalize(row)).toSorted()]) ?? "";
    })
    .toSorted();
}

/** A unit's document in which nobody is left says what none says. */
const isEmpty = (body: StoredBody): boolean => {
  const { facts, tallies } = body as { readonly facts?: object; readonly tallies?: readonly unknown[] };
  return (facts !== undefined && Object.keys(facts).length === 0) || tallies?.length === 0;
};

async function live(world: World, steps: readonly Step[]): Promise<void> {
  let commitsLeft = Infinity;
  const ports: Ports = {
    ...world.ports,
    store: {
      ...world.store,
      commit: async (...written) => {
        if (commitsLeft-- <= 0) throw new Error(AWAY);
        return world.store.commit(...written);
      },
    },
  };
  let keeper = overviewKeeper(ports);
  for (const step of steps)
    switch (step.kind) {
      case "write": {
        const body: StoredBody = step.document;
        await world.store.commit("dossiers", step.subject, [{ kind: "put", body }]);
        break;
      }
      case "passDays":
        world.passDays(step.days);
        break;
      case "organise":
        world.setTown(step.change(world.ports.directory().organisation));
        break;
      case "restart":
        keeper = overviewKeeper(ports);
        break;
      case "follow":
        await keeper.catchUp();
        break;
      case "followHalfWay":
        commitsLeft = step.commits;
        await keeper.catchUp().catch(expectedly);
        commitsLeft = Infinity;
    }
  await keeper.catchUp();
}

const AWAY = "the store is away";
const expectedly = (fault: unknown) => assert.equal((fault as Error).message, AWAY);

async function emptied(world: World): Promise<void> {
  const { changes } = await world.store.changes("views", undefined, 10_000);
  for (const { partition, body } of changes) {
    const [found] = await world.store.find("views", partition, { ids: [body.id] });
    if (!found) continue;
    await world.store.commit("views", partition, [{ kind: "remove", id: body.id, version: found.version }]);
  }
}

/** The two ways to the same views: kept from what changed and what the day brought, and made anew from the dossiers. */
async function bothWays(steps: readonly Step[], isCompared: (body: StoredBody) => boolean): Promise<void> {
  const world = makeWorld({ file: ":memory:" });
  try {
    await live(world, steps);
    const kept = await shown(world, isCompared);
    await emptied(world);
    await overviewKeeper(world.ports).rebuild();
    assert.deepEqual(kept, await shown(world, isCompared));
  } finally {
    await world.close();
  }
}

describe("views kept from what changes", () => {
  it("are what they would be if they were made anew, after any changes in any order and any number of days", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(writing, writing, passing, following, breaking, restarting), { maxLength: 25 }),
        (steps) =>
          // Here a contract may become a draft again, which it never does: what it said while in force is left out.
          bothWays(steps, ({ type }) => type !== "presentRows" && type !== "kept"),
      ),
      { numRuns: 60 },
    ));

  it("follow a new organisation to who is party to something, and to who leads by it", () => {
    const organise = (edit: (each: Organisation["people"][number]) => object): Step => ({
      kind: "organise",
      change: (before) => ({ ...before, people: before.people.map((each) => ({ ...each, ...edit(each) })) }),
    });
    const follow: Step = { kind: "follow" };
    return bothWays(
      [
        { kind: "write", subject: builders.holder, document: builders.active() },
        { kind: "write", subject: builders.employee, document: builders.promisedRight() },
        follow,
        organise(({ id }) => (id === builders.holder ? { manager: salarySetter } : {})),
        follow,
        // The principal manages them no more, and is still asked; now the deputy is.
        organise(({ id }) => (id === director ? { leave: { from: inDays(-1) } } : {})),
        {
          kind: "organise",
          change: (before) => ({
            ...before,
            representations: [
              ...before.representations,
              { person: hr, for: director, decisionRef: "KS 2026/31", from: inDays(-1), to: inDays(9) },
            ],
          }),
        },
        follow,
        // Somebody leads for the first time.
        organise(({ id }) => (id === hr ? { manager: builders.employee } : {})),
      ],
      ({ type }) => type === "overview" || type === "ledger",
    );
  });

  it("are so for every reader also when the organisation changes meanwhile and the store goes away in the middle", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(writing, writing, passing, following, following, breaking, organising, organising, restarting),
          { minLength: 15, maxLength: 40 },
        ),
        (steps) => bothWays(steps, ({ type }) => type === "overview"),
      ),
      { numRuns: 100 },
    ));
});
