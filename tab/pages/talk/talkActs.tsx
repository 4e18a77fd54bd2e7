import { Button } from "@fluentui/react-components";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { VideoRegular } from "@fluentui/react-icons/svg/video";
import { useState } from "react";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { planningTexts } from "#core/content/tab/planning.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { Ask } from "#tab/parts/ask.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { type TalkAct, TalkDialog } from "./talkDialog.tsx";
import { type Talk, isSummaryOpen } from "./talkState.ts";

/** What comes next in the talk, and what the reader can do about it. */
export function TalkActs({ talk }: { readonly talk: Talk }) {
  const t = useTexts(talkTexts);
  const [act, setAct] = useState<TalkAct>();
  const { view, me, other, place } = talk;
  const meeting = useTexts(meetingTexts);
  const { today = "" } = useReader();
  const inCalendar = useTexts(planningTexts).calendar;
  const { can, state, summary, calendar } = view;
  const isMeeting = isSummaryOpen(state) || state === "shared" || (state === "preparation" && view.date <= today);
  // While it is prepared for a day to come, that it has been held is the last one would say.
  const isNear = view.revealed || view.date <= today;
  const hold = can.hold && (
    <Button appearance={view.revealed ? "primary" : "secondary"} onClick={() => setAct("hold")}>
      {t.hold.button}
    </Button>
  );
  const confirmed = summary.confirmations.some(({ by }) => by.id === me);
  const next =
    state === "awaitingConfirmation" && confirmed
      ? t.confirm.waiting(other.name)
      : t.next[state][view.side](other.name);
  return (
    <>
      <Ask
        text={next}
        more={
          isSummaryOpen(state) &&
          summary.changeAsked && <Quote who={t.summary.changeAsked} text={summary.changeAsked} />
        }
        acts={
          <>
            {calendar.kind === "booked" && calendar.joinUrl !== undefined && (
              <Button as="a" icon={<VideoRegular />} href={calendar.joinUrl} target="_blank" rel="noreferrer">
                {inCalendar.join}
              </Button>
            )}
            {isMeeting && (
              <Button as="a" icon={<PeopleChatRegular />} {...linkTo({ ...place, page: "meeting" })}>
                {meeting.open}
              </Button>
            )}
            {isNear && hold}
            {can.send && (
              <Button appearance="primary" onClick={() => setAct("send")}>
                {t.send.button}
              </Button>
            )}
            {can.confirm && (
              <Button appearance="primary" onClick={() => setAct("confirm")}>
                {t.confirm.button}
              </Button>
            )}
            {can.askForChange && <Button onClick={() => setAct("askForChange")}>{t.askForChange.button}</Button>}
            {can.reschedule && <Button onClick={() => setAct("reschedule")}>{t.reschedule.button}</Button>}
            {can.cancel && <Button onClick={() => setAct("cancel")}>{t.cancel.button}</Button>}
            {!isNear && hold}
            {summary.revision > 0 && !isSummaryOpen(state) && (
              <Button icon={<PrintRegular />} onClick={() => print()}>
                {t.print}
              </Button>
            )}
          </>
        }
      />
      {act && <TalkDialog key={act} act={act} talk={talk} onClose={() => setAct(undefined)} />}
    </>
  );
}
