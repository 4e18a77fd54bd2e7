import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentsPageView } from "#bot/api/wire/assessment.ts";
import { conclusionLabels } from "#core/content/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AssessmentState } from "#tab/parts/states.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { AssessmentLines } from "./assessmentLines.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  open: { alignSelf: "flex-start" },
});

/** What has been assessed of somebody's contracts, and each commitment and result over time. */
export default function AssessmentsPage({
  place: { subject },
}: {
  readonly place: Extract<Place, { readonly page: "assessments" }>;
}) {
  const resource = useResource<AssessmentsPageView>(`/assessments/${subject}`);
  return (
    <Loaded resource={resource}>{(view) => <Shown view={view} subject={subject} refresh={resource.refresh} />}</Loaded>
  );
}

function Shown({
  view,
  subject,
  refresh,
}: {
  readonly view: AssessmentsPageView;
  readonly subject: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts);
  const { me } = useReader();
  const { day, label } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const { assessments, lines, canOpen } = view;
  const open = async () => {
    const done = await run("POST", `/contracts/${subject}/${canOpen}/assessments`);
    if (done?.assessment) go({ page: "assessment", subject, assessment: done.assessment });
  };
  return (
    <Page title={me?.id === subject ? t.history.title : t.history.titleOf(view.holder.name)}>
      <Panel heading={t.history.list}>
        {assessments.length === 0 && <EmptyState what={t.history.none} how={t.history.noneHow} />}
        <ul className={styles.list}>
          {assessments.map(({ id, day: on, state, overdue, readable, conclusion }) => (
            <li key={id} className={styles.row}>
              {readable ? (
                <Link {...linkTo({ page: "assessment", subject, assessment: id })}>
                  {t.history.assessmentOn(day(on))}
                </Link>
              ) : (
                <span>{t.history.assessmentOn(day(on))}</span>
              )}
              <AssessmentState state={state} />
              {overdue && <span>{t.overdue(day(on))}</span>}
              {conclusion && <span>{label(conclusionLabels[conclusion])}</span>}
            </li>
          ))}
        </ul>
        {canOpen && (
          <Button className={styles.open} disabledFocusable={busy} onClick={() => void open()}>
            {t.history.open}
          </Button>
        )}
        <Refused failure={failure} />
      </Panel>
      {assessments.length > 0 && <AssessmentLines lines={lines} />}
    </Page>
  );
}
