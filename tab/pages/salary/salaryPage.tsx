import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SalaryPageView } from "#bot/api/wire/salary.ts";
import { salaryPageTexts } from "#core/content/tab/salary.ts";
import { AT_LATEST_MS, useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { DayField } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { SalaryState } from "#tab/parts/states.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { CriteriaList } from "./salaryCriteriaList.tsx";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Somebody's salary talks, and by which criteria they are judged: to be read at any time (P25). */
export default function SalaryPage({ place }: { readonly place: Extract<Place, { readonly page: "salary" }> }) {
  const { me } = useReader();
  const subject = place.subject ?? me?.id;
  return subject === undefined ? <Waiting /> : <Shown key={subject} subject={subject} />;
}

function Shown({ subject }: { readonly subject: string }) {
  const styles = useStyles();
  const t = useTexts(salaryPageTexts);
  const { day } = useSaying();
  const [opening, setOpening] = useState(false);
  const resource = useResource<SalaryPageView>(`/salary/${encodeURIComponent(subject)}`, { everyMs: AT_LATEST_MS });
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page
          title={view.own ? t.title : t.titleOf(view.employee.name)}
          under={`${view.own ? t.intro : t.introOf} ${view.author ? t.setBy(view.author.name) : t.noSetter}`}
        >
          <Panel
            heading={t.list}
            aside={
              view.canOpen && (
                <Button appearance="primary" onClick={() => setOpening(true)}>
                  {t.open.button}
                </Button>
              )
            }
          >
            {view.bases.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
            <ul className={styles.list}>
              {view.bases.map((basis) => (
                <li key={basis.id} className={styles.row}>
                  <span>{basis.heldOn ? t.held(day(basis.heldOn)) : t.row(day(basis.day))}</span>
                  <SalaryState state={basis.state} />
                  <Button
                    as="a"
                    size="small"
                    {...linkTo({ page: "salaryBasis", subject, basis: basis.id })}
                    aria-label={`${t.openPage}: ${t.row(day(basis.day))}`}
                  >
                    {t.openPage}
                  </Button>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel
            heading={t.criteria.heading}
            how={t.criteria.version(view.version)}
            aside={
              <Button as="a" size="small" {...linkTo({ page: "salaryCriteria" })}>
                {t.toCriteria}
              </Button>
            }
          >
            <CriteriaList criteria={view.criteria} />
          </Panel>
          {opening && <OpenDialog view={view} refresh={resource.refresh} onClose={() => setOpening(false)} />}
        </Page>
      )}
    </Loaded>
  );
}

function OpenDialog({
  view: { employee },
  refresh,
  onClose,
}: {
  readonly view: SalaryPageView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(salaryPageTexts).open;
  const { today } = useReader();
  const command = useCommand(refresh);
  const [day, setDay] = useState("");
  const [tried, setTried] = useState(false);
  const open = async () => {
    setTried(true);
    if (day !== "" && (await command.run("POST", `/salary/${encodeURIComponent(employee.id)}`, { day }))) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title(employee.name)}
      how={t.how(employee.name)}
      act={t.act}
      command={command}
      onAct={() => void open()}
    >
      <DayField
        label={t.day}
        required
        value={day}
        onChange={setDay}
        {...(today !== undefined && { min: today })}
        error={tried && day === "" ? t.noDay : undefined}
      />
    </ActDialog>
  );
}
