import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import {
  BOARD_REPORT_LIMITS,
  type BoardReport,
  type BoardReportEvent,
  type ClosedReport,
  type TakenBack,
  boardReportId,
  contentOf,
  lastDayOf,
  timesGiven,
} from "./boardReport.ts";
import { type YearCounts, hasCounts } from "./counts.ts";

type Decided = Decision<BoardReport, BoardReportEvent>;

/**
 * The clock closes a year: it is counted once and never again, and who may give it to the board is told. A year in which nothing
 * was done is not closed.
 */
export function closeYear(
  present: BoardReport | undefined,
  { year, counts, to }: { readonly year: number; readonly counts: YearCounts; readonly to: readonly PersonId[] },
  at: Instant,
): Decided {
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
    { type: "boardYearClosed", year, to },
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

/** Given to the board: from then on nobody changes it, and its hash shows whether anybody has. `to` is told. */
export function giveToBoard(
  report: BoardReport,
  {
    on,
    reference: written,
    seen,
    to,
  }: { readonly on: Day; readonly reference: string; readonly seen: number; readonly to: readonly PersonId[] },
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
  const giving = { givenOn: on, reference, givenBy: by, givenAt: at, hash, told: to };
  return changed([{ ...report, state: "given", ...giving }], {
    type: "boardReportGiven",
    year: report.year,
    giving: timesGiven(report) + 1,
    to,
  });
}

/**
 * What was given by mistake is taken back, with a reason, and is a draft again: commented on anew and given again. What the board
 * was given stays, word for word, and so does why it was taken back; who was told of it, and `to`, are told. `seen` is the
 * fingerprint of what is taken back.
 */
export function takeBack(
  report: BoardReport,
  { reason: written, seen, to }: { readonly reason: string; readonly seen: string; readonly to: readonly PersonId[] },
  by: PersonId,
  at: Instant,
): Decided {
  if (report.state !== "given") return refuse("board.notGiven");
  const { givenOn, reference, givenBy, givenAt, hash, told = [], state: _, ...common } = report;
  if (seen !== hash) return refuse("board.changedSince");
  const reason = written.trim();
  if (reason === "") return refuse("board.noReason");
  if (reason.length > BOARD_REPORT_LIMITS.reason)
    return refuse("tooLong", { field: "reason", max: BOARD_REPORT_LIMITS.reason, length: reason.length });
  const { comment, commentBy, commentAt, takenBack = [] } = common;
  const was: TakenBack = {
    givenOn,
    reference,
    givenBy,
    givenAt,
    hash,
    told,
    comment,
    ...(commentBy && { commentBy }),
    ...(commentAt && { commentAt }),
    reason,
    takenBackBy: by,
    takenBackAt: at,
  };
  const again: ClosedReport = { ...common, state: "closed", rev: report.rev + 1, takenBack: [...takenBack, was] };
  return changed([again], {
    type: "boardReportTakenBack",
    year: report.year,
    giving: timesGiven(report),
    to: [...new Set([...told, ...to])],
  });
}
