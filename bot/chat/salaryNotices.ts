import { may } from "#core/access/access.ts";
import { salaryTexts } from "#core/content/chat/salary.ts";
import { formatDay } from "#core/content/format.ts";
import { salaryBasisIn } from "#core/dossier/dossier.ts";
import type { SalaryNotice } from "#core/dossier/notices.ts";
import type { PersonId, SalaryBasisId } from "#core/ids.ts";
import { type SalaryBasis, isAhead, isShared } from "#core/salary/basis.ts";
import { type CardAction, act } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { openBasis } from "./salaryCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, press, shownName } from "./turn.ts";

/** What one of the two is told of a salary basis unasked, from what is true when it is sent; undefined when it no longer is. */
export async function salaryNotice(
  turn: Turn,
  subject: PersonId,
  { kind, salary: id }: { readonly kind: SalaryNotice; readonly salary: SalaryBasisId },
): Promise<Answer | undefined> {
  const basis = salaryBasisIn(await readDossier(turn.ports, subject, { ids: [id] }), id);
  const { viewer } = asking(turn.ports, turn.person);
  if (!basis || !isStillSo(basis, kind)) return undefined;
  if (!may(viewer, "salary.judge", basis) && !may(viewer, "salary.answer", basis)) return undefined;
  const { locale, t, person } = turn;
  const texts = t.notice[kind];
  const other = shownName(turn, basis.employee === person ? basis.author : basis.employee);
  return drawTelling(turn, {
    kicker: salaryTexts[locale].about,
    title: texts.title(other),
    lines: texts.lines(other, 0),
    facts: [{ title: salaryTexts[locale].day, value: formatDay(basis.day, locale) }],
    actions: actions(turn, basis, kind),
  });
}

function actions(turn: Turn, basis: SalaryBasis, kind: SalaryNotice): readonly CardAction[] {
  const t = salaryTexts[turn.locale];
  const ids = { subject: basis.employee, basis: basis.id };
  const { button } = turn.t.notice[kind];
  switch (kind) {
    case "salaryOpened":
      return [
        act(button, press(turn, "salary.view", ids), { primary: true }),
        act(t.criteria, press(turn, "salary.criteria", ids)),
        openBasis(turn, basis),
      ];
    case "salaryShared":
      return [openBasis(turn, basis, button), act(t.read, press(turn, "salary.askRead", ids))];
    default:
      return [openBasis(turn, basis, button)];
  }
}

function isStillSo(basis: SalaryBasis, kind: SalaryNotice): boolean {
  switch (kind) {
    case "salaryOpened":
      return basis.state === "asked";
    case "salaryMoved":
    case "salaryTakenOver":
      return isAhead(basis);
    case "salaryCancelled":
      return basis.state === "cancelled";
    case "salaryViewGiven":
      return isAhead(basis) && "view" in basis && basis.view === "given";
    case "salaryViewDeclined":
      return isAhead(basis) && "view" in basis && basis.view === "none";
    case "salaryShared":
      return basis.state === "shared" || basis.state === "commented";
    case "salaryCommented":
      return "comment" in basis;
    case "salaryRead":
      return basis.state === "read";
    case "salaryAheadAnswered":
      return isShared(basis) && basis.ahead.answer !== undefined;
    case "salaryAddedTo":
      return isShared(basis);
  }
}
