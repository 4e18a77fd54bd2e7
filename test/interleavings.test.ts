import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type Appraisal, SIDES, type Side } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { type Contract, isInForce } from "#core/contract/contract.ts";
import { type DossierDocument, appraisalIn, contractIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, ContentHash, ContractId, PersonId } from "#core/ids.ts";
import { createChat } from "#bot/chat/chat.ts";
import { drawNotice } from "#bot/chat/notices.ts";
import { localLinks } from "#bot/links.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as contracts from "#bot/usecases/contract.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import * as goals from "#bot/usecases/goal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { readTeam } from "#bot/usecases/situation.ts";
import { completeTerms, employee, goalTermsOf, holder, manager, principal } from "./support/builders.ts";
import { inDays } from "./support/town.ts";
import { RUNS, type Wish, assertConsistent, race, sequence } from "./support/race.ts";
import { type World, done, madeBy, makeWorld } from "./support/world.ts";

describe("two parties at the same moment", () => {
  it("have one contract in force at most, approved by both in the same words", () => {
    const choice = fc.constantFrom(
      "approve",
      "approveOlder",
      "requestChanges",
      "withdraw",
      "decline",
      "propose",
      "open",
      "draft",
    );
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), sequence(choice), sequence(choice), async (scheduler, one, other) => {
        const world = makeWorld({ file: ":memory:" });
        const { contract, first, latest } = await secondRevision(world);
        const wishes = (by: PersonId, chosen: typeof one): Wish[] =>
          chosen.map(([does, twice]) => ({
            by,
            twice,
            act: (ports, request) =>
              contractAct(
                ports,
                by,
                does,
                { subject: holder, contract, request },
                does === "approveOlder" ? first : latest,
              ),
          }));
        await race(scheduler, world, [wishes(holder, one), wishes(principal, other)]);

        const all = (await world.stored(holder, "contract")) as unknown as readonly Contract[];
        assert.ok(all.filter(isInForce).length <= 1);
        for (const each of all.filter(isInForce)) {
          assert.deepEqual(each.approvals.map(({ by }) => by).toSorted(), [holder, principal].toSorted());
          for (const given of each.approvals)
            assert.deepEqual([given.revision, given.hash], [each.revision, each.hash]);
          const told = (await world.outbox(holder)).filter(({ about }) => about.kind === "contractActivated");
          assert.deepEqual(
            told.map(({ to }) => to),
            [each.approvals[0].by],
            "the one who did not press last",
          );
        }
        await assertConsistent(world, holder);
        await world.close();
      }),
      { numRuns: RUNS },
    );
  });

  it("see nothing of each other's preparation before both have shared, and lose no answer", () => {
    const choice = fc.constantFrom(
      "answer",
      "keep",
      "ready",
      "share",
      "share",
      "takeBack",
      "show",
      "decline",
      "look",
      "hold",
    );
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), sequence(choice), sequence(choice), async (scheduler, one, other) => {
        const world = makeWorld({ file: ":memory:" });
        const appraisal = await calledTalk(world);
        for (const side of SIDES) {
          const act = { subject: employee, appraisal, side };
          done(await answer(world.ports, side, { ...act, request: world.request() }, false));
          done(
            await preparations.markPreparationReady(world.ports, personOf(side), { ...act, request: world.request() }),
          );
        }
        const wishes = (side: Side, chosen: typeof one): Wish[] =>
          chosen.map(([does, twice]) => ({
            by: personOf(side),
            twice,
            act: (ports, request) => preparationAct(ports, side, does, { subject: employee, appraisal, side, request }),
          }));
        await race(scheduler, world, [wishes("employee", one), wishes("manager", other)]);

        for (const side of SIDES) await assertHidden(world, appraisal, side);
        const said = JSON.stringify([
          await world.outbox(employee),
          await world.chain(employee),
          await readTeam(world.ports, manager),
          await messagesIn(world),
        ]);
        assert.ok(said.includes("AdaptiveCard"), "there is something to look through");
        for (const marker of [...Object.values(MARK), KEPT])
          assert.ok(!said.includes(marker), "messages, the audit chain and overviews hold no words");
        await assertConsistent(world, employee);
        await world.close();
      }),
      { numRuns: RUNS },
    );
  });

  it("confirm the same words, and agree the goals in them once", () => {
    const choice = fc.constantFrom("confirm", "confirm", "askForChange", "send", "write", "propose", "edit");
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), sequence(choice), sequence(choice), async (scheduler, one, other) => {
        const world = makeWorld({ file: ":memory:" });
        const { appraisal, goal, hash } = await sentSummary(world);
        const wishes = (side: Side, chosen: typeof one): Wish[] =>
          chosen.map(([does, twice]) => ({
            by: personOf(side),
            twice,
            act: (ports, request) =>
              summaryAct(ports, personOf(side), does, { subject: employee, appraisal, goal, request }, hash),
          }));
        await race(scheduler, world, [wishes("employee", one), wishes("manager", other)]);

        const documents = (await world.stored(employee, "appraisal")) as unknown as readonly Appraisal[];
        const [talk] = documents;
        assert.ok(talk);
        const agreed = ((await world.stored(employee, "goal")) as unknown as readonly DossierDocument[]).filter(
          (each) => each.type === "goal" && each.state === "agreed",
        );
        if (talk.state === "confirmed") {
          assert.deepEqual(talk.confirmations.map(({ by }) => by).toSorted(), [employee, manager].toSorted());
          for (const given of talk.confirmations) assert.equal(given.hash, talk.hash);
          assert.ok(agreed.length > 0);
        } else assert.equal(agreed.length, 0);
        await assertConsistent(world, employee);
        await world.close();
      }),
      { numRuns: RUNS },
    );
  });
});

