import { createContext, useContext } from "react";
import type { Host } from "./host.ts";

const HostContext = createContext<Host | undefined>(undefined);
export const HostProvider = HostContext.Provider;

/** Teams, when it shows the page. */
export const useHost = (): Host | undefined => useContext(HostContext);

/** Frames too small for a menu, or where one would lead away from what one is there for. */
const BARE: ReadonlySet<string> = new Set(["sidePanel", "settings"]);
export const isBare = (host: Host | undefined): boolean => host !== undefined && BARE.has(host.frame);
