import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-wrap" },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** Somebody was faster: both texts, and the choice between them. Nothing is written over unseen. */
export function ConflictChoice({
  who,
  theirs,
  mine,
  onKeepMine,
  onTakeTheirs,
}: {
  /** Undefined when it was oneself, on another device or in the chat. */
  readonly who: string | undefined;
  readonly theirs: string;
  readonly mine: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const styles = useStyles();
  const { conflict: t } = useTexts(shellTexts);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{who === undefined ? t.titleOwn : t.title(who)}</MessageBarTitle>
        <div className={styles.label}>{t.theirs}</div>
        <p className={styles.text}>{theirs || t.empty}</p>
        <div className={styles.label}>{t.yours}</div>
        <p className={styles.text}>{mine || t.empty}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onKeepMine}>{t.keepMine}</Button>
        <Button onClick={onTakeTheirs}>{t.takeTheirs}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
