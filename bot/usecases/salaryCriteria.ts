import { may } from "#core/access/access.ts";
import { salaryCriteriaIn } from "#core/dossier/dossier.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Criteria, CriteriaSet, WrittenCriteria } from "#core/salary/criteria.ts";
import { criteriaNow, saveCriteria } from "#core/salary/criteriaShelf.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

export type CriteriaReading = {
  readonly version: number;
  readonly sets: Criteria;
  /** By which the reader is judged. */
  readonly mine: CriteriaSet;
  readonly canEdit: boolean;
};

/** By what salaries are judged: everybody may read it, at any time (P25). */
export function readSalaryCriteria(ports: Ports, actor: PersonId): CriteriaReading | undefined {
  const { viewer, municipality, directory, today } = asking(ports, actor);
  if (!may(viewer, "salaryCriteria.read", null)) return undefined;
  return {
    ...criteriaNow(municipality.salaryCriteria),
    mine: directory.leads(actor, today) ? "leaders" : "staff",
    canEdit: may(viewer, "salaryCriteria.edit", null),
  };
}

/** HR writes them anew; bases that have been opened keep theirs. */
export const saveSalaryCriteria = (
  ports: Ports,
  actor: PersonId,
  { request, seen, sets }: { readonly request: RequestId; readonly seen: number; readonly sets: WrittenCriteria },
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["salaryCriteria"] } },
    (dossier, { viewer, at }) =>
      may(viewer, "salaryCriteria.edit", null)
        ? saveCriteria(salaryCriteriaIn(dossier), sets, { by: actor, at, seen })
        : hidden,
  );
