import type { Viewer } from "#core/access/viewer.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";

/** What stands where a protected person's name would (skyddade personuppgifter, DOMAIN section 6). */
export const MASKED_NAME: Localised = { sv: "Skyddad person", en: "Protected person" };

/** How somebody who has left is called where they still have a name. */
export const HAS_LEFT: { readonly [L in Locale]: (name: string) => string } = {
  sv: (name) => `${name} (har slutat)`,
  en: (name) => `${name} (has left)`,
};

/** The board as a party of a contract (P18). */
export const BOARD_NAME: Localised = { sv: "Kommunstyrelsen", en: "The executive board" };

/** Whether a viewer may read a person's name and unit: masked for all but the person, the nearest manager and HR. */
export const seesIdentity = (directory: Directory, viewer: Viewer, subject: PersonId): boolean => {
  const person = directory.person(subject);
  if (!person?.protected) return true;
  return viewer.is("self", subject) || viewer.is("manager", subject) || viewer.has("hr");
};
