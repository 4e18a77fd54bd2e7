import type { TokenCredential } from "@azure/identity";
import { insightsOf } from "./connectionString.ts";
import { type Telemetry, quiet } from "./telemetry.ts";

export type TelemetrySettings = {
  readonly connectionString: string | undefined;
  /** Who the server is where the resource takes no keys; without it the key in the connection string is enough. */
  readonly credential?: (() => Promise<TokenCredential>) | undefined;
  /** Told when what was to be told did not arrive. */
  readonly onFault: (fault: { readonly name: string; readonly status: number | undefined }) => void;
};

/** Tells Application Insights when it is set. When it is not, nothing of it is loaded. */
export async function openTelemetry({ connectionString, credential, onFault }: TelemetrySettings): Promise<Telemetry> {
  if (connectionString === undefined) return quiet;
  const insights = insightsOf(connectionString);
  if ("fault" in insights) throw new Error(`the connection string of Application Insights ${insights.fault}`);
  const [{ tellInsights }, identity] = await Promise.all([import("./applicationInsights.ts"), credential?.()]);
  return tellInsights({ ...insights, connectionString, credential: identity, onFault });
}
