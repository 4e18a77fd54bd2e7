import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { type Account, type AccountRules, plain } from "./accounts.ts";
import { directoryOf } from "./directory.ts";
import { type HeldBack, type HeldReason, heldBy } from "./heldBack.ts";
import type { Assignment, Organisation, Person, Unit } from "./organisation.ts";
import { type Problem, isRefused } from "./problem.ts";
import { unitLinesOf, withHead } from "./unitHead.ts";
import { checkOrganisation } from "./validate.ts";

/**
 * What the accounts would make of the organisation. What would break a chain is not taken over: of those people the organisation
 * stays as it was, and `held` says why. Without `organisation` it does not hold together at all, and `problems` says why.
 */
export type TakenOver = {
  readonly organisation?: Organisation;
  readonly held: readonly HeldBack[];
  readonly problems: readonly Problem[];
};

type Held = ReadonlyMap<PersonId, HeldReason>;

/**
 * Takes over from the accounts what they know: who there is, name, address, title, unit, manager. What they do not know stays as
 * the files have it: roles, leave, language, protected identity, second jobs, deputies, who represents the board. Of somebody
 * with protected identity nothing but the manager is taken over, and of guests and the board's representatives nothing.
 */
export function takeOverAccounts(
  current: Organisation,
  accounts: readonly Account[],
  rules: Pick<AccountRules, "accountsMakeUnits">,
  today: Day,
): TakenOver {
  const units = unitsOf(current, accounts, rules);
  let held: Held = new Map();
  // Each round holds back somebody more, or ends.
  for (;;) {
    const { organisation, kept } = built(current, accounts, { units, held, today });
    const lines = new Map<object, number>(
      [organisation.people, organisation.assignments].flatMap((rows) =>
        rows.map((row, index) => [row, index + 1] as const),
      ),
    );
    const problems = checkOrganisation(organisation, (record) => lines.get(record)).filter(isRefused);
    const found = problems.flatMap((problem) => heldBy(problem, organisation));
    const more = found.filter(([person]) => !held.has(person));
    if (more.length > 0) {
      held = new Map([...held, ...more]);
      continue;
    }
    const names = new Map(accounts.map(({ id, name, email }) => [id, name || email || id]));
    const known = new Set(current.people.map(({ id }) => id));
    const all = [...units.unplaced, ...kept, ...held].map(([person, why]): HeldBack => ({
      person,
      why,
      ...(!known.has(person) && { name: names.get(person) ?? "" }),
    }));
    const once = [...new Map(all.map((each) => [each.person, each])).values()];
    return problems.length > 0 ? { held: once, problems } : { organisation, held: once, problems: [] };
  }
}

type Units = {
  readonly all: readonly Unit[];
  readonly of: ReadonlyMap<PersonId, UnitId>;
  /** Those whose account names no unit that there is; of who is new, also those without a name or an address. */
  readonly unplaced: Held;
};

/** Finds each account's unit by id or by name, and makes those that are missing where the municipality wants it so. */
function unitsOf(
  current: Organisation,
  accounts: readonly Account[],
  { accountsMakeUnits }: Pick<AccountRules, "accountsMakeUnits">,
): Units {
  const byId = new Map(current.units.map(({ id }) => [plain(id), id]));
  const byName = Map.groupBy(current.units, ({ name }) => plain(name));
  const roots = current.units.filter(({ parent }) => parent === undefined);
  const [root] = roots.length === 1 ? roots : [];
  const made = new Map<string, Unit>();
  const unplaced = new Map<PersonId, HeldReason>();
  const of = new Map<PersonId, UnitId>();
  const known = new Set(current.people.map(({ id }) => id));
  for (const { id, unit, name, email } of accounts) {
    const wanted = plain(unit);
    const named = byName.get(wanted) ?? [];
    const found = byId.get(wanted) ?? (named.length === 1 ? named[0]?.id : undefined);
    if (name === "" && !known.has(id)) unplaced.set(id, { kind: "noName" });
    else if (email === "" && !known.has(id)) unplaced.set(id, { kind: "noAddress" });
    else if (found) of.set(id, found);
    else if (wanted === "") unplaced.set(id, { kind: "noUnit" });
    else if (named.length > 1) unplaced.set(id, { kind: "unitTwice", unit });
    else if (!accountsMakeUnits) unplaced.set(id, { kind: "unitUnknown", unit });
    else {
      const unitMade = made.get(wanted) ?? newUnit(unit.trim(), wanted, root);
      made.set(wanted, unitMade);
      of.set(id, unitMade.id);
    }
  }
  return { all: [...current.units, ...made.values()], of, unplaced };
}

const newUnit = (name: string, wanted: string, root: Unit | undefined): Unit => ({
  id: asId<UnitId>(`account-${wanted.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`),
  name,
  ...(root && { parent: root.id }),
  authority: root?.authority ?? name,
});

type Building = { readonly units: Units; readonly held: Held; readonly today: Day };

