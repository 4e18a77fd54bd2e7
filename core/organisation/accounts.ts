import type { Locale } from "#core/content/locale.ts";
import type { PersonId } from "#core/ids.ts";

/** A person as the municipality's directory of accounts has them: no more of an account than this product needs. */
export type Account = {
  readonly id: PersonId;
  /** Name, address and title are empty when the account has none that can be used. */
  readonly name: string;
  readonly email: string;
  readonly title: string;
  /** What names the unit, as it is written there; empty when nothing is. */
  readonly unit: string;
  readonly manager?: PersonId;
  readonly locale?: Locale;
};

/** The properties of an account that may name its unit, or say whether it is an employee's. */
export const ACCOUNT_ATTRIBUTES = [
  "department",
  "companyName",
  "officeLocation",
  "employeeType",
  ...Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}` as const),
] as const;
export type AccountAttribute = (typeof ACCOUNT_ATTRIBUTES)[number];

/** How accounts become people: decided by the municipality, since every directory is kept in its own way. */
export type AccountRules = {
  readonly accountsUnitBy: AccountAttribute;
  /** Only accounts with one of the values here are employees'; empty: those that name a unit. */
  readonly accountsOnlyBy: AccountAttribute | "";
  /** Parted by semicolons; empty: any value. */
  readonly accountsOnlyValues: string;
  /** A unit that no file knows is made, below the top one; otherwise who belongs to it waits. */
  readonly accountsMakeUnits: boolean;
};

export const DEFAULT_ACCOUNT_RULES: AccountRules = {
  accountsUnitBy: "department",
  accountsOnlyBy: "",
  accountsOnlyValues: "",
  accountsMakeUnits: false,
};

/** Which of the rules decide what is read at all: when one of them changes, all accounts are read anew. */
export const readingRules = ({ accountsUnitBy, accountsOnlyBy, accountsOnlyValues }: AccountRules): string =>
  [accountsUnitBy, accountsOnlyBy, accountsOnlyValues].join("|");

export type AttributeValues = { readonly [A in AccountAttribute]?: string | undefined };

/** Whether an account counts as an employee's. Who is known already stays known when only the unit's name is gone. */
export function isEmployee(values: AttributeValues, rules: AccountRules, isKnown: boolean): boolean {
  const { accountsUnitBy, accountsOnlyBy, accountsOnlyValues } = rules;
  if (accountsOnlyBy === "") return isKnown || plain(values[accountsUnitBy]) !== "";
  const value = plain(values[accountsOnlyBy]);
  const wanted = accountsOnlyValues.split(";").map(plain).filter(Boolean);
  return wanted.length === 0 ? value !== "" : wanted.includes(value);
}

/** As two ways of writing the same are compared. */
export const plain = (text: string | undefined): string => (text ?? "").trim().replaceAll(/\s+/g, " ").toLowerCase();
