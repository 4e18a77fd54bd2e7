import { may } from "#core/access/access.ts";
import { appraisalsIn, talkWishIn } from "#core/dossier/dossier.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import {
  type StandingWish,
  type Suits,
  askForTalk,
  isAsked,
  takeWishBack,
  talkWishId,
} from "#core/talkWish/talkWish.ts";
import { type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** The employee asks their nearest manager for a talk; the bot tells the manager. */
export const wishForTalk = (
  ports: Ports,
  actor: PersonId,
  { suits, request }: { readonly suits: Suits; readonly request: RequestId },
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: actor, request, needs: { ids: [talkWishId(actor)], types: ["appraisal"] } },
    (dossier, { viewer, directory, today, at }) => {
      if (!may(viewer, "talkWish.ask", actor)) return hidden;
      const manager = directory.managerOf(actor, today);
      return askForTalk(talkWishIn(dossier), appraisalsIn(dossier), { employee: actor, manager, suits }, at);
    },
  );

/** The employee does not want it any more. */
export const takeTalkWishBack = (
  ports: Ports,
  actor: PersonId,
  { request }: { readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject: actor, request, needs: { ids: [talkWishId(actor)] } }, (dossier, { viewer, at }) =>
    may(viewer, "talkWish.ask", actor) ? takeWishBack(talkWishIn(dossier), at) : hidden,
  );

/** A wish that still stands, for the employee and for who is to book the talk. */
export async function readTalkWish(
  ports: Ports,
  actor: PersonId,
  employee: PersonId,
): Promise<StandingWish | undefined> {
  if (!may(asking(ports, actor).viewer, "talkWish.read", employee)) return undefined;
  const wish = talkWishIn(await readDossier(ports, employee, { ids: [talkWishId(employee)] }));
  return isAsked(wish) ? wish : undefined;
}
