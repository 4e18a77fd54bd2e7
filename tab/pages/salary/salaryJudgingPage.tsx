import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { missingInSalaryLabel } from "#core/content/salary.ts";
import { salaryBasisTexts } from "#core/content/tab/salaryBasis.ts";
import { salaryJudgingTexts } from "#core/content/tab/salaryJudging.ts";
import { type Command, useCommand, useResource } from "#tab/api/api.tsx";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SaveBar } from "#tab/parts/saveBar.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { OwnView } from "./salaryBasisPage.tsx";
import { CriterionFields, type Draft, WholeFields, draftOf } from "./salaryJudgingFields.tsx";
import { type SalaryShown, salaryPath } from "./salaryState.ts";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  missing: { margin: 0, paddingInlineStart: "1.2em" },
});

/** The judgement while it is written: its author's alone, with the own view at hand and what it can rest on beside each criterion. */
export default function SalaryJudgingPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "salaryJudging" }>;
}) {
  const path = salaryPath(place);
  const resource = useResource<SalaryBasisView>(path);
  const t = useTexts(salaryJudgingTexts);
  const { view: viewTexts } = useTexts(salaryBasisTexts);
  // Above the form, which begins anew with each saved version: why it was not saved is to be read beside the next.
  const saving = useCommand(resource.refresh);
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page title={t.judging.title(view.employee.name)} under={t.judging.about}>
          {view.judging && view.can.judge ? (
            <JudgingForm
              key={view.judging.rev}
              shown={{ view, path, named: place, refresh: resource.refresh }}
              judging={view.judging}
              saving={saving}
            />
          ) : (
            <Ask
              text={view.as === "author" && view.state === "asked" ? t.judging.waits : t.judging.notHere}
              acts={
                <Button as="a" appearance="primary" {...linkTo({ ...place, page: "salaryBasis" })}>
                  {viewTexts.toBasis}
                </Button>
              }
            />
          )}
        </Page>
      )}
    </Loaded>
  );
}

type Judging = NonNullable<SalaryBasisView["judging"]>;

function JudgingForm({
  shown,
  judging,
  saving,
}: {
  readonly shown: SalaryShown;
  readonly judging: Judging;
  readonly saving: Command;
}) {
  const styles = useStyles();
  const t = useTexts(salaryJudgingTexts).judging;
  const { view, path } = shown;
  // What is not saved is still here when one comes back to it.
  const unsaved = keptCopy<Draft>(`salaryJudgement ${path}`);
  const [draft, setDraft] = useState<Draft>(() => unsaved.read() ?? draftOf(judging));
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(judging));
  const write = (next: Draft | undefined) => {
    setDraft(next ?? draftOf(judging));
    unsaved.write(next);
  };
  const save = async () => {
    if (await saving.run("PUT", `${path}/judgement`, { seenRev: judging.rev, draft })) unsaved.write(undefined);
  };
  return (
    <>
      <div>
        <SeenBy text={t.seenBy(view.employee.name)} />
        <p className={styles.text}>{t.counted}</p>
      </div>
      <OwnView view={view} />
      {judging.grounds.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.noGrounds}</MessageBarBody>
        </MessageBar>
      )}
      {view.criteria.map((criterion) => (
        <CriterionFields
          key={criterion.key}
          view={view}
          criterion={criterion}
          grounds={judging.grounds}
          draft={draft}
          write={write}
        />
      ))}
      <WholeFields view={view} draft={draft} write={write} />
      <Missing judging={judging} view={view} />
      <Refused failure={saving.failure} />
      <SaveBar
        changed={changed}
        busy={saving.busy}
        texts={t}
        onUndo={() => write(undefined)}
        onSave={() => void save()}
      >
        {!changed && <ReadyButton shown={shown} rev={judging.rev} />}
      </SaveBar>
    </>
  );
}

/** What is left, by criterion where it belongs to one. */
function Missing({ judging, view }: { readonly judging: Judging; readonly view: SalaryBasisView }) {
  const styles = useStyles();
  const t = useTexts(salaryJudgingTexts).judging;
  const { label } = useSaying();
  const nameOf = (key: string | undefined) => view.criteria.find((criterion) => criterion.key === key)?.name;
  return (
    <Panel heading={t.missing} level={3}>
      {judging.missing.length === 0 ? (
        <p className={styles.text}>{t.complete}</p>
      ) : (
        <ul className={styles.missing}>
          {judging.missing.map(({ part, criterion }) => (
            <li key={`${part} ${criterion ?? ""}`}>
              {part === "step" || part === "motivation" || part === "ground"
                ? `${nameOf(criterion) ?? ""}: ${t.lacks[part]}`
                : label(missingInSalaryLabel[part])}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Finding it ready is an explicit act of what is saved. */
function ReadyButton({
  shown: { view, path, named, refresh },
  rev,
}: {
  readonly shown: SalaryShown;
  readonly rev: number;
}) {
  const t = useTexts(salaryJudgingTexts).judging.ready;
  const [asking, setAsking] = useState(false);
  const command = useCommand(refresh);
  const mark = async () => {
    if (await command.run("POST", `${path}/judgement/ready`, { rev })) go({ ...named, page: "salaryBasis" });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.button}</Button>
      {asking && (
        <ActDialog
          onClose={() => setAsking(false)}
          title={t.title}
          how={t.how(view.employee.name)}
          act={t.act}
          command={command}
          onAct={() => void mark()}
        />
      )}
    </>
  );
}
