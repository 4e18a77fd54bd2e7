import { addressOfSubPage } from "#tab/routing/places.ts";
import type { Host } from "#tab/teams/host.ts";
import { type SignInFault, signInFaultOf } from "./signInFault.ts";

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
  /** Teams shows the page, but gives no token for it, or none that is taken. */
  | { readonly kind: "notSignedIn"; readonly host: Host; readonly why: SignInFault }
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
      return teamsSession(host);
    }
  }
  const kept = sessionStorage.getItem(TOKEN_KEY);
  return kept ? localSession(kept) : chooseSession(false);
}

const teamsSession = (host: Host): Session => ({ kind: "teams", host, token: host.token });

/** Asks Teams anew, which lets the person approve the app when that is what is missing. */
export async function signInAgain(host: Host): Promise<Session> {
  try {
    await host.token();
    return teamsSession(host);
  } catch (fault) {
    return { kind: "notSignedIn", host, why: signInFaultOf(fault) };
  }
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
