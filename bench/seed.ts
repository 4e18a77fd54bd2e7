import { ulid } from "ulid";
import { startingTerms } from "#core/content/contractTemplate.ts";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import { appraisalsIn, contractIn } from "#core/dossier/dossier.ts";
import {
  type AppraisalId,
  type ContentHash,
  type ContractId,
  type PersonId,
  type RequestId,
  type UnitId,
  asId,
} from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Organisation, Person } from "#core/organisation/organisation.ts";
import { addDays, dayOf, instantOf } from "#core/time.ts";
import { CARD_UPDATE } from "#bot/notify/cardUpdateRow.ts";
import { MESSAGE_TYPES } from "#bot/notify/outboxRow.ts";
import { saveOrganisation } from "#bot/directory/directoryStore.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { startAppraisal } from "#bot/usecases/appraisal.ts";
import { draftContract, openContract, proposeContract } from "#bot/usecases/contract.ts";
import { portsOn } from "./ports.ts";

/** What a benchmark's clients act on: talks to prepare, contracts to approve. */
export type Work = {
  readonly talks: readonly { readonly person: PersonId; readonly appraisal: AppraisalId }[];
  readonly approvals: readonly {
    readonly principal: PersonId;
    readonly subject: PersonId;
    readonly contract: ContractId;
    readonly revision: number;
    readonly hash: ContentHash;
  }[];
};

const FAR_AHEAD = "9999-12-31T00:00:00.000Z";
const topUnit = asId<UnitId>("unit");
/** Leaders in a unit, each with one employee there. */
const A_UNIT = 5;
const unitOf = (index: number) => asId<UnitId>(`unit-${Math.floor(index / A_UNIT)}`);
const guid = (kind: number, index: number) =>
  asId<PersonId>(`${String(kind).padStart(8, "0")}-0000-4000-8000-${String(index).padStart(12, "0")}`);

/** A municipality of one top, many leaders, and one employee each; a talk in preparation and a proposed contract for every leader's pair. */
export async function seed(
  store: DocumentStore,
  { talks, approvals }: { readonly talks: number; readonly approvals: number },
): Promise<Work> {
  const now = () => instantOf(new Date());
  const today = dayOf(now());
  const leaders = Array.from({ length: Math.max(talks, approvals) }, (_, index) => index);
  const person = (id: PersonId, unit: UnitId, manager?: PersonId): Person => ({
    id,
    name: `Person ${id}`,
    email: `${id}@example.org`,
    title: manager ? "Chef" : "Kommunchef",
    unit,
    ...(manager && { manager }),
    roles: ["employee"],
    locale: "sv",
    protected: false,
  });
  const top = guid(1, 0);
  const organisation: Organisation = {
    people: [
      person(top, topUnit),
      ...leaders.flatMap((index) => [
        person(guid(2, index), unitOf(index), top),
        person(guid(3, index), unitOf(index), guid(2, index)),
      ]),
    ],
    units: [
      { id: topUnit, name: "Kommunledningen", head: top, authority: "Kommunstyrelsen" },
      ...[...new Set(leaders.map(unitOf))].map((id) => ({
        id,
        name: `Enhet ${id}`,
        parent: topUnit,
        authority: "Kommunstyrelsen",
      })),
    ],
    assignments: [],
    representations: [],
  };
  await saveOrganisation(store, organisation, { now: now() });
  const directory = directoryOf(organisation);
  const ports = portsOn(store, () => directory, now);
  const request = () => asId<RequestId>(ulid());

  const started: Work["talks"][number][] = [];
  for (const index of leaders.slice(0, talks)) {
    const employee = guid(3, index);
    const outcome = await startAppraisal(ports, guid(2, index), {
      employee,
      date: addDays(today, 14),
      time: "",
      request: request(),
    });
    const [appraisal] = appraisalsIn(outcome.dossier);
    if (appraisal) started.push({ person: employee, appraisal: appraisal.id });
  }

  const proposed: Work["approvals"][number][] = [];
  const terms = {
    ...startingTerms("sv", { from: today, to: addDays(today, 365), leads: true, texts: standardTemplates.unitHead.sv }),
    commitments: [{ text: "Jag inför planeringsmöten.", why: "", due: addDays(today, 90), concerns: "" }],
    results: [
      {
        outcome: "Färre byten.",
        measure: "Antal byten",
        target: "10",
        baseline: "16",
        due: addDays(today, 200),
        source: "",
        dependsOn: "",
      },
    ],
  };
  for (const index of leaders.slice(0, approvals)) {
    const holder = guid(2, index);
    const drafted = await draftContract(ports, holder, { holder, request: request() });
    const event = drafted.kind === "done" ? drafted.events.find(({ type }) => type === "contractDrafted") : undefined;
    if (event?.type !== "contractDrafted") throw new Error("no contract was drafted");
    const act = () => ({ subject: holder, contract: event.contract, request: request() });
    const complete = {
      ...terms,
      whole: { ...terms.whole, contributions: ["Jag delar bemanningspoolen."] },
      responsibility: { ...terms.responsibility, operations: "Omsorgen." },
    };
    const outcome = await proposeContract(ports, holder, { ...act(), terms: complete, from: "tab" });
    const contract = contractIn(outcome.dossier, event.contract);
    if (contract?.state !== "proposed") throw new Error("no contract was proposed");
    await openContract(ports, top, act());
    proposed.push({
      principal: top,
      subject: holder,
      contract: contract.id,
      revision: contract.revision,
      hash: contract.hash,
    });
  }
  await toldLongAgo(store);
  return { talks: started, approvals: proposed };
}

/** Takes away what was to be told of all this: it would keep the server at work with thousands of messages to one person. */
async function toldLongAgo(store: DocumentStore): Promise<void> {
  for (;;) {
    const rows = await store.due("dossiers", [...MESSAGE_TYPES, CARD_UPDATE], FAR_AHEAD, 200);
    if (rows.length === 0) return;
    for (const { partition, body, version } of rows)
      await store.commit("dossiers", partition, [{ kind: "remove", id: body.id, version }]);
  }
}
