import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PolicyView } from "#bot/api/wire/policy.ts";
import { policyTexts } from "#core/content/tab/policy.ts";
import { type Resource, useApi, useCommand, useResource } from "#tab/api/api.tsx";
import { newRequest } from "#tab/api/client.ts";
import { Ask } from "#tab/parts/ask.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page, Refused } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { PolicyText } from "./policyText.tsx";

const useStyles = makeStyles({
  under: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The policy, read whole and answered by those who lead (P3, P8). */
export default function PolicyPage() {
  const styles = useStyles();
  const t = useTexts(policyTexts);
  const { locale } = useReader();
  const { day } = useSaying();
  const resource = useResource<PolicyView>("/policy");
  return (
    <Loaded resource={resource}>
      {(policy) => (
        <Page
          title={t.title}
          narrow
          under={
            <span className={styles.under}>
              <span>{t.version(policy.version, day(policy.date))}</span>
              {policy.decisionRef && <span>{t.decision(policy.decisionRef)}</span>}
              {policy.language !== locale && <span>{t.onlySwedish}</span>}
            </span>
          }
        >
          <Answering policy={policy} refresh={resource.refresh} />
          <PolicyText sections={policy.sections} language={policy.language} />
          <div className={styles.more} data-print="no">
            {policy.link && (
              <Button as="a" href={policy.link} target="_blank" rel="noreferrer">
                {t.link}
              </Button>
            )}
            {policy.can.seeCoverage && (
              <Button as="a" {...linkTo({ page: "policyCoverage" })}>
                {t.coverage}
              </Button>
            )}
            {policy.can.edit && (
              <Button as="a" {...linkTo({ page: "administration", section: "policy" })}>
                {t.edit}
              </Button>
            )}
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Answering({
  policy,
  refresh,
}: {
  readonly policy: PolicyView;
  readonly refresh: Resource<PolicyView>["refresh"];
}) {
  const t = useTexts(policyTexts);
  const { day, instant } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const opened = useOpening(policy);
  const { version, hash, can } = policy;
  const accept = async () => {
    await opened();
    await run("POST", "/policy/acceptance", { seen: { version, hash }, unopened: false });
  };
  return (
    <>
      <Ask
        text={askOf(policy, t, { day, instant })}
        {...(policy.asked && { more: <SeenBy text={t.seenBy} /> })}
        acts={
          can.accept && (
            <>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void accept()}>
                {t.accept}
              </Button>
              {can.discuss && (
                <Button disabledFocusable={busy} onClick={() => void run("POST", "/policy/discussion")}>
                  {policy.state === "discussedWithPrincipal" ? t.discussAgain : t.discuss}
                </Button>
              )}
            </>
          )
        }
      />
      <Refused failure={failure} />
    </>
  );
}

function askOf(
  { asked, state, principal, acceptedAt, discussedOn }: PolicyView,
  t: (typeof policyTexts)["sv"],
  { day, instant }: Pick<ReturnType<typeof useSaying>, "day" | "instant">,
): string {
  if (!asked) return t.ask.reader;
  switch (state) {
    case "asked":
      return t.ask.asked;
    case "wantsToDiscuss":
      return t.ask.wantsToDiscuss(principal?.name ?? t.yourPrincipal);
    case "discussedWithPrincipal":
      return t.ask.discussedWithPrincipal(discussedOn ? day(discussedOn) : "");
    case "accepted":
      return t.ask.accepted(acceptedAt ? instant(acceptedAt) : "");
  }
}

/** Tells the server, once a version, that a leader has the text before their eyes; what is given back waits until it knows. */
function useOpening({ asked, state, version }: PolicyView) {
  const { client } = useApi();
  const telling = useRef<Promise<unknown>>(undefined);
  const opens = asked && state !== "accepted" ? version : undefined;
  useEffect(() => {
    if (opens !== undefined) telling.current = client.send("POST", "/policy/opening", { request: newRequest() });
  }, [client, opens]);
  return () => telling.current;
}
