import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportsView } from "#bot/api/wire/imports.ts";
import { importTexts } from "#core/content/tab/imports.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  when: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

type Import = ImportsView["imports"][number];
const COLOURS = { done: "success", begun: "warning", lost: "warning", undone: "informative" } as const;

/** What has been read in, newest first; the latest can be undone, or says why not. */
export function ImportHistory({
  imports,
  refresh,
}: {
  readonly imports: readonly Import[];
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(importTexts);
  const { instant } = useSaying();
  const [undoing, setUndoing] = useState<Import>();
  return (
    <Panel heading={t.history.heading} how={imports.length === 0 ? t.history.none : t.history.kept}>
      <ul className={styles.list}>
        {imports.map((each) => (
          <li key={each.id} className={styles.row}>
            <div className={styles.head}>
              <span className={styles.when}>{instant(each.at)}</span>
              <span>{each.by ? t.history.by(each.by.name) : t.history.byCommand}</span>
              <Badge appearance="tint" color={COLOURS[each.state]}>
                {t.history.state[each.state]}
              </Badge>
            </div>
            {each.parts.map(({ part, counts: { added, changed, removed } }) => (
              <span key={part}>{t.history.part(t.part[part], t.preview.counts(added, changed, removed))}</span>
            ))}
            <span className={styles.quiet}>{each.files.join(", ")}</span>
            {each.undone && (
              <span className={styles.quiet}>{t.history.undoneBy(each.undone.by.name, instant(each.undone.at))}</span>
            )}
            {each.whyNot && <p className={styles.quiet}>{each.whyNot}</p>}
            {each.can.undo && <Button onClick={() => setUndoing(each)}>{t.history.undo}</Button>}
          </li>
        ))}
      </ul>
      {undoing && <UndoDialog undoing={undoing} refresh={refresh} onClose={() => setUndoing(undefined)} />}
    </Panel>
  );
}

function UndoDialog({
  undoing,
  refresh,
  onClose,
}: {
  readonly undoing: Import;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(importTexts).history;
  const command = useCommand(refresh);
  const undo = async () => {
    if (await command.run("POST", "/administration/imports/undoing", { id: undoing.id })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.undoTitle}
      how={t.undoHow}
      act={t.undo}
      command={command}
      onAct={() => void undo()}
    />
  );
}
