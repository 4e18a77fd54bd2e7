import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { YearView } from "#bot/api/wire/year.ts";
import { CAMPAIGN_AUDIENCES } from "#core/campaign/campaign.ts";
import { yearKindNames } from "#core/content/year.ts";
import { yearTexts } from "#core/content/tab/year.ts";
import type { Day } from "#core/time.ts";
import { CHOICES, REMINDED_KINDS } from "#core/year/reminderDays.ts";
import { type Command, useCommand, useResource } from "#tab/api/api.tsx";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { DayField } from "#tab/parts/fields.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SaveBar } from "#tab/parts/saveBar.tsx";
import { PERIOD_DAYS, type WrittenPeriod, type WrittenYear, cycleOf, writtenYear } from "./yearDays.ts";
import { YearLine } from "./yearLine.tsx";
import { YearPlanPanel } from "./yearPlanPanel.tsx";

const ADDRESS = "/administration/year";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    "@media (min-width: 1200px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 21rem)" },
  },
  forms: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(10.5rem, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
  },
  period: { paddingBlock: tokens.spacingVerticalM },
});

/** When the year has its talks and follow-ups, written by HR, with what is sent of itself beside it (DOMAIN section 7). */
export default function AdministrationYear() {
  const resource = useResource<YearView>(ADDRESS);
  const saving = useCommand(resource.refresh);
  return <Loaded resource={resource}>{(view) => <Year key={view.version} view={view} saving={saving} />}</Loaded>;
}

function Year({ view, saving }: { readonly view: YearView; readonly saving: Command }) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  const { instant } = useSaying();
  const { version, saved, can } = view;
  const today = view.today as Day;
  const asSaved = writtenYear(view.cycle, today);
  // What is not saved is still here when one comes back to it.
  const unsaved = keptCopy<WrittenYear>("year");
  // It may have been written before there was as much to choose.
  const [year, setYear] = useState(() => ({ ...asSaved, ...(can.edit ? unsaved.read() : undefined) }));
  const write = (next: WrittenYear | undefined) => {
    setYear(next ?? asSaved);
    unsaved.write(next);
  };
  const cycle = cycleOf(year);
  const save = async () => {
    if (await saving.run("PUT", ADDRESS, { seen: version, cycle })) unsaved.write(undefined);
  };
  const { quiet, toTell, ...counts } = view.facts;
  const facts = { ...counts, quiet, toTell: toTell.map(({ from, ...each }) => ({ ...each, from: from as Day })) };
  return (
    <>
      {saved ? (
        <p className={styles.quiet}>{t.saved(saved.by.name, instant(saved.at), version)}</p>
      ) : (
        <EmptyState what={t.proposal} how={t.proposalHow} />
      )}
      {!can.edit && <p className={styles.quiet}>{t.readOnly}</p>}
      <Panel heading={t.line}>
        <YearLine periods={year.periods} />
      </Panel>
      <div className={can.edit ? styles.beside : styles.forms}>
        {can.edit && <YearFields year={year} write={write} />}
        <YearPlanPanel cycle={cycle} facts={facts} today={today} />
      </div>
      {can.edit && (
        <>
          <Refused failure={saving.failure} />
          <SaveBar
            changed={version === 0 || JSON.stringify(cycle) !== JSON.stringify(view.cycle)}
            busy={saving.busy}
            texts={version === 0 ? { ...t, unsaved: t.unsavedProposal } : t}
            onUndo={() => write(undefined)}
            onSave={() => void save()}
          />
        </>
      )}
    </>
  );
}

function YearFields({ year, write }: { readonly year: WrittenYear; readonly write: (year: WrittenYear) => void }) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  return (
    <div className={styles.forms}>
      <Panel heading={t.periods} how={t.periodsHow}>
        {year.periods.map((period) => (
          <PeriodFields
            key={period.kind}
            period={period}
            write={(next) =>
              write({ ...year, periods: year.periods.map((each) => (each.kind === next.kind ? next : each)) })
            }
          />
        ))}
      </Panel>
      <Panel heading={t.announce} how={t.announceHow}>
        {CAMPAIGN_AUDIENCES.map((audience) => (
          <Checkbox
            key={audience}
            label={t.announceTo[audience]}
            checked={year.announce.includes(audience)}
            onChange={(_, { checked }) =>
              write({
                ...year,
                announce: CAMPAIGN_AUDIENCES.filter((each) =>
                  each === audience ? checked === true : year.announce.includes(each),
                ),
              })
            }
          />
        ))}
      </Panel>
      <Panel heading={t.before} how={t.beforeHow}>
        {REMINDED_KINDS.map((kind) => (
          <FieldGroup key={kind} legend={t.beforeKinds[kind]}>
            <div className={styles.days}>
              {CHOICES[kind].map((days) => (
                <Checkbox
                  key={days}
                  label={t.daysBefore(days)}
                  checked={year.reminders[kind].includes(days)}
                  onChange={(_, { checked }) =>
                    write({
                      ...year,
                      reminders: {
                        ...year.reminders,
                        [kind]: CHOICES[kind].filter((each) =>
                          each === days ? checked === true : year.reminders[kind].includes(each),
                        ),
                      },
                    })
                  }
                />
              ))}
            </div>
          </FieldGroup>
        ))}
      </Panel>
    </div>
  );
}

function PeriodFields({
  period,
  write,
}: {
  readonly period: WrittenPeriod;
  readonly write: (period: WrittenPeriod) => void;
}) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  const names = useTexts(yearKindNames);
  return (
    <div className={styles.period}>
      <FieldGroup legend={names[period.kind]}>
        <div className={styles.days}>
          {PERIOD_DAYS.map((each) => (
            <DayField
              key={each}
              label={t.columns[each]}
              value={period[each]}
              onChange={(day) => write({ ...period, [each]: day })}
            />
          ))}
        </div>
        <Checkbox
          label={t.remind}
          checked={period.remind}
          onChange={(_, { checked }) => write({ ...period, remind: checked === true })}
        />
      </FieldGroup>
    </div>
  );
}
