import { ulid } from "ulid";
import { boardReportId } from "#core/boardReport/boardReport.ts";
import { type Counts, type YearCounts } from "#core/boardReport/counts.ts";
import { closeYear } from "#core/boardReport/transitions.ts";
import { boardReportsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type RequestId, type UnitId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Day } from "#core/time.ts";
import { giveBoardReport, saveBoardComment, takeBackBoardReport } from "#bot/usecases/boardReport.ts";
import { type Outcome, change } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { people } from "./tinyMunicipality.ts";
import { done } from "./world.ts";

export const COMMENT = "Fler chefer har ett kontrakt, men avstämningarna blir inte av.";
export const REFERENCE = "KS 2026/14";
export const REASON = "Kommentaren gällde ett annat år.";
const GIVEN_ON = "2026-02-10" as Day;

const counts = (have: number, of: number): Counts => ({
  facts: {
    contract: { have, of },
    assessed: { have: have - 1, of: have },
    talk: { have: 3 * have, of: 3 * of },
    leadership: { have: 1, of },
    promises: { have: 2, of: 4 },
  },
  groups: {
    measures: {
      followUp: { kind: "shown", have: 7, of: 19 },
      plan: { kind: "shown", have: 8, of: 3 * of },
      activity: { kind: "tooFew", inWhole: false },
    },
    goals: { kind: "shown", share: "majority", size: 10 },
  },
});

/** What a year would have come to. */
export const yearCounts: YearCounts = {
  leaders: 6,
  people: 18,
  whole: counts(5, 6),
  parts: [
    { unit: asId<UnitId>("hall"), name: "Kommunhuset", ...counts(1, 1) },
    { unit: asId<UnitId>("school"), name: "Skolan", ...counts(4, 5) },
  ],
};

/** A year as the clock has closed it, commented on by HR, or given to the board. */
export async function boardReportScene(
  ports: Ports,
  upTo: "closed" | "commented" | "given" | "takenBack",
  year = 2025,
): Promise<void> {
  const request = () => asId<RequestId>(ulid());
  done(
    await change(
      ports,
      { actor: CLOCK, subject: MUNICIPALITY, request: request(), needs: { ids: [boardReportId(year)] } },
      (dossier, { at }) =>
        closeYear(boardReportsIn(dossier)[0], { year, counts: yearCounts, to: [people.hr, people.kommunchef] }, at),
    ),
  );
  if (upTo === "closed") return;
  done(await saveBoardComment(ports, people.hr, { year, request: request(), seen: 0, text: COMMENT }));
  if (upTo === "commented") return;
  const giving = { year, request: request(), seen: 1, on: GIVEN_ON, reference: REFERENCE };
  const given = await giveBoardReport(ports, people.hr, giving);
  done(given);
  if (upTo === "given") return;
  const seen = hashIn(given);
  done(await takeBackBoardReport(ports, people.hr, { year, request: request(), seen, reason: REASON }));
}

/** The fingerprint of the page that was given. */
function hashIn({ dossier }: Outcome): string {
  const [report] = boardReportsIn(dossier);
  if (report?.state !== "given") throw new Error("the page is not given");
  return report.hash;
}
