import type { Chain } from "#bot/usecases/coverage.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { ChainWire } from "./wire/coverage.ts";

/** The chain for one reader: facts alone. */
export const presentChain = (reader: Reader, { board, rows, count }: Chain): Wire<typeof ChainWire> => ({
  today: reader.today,
  board: board.map((person) => personRef(reader, person)),
  count,
  rows: rows.map(({ person, above, contract, nextAssessment, overdue, count: own }) => ({
    person: personRef(reader, person),
    above,
    ...(contract && {
      contract: { id: contract.contract, state: contract.state, since: contract.since, to: contract.to },
    }),
    nextAssessment,
    overdue: [...overdue],
    count: own,
    self: person === reader.viewer.person,
  })),
});
