import { BOARD, type Contract, type StandIn } from "#core/contract/contract.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/** Somebody who may act on a contract on a day: for which of the two parties, and by which decision when not for themselves. */
export type ActsFor = { readonly party: PersonId; readonly standIn?: StandIn };

/**
 * For which party a person acts that day: for themselves; for the board, by a decision that appoints them (P18); or for the
 * principal, as their deputy on the days of a decision. Nobody stands in for the holder, nor for both at once.
 */
export function actsFor(
  { holder, principal }: Pick<Contract, "holder" | "principal">,
  person: PersonId,
  directory: Directory,
  on: Day,
): ActsFor | undefined {
  if (person === holder || (person === principal && principal !== BOARD)) return { party: person };
  const decision = directory
    .representatives(principal === BOARD ? "board" : principal, on)
    .find((each) => each.person === person);
  return decision && { party: principal, standIn: { person, decisionRef: decision.decisionRef } };
}

/** Whom to reach when a party is to be told something: the person, the board's representatives of the day, deputies during leave. */
export function reachedFor(party: PersonId, directory: Directory, on: Day): readonly PersonId[] {
  if (party === BOARD) return directory.representatives("board", on).map(({ person }) => person);
  const deputies = isOnLeave(directory, party, on) ? directory.representatives(party, on) : [];
  return [party, ...deputies.map(({ person }) => person)];
}

export const isOnLeave = (directory: Directory, person: PersonId, on: Day): boolean => {
  const leave = directory.person(person)?.leave;
  return leave !== undefined && leave.from <= on && (leave.to === undefined || on <= leave.to);
};

/** Days during which a former principal may still read what they have to finish (research/domain D10). */
export const HANDOVER_DAYS = 30;

/**
 * In whose name something is written before it is put forward: those who represent the board write together; a deputy writes for
 * the principal on the days of the decision, and nobody but the deputy sees it until it is sent.
 */
export const writerOf = ({ party, standIn }: ActsFor): PersonId =>
  party === BOARD ? party : (standIn?.person ?? party);
