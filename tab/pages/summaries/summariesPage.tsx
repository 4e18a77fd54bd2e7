import { Badge, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SummariesView } from "#bot/api/wire/summary.ts";
import { summaryPaperTexts } from "#core/content/summaryPaper.ts";
import { summariesTexts } from "#core/content/tab/summaries.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { RecordHold } from "#tab/pages/archive/recordHold.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  file: { marginInlineStart: "auto", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The summaries of somebody's talks as records: for the two, their present manager, and the registrar (research/domain D10). */
export default function SummariesPage({
  place: { subject },
}: {
  readonly place: Extract<Place, { readonly page: "summaries" }>;
}) {
  const resource = useResource<SummariesView>(`/summaries/${encodeURIComponent(subject)}`);
  return <Loaded resource={resource}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view: { subject, own, canHold, summaries } }: { readonly view: SummariesView }) {
  const styles = useStyles();
  const t = useTexts(summariesTexts);
  const { standings } = useTexts(summaryPaperTexts);
  const { day } = useSaying();
  const takeOut = useTakeOut();
  return (
    <Page title={own ? t.title : t.titleOf(subject.name)} under={t.under} narrow>
      <Panel heading={t.all} how={own ? t.seenBy : t.seenByOf}>
        {summaries.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
        <ul className={styles.list}>
          {summaries.map(({ appraisal, heldOn, manager, standing, isParty }) => (
            <li key={appraisal} className={styles.row}>
              <span>
                {isParty ? (
                  <Link inline {...linkTo({ page: "talk", subject: subject.id, appraisal })}>
                    {t.talkOn(day(heldOn))}
                  </Link>
                ) : (
                  t.talkOn(day(heldOn))
                )}{" "}
                {t.with(manager.name)}
              </span>
              <Badge appearance="outline" size="large" color="informative">
                {standings[standing.kind].label}
              </Badge>
              <span className={styles.file}>
                {canHold && <RecordHold person={subject} record={appraisal} about={day(heldOn)} />}
                <TakeOutButton
                  from={takeOut}
                  path={`/appraisals/${encodeURIComponent(subject.id)}/${encodeURIComponent(appraisal)}/summary/pdf`}
                  text={t.pdf}
                  making={t.making}
                  about={t.pdfOf(day(heldOn))}
                />
              </span>
            </li>
          ))}
        </ul>
        <Refused failure={takeOut.failure} />
      </Panel>
    </Page>
  );
}
