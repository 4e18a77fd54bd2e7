import { directoryOf } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import type { Problem } from "#core/organisation/problem.ts";
import { assignmentProblems, representationProblems } from "#core/organisation/validateAssignments.ts";
import type { Look } from "#core/organisation/validateLook.ts";
import { peopleProblems, topProblems } from "#core/organisation/validatePeople.ts";
import { unitProblems } from "#core/organisation/validateUnits.ts";

/** The line of the file that a record was read from. */
export type LineOf = (record: object) => number | undefined;

/**
 * What would break a chain or is likely a mistake in a whole organisation (P14, P18): circles, people and units that do
 * not exist, two heads, people without a manager.
 */
export function checkOrganisation(organisation: Organisation, lineOf: LineOf = () => undefined): readonly Problem[] {
  const look: Look = {
    ...organisation,
    directory: directoryOf(organisation),
    at: (file, record) => ({ file, line: record && lineOf(record) }),
  };
  return [
    ...peopleProblems(look),
    ...topProblems(look),
    ...unitProblems(look),
    ...assignmentProblems(look),
    ...representationProblems(look),
  ];
}
