import { app, authentication, pages } from "@microsoft/teams-js";

/** A tab in a chat or a meeting, as its configuration page offers it to Teams. */
export type OfferedTab = {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
};

/** What the tab needs of Teams; nothing else knows teams-js. */
export type Host = {
  readonly theme: string;
  readonly locale: string;
  /** The path a deep link names, as `bot/links.ts` wrote it. */
  readonly subPage: string;
  /** Where in Teams it is shown: `content`, `settings` while it is added to a chat or meeting, `sidePanel` in a meeting. */
  readonly frame: string;
  /** A token for our API. Teams caches it and renews it in time, so it is asked for at each request. */
  readonly token: () => Promise<string>;
  readonly onTheme: (changed: (theme: string) => void) => void;
  readonly ready: () => void;
  /** What Teams is to add when the person says so (pages.config); nothing while nothing is chosen. */
  readonly offerTab: (tab: OfferedTab | undefined) => void;
};

const STARTS_WITHIN_MS = 8_000;

/**
 * Meets the Teams client that shows the page (app.initialize, app.getContext); undefined when whoever shows it does not
 * answer as Teams. teams-js itself refuses origins that are not Teams' own; those of the page itself are allowed, so that a
 * test can play host.
 */
export async function meetHost(): Promise<Host | undefined> {
  try {
    await within(app.initialize([location.origin]), STARTS_WITHIN_MS);
    const { app: client, page } = await within(app.getContext(), STARTS_WITHIN_MS);
    return {
      theme: client.theme,
      locale: client.locale,
      subPage: page.subPageId ?? "",
      frame: page.frameContext,
      token: () => authentication.getAuthToken(),
      onTheme: app.registerOnThemeChangeHandler,
      ready: () => {
        app.notifyAppLoaded();
        void app.notifySuccess();
      },
      offerTab,
    };
  } catch {
    return undefined;
  }
}

const within = <T>(promise: Promise<T>, ms: number): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("the host does not answer")), ms)),
  ]);

function offerTab(tab: OfferedTab | undefined): void {
  pages.config.registerOnSaveHandler((saving) => {
    if (!tab) {
      saving.notifyFailure();
      return;
    }
    pages.config.setConfig(tab).then(
      () => saving.notifySuccess(),
      () => saving.notifyFailure(),
    );
  });
  pages.config.setValidityState(tab !== undefined);
}
