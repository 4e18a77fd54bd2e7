import type { AppraisalId, PersonId } from "#core/ids.ts";
import { readTalkResults } from "#bot/usecases/talkResults.ts";
import { type Route, idIn, reading } from "./route.ts";
import { TalkResultsWire } from "./wire/talkResults.ts";

/** The results of the contract beside the talk (P20). */
export const talkResultRoutes: readonly Route[] = [
  reading("/api/appraisals/:subject/:appraisal/results", TalkResultsWire, async ({ deps, actor, params }) => {
    const found = await readTalkResults(deps.ports, actor, {
      subject: idIn<PersonId>(params, "subject"),
      appraisal: idIn<AppraisalId>(params, "appraisal"),
    });
    return (
      found && {
        ...(found.contract && { contract: found.contract }),
        results: found.results.map(({ key, result: { outcome, measure, target, due }, latest }) => ({
          key,
          outcome,
          measure,
          target,
          due,
          ...(latest && { latest: { ...latest } }),
        })),
      }
    );
  }),
];
