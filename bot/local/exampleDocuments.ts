import { type Appraisal, type SummaryField, SIDES } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type DossierEvent, appraisalIn, contractIn } from "#core/dossier/dossier.ts";
import type { FollowUpPace } from "#core/followUp/followUp.ts";
import type { GoalKind } from "#core/goal/goal.ts";
import { type ContractId, type GoalId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { saveTemplate } from "#bot/usecases/contractTemplate.ts";
import { type OutboxRow, takenAwayAt } from "#bot/notify/outboxRow.ts";
import * as goals from "#bot/usecases/goal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import { keepAgreements, putForward } from "./exampleAgreements.ts";
import { EXAMPLE } from "./examplePeople.ts";
import { seedBoardReports } from "./exampleBoard.ts";
import { seedClimate } from "./exampleClimate.ts";
import { seedDevelopment } from "./exampleDevelopment.ts";
import { seedAssessedTwice, seedCompiled, seedRevealed } from "./exampleAssessments.ts";
import { seedGoalChanges, seedSharedGoal } from "./exampleGoals.ts";
import { seedBetween } from "./exampleBetween.ts";
import { seedFeedback } from "./exampleFeedback.ts";
import { seedLeadership } from "./exampleLeadership.ts";
import { seedFollowUps } from "./exampleFollowUps.ts";
import { seedHandovers } from "./exampleHandovers.ts";
import { happened } from "./exampleOutcome.ts";
import { CONTRACT_TEXTS, DIRECTOR_TEMPLATE } from "./exampleContractTexts.ts";
import { seedCounterProposal } from "./exampleNegotiation.ts";
import { seedRequests } from "./exampleRequests.ts";
import { seedSalary } from "./exampleSalary.ts";
import { seedRights } from "./exampleRights.ts";
import { ANSWERS, GOALS, SUMMARY } from "./exampleTexts.ts";

/**
 * Contracts, talks and goals in different states for the example municipality, made as people would make them: by the use
 * cases, on days before today.
 */
export async function seedDocuments(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const year = example(real, today);

  await year.ownTemplate(EXAMPLE.johan, -210);
  await year.contract(EXAMPLE.eva, EXAMPLE.birgitta, "active", -200);
  const karims = await year.contract(EXAMPLE.karim, EXAMPLE.anders, "active", -150);
  await year.registered(EXAMPLE.karim, karims, "KS 2026/118", -146);
  const helenas = await year.contract(EXAMPLE.helena, EXAMPLE.eva, "active", -180);
  await year.contract(EXAMPLE.anders, EXAMPLE.eva, "draft", -3);
  await year.contract(EXAMPLE.ingrid, EXAMPLE.anders, "changesRequested", -9);
  await year.contract(EXAMPLE.leyla, EXAMPLE.helena, "proposed", -4);
  const ulfs = await year.contract(EXAMPLE.ulf, EXAMPLE.helena, "active", -190);
  const mattiass = await year.contract(EXAMPLE.mattias, EXAMPLE.farah, "active", -170);
  const daniels = await year.contract(EXAMPLE.daniel, EXAMPLE.ingrid, "proposed", -7);

  await year.talk(EXAMPLE.sara, EXAMPLE.karim, "confirmed", -340, "none");
  await year.talk(EXAMPLE.magnus, EXAMPLE.leyla, "confirmed", -60);
  await year.talk(EXAMPLE.elin, EXAMPLE.karim, "awaitingConfirmation", -6);
  await year.talk(EXAMPLE.tove, EXAMPLE.karim, "held", -2);
  await year.talk(EXAMPLE.maria, EXAMPLE.karim, "shared", 4);
  await year.talk(EXAMPLE.yusuf, EXAMPLE.karim, "preparation", 9);
  await seedFollowUps(real);
  await seedGoalChanges(real);
  await seedBetween(real);
  await seedFeedback(real);
  await seedHandovers(real, (ports) => example(ports, today).contract);
  await seedRights(real);
  await seedAssessedTwice(real, { holder: EXAMPLE.helena, principal: EXAMPLE.eva, contract: helenas });
  await seedRevealed(real, { holder: EXAMPLE.ulf, principal: EXAMPLE.helena, contract: ulfs });
  await seedCompiled(real, { holder: EXAMPLE.mattias, principal: EXAMPLE.farah, contract: mattiass });
  await seedCounterProposal(real, { holder: EXAMPLE.daniel, principal: EXAMPLE.ingrid, contract: daniels });
  await year.talk(EXAMPLE.ulf, EXAMPLE.helena, "preparation", 12);
  await seedClimate(real, today);
  await seedLeadership(real);
  await seedSharedGoal(real);
  await seedDevelopment(real);
  await seedSalary(real);
  await seedRequests(real, karims);
  await seedBoardReports(real);
  await forgetNotices(real);
}

/** What the example's people were told on days before today is not told again. */
async function forgetNotices({ store, now }: Ports) {
  for (const { body, partition, version } of await store.due("dossiers", ["outbox"], now(), 1_000)) {
    const since = now();
    const dropped: OutboxRow = { ...(body as OutboxRow), status: "dropped", since, dueAt: takenAwayAt(since) };
    await store.commit("dossiers", partition, [{ kind: "replace", body: dropped, version }]);
  }
}

type TalkStage = "preparation" | "shared" | "held" | "awaitingConfirmation" | "confirmed";
type ContractStage = "draft" | "proposed" | "changesRequested" | "active";

function example(real: Ports, today: Day) {
  let clock: Instant = real.now();
  const ports: Ports = { ...real, now: () => clock };
  const on = (days: number) => {
    clock = `${addDays(today, Math.min(days, 0))}T07:30:00.000Z` as Instant;
  };
  const request = () => asId<RequestId>(`example-${real.newId()}`);

  async function ownTemplate(by: PersonId, day: number) {
    on(day);
    happened(await saveTemplate(ports, by, { ...DIRECTOR_TEMPLATE, seen: 0, request: request() }));
  }

  async function contract(holder: PersonId, principal: PersonId, stage: ContractStage, day: number) {
    on(day);
    const drafted = happened(await contracts.draftContract(ports, holder, { holder, request: request() }));
    const id = created(drafted, "contractDrafted", ({ contract: made }) => made);
    const draft = contractIn(drafted.dossier, id);
    if (draft?.state !== "draft") throw new Error("the example contract is not drafted");
    const terms = filled(draft.terms, CONTRACT_TEXTS[holder]);
    const act = () => ({ subject: holder, contract: id, request: request() });
    happened(await contracts.editContract(ports, holder, { ...act(), terms }));
    if (stage === "draft") return id;

    on(day + 1);
    const proposed = happened(await contracts.proposeContract(ports, holder, { ...act(), terms, from: "tab" }));
    if (stage === "proposed") return id;
    const present = contractIn(proposed.dossier, id);
    if (present?.state !== "proposed") throw new Error("the example contract is not proposed");
    const seen = { revision: present.revision, hash: present.hash };

    on(day + 2);
    happened(await contracts.openContract(ports, principal, act()));
    if (stage === "active")
      happened(await contracts.approveContract(ports, principal, { ...act(), seen, from: "card", unopened: false }));
    else
      happened(
        await contracts.requestContractChanges(ports, principal, {
          ...act(),
          seen,
          comment: "Bra grund. Lägg till ett resultat om sjukfrånvaron, och skriv när bemanningsplanen ska vara klar.",
        }),
      );
    return id;
  }

  async function registered(holder: PersonId, id: ContractId, dnr: string, day: number) {
    on(day);
    const act = { subject: holder, contract: id, request: request() };
    happened(await contracts.registerContract(ports, EXAMPLE.gunilla, { ...act, dnr }));
  }

  async function talk(employee: PersonId, manager: PersonId, stage: TalkStage, day: number, pace?: FollowUpPace) {
    on(day - 21);
    const date = addDays(today, day);
    const started = happened(
      await talks.startAppraisal(ports, manager, { employee, date, time: "13:30", request: request() }),
    );
    const id = created(started, "appraisalInvited", ({ appraisal }) => appraisal);
    const act = () => ({ subject: employee, appraisal: id, request: request() });

    on(day - 10);
    const employeesRev = await prepare(act, employee, "employee", stage === "preparation" ? 3 : undefined);
    if (stage === "preparation") return;
    const seen = { employee: employeesRev, manager: await prepare(act, manager, "manager") };
    for (const side of SIDES) {
      const person = side === "employee" ? employee : manager;
      happened(await preparations.sharePreparation(ports, person, { ...act(), side, seenRev: seen[side] }));
    }
    if (stage === "shared") return;

    on(day);
    happened(await talks.holdAppraisal(ports, manager, { ...act(), heldOn: date }));
    const write = async (field: SummaryField, value: string) =>
      happened(await talks.writeSummary(ports, manager, { ...act(), field, value, seenRev: 0 }));
    await write("followedUp", SUMMARY.followedUp);
    await write("tasks", SUMMARY.tasks);
    const agreements = await putForward(ports, manager, act, today);
    if (stage === "held") return;

    await write("results", SUMMARY.results);
    await write("unit", SUMMARY.unit);
    await write("managerPromises", SUMMARY.managerPromises);
    await write("nextDate", addDays(date, 365));
    if (pace) await write("followUpPace", pace);
    const made: GoalId[] = [];
    for (const { kind, title, measure, serves } of GOALS) {
      const terms = { kind: kind as GoalKind, title, measure, due: addDays(date, 360), dueReason: "", serves };
      made.push(
        created(
          happened(await goals.proposeGoal(ports, employee, { ...act(), terms })),
          "goalProposed",
          ({ goal }) => goal,
        ),
      );
    }
    const sent = happened(await talks.sendSummary(ports, manager, act()));
    if (stage === "awaitingConfirmation") return;

    const hash = sealOf(appraisalIn(sent.dossier, id));
    for (const person of [employee, manager])
      happened(await talks.confirmSummary(ports, person, { ...act(), hash, dissent: "" }));
    const [first] = made;
    on(Math.min(day + 120, -20));
    await keepAgreements(ports, { employee, manager }, agreements, request);
    if (first)
      happened(
        await goals.reportGoalProgress(ports, employee, {
          subject: employee,
          goal: first,
          request: request(),
          status: "onTrack",
          note: "Tre av fem rutiner är klara och används i gruppen.",
          from: "tab",
        }),
      );
  }

  async function prepare(
    act: () => talks.AppraisalAct,
    person: PersonId,
    side: (typeof SIDES)[number],
    steps?: number,
  ) {
    let rev = 0;
    for (const step of preparationFor(side)
      .steps.filter(({ when }) => when === undefined)
      .slice(0, steps)) {
      const values = Object.fromEntries(
        step.fields.map((field, index) => [
          field.key,
          field.kind === "scale"
            ? side === "employee"
              ? "mostly"
              : "fully"
            : (ANSWERS[side][step.key]?.[index] ?? ""),
        ]),
      );
      const saved = await preparations.submitStep(ports, person, {
        ...act(),
        side,
        step: step.key,
        seenRev: rev,
        values,
        go: "next",
      });
      if (saved.kind === "done") rev += 1;
    }
    return rev;
  }

  return { ownTemplate, contract, registered, talk };
}

function created<T extends DossierEvent["type"], Id>(
  { events }: { readonly events: readonly DossierEvent[] },
  type: T,
  idOf: (event: Extract<DossierEvent, { type: T }>) => Id,
): Id {
  const event = events.find((each): each is Extract<DossierEvent, { type: T }> => each.type === type);
  if (!event) throw new Error(`no ${type} happened`);
  return idOf(event);
}

function sealOf(appraisal: Appraisal | undefined) {
  if (appraisal?.state !== "awaitingConfirmation") throw new Error("the example summary was not sent");
  return appraisal.hash;
}

/** The template's wording with what its holder has written. */
function filled(terms: Terms, texts: Partial<Terms> | undefined): Terms {
  const within = (days: number) => addDays(terms.period.from, days);
  return {
    ...terms,
    ...texts,
    whole: {
      ...terms.whole,
      contributions: texts?.whole?.contributions ?? ["Jag delar bemanningspoolen med skolan under sommaren."],
    },
    commitments: (texts?.commitments ?? []).map((each) => ({ ...each, due: within(180) })),
    results: (texts?.results ?? []).map((each) => ({ ...each, due: within(300) })),
  };
}
