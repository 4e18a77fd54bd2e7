import { may } from "#core/access/access.ts";
import type { FollowUpNotice } from "#core/dossier/notices.ts";
import { followUpIn } from "#core/dossier/dossier.ts";
import { type FollowUp, answeredBy, isToAnswer, isToRead, isUntouched } from "#core/followUp/followUp.ts";
import { withManager } from "#core/followUp/withManager.ts";
import type { FollowUpId, PersonId } from "#core/ids.ts";
import { formatDay } from "#core/content/format.ts";
import { followUpTexts } from "#core/content/chat/followUp.ts";
import { act, link } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, press, shownName } from "./turn.ts";

/** What one of the two is told of a follow-up unasked, from what is true when it is sent; undefined when it no longer is. */
export async function followUpNotice(
  turn: Turn,
  subject: PersonId,
  { kind, followUp: id }: { readonly kind: FollowUpNotice; readonly followUp: FollowUpId },
): Promise<Answer | undefined> {
  const { viewer, directory, today } = asking(turn.ports, turn.person);
  const kept = followUpIn(await readDossier(turn.ports, subject, { ids: [id] }), id);
  const followUp = kept && withManager(kept, directory, today);
  if (!followUp || !may(viewer, "followUp.act", followUp) || !isStillSo(followUp, kind)) return undefined;
  const { locale, t, links, person } = turn;
  const texts = t.notice[kind];
  const other = shownName(turn, followUp.employee === person ? answeredBy(followUp) : followUp.employee);
  const page = links.followUp(person, subject, id);
  const isWritten = kind === "followUpAsked" || kind === "followUpShared";
  return drawTelling(turn, {
    kicker: followUpTexts[locale].about,
    title: texts.title(other),
    lines: texts.lines(other, 0),
    facts: [{ title: followUpTexts[locale].day, value: formatDay(followUp.day, locale) }],
    actions: isWritten
      ? [
          act(texts.button, press(turn, "followUp.open", { subject, followUp: id }), { primary: true }),
          ...(kind === "followUpAsked"
            ? [act(followUpTexts[locale].postpone, press(turn, "followUp.postpone", { subject, followUp: id }))]
            : []),
          link(t.openTab, page),
        ]
      : [link(texts.button, page)],
  });
}

function isStillSo(followUp: FollowUp, kind: FollowUpNotice): boolean {
  switch (kind) {
    case "followUpAsked":
      return followUp.state === "asked" && isUntouched(followUp);
    case "followUpPostponed":
      return followUp.state === "asked" && followUp.postponed > 0 && isUntouched(followUp);
    case "followUpShared":
      return isToAnswer(followUp);
    case "followUpAnswered":
      return isToRead(followUp) || (followUp.state === "asked" && followUp.given.manager?.kind === "shared");
  }
}
