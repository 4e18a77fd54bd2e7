import type { z } from "zod";
import { may } from "#core/access/access.ts";
import { MASKED_NAME, seesIdentity } from "#core/access/names.ts";
import { type Appraisal, isOver, isRevealed, isWritable, otherSide } from "#core/appraisal/appraisal.ts";
import { type Preparation, answered, stepsFor } from "#core/appraisal/preparation.ts";
import { wholeClause } from "#core/content/contractTemplate.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import { dialogueVersion, preparationFor } from "#core/content/preparation.ts";
import { hasApproved, isInForce, isOpen, isParty } from "#core/contract/contract.ts";
import { missingParts } from "#core/contract/missingParts.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { type Goal, isLive } from "#core/goal/goal.ts";
import type { PersonId } from "#core/ids.ts";
import type { Overview } from "#core/overview/overview.ts";
import type { Asking } from "#bot/usecases/ports.ts";
import type { AppraisalReading, ContractReading, Situation } from "#bot/usecases/reading.ts";
import type { AppraisalWire, ContractWire, GoalWire, OrganisationWire, OverviewWire, StartWire, TeamWire } from "./wire.ts";

/** The only way out: what leaves the server is made here, for one reader, and parsed by its wire schema afterwards. */

type Wire<S extends z.ZodType> = z.input<S>;

/** Who reads, and how they are spoken to. */
export type Reader = Asking & { readonly locale: Locale };

const personRef = ({ directory, viewer, locale }: Reader, id: PersonId) => {
  const person = directory.person(id);
  if (!person) return { id, name: locale === "sv" ? "Tidigare medarbetare" : "Former employee", title: "", unit: "" };
  if (!seesIdentity(directory, viewer, id)) return { id, name: MASKED_NAME[locale], title: "", unit: "" };
  return { id, name: person.name, title: person.title, unit: directory.unit(person.unit)?.name ?? "" };
};

export function presentOverview(reader: Reader, { subject, contract, negotiation, appraisal, ...rest }: Overview): Wire<typeof OverviewWire> {
  return {
    ...rest,
    subject: personRef(reader, subject),
    ...(contract && { contract: { ...contract, principal: personRef(reader, contract.principal) } }),
    ...(negotiation && { negotiation: { ...negotiation, principal: personRef(reader, negotiation.principal) } }),
    ...(appraisal && { appraisal: { ...appraisal, other: personRef(reader, appraisal.other) } }),
  };
}

type Mine = {
  readonly contracts: readonly ContractReading["contract"][];
  readonly appraisals: readonly Appraisal[];
  readonly goals: readonly Goal[];
};

export function presentStart(reader: Reader, situation: Situation, mine: Mine): Wire<typeof StartWire> {
  const { directory, viewer, today, locale } = reader;
  const me = directory.person(viewer.person);
  if (!me) throw new Error("a stranger has no start page");
  const overviews = new Map([situation.own, ...situation.others].map((overview) => [overview.subject, overview]));
  return {
    me: {
      ...personRef(reader, me.id),
      email: me.email,
      locale,
      leads: directory.leads(me.id, today),
      hasTeam: viewer.leads,
      roles: [...me.roles],
    },
    today,
    waiting: situation.waiting.map(({ kind, subject, date }) => {
      const overview = overviews.get(subject);
      return {
        kind,
        subject: personRef(reader, subject),
        own: subject === me.id,
        date,
        contract: overview?.negotiation?.id ?? overview?.contract?.id,
        appraisal: overview?.appraisal?.id,
      };
    }),
    own: presentOverview(reader, situation.own),
    earlier: {
      contracts: mine.contracts
        .filter((contract) => !isOpen(contract) && !isInForce(contract))
        .flatMap((contract) => ("period" in contract ? [{ id: contract.id, state: contract.state, ...contract.period }] : [])),
      appraisals: mine.appraisals
        .filter((talk) => isOver(talk) && talk.state !== "cancelled")
        .toSorted((one, other) => other.date.localeCompare(one.date))
        .map(({ id, state, date }) => ({ id, state, date })),
    },
    goals: mine.goals.map((goal) => presentGoal(reader, goal)),
    can: { draftContract: directory.leads(me.id, today) && !situation.own.contract && !situation.own.negotiation },
  };
}

