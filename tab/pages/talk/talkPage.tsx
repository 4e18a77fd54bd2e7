import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { AppraisalState } from "#tab/parts/states.tsx";
import type { Place } from "#tab/routing/places.ts";
import { ClimateQuestions } from "#tab/pages/climate/climateQuestions.tsx";
import { BetweenLink } from "#tab/pages/between/betweenLink.tsx";
import { FollowUpsLink } from "#tab/pages/followUp/followUpsLink.tsx";
import { SummariesLink } from "#tab/pages/summaries/summariesLink.tsx";
import { TalkActs } from "./talkActs.tsx";
import { TalkCalendar } from "./talkCalendar.tsx";
import { TalkCorrections } from "./talkCorrections.tsx";
import { TalkActions } from "./talkActions.tsx";
import { EarlierActions } from "./talkEarlierActions.tsx";
import { TalkGoals } from "./talkGoals.tsx";
import { TalkResults } from "./talkResults.tsx";
import { TalkPreparation } from "./talkPreparation.tsx";
import { SinceLast } from "./talkSinceLast.tsx";
import { TalkSavedGoals } from "./talkSavedGoals.tsx";
import { TalkSideBySide } from "./talkSideBySide.tsx";
import { TalkSummary } from "./talkSummary.tsx";
import { type Talk, isSummaryOpen, showsAnswers } from "./talkState.ts";

/** A medarbetarsamtal from booking to confirmed summary, as its two parties see it. */
export default function TalkPage({ place }: { readonly place: Extract<Place, { readonly page: "talk" }> }) {
  const path = `/appraisals/${place.subject}/${place.appraisal}`;
  const resource = useResource<AppraisalView>(path, { everyMs: AT_LATEST_MS });
  const t = useTexts(talkTexts);
  const { day } = useSaying();
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const other = view.side === "employee" ? view.manager : view.employee;
        const talk: Talk = { view, me: me.id, other, path, refresh: resource.refresh, place };
        const { state, summary } = view;
        const summed = isSummaryOpen(state) || summary.revision > 0;
        // Beside the preparation, which it is no part of; later after what one is here for.
        const climate = <ClimateQuestions asked={view.can.answerClimate} path={path} refresh={resource.refresh} />;
        return (
          <Page
            title={t.title(other.name)}
            under={
              <span style={{ display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: 8 }}>
                <AppraisalState state={state} />
                {summary.heldOn === undefined
                  ? t.when(day(view.date), view.time, view.minutes)
                  : t.heldOn(day(summary.heldOn), summary.heldBy?.name ?? "")}{" "}
                · {t.employee}: {view.employee.name} · {t.manager}: {view.manager.name}
              </span>
            }
          >
            <TalkActs talk={talk} />
            {place.calendar && <TalkCalendar view={view} path={path} />}
            {state === "preparation" && <TalkPreparation talk={talk} />}
            {state === "preparation" && climate}
            <EarlierActions talk={talk} />
            <TalkResults view={view} path={path} />
            {summed && <SinceLast talk={talk} />}
            {showsAnswers(view) && <TalkSideBySide talk={talk} open={!summed} />}
            <TalkSavedGoals talk={talk} />
            {summed && <TalkGoals talk={talk} />}
            {summed && <TalkActions talk={talk} />}
            {summed && <TalkSummary talk={talk} />}
            <TalkCorrections talk={talk} />
            {state !== "preparation" && climate}
            {!place.calendar && <TalkCalendar view={view} path={path} />}
            <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
              <FollowUpsLink subject={place.subject} />
              <BetweenLink subject={place.subject} />
              <SummariesLink subject={place.subject} />
            </div>
          </Page>
        );
      }}
    </Loaded>
  );
}
