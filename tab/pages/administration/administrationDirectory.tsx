import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DirectorySyncView } from "#bot/api/wire/directorySync.ts";
import { directoryTexts } from "#core/content/tab/directory.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Working } from "#tab/parts/working.tsx";
import { DirectoryRules } from "./administrationDirectoryRules.tsx";
import { DirectoryUndo } from "./administrationDirectoryUndo.tsx";
import { DirectoryWaiting } from "./administrationDirectoryWaiting.tsx";

const SYNC = "/directory/sync";
/** A reading that was asked for is seen when it is done. */
const LOOK_EVERY_MS = 5_000;
const HELD_AT_FIRST = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexDirection: "column" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: "65ch" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: "65ch", overflowWrap: "anywhere" },
  sub: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How people are taken from the municipality's accounts: what was read, what waits for a yes, who is held back and why. */
export default function AdministrationDirectory() {
  const resource = useResource<DirectorySyncView>(SYNC, { everyMs: LOOK_EVERY_MS });
  return (
    <Loaded resource={resource}>
      {(sync) => (
        <>
          {!sync.on && <Off />}
          {sync.on && sync.waiting && (
            <DirectoryWaiting key={sync.waiting.hash} waiting={sync.waiting} refresh={resource.refresh} />
          )}
          {(sync.on || sync.runs.length > 0) && <Latest sync={sync} refresh={resource.refresh} />}
          {sync.undoable && <DirectoryUndo key={sync.appliedAt} refresh={resource.refresh} />}
          {sync.held.length > 0 && <Held held={sync.held} />}
          <DirectoryRules saved={sync.rules} attributes={sync.attributes} refresh={resource.refresh} />
        </>
      )}
    </Loaded>
  );
}

function Off() {
  const styles = useStyles();
  const t = useTexts(directoryTexts).off;
  return (
    <Panel heading={t.title} how={t.how}>
      <ol className={styles.steps}>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Panel>
  );
}

function Latest({
  sync: { on, runs, appliedAt, problems },
  refresh,
}: {
  readonly sync: DirectorySyncView;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(directoryTexts).latest;
  const { instant } = useSaying();
  const command = useCommand(refresh);
  const [open, setOpen] = useState(false);
  const [newest, ...earlier] = runs;
  // The server answers at once and reads afterwards: it is under way until there is a newer run than when one asked.
  const [askedAfter, setAskedAfter] = useState<string>();
  const isReading = askedAfter !== undefined && askedAfter === (newest?.at ?? "");
  const run = async (full: boolean) => {
    if (await command.run("POST", `${SYNC}/run`, { full })) setAskedAfter(newest?.at ?? "");
  };
  return (
    <Panel heading={t.heading} how={on && t.how}>
      {newest ? (
        <ul className={styles.list}>
          {(open ? runs : [newest]).map((each) => (
            <Run key={`${each.at} ${each.kind}`} run={each} />
          ))}
        </ul>
      ) : (
        <p className={styles.text}>{t.none}</p>
      )}
      {earlier.length > 0 && !open && (
        <div>
          <Button appearance="subtle" onClick={() => setOpen(true)}>
            {t.earlier(earlier.length)}
          </Button>
        </div>
      )}
      {problems.length > 0 && (
        <>
          <h3 className={styles.sub}>{t.problems}</h3>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {appliedAt && <p className={styles.quiet}>{t.applied(instant(appliedAt))}</p>}
      <Refused failure={command.failure} />
      {on && (
        <>
          <div className={styles.acts}>
            <Button disabledFocusable={command.busy} onClick={() => void run(false)}>
              {t.run}
            </Button>
            <Button disabledFocusable={command.busy} onClick={() => void run(true)}>
              {t.runAll}
            </Button>
          </div>
          <Working text={isReading ? t.reading : undefined} />
          <p className={styles.quiet}>{t.runAllHow}</p>
        </>
      )}
    </Panel>
  );
}

function Run({ run: { at, kind, said, by, counts } }: { readonly run: DirectorySyncView["runs"][number] }) {
  const styles = useStyles();
  const t = useTexts(directoryTexts).latest;
  const { instant } = useSaying();
  const counted = counts ? t.counts(counts) : "";
  return (
    <li className={styles.row}>
      <span className={styles.strong}>
        {instant(at)}. {t.kind[kind]}.
      </span>
      <span>
        {said} {by && t.by(by.name)}
      </span>
      {counted !== "" && <span className={styles.quiet}>{counted}</span>}
    </li>
  );
}

function Held({ held }: { readonly held: DirectorySyncView["held"] }) {
  const styles = useStyles();
  const t = useTexts(directoryTexts).held;
  const [all, setAll] = useState(false);
  return (
    <Panel heading={t.heading} beside={<span>{t.count(held.length)}</span>} how={t.how}>
      <ul className={styles.list}>
        {(all ? held : held.slice(0, HELD_AT_FIRST)).map(({ person, why }) => (
          <li key={person.id} className={styles.row}>
            <span className={styles.strong}>{person.name}</span>
            <span>{why}</span>
          </li>
        ))}
      </ul>
      {!all && held.length > HELD_AT_FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{t.all(held.length)}</Button>
        </div>
      )}
    </Panel>
  );
}
