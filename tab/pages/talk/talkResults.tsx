import { Badge, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { TalkResultsView } from "#bot/api/wire/talkResults.ts";
import { outcomeLabels } from "#core/content/assessment.ts";
import { talkResultsTexts } from "#core/content/tab/talkResults.ts";
import { useResource } from "#tab/api/api.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: "1.4em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  text: { fontWeight: tokens.fontWeightSemibold, maxWidth: "60ch" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

/** What the contract requires of the one whom the talk is about, with what came of it (P20); nothing where there is no contract. */
export function TalkResults({ view, path }: { readonly view: AppraisalView; readonly path: string }) {
  const styles = useStyles();
  const t = useTexts(talkResultsTexts);
  const { day, label } = useSaying();
  const { data } = useResource<TalkResultsView>(`${path}/results`);
  if (!data?.contract || data.results.length === 0) return null;
  return (
    <Panel heading={t.heading} how={view.side === "employee" ? t.howOwn : t.how(view.employee.name)}>
      <ol className={styles.list}>
        {data.results.map(({ key, outcome, measure, target, due, latest }) => (
          <li key={key}>
            <div className={styles.row}>
              <div className={styles.head}>
                <span className={styles.text}>{outcome}</span>
                {latest ? (
                  <>
                    <Badge appearance="tint" color="brand" size="large">
                      {label(outcomeLabels[latest.outcome])}
                    </Badge>
                    <span className={styles.quiet}>{t.assessedOn(day(latest.day))}</span>
                  </>
                ) : (
                  <span className={styles.quiet}>{t.notAssessed}</span>
                )}
              </div>
              <FactList
                facts={[
                  [t.measure, measure],
                  [t.target, target],
                  [t.due, due && day(due)],
                ]}
              />
            </div>
          </li>
        ))}
      </ol>
      <span className={styles.links} data-print="no">
        <Link inline {...linkTo({ page: "contract", subject: view.subject, contract: data.contract })}>
          {t.toContract}
        </Link>
        {data.results.some(({ latest }) => latest) && (
          <Link inline {...linkTo({ page: "assessments", subject: view.subject })}>
            {t.toAssessments}
          </Link>
        )}
      </span>
    </Panel>
  );
}