const personOf = (side: Side) => (side === "employee" ? employee : manager);
const MARK = { employee: "MEDARBETARENS", manager: "CHEFENS" } as const;
const KEPT = "BEHÅLLET";

/** A contract in its second revision, which the holder has put forward, with both wordings as they were seen. */
async function secondRevision(world: World) {
  const { ports, request } = world;
  const contract = madeBy<ContractId>(
    await contracts.draftContract(ports, holder, { holder, request: request() }),
    "contractDrafted",
  );
  const act = () => ({ subject: holder, contract, request: request() });
  const propose = async (purpose: string, revision = 0) => {
    const { dossier } = done(
      await contracts.proposeContract(ports, holder, {
        ...act(),
        terms: completeTerms({ purpose }),
        revision,
        from: "tab",
      }),
    );
    const present = contractIn(dossier, contract);
    if (present?.state !== "proposed") throw new Error("not proposed");
    return { revision: present.revision, hash: present.hash };
  };
  const first = await propose("ett");
  done(await contracts.requestContractChanges(ports, principal, { ...act(), seen: first, comment: "Ändra" }));
  return { contract, first, latest: await propose("två", 1) };
}

function contractAct(
  ports: Ports,
  by: PersonId,
  does: string,
  act: contracts.ContractAct,
  seen: { revision: number; hash: ContentHash },
): Promise<Outcome> {
  switch (does) {
    case "approve":
    case "approveOlder":
      return contracts.approveContract(ports, by, { ...act, seen, from: "card", unopened: true });
    case "requestChanges":
      return contracts.requestContractChanges(ports, by, { ...act, seen, comment: "Ändra" });
    case "withdraw":
      return contracts.withdrawContract(ports, by, act);
    case "decline":
      return contracts.declineContract(ports, by, { ...act, reason: "Nej" });
    case "propose":
      return contracts.proposeContract(ports, by, {
        ...act,
        terms: completeTerms({ purpose: "tre" }),
        revision: seen.revision,
        from: "tab",
      });
    case "open":
      return contracts.openContract(ports, by, act);
    default:
      return contracts.draftContract(ports, by, { holder, request: act.request });
  }
}

const calledTalk = async (world: World) =>
  madeBy<AppraisalId>(
    await talks.startAppraisal(world.ports, manager, { employee, date: inDays(0), time: "", request: world.request() }),
    "appraisalPlanned",
  );

function answer(ports: Ports, side: Side, act: preparations.PreparationAct, kept: boolean) {
  const texts = preparationFor(side).steps.flatMap(({ key, fields }) =>
    fields.filter(({ kind }) => kind === "text").map((field) => ({ step: key, field: field.key })),
  );
  const asked = texts[kept ? 1 : 0];
  if (!asked) throw new Error("a preparation has at least two questions");
  const values = { [asked.field]: kept ? KEPT : MARK[side] };
  return preparations.submitStep(ports, personOf(side), {
    ...act,
    step: asked.step,
    seenRev: 99,
    values,
    ...(kept && { kept: [asked.field] }),
    go: "next",
  });
}

