import { ulid } from "ulid";
import { startingTerms } from "#core/content/contractTemplate.ts";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import type { Terms } from "#core/contract/terms.ts";
import { appraisalIn, contractIn, goalsIn } from "#core/dossier/dossier.ts";
import { type AppraisalId, type ContractId, type GoalId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import * as goals from "#bot/usecases/goal.ts";
import * as negotiation from "#bot/usecases/negotiation.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { TODAY, day, people } from "./tinyMunicipality.ts";

/** How far things have come in Sara's dossier, brought there by the use cases themselves. */

const { self: holder, self: employee, manager } = people;
export const request = () => asId<RequestId>(ulid());

/** A wording that can be proposed. */
export const completeTerms = (purpose = "Uppdraget finns för eleverna."): Terms => {
  const empty = startingTerms("sv", {
    from: TODAY,
    to: day("2027-11-24"),
    leads: true,
    texts: standardTemplates.unitHead.sv,
  });
  return {
    ...empty,
    purpose,
    whole: { ...empty.whole, contributions: ["Jag lånar ut två vaktmästare."] },
    responsibility: { ...empty.responsibility, operations: "Skolmåltiderna." },
    commitments: [{ text: "Jag ser över menyn.", why: "", due: "", concerns: "" }],
    results: [
      {
        outcome: "Mindre svinn.",
        measure: "Vikt",
        target: "",
        baseline: "",
        due: day("2027-06-01"),
        source: "",
        dependsOn: "",
      },
    ],
  };
};

/** The premise of a scene: an act that did what it was to do. */
export const succeeded = async (outcome: Promise<Outcome>) => {
  const came = await outcome;
  if (came.kind === "refused") throw new Error(`the scene was refused: ${came.refusal.key}`);
  return came;
};

export type ContractScene = { readonly contract: ContractId; readonly revision: number; readonly hash: string };

/** Sara's contract: her draft, her proposal to the manager, a change asked for, in force. */
export async function contractScene(
  ports: Ports,
  state: "draft" | "proposed" | "changesRequested" | "declined" | "active",
  purpose?: string,
): Promise<ContractScene> {
  const drafted = await succeeded(contracts.draftContract(ports, holder, { holder, request: request() }));
  const event = drafted.kind === "done" ? drafted.events.find(({ type }) => type === "contractDrafted") : undefined;
  if (event?.type !== "contractDrafted") throw new Error("no draft");
  const act = () => ({ subject: holder, contract: event.contract, request: request() });

  await succeeded(contracts.editContract(ports, holder, { ...act(), terms: completeTerms(purpose) }));
  if (state !== "draft")
    await succeeded(contracts.proposeContract(ports, holder, { ...act(), terms: completeTerms(purpose), from: "tab" }));
  const contract = contractIn(await readDossier(ports, holder, { types: ["contract"] }), event.contract);
  if (!contract) throw new Error("no contract");
  if (contract.state === "draft") return { contract: event.contract, revision: 0, hash: "" };
  const seen = { revision: contract.revision, hash: contract.hash };
  if (state === "active")
    await succeeded(contracts.approveContract(ports, manager, { ...act(), seen, from: "tab", unopened: true }));
  if (state === "changesRequested")
    await succeeded(
      contracts.requestContractChanges(ports, manager, { ...act(), seen, comment: "Förtydliga resultatet." }),
    );
  if (state === "declined")
    await succeeded(contracts.declineContract(ports, manager, { ...act(), reason: "Vi väntar till våren." }));
  return { contract: event.contract, ...seen };
}

/** What the manager says about the purpose of the proposed contract. */
export async function commentScene(ports: Ports, text = "Vad menar du?"): Promise<ContractScene & { comment: string }> {
  const scene = await contractScene(ports, "proposed");
  const act = { subject: holder, contract: scene.contract, request: request() };
  const said = await succeeded(negotiation.commentOnContract(ports, manager, { ...act, part: "purpose", text }));
  const event = said.kind === "done" ? said.events.find(({ type }) => type === "contractCommented") : undefined;
  if (event?.type !== "contractCommented") throw new Error("no comment");
  return { ...scene, comment: event.comment };
}

export type TalkScene = { readonly appraisal: AppraisalId; readonly goal: GoalId; readonly hash: string };
type TalkPoint = "preparation" | "ready" | "employeeShared" | "shared" | "held" | "sent" | "confirmed";
const POINTS: readonly TalkPoint[] = ["preparation", "ready", "employeeShared", "shared", "held", "sent", "confirmed"];

/** Sara's talk with her manager, up to a point. Each side's preparation holds the marker given for it. */
export async function talkScene(
  ports: Ports,
  upTo: TalkPoint,
  markers: { readonly employee?: string; readonly manager?: string } = {},
): Promise<TalkScene> {
  const reached = (point: TalkPoint) => POINTS.indexOf(upTo) >= POINTS.indexOf(point);
  const started = await succeeded(
    talks.startAppraisal(ports, manager, { employee, date: day("2026-12-01"), time: "09:00", request: request() }),
  );
  const event = started.kind === "done" ? started.events.find(({ type }) => type === "appraisalInvited") : undefined;
  if (event?.type !== "appraisalInvited") throw new Error("no talk");
  const { appraisal } = event;
  const act = () => ({ subject: employee, appraisal, request: request() });

  for (const [who, side] of [
    [employee, "employee"],
    [manager, "manager"],
  ] as const) {
    const field = side === "employee" ? "importantTasks" : "tasksView";
    const values = { [field]: markers[side] ?? "Ett svar" };
    await succeeded(
      preparations.submitStep(ports, who, { ...act(), side, step: "tasks", seenRev: 0, values, go: "next" }),
    );
    if (reached("ready")) await succeeded(preparations.markPreparationReady(ports, who, { ...act(), side }));
    if (reached(side === "employee" ? "employeeShared" : "shared"))
      await succeeded(preparations.sharePreparation(ports, who, { ...act(), side, seenRev: 1 }));
  }
  let goal = asId<GoalId>("none");
  if (reached("held")) {
    await succeeded(talks.holdAppraisal(ports, manager, { ...act(), heldOn: TODAY }));
    goal = await proposedGoal(ports, appraisal);
    await succeeded(
      talks.writeSummary(ports, employee, { ...act(), field: "nextDate", value: "2027-11-01", seenRev: 0 }),
    );
  }
  if (reached("sent")) await succeeded(talks.sendSummary(ports, manager, act()));
  const now = appraisalIn(await readDossier(ports, employee, { ids: [appraisal] }), appraisal);
  const hash = now && "hash" in now ? now.hash : asId<TalkHash>("");
  if (reached("confirmed"))
    for (const who of [employee, manager])
      await succeeded(talks.confirmSummary(ports, who, { ...act(), hash, dissent: "" }));
  return { appraisal, goal, hash };
}

/** The talk after a confirmed one, held, with the goal of the first under way. */
export async function nextTalkScene(ports: Ports): Promise<TalkScene> {
  const { goal } = await talkScene(ports, "confirmed");
  const started = await succeeded(
    talks.startAppraisal(ports, manager, { employee, date: day("2026-12-01"), time: "", request: request() }),
  );
  const event = started.kind === "done" ? started.events.find(({ type }) => type === "appraisalInvited") : undefined;
  if (event?.type !== "appraisalInvited") throw new Error("no talk");
  const { appraisal } = event;
  await succeeded(
    talks.holdAppraisal(ports, manager, { subject: employee, appraisal, request: request(), heldOn: TODAY }),
  );
  return { appraisal, goal, hash: asId<TalkHash>("") };
}

type TalkHash = Parameters<typeof talks.confirmSummary>[2]["hash"];

async function proposedGoal(ports: Ports, appraisal: AppraisalId): Promise<GoalId> {
  await succeeded(
    goals.proposeGoal(ports, employee, { subject: employee, appraisal, request: request(), terms: goalTerms() }),
  );
  const [goal] = goalsIn(await readDossier(ports, employee, { types: ["goal"] }));
  if (!goal) throw new Error("no goal");
  return goal.id;
}

export const goalTerms = (title = "Kortare möten") => ({
  kind: "content" as const,
  title,
  measure: "Timmar i veckan",
  due: day("2027-06-01"),
  dueReason: "",
  serves: { kind: "orgGoal" as const, id: "vision" },
});

/** How many things have happened in a dossier. */
export const entriesOf = async (ports: Ports, subject: PersonId) =>
  (await ports.store.find("dossiers", subject, { types: ["entry"] })).length;
