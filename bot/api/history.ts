import type { HistoryTopic } from "#core/history/telling.ts";
import { readHistory } from "#bot/usecases/history.ts";
import { presentHappenings } from "./presentHappenings.ts";
import { type Route, reading } from "./route.ts";
import { HistoryPageWire, HistoryTopicWire } from "./wire/history.ts";

/** What has happened for the reader; an `about` that is no topic names nothing. */
export const historyRoutes: readonly Route[] = [
  reading("/api/history", HistoryPageWire, async ({ deps, actor, query, reader }) => {
    const before = query.get("before");
    const topic = topicIn(query.get("about"));
    if (topic === "unknown") return undefined;
    const found = await readHistory(deps.ports, actor, { ...(before && { before }), ...(topic && { topic }) });
    return found && presentHappenings(reader, found);
  }),
];

function topicIn(about: string | null): HistoryTopic | "unknown" | undefined {
  if (!about) return undefined;
  const parsed = HistoryTopicWire.safeParse(about);
  return parsed.success ? parsed.data : "unknown";
}
