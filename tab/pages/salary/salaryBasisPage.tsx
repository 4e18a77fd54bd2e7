import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { salaryCancelledLabel } from "#core/content/salary.ts";
import { salaryBasisTexts } from "#core/content/tab/salaryBasis.ts";
import { salaryPageTexts } from "#core/content/tab/salary.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { Answer } from "#tab/parts/answer.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SalaryState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { SalaryActs } from "./salaryActs.tsx";
import { CriteriaList } from "./salaryCriteriaList.tsx";
import { SalarySharedText } from "./salarySharedText.tsx";
import { salaryPath } from "./salaryState.ts";

const useStyles = makeStyles({
  under: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** A salary basis, from the own view to the text that was shared and read (P20, P25). */
export default function SalaryBasisPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "salaryBasis" }>;
}) {
  const styles = useStyles();
  const path = salaryPath(place);
  const t = useTexts(salaryPageTexts);
  const texts = useTexts(salaryBasisTexts);
  const { day, label } = useSaying();
  const resource = useResource<SalaryBasisView>(path, { everyMs: AT_LATEST_MS });
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page
          title={view.as === "employee" ? t.title : t.titleOf(view.employee.name)}
          under={
            <span className={styles.under}>
              <SalaryState state={view.state} />
              {texts.basis.under(day(view.day), view.author.name)}
              <span>{texts.basis.period(day(view.period.from), day(view.period.to))}</span>
            </span>
          }
        >
          <SalaryActs shown={{ view, path, named: place, refresh: resource.refresh }} />
          {view.cancelled && (
            <EmptyState what={`${texts.basis.cancelledBecause}: ${label(salaryCancelledLabel[view.cancelled])}`} />
          )}
          {view.as === "other" && !view.shared && <EmptyState what={texts.basis.followOnly} />}
          <OwnView view={view} />
          <SalarySharedText view={view} path={path} refresh={resource.refresh} />
          {!view.shared && (
            <Panel heading={t.criteria.heading}>
              <CriteriaList criteria={view.criteria} />
            </Panel>
          )}
          <Button
            as="a"
            style={{ alignSelf: "flex-start" }}
            data-print="no"
            {...linkTo({ page: "salary", subject: place.subject })}
          >
            {texts.basis.toList}
          </Button>
        </Page>
      )}
    </Loaded>
  );
}

/** The own view, as its author wrote it or as it was given. */
export function OwnView({ view: { mine, theirs, view: given } }: { readonly view: SalaryBasisView }) {
  const styles = useStyles();
  const t = useTexts(salaryBasisTexts).basis;
  const said = (key: string) => theirs?.answers[key] ?? mine?.answers[key]?.value ?? "";
  const fields = (theirs ?? mine)?.steps.flatMap((step) => step.fields) ?? [];
  const written = fields.filter(({ key }) => said(key) !== "");
  if (written.length === 0 && given !== "none") return null;
  const isOpen = mine !== undefined && mine.status !== "given";
  return (
    <Panel heading={t.ownView} how={isOpen && written.length > 0 && t.notGiven}>
      {given === "none" && written.length === 0 && <EmptyState what={t.noView} />}
      <div className={styles.view}>
        {written.map((field) => (
          <Answer key={field.key} field={field} value={said(field.key)} none="" />
        ))}
      </div>
    </Panel>
  );
}
