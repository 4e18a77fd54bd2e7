import { BOARD, type Contract } from "#core/contract/contract.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/** Whom a contract is with by the organisation of the day: the nearest manager, at the top the board; nobody when that manager has left. */
export function principalOf(holder: PersonId, directory: Directory, on: Day): PersonId | undefined {
  if (directory.answersToBoard(holder, on)) return BOARD;
  const manager = directory.managerOf(holder, on);
  return manager && directory.person(manager) ? manager : undefined;
}

/** Whether somebody is the one to have a contract with: the board or its representative, or a manager of one of their jobs. */
export function fits(principal: PersonId, holder: PersonId, directory: Directory, on: Day): boolean {
  if (directory.answersToBoard(holder, on))
    return principal === BOARD || directory.actingManagersOf(holder, on).includes(principal);
  return (
    principalOf(holder, directory, on) === principal ||
    directory.jobsOf(holder, on).some(({ manager }) => manager === principal)
  );
}

/** Whom a contract is to pass on to: nobody while the one it is with fits, as the manager of another of the holder's jobs does. */
export const passesOnTo = (
  { holder, principal }: Pick<Contract, "holder" | "principal">,
  directory: Directory,
  on: Day,
): PersonId | undefined => (fits(principal, holder, directory, on) ? undefined : principalOf(holder, directory, on));

type Assignment = Pick<Contract, "title" | "unit">;

/** Whether somebody has the assignment that a contract names: in one of their jobs, or by the people file. */
export function hasAssignment(holder: PersonId, { title, unit }: Assignment, directory: Directory, on: Day): boolean {
  const person = directory.person(holder);
  const jobs = [...directory.jobsOf(holder, on), ...(person ? [person] : [])];
  return jobs.some((job) => job.title === title && job.unit === unit);
}

/** Between whom a contract is, and about which assignment. */
export type Between = Pick<Contract, "holder" | "principal" | "title" | "unit">;

/** Between whom a contract begun that day is; undefined when there is nobody to have it with, or nobody who represents the board. */
export function betweenToday(holder: PersonId, directory: Directory, on: Day): Between | undefined {
  const person = directory.person(holder);
  const principal = directory.managerOf(holder, on) && principalOf(holder, directory, on);
  return person && principal && { holder, principal, title: person.title, unit: person.unit };
}

/** Between whom the one is that is to take a contract's place: the same, as long as that fits the organisation of the day. */
export function betweenNext(contract: Contract, directory: Directory, on: Day): Between | undefined {
  const { holder, principal, title, unit } = contract;
  return fits(principal, holder, directory, on) && hasAssignment(holder, contract, directory, on)
    ? { holder, principal, title, unit }
    : betweenToday(holder, directory, on);
}
