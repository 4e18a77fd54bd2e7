import { may } from "./access.ts";
import { GATED_PAGES, type GatedPage } from "./gatedPages.ts";
import type { Viewer } from "./viewer.ts";

/**
 * By which question of the policy each page is opened: the same that its own reading asks, so that menus and links lead nowhere
 * that answers "not found".
 */
const OPENED_BY: { readonly [P in GatedPage]: (viewer: Viewer) => boolean } = {
  myContract: (viewer) => may(viewer, "contract.draft", viewer.person),
  myTalk: (viewer) => may(viewer, "talkWish.ask", viewer.person),
  goals: (viewer) => may(viewer, "goals.read", viewer.person),
  team: (viewer) => may(viewer, "team.read", viewer.person),
  planning: (viewer) => may(viewer, "planning.read", viewer.person),
  sharedGoals: (viewer) => may(viewer, "sharedGoal.read", viewer.person),
  salaryOverview: (viewer) => may(viewer, "salary.overview", null),
  organisation: (viewer) => may(viewer, "organisation.read", null),
  coverage: (viewer) => may(viewer, "coverage.open", null),
  standings: (viewer) => may(viewer, "coverage.open", null),
  chain: (viewer) => may(viewer, "chain.read", null),
  climate: (viewer) => may(viewer, "climate.open", null),
  needs: (viewer) => may(viewer, "needs.open", null),
  ledger: (viewer) => may(viewer, "ledger.read", null),
  board: (viewer) => may(viewer, "board.open", null),
  policy: (viewer) => may(viewer, "policy.read", null),
  safety: (viewer) => may(viewer, "safety.read", null),
  handover: (viewer) => may(viewer, "handover.read", viewer.person),
};

/** The pages that are somebody's to open, of those that are not everybody's. */
export const pagesOpenTo = (viewer: Viewer): readonly GatedPage[] =>
  GATED_PAGES.filter((page) => OPENED_BY[page](viewer));
