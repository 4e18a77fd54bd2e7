import type { BoardReport } from "#core/boardReport/boardReport.ts";
import type { Counts, YearCounts } from "#core/boardReport/counts.ts";
import type { BoardReading, RunningYear } from "#bot/usecases/boardReport.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { BoardWire, BoardYearWire } from "./wire/board.ts";

type YearWire = Wire<typeof BoardYearWire>;

/** Closed years as they were counted, and the running one; nobody is named but who wrote and who gave it. */
export const presentBoard = (
  reader: Reader,
  municipality: string,
  { reports, running, mayWrite }: BoardReading,
): Wire<typeof BoardWire> => ({
  municipality,
  today: reader.today,
  years: [
    ...reports.map((report) => presentBoardYear(reader, report, mayWrite)),
    ...(running ? [presentRunning(running)] : []),
  ],
  mayWrite,
});

export const presentBoardYear = (reader: Reader, report: BoardReport, mayWrite: boolean): YearWire => ({
  year: report.year,
  state: report.state,
  countedOn: report.countedOn,
  ...presentCounts(report.counts),
  comment: report.comment,
  ...(report.commentBy && { commentBy: personRef(reader, report.commentBy), commentAt: report.commentAt }),
  ...(report.state === "given" && {
    given: {
      on: report.givenOn,
      at: report.givenAt,
      by: personRef(reader, report.givenBy),
      reference: report.reference,
      hash: report.hash,
    },
  }),
  rev: report.rev,
  can: { write: mayWrite && report.state === "closed", takeOut: true },
});

const presentRunning = ({ year, last, counts }: RunningYear): YearWire => ({
  year,
  state: "running",
  countedOn: last,
  ...presentCounts(counts),
  comment: "",
  rev: 0,
  can: { write: false, takeOut: false },
});

const presentCounts = ({ leaders, people, whole, parts }: YearCounts) => ({
  leaders,
  people,
  whole: countsWire(whole),
  parts: parts.map(({ unit, name, ...counts }) => ({ unit, name, ...countsWire(counts) })),
});

/** Copied, as what is stored is readonly and what is sent is not. */
const countsWire = (counts: Counts): YearWire["whole"] => structuredClone(counts) as YearWire["whole"];
