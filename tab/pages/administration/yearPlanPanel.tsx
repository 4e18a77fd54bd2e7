import { makeStyles, tokens } from "@fluentui/react-components";
import { yearKindNames } from "#core/content/year.ts";
import { yearTexts } from "#core/content/tab/year.ts";
import type { Day } from "#core/time.ts";
import { type Cycle, faultInCycle } from "#core/year/cycle.ts";
import { type PlannedSending, type YearFacts, yearPlan } from "#core/year/sendings.ts";
import { type ReminderExample, reminderExamples } from "#core/year/reminders.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  on: { display: "block", fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  toMany: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What a year sends, when and to how many: as it is written, before it is saved. */
export function YearPlanPanel({
  cycle,
  facts,
  today,
}: {
  readonly cycle: Cycle;
  readonly facts: YearFacts;
  readonly today: Day;
}) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  const { day } = useSaying();
  const plan = faultInCycle(cycle) ? undefined : yearPlan(cycle, facts, today);
  return (
    <Panel heading={t.plan} how={t.planHow}>
      {plan === undefined ? (
        <p className={styles.quiet}>{t.faulty}</p>
      ) : plan.length === 0 ? (
        <p className={styles.quiet}>{t.nothing}</p>
      ) : (
        <ol className={styles.list}>
          {plan.map((each) => (
            <li key={`${each.sending.what} ${each.sending.kind} ${each.sending.on}`}>
              <span className={styles.on}>{day(each.sentOn)}</span>
              <Sending planned={each} />
            </li>
          ))}
        </ol>
      )}
      <p className={styles.quiet}>{t.others}</p>
      {plan !== undefined && <Examples examples={reminderExamples(cycle, facts.quiet, today)} />}
    </Panel>
  );
}

/** When those are reminded for whom something waits: the days of what is booked are nobody's to know here, so by examples. */
function Examples({ examples }: { readonly examples: readonly ReminderExample[] }) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  const { day, list } = useSaying();
  return (
    <section className={styles.list}>
      <h3 className={styles.heading}>{t.examples}</h3>
      <p className={styles.quiet}>{t.examplesHow}</p>
      <ul className={styles.list}>
        {examples.map((each) => (
          <li key={each.kind}>{t.example(t.exampleKinds[each.kind], day(each.day), list(each.sentOn.map(day)))}</li>
        ))}
      </ul>
    </section>
  );
}

function Sending({ planned: { sending, managers, employees, told } }: { readonly planned: PlannedSending }) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  const names = useTexts(yearKindNames);
  const { day } = useSaying();
  switch (sending.what) {
    case "announcement":
      return (
        <>
          {t.announcement}
          <span className={styles.toMany}>{t.toAll(managers, employees)}</span>
          {told > 0 && <span className={styles.toMany}>{t.told(told)}</span>}
        </>
      );
    case "leadership":
      return (
        <>
          {t.leadership}
          <span className={styles.toMany}>{t.toMost(managers)}</span>
        </>
      );
    case "reminder":
      return (
        <>
          {t.reminder[sending.deadline](names[sending.kind], day(sending.day))}
          <span className={styles.toMany}>{t.toMost(managers)}</span>
        </>
      );
  }
}
