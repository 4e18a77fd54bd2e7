import { Button } from "@fluentui/react-components";
import type { FollowUpView } from "#bot/api/wire/followUp.ts";
import { followUpPageTexts } from "#core/content/tab/followUp.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { Answer } from "#tab/parts/answer.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { LongAgoLine } from "#tab/parts/longAgo.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { FollowUpState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { FollowUpActs } from "./followUpActs.tsx";
import { FollowUpAnswers } from "./followUpAnswers.tsx";
import { type FollowingUp, otherIn, pathOf } from "./followUpState.ts";

/** A follow-up between two talks, as one of the two sees it (P15). */
export default function FollowUpPage({ place }: { readonly place: Extract<Place, { readonly page: "followUp" }> }) {
  const path = pathOf(place);
  const resource = useResource<FollowUpView>(path, { everyMs: AT_LATEST_MS });
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) =>
        me ? (
          <Shown following={{ view, me: me.id, other: otherIn(view), path, refresh: resource.refresh }} />
        ) : (
          <Waiting />
        )
      }
    </Loaded>
  );
}

function Shown({ following }: { readonly following: FollowingUp }) {
  const { view, other } = following;
  const t = useTexts(followUpPageTexts);
  const { day } = useSaying();
  const { mine, subject, appraisal, can } = view;
  return (
    <Page
      title={t.title(other.name)}
      under={
        <span style={{ display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: 8 }}>
          <FollowUpState state={view.state} />
          {t.on(day(view.day))}
          {view.firstDay !== view.day && ` · ${t.postponedFrom(day(view.firstDay))}`}
        </span>
      }
    >
      <LongAgoLine those={view.longAgo} />
      <FollowUpActs following={following} />
      {(view.side === "manager" || view.theirs.answers) && view.state !== "planned" && <Theirs following={following} />}
      {mine && can.write && <FollowUpAnswers following={following} mine={mine} />}
      {mine?.status === "shared" && <Mine mine={mine} />}
      {mine && view.inMyPlace && view.answeredBy && (
        <Panel heading={t.inMyPlace(view.answeredBy.name)}>
          <Answers steps={mine.steps} values={view.inMyPlace} />
        </Panel>
      )}
      <span style={{ display: "inline-flex", flexWrap: "wrap", gap: 8 }} data-print="no">
        <Button as="a" {...linkTo({ page: "followUps", subject })}>
          {t.all}
        </Button>
        {appraisal && (
          <Button as="a" {...linkTo({ page: "talk", subject, appraisal })}>
            {t.toTalk}
          </Button>
        )}
      </span>
    </Page>
  );
}

/** What the other has shared; nothing of it before that. */
function Theirs({ following: { view, other } }: { readonly following: FollowingUp }) {
  const t = useTexts(followUpPageTexts);
  const { answers, steps } = view.theirs;
  const declined = view.given[view.side === "employee" ? "manager" : "employee"] === "declined";
  const by = (view.side === "employee" ? view.answeredBy : undefined) ?? other;
  if (!answers) return <EmptyState what={(declined ? t.theirsDeclined : t.theirsNotYet)(by.name)} />;
  return (
    <Panel heading={t.theirs(by.name)} how={by !== other && t.inPlaceOf(by.name, other.name)}>
      <Answers steps={steps} values={answers} />
    </Panel>
  );
}

function Answers({
  steps,
  values,
}: {
  readonly steps: FollowUpView["theirs"]["steps"];
  readonly values: { readonly [field: string]: string };
}) {
  const t = useTexts(followUpPageTexts);
  return steps
    .flatMap(({ fields }) => fields)
    .filter(({ key }) => values[key])
    .map((field) => <Answer key={field.key} field={field} value={values[field.key] ?? ""} none={t.noAnswer} />);
}

function Mine({ mine }: { readonly mine: NonNullable<FollowUpView["mine"]> }) {
  const t = useTexts(followUpPageTexts);
  const kept = Object.values(mine.answers).some((answer) => answer.kept && answer.value !== "");
  return (
    <Panel heading={t.mine} how={kept && t.kept}>
      <Answers
        steps={mine.steps}
        values={Object.fromEntries(Object.entries(mine.answers).map(([key, { value }]) => [key, value]))}
      />
    </Panel>
  );
}
