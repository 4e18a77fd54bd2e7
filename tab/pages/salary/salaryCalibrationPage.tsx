import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CalibrationView } from "#bot/api/wire/salary.ts";
import { criteriaSetLabels, salaryStepLabels } from "#core/content/salaryCriteria.ts";
import { salaryOverviewTexts } from "#core/content/tab/salaryOverview.ts";
import { STEPS } from "#core/salary/criteria.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", textAlign: "start", width: "100%", maxWidth: "48rem" },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, maxWidth: "65ch" },
});

/** How a unit uses the steps, for the meeting of those who set salaries: counted once, without names (D7). */
export default function SalaryCalibrationPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "salaryCalibration" }>;
}) {
  const styles = useStyles();
  const t = useTexts(salaryOverviewTexts).calibration;
  const { label, day } = useSaying();
  const resource = useResource<CalibrationView>(`/salary-calibration/${encodeURIComponent(place.unit)}`);
  return (
    <Loaded resource={resource}>
      {({ name, judged, of, groups }) => (
        <Page title={t.title(name)} under={t.intro}>
          <SeenBy text={t.countedOnce} />
          <p className={styles.text}>{t.judged(judged, of)}</p>
          {groups.length === 0 && <EmptyState what={t.tooFew} how={t.tooFewHow} />}
          {groups.map((group) => (
            <Panel key={group.set} heading={label(criteriaSetLabels[group.set])}>
              <p className={styles.text}>{t.counted(group.judged, day(group.countedOn))}</p>
              <table className={styles.table} aria-label={label(criteriaSetLabels[group.set])}>
                <thead>
                  <tr>
                    <th scope="col" className={styles.cell}>
                      {t.criterion}
                    </th>
                    {STEPS.map((step) => (
                      <th key={step} scope="col" className={styles.cell}>
                        {label(salaryStepLabels[step])}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {group.rows.map((row) => (
                    <tr key={row.name}>
                      <th scope="row" className={styles.cell}>
                        {row.name}
                      </th>
                      {STEPS.map((step) => (
                        <td key={step} className={styles.cell}>
                          {row.steps[step]}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Panel>
          ))}
          <Button as="a" style={{ alignSelf: "flex-start" }} {...linkTo({ page: "salaryOverview" })}>
            {t.back}
          </Button>
        </Page>
      )}
    </Loaded>
  );
}
