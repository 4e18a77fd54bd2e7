import {
  Button,
  Toast,
  ToastFooter,
  ToastTitle,
  type ToastIntent,
  Toaster,
  makeStyles,
  tokens,
  useId,
  useToastController,
} from "@fluentui/react-components";
import { type ReactNode, createContext, useCallback, useContext, useEffect, useMemo, useRef } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { usePlace } from "#tab/routing/navigation.tsx";
import { useTexts } from "./reader.tsx";

type Say = (text: string, intent?: ToastIntent) => void;
/** Says what was done, with a way back for as long as one is on the page. */
type OfferUndo = (text: string, undo: () => void) => void;

const NoticesContext = createContext<{ readonly say: Say; readonly offerUndo: OfferUndo }>({
  say: () => {},
  offerUndo: () => {},
});

/** Says in passing that something was done: a toast, read out by screen readers, that leaves the focus where it is. */
export const useSay = (): Say => useContext(NoticesContext).say;
export const useOfferUndo = (): OfferUndo => useContext(NoticesContext).offerUndo;

type Offer = { readonly toast: string; readonly undo: () => void; readonly cameFrom: HTMLElement | undefined };

/**
 * Where notices are shown. One with a way back has no time limit (WCAG 2.2.1): it goes when it is used or closed, with the next
 * one, or when one leaves the page. It is last in the order of Tab, and Ctrl+Z does the same wherever one is not writing.
 */
export function Notices({ children }: { readonly children: ReactNode }) {
  const toaster = useId("notices");
  const { dispatchToast, dismissToast } = useToastController(toaster);
  const offer = useRef<Offer>(undefined);
  const count = useRef(0);

  const say = useCallback<Say>(
    (text, intent = "success") =>
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        {
          intent,
          // Fluent UI keeps Tab inside a notice, also in one that has nothing to press (WCAG 2.1.2): no key is to come here.
          root: { tabIndex: undefined },
          timeout: intent === "success" ? 6_000 : 12_000,
          politeness: intent === "error" ? "assertive" : "polite",
          pauseOnHover: true,
        },
      ),
    [dispatchToast],
  );

  const close = useCallback(() => {
    if (!offer.current) return;
    const { toast, cameFrom } = offer.current;
    offer.current = undefined;
    const at = document.activeElement;
    const within = at?.closest("[data-undo]") ?? at?.querySelector(":scope > [data-undo]");
    dismissToast(toast);
    // Who was in the notice goes on where they were before it came, or at the top of the page when that is gone.
    if (within) (cameFrom?.isConnected ? cameFrom : document.querySelector("h1"))?.focus();
  }, [dismissToast]);
  const undo = useCallback(() => {
    const taken = offer.current;
    close();
    taken?.undo();
  }, [close]);

  const offerUndo = useCallback<OfferUndo>(
    (text, back) => {
      close();
      count.current += 1;
      const toast = `${toaster}-${count.current}`;
      offer.current = { toast, undo: back, cameFrom: focused() };
      dispatchToast(<UndoToast text={text} onUndo={undo} onClose={close} />, {
        toastId: toast,
        intent: "success",
        timeout: -1,
        politeness: "polite",
        // Escape closes it past us.
        onStatusChange: (_event, { status }) => {
          if (status === "dismissed" && offer.current?.toast === toast) close();
        },
      });
    },
    [close, undo, dispatchToast, toaster],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!offer.current || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey)
        return;
      if (isWriting(document.activeElement)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [undo]);
  const { path } = usePlace();
  const at = useRef(path);
  useEffect(() => {
    if (at.current === path) return;
    at.current = path;
    close();
  }, [close, path]);

  const notices = useMemo(() => ({ say, offerUndo }), [say, offerUndo]);
  return (
    <NoticesContext value={notices}>
      {children}
      <Toaster toasterId={toaster} position="bottom" />
    </NoticesContext>
  );
}

const focused = () => {
  const at = document.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
};

const isWriting = (at: Element | null): boolean =>
  at instanceof HTMLTextAreaElement ||
  (at instanceof HTMLInputElement && at.type !== "checkbox" && at.type !== "radio") ||
  (at instanceof HTMLElement && at.isContentEditable);

const useStyles = makeStyles({ acts: { display: "flex", gap: tokens.spacingHorizontalS } });

function UndoToast({
  text,
  onUndo,
  onClose,
}: {
  readonly text: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(shellTexts);
  return (
    <Toast data-undo="">
      <ToastTitle>{text}</ToastTitle>
      <ToastFooter>
        <span className={styles.acts}>
          <Button size="small" aria-keyshortcuts="Control+Z" onClick={onUndo}>
            {t.undo}
          </Button>
          <Button size="small" appearance="subtle" onClick={onClose}>
            {t.close}
          </Button>
        </span>
      </ToastFooter>
    </Toast>
  );
}
