import { z } from "zod";
import type { PersonId } from "#core/ids.ts";
import { type GraphClient, nothing } from "#bot/graph/graphClient.ts";
import { GraphFault } from "#bot/graph/graphFault.ts";

/** What came of asking Graph to give somebody the app. `later` passes by itself. */
export type Installed = "installed" | "noTeams" | "notAllowed" | "later" | "refused";

/**
 * Gives a person the app, so that Teams opens their chat with the bot and tells it so. Of who has it already Teams may have told
 * somebody before us, so their chat is named. Never throws for what Graph says.
 */
export type Install = (person: PersonId) => Promise<{ readonly outcome: Installed; readonly chat?: string }>;

const Named = z.object({ id: z.string().min(1) });
const Installations = z.object({ value: z.array(Named) });

/**
 * The app's own installing as the app itself, with `TeamsAppInstallation.ReadWriteForUser.All`. The app is named by its id in the
 * municipality's catalogue, which is another than the one in the manifest.
 * https://learn.microsoft.com/graph/api/userteamwork-post-installedapps, .../userscopeteamsappinstallation-get-chat
 */
export function graphInstall(
  graph: GraphClient,
  { base, app }: { readonly base: string; readonly app: string },
): Install {
  const appsOf = (person: PersonId) => `/users/${encodeURIComponent(person)}/teamwork/installedApps`;

  const chatOf = async (person: PersonId): Promise<string | undefined> => {
    const filter = encodeURIComponent(`teamsApp/id eq '${app}'`);
    const { value } = await graph.get(`${appsOf(person)}?$expand=teamsApp&$filter=${filter}`, Installations);
    const [installation] = value;
    if (!installation) return undefined;
    return (await graph.get(`${appsOf(person)}/${encodeURIComponent(installation.id)}/chat`, Named)).id;
  };

  return async (person) => {
    const body = { "teamsApp@odata.bind": `${base}/appCatalogs/teamsApps/${app}` };
    try {
      const chat = await graph
        // Whoever has it already is answered with a conflict.
        .send({ method: "POST", path: appsOf(person), body, repeatable: true }, nothing)
        .then(
          () => undefined,
          (fault: unknown) => (isThere(fault) ? chatOf(person) : Promise.reject(fault)),
        );
      return { outcome: "installed", ...(chat !== undefined && { chat }) };
    } catch (fault) {
      if (!(fault instanceof GraphFault)) throw fault;
      return { outcome: outcomeOf(fault) };
    }
  };
}

const isThere = (fault: unknown) => fault instanceof GraphFault && fault.kind === "conflict";

function outcomeOf({ kind, passes }: GraphFault): Installed {
  if (passes) return "later";
  if (kind === "missing") return "noTeams";
  return kind === "notAllowed" ? "notAllowed" : "refused";
}
