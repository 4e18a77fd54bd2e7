import { Toast, ToastTitle, Toaster, useId, useToastController } from "@fluentui/react-components";
import { type ReactNode, createContext, useCallback, useContext } from "react";

const SayContext = createContext<(text: string) => void>(() => {});

/** Says in passing that something was done: a toast, read out by screen readers, that leaves the focus where it is. */
export const useSay = () => useContext(SayContext);

export function Notices({ children }: { readonly children: ReactNode }) {
  const toaster = useId("notices");
  const { dispatchToast } = useToastController(toaster);
  const say = useCallback(
    (text: string) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent: "success", timeout: 6_000, politeness: "polite", pauseOnHover: true },
      ),
    [dispatchToast],
  );
  return (
    <SayContext value={say}>
      {children}
      <Toaster toasterId={toaster} position="bottom" />
    </SayContext>
  );
}
