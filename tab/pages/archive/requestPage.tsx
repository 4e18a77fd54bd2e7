import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PublicRequestView } from "#bot/api/wire/publicRequest.ts";
import { secrecyGroundTexts } from "#core/content/archive/secrecyGrounds.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { RequestDecide } from "./requestDecide.tsx";
import { RequestFind } from "./requestFind.tsx";
import { RequestNote } from "./requestNote.tsx";
import { RequestRecord } from "./requestRecord.tsx";

type Requested = PublicRequestView["records"][number];

const useStyles = makeStyles({
  back: { color: tokens.colorBrandForegroundLink },
  quiet: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
  text: { margin: 0, maxWidth: "65ch", overflowWrap: "anywhere" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The address of a record within its request. */
const recordPath = (request: string, { subject, kind, record }: Requested) =>
  `${requestPath(request)}/records/${encodeURIComponent(subject.id)}/${kind}/${encodeURIComponent(record)}`;
const requestPath = (request: string) => `/archive/requests/${encodeURIComponent(request)}`;

/** One request: what is asked for, the records it is about, and what came of it; or one of its records, gone through. */
export function RequestPage({ id, record }: { readonly id: string; readonly record: string | undefined }) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const path = requestPath(id);
  const resource = useResource<PublicRequestView>(path);
  return (
    <>
      <div>
        <a
          {...linkTo({ page: "administration", section: "requests", ...(record !== undefined && { item: id }) })}
          className={styles.back}
        >
          {record === undefined ? t.one.back : t.record.close}
        </a>
      </div>
      <Loaded resource={resource}>
        {(view) => <Shown view={view} path={path} record={record} refresh={resource.refresh} />}
      </Loaded>
    </>
  );
}

type Props = { readonly view: PublicRequestView; readonly path: string; readonly refresh: () => Promise<void> };

function Shown({ view, path, record, refresh }: Props & { readonly record: string | undefined }) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const { day, instant } = useSaying();
  const [open, setOpen] = useState<"correct" | "decide">();
  const isOpen = view.decision === undefined;
  const close = () => setOpen(undefined);
  if (record !== undefined) {
    const through = view.records.find((each) => each.record === record);
    return through ? (
      <RequestRecord path={recordPath(view.id, through)} asked={view.asked} refresh={refresh} />
    ) : (
      <EmptyState what={t.record.none} />
    );
  }
  return (
    <>
      <Panel heading={view.asked} aside={isOpen && <Button onClick={() => setOpen("correct")}>{t.one.correct}</Button>}>
        <FactList
          facts={[
            [t.list.received, day(view.receivedOn)],
            ...(view.days === undefined ? [] : [[t.list.age, t.list.days(view.days)] as const]),
            ...(view.reference ? [[t.list.reference, view.reference] as const] : []),
          ]}
        />
        <p className={styles.quiet}>{t.one.notedBy(view.by.name, instant(view.notedAt))}</p>
      </Panel>
      <Records view={view} refresh={refresh} />
      {isOpen && <RequestFind view={view} path={path} refresh={refresh} />}
      <Decision view={view} onDecide={() => setOpen("decide")} />
      {open === "correct" && (
        <RequestNote method="PUT" path={path} present={view} today={view.today} refresh={refresh} onClose={close} />
      )}
      {open === "decide" && <RequestDecide view={view} path={path} refresh={refresh} onClose={close} />}
    </>
  );
}

function Records({ view, refresh }: Omit<Props, "path">) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const { instant } = useSaying();
  const command = useCommand(refresh);
  const isOpen = view.decision === undefined;
  return (
    <Panel heading={t.one.records} {...(view.records.length > 0 && isOpen && { how: t.one.held })}>
      {view.records.length === 0 && <EmptyState what={t.one.noRecords} {...(isOpen && { how: t.one.noRecordsHow })} />}
      <ul className={styles.list}>
        {view.records.map((each) => {
          const { subject, kind, record, marks, copies, copiedAt } = each;
          const what = t.record.title(t.kind[kind], subject.name);
          return (
            <li key={`${subject.id} ${record}`}>
              <Panel level={3} heading={what}>
                <p className={styles.quiet}>
                  {[t.one.marks(marks), copiedAt && t.one.copies(copies, instant(copiedAt))].filter(Boolean).join(". ")}
                  .
                </p>
                <div className={styles.acts}>
                  <Button
                    as="a"
                    {...linkTo({ page: "administration", section: "requests", item: view.id, record })}
                    aria-label={t.one.goThroughFor(what)}
                  >
                    {t.one.goThrough}
                  </Button>
                  {isOpen && copies === 0 && (
                    <Button
                      aria-label={t.one.leaveOutFor(what)}
                      disabledFocusable={command.busy}
                      onClick={() => void command.run("POST", `${recordPath(view.id, each)}/removal`)}
                    >
                      {t.one.leaveOut}
                    </Button>
                  )}
                </div>
              </Panel>
            </li>
          );
        })}
      </ul>
      <Refused failure={command.failure} />
    </Panel>
  );
}

function Decision({
  view: { decision, records },
  onDecide,
}: {
  readonly view: PublicRequestView;
  readonly onDecide: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const { day, label } = useSaying();
  const keepsSecret = decision?.outcome === "inPart" || decision?.outcome === "refused";
  return (
    <Panel heading={t.decide.heading}>
      {!decision && (
        <div className={styles.acts}>
          <Button {...(records.length > 0 && { appearance: "primary" })} onClick={onDecide}>
            {t.decide.act}
          </Button>
        </div>
      )}
      {decision && (
        <FactList
          facts={[
            [t.decide.outcome, t.list.decided(t.outcome[decision.outcome], day(decision.decidedOn))],
            ...(decision.grounds.length > 0
              ? [
                  [
                    t.decide.grounds,
                    decision.grounds
                      .map((ground) => {
                        const { what, law } = secrecyGroundTexts[ground];
                        return `${label(what)} (${label(law)})`;
                      })
                      .join("; "),
                  ] as const,
                ]
              : []),
            ...(decision.motivation ? [[t.decide.motivation, decision.motivation] as const] : []),
          ]}
        />
      )}
      {decision && <p className={styles.quiet}>{t.decide.by(decision.by.name)}</p>}
      {(!decision || keepsSecret) && (
        <details>
          <summary>{t.decide.appealHeading}</summary>
          <p className={styles.quiet}>{t.decide.appealHow}</p>
          <p className={styles.text}>{t.decide.appeal}</p>
        </details>
      )}
    </Panel>
  );
}
