import { HANDOVER_DAYS, isOnLeave, reachedFor } from "#core/contract/acting.ts";
import { BOARD } from "#core/contract/contract.ts";
import type { AppraisalId, ContractId, PersonId } from "#core/ids.ts";
import { fits, hasAssignment, principalOf } from "#core/handover/principals.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Representation } from "#core/organisation/organisation.ts";
import type { ContractGlance } from "#core/overview/contractGlance.ts";
import type { Overview } from "#core/overview/overview.ts";
import { ENDS_SOON_DAYS } from "#core/schedule/contractMoments.ts";
import { type Day, addDays } from "#core/time.ts";

/** What no longer fits the organisation, most pressing first. */
export const MATTER_KINDS = [
  "boardUnrepresented",
  "holderLeft",
  "comingLeft",
  "noPrincipal",
  "noManager",
  "principalChanged",
  "toConfirm",
  "boardToApprove",
  "periodLapsed",
  "holderMoved",
  "wordingLeft",
  "talkLeft",
  "goalsLeft",
  "periodEnding",
  "boardPeriodEnds",
  "boardSteppedIn",
  "talkWhileAway",
  "principalOnLeave",
  "holderOnLeave",
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Something in one person's dossier that somebody must see to, or should know of. Facts only: names, states, dates. */
export type Matter = {
  readonly kind: MatterKind;
  readonly subject: PersonId;
  readonly contract?: ContractId;
  /** With whom the contract, or the wording of it, is. */
  readonly principal?: PersonId;
  /** The talk it is about, when it is the reader's too. */
  readonly appraisal?: AppraisalId;
  /** A talk of another's that the reader can take over. */
  readonly talkToTakeOver?: AppraisalId;
  /** The day of the contract's assessment that is under way, when the reader takes part in it. */
  readonly assessing?: Day;
  /** Who it was with. */
  readonly from?: PersonId;
  /** Who it is to be with now. */
  readonly to?: PersonId;
  /** The last day, or the day on which it ended. */
  readonly by?: Day;
  readonly span?: { readonly from: Day; readonly to?: Day };
  /** Who acts meanwhile, by which decision and when. */
  readonly standIns?: readonly Representation[];
  readonly count?: number;
  /** Who is to act; empty when it is only said. */
  readonly mustAct: readonly PersonId[];
};

/** For how long it is said that another represents the board now. */
const SAY_FOR_DAYS = 30;

/**
 * What in these dossiers no longer fits the organisation of a day: a principal who is no longer the nearest manager, a holder who
 * has left or moved, somebody on leave, a representative whose period ends, a period that ends. Read from glances, so that it
 * also tells of those who have left the directory, and never of what somebody has written.
 */
export function openMatters(overviews: readonly Overview[], directory: Directory, today: Day): readonly Matter[] {
  const rank = ({ kind }: Matter) => MATTER_KINDS.indexOf(kind);
  return overviews
    .flatMap((overview) => mattersIn(overview, directory, today))
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.by ?? "9999").localeCompare(other.by ?? "9999") ||
        one.subject.localeCompare(other.subject),
    );
}

function mattersIn(overview: Overview, directory: Directory, today: Day): readonly Matter[] {
  const { subject, contract } = overview;
  if (!directory.person(subject)) return leftBehind(overview, directory);
  const principal = principalOf(subject, directory, today);
  return [
    ...withFormer(overview, principal, directory, today),
    ...(contract ? aboutContract(overview, contract, principal, directory, today) : []),
    ...(principal || contract ? [] : withoutManager(overview)),
    ...(overview.wording?.with === BOARD
      ? [
          {
            kind: "boardToApprove" as const,
            subject,
            contract: overview.wording.id,
            principal: BOARD,
            mustAct: reachedFor(BOARD, directory, today),
          },
        ]
      : []),
  ];
}

/** The manager has left and nobody has come: what was begun waits, for those too who have no contract. */
function withoutManager({ subject, talkUnderWay, goals, owed }: Overview): readonly Matter[] {
  const count = (talkUnderWay ? 1 : 0) + goals.live + (owed?.promised ?? 0);
  return count > 0 ? [{ kind: "noManager", subject, count, mustAct: [] }] : [];
}

/** The holder is gone: what was between them and their manager is still open. */
function leftBehind(
  { subject, contract, coming, wording, appraisal, talkWith, talkUnderWay, goals }: Overview,
  directory: Directory,
) {
  const matters: Matter[] = [];
  const known = (person: PersonId | undefined) => (person && directory.person(person) ? [person] : []);
  if (contract)
    matters.push({
      kind: "holderLeft",
      subject,
      contract: contract.id,
      principal: contract.principal,
      from: contract.principal,
      mustAct: known(contract.principal),
    });
  if (coming)
    matters.push({
      kind: "comingLeft",
      subject,
      contract: coming.id,
      principal: coming.principal,
      from: coming.principal,
      by: coming.from,
      mustAct: known(coming.principal),
    });
  if (wording)
    matters.push({
      kind: "wordingLeft",
      subject,
      contract: wording.id,
      principal: wording.with,
      from: wording.with,
      mustAct: known(wording.with),
    });
  if (talkUnderWay)
    matters.push({
      kind: "talkLeft",
      subject,
      by: talkUnderWay,
      ...(appraisal && { appraisal: appraisal.id }),
      ...(talkWith && { from: talkWith }),
      mustAct: known(talkWith),
    });
  if (goals.live > 0) matters.push({ kind: "goalsLeft", subject, count: goals.live, mustAct: [] });
  return matters;
}

