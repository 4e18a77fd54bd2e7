import { useCallback, useEffect, useMemo, useState } from "react";
import { type Locale, localeOf } from "#core/content/locale.ts";
import { ApiProvider } from "./api/api.tsx";
import { type Client, createClient } from "./api/client.ts";
import { followChanges } from "./api/live.ts";
import { type Resources, createResources } from "./api/resources.ts";
import { CrashShield } from "./parts/crashShield.tsx";
import { Frame } from "./parts/frame.tsx";
import { Looks, useLook } from "./parts/look.tsx";
import { Notices } from "./parts/notices.tsx";
import { ReaderProvider } from "./parts/reader.tsx";
import { Waiting } from "./parts/waiting.tsx";
import { Shell } from "./parts/shell.tsx";
import { HostProvider } from "./teams/hostContext.ts";
import { type Session, chooseSession, openSession, signOut } from "./session/session.ts";
import type { SignInFault } from "./session/signInFault.ts";
import { SignInPage } from "./session/signInPage.tsx";

const opening = openSession();

/** The whole tab: who is here, in which language and looks, and the page. */
export function App() {
  const [session, setSession] = useState<Session>();
  const [expired, setExpired] = useState(false);
  const host = session?.kind === "teams" || session?.kind === "notSignedIn" ? session.host : undefined;
  const look = useLook(host);
  const fallback = localeOf(host?.locale ?? navigator.language);

  useEffect(() => {
    void opening.then((opened) => {
      setSession(opened);
      if (opened.kind === "teams") opened.host.ready();
    });
  }, []);

  const switchPerson = useCallback(async () => {
    signOut();
    setExpired(false);
    setSession(await chooseSession(false));
  }, []);
  const lost = useCallback(
    async (why: SignInFault) => {
      if (host) {
        setSession({ kind: "notSignedIn", host, why });
        return;
      }
      signOut();
      setExpired(true);
      setSession(await chooseSession(false));
    },
    [host],
  );

  return (
    <Looks look={look}>
      <CrashShield locale={fallback}>
        {session === undefined ? (
          <ReaderProvider value={{ locale: fallback, me: undefined, today: undefined }}>
            <Frame>
              <Waiting />
            </Frame>
          </ReaderProvider>
        ) : session.kind === "teams" || session.kind === "local" ? (
          <SignedIn session={session} fallback={fallback} onLost={lost} onSwitch={switchPerson} />
        ) : (
          <ReaderProvider value={{ locale: fallback, me: undefined, today: undefined }}>
            <SignInPage session={session} expired={expired} onSession={setSession} />
          </ReaderProvider>
        )}
      </CrashShield>
    </Looks>
  );
}

function SignedIn({
  session,
  fallback,
  onLost,
  onSwitch,
}: {
  readonly session: Extract<Session, { kind: "teams" | "local" }>;
  readonly fallback: Locale;
  readonly onLost: (why: SignInFault) => Promise<void>;
  readonly onSwitch: () => Promise<void>;
}) {
  const api = useMemo(() => {
    const client = createClient({
      token: session.token,
      locale: () => document.documentElement.lang || "sv",
      signedOut: (why) => void onLost(why),
    });
    return { client, resources: createResources(client) };
  }, [session, onLost]);
  useEffect(() => followWhileSeen(api), [api]);
  return (
    <ApiProvider value={api}>
      <HostProvider value={session.kind === "teams" ? session.host : undefined}>
        <Notices>
          <Shell fallback={fallback} {...(session.kind === "local" && { onSwitch })} />
        </Notices>
      </HostProvider>
    </ApiProvider>
  );
}

/** What happens elsewhere shows at once, as long as the window is looked at; coming back to it reads anew by itself. */
function followWhileSeen({ client, resources }: { readonly client: Client; readonly resources: Resources }) {
  let stop: (() => void) | undefined;
  const look = () => {
    stop?.();
    stop =
      document.visibilityState === "visible"
        ? followChanges((ended) => client.stream("/live", ended), resources.refreshShown)
        : undefined;
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    stop?.();
  };
}
