import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import {
  BOARD_REPORT_LIMITS,
  type BoardReport,
  type BoardReportEvent,
  boardReportId,
  contentOf,
  lastDayOf,
} from "./boardReport.ts";
import { type YearCounts, hasCounts } from "./counts.ts";

type Decided = Decision<BoardReport, BoardReportEvent>;

/** The clock closes a year: it is counted once and never again. A year in which nothing was done is not closed. */
export function closeYear(present: BoardReport | undefined, year: number, counts: YearCounts, at: Instant): Decided {
  if (present || !hasCounts(counts)) return unchanged;
  return changed(
    [
      {
        type: "boardReport",
        schema: 1,
        id: boardReportId(year),
        state: "closed",
        year,
        countedOn: dayOf(at),
        counts,
        comment: "",
        rev: 0,
      },
    ],
    { type: "boardYearClosed", year },
  );
}

/** HR or the kommunchef says shortly what the year's numbers mean, over exactly the wording its writer has seen. */
export function saveComment(
  report: BoardReport,
  { text, seen }: { readonly text: string; readonly seen: number },
  by: PersonId,
  at: Instant,
): Decided {
  if (report.state === "given") return refuse("board.alreadyGiven", { on: report.givenOn });
  const comment = text.trim();
  if (comment === report.comment) return unchanged;
  if (seen !== report.rev) return refuse("board.changedSince");
  if (comment.length > BOARD_REPORT_LIMITS.comment)
    return refuse("tooLong", { field: "comment", max: BOARD_REPORT_LIMITS.comment, length: comment.length });
  return changed([{ ...report, comment, commentBy: by, commentAt: at, rev: report.rev + 1 }], {
    type: "boardCommentSaved",
    year: report.year,
  });
}

/** Given to the board: from then on nobody changes it, and its hash shows whether anybody has. */
export function giveToBoard(
  report: BoardReport,
  { on, reference: written, seen }: { readonly on: Day; readonly reference: string; readonly seen: number },
  by: PersonId,
  at: Instant,
  hashOf: (content: unknown) => ContentHash,
): Decided {
  if (report.state === "given") return refuse("board.alreadyGiven", { on: report.givenOn });
  if (seen !== report.rev) return refuse("board.changedSince");
  const reference = written.trim();
  if (report.comment === "") return refuse("board.noComment");
  if (reference === "") return refuse("board.noReference");
  if (on > dayOf(at)) return refuse("dateInFuture", { date: on });
  const earliest = addDays(lastDayOf(report.year), 1);
  if (on < earliest) return refuse("dateTooEarly", { earliest });
  const hash = hashOf(contentOf(report, { givenOn: on, reference }));
  return changed([{ ...report, state: "given", givenOn: on, reference, givenBy: by, givenAt: at, hash }], {
    type: "boardReportGiven",
    year: report.year,
  });
}
