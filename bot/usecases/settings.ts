import { may } from "#core/access/access.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import { MUNICIPALITY, municipalityOf } from "#core/municipality/municipality.ts";
import { type Settings, changeSettings } from "#core/municipality/settings.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** What holds for the whole municipality, for those who may change it. */
export function readSettings(ports: Ports, actor: PersonId): Settings | undefined {
  const { viewer, municipality } = asking(ports, actor);
  return may(viewer, "settings.edit", null) ? municipality.settings : undefined;
}

/** Changes what holds for the whole municipality. */
export const changeMunicipalitySettings = (
  ports: Ports,
  actor: PersonId,
  { wanted, request }: { readonly wanted: Partial<Settings>; readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject: MUNICIPALITY, request, needs: { types: ["settings"] } }, (dossier, { viewer }) =>
    may(viewer, "settings.edit", null) ? changeSettings(municipalityOf(dossier.documents).settings, wanted) : hidden,
  );
