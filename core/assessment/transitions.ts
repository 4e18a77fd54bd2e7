import {
  type Addition,
  type Assessment,
  type AssessmentEvent,
  type Cancelled,
  type CancelledBecause,
  type Compiled,
  type Confirmation,
  type Open,
  type Revealed,
  MAX_DISSENT,
  isUnderWay,
  otherParty,
  partyOf,
  underWayOf,
} from "#core/assessment/assessment.ts";
import { assessmentDays, withAssessmentPlanned, withDaysPutBack, withOpenedAssessment } from "#core/assessment/plan.ts";
import type { Matter } from "#core/assessment/matter.ts";
import { type Contract, type StandIn, isInForce, isParty } from "#core/contract/contract.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { CLOCK, type AssessmentId, type ContentHash, type PersonId, asId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";

type Change = Decision<Assessment | Contract, AssessmentEvent>;

/** Days before an assessment that it opens by itself, so that both have time to write; one that opens late gets as many. */
export const OPENS_DAYS_BEFORE = 14;
/** How long a common text may still be confirmed when its parties no longer have the contract with each other. */
const CONFIRMABLE_DAYS = 30;
/** Opened by hand this many days or fewer before a planned day, it is that one. */
const STANDS_FOR_DAYS = 60;

const wrongState = ({ state }: Assessment) => refuse("assessment.wrongState", { state });

/**
 * Opens an assessment of a contract in force (P19): by the clock when a planned day is near or has passed, or by a party. One at
 * a time; the days it stands for are done with. A planned one leaves both two weeks to write, however late it opens.
 */
export function openAssessment(
  contract: Contract,
  earlier: readonly Assessment[],
  { form, matter }: { readonly form: number; readonly matter: Matter },
  by: PersonId,
  at: Instant,
): Change {
  if (by !== CLOCK && !isParty(contract, by)) return refuse("notAllowed");
  if (!isInForce(contract)) return refuse("contract.wrongState", { state: contract.state });
  const underWay = underWayOf(earlier, contract);
  if (underWay) return by === CLOCK ? unchanged : refuse("assessment.alreadyOpen", { day: underWay.day });

  const today = dayOf(at);
  const reach = by === CLOCK ? OPENS_DAYS_BEFORE : STANDS_FOR_DAYS;
  const planned = assessmentDays(contract).findLast((day) => day <= addDays(today, reach));
  if (by === CLOCK && !planned) return unchanged;
  const earliest = addDays(today, OPENS_DAYS_BEFORE);
  const day = planned && planned < earliest ? earliest : (planned ?? today);
  const id = asId<AssessmentId>(`${contract.id}-${earlier.filter((each) => each.contract === contract.id).length + 1}`);
  const opened: Open = {
    type: "assessment",
    schema: 1,
    state: "open",
    id,
    contract: contract.id,
    wording: contract.revision,
    holder: contract.holder,
    principal: contract.principal,
    day,
    openedAt: at,
    form,
    matter,
    given: {},
  };
  return changed([opened, withOpenedAssessment(contract, day)], {
    type: "assessmentOpened",
    assessment: id,
    contract: contract.id,
    day,
    parties: [contract.holder, contract.principal],
  });
}

/** Asks for the common text to be changed; what one has confirmed is void. The one it was put to does. */
export function askForChange(assessment: Assessment, comment: string, by: PersonId): Change {
  const party = partyOf(assessment, by);
  if (!party) return refuse("notAllowed");
  if (assessment.state !== "compiled") return wrongState(assessment);
  if (assessment.confirmBy) return refuse("assessment.onlyToConfirm", { until: assessment.confirmBy });
  if (isBlank(comment)) return refuse("emptyComment");
  const { confirmations: _, hash: __, compiledAt: ___, outcome: ____, ...kept } = assessment;
  return changed([{ ...kept, state: "revealed", changeAsked: comment.trim() }], {
    type: "assessmentChangeAsked",
    assessment: assessment.id,
    revision: assessment.revision,
    to: assessment[otherParty(party)],
  });
}

/**
 * Confirms exactly the text seen, with or without a note of what one does not agree with. When both have, it is never changed
 * again, and the contract knows when the next assessment is.
 */
