import type { Viewer } from "#core/access/viewer.ts";
import { hearsOf } from "#core/access/hearing.ts";
import { givenOf } from "#core/dialogue/sharing.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";

/**
 * Whether somebody may know today that something happened to a document: those it is between, as in `hearsOf`. That the other
 * has shared their view of a contract or of leadership is known as long as they have; of what it says this tells nothing.
 */
export const mayKnowOf = (viewer: Viewer, document: DossierDocument): boolean =>
  document.type === "assessmentView" || document.type === "leadershipView"
    ? hearsOf(viewer, document) || givenOf(document.status) !== undefined
    : hearsOf(viewer, document);
