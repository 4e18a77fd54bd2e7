import { addressOfSubPage } from "#tab/routing/places.ts";
import type { Host } from "#tab/teams/host.ts";

export type ExamplePerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
};

/** How one is signed in: by Teams, or in the local run as an example person; or not at all. */
export type Session =
  | { readonly kind: "teams"; readonly host: Host; readonly token: () => Promise<string> }
  | { readonly kind: "local"; readonly token: () => Promise<string> }
  | { readonly kind: "choosing"; readonly people: readonly ExamplePerson[]; readonly unknownPerson: boolean }
  | { readonly kind: "outside" };

/** Per browser tab, so that several example people can be open side by side. */
const TOKEN_KEY = "uppdragsdialog.token";

/** Finds out who is here: Teams when it is there, `?as=` or an earlier choice in the local run, else nobody. */
export async function openSession(): Promise<Session> {
  const asked = new URLSearchParams(location.search).get("as");
  if (asked) {
    dropFromAddress("as");
    if (await signInAs(asked)) return localSession(sessionStorage.getItem(TOKEN_KEY) ?? "");
    return chooseSession(true);
  }
  if (mayBeInTeams()) {
    const { meetHost } = await import("#tab/teams/host.ts");
    const host = await meetHost();
    if (host) {
      if (host.subPage) history.replaceState(null, "", addressOfSubPage(host.subPage));
      return { kind: "teams", host, token: host.token };
    }
  }
  const kept = sessionStorage.getItem(TOKEN_KEY);
  return kept ? localSession(kept) : chooseSession(false);
}

/** Whether somebody can be asked, by the ways teams-js has: a frame around, who opened the window, or a mobile client. */
const mayBeInTeams = (): boolean => window.parent !== window || window.opener !== null || "nativeInterface" in window;

/** Signs in as an example person; the server knows the way only in the local run. */
export async function signInAs(person: string): Promise<boolean> {
  sessionStorage.removeItem(TOKEN_KEY);
  try {
    const answer = await fetch("/local/sign-in", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ person }),
    });
    if (!answer.ok) return false;
    const { token } = (await answer.json()) as { token: string };
    sessionStorage.setItem(TOKEN_KEY, token);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the local sign-in of this browser tab. */
export const signOut = () => sessionStorage.removeItem(TOKEN_KEY);

/** The people to choose from, or outside of Teams with nobody to be. */
export async function chooseSession(unknownPerson: boolean): Promise<Session> {
  try {
    const answer = await fetch("/local/people");
    if (!answer.ok) return { kind: "outside" };
    const { people } = (await answer.json()) as { people: readonly ExamplePerson[] };
    return { kind: "choosing", people, unknownPerson };
  } catch {
    return { kind: "outside" };
  }
}

const localSession = (token: string): Session => ({ kind: "local", token: () => Promise.resolve(token) });

function dropFromAddress(name: string) {
  const address = new URL(location.href);
  address.searchParams.delete(name);
  history.replaceState(null, "", address.pathname + address.search);
}
