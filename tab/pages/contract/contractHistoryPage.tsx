import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryView, WordingView } from "#bot/api/wire/contractHistory.ts";
import { fitLabels, outcomeLabels } from "#core/content/assessment.ts";
import { partName } from "#core/content/contractParts.ts";
import { contractStateLabel } from "#core/content/states.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { type PartId, partsOf } from "#core/contract/parts.ts";
import { useResource } from "#tab/api/api.tsx";
import { DayField } from "#tab/parts/fields.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { ContractPrincipals } from "./contractPrincipals.tsx";
import { ContractReading } from "./contractReading.tsx";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: "1.2em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Wording = HistoryView["wordings"][number];

/** How the contract came to be what it is: as of any day, every wording with who, when and why, and where each part got its words. */
export default function ContractHistoryPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "history" }>;
}) {
  const { subject, contract } = place;
  const history = useResource<HistoryView>(`/contracts/${subject}/${contract}/history`);
  const t = useTexts(negotiationTexts);
  return (
    <Loaded resource={history}>
      {(view) => (
        <Page
          narrow
          title={t.past.title(view.holder.name)}
          under={<Link {...linkTo({ page: "contract", subject, contract })}>{t.history.back}</Link>}
        >
          <History view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function History({ view }: { readonly view: HistoryView }) {
  const styles = useStyles();
  const { past: t, changed } = useTexts(negotiationTexts);
  const { revision } = useTexts(contractTexts);
  const { day, instant, label } = useSaying();
  const reasonText = useReason();
  const [on, setOn] = useState(view.today);
  const [chosen, setChosen] = useState<Wording>();
  const shown = chosen ?? inForceOn(view.wordings, on);
  return (
    <>
      <Panel heading={t.list}>
        <Link {...linkTo({ page: "comparison", subject: view.subject, contract: view.contract })}>
          {changed.compare}
        </Link>
        <ol className={styles.list} reversed>
          {view.wordings.map((wording) => (
            <li key={`${wording.contract} ${wording.revision}`}>
              <div className={styles.row}>
                <strong>
                  {revision(wording.revision)}: {reasonText(wording.reason)}
                </strong>
                <span className={styles.quiet}>
                  {t.by(wording.proposedBy.name, instant(wording.proposedAt))} ·{" "}
                  {label(contractStateLabel[wording.state])}
                  {wording.comments > 0 && ` · ${t.comments(wording.comments)}`}
                </span>
                {wording.inForce && (
                  <span>{t.inForce(day(wording.inForce.from), wording.inForce.to && day(wording.inForce.to))}</span>
                )}
                <Causes reason={wording.reason} subject={view.subject} />
                {wording.reason.comment && wording.reason.by && (
                  <Quote who={wording.reason.by.name} text={wording.reason.comment} />
                )}
                {wording.refusal && <Quote who={t.refused} text={wording.refusal} />}
                <Button
                  size="small"
                  onClick={() => setChosen(wording)}
                  aria-label={`${t.read}: ${revision(wording.revision)}`}
                >
                  {t.read}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      </Panel>
      <ContractPrincipals principals={view.principals} />
      <DayField
        label={t.day}
        value={on}
        max={view.today}
        onChange={(value) => {
          setOn(value);
          setChosen(undefined);
        }}
      />
      {shown ? (
        <OneWording key={`${shown.contract} ${shown.revision}`} subject={view.subject} wording={shown} />
      ) : (
        <EmptyState what={t.none} />
      )}
    </>
  );
}

/** The wording in force on a day; on the day when one gave way to another, the later. */
const inForceOn = (wordings: readonly Wording[], day: string) =>
  wordings.find(({ inForce }) => inForce && inForce.from <= day && (inForce.to === undefined || day <= inForce.to));

function OneWording({ subject, wording }: { readonly subject: string; readonly wording: Wording }) {
  const resource = useResource<WordingView>(`/contracts/${subject}/${wording.contract}/wordings/${wording.revision}`);
  const { past: t } = useTexts(negotiationTexts);
  return (
    <Loaded resource={resource}>
      {(view) => (
        <>
          <Panel heading={t.on} bare>
            <ContractReading view={{ ...view, reason: view.refusal }} />
          </Panel>
          <Whence view={view} />
        </>
      )}
    </Loaded>
  );
}

/** For each part that has got new words since the first: when, by whom and why. */
function Whence({ view }: { readonly view: WordingView }) {
  const styles = useStyles();
  const { past: t } = useTexts(negotiationTexts);
  const { revision } = useTexts(contractTexts);
  const { instant } = useSaying();
  const { locale } = useReader();
  const reasonText = useReason();
  const places = new Map(partsOf(view.terms).map(({ id, place }) => [id as string, place]));
  return (
    <Panel heading={t.whence}>
      <ul className={styles.list}>
        {view.parts.map(({ part, since, comments }) => (
          <li key={part}>
            <div className={styles.row}>
              <strong>{partName(part as PartId, places.get(part), locale)}</strong>
              <span className={styles.quiet}>
                {revision(since.revision)}, {t.by(since.by.name, instant(since.at))}: {reasonText(since.reason)}
              </span>
              <Causes reason={since.reason} subject={view.subject} />
              {comments.map((comment) => (
                <Quote key={comment.id} who={comment.by.name} text={comment.text} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What else it came of: the assessment with what it said, and goals that were decided anew. */
function Causes({ reason, subject }: { readonly reason: Wording["reason"]; readonly subject: string }) {
  const { past: t } = useTexts(negotiationTexts);
  const { day, label } = useSaying();
  const { assessment, goals } = reason;
  return (
    <>
      {assessment && (
        <>
          <span>
            <Link inline {...linkTo({ page: "assessment", subject, assessment: assessment.id })}>
              {t.assessment(day(assessment.day))}
            </Link>
            {assessment.fit && `: ${label(fitLabels[assessment.fit])}`}
            {assessment.outcome && `: ${label(outcomeLabels[assessment.outcome])}`}
          </span>
          {assessment.remark && <Quote text={assessment.remark} />}
        </>
      )}
      {goals.map(({ kind, title, reference }) => (
        <span key={title}>{t.goal[kind](title, reference)}</span>
      ))}
    </>
  );
}

function useReason() {
  const { past } = useTexts(negotiationTexts);
  return ({ kind, by }: Wording["reason"]): string => {
    const text = past.reason[kind];
    return typeof text === "string" ? text : text(by?.name ?? "");
  };
}
