import { type Action, type Viewer, may } from "#core/access/access.ts";

/**
 * The sections of the administration page, each with the act that opens it. A new section is a line here, its title in
 * core/content/tab/administration.ts and its page in tab/pages/administration/administrationPage.tsx; the types ask for both.
 */
const OPENED_BY = {
  templates: "template.edit",
  questions: "questions.edit",
  policy: "policy.edit",
  settings: "settings.edit",
} as const satisfies { readonly [section: string]: Action };

export type AdministrationSection = keyof typeof OPENED_BY;
export const ADMINISTRATION_SECTIONS = Object.keys(OPENED_BY) as readonly AdministrationSection[];

/** What somebody may administer; nothing for most. */
export const administrationOf = (viewer: Viewer): readonly AdministrationSection[] =>
  ADMINISTRATION_SECTIONS.filter((section) => may(viewer, OPENED_BY[section], null));
