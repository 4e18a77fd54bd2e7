import { type MouseEvent, useMemo, useSyncExternalStore } from "react";
import { type Place, addressOf, placeAt } from "./places.ts";

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener("popstate", tell);

const present = () => location.pathname + location.search;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Goes to a place without loading the page again. */
export function go(place: Place, { replace = false } = {}): void {
  const address = addressOf(place);
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  if (!replace) window.scrollTo(0, 0);
  tell();
}

/** Where one is; `path` names the page, whatever the address says beside it. */
export function usePlace(): { readonly place: Place; readonly path: string } {
  const address = useSyncExternalStore(subscribe, present);
  const place = useMemo(() => {
    const { pathname, search } = new URL(address, location.origin);
    return placeAt(pathname, search);
  }, [address]);
  return { place, path: address.split("?")[0] ?? address };
}

type LinkProps = { readonly href: string; readonly onClick: (event: MouseEvent<HTMLElement>) => void };

/** What makes an anchor lead to a place: the address, so that it can be copied and opened beside, and the click. */
export function linkTo(place: Place): LinkProps {
  return {
    href: addressOf(place),
    onClick: (event) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      go(place);
    },
  };
}
