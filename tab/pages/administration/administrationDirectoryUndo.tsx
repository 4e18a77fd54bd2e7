import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { DirectoryUndoingView } from "#bot/api/wire/directorySync.ts";
import { directoryTexts } from "#core/content/tab/directory.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { DirectoryLines } from "./administrationDirectoryLines.tsx";

const UNDOING = "/directory/sync/undoing";

/** The newest change taken back: what that would change is looked at first, and it is exactly that which is taken back. */
export function DirectoryUndo({ refresh }: { readonly refresh: () => Promise<void> }) {
  const t = useTexts(directoryTexts).undo;
  const [open, setOpen] = useState(false);
  return (
    <Panel heading={t.heading} how={t.how}>
      {open ? (
        <Undoing refresh={refresh} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t.look}</Button>
        </div>
      )}
    </Panel>
  );
}

function Undoing({ refresh }: { readonly refresh: () => Promise<void> }) {
  const t = useTexts(directoryTexts).undo;
  const undoing = useResource<DirectoryUndoingView>(UNDOING);
  const command = useCommand(refresh);
  const [asked, setAsked] = useState<string>();
  const undo = async () => {
    if (await command.run("POST", UNDOING, { seen: asked })) setAsked(undefined);
  };
  return (
    <Loaded resource={undoing}>
      {({ lines, left, hash, whyNot }) => (
        <>
          <DirectoryLines heading={t.lines} none={t.none} lines={lines} left={left} />
          {whyNot !== undefined ? (
            <p>{whyNot}</p>
          ) : (
            <div>
              <Button disabledFocusable={hash === undefined || lines.length === 0} onClick={() => setAsked(hash)}>
                {t.act}
              </Button>
            </div>
          )}
          {asked !== undefined && (
            <ActDialog
              onClose={() => setAsked(undefined)}
              title={t.title}
              how={t.ask}
              act={t.act}
              command={command}
              onAct={() => void undo()}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
