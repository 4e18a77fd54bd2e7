import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OfferedGoalView } from "#bot/api/wire/goals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { DeclineOfferDialog, TakeOfferDialog } from "#tab/pages/goals/goalOfferDialogs.tsx";
import type { Talk } from "./talkState.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  goal: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Goals that were offered to the employee and left for this talk (P24): until they are answered they are not forgotten. */
export function TalkSavedGoals({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts).inTalk;
  const { savedGoals, side, employee } = talk.view;
  if (savedGoals.length === 0) return null;
  return (
    <Panel heading={t.heading(savedGoals.length)} how={side === "employee" ? t.how : t.howTheirs(employee.name)}>
      <ul className={styles.list}>
        {savedGoals.map((offer) => (
          <li key={offer.shared} className={styles.goal}>
            <SavedGoal offer={offer} talk={talk} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function SavedGoal({ offer, talk }: { readonly offer: OfferedGoalView; readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts);
  const facts = useTexts(goalsTexts);
  const { day } = useSaying();
  const [answering, setAnswering] = useState<"take" | "decline">();
  const { title, shared, canAnswer } = offer;
  const path = `/goal-offers/${encodeURIComponent(talk.view.subject)}/${encodeURIComponent(shared)}`;
  const dialog = { offer, path, refresh: talk.refresh, onClose: () => setAnswering(undefined) };
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <span className={styles.quiet}>{t.inTalk.offeredBy(offer.by.name)}</span>
      <FactList
        facts={[
          [facts.measure, offer.measure],
          [facts.due, day(offer.due)],
          [facts.serves, offer.servesTitle],
        ]}
      />
      {canAnswer && (
        <div className={styles.acts} data-print="no">
          <Button size="small" onClick={() => setAnswering("take")} aria-label={t.takeNamed(title)}>
            {t.take}
          </Button>
          <Button size="small" onClick={() => setAnswering("decline")} aria-label={t.declineNamed(title)}>
            {t.decline}
          </Button>
        </div>
      )}
      {answering === "take" && (
        <TakeOfferDialog {...dialog} nextTalk={talk.view.summary.entries.nextDate?.value ?? ""} />
      )}
      {answering === "decline" && <DeclineOfferDialog {...dialog} />}
    </>
  );
}
