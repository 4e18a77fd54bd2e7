import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SalaryOverviewView } from "#bot/api/wire/salary.ts";
import { salaryOverviewTexts } from "#core/content/tab/salaryOverview.ts";
import { BUILDS_ON } from "#core/salary/overview.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  scroll: { overflowX: "auto" },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", textAlign: "start" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // On a phone the cells of a person stand below each other, each with its heading before it.
    "@media (max-width: 640px)": {
      display: "block",
      borderBottom: "none",
      padding: 0,
      "::before": { content: "attr(data-column) ': '", color: tokens.colorNeutralForeground2 },
    },
  },
  headings: { "@media (max-width: 640px)": { display: "none" } },
  row: { "@media (max-width: 640px)": { display: "block", marginBottom: tokens.spacingVerticalL } },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Who has had their salary talk and when, for HR and those above: facts, and never how anybody is judged (D10). */
export default function SalaryOverviewPage() {
  const styles = useStyles();
  const t = useTexts(salaryOverviewTexts).overview;
  const resource = useResource<SalaryOverviewView>("/salary-overview");
  const taking = useTakeOut();
  return (
    <Loaded resource={resource}>
      {({ units }) => (
        <Page title={t.title} under={t.intro}>
          <SeenBy text={t.seenBy} />
          <div className={styles.acts}>
            <TakeOutButton from={taking} path="/salary-overview/xlsx" text={t.xlsx} making={t.making} />
            <TakeOutButton from={taking} path="/salary-overview/csv" text={t.csv} making={t.making} />
          </div>
          <Refused failure={taking.failure} />
          {units.length === 0 && <EmptyState what={t.nobody} />}
          {units.map((unit) => (
            <Panel
              key={unit.unit}
              heading={unit.name}
              how={`${t.counts(unit.held, unit.planned, unit.none)} · ${t.lacking(unit.lacking)}`}
              aside={
                unit.canCalibrate && (
                  <Button
                    as="a"
                    size="small"
                    {...linkTo({ page: "salaryCalibration", unit: unit.unit })}
                    aria-label={t.calibrate(unit.name)}
                  >
                    {t.calibrate(unit.name)}
                  </Button>
                )
              }
            >
              <UnitTable unit={unit} />
            </Panel>
          ))}
        </Page>
      )}
    </Loaded>
  );
}

function UnitTable({ unit }: { readonly unit: SalaryOverviewView["units"][number] }) {
  const styles = useStyles();
  const t = useTexts(salaryOverviewTexts).overview;
  const { day } = useSaying();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={unit.name}>
        <thead className={styles.headings}>
          <tr>
            {Object.entries(t.columns).map(([key, text]) => (
              <th key={key} scope="col" className={styles.cell}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {unit.people.map((each) => (
            <tr key={each.person.id} className={styles.row}>
              <th scope="row" className={styles.cell} data-column={t.columns.person}>
                {each.readable ? (
                  <Link {...linkTo({ page: "salary", subject: each.person.id })}>{each.person.name}</Link>
                ) : (
                  each.person.name
                )}
              </th>
              <td className={styles.cell} data-column={t.columns.talk}>
                {t.standing[each.standing]}
                {each.heldOn ? ` ${day(each.heldOn)}` : each.day ? ` ${day(each.day)}` : ""}
                {each.readOn && <span className={styles.quiet}>, {t.read(day(each.readOn))}</span>}
              </td>
              <td className={styles.cell} data-column={t.columns.setter}>
                {each.setter?.name}
              </td>
              <td className={styles.cell} data-column={t.columns.grounds}>
                {each.lacksGrounds ? (
                  <strong className={styles.name}>{t.lacks}</strong>
                ) : (
                  BUILDS_ON.flatMap((kind) => {
                    const on = each.last[kind];
                    return on ? [`${t.last[kind]} ${day(on)}`] : [];
                  }).join(", ")
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
