import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import type { Resource } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";
import { useTexts } from "./reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: "72rem",
    marginInline: "auto",
  },
  reading: { maxWidth: "52rem" },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: "clamp(1.5rem, 1.2rem + 1.4vw, 2rem)",
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    textWrap: "balance",
    ":focus": { outlineStyle: "none" },
  },
  under: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  /** As a page stands: its heading, a line under it, and its panels in their full width. */
  skeleton: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: "72rem",
    marginInline: "auto",
  },
  panel: { height: "12rem", borderRadius: tokens.borderRadiusXLarge },
});

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
  const styles = useStyles();
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
      {children}
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
  const { data, failure, refresh } = resource;
  if (data !== undefined)
    return (
      <>
        {failure && <Unavailable failure={failure} retry={refresh} />}
        {children(data)}
      </>
    );
  if (!failure) return <Waiting />;
  return (
    <Page title={failure.kind === "notFound" ? t.unknownPage : t.product} narrow>
      <Unavailable failure={failure} retry={refresh} />
    </Page>
  );
}

export function Waiting() {
  const styles = useStyles();
  const { loading } = useTexts(shellTexts);
  return (
    <div role="status" aria-label={loading}>
      <Skeleton aria-hidden="true" className={styles.skeleton}>
        <div className={styles.head}>
          <SkeletonItem size={40} style={{ width: "min(60%, 20rem)" }} />
          <SkeletonItem size={20} style={{ width: "min(90%, 32rem)" }} />
        </div>
        <SkeletonItem className={styles.panel} />
        <SkeletonItem className={styles.panel} />
      </Skeleton>
    </div>
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

function failureText(failure: Failure, t: (typeof shellTexts)["sv"]): string {
  if (failure.kind === "refused") return failure.refusal.message;
  return failure.kind === "tryAgain" ? failure.message : t.faults[failure.kind];
}
