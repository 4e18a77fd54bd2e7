import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";

const AHEAD: ReadonlySet<AppraisalView["state"]> = new Set(["planned", "preparation", "shared"]);

/**
 * How the talk stands in the calendar: booked in Outlook by the product itself, or else as a file for the reader's own, and after
 * it was called off the file that takes it out again.
 */
export function TalkCalendar({ view, path }: { readonly view: AppraisalView; readonly path: string }) {
  const t = useTexts(planningTexts).calendar;
  const takeOut = useTakeOut();
  const { state, calendar } = view;
  const cancelled = state === "cancelled";
  if (!cancelled && !AHEAD.has(state)) return null;
  switch (calendar.kind) {
    case "booked":
      return <Panel heading={t.standing} how={t.booked(calendar.organizer.name)} />;
    case "soon":
    case "takenOut":
    case "stale":
      return <Panel heading={t.standing} how={t[calendar.kind]} />;
    case "notBooked":
    case "file":
      return (
        <Panel heading={t.heading} how={cancelled ? t.removeHow : t.how}>
          {calendar.kind === "notBooked" && !cancelled && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t.notBooked[calendar.reason]}</MessageBarBody>
            </MessageBar>
          )}
          <div>
            <TakeOutButton
              from={takeOut}
              path={`${path}/calendar`}
              text={cancelled ? t.remove : t.add}
              making={t.making}
            />
          </div>
          <Refused failure={takeOut.failure} />
        </Panel>
      );
  }
}
