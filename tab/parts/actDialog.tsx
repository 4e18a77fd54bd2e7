import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type InputEvent, type SubmitEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import type { Command } from "#tab/api/api.tsx";
import { warnBeforeLeaving } from "#tab/routing/leaving.ts";
import { Refused } from "./page.tsx";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  how: { margin: 0 },
  surface: { maxWidth: "34rem", width: "calc(100vw - 24px)", boxSizing: "border-box" },
});

/**
 * Asks before something is done, for as long as it is drawn. Nothing written is lost by a slip: a click beside it does not close
 * it; Escape, and leaving the page, ask first when something has been written. The button closes it.
 */
export function ActDialog({
  onClose,
  title,
  how,
  act,
  back,
  command,
  onAct,
  children,
}: {
  readonly onClose: () => void;
  readonly title: string;
  readonly how?: ReactNode;
  readonly act: string;
  readonly back?: string;
  readonly command: Command;
  readonly onAct: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(shellTexts);
  const wrote = useRef(false);
  const [asked, setAsked] = useState(false);
  useFocusBack();
  useEffect(() => warnBeforeLeaving(() => wrote.current), []);
  const note = ({ target, currentTarget }: InputEvent<HTMLFormElement>) => {
    if (!isText(target)) return;
    wrote.current = [...currentTarget.elements].some((field) => isText(field) && field.value.trim() !== "");
    setAsked(false);
  };
  const leave = () => {
    if (wrote.current && !asked) setAsked(true);
    else onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAct();
  };
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_, { open: wanted, type }) => !wanted && type !== "backdropClick" && leave()}
    >
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form onSubmit={submit} onInput={note} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {how && <p className={styles.how}>{how}</p>}
              {children}
              <Refused failure={command.failure} />
              {asked && (
                <MessageBar intent="warning" layout="multiline" role="alert">
                  <MessageBarBody>{t.closeLoses}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" disabledFocusable={command.busy}>
                {act}
              </Button>
              <Button onClick={onClose}>{back ?? t.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** A field that one writes words in; a day or a choice is soon chosen again. */
const isText = (target: EventTarget): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");

/** Leaves the focus where it was, or, when that is gone since the act changed the page, at the page's heading. */
export function useFocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () =>
      void requestAnimationFrame(() => {
        const back = before?.isConnected && before !== document.body ? before : document.querySelector("h1");
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      }),
    [before],
  );
}
