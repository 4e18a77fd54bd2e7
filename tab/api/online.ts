import { useSyncExternalStore } from "react";

const events = ["online", "offline"] as const;

function subscribe(changed: () => void) {
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}

/** Whether this device has a network at all; with one the service may still be out of reach. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
