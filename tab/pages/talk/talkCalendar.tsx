import type { AppraisalView } from "#bot/api/wire.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";

const AHEAD: ReadonlySet<AppraisalView["state"]> = new Set(["planned", "preparation", "shared"]);

/** The talk as a file for the reader's calendar; after it was called off, the file that takes it out again. */
export function TalkCalendar({ state, path }: { readonly state: AppraisalView["state"]; readonly path: string }) {
  const t = useTexts(planningTexts).calendar;
  const takeOut = useTakeOut();
  const cancelled = state === "cancelled";
  if (!cancelled && !AHEAD.has(state)) return null;
  return (
    <Panel heading={t.heading} how={cancelled ? t.removeHow : t.how}>
      <div>
        <TakeOutButton from={takeOut} path={`${path}/calendar`} text={cancelled ? t.remove : t.add} making={t.making} />
      </div>
      <Refused failure={takeOut.failure} />
    </Panel>
  );
}
