import { useEffect } from "react";
import type { RetentionView } from "#bot/api/wire/archive.ts";
import { useResource } from "#tab/api/api.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { RetentionKinds } from "./retentionKinds.tsx";
import { RetentionPackages } from "./retentionPackages.tsx";
import { RetentionProofs } from "./retentionProofs.tsx";
import { RetentionRun } from "./retentionRun.tsx";

/** While the server goes through the dossiers. */
const FOLLOW_MS = 2_000;
const AT_WORK: ReadonlySet<RetentionView["runs"][number]["state"]> = new Set(["gathering", "looking", "removing"]);

/** How long each type of record is kept; what is due; proofs of what was removed (research/domain A7). */
export default function RetentionSection() {
  const resource = useResource<RetentionView>("/archive/retention");
  const { refresh } = resource;
  const { runs = [], packages = [] } = resource.data ?? {};
  const isAtWork = runs.some(({ state }) => AT_WORK.has(state)) || packages.some(({ state }) => state === "packing");
  useEffect(() => {
    if (!isAtWork) return undefined;
    const timer = setInterval(() => void refresh(), FOLLOW_MS);
    return () => clearInterval(timer);
  }, [isAtWork, refresh]);
  return (
    <Loaded resource={resource}>
      {(view) => (
        <>
          <RetentionRun view={view} refresh={refresh} />
          <RetentionPackages packages={view.packages} refresh={refresh} />
          <RetentionKinds view={view} refresh={refresh} />
          <RetentionProofs runs={view.runs} />
        </>
      )}
    </Loaded>
  );
}
