import { seesIdentity } from "#core/access/names.ts";
import type { PersonId } from "#core/ids.ts";
import type { WordingReading, readContractWording } from "#bot/usecases/contractHistory.ts";
import { type Reader, type Wire, orgGoals, personRef } from "./present.ts";
import { presentApproval, presentComment, sent } from "./presentContract.ts";
import type { HistoryWire, WordingWire } from "./wire/contractHistory.ts";

type Which = { readonly subject: PersonId; readonly contract: string };

/** The wordings of an assignment, newest first. */
export const presentHistory = (
  reader: Reader,
  { subject, contract }: Which,
  readings: readonly WordingReading[],
): Wire<typeof HistoryWire> => ({
  subject,
  contract,
  holder: personRef(reader, subject),
  today: reader.today,
  wordings: readings
    .map((reading) => ({ ...presentWordingFacts(reader, reading), comments: reading.comments.length }))
    .toReversed(),
  principals: presentPrincipals(reader, readings),
});

/** How the contracts passed from one principal to another, and who came to represent the board. */
function presentPrincipals(
  reader: Reader,
  readings: readonly WordingReading[],
): Wire<typeof HistoryWire>["principals"] {
  const contracts = new Map(readings.map(({ wording: { contract } }) => [contract.id, contract]));
  return [...contracts.values()]
    .flatMap(({ id, handovers = [], steppedIn = [] }) => [
      ...handovers.map(({ from, to, at }) => ({
        kind: "handedOver" as const,
        contract: id,
        from: personRef(reader, from),
        to: personRef(reader, to),
        at,
      })),
      ...steppedIn.map(({ person, decisionRef, from, to, notedAt }) => ({
        kind: "steppedIn" as const,
        contract: id,
        person: personRef(reader, person),
        decisionRef,
        from,
        ...(to && { to }),
        at: notedAt,
      })),
    ])
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/** One wording with, for each part, where it got its words. What was said about a part led to the words that came next. */
export function presentWording(
  reader: Reader,
  { origins, ...reading }: NonNullable<Awaited<ReturnType<typeof readContractWording>>>,
): Wire<typeof WordingWire> {
  const { contract, revision } = reading.wording;
  const seesHolder = seesIdentity(reader.directory, reader.viewer, contract.holder);
  return {
    ...presentWordingFacts(reader, reading),
    subject: contract.holder,
    holder: personRef(reader, contract.holder),
    title: seesHolder ? contract.title : "",
    unit: seesHolder ? (reader.directory.unit(contract.unit)?.name ?? "") : "",
    terms: sent(revision.terms),
    orgGoals: orgGoals(reader),
    parts: origins.map(({ part, partThere, wording: there, reason, causes }) => ({
      part,
      since: {
        contract: there.contract.id,
        revision: there.revision.revision,
        by: personRef(reader, there.revision.proposedBy),
        at: there.revision.proposedAt,
        reason: presentReason(reader, { reason, causes, party: reading.party }),
      },
      comments: reading.comments
        .filter((comment) => comment.contract === there.contract.id && comment.part === partThere)
        .filter((comment) => comment.revision === there.revision.revision - 1)
        .map((comment) => presentComment(reader, comment)),
    })),
  };
}

function presentWordingFacts(reader: Reader, { wording, inForce, ...why }: WordingReading) {
  const { contract, revision } = wording;
  const isLast = contract.revision === revision.revision;
  const approvals = isLast && "approvals" in contract ? contract.approvals : [];
  return {
    contract: contract.id,
    revision: revision.revision,
    hash: revision.hash,
    state: contract.state,
    principal: personRef(reader, contract.principal),
    proposedBy: personRef(reader, revision.proposedBy),
    proposedAt: revision.proposedAt,
    ...(inForce && { inForce }),
    reason: presentReason(reader, why),
    approvals: approvals.map((approval) => presentApproval(reader, approval)),
    ...(isLast && contract.state === "declined" && { refusal: contract.reason }),
  };
}

/** Why it came. What somebody wrote about the wording is between the two who wrote it. */
function presentReason(
  reader: Reader,
  { reason, causes, party }: Pick<WordingReading, "reason" | "causes" | "party">,
): Wire<typeof WordingWire>["reason"] {
  const { assessment: cause, goals } = causes;
  const because = {
    ...(cause && {
      assessment: {
        id: cause.assessment.id,
        day: cause.assessment.day,
        ...(cause.fit && { fit: cause.fit }),
        ...(cause.outcome && { outcome: cause.outcome }),
        remark: cause.remark,
      },
    }),
    goals: goals.map(({ kind, goal: { title }, decision: { reference, at } }) => ({ kind, title, reference, at })),
  };
  switch (reason.kind) {
    case "changeRequest":
      return {
        kind: reason.kind,
        by: personRef(reader, reason.by),
        at: reason.at,
        ...(party && { comment: reason.comment }),
        ...because,
      };
    case "newPrincipal":
      return { kind: reason.kind, by: personRef(reader, reason.principal), ...because };
    default:
      return { kind: reason.kind, ...because };
  }
}