export function confirm(
  assessment: Assessment,
  contract: Contract,
  { hash, dissent, standIn }: { readonly hash: ContentHash; readonly dissent: string; readonly standIn?: StandIn },
  by: PersonId,
  at: Instant,
): Change {
  if (!partyOf(assessment, by)) return refuse("notAllowed");
  if (assessment.state === "confirmed" && assessment.hash === hash) return unchanged;
  if (assessment.state !== "compiled") return wrongState(assessment);
  if (assessment.hash !== hash) return refuse("assessment.revisionChanged", { revision: assessment.revision });
  if (assessment.confirmations.some((given) => given.by === by)) return unchanged;
  if (dissent.length > MAX_DISSENT)
    return refuse("tooLong", { field: "dissent", max: MAX_DISSENT, length: dissent.length });

  const { id, holder, principal, outcome } = assessment;
  const mine: Confirmation = { by, at, hash, dissent: dissent.trim(), ...(standIn && { standIn }) };
  const agreed = { type: "assessmentAgreed", assessment: id, hash, dissent: mine.dissent !== "" } as const;
  const [theirs] = assessment.confirmations;
  if (!theirs) return changed([{ ...assessment, confirmations: [mine] }], agreed);

  const { confirmBy: _, ...kept } = assessment;
  const confirmed: Assessment = {
    ...kept,
    state: "confirmed",
    confirmations: [theirs, mine],
    confirmedAt: at,
    additions: [],
  };
  return changed<Assessment | Contract, AssessmentEvent[]>(
    isInForce(contract) && outcome.next !== ""
      ? [confirmed, withAssessmentPlanned(contract, outcome.next)]
      : [confirmed],
    agreed,
    { type: "assessmentConfirmed", assessment: id, conclusion: outcome.conclusion, parties: [holder, principal] },
  );
}

/** Puts something right beside a confirmed text, which itself stays as it was confirmed. */
export function addTo(assessment: Assessment, text: string, by: PersonId, at: Instant): Change {
  const party = partyOf(assessment, by);
  if (!party) return refuse("notAllowed");
  if (assessment.state !== "confirmed") return wrongState(assessment);
  if (isBlank(text)) return refuse("nothingWritten", { what: "addition" });
  if (text.length > MAX_DISSENT) return refuse("tooLong", { field: "text", max: MAX_DISSENT, length: text.length });
  const addition: Addition = { by, at, text: text.trim() };
  return changed([{ ...assessment, additions: [...assessment.additions, addition] }], {
    type: "assessmentAddedTo",
    assessment: assessment.id,
    to: assessment[otherParty(party)],
  });
}

/**
 * What happens to an assessment under way when its contract is no longer the one it was opened for: it comes to nothing,
 * what nobody else has read stays its author's own, and a contract that goes on has the day still before it. A common text that waits to be
 * confirmed by the two who were its parties still can be, for thirty days, as it is.
 */
export function afterContract(assessments: readonly Assessment[], contract: Contract, at: Instant): Following {
  const reason = reasonToCancel(contract);
  const left = assessments
    .filter(isUnderWay)
    .filter(
      (each) => each.contract === contract.id && (reason !== "newPrincipal" || each.principal !== contract.principal),
    );
  const confirmBy = addDays(dayOf(at), CONFIRMABLE_DAYS);
  const { documents, ...following } = calledOff(
    left.flatMap((each) => (each.state === "compiled" ? [] : [cancel(each, reason, at)])),
    contract,
    assessments,
  );
  const sent = left.flatMap((each) => (each.state === "compiled" && !each.confirmBy ? [{ ...each, confirmBy }] : []));
  return { ...following, documents: [...documents, ...sent] };
}

/** A common text that was left to be confirmed and was not by both in time comes to nothing, by the clock; it stays to be read. */
export function lapse(
  assessment: Assessment,
  contract: Contract,
  assessments: readonly Assessment[],
  at: Instant,
): Change {
  if (assessment.state !== "compiled" || !assessment.confirmBy || dayOf(at) <= assessment.confirmBy) return unchanged;
  const cancelled = cancel(assessment, reasonToCancel(contract), at);
  const { contract: after, documents, events } = calledOff([cancelled], contract, assessments);
  return changed<Assessment | Contract, readonly AssessmentEvent[]>(
    after === contract ? documents : [...documents, after],
    ...events,
  );
}

type Following = {
  readonly contract: Contract;
  readonly documents: readonly (Cancelled | Compiled)[];
  readonly events: readonly AssessmentEvent[];
};

/** Some assessments called off: both are told, and the contract, if it goes on, has their days still before it. */
function calledOff(cancelled: readonly Cancelled[], contract: Contract, assessments: readonly Assessment[]): Following {
  const kept = assessments.filter(({ id }) => !cancelled.some((each) => each.id === id));
  return {
    contract: cancelled.length > 0 && isInForce(contract) ? withDaysPutBack(contract, kept) : contract,
    documents: cancelled,
    events: cancelled.map(({ id, reason: because, holder, principal }) => ({
      type: "assessmentCancelled" as const,
      assessment: id,
      reason: because,
      parties: [holder, principal],
    })),
  };
}

function reasonToCancel({ state }: Contract): CancelledBecause {
  switch (state) {
    case "superseded":
      return "contractReplaced";
    case "ended":
      return "contractEnded";
    default:
      return "newPrincipal";
  }
}

function cancel(assessment: Open | Revealed | Compiled, reason: CancelledBecause, at: Instant): Cancelled {
  const cancelled = { state: "cancelled", reason, cancelledAt: at } as const;
  switch (assessment.state) {
    case "open":
      return { ...assessment, ...cancelled };
    case "revealed": {
      const { revision: _, changeAsked: __, ...kept } = assessment;
      return { ...kept, ...cancelled };
    }
    case "compiled": {
      const { confirmBy: _, ...sent } = assessment;
      return { ...sent, ...cancelled };
    }
  }
}
