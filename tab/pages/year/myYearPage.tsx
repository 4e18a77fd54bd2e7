import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { MyYearView } from "#bot/api/wire/year.ts";
import { myYearTexts } from "#core/content/tab/myYear.ts";
import { yearKindNames } from "#core/content/year.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, maxWidth: "65ch" },
});

type Booked = MyYearView["booked"][number];
type Period = NonNullable<MyYearView["periods"]>[number];

const DAYS = ["employee", "manager", "summary"] as const;

/** What comes for me in the year: my own booked days, and when the municipality has its talks. Nothing is done here. */
export default function MyYearPage() {
  const styles = useStyles();
  const t = useTexts(myYearTexts);
  const resource = useResource<MyYearView>("/me/year", { everyMs: AT_LATEST_MS });
  return (
    <Loaded resource={resource}>
      {({ booked, periods }) => (
        <Page title={t.title} under={t.under} narrow>
          <Panel heading={t.booked}>
            {booked.length === 0 ? (
              <EmptyState what={t.none} how={t.noneHow} />
            ) : (
              <ol className={styles.list}>
                {booked.map((each) => (
                  <BookedDay key={`${each.day} ${each.kind}`} booked={each} />
                ))}
              </ol>
            )}
          </Panel>
          <Panel heading={t.periods} how={t.periodsHow}>
            {periods === undefined || periods.length === 0 ? (
              <p className={styles.text}>{periods ? t.nothing : t.undecided}</p>
            ) : (
              <ol className={styles.list}>
                {periods.map((each) => (
                  <PeriodRow key={each.kind} period={each} />
                ))}
              </ol>
            )}
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}

function BookedDay({ booked }: { readonly booked: Booked }) {
  const styles = useStyles();
  const t = useTexts(myYearTexts);
  const { day } = useSaying();
  const me = useReader().me?.id;
  const to = me === undefined ? undefined : placeOf(booked, me);
  return (
    <li className={styles.row}>
      <span className={styles.strong}>{booked.time ? t.at(day(booked.day), booked.time) : day(booked.day)}</span>
      <span>{to ? <Link {...linkTo(to)}>{t.kinds[booked.kind]}</Link> : t.kinds[booked.kind]}</span>
    </li>
  );
}

function PeriodRow({ period }: { readonly period: Period }) {
  const styles = useStyles();
  const t = useTexts(myYearTexts);
  const names = useTexts(yearKindNames);
  const { day } = useSaying();
  return (
    <li className={styles.row}>
      <span className={styles.strong}>{names[period.kind]}</span>
      <span>{t.span(day(period.from), day(period.to))}</span>
      {DAYS.map((each) => {
        const on = period[each];
        return (
          on !== undefined && (
            <span key={each} className={styles.quiet}>
              {t.days[each](day(on))}
            </span>
          )
        );
      })}
    </li>
  );
}

/** Where one reads more of it. */
function placeOf({ kind, appraisal, assessment, contract, basis }: Booked, subject: string): Place {
  switch (kind) {
    case "appraisal":
      return appraisal ? { page: "talk", subject, appraisal } : { page: "myTalk" };
    case "followUp":
      return { page: "followUps", subject };
    case "assessment":
      return assessment ? { page: "assessment", subject, assessment } : { page: "assessments", subject };
    case "contractEnds":
      return contract ? { page: "contract", subject, contract } : { page: "myContract" };
    case "salaryView":
    case "salaryTalk":
      return basis ? { page: "salaryBasis", subject, basis } : { page: "salary" };
  }
}
