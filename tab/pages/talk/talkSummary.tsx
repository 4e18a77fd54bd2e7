import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SUMMARY_TEXTS, type SummaryField } from "#core/appraisal/appraisal.ts";
import { followUpPaceLabel } from "#core/content/followUp.ts";
import { summaryFieldLabel } from "#core/content/states.ts";
import { paceOf } from "#core/followUp/days.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TalkDialog } from "./talkDialog.tsx";
import { TalkPresence } from "./talkPresence.tsx";
import { TalkRecord } from "./talkRecord.tsx";
import { SummaryEntryField } from "./talkSummaryField.tsx";
import { type Talk, isSummaryOpen } from "./talkState.ts";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch", fontSize: tokens.fontSizeBase400, lineHeight: "1.6" },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, breakInside: "avoid" },
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "20px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  send: { alignSelf: "flex-start" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    maxWidth: "65ch",
  },
});

/** The common text: written by both while it is open, after that a document. */
export function TalkSummary({ talk }: { readonly talk: Talk }) {
  return isSummaryOpen(talk.view.state) && talk.view.can.write ? (
    <TalkPresence talk={talk}>
      <SummaryForm talk={talk} />
    </TalkPresence>
  ) : (
    <SummaryText talk={talk} />
  );
}

function SummaryForm({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(talkTexts);
  const noGoals = talk.view.goals.length === 0;
  const [sending, setSending] = useState(false);
  return (
    <>
      <Panel heading={t.summary.heading} how={t.summary.how}>
        {SUMMARY_TEXTS.map((field) => (
          <SummaryEntryField key={field} talk={talk} field={field} />
        ))}
        {noGoals && <SummaryEntryField talk={talk} field="noGoalsReason" />}
      </Panel>
      <Panel heading={t.dates.heading}>
        <div className={styles.two}>
          <SummaryEntryField talk={talk} field="nextDate" />
          <SummaryEntryField talk={talk} field="followUpPace" />
          <SummaryEntryField talk={talk} field="followUp" />
        </div>
        {talk.view.can.send && (
          <Button className={styles.send} appearance="primary" onClick={() => setSending(true)}>
            {t.send.button}
          </Button>
        )}
        {sending && <TalkDialog act="send" talk={talk} onClose={() => setSending(false)} />}
      </Panel>
    </>
  );
}

function SummaryText({ talk }: { readonly talk: Talk }) {
  const { view } = talk;
  const styles = useStyles();
  const t = useTexts(talkTexts);
  const { day, instant, label } = useSaying();
  const { entries, confirmations, revision } = view.summary;
  const said = (field: SummaryField) => entries[field]?.value ?? "";
  const part = (field: SummaryField, text: string) =>
    text && (
      <div key={field} className={styles.part}>
        <h3 className={styles.sub}>{label(summaryFieldLabel[field])}</h3>
        <p className={styles.text}>{text}</p>
      </div>
    );
  const dayOr = (text: string) => text && day(text);
  return (
    <Panel
      heading={t.summary.heading}
      beside={revision > 0 && <span className={styles.quiet}>{t.summary.revision(revision)}</span>}
    >
      {SUMMARY_TEXTS.map((field) => part(field, said(field)))}
      {part("noGoalsReason", said("noGoalsReason"))}
      <div className={styles.two}>
        {part("followUpPace", label(followUpPaceLabel[paceOf(said("followUpPace"))]))}
        {part("followUp", dayOr(said("followUp")))}
        {part("nextDate", dayOr(said("nextDate")))}
      </div>
      <ul className={styles.list}>
        {confirmations.map(({ by, at, dissent }) => (
          <li key={by.id} className={styles.part}>
            <span className={styles.row}>
              <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
              {t.confirm.done(by.name, instant(at))}
            </span>
            {dissent && <Quote who={t.confirm.dissentOf(by.name)} text={dissent} />}
          </li>
        ))}
      </ul>
      <TalkRecord talk={talk} />
    </Panel>
  );
}
