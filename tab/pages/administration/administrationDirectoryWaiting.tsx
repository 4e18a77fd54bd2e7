import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { DirectoryPreviewView, DirectorySyncView } from "#bot/api/wire/directorySync.ts";
import { directoryTexts } from "#core/content/tab/directory.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { DirectoryLines } from "./administrationDirectoryLines.tsx";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** What the directory would change, line by line, and the yes to exactly that. */
export function DirectoryWaiting({
  waiting: { said, since },
  refresh,
}: {
  readonly waiting: NonNullable<DirectorySyncView["waiting"]>;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(directoryTexts).waiting;
  const { instant } = useSaying();
  const preview = useResource<DirectoryPreviewView>("/directory/sync/preview");
  const readAgain = preview.refresh;
  const command = useCommand(
    useCallback(async () => {
      await Promise.all([refresh(), readAgain()]);
    }, [refresh, readAgain]),
  );
  /** What was looked at when the question was asked: the yes is to that, also when something else is read meanwhile. */
  const [asked, setAsked] = useState<string>();
  const approve = async () => {
    if (await command.run("POST", "/directory/sync/approval", { seen: asked })) setAsked(undefined);
  };
  return (
    <Panel heading={t.heading} how={t.since(instant(since))}>
      <p className={styles.text}>{said}</p>
      <Loaded resource={preview}>
        {({ lines, left, hash }) => (
          <>
            <DirectoryLines heading={t.lines} none={t.none} lines={lines} left={left} />
            {lines.length > 0 && (
              <>
                <p className={styles.quiet}>{t.instead}</p>
                <div>
                  <Button appearance="primary" disabledFocusable={hash === undefined} onClick={() => setAsked(hash)}>
                    {t.approve}
                  </Button>
                </div>
              </>
            )}
          </>
        )}
      </Loaded>
      {asked !== undefined && (
        <ActDialog
          onClose={() => setAsked(undefined)}
          title={t.title}
          how={t.how}
          act={t.approve}
          command={command}
          onAct={() => void approve()}
        />
      )}
    </Panel>
  );
}
