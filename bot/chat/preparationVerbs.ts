import { z } from "zod";
import { type Preparation } from "#core/appraisal/preparation.ts";
import type { Locale } from "#core/content/locale.ts";
import { listOf } from "#core/content/format.ts";
import { type Dossier, appraisalIn, preparationIn } from "#core/dossier/dossier.ts";
import { type RequestId, asId } from "#core/ids.ts";
import type { Refusal } from "#core/refusal.ts";
import type { Said } from "#bot/cards/cards.ts";
import {
  type PreparationAct,
  markPreparationReady,
  readPreparation,
  sharePreparation,
  submitStep,
  takeBackPreparation,
} from "#bot/usecases/preparation.ts";
import { homeInstead } from "./homeCards.ts";
import {
  INPUT,
  type Mine,
  NO_ANSWER,
  drawPause,
  drawReview,
  drawShared,
  drawStep,
  stepsOf,
} from "./preparationCards.ts";
import { type Answer, type Turn, good, refusalSaid, requestOf, warning } from "./turn.ts";
import { type Verb, appraisalId, input, personId, pressed, side, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, appraisal: appraisalId, side });
const reviewed = which.extend({ rev: z.int().nonnegative() });
const step = which
  .extend({
    step: z.string().max(80),
    rev: z.int().nonnegative(),
    /** The fields held the author's own text: an emptied field means cleared, else unchanged. */
    echo: z.boolean(),
    go: z.enum(["next", "back", "review", "pause"]),
    kept: input,
    clear: input,
  })
  .catchall(z.unknown());
type Step = z.output<typeof step>;

/** Takes up one's own preparation where one left it. Its texts stay in the tab and in the store: the fields are empty. */
const open = verb(which, async (turn, data) => {
  const mine = await readPreparation(turn.ports, turn.person, data);
  return mine
    ? present(turn, { subject: data.subject, mine })
    : homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
});

/** Saves a step and draws the next: one use case call, and the next card from what it loaded. */
const save = verb(step, async (turn, data) => {
  const typed = { values: valuesIn(data), kept: listIn(data.kept) };
  const go = data.go === "next" || data.go === "back" ? data.go : "stay";
  const outcome = await submitStep(turn.ports, turn.person, {
    ...actOf(data),
    step: data.step,
    seenRev: data.rev,
    ...typed,
    go,
  });
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
  if (outcome.kind !== "refused")
    return data.go === "review"
      ? drawReview(turn, own)
      : data.go === "pause"
        ? drawPause(turn, own)
        : drawStep(turn, own, { echo: true });
  if (own.mine.status === "shared") return present(turn, own, refusalSaid(turn, outcome.refusal));
  return drawStep(turn, own, { said: stepSaid(turn, own.mine, outcome.refusal), echo: true, step: data.step, typed });
});

const review = verb(which, async (turn, data) => {
  const mine = await readPreparation(turn.ports, turn.person, data);
  if (!mine) return homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
  const own = { subject: data.subject, mine };
  return mine.status === "shared" ? drawShared(turn, own, false) : drawReview(turn, own);
});

/** Says that one is done and shares, in one explicit press on the card that says what sharing means; exactly what was reviewed. */
const share = verb(reviewed, async (turn, data) => {
  const mine = await readPreparation(turn.ports, turn.person, data);
  if (!mine) return homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
  if (mine.status !== "shared" && mine.rev !== data.rev)
    return drawReview(turn, { subject: data.subject, mine }, warning(turn.t.prep.changedSince));
  const act = actOf(data);
  if (mine.status === "draft")
    await markPreparationReady(turn.ports, turn.person, { ...act, request: asId<RequestId>(`${act.request}-ready`) });
  const outcome = await sharePreparation(turn.ports, turn.person, act);
  const own = ownIn(turn, outcome.dossier, data) ?? { subject: data.subject, mine };
  if (outcome.kind === "refused") return drawReview(turn, own, refusalSaid(turn, outcome.refusal));
  // A press delivered again after the preparation was taken back: nothing is shared now.
  if (own.mine.status !== "shared") return drawReview(turn, own);
  return drawShared(turn, own, appraisalIn(outcome.dossier, data.appraisal)?.state === "shared");
});

const takeBack = verb(which, async (turn, data) => {
  const outcome = await takeBackPreparation(turn.ports, turn.person, actOf(data));
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
  if (outcome.kind === "refused") return drawShared(turn, own, true, refusalSaid(turn, outcome.refusal));
  return drawStep(turn, own, { said: good(turn.t.prep.takenBack) });
});

export const preparationVerbs = {
  "prep.open": open,
  "prep.step": save,
  "prep.review": review,
  "prep.share": share,
  "prep.takeBack": takeBack,
} satisfies { readonly [name: string]: Verb };

const actOf = (data: z.output<typeof which>): PreparationAct => ({
  subject: data.subject,
  appraisal: data.appraisal,
  side: data.side,
  request: requestOf(data),
});

/** What is loaded may belong to somebody else: only its author sees it. */
function ownIn({ person }: Turn, dossier: Dossier, data: z.output<typeof which>): Mine | undefined {
  const mine = preparationIn(dossier, data.appraisal, data.side);
  return mine?.author === person ? { subject: data.subject, mine } : undefined;
}

const present = (turn: Turn, own: Mine, said?: Said): Answer =>
  own.mine.status === "shared" ? drawShared(turn, own, false, said) : drawStep(turn, own, { ...(said && { said }) });

/** A field that a client left out is unchanged; an empty one is cleared only where it held the saved text. */
function valuesIn(data: Step): { readonly [field: string]: string } {
  const inputs = Object.entries(data).flatMap(([key, value]) =>
    key.startsWith(INPUT) && typeof value === "string"
      ? [[key.slice(INPUT.length), value === NO_ANSWER ? "" : value] as const]
      : [],
  );
  const typed = inputs.filter(([, value]) => value !== "" || data.echo);
  const cleared = data.echo ? [] : (listIn(data.clear) ?? []).map((field) => [field, ""] as const);
  return Object.fromEntries([...cleared, ...typed]);
}

const listIn = (text: string | undefined): readonly string[] | undefined =>
  text?.split(",").filter((each) => each !== "");

/** Says which question it is about, and where the text is that could not be saved. */
function stepSaid(turn: Turn, mine: Preparation, refusal: Refusal): Said {
  const { t, locale, mode } = turn;
  switch (refusal.key) {
    case "preparation.changedElsewhere": {
      const questions = listOf(
        refusal.params.fields.map((field) => quoted(labelOf(mine, field, locale))),
        locale,
      );
      return warning(mode === "execute" ? t.prep.conflict(questions) : t.prep.conflictElsewhere(questions));
    }
    case "tooLong": {
      const { field, length, max } = refusal.params;
      return warning(t.prep.tooLong(quoted(labelOf(mine, field, locale)), length, max));
    }
    default:
      return refusalSaid(turn, refusal);
  }
}

const quoted = (text: string) => `”${text}”`;

const labelOf = (mine: Preparation, key: string, locale: Locale): string =>
  stepsOf(mine)
    .flatMap(({ fields }) => fields)
    .find((field) => field.key === key)?.label[locale] ?? key;
