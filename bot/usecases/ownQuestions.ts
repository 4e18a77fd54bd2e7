import { may } from "#core/access/access.ts";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { ownQuestionsIn } from "#core/dossier/dossier.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import * as own from "#core/municipality/ownQuestions.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** The municipality's own questions as HR writes them; `undefined` inside until there are any. */
export function readOwnQuestions(
  ports: Ports,
  actor: PersonId,
): { readonly now: own.OwnQuestions | undefined } | undefined {
  const { viewer, municipality } = asking(ports, actor);
  return may(viewer, "questions.edit", null) ? { now: own.ownQuestionsNow(municipality.ownQuestions) } : undefined;
}

/** Writes the municipality's own questions; talks that have been called keep theirs. */
export const saveOwnQuestions = (
  ports: Ports,
  actor: PersonId,
  {
    request,
    seen,
    questions,
  }: { readonly request: RequestId; readonly seen: number; readonly questions: readonly own.WrittenQuestion[] },
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["ownQuestions"] } },
    (dossier, { viewer, at }) =>
      may(viewer, "questions.edit", null)
        ? own.saveOwnQuestions(ownQuestionsIn(dossier), questions, STEPS, { by: actor, at, seen })
        : hidden,
  );

const STEPS: readonly string[] = SIDES.flatMap((side) => preparationFor(side).steps.map(({ key }) => key));