export function presentTeam(reader: Reader, overviews: readonly Overview[]): Wire<typeof TeamWire> {
  const { viewer, directory, today } = reader;
  return {
    today,
    people: overviews.map((overview) => {
      const { appraisal, negotiation, subject } = overview;
      const settled = !appraisal || ["confirmed", "confirmedByOne", "closed", "cancelled"].includes(appraisal.state);
      return {
        ...presentOverview(reader, overview),
        can: {
          startAppraisal: settled && may(viewer, "appraisal.plan", subject),
          draftContract: !negotiation && directory.leads(subject, today) && may(viewer, "contract.draft", subject),
        },
      };
    }),
  };
}

export function presentContract(reader: Reader, { contract, terms, working }: ContractReading): Wire<typeof ContractWire> {
  const { viewer, directory } = reader;
  const party = isParty(contract, viewer.person);
  const proposed = contract.state === "proposed" && party;
  const author = contract.state === "draft" && contract.createdBy === viewer.person;
  const editable = author || (contract.state === "changesRequested" && party);
  const wording = contract.state === "draft" ? undefined : contract;
  const approvals = "approvals" in contract ? contract.approvals : [];
  const clauses = LOCALES.map((each) => wholeClause[each]);
  return {
    id: contract.id,
    subject: contract.holder,
    state: contract.state,
    holder: personRef(reader, contract.holder),
    principal: personRef(reader, contract.principal),
    title: contract.title,
    unit: directory.unit(contract.unit)?.name ?? "",
    revision: wording?.revision ?? 0,
    ...(wording && { hash: wording.hash, proposedBy: personRef(reader, wording.proposedBy), proposedAt: wording.proposedAt }),
    terms: structuredClone(terms) as unknown as Wire<typeof ContractWire>["terms"],
    working,
    approvals: approvals.map(({ by, at, opened, from }) => ({ by: personRef(reader, by), at, opened, from })),
    ...(contract.state === "changesRequested" && { comment: contract.comment, commentBy: personRef(reader, contract.requestedBy) }),
    ...(contract.state === "declined" && { reason: contract.reason }),
    orgGoals: orgGoals(reader),
    missing: editable ? [...missingParts(terms, clauses)] : [],
    can: {
      edit: editable,
      propose: editable,
      approve: proposed && !hasApproved(contract, viewer.person),
      requestChanges: proposed && contract.proposedBy !== viewer.person,
      withdraw: party && (contract.state === "proposed" || contract.state === "changesRequested") && contract.proposedBy === viewer.person,
      decline: proposed && contract.proposedBy !== viewer.person,
    },
  };
}

