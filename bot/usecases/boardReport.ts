import { may } from "#core/access/access.ts";
import { type Viewer, viewerOf } from "#core/access/viewer.ts";
import {
  type BoardReport,
  type BoardReportEvent,
  REPORT_YEARS,
  type TakenBack,
  asGivenLast,
  asItWasGiven,
  boardReportId,
  lastDayOf,
  runningYear,
  yearToClose,
  yearsGivenBefore,
} from "#core/boardReport/boardReport.ts";
import { type YearCounts, countYear } from "#core/boardReport/counts.ts";
import * as reports from "#core/boardReport/transitions.ts";
import { reachedFor } from "#core/contract/acting.ts";
import { BOARD } from "#core/contract/contract.ts";
import type { Decision } from "#core/decision.ts";
import { boardReportsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Day } from "#core/time.ts";
import { boardRows } from "#bot/views/boardRows.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { leadersIn } from "./policy.ts";
import { type Asking, type Ports, asking, hashOf } from "./ports.ts";

/** The year that still runs, counted up to today, for those who write to the board. */
export type RunningYear = { readonly year: number; readonly last: Day; readonly counts: YearCounts };
/** A year as a reader may see it; when it is a page that was taken back, what came of it. */
export type ShownReport = { readonly report: BoardReport; readonly takenBack?: TakenBack };
export type BoardReading = {
  /** Those that are the reader's to see, oldest first; the newest five. */
  readonly reports: readonly ShownReport[];
  readonly running: RunningYear | undefined;
  readonly mayWrite: boolean;
};

/** The yearly page to the board, as it is the reader's to see. Closed years come from memory; the running one costs a query as large as there are units. */
export async function readBoardReports(ports: Ports, actor: PersonId): Promise<BoardReading | undefined> {
  const asked = asking(ports, actor);
  const { viewer, municipality, today } = asked;
  if (!may(viewer, "board.open", null)) return undefined;
  const mayWrite = may(viewer, "board.write", null);
  const { year, last } = runningYear(today);
  return {
    reports: municipality.boardReports.flatMap((report) => shownTo(viewer, report)).slice(-REPORT_YEARS),
    running:
      mayWrite && !municipality.boardReports.some((report) => report.year === year)
        ? { year, last, counts: await countNow(ports, asked, { year, last, closed: false }) }
        : undefined,
    mayWrite,
  };
}

/** The draft is for who writes it; others see what was given last, also when it was taken back. */
function shownTo(viewer: Viewer, report: BoardReport): readonly ShownReport[] {
  if (!may(viewer, "board.read", report)) return [];
  const shown = may(viewer, "board.write", null) ? { report } : asGivenLast(report);
  return shown ? [shown] : [];
}

/**
 * One of them with those that came before it, for the paper: beside one that is given stand only those given before. `giving`
 * names one that was taken back, the first or a later one.
 */
export function readReportForPaper(
  ports: Ports,
  actor: PersonId,
  year: number,
  giving?: number,
): (ShownReport & { readonly before: readonly BoardReport[] }) | undefined {
  const { viewer, municipality } = asking(ports, actor);
  if (!may(viewer, "board.open", null)) return undefined;
  const present = municipality.boardReports.find((each) => each.year === year);
  if (!present || !may(viewer, "board.read", present)) return undefined;
  const shown = giving === undefined ? shownTo(viewer, present)[0] : asItWasGiven(present, giving);
  if (!shown) return undefined;
  const { report } = shown;
  const before =
    report.state === "given"
      ? yearsGivenBefore(municipality.boardReports, report)
      : municipality.boardReports.filter((other) => other.year < year).slice(1 - REPORT_YEARS);
  return { ...shown, before };
}

type OfYear = { readonly year: number; readonly request: RequestId; readonly seen: number };

export const saveBoardComment = (
  ports: Ports,
  actor: PersonId,
  act: OfYear & { readonly text: string },
): Promise<Outcome> => changeReport(ports, actor, act, (report, { at }) => reports.saveComment(report, act, actor, at));

/** HR or the kommunchef hands it to the board, as they have read it; those it is for are told. */
export const giveBoardReport = (
  ports: Ports,
  actor: PersonId,
  act: OfYear & { readonly on: Day; readonly reference: string },
): Promise<Outcome> =>
  changeReport(ports, actor, act, (report, asked) =>
    reports.giveToBoard(report, { ...act, to: toldOfGiving(asked) }, actor, asked.at, hashOf),
  );

/** What was given by mistake is taken back, with a reason that all who read the page see; those who were told are told. */
export const takeBackBoardReport = (
  ports: Ports,
  actor: PersonId,
  act: Omit<OfYear, "seen"> & { readonly seen: string; readonly reason: string },
): Promise<Outcome> =>
  changeReport(ports, actor, act, (report, asked) =>
    reports.takeBack(report, { ...act, to: toldOfGiving(asked) }, actor, asked.at),
  );

/** Those who represent the board that day, and the kommunchef. */
const toldOfGiving = ({ directory, today }: Asking): readonly PersonId[] => [
  ...reachedFor(BOARD, directory, today),
  ...directory.organisation.people.map(({ id }) => id).filter((id) => directory.answersToBoard(id, today)),
];

/** Those who may comment on a closed year and give it. */
const writersOf = ({ directory, today }: Asking): readonly PersonId[] =>
  directory.organisation.people
    .map(({ id }) => id)
    .filter((id) => may(viewerOf(directory, id, today), "board.write", null));

const changeReport = (
  ports: Ports,
  actor: PersonId,
  { year, request }: Pick<OfYear, "year" | "request">,
  decide: (report: BoardReport, asked: Asking) => Decision<BoardReport, BoardReportEvent>,
): Promise<Outcome> =>
  change(ports, { actor, subject: MUNICIPALITY, request, needs: { ids: [boardReportId(year)] } }, (dossier, asked) => {
    const [report] = boardReportsIn(dossier);
    return report && may(asked.viewer, "board.write", null) ? decide(report, asked) : hidden;
  });

/**
 * Closes the year that has ended, once: the counts are what the views hold then, so they are brought up to date first. In the
 * same commit those who may give it are told. The request's id is the year's, so several servers that look at once do it once.
 */
export async function closeBoardYear(ports: Ports, catchUp: () => Promise<void>): Promise<void> {
  const asked = asking(ports, CLOCK);
  const year = yearToClose(asked.municipality.boardReports, asked.today);
  if (year === undefined) return;
  await catchUp();
  const counts = await countNow(ports, asked, { year, last: lastDayOf(year), closed: true });
  await change(
    ports,
    {
      actor: CLOCK,
      subject: MUNICIPALITY,
      request: asId<RequestId>(`${CLOCK}-${boardReportId(year)}`),
      needs: { ids: [boardReportId(year)] },
    },
    (dossier, { at }) => reports.closeYear(boardReportsIn(dossier)[0], { year, counts, to: writersOf(asked) }, at),
  );
}

async function countNow(
  ports: Ports,
  { directory }: Asking,
  span: Parameters<typeof countYear>[1],
): Promise<YearCounts> {
  const rows = new Map([...(await boardRows.read(ports)).values()].flat().map((row) => [row.person, row]));
  const { people, units } = directory.organisation;
  return countYear(
    {
      units,
      unitOf: (person) => directory.person(person)?.unit,
      leaders: leadersIn({ directory, today: span.last }),
      people: people.map(({ id }) => id).filter((id) => directory.managerOf(id, span.last) !== undefined),
      rowOf: (person) => rows.get(person),
    },
    span,
  );
}
