import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateTextsView, TemplateView } from "#bot/api/wire/administration.ts";
import { templateTexts } from "#core/content/tab/administrationTemplates.ts";
import { type Command, useCommand } from "#tab/api/api.tsx";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { SaveBar } from "#tab/parts/saveBar.tsx";
import { TemplateFields } from "./administrationTemplateFields.tsx";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** One template being rewritten. It is saved as a whole, when its writer says so: every saved version is kept. */
export function TemplateForm({
  template,
  address,
  saving,
  refresh,
}: {
  readonly template: TemplateView;
  readonly address: string;
  readonly saving: Command;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(templateTexts);
  const { instant } = useSaying();
  // What is not saved is still here when one comes back to it, also on top of a version that somebody else has saved.
  const unsaved = keptCopy<TemplateTextsView>(`template:${address}`);
  const [texts, setTexts] = useState(() => unsaved.read() ?? template.texts);
  const [restoring, setRestoring] = useState(false);
  const restoration = useCommand(refresh);
  const changed = JSON.stringify(texts) !== JSON.stringify(template.texts);
  const write = (next: TemplateTextsView) => {
    setTexts(next);
    unsaved.write(next);
  };
  const undo = () => {
    setTexts(template.texts);
    unsaved.write(undefined);
  };
  const save = async () => {
    const filled = withoutBlankExamples(texts);
    const done = await saving.run("PUT", address, { texts: filled, seen: template.version });
    if (done) unsaved.write(undefined);
  };
  const restore = async () => {
    const done = await restoration.run("POST", `${address}/standard`, { seen: template.version });
    if (!done) return;
    unsaved.write(undefined);
    setRestoring(false);
  };

  const { saved, own, version } = template;
  return (
    <>
      <p className={styles.quiet}>
        {saved === undefined
          ? t.standard
          : own
            ? t.saved(saved.by.name, instant(saved.at), version)
            : t.restored(saved.by.name, instant(saved.at))}
      </p>
      <SeenBy text={t.seenBy} />
      <TemplateFields texts={texts} write={write} locale={template.locale} />
      <Refused failure={saving.failure} />
      <SaveBar changed={changed} busy={saving.busy} texts={t} onUndo={undo} onSave={() => void save()}>
        {own && <Button onClick={() => setRestoring(true)}>{t.restore}</Button>}
      </SaveBar>
      {restoring && (
        <ActDialog
          title={t.restoreTitle}
          how={t.restoreHow}
          act={t.restore}
          command={restoration}
          onAct={() => void restore()}
          onClose={() => setRestoring(false)}
        />
      )}
    </>
  );
}

/** Examples that were added and not filled in are left out. */
function withoutBlankExamples(texts: TemplateTextsView): TemplateTextsView {
  const { contributions, commitments, results } = texts.examples;
  const filled = (row: object) => Object.values(row).some((value) => String(value).trim() !== "");
  return {
    ...texts,
    examples: {
      contributions: contributions.filter((text) => text.trim() !== ""),
      commitments: commitments.filter(filled),
      results: results.filter(filled),
    },
  };
}