/** What was begun with somebody who no longer is the one to finish it with. */
function withFormer(
  { subject, wording, appraisal, talkWith, talkUnderWay, talkToTakeOver }: Overview,
  principal: PersonId | undefined,
  directory: Directory,
  today: Day,
) {
  const matters: Matter[] = [];
  const mustAct = principal ? reachedFor(principal, directory, today) : [];
  if (wording && !fits(wording.with, subject, directory, today))
    matters.push({
      kind: "wordingLeft",
      subject,
      contract: wording.id,
      principal: wording.with,
      from: wording.with,
      ...(principal && { to: principal }),
      mustAct,
    });
  if (!talkWith || !talkUnderWay) return matters;
  const manager = directory.managerOf(subject, today);
  const talk = { subject, from: talkWith, by: talkUnderWay, ...(talkToTakeOver && { talkToTakeOver }) };
  if (!directory.actingManagersOf(subject, today).includes(talkWith))
    matters.push({
      ...talk,
      kind: "talkLeft",
      ...(appraisal && { appraisal: appraisal.id }),
      ...(manager && { to: manager }),
      mustAct: manager ? [manager] : [],
    });
  // Offered to who stands in, who need not: the manager may be back before it.
  else if (talkToTakeOver && isOnLeave(directory, talkWith, today))
    matters.push({ ...talk, kind: "talkWhileAway", mustAct: [] });
  return matters;
}

function aboutContract(
  overview: Overview,
  contract: ContractGlance,
  principal: PersonId | undefined,
  directory: Directory,
  today: Day,
): readonly Matter[] {
  const { subject, assessment } = overview;
  const about = {
    subject,
    contract: contract.id,
    principal: contract.principal,
    ...(assessment && { assessing: assessment.day }),
  };
  const reached = (party: PersonId | undefined) => (party ? reachedFor(party, directory, today) : []);
  const matters: (Matter | false | undefined)[] = [];

  if (!fits(contract.principal, subject, directory, today))
    matters.push(
      principal
        ? { ...about, kind: "principalChanged", from: contract.principal, to: principal, mustAct: reached(principal) }
        : { ...about, kind: "noPrincipal", from: contract.principal, mustAct: [] },
    );
  else if (contract.handedOverOn)
    matters.push({
      ...about,
      kind: "toConfirm",
      to: contract.principal,
      by: addDays(contract.handedOverOn, HANDOVER_DAYS),
      mustAct: reached(contract.principal),
    });
  if (!hasAssignment(subject, contract, directory, today))
    matters.push({ ...about, kind: "holderMoved", mustAct: reached(principal) });

  if (!overview.coming && !overview.wording && contract.to <= addDays(today, ENDS_SOON_DAYS))
    matters.push({
      ...about,
      kind: contract.to < today ? "periodLapsed" : "periodEnding",
      by: contract.to,
      mustAct: [subject, ...reached(contract.principal)],
    });
  matters.push(
    onLeave("holderOnLeave", subject, about, directory, today),
    onLeave("principalOnLeave", contract.principal, about, directory, today),
  );
  if (contract.principal === BOARD) matters.push(...aboutBoard(about, directory, today));
  return matters.filter((matter) => matter !== false && matter !== undefined);
}

/** Said from the first day of the leave; who stands in, with dates, beside it. */
function onLeave(
  kind: "holderOnLeave" | "principalOnLeave",
  person: PersonId,
  about: Pick<Matter, "subject" | "contract" | "principal">,
  directory: Directory,
  today: Day,
): Matter | undefined {
  const leave = directory.person(person)?.leave;
  if (!leave || !isOnLeave(directory, person, today)) return undefined;
  const standIns = kind === "principalOnLeave" ? directory.representatives(person, today) : [];
  return { ...about, kind, ...(kind === "principalOnLeave" && { from: person }), span: leave, standIns, mustAct: [] };
}

/** Who represents the board, when that ends, and who steps in: the board is the party, so nothing is approved anew (P18). */
function aboutBoard(
  about: Pick<Matter, "subject" | "contract" | "principal">,
  directory: Directory,
  today: Day,
): readonly Matter[] {
  const now = directory.representatives("board", today);
  if (now.length === 0) return [{ ...about, kind: "boardUnrepresented", mustAct: [about.subject] }];
  const matters: Matter[] = [];
  const last = now
    .map(({ to }) => to ?? ("9999-12-31" as Day))
    .toSorted()
    .at(-1);
  const isCovered = last && directory.representatives("board", last < "9999" ? addDays(last, 1) : last).length > 0;
  if (last && last <= addDays(today, ENDS_SOON_DAYS) && !isCovered)
    matters.push({ ...about, kind: "boardPeriodEnds", by: last, standIns: now, mustAct: [about.subject] });
  const ended = directory.organisation.representations.find(
    (each) =>
      each.for === "board" && each.to !== undefined && each.to < today && addDays(each.to, SAY_FOR_DAYS) >= today,
  );
  if (ended)
    matters.push({
      ...about,
      kind: "boardSteppedIn",
      from: ended.person,
      ...(ended.to && { by: ended.to }),
      standIns: now,
      mustAct: [],
    });
  return matters;
}
