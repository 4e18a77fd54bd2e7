import type { Giving, TakenBack } from "#core/boardReport/boardReport.ts";
import type { Counts, YearCounts } from "#core/boardReport/counts.ts";
import type { BoardReading, RunningYear, ShownReport } from "#bot/usecases/boardReport.ts";
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
    ...reports.map((shown) => presentBoardYear(reader, shown, mayWrite)),
    ...(running ? [presentRunning(running)] : []),
  ],
  mayWrite,
});

export const presentBoardYear = (reader: Reader, { report, takenBack }: ShownReport, mayWrite: boolean): YearWire => ({
  year: report.year,
  state: takenBack ? "takenBack" : report.state,
  countedOn: report.countedOn,
  ...presentCounts(report.counts),
  comment: report.comment,
  ...(report.commentBy && { commentBy: personRef(reader, report.commentBy), commentAt: report.commentAt }),
  ...(report.state === "given" && { given: givenWire(reader, report) }),
  ...(takenBack && { takenBack: takenBackWire(reader, takenBack) }),
  earlier: (report.takenBack ?? [])
    .map((each, index) => ({
      giving: index + 1,
      comment: each.comment,
      given: givenWire(reader, each),
      takenBack: takenBackWire(reader, each),
    }))
    .toReversed(),
  rev: report.rev,
  can: {
    write: mayWrite && report.state === "closed",
    takeOut: true,
    takeBack: mayWrite && report.state === "given" && takenBack === undefined,
  },
});

const givenWire = (reader: Reader, { givenOn, givenAt, givenBy, reference, hash }: Giving) => ({
  on: givenOn,
  at: givenAt,
  by: personRef(reader, givenBy),
  reference,
  hash,
});
const takenBackWire = (reader: Reader, { takenBackAt, takenBackBy, reason }: TakenBack) => ({
  at: takenBackAt,
  by: personRef(reader, takenBackBy),
  reason,
});

const presentRunning = ({ year, last, counts }: RunningYear): YearWire => ({
  year,
  state: "running",
  countedOn: last,
  ...presentCounts(counts),
  comment: "",
  earlier: [],
  rev: 0,
  can: { write: false, takeOut: false, takeBack: false },
});

const presentCounts = ({ leaders, people, whole, parts }: YearCounts) => ({
  leaders,
  people,
  whole: countsWire(whole),
  parts: parts.map(({ unit, name, ...counts }) => ({ unit, name, ...countsWire(counts) })),
});

/** Copied, as what is stored is readonly and what is sent is not. */
const countsWire = (counts: Counts): YearWire["whole"] => structuredClone(counts) as YearWire["whole"];
