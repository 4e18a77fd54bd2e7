import { readChain } from "#bot/usecases/coverage.ts";
import { presentChain } from "./presentCoverage.ts";
import { type Route, reading } from "./route.ts";
import { ChainWire } from "./wire/coverage.ts";

/** The chain of assignments (P14, P18). */
export const coverageRoutes: readonly Route[] = [
  reading("/api/chain", ChainWire, async ({ deps, actor, reader }) => {
    const found = await readChain(deps.ports, actor);
    return found && presentChain(reader, found);
  }),
];
