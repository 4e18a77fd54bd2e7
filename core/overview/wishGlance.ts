import { type Dossier, talkWishIn } from "#core/dossier/dossier.ts";
import { type Suits, isAsked } from "#core/talkWish/talkWish.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, dayOf } from "#core/time.ts";

export type WishGlance = Suits & { readonly askedOn: Day };

export function wishGlance(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): { readonly wish?: WishGlance } {
  const wish = talkWishIn(dossier);
  if (!isAsked(wish)) return {};
  if (reader !== dossier.subject && !directory.actingManagersOf(dossier.subject, today).includes(reader)) return {};
  return { wish: { askedOn: dayOf(wish.askedAt), ...wish.suits } };
}
