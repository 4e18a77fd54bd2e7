import { Button, MessageBar, MessageBarActions, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import type { Resource } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";
import { failureText } from "./failureText.ts";
import { usePageStyles } from "./pageStyles.ts";
import { useReader, useTexts } from "./reader.tsx";
import { Waiting, WithinPage } from "./waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

/** Set once somebody has gone from one page to another: then the new page's heading takes the focus. */
let hasMoved = false;
window.addEventListener("popstate", () => (hasMoved = true));
document.addEventListener("click", () => (hasMoved = true), { capture: true });

/** A page with its heading, which names the document too. */
export function Page({
  title,
  under,
  narrow = false,
  children,
}: {
  readonly title: string;
  readonly under?: ReactNode;
  /** For what is read from top to bottom. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}) {
  const styles = usePageStyles();
  const { product } = useTexts(shellTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (hasMoved) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={mergeClasses(styles.page, narrow && styles.reading)}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
        {under && <div className={styles.under}>{under}</div>}
      </div>
      <WithinPage value={true}>{children}</WithinPage>
    </div>
  );
}

/** Shows what was read; until then a skeleton, and when it cannot be read what to do. */
export function Loaded<T>({
  resource,
  children,
}: {
  readonly resource: Resource<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const t = useTexts(shellTexts);
  const { me } = useReader();
  const { data, failure, refresh } = resource;
  if (data !== undefined)
    return (
      <>
        {failure && <Unavailable failure={failure} retry={refresh} />}
        {children(data)}
      </>
    );
  // Whose page it is says the shell, as soon as it knows who reads.
  if (!failure || (failure.kind === "notFound" && !me)) return <Waiting />;
  return (
    <Page title={failure.kind === "notFound" ? t.unknownPage : t.product} narrow>
      <Unavailable failure={failure} retry={refresh} />
    </Page>
  );
}

/** A failure in words, with the way on. */
export function Unavailable({ failure, retry }: { readonly failure: Failure; readonly retry?: () => Promise<void> }) {
  const t = useTexts(shellTexts);
  const lost = failure.kind === "notFound";
  return (
    <MessageBar intent={lost ? "info" : "warning"} layout="multiline" role="alert">
      <MessageBarBody>{failureText(failure, t)}</MessageBarBody>
      <MessageBarActions>
        {lost ? (
          <Button as="a" {...linkTo({ page: "start" })}>
            {t.backToStart}
          </Button>
        ) : (
          retry && <Button onClick={() => void retry()}>{t.again}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The same beside a button that was pressed. */
export function Refused({ failure }: { readonly failure: Failure | undefined }) {
  const t = useTexts(shellTexts);
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{failureText(failure, t)}</MessageBarBody>
    </MessageBar>
  );
}
