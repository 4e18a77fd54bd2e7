import { type Action, may } from "#core/access/access.ts";
import type { Viewer } from "#core/access/viewer.ts";

/** What a page of the administration is about, in the order in which they stand. */
export const ADMINISTRATION_GROUPS = ["people", "content", "year", "records", "technical"] as const;
export type AdministrationGroup = (typeof ADMINISTRATION_GROUPS)[number];

/**
 * The pages of the administration: under which heading each stands, and the act that opens it (DOMAIN section 9, D10 roles: HR owns
 * content and the year, the registrar retention and disclosure, the administrator technical settings). A new page is a line
 * here, its texts in core/content/tab/administration.ts and its module in tab/pages/administration/sections.ts; the types ask
 * for all three, and menu, landing page and address follow.
 */
const SECTIONS = {
  people: { group: "people", opensBy: "people.read" },
  import: { group: "people", opensBy: "organisation.import" },
  directory: { group: "people", opensBy: "directory.sync" },
  roles: { group: "people", opensBy: "people.read" },
  templates: { group: "content", opensBy: "template.edit" },
  questions: { group: "content", opensBy: "questions.edit" },
  criteria: { group: "content", opensBy: "salaryCriteria.edit" },
  policy: { group: "content", opensBy: "policy.edit" },
  settings: { group: "year", opensBy: "settings.edit" },
  year: { group: "year", opensBy: "year.read" },
  campaign: { group: "year", opensBy: "campaign.run" },
  delivery: { group: "technical", opensBy: "delivery.read" },
  requests: { group: "records", opensBy: "publicRequest.note" },
  retention: { group: "records", opensBy: "retention.manage" },
  holds: { group: "records", opensBy: "retention.manage" },
} as const satisfies {
  readonly [section: string]: { readonly group: AdministrationGroup; readonly opensBy: Action };
};

export type AdministrationSection = keyof typeof SECTIONS;
export const ADMINISTRATION_SECTIONS = Object.keys(SECTIONS) as readonly AdministrationSection[];

/** What somebody may administer; nothing for most. */
export const administrationOf = (viewer: Viewer): readonly AdministrationSection[] =>
  ADMINISTRATION_SECTIONS.filter((section) => may(viewer, SECTIONS[section].opensBy, null));

/** Those pages under their headings, without the headings that have none. */
export const byGroup = (
  mine: readonly AdministrationSection[],
): readonly { readonly group: AdministrationGroup; readonly sections: readonly AdministrationSection[] }[] =>
  ADMINISTRATION_GROUPS.map((group) => ({
    group,
    sections: mine.filter((section) => SECTIONS[section].group === group),
  })).filter(({ sections }) => sections.length > 0);
