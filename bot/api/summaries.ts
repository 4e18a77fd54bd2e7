import { may } from "#core/access/access.ts";
import { sideOf } from "#core/appraisal/appraisal.ts";
import { standingOf } from "#core/appraisal/standing.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { readSummaries, takeOutSummary } from "#bot/usecases/summary.ts";
import { personRef } from "./present.ts";
import { summaryPaper } from "./recordPaper.ts";
import { type Route, download, fileNameOf, idIn, reading } from "./route.ts";
import { SummariesWire } from "./wire/summary.ts";

/** The summaries of talks as records (research/domain D10): which there are, and each as a file to keep. */
export const summaryRoutes: readonly Route[] = [
  reading("/api/summaries/:subject", SummariesWire, async ({ deps, actor, params, reader }) => {
    const subject = idIn<PersonId>(params, "subject");
    const found = await readSummaries(deps.ports, actor, subject);
    return (
      found && {
        subject: personRef(reader, subject),
        own: subject === actor,
        canHold: may(reader.viewer, "retention.manage", null),
        summaries: found.map((appraisal) => ({
          appraisal: appraisal.id,
          heldOn: appraisal.heldOn,
          manager: personRef(reader, appraisal.manager),
          standing: standingOf(appraisal),
          isParty: sideOf(appraisal, actor) !== undefined,
        })),
      }
    );
  }),
  download("/api/appraisals/:subject/:appraisal/summary/pdf", async ({ deps, actor, params, reader }) => {
    const found = await takeOutSummary(deps.ports, actor, {
      subject: idIn<PersonId>(params, "subject"),
      appraisal: idIn<AppraisalId>(params, "appraisal"),
    });
    if (!found) return undefined;
    const { name } = personRef(reader, found.appraisal.employee);
    return {
      name: `${fileNameOf("medarbetarsamtal", name, found.content.heldOn)}.pdf`,
      type: "application/pdf",
      bytes: await renderPdf(summaryPaper(reader, deps.municipality, found)),
    };
  }),
];