export function presentAppraisal(reader: Reader, { appraisal, side, mine, theirs, goals, earlier }: AppraisalReading): Wire<typeof AppraisalWire> {
  const { viewer } = reader;
  const preparing = appraisal.state === "preparation";
  const beforeTalk = preparing || appraisal.state === "planned" || appraisal.state === "shared";
  const writable = isWritable(appraisal);
  const awaiting = appraisal.state === "awaitingConfirmation";
  const confirmations = "confirmations" in appraisal ? appraisal.confirmations : [];
  const theirDialogue = preparationFor(otherSide(side));
  return {
    id: appraisal.id,
    subject: appraisal.employee,
    state: appraisal.state,
    date: appraisal.date,
    time: appraisal.time,
    employee: personRef(reader, appraisal.employee),
    manager: personRef(reader, appraisal.manager),
    side,
    ...(mine && { mine: presentPreparation(reader, mine) }),
    theirs: {
      shared: theirs.shared,
      steps: stepsFor(theirDialogue, mine?.conditions ?? []).map((step) => presentStep(reader, step)),
      ...(theirs.answers && { answers: Object.fromEntries(Object.entries(theirs.answers).map(([key, { value }]) => [key, value])) }),
    },
    revealed: isRevealed(appraisal),
    summary: {
      entries: "entries" in appraisal ? { ...appraisal.entries } : {},
      revision: "revision" in appraisal ? appraisal.revision : 0,
      ...("hash" in appraisal && { hash: appraisal.hash }),
      changeAsked: appraisal.state === "summaryDraft" ? appraisal.changeAsked : "",
      confirmations: confirmations.map(({ by, at, dissent }) => ({ by: personRef(reader, by), at, dissent })),
      ...("heldOn" in appraisal && { heldOn: appraisal.heldOn }),
    },
    goals: goals.map((goal) => presentGoal(reader, goal, writable)),
    earlier: earlier.map((goal) => presentGoal(reader, goal)),
    orgGoals: orgGoals(reader),
    can: {
      prepare: preparing && mine !== undefined && mine.status !== "shared",
      share: preparing && mine !== undefined && mine.status !== "shared",
      takeBack: preparing && mine?.status === "shared",
      reschedule: beforeTalk,
      cancel: beforeTalk,
      hold: side === "manager" && (preparing || appraisal.state === "shared"),
      write: writable,
      send: side === "manager" && writable,
      confirm: awaiting && !confirmations.some(({ by }) => by === viewer.person),
      askForChange: awaiting,
    },
  };
}

export function presentGoal(reader: Reader, goal: Goal, inTalk = false): Wire<typeof GoalWire> {
  const { viewer, directory } = reader;
  const { id, owner, appraisal, state, kind, title, measure, due, dueReason, serves, rev, proposedBy } = goal;
  return {
    ...{ id, owner, appraisal, state, kind, title, measure, due, dueReason, serves, rev, proposedBy },
    status: goal.state === "ongoing" ? goal.status : undefined,
    servesTitle: serves.kind === "orgGoal" ? (directory.goal(serves.id)?.title ?? "") : "",
    progress: "progress" in goal ? goal.progress.map(({ at, by, status, note }) => ({ at, by, status, note })) : [],
    comment: "comment" in goal ? goal.comment : "reason" in goal ? goal.reason : "",
    can: {
      report: isLive(goal) && may(viewer, "goal.report", goal),
      edit: inTalk && goal.state === "proposed",
      remove: inTalk && goal.state === "proposed",
      evaluate: isLive(goal) && may(viewer, "goal.evaluate", goal),
    },
  };
}

export const presentOrganisation = ({ directory }: Reader, municipality: string): Wire<typeof OrganisationWire> => ({
  municipality,
  goals: directory.organisation.goals.map(({ unit, ...goal }) => ({ ...goal, unit: unit && directory.unit(unit)?.name })),
});

function presentPreparation(reader: Reader, preparation: Preparation) {
  const dialogue = dialogueVersion(preparation.dialogue.id, preparation.dialogue.version);
  if (!dialogue) throw new Error(`${preparation.dialogue.id} version ${preparation.dialogue.version} is not known`);
  return {
    status: preparation.status,
    rev: preparation.rev,
    step: preparation.step,
    steps: stepsFor(dialogue, preparation.conditions).map((step) => presentStep(reader, step)),
    answers: Object.fromEntries(Object.entries(preparation.answers).map(([key, { value, kept }]) => [key, { value, kept }])),
    ...answered(preparation, dialogue),
  };
}

const presentStep = ({ locale }: Reader, { key, title, note, fields }: Step) => ({
  key,
  title: title[locale],
  ...(note && { note: note[locale] }),
  fields: fields.map((field) => ({ ...field, label: field.label[locale] })),
});

const orgGoals = ({ directory, today }: Reader) =>
  directory.organisation.goals
    .filter(({ from, to }) => from <= today && (!to || today <= to))
    .map(({ id, level, title }) => ({ id, level, title }));
