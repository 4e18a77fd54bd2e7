import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CloudOffRegular } from "@fluentui/react-icons/svg/cloud-off";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { shellTexts } from "#core/content/tab/shell.ts";
import type { SaveState } from "#tab/api/autosave.ts";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  status: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: "24px",
  },
  icon: { flexShrink: 0, fontSize: "16px" },
});

const icons = {
  saved: CheckmarkRegular,
  unsaved: EditRegular,
  saving: ArrowSyncRegular,
  waiting: CloudOffRegular,
  refused: WarningRegular,
};

/** Says whether what is written is saved. Read out only when something stands in the way, so as not to chatter. */
export function SaveStatus({ state, retry }: { readonly state: SaveState; readonly retry?: () => void }) {
  const styles = useStyles();
  const { save } = useTexts(shellTexts);
  const Icon = icons[state];
  const blocked = state === "waiting" || state === "refused";
  return (
    <div className={styles.status} data-print="no" data-save-state={state}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span role="status" aria-live={blocked ? "polite" : "off"}>
        {save[state]}
      </span>
      {blocked && retry && (
        <Button size="small" onClick={retry}>
          {save.retry}
        </Button>
      )}
    </div>
  );
}
