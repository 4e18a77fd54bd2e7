import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreviewView, ImportsView } from "#bot/api/wire/imports.ts";
import { importTexts } from "#core/content/tab/imports.ts";
import { MOST_IMPORT_BYTES } from "#core/municipality/fileImport.ts";
import { FILE_NAMES, type FileName } from "#core/organisation/problem.ts";
import { useCommand, useQuestion, useResource } from "#tab/api/api.tsx";
import { type ChosenFile, FileField, CSV } from "#tab/parts/fileField.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Working } from "#tab/parts/working.tsx";
import { ImportHistory } from "./administrationImportHistory.tsx";
import { ImportPreview } from "./administrationImportPreview.tsx";

const useStyles = makeStyles({
  files: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 18rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What has been chosen, by what it is. */
type Chosen = ReadonlyMap<FileName, ChosenFile>;

/** Files with people, units and goals: what they would change, then the change, and how to undo it (DOMAIN section 8). */
export default function AdministrationImport() {
  const resource = useResource<ImportsView>("/administration/imports");
  return (
    <>
      <ImportFiles refresh={resource.refresh} />
      <Loaded resource={resource}>
        {({ imports }) => <ImportHistory imports={imports} refresh={resource.refresh} />}
      </Loaded>
    </>
  );
}

function ImportFiles({ refresh }: { readonly refresh: () => Promise<void> }) {
  const styles = useStyles();
  const t = useTexts(importTexts);
  const { size } = useSaying();
  const command = useCommand(refresh);
  const looking = useQuestion<ImportPreviewView>();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [preview, setPreview] = useState<ImportPreviewView>();
  const [fault, setFault] = useState<string>();

  const choose = (name: FileName, file: ChosenFile | undefined) => {
    setChosen((before) => {
      const next = new Map(before);
      if (file) next.set(name, file);
      else next.delete(name);
      return next;
    });
    setPreview(undefined);
    setFault(undefined);
  };
  const files = () =>
    FILE_NAMES.flatMap((name) => {
      const file = chosen.get(name);
      return file ? [{ name, content: base64(file.bytes) }] : [];
    });
  const bytes = [...chosen.values()].reduce((sum, file) => sum + file.bytes.length, 0);
  const show = async () => {
    const wrong = bytes === 0 ? t.choose.none : bytes > MOST_IMPORT_BYTES ? t.choose.tooLarge : undefined;
    setFault(wrong);
    if (wrong) return;
    const found = await looking.ask("/administration/imports/preview", { files: files() });
    if (found) setPreview(found);
  };
  const apply = async () => {
    if (!preview || !(await command.run("POST", "/administration/imports", { files: files(), hash: preview.hash })))
      return;
    setChosen(new Map());
    setPreview(undefined);
  };
  const ready = preview?.can.apply ?? false;
  return (
    <>
      <Panel heading={t.choose.heading} how={t.choose.how}>
        <div className={styles.files}>
          {FILE_NAMES.map((name) => (
            <FileField
              key={name}
              label={t.file[name]}
              name={name}
              accept={CSV}
              file={chosen.get(name)}
              onFile={(file) => choose(name, file)}
            />
          ))}
        </div>
        <p className={styles.quiet}>{t.choose.format}</p>
        {fault && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{fault}</MessageBarBody>
          </MessageBar>
        )}
        <Refused failure={looking.failure ?? command.failure} />
        <div className={styles.acts}>
          <Button
            appearance={ready ? "secondary" : "primary"}
            disabledFocusable={looking.busy || command.busy}
            onClick={() => void show()}
          >
            {t.choose.preview}
          </Button>
        </div>
        <Working
          text={
            looking.busy
              ? t.choose.looking(chosen.size, size(bytes))
              : command.busy
                ? t.choose.applying(chosen.size, size(bytes))
                : undefined
          }
        />
      </Panel>
      <div aria-live="polite">
        {preview && (
          <ImportPreview preview={preview}>
            {ready && (
              <Button appearance="primary" disabledFocusable={command.busy} onClick={() => void apply()}>
                {t.choose.apply}
              </Button>
            )}
          </ImportPreview>
        )}
      </div>
    </>
  );
}

/** In steps: a large file is more than a call takes arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