async function preparationAct(
  ports: Ports,
  side: Side,
  does: string,
  act: preparations.PreparationAct,
): Promise<Outcome> {
  switch (does) {
    case "answer":
    case "keep":
      return answer(ports, side, act, does === "keep");
    case "ready":
      return preparations.markPreparationReady(ports, personOf(side), act);
    case "share":
      return shareAsSeen(ports, side, act);
    case "takeBack":
      return preparations.takeBackPreparation(ports, personOf(side), act);
    case "show":
      return preparations.showPreparation(ports, personOf(side), act);
    case "decline":
      return preparations.declinePreparation(ports, personOf(side), act);
    case "hold":
      return talks.holdAppraisal(ports, personOf(side), { ...act, heldOn: inDays(0) });
    default: {
      const reading = await readAppraisal(ports, personOf(side), act);
      if (reading && reading.theirs.answers === undefined)
        assert.doesNotMatch(JSON.stringify(reading), new RegExp(MARK[side === "employee" ? "manager" : "employee"]));
      return { kind: "unchanged", dossier: { subject: act.subject, documents: [] } };
    }
  }
}

/** Reviews, then shares: what others write meanwhile must not be shared with it. */
async function shareAsSeen(ports: Ports, side: Side, act: preparations.PreparationAct): Promise<Outcome> {
  const reading = await preparations.readPreparation(ports, personOf(side), act);
  return preparations.sharePreparation(ports, personOf(side), { ...act, seenRev: reading?.mine.rev ?? 0 });
}

async function assertHidden(world: World, appraisal: AppraisalId, side: Side) {
  const reading = await readAppraisal(world.ports, personOf(side), { subject: employee, appraisal });
  assert.ok(reading);
  const other = MARK[side === "employee" ? "manager" : "employee"];
  const gives = (given: string | undefined) => given === "shared" || given === "shown";
  const { mine, ...ofTheOther } = reading;
  const mayRead = reading.theirs.given === "shown" || (gives(mine?.status) && gives(reading.theirs.given));
  const shown = JSON.stringify(ofTheOther);
  if (!mayRead) assert.doesNotMatch(shown, new RegExp(other));
  assert.doesNotMatch(shown, new RegExp(KEPT));
  assert.match(JSON.stringify(mine), new RegExp(MARK[side]), "what one has written is still there");
}

/** Every message the bot sends of itself, and what it answers to a written word: what settles in the chat (DOMAIN decision 10). */
async function messagesIn({ ports, outbox }: World) {
  const links = localLinks("http://localhost");
  const chat = createChat({ ports, links, municipality: "Kommunen" });
  const notices = (await outbox(employee)).map(drawNotice(ports, links));
  const answers = [employee, manager].flatMap((who) => ["hej", "förbered"].map((word) => chat.say(who, word)));
  return Promise.all([...notices, ...answers]);
}

async function sentSummary(world: World) {
  const { ports, request } = world;
  const appraisal = await calledTalk(world);
  const act = () => ({ subject: employee, appraisal, request: request() });
  done(await talks.holdAppraisal(ports, manager, { ...act(), heldOn: inDays(0) }));
  const proposed = await goals.proposeGoal(ports, employee, { ...act(), terms: goalTermsOf() });
  const goal = done(proposed).events.flatMap((event) => (event.type === "goalProposed" ? [event.goal] : []))[0];
  done(await talks.writeSummary(ports, manager, { ...act(), field: "nextDate", value: inDays(375), seenRev: 0 }));
  const sent = appraisalIn(done(await talks.sendSummary(ports, manager, act())).dossier, appraisal);
  if (sent?.state !== "awaitingConfirmation" || !goal) throw new Error("not sent");
  return { appraisal, goal, hash: sent.hash };
}

function summaryAct(
  ports: Ports,
  by: PersonId,
  does: string,
  act: talks.AppraisalAct & goals.GoalAct,
  hash: ContentHash,
): Promise<Outcome> {
  switch (does) {
    case "confirm":
      return talks.confirmSummary(ports, by, { ...act, hash, dissent: "" });
    case "askForChange":
      return talks.askForSummaryChange(ports, by, { ...act, comment: "Oklart" });
    case "send":
      return talks.sendSummary(ports, by, act);
    case "write":
      return talks.writeSummary(ports, by, { ...act, field: "tasks", value: `Ord från ${by}`, seenRev: 0 });
    case "propose":
      return goals.proposeGoal(ports, by, { ...act, terms: goalTermsOf({ title: `Mål från ${by}` }) });
    default:
      return goals.editGoal(ports, by, { ...act, terms: goalTermsOf({ title: "Ändrat" }), seenRev: 1 });
  }
}
