import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * Where one leader stands to one version of the policy (P8). There is no document until they do something: whoever leads and
 * has none for the version in force is asked, so nothing has to be sent out when a version is published or somebody begins
 * to lead. Nothing else in the product hangs on the answer.
 */
export type PolicyAcceptance = Asked | WantsToDiscuss | Discussed | Accepted;
export type PolicyAcceptanceState = PolicyAcceptance["state"];

type Common = {
  readonly type: "policyAcceptance";
  readonly schema: 1;
  readonly id: string;
  readonly person: PersonId;
  readonly version: number;
  /** When the text was first had open; absent when it never was. */
  readonly openedAt?: Instant;
};
/** `principal`: who was told; absent where nobody is. */
type WishedFor = { readonly wishedAt: Instant; readonly principal?: PersonId };
type TalkedAbout = { readonly discussedOn: Day; readonly notedBy: PersonId; readonly notedAt: Instant };

export type Asked = Common & { readonly state: "asked" };
export type WantsToDiscuss = Common & WishedFor & { readonly state: "wantsToDiscuss" };
export type Discussed = Common & WishedFor & TalkedAbout & { readonly state: "discussedWithPrincipal" };
/** Exactly which words were accepted, when, from where, having opened them or not. */
export type Accepted = Common &
  Partial<WishedFor> &
  Partial<TalkedAbout> & {
    readonly state: "accepted";
    readonly acceptedAt: Instant;
    readonly hash: ContentHash;
    readonly from: "card" | "tab";
    readonly opened: boolean;
  };

export type PolicyAcceptanceEvent =
  | { readonly type: "policyOpened"; readonly version: number }
  | {
      readonly type: "policyAccepted";
      readonly version: number;
      readonly hash: ContentHash;
      readonly opened: boolean;
    }
  /** `to` is absent where nobody is the principal. */
  | { readonly type: "policyToDiscuss"; readonly version: number; readonly to?: PersonId }
  | { readonly type: "policyDiscussed"; readonly version: number; readonly to: PersonId };

export const acceptanceId = (version: number) => `policyAcceptance:${version}`;

/** Whom it concerns and which version: the one in force. */
export type PolicyQuestion = {
  readonly acceptance: PolicyAcceptance | undefined;
  readonly person: PersonId;
  readonly version: number;
};
type Outcome = Decision<PolicyAcceptance, PolicyAcceptanceEvent>;

const commonOf = ({ acceptance, person, version }: PolicyQuestion): Common => ({
  type: "policyAcceptance",
  schema: 1,
  id: acceptanceId(version),
  person,
  version,
  ...(acceptance?.openedAt && { openedAt: acceptance.openedAt }),
});

/** Records that a leader has had the text open; once is enough. */
export function openPolicy(question: PolicyQuestion, at: Instant): Outcome {
  const { acceptance, version } = question;
  if (acceptance?.openedAt || acceptance?.state === "accepted") return unchanged;
  const opened: PolicyAcceptance = { ...(acceptance ?? { ...commonOf(question), state: "asked" }), openedAt: at };
  return changed([opened], { type: "policyOpened", version });
}

/**
 * Accepts exactly the version that was seen, also while a talk about it is wished for. Who has not opened it is asked first.
 * Twice changes nothing.
 */
export function acceptPolicy(
  question: PolicyQuestion,
  {
    seen,
    hash,
    from,
    unopened,
  }: {
    readonly seen: { readonly version: number; readonly hash: ContentHash };
    /** Of the version in force. */
    readonly hash: ContentHash;
    readonly from: Accepted["from"];
    readonly unopened: boolean;
  },
  at: Instant,
): Outcome {
  const { acceptance, version } = question;
  if (seen.version !== version || seen.hash !== hash) return refuse("policy.changedSince", { version });
  if (acceptance?.state === "accepted") return unchanged;
  const opened = acceptance?.openedAt !== undefined;
  if (!opened && !unopened) return refuse("policy.notOpened", { version });
  const accepted: Accepted = {
    ...(acceptance ?? commonOf(question)),
    state: "accepted",
    acceptedAt: at,
    hash,
    from,
    opened,
  };
  return changed([accepted], { type: "policyAccepted", version, hash, opened });
}

/** Asks to talk about it first, also once more after a talk; the principal is told. */
export function wantToDiscuss(question: PolicyQuestion, principal: PersonId | undefined, at: Instant): Outcome {
  const { acceptance, version } = question;
  if (acceptance?.state === "accepted") return refuse("policy.alreadyAccepted");
  if (acceptance?.state === "wantsToDiscuss") return unchanged;
  const wished: WantsToDiscuss = {
    ...commonOf(question),
    state: "wantsToDiscuss",
    wishedAt: at,
    ...(principal && { principal }),
  };
  return changed([wished], { type: "policyToDiscuss", version, ...(principal && { to: principal }) });
}

/** A wish may be pressed after the talk that it was about, so long after at most. */
const TALKED_BEFORE_DAYS = 30;

/** The principal notes that the two have talked about it; what the leader then answers is theirs alone. */
export function noteDiscussed(question: PolicyQuestion, on: Day, by: PersonId, at: Instant): Outcome {
  const { acceptance, person, version } = question;
  if (acceptance?.state === "discussedWithPrincipal") return unchanged;
  if (acceptance?.state !== "wantsToDiscuss") return refuse("policy.noWish");
  if (on > dayOf(at)) return refuse("dateInFuture", { date: on });
  const earliest = addDays(dayOf(acceptance.wishedAt), -TALKED_BEFORE_DAYS);
  if (on < earliest) return refuse("dateTooEarly", { earliest });
  const discussed: Discussed = {
    ...acceptance,
    state: "discussedWithPrincipal",
    discussedOn: on,
    notedBy: by,
    notedAt: at,
  };
  return changed([discussed], { type: "policyDiscussed", version, to: person });
}
