import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SalaryCriteriaView } from "#bot/api/wire/salary.ts";
import { salaryPageTexts } from "#core/content/tab/salary.ts";
import { salaryOverviewTexts } from "#core/content/tab/salaryOverview.ts";
import { CRITERIA_SETS, CRITERION_LIMITS, MAX_CRITERIA, STEPS } from "#core/salary/criteria.ts";
import { type Command, useCommand, useResource } from "#tab/api/api.tsx";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { Rows } from "#tab/pages/contract/writing/contractRows.tsx";
import { SeenBy, TextField } from "#tab/parts/fields.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { SaveBar } from "#tab/parts/saveBar.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const ADDRESS = "/salary-criteria";
const LANGUAGES = ["sv", "en"] as const;

type Sets = SalaryCriteriaView["sets"];
type Criterion = Sets["staff"][number];
const NONE = { sv: "", en: "" };
const BLANK: Criterion = { name: NONE, about: NONE, anchors: { develop: NONE, expected: NONE, above: NONE } };

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  pairs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(24rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

/** By what salaries are judged, written by HR in both languages and saved as a whole (P25). */
export default function AdministrationCriteria() {
  const resource = useResource<SalaryCriteriaView>(ADDRESS);
  // Above the form, which begins anew with each version: why a version was not saved is to be read beside the next.
  const saving = useCommand(resource.refresh);
  return (
    <Loaded resource={resource}>{(view) => <CriteriaForm key={view.version} view={view} saving={saving} />}</Loaded>
  );
}

function CriteriaForm({ view, saving }: { readonly view: SalaryCriteriaView; readonly saving: Command }) {
  const styles = useStyles();
  const texts = useTexts(salaryPageTexts);
  const { overview } = useTexts(salaryOverviewTexts);
  const t = texts.edit;
  const unsaved = keptCopy<Sets>("salaryCriteria");
  const [sets, setSets] = useState(() => unsaved.read() ?? view.sets);
  const changed = JSON.stringify(sets) !== JSON.stringify(view.sets);
  const write = (next: Sets | undefined) => {
    setSets(next ?? view.sets);
    unsaved.write(next);
  };
  const save = async () => {
    if (await saving.run("PUT", ADDRESS, { seen: view.version, sets })) unsaved.write(undefined);
  };
  return (
    <>
      <p className={styles.quiet}>
        {texts.criteria.version(view.version)}. {t.keep}
      </p>
      <SeenBy text={t.seenBy} />
      <Button as="a" style={{ alignSelf: "flex-start" }} {...linkTo({ page: "salaryOverview" })}>
        {overview.open}
      </Button>
      {CRITERIA_SETS.map((set) => (
        <Panel key={set} heading={t.set[set]}>
          <Rows
            rows={sets[set]}
            blank={BLANK}
            most={MAX_CRITERIA}
            name={t.row}
            add={t.add}
            onChange={(rows) => write({ ...sets, [set]: rows })}
          >
            {(row, onRow, name) => <CriterionFields key={name} criterion={row} write={onRow} />}
          </Rows>
        </Panel>
      ))}
      <Refused failure={saving.failure} />
      <SaveBar
        changed={changed}
        busy={saving.busy}
        texts={t}
        onUndo={() => write(undefined)}
        onSave={() => void save()}
      />
    </>
  );
}

function CriterionFields({
  criterion,
  write,
}: {
  readonly criterion: Criterion;
  readonly write: (criterion: Criterion) => void;
}) {
  const styles = useStyles();
  const t = useTexts(salaryPageTexts).edit;
  return (
    <div className={styles.pairs}>
      {LANGUAGES.map((language) => (
        <TextField
          key={`name ${language}`}
          label={t.name[language]}
          max={CRITERION_LIMITS.name}
          value={criterion.name[language]}
          onChange={(text) => write({ ...criterion, name: { ...criterion.name, [language]: text } })}
        />
      ))}
      {LANGUAGES.map((language) => (
        <TextField
          key={`about ${language}`}
          label={t.about[language]}
          lines={2}
          max={CRITERION_LIMITS.about}
          value={criterion.about[language]}
          onChange={(text) => write({ ...criterion, about: { ...criterion.about, [language]: text } })}
        />
      ))}
      {STEPS.flatMap((step) =>
        LANGUAGES.map((language) => (
          <TextField
            key={`${step} ${language}`}
            label={t.anchor[step][language]}
            lines={2}
            max={CRITERION_LIMITS.anchor}
            value={criterion.anchors[step][language]}
            onChange={(text) =>
              write({
                ...criterion,
                anchors: { ...criterion.anchors, [step]: { ...criterion.anchors[step], [language]: text } },
              })
            }
          />
        )),
      )}
    </div>
  );
}
