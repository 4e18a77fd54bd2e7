import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PublicRequestsView } from "#bot/api/wire/publicRequest.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo, usePlace } from "#tab/routing/navigation.tsx";
import { RequestNote } from "./requestNote.tsx";
import { RequestPage } from "./requestPage.tsx";

const REQUESTS = "/archive/requests";
type Request = PublicRequestsView["requests"][number];

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

/** Requests for public records: the register, or one of them (TF 2 kap. 15-18 §§). */
export default function RequestsSection() {
  const { place } = usePlace();
  const { item, record } = place.page === "administration" ? place : {};
  return item === undefined ? <Register /> : <RequestPage key={item} id={item} record={record} />;
}

function Register() {
  const t = useTexts(publicRequestTexts).list;
  const resource = useResource<PublicRequestsView>(REQUESTS);
  const [noting, setNoting] = useState(false);
  return (
    <Loaded resource={resource}>
      {({ requests, today, can }) => (
        <>
          <Panel
            heading={t.waiting}
            aside={
              <Button appearance="primary" onClick={() => setNoting(true)}>
                {t.note}
              </Button>
            }
          >
            {requests.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
            <Requests requests={requests.filter(({ decision }) => !decision)} opens={can.handle} />
          </Panel>
          {requests.some(({ decision }) => decision) && (
            <Panel heading={t.done}>
              <Requests requests={requests.filter(({ decision }) => decision)} opens={can.handle} />
            </Panel>
          )}
          {noting && (
            <RequestNote
              method="POST"
              path={REQUESTS}
              today={today}
              refresh={resource.refresh}
              onClose={() => setNoting(false)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

function Requests({ requests, opens }: { readonly requests: readonly Request[]; readonly opens: boolean }) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const { day } = useSaying();
  if (requests.length === 0) return null;
  return (
    <ul className={styles.list}>
      {requests.map(({ id, asked, reference, receivedOn, days, records, decision }) => (
        <li key={id}>
          <Panel
            level={3}
            heading={asked}
            aside={
              opens && (
                <a
                  {...linkTo({ page: "administration", section: "requests", item: id })}
                  className={styles.link}
                  aria-label={t.list.open(asked)}
                >
                  {t.list.openShort}
                </a>
              )
            }
          >
            <FactList
              facts={[
                [t.list.received, day(receivedOn)],
                ...(days === undefined ? [] : [[t.list.age, t.list.days(days)] as const]),
                ...(decision
                  ? [[t.decide.outcome, t.list.decided(t.outcome[decision.outcome], day(decision.decidedOn))] as const]
                  : []),
                ...(reference ? [[t.list.reference, reference] as const] : []),
                [t.list.records, String(records)],
              ]}
            />
          </Panel>
        </li>
      ))}
    </ul>
  );
}
