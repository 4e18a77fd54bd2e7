import { Button } from "@fluentui/react-components";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { assessmentCancelledLabel } from "#core/content/states.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { AssessmentState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { AssessmentActs } from "./assessmentActs.tsx";
import { AssessmentComparison } from "./assessmentComparison.tsx";
import { type Assessing, otherIn, pathOf } from "./assessmentState.ts";
import { AssessmentOutcome, AssessmentText } from "./assessmentText.tsx";

/** The assessment of a contract, from the first answer to the text that both have confirmed (P19-P21). */
export default function AssessmentPage({ place }: { readonly place: Extract<Place, { readonly page: "assessment" }> }) {
  const path = pathOf(place);
  const resource = useResource<AssessmentPageView>(path, { everyMs: AT_LATEST_MS });
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) =>
        me ? (
          <Shown assessing={{ view, me: me.id, other: otherIn(view), path, place, refresh: resource.refresh }} />
        ) : (
          <Waiting />
        )
      }
    </Loaded>
  );
}

function Shown({ assessing }: { readonly assessing: Assessing }) {
  const { view, place } = assessing;
  const t = useTexts(assessmentPageTexts);
  const { day, label } = useSaying();
  return (
    <Page
      title={view.party === "holder" ? t.title : t.titleOf(view.holder.name)}
      under={
        <span style={{ display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: 8 }}>
          <AssessmentState state={view.state} />
          {(view.overdue ? t.overdue : t.due)(day(view.day))} · {t.holder}: {view.holder.name} · {t.principal}:{" "}
          {view.principal.name}
        </span>
      }
    >
      {view.party && <AssessmentActs assessing={assessing} />}
      {view.scope !== "whole" && <EmptyState what={view.scope === "results" ? t.resultsOnly : t.outcomeOnly} />}
      {view.cancelled && <EmptyState what={label(assessmentCancelledLabel[view.cancelled])} />}
      {view.party && (view.state === "open" || view.state === "revealed") && <SoFar assessing={assessing} />}
      {view.party && view.theirs?.answers && <AssessmentComparison view={view} />}
      {view.outcome && <AssessmentOutcome outcome={view.outcome} />}
      {view.compiled && <AssessmentText view={view} />}
      <span style={{ display: "inline-flex", flexWrap: "wrap", gap: 8 }} data-print="no">
        <Button as="a" {...linkTo({ page: "contract", subject: place.subject, contract: view.contract })}>
          {t.toContract}
        </Button>
        <Button as="a" {...linkTo({ page: "assessments", subject: place.subject })}>
          {t.toHistory}
        </Button>
      </span>
    </Page>
  );
}

/** Who has shared, and how far one has come oneself. */
function SoFar({ assessing: { view, other } }: { readonly assessing: Assessing }) {
  const t = useTexts(assessmentPageTexts);
  const theirs = view.given[view.party === "holder" ? "principal" : "holder"] ?? "nothing";
  return (
    <Panel heading={t.givenHeading}>
      <ul style={{ margin: 0, paddingInlineStart: "1.2em" }}>
        {view.mine && <li>{t.answered(view.mine.answered, view.mine.of)}</li>}
        <li>{t.given[theirs](other.name)}</li>
      </ul>
    </Panel>
  );
}
