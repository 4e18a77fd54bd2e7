import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RetentionView, RunView } from "#bot/api/wire/archive.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Working } from "#tab/parts/working.tsx";
import { RetentionFound } from "./retentionFound.tsx";
import { RetentionPeople } from "./retentionPeople.tsx";

const RUNS = "/archive/retention/runs";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Looking through what is due, and removing it: one at a time, and nothing is removed before the registrar lets it be. */
export function RetentionRun({
  view: { kinds, runs, packages },
  refresh,
}: {
  readonly view: RetentionView;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(archiveTexts);
  const command = useCommand(refresh);
  const { day } = useSaying();
  const run = runs.find(({ state }) => state !== "done" && state !== "cancelled");
  const hasRules = kinds.some(({ decision }) => decision?.fate === "remove" || decision?.fate === "handOver");
  const hasPackage = packages.some(({ state }) => state === "packing" || state === "packed");
  const isReceived = packages.some((each) => each.state === "handedOver" && each.run === run?.id);
  const begin = () => void command.run("POST", RUNS);
  // What has been received is removed by a review of its own.
  const beginAnew = async (id: string) => {
    if (await command.run("POST", `${RUNS}/${id}/cancellation`)) begin();
  };
  if (!run)
    return (
      <Panel heading={t.run.heading}>
        <p className={styles.quiet}>{hasRules ? `${t.run.none} ${t.run.how}` : t.run.noRules}</p>
        <Refused failure={command.failure} />
        {hasRules && (
          <div className={styles.acts}>
            <Button appearance="primary" disabledFocusable={command.busy} onClick={begin}>
              {t.run.start}
            </Button>
          </div>
        )}
      </Panel>
    );
  return (
    <Panel heading={t.run.ofDay(day(run.day))} beside={<span role="status">{t.states[run.state]}</span>}>
      <Working
        text={
          run.progress
            ? t.run.progress(run.progress.done, run.progress.of)
            : run.state === "gathering"
              ? t.run.gathering
              : undefined
        }
        part={run.progress && run.progress.done / Math.max(1, run.progress.of)}
      />
      {run.state === "looked" && run.found && <Looked run={run} found={run.found} refresh={refresh} />}
      {run.state === "looked" && run.found && run.found.toHand.length > 0 && !hasPackage && !isReceived && (
        <Ask
          text={t.package.offer}
          acts={
            <Button
              disabledFocusable={command.busy}
              onClick={() => void command.run("POST", `${RUNS}/${run.id}/package`)}
            >
              {t.package.make}
            </Button>
          }
        />
      )}
      {run.state === "looked" && isReceived && (
        <Ask
          text={t.package.goOn}
          acts={
            <Button appearance="primary" disabledFocusable={command.busy} onClick={() => void beginAnew(run.id)}>
              {t.package.reviewAnew}
            </Button>
          }
        />
      )}
      <Refused failure={command.failure} />
      {run.state !== "removing" && (
        <div className={styles.acts}>
          <Button
            disabledFocusable={command.busy}
            onClick={() => void command.run("POST", `${RUNS}/${run.id}/cancellation`)}
          >
            {t.run.cancel}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** What was found, and letting it be removed. */
function Looked({
  run,
  found,
  refresh,
}: {
  readonly run: RunView;
  readonly found: NonNullable<RunView["found"]>;
  readonly refresh: () => Promise<void>;
}) {
  const t = useTexts(archiveTexts);
  const command = useCommand(refresh);
  const [open, setOpen] = useState<"people" | "confirm">();
  const count = t.count(found.total);
  const confirm = async () => {
    const body = { expected: found.total };
    if (await command.run("POST", `${RUNS}/${run.id}/confirmation`, body)) setOpen(undefined);
  };
  return (
    <>
      <Ask
        text={
          found.total > 0
            ? t.run.found(count, found.people)
            : found.toHand.length + found.packed.length > 0
              ? t.run.foundToHand
              : t.run.foundNone
        }
        {...(found.total > 0 && {
          acts: (
            <>
              <Button appearance="primary" onClick={() => setOpen("confirm")}>
                {t.run.confirm(count)}
              </Button>
              <Button onClick={() => setOpen("people")}>{t.run.whose}</Button>
            </>
          ),
        })}
      />
      <RetentionFound run={run} found={found} />
      {open === "people" && <RetentionPeople run={run.id} onClose={() => setOpen(undefined)} />}
      {open === "confirm" && (
        <ActDialog
          onClose={() => setOpen(undefined)}
          title={t.run.confirmTitle}
          how={t.run.confirmHow(count)}
          act={t.run.doIt}
          command={command}
          onAct={() => void confirm()}
        />
      )}
    </>
  );
}