/** The organisation with everything taken over but what is held back. `kept`: of whom something stays although the account says otherwise. */
function built(
  current: Organisation,
  accounts: readonly Account[],
  { units, held, today }: Building,
): { readonly organisation: Organisation; readonly kept: Held } {
  const before = new Map(current.people.map((person) => [person.id, person]));
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const board = new Set(current.representations.filter((row) => row.for === "board").map(({ person }) => person));
  const isOutside = ({ id, guest, roles }: Person) =>
    guest === true || roles.includes("boardRepresentative") || board.has(id);

  const isAway = (person: Person) => !isOutside(person) && !accountOf.has(person.id) && hasLeave(person, today);

  const staying = current.people.flatMap((person): readonly Person[] => {
    const account = accountOf.get(person.id);
    if (isOutside(person)) return [person];
    if (!account) return held.has(person.id) || isAway(person) ? [person] : [];
    const unit = units.of.get(person.id);
    return [held.has(person.id) ? person : changedBy(person, account, unit)];
  });
  const added = accounts.flatMap((account): readonly Person[] => {
    const unit = units.of.get(account.id);
    return before.has(account.id) || held.has(account.id) || !unit ? [] : [newPerson(account, unit)];
  });
  const taken = staying.filter((person) => accountOf.has(person.id) && !held.has(person.id) && !isOutside(person));
  const jobs = withManagers(current, taken, today);
  const { people, leading } = withLeaders([...staying, ...added], { ...current, assignments: jobs }, today);
  const ids = new Set(people.map(({ id }) => id));
  const isThere = (id: PersonId | undefined) => id === undefined || ids.has(id);
  const assignments = jobs.filter(
    ({ person, manager, salarySetter }) => ids.has(person) && isThere(manager) && isThere(salarySetter),
  );
  const representations = current.representations.filter(
    (row) => ids.has(row.person) && (row.for === "board" || ids.has(row.for)),
  );
  const lines = {
    before: unitLinesOf({ ...current, assignments: current.assignments.filter(isNotOver(today)) }),
    after: unitLinesOf({ people, units: units.all, assignments: assignments.filter(isNotOver(today)) }),
  };
  const organisation: Organisation = {
    people,
    units: units.all.map((unit) => withHead(unit, lines)),
    assignments,
    representations,
  };
  const { managerOf } = directoryOf(organisation);
  const ledByJob = taken.filter(({ id, manager }) => manager !== undefined && managerOf(id, today) !== manager);
  return {
    organisation,
    kept: new Map<PersonId, HeldReason>([
      ...ledByJob.map(({ id }) => [id, { kind: "jobLeads" }] as const),
      ...current.people.filter(isAway).map(({ id }) => [id, { kind: "onLeave" }] as const),
      ...leading,
    ]),
  };
}

/** On leave, or about to be: the account may be closed meanwhile, and before the first day. */
const hasLeave = ({ leave }: Person, today: Day) => leave !== undefined && isNotOver(today)(leave);

/** What a person becomes by their account. What it does not say, or not so that it can be used, stays as it was. */
function changedBy(person: Person, account: Account, unit: UnitId | undefined): Person {
  const { manager: _, ...rest } = person;
  const manager = account.manager ? { manager: account.manager } : {};
  if (person.protected) return { ...rest, ...manager };
  return {
    ...rest,
    ...manager,
    name: account.name || person.name,
    email: account.email || person.email,
    title: account.title || person.title,
    unit: unit ?? person.unit,
  };
}

const newPerson = ({ id, name, email, title, manager, locale }: Account, unit: UnitId): Person => ({
  id,
  name,
  email,
  title,
  unit,
  ...(manager && { manager }),
  roles: ["employee"],
  locale: locale ?? "sv",
  protected: false,
});

/**
 * Of two jobs at once the one in the own unit stands in the file only because of the other: who leads in it, the account knows.
 * A job alone, or in another unit, is there to say something else than the account.
 */
function withManagers(current: Organisation, taken: readonly Person[], today: Day): readonly Assignment[] {
  const { jobsOf } = directoryOf(current);
  const people = new Map(taken.map((person) => [person.id, person]));
  return current.assignments.map((job) => {
    const [main, second] = jobsOf(job.person, today);
    const person = people.get(job.person);
    const isHome = job === main && second !== undefined && job.unit === person?.unit;
    return isHome && job.manager && person.manager ? { ...job, manager: person.manager } : job;
  });
}

const isNotOver =
  (today: Day) =>
  ({ to }: Pick<Assignment, "to">): boolean =>
    to === undefined || to >= today;

/** Whose account is gone stays as long as others have them as manager: a chain is not cut by an account that is closed. */
function withLeaders(
  people: readonly Person[],
  { people: before, assignments }: Organisation,
  today: Day,
): { readonly people: readonly Person[]; readonly leading: Held } {
  const all = new Map(people.map((person) => [person.id, person]));
  const leading = new Map<PersonId, HeldReason>();
  const gone = new Map(before.filter(({ id }) => !all.has(id)).map((person) => [person.id, person]));
  const isLive = (job: Assignment) => all.has(job.person) && isNotOver(today)(job);
  for (let waiting: readonly Person[] = people; waiting.length > 0;) {
    const needed = new Set([
      ...waiting.map(({ manager }) => manager),
      ...assignments.filter(isLive).flatMap(({ manager, salarySetter }) => [manager, salarySetter]),
    ]);
    waiting = [...gone.values()].filter(({ id }) => needed.has(id));
    for (const person of waiting) {
      gone.delete(person.id);
      all.set(person.id, person);
      leading.set(person.id, { kind: "stillLeads" });
    }
  }
  return { people: [...all.values()], leading };
}
