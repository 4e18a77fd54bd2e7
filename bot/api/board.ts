import { renderPdf } from "#bot/documents/renderPdf.ts";
import {
  giveBoardReport,
  readBoardReports,
  readReportForPaper,
  saveBoardComment,
  takeBackBoardReport,
} from "#bot/usecases/boardReport.ts";
import { presentBoard } from "./presentBoard.ts";
import { boardPaper } from "./recordPaper.ts";
import { type Caller, type Params, type Route, command, download, fileNameOf, reading } from "./route.ts";
import { BoardWire, boardRequests } from "./wire/board.ts";

const BOARD = "/api/board";
const YEAR = `${BOARD}/:year`;
const yearIn = ({ year = "" }: Params) => (/^\d{4}$/.test(year) ? Number(year) : Number.NaN);

/** The yearly page to the board: read, commented on, given, and taken out as a document. */
export const boardRoutes: readonly Route[] = [
  reading(BOARD, BoardWire, async ({ deps, actor, reader }) => {
    const found = await readBoardReports(deps.ports, actor);
    return found && presentBoard(reader, deps.municipality, found);
  }),
  command("put", `${YEAR}/comment`, boardRequests.saveComment, "boardCommentSaved", ({ deps, actor, params }, body) =>
    saveBoardComment(deps.ports, actor, { ...body, year: yearIn(params) }),
  ),
  command("post", `${YEAR}/giving`, boardRequests.give, "boardReportGiven", ({ deps, actor, params }, body) =>
    giveBoardReport(deps.ports, actor, { ...body, year: yearIn(params) }),
  ),
  command(
    "post",
    `${YEAR}/taking-back`,
    boardRequests.takeBack,
    "boardReportTakenBack",
    ({ deps, actor, params }, body) => takeBackBoardReport(deps.ports, actor, { ...body, year: yearIn(params) }),
  ),
  download(`${YEAR}/pdf`, (asked) => paperOf(asked)),
  download(`${YEAR}/given/:giving/pdf`, (asked) =>
    paperOf(asked, /^\d{1,3}$/.test(asked.params.giving ?? "") ? Number(asked.params.giving) : Number.NaN),
  ),
];

/** As it stands, or as it was given the first or a later time and then taken back. */
async function paperOf({ deps, actor, params, reader }: Caller, giving?: number) {
  const found = readReportForPaper(deps.ports, actor, yearIn(params), giving);
  if (!found) return undefined;
  return {
    name: `${fileNameOf("arsbild", String(found.report.year), ...(giving === undefined ? [] : ["tagen tillbaka", String(giving)]))}.pdf`,
    type: "application/pdf",
    bytes: await renderPdf(boardPaper(reader, deps.municipality, found)),
  };
}
