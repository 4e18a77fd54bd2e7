import { renderPdf } from "#bot/documents/renderPdf.ts";
import { giveBoardReport, readBoardReports, readReportForPaper, saveBoardComment } from "#bot/usecases/boardReport.ts";
import { presentBoard } from "./presentBoard.ts";
import { boardPaper } from "./recordPaper.ts";
import { type Params, type Route, command, download, fileNameOf, reading } from "./route.ts";
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
  download(`${YEAR}/pdf`, async ({ deps, actor, params, reader }) => {
    const found = readReportForPaper(deps.ports, actor, yearIn(params));
    if (!found) return undefined;
    const paper = boardPaper(reader, deps.municipality, found);
    return {
      name: `${fileNameOf("arsbild", String(found.report.year))}.pdf`,
      type: "application/pdf",
      bytes: await renderPdf(paper),
    };
  }),
];
