/** What of a connection string of Application Insights the server uses. https://learn.microsoft.com/azure/azure-monitor/app/connection-strings */
export type Insights = { readonly key: string; readonly endpoint: string };

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** This machine's own is for tests. */
const ENDPOINT = /^(https:\/\/[^/\s]+|http:\/\/(127\.0\.0\.1|localhost):\d+)\/?$/;

/**
 * The parts of a connection string, or what is wrong with it. The endpoint must be said: without it what is told would go to one
 * for the whole world, and not to where the municipality's log lies.
 */
export function insightsOf(text: string): Insights | { readonly fault: string } {
  const parts = new Map(
    text
      .split(";")
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const [name = "", ...value] = part.split("=");
        return [name.trim().toLowerCase(), value.join("=").trim()];
      }),
  );
  const key = parts.get("instrumentationkey") ?? "";
  const endpoint = parts.get("ingestionendpoint") ?? "";
  if (!KEY.test(key)) return { fault: "has no InstrumentationKey that is a GUID in small letters" };
  if (!ENDPOINT.test(endpoint)) return { fault: "has no IngestionEndpoint that begins with https" };
  return { key, endpoint: endpoint.replace(/\/$/, "") };
}
