import { z } from "zod";
import { localeOf } from "#core/content/locale.ts";
import { type PersonId, asId } from "#core/ids.ts";
import {
  ACCOUNT_ATTRIBUTES,
  type Account,
  type AccountRules,
  type AttributeValues,
  isEmployee,
} from "#core/organisation/accounts.ts";
import { holdsPersonalNumber } from "#core/personalNumber.ts";
import type { GraphClient } from "#bot/graph/graphClient.ts";
import { GraphFault } from "#bot/graph/graphFault.ts";

/** What is read of a user: no photo, no telephone number, no address of a home. Needs `User.Read.All` as the app itself. */
const PROPERTIES = [
  "id",
  "displayName",
  "mail",
  "userPrincipalName",
  "jobTitle",
  "department",
  "companyName",
  "officeLocation",
  "employeeType",
  "preferredLanguage",
  "accountEnabled",
  "userType",
  "onPremisesExtensionAttributes",
].join(",");
/** The most that a page of users may have. */
const PAGE = 999;

const text = z.string().nullish();
const User = z.object({
  id: z.string().min(1),
  displayName: text,
  mail: text,
  userPrincipalName: text,
  jobTitle: text,
  department: text,
  companyName: text,
  officeLocation: text,
  employeeType: text,
  preferredLanguage: text,
  accountEnabled: z.boolean().nullish(),
  userType: text,
  onPremisesExtensionAttributes: z.record(z.string(), z.unknown()).nullish(),
  manager: z.object({ id: z.string() }).nullish(),
});
type User = z.infer<typeof User>;

/** Of whom an account counts, and who is in the organisation already. */
export type Reading = { readonly rules: AccountRules; readonly isKnown: (person: PersonId) => boolean };
/** All accounts, or those that have changed since; what follows is asked for by `delta`. */
export type AccountsRead = { readonly accounts: ReadonlyMap<PersonId, Account | undefined>; readonly delta: string };

/**
 * All accounts that count. The place in the line of changes is asked for first, so that what changes meanwhile comes with the
 * next delta. https://learn.microsoft.com/graph/api/user-list, .../graph/delta-query-overview (`$deltatoken=latest`)
 */
export async function readAllAccounts(graph: GraphClient, reading: Reading): Promise<AccountsRead> {
  const delta = await lastPageOf(graph, `/users/delta?$select=${PROPERTIES},manager&$deltatoken=latest`, () => {});
  const accounts = new Map<PersonId, Account | undefined>();
  const path = `/users?$filter=accountEnabled eq true&$select=${PROPERTIES}&$expand=manager($select=id)&$top=${PAGE}`;
  for await (const { values } of graph.pages(path, User))
    for (const user of values) {
      const account = accountOf(user, reading);
      if (account) accounts.set(account.id, account);
    }
  return { accounts, delta };
}

/**
 * The accounts that have changed since a delta was given. It says who has changed, not always all of what: so each is read
 * anew, whole, and one that is gone or no longer counts is `undefined`. Throws `expired` when Graph no longer remembers.
 */
export async function readChangedAccounts(graph: GraphClient, since: string, reading: Reading): Promise<AccountsRead> {
  const changed = new Set<string>();
  const delta = await lastPageOf(graph, since, (id) => changed.add(id));
  const accounts = new Map<PersonId, Account | undefined>();
  for (const id of changed) {
    const user = await readUser(graph, id);
    accounts.set(personIn(id), user && accountOf(user, reading));
  }
  return { accounts, delta };
}

const Changed = z.object({ id: z.string().min(1) });
async function lastPageOf(graph: GraphClient, path: string, onChange: (id: string) => void): Promise<string> {
  let delta: string | undefined;
  for await (const page of graph.pages(path, Changed)) {
    for (const { id } of page.values) onChange(id);
    ({ delta } = page);
  }
  if (delta === undefined) throw new GraphFault({ kind: "strange", code: "noDelta" });
  return delta;
}

const readUser = (graph: GraphClient, id: string): Promise<User | undefined> =>
  graph
    .get(`/users/${encodeURIComponent(id)}?$select=${PROPERTIES}&$expand=manager($select=id)`, User)
    .catch((fault: unknown) => {
      if (fault instanceof GraphFault && fault.kind === "missing") return undefined;
      throw fault;
    });

/** An account that counts as an employee's; closed ones, guests and those the rules leave out are nobody. */
function accountOf(user: User, { rules, isKnown }: Reading): Account | undefined {
  const id = personIn(user.id);
  const values = attributesOf(user);
  if (user.accountEnabled === false || user.userType === "Guest" || !isEmployee(values, rules, isKnown(id)))
    return undefined;
  return {
    id,
    name: said(user.displayName),
    email: addressOf(user),
    title: said(user.jobTitle),
    unit: said(values[rules.accountsUnitBy]),
    ...(user.manager && { manager: personIn(user.manager.id) }),
    ...(user.preferredLanguage && { locale: localeOf(user.preferredLanguage) }),
  };
}

function attributesOf({ onPremisesExtensionAttributes, ...user }: User): AttributeValues {
  const of = (value: unknown) => (typeof value === "string" ? value : undefined);
  const found: { readonly [name: string]: unknown } = { ...user, ...onPremisesExtensionAttributes };
  return Object.fromEntries(ACCOUNT_ATTRIBUTES.map((name) => [name, of(found[name])]));
}

/** A personal identity number that stands where something else should is not taken along. */
const said = (value: string | null | undefined): string => {
  const trimmed = (value ?? "").trim().slice(0, LONGEST_TEXT);
  return holdsPersonalNumber(trimmed) ? "" : trimmed;
};
const LONGEST_TEXT = 500;

/** Not `850709-9805@kommun.se`, which some directories sign in by. */
function addressOf({ mail, userPrincipalName }: User): string {
  const fits = [mail, userPrincipalName].find(
    (address) => ADDRESS.test(address ?? "") && !holdsPersonalNumber(address ?? ""),
  );
  return (fits ?? "").toLowerCase();
}
const ADDRESS = /^[^\s@#]+@[^\s@]+\.[^\s@.]+$/;

/** Ids are compared in lower case, as everywhere. */
const personIn = (id: string): PersonId => asId<PersonId>(id.toLowerCase());
