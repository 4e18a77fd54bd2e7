import { may } from "#core/access/access.ts";
import { type LegalHold, type WantedHold, isStanding, liftHold, placeHold } from "#core/archive/legalHold.ts";
import { type DossierDocument, legalHoldsIn } from "#core/dossier/dossier.ts";
import { recordsIn } from "#core/archive/records.ts";
import { type HoldId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { inPresentShape } from "./schema.ts";

type Placing = Pick<WantedHold, "person" | "record" | "reason" | "reviewOn"> & { readonly request: RequestId };

/** Stops removal of a person's records, or of one of them; also of somebody who has left. */
export const placeLegalHold = (ports: Ports, actor: PersonId, { request, ...wanted }: Placing): Promise<Outcome> => {
  const id = asId<HoldId>(ports.newId());
  const { person, record } = wanted;
  const needs = { ids: record === undefined ? [] : [record], types: ["contract", "appraisal"] } as const;
  return change(ports, { actor, subject: person, request, needs }, (dossier, { viewer, directory, at }) => {
    if (!may(viewer, "retention.manage", null)) return hidden;
    const isThere =
      record === undefined
        ? directory.person(person) !== undefined || dossier.documents.length > 0
        : recordsIn(dossier, false).some(({ id: root }) => root === record);
    if (!isThere) return hidden;
    return placeHold({ id, ...wanted }, actor, at);
  });
};

export const liftLegalHold = (
  ports: Ports,
  actor: PersonId,
  { person, hold: id, request }: { readonly person: PersonId; readonly hold: HoldId; readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject: person, request, needs: { ids: [id] } }, (dossier, { viewer, at }) => {
    const hold = legalHoldsIn(dossier).find((each) => each.id === id);
    return hold && may(viewer, "retention.manage", null) ? liftHold(hold, actor, at) : hidden;
  });

/** More standing holds than a municipality will have. */
const MANY = 1000;
/** After every day of review. */
const EVER = "9999";

/** The holds that stand, in the order in which they are to be reviewed: each is kept with that day as the moment to look at it. */
export async function readHolds(ports: Ports, actor: PersonId): Promise<readonly LegalHold[] | undefined> {
  if (!may(asking(ports, actor).viewer, "retention.manage", null)) return undefined;
  const found = await ports.store.due("dossiers", ["legalHold"], EVER, MANY);
  return found
    .map(({ body }) => inPresentShape<DossierDocument>(body))
    .filter((document): document is LegalHold => document.type === "legalHold" && isStanding(document))
    .toSorted((one, other) => one.reviewOn.localeCompare(other.reviewOn) || one.id.localeCompare(other.id));
}
