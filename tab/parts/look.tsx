import {
  FluentProvider,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Host } from "#tab/teams/host.ts";

export type Look = "light" | "dark" | "contrast";

const themes: { readonly [L in Look]: Theme } = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: {
    ...teamsHighContrastTheme,
    // What stands in for what is being fetched is white there: a glare over the whole window.
    colorNeutralStencil1: "#3d3d3d",
    colorNeutralStencil2: "#5c5c5c",
  },
};

/** Teams calls its light theme "default". */
const lookOf = (name: string): Look => (name === "dark" || name === "contrast" ? name : "light");

/** Paper is white: what is printed has the light theme, whatever is on the screen. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The page is drawn for paper as soon as these return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}

/** The Teams theme as the host has it, live; outside Teams what the system prefers, or `?theme=`. */
export function useLook(host: Host | undefined): Look {
  const printing = usePrinting();
  const [look, setLook] = useState<Look>(() => systemLook());
  useEffect(() => {
    if (host) {
      setLook(lookOf(host.theme));
      host.onTheme((theme) => setLook(lookOf(theme)));
      return;
    }
    const follow = () => setLook(systemLook());
    const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
    for (const query of queries) query.addEventListener("change", follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, [host]);
  return printing ? "light" : look;
}

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(forced-colors: active)";
const asked = new URLSearchParams(location.search).get("theme");

function systemLook(): Look {
  if (asked) return lookOf(asked);
  if (matchMedia(CONTRAST).matches) return "contrast";
  return matchMedia(DARK).matches ? "dark" : "light";
}

export function Looks({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.style.colorScheme = look === "light" ? "light" : "dark";
    document.body.style.backgroundColor = themes[look].colorNeutralBackground3;
  }, [look]);
  return (
    <FluentProvider theme={themes[look]} data-look={look} style={{ backgroundColor: tokens.colorNeutralBackground3 }}>
      {children}
    </FluentProvider>
  );
}
