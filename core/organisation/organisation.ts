import type { Locale } from "#core/content/locale.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";

/** Functions a person is given by name. Manager, deputy, principal and salary setter are relations with dates, not roles. */
export type Role = "employee" | "hr" | "registrar" | "admin" | "safetyRep" | "boardRepresentative";
export const ROLES: readonly Role[] = ["employee", "hr", "registrar", "admin", "safetyRep", "boardRepresentative"];

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly unit: UnitId;
  /** Nearest manager; absent at the top of the chain. */
  readonly manager?: PersonId;
  readonly roles: readonly Role[];
  readonly locale: Locale;
  readonly leave?: { readonly from: Day; readonly to?: Day };
  /** Skyddade personuppgifter: name and unit are masked for all but the nearest manager and HR. */
  readonly protected: boolean;
  /** Invited to the tenant without an account of the municipality's: sees only the contracts they represent the board in (P18). */
  readonly guest?: true;
};

export type Unit = {
  readonly id: UnitId;
  readonly name: string;
  readonly parent?: UnitId;
  readonly head?: PersonId;
  /** The nämnd (its own public authority) the unit belongs to. */
  readonly authority: string;
};

/** A job a person holds beside or instead of the one in the people file: two jobs, a change to come. */
export type Assignment = {
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly title: string;
  readonly manager?: PersonId;
  readonly salarySetter?: PersonId;
  readonly from: Day;
  readonly to?: Day;
};

/** Somebody who acts for another: the board's representatives (P18, `for: "board"`), and deputies of a manager. */
export type Representation = {
  readonly person: PersonId;
  readonly for: "board" | PersonId;
  readonly decisionRef: string;
  readonly from: Day;
  readonly to?: Day;
};

/** Who is who, as the files have it: one consistent picture of the municipality. Its goals are documents (core/orgGoal). */
export type Organisation = {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly assignments: readonly Assignment[];
  readonly representations: readonly Representation[];
};
