import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "./directory.ts";
import type { Organisation } from "./organisation.ts";
import type { Day } from "#core/time.ts";
import type { Problem } from "./problem.ts";

/** Why what the accounts say of somebody is not taken over, or not all of it. */
export type HeldReason =
  | { readonly kind: "noUnit" }
  | { readonly kind: "unitUnknown"; readonly unit: string }
  | { readonly kind: "unitTwice"; readonly unit: string }
  | { readonly kind: "noManager" }
  | { readonly kind: "managerUnknown" }
  | { readonly kind: "circle" }
  | { readonly kind: "sameEmail" }
  | { readonly kind: "noName" }
  | { readonly kind: "noAddress" }
  | { readonly kind: "onLeave" }
  | { readonly kind: "jobLeads" }
  | { readonly kind: "stillLeads" }
  | { readonly kind: "other" };

export type HeldBack = {
  readonly person: PersonId;
  /** Of whom is not there yet; others are named by the directory, or masked. */
  readonly name?: string;
  readonly why: HeldReason;
};

/** Who has to stay as they were for a refused problem to go away. The line of a problem is here a row's place in its part. */
export function heldBy(problem: Problem, organisation: Organisation): readonly (readonly [PersonId, HeldReason])[] {
  const at = (problem.line ?? 0) - 1;
  const person = problem.file === "people.csv" ? organisation.people[at] : undefined;
  const job = problem.file === "assignments.csv" ? organisation.assignments[at] : undefined;
  const who = person?.id ?? job?.person;
  if (!who) return [];
  switch (problem.key) {
    case "person.circle": {
      const day = problem.params.from ?? FOR_EVER;
      const line = directoryOf({ ...organisation, ...(person && { assignments: [] }) }).lineAbove(who, day);
      return [who, ...line].map((each) => [each, { kind: "circle" }] as const);
    }
    case "person.noManager":
      return [[who, { kind: "noManager" }]];
    case "person.duplicateEmail":
      return [[who, { kind: "sameEmail" }]];
    case "reference.unknown":
      return [[who, { kind: "managerUnknown" }]];
    default:
      return [[who, { kind: "other" }]];
  }
}

/** A day after all periods: of managers in the people file alone, no day makes a difference. */
const FOR_EVER = "9999-12-31" as Day;
