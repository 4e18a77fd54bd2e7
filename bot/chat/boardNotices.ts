import { may } from "#core/access/access.ts";
import { type BoardReport, boardReportId, timesGiven } from "#core/boardReport/boardReport.ts";
import { boardChat } from "#core/content/chat/board.ts";
import { boardReportsIn } from "#core/dossier/dossier.ts";
import type { BoardNotice } from "#core/dossier/notices.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { link } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { drawTelling } from "./telling.ts";
import type { Answer, Turn } from "./turn.ts";

type About = { readonly kind: BoardNotice; readonly year: number; readonly giving: number };

/** About the yearly page to the board: counted, given, taken back; nothing when it is no longer so, or not the receiver's to know. */
export async function boardNotice(turn: Turn, about: About): Promise<Answer | undefined> {
  const { kind, year, giving } = about;
  const { viewer } = asking(turn.ports, turn.person);
  // From the store: another server may have written it just now, and what this one remembers is older.
  const [report] = boardReportsIn(await readDossier(turn.ports, MUNICIPALITY, { ids: [boardReportId(year)] }));
  if (!report || !may(viewer, "board.read", report) || !isStillSo(report, kind, giving)) return undefined;
  return drawBoardNotice(turn, about);
}

/** Which year, and the way there; what it says stands on the page. */
export function drawBoardNotice(turn: Turn, { kind, year, giving }: About): Answer {
  const { kicker, notice } = boardChat[turn.locale];
  const texts = notice[kind];
  const again = giving > 1;
  return drawTelling(turn, {
    kicker,
    title: texts.title(year, again),
    lines: [texts.line(year, again)],
    facts: [],
    actions: [link(texts.button, turn.links.board(turn.person, year))],
  });
}

/** What has been given or taken back once more is told of by a message of its own. */
function isStillSo(report: BoardReport, kind: BoardNotice, giving: number): boolean {
  if (timesGiven(report) !== giving) return false;
  return kind === "boardReportGiven" ? report.state === "given" : report.state === "closed";
}
