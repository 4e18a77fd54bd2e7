import {
  type Addition,
  type Assessment,
  type AssessmentEvent,
  type Cancelled,
  type CancelledBecause,
  type Confirmation,
  type Open,
  MAX_DISSENT,
  isUnderWay,
  otherParty,
  partyOf,
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
  const underWay = earlier.find((each) => each.contract === contract.id && isUnderWay(each));
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

  const confirmed: Assessment = {
    ...assessment,
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
 * What happens to an assessment under way when its contract is no longer the one it was opened for: it comes to nothing, and
 * what each has written stays their own, and a contract that goes on has the day still before it. A common text that waits to be
 * confirmed by the two who were its parties still can be.
 */
export function afterContract(
  assessments: readonly Assessment[],
  contract: Contract,
  at: Instant,
): {
  readonly contract: Contract;
  readonly documents: readonly Cancelled[];
  readonly events: readonly AssessmentEvent[];
} {
  const reason = reasonToCancel(contract);
  const cancelled = assessments
    .filter((each) => each.contract === contract.id && (each.state === "open" || each.state === "revealed"))
    .filter((each) => reason !== "newPrincipal" || each.principal !== contract.principal)
    .flatMap((each) => (reason ? [cancel(each, reason, at)] : []));
  const left = assessments.filter(({ id }) => !cancelled.some((each) => each.id === id));
  return {
    contract: cancelled.length > 0 && isInForce(contract) ? withDaysPutBack(contract, left) : contract,
    documents: cancelled,
    events: cancelled.map(({ id, reason: because, holder, principal }) => ({
      type: "assessmentCancelled" as const,
      assessment: id,
      reason: because,
      parties: [holder, principal],
    })),
  };
}

function reasonToCancel({ state }: Contract): CancelledBecause | undefined {
  switch (state) {
    case "superseded":
      return "contractReplaced";
    case "ended":
      return "contractEnded";
    default:
      return "newPrincipal";
  }
}

function cancel(assessment: Assessment, reason: CancelledBecause, at: Instant): Cancelled {
  const { type, schema, id, contract, wording, holder, principal, day, openedAt, form, matter, given } = assessment;
  const common = { type, schema, id, contract, wording, holder, principal, day, openedAt, form, matter, given };
  return { ...common, state: "cancelled", reason, cancelledAt: at };
}
