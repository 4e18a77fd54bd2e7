import { may } from "#core/access/access.ts";
import { type ContractFacts, type Count, type Overdue, addCounts, overdueIn } from "#core/assignmentChain/coverage.ts";
import { type Leader, leadersOf } from "#core/assignmentChain/leaders.ts";
import type { PersonId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { readCoverage } from "#bot/views/inForce.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** One who leads, as a reader of the chain may see them. */
export type ChainRow = {
  readonly person: PersonId;
  readonly above: PersonId | undefined;
  readonly contract: ContractFacts | undefined;
  readonly nextAssessment: Day | undefined;
  /** For those whose facts are the reader's to know; a public contract shows without. */
  readonly overdue: readonly Overdue[];
  /** How many of those who lead in this part of the line have a contract, this one included. */
  readonly count: Count | undefined;
};
export type Chain = {
  readonly board: readonly PersonId[];
  readonly rows: readonly ChainRow[];
  readonly count: Count;
};

/**
 * The chain from the board down (P14, P18): HR and those above see what is below them, and each who leads sees the line above
 * and the own part. One query of the views, whatever the number of people; the line itself comes from memory.
 */
export async function readChain(ports: Ports, actor: PersonId): Promise<Chain | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  if (!may(viewer, "chain.read", null)) return undefined;
  const facts = new Map(
    (await readCoverage(ports)).flatMap((unit) => Object.entries(unit.facts) as [PersonId, ContractFacts][]),
  );
  const top = leadersOf(directory, today);
  const rows = top.flatMap((leader) => rowsFor(asked, facts, leader, undefined));
  const mine = rows.filter(({ count }) => count !== undefined);
  const ownTops = mine.filter(({ above }) => !mine.some(({ person }) => person === above));
  return {
    board: directory.organisation.people
      .map(({ id }) => id)
      .filter((id) => directory.represents(id, today).includes("board")),
    rows,
    count: addCounts(ownTops.flatMap(({ count }) => count ?? [])),
  };
}

function rowsFor(
  asked: Asking,
  facts: ReadonlyMap<PersonId, ContractFacts>,
  { person, below }: Leader,
  above: PersonId | undefined,
): readonly ChainRow[] {
  const { viewer, today } = asked;
  const lower = below.flatMap((leader) => rowsFor(asked, facts, leader, person));
  const knows = may(viewer, "facts.read", person);
  if (!knows && lower.length === 0) return [];
  const contract = facts.get(person);
  const children = lower.filter((row) => row.above === person);
  const row: ChainRow = {
    person,
    above,
    contract,
    nextAssessment: knows ? contract?.nextAssessment : undefined,
    overdue: knows ? overdueIn(contract, today) : [],
    count: knows
      ? addCounts([{ have: contract ? 1 : 0, of: 1 }, ...children.flatMap(({ count }) => count ?? [])])
      : undefined,
  };
  return [row, ...lower];
}
