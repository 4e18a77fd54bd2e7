import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RequestedRecordView } from "#bot/api/wire/publicRequest.ts";
import { secrecyGroundTexts } from "#core/content/archive/secrecyGrounds.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import { type MarkWish, RequestMark } from "./requestMark.tsx";

type Passage = RequestedRecordView["passages"][number];

const useStyles = makeStyles({
  quiet: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  passage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 48rem)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto" },
  },
  said: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  label: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: "1.2em", display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** A record gone through text by text: as it is, as the copy has it, and what somebody is to try. */
export function RequestRecord({
  path,
  asked,
  refresh,
}: {
  readonly path: string;
  readonly asked: string;
  readonly refresh: () => Promise<void>;
}) {
  const resource = useResource<RequestedRecordView>(path);
  const both = async () => {
    await Promise.all([resource.refresh(), refresh()]);
  };
  return (
    <Loaded resource={resource}>{(view) => <Shown view={view} path={path} asked={asked} refresh={both} />}</Loaded>
  );
}

function Shown({
  view,
  path,
  asked,
  refresh,
}: {
  readonly view: RequestedRecordView;
  readonly path: string;
  readonly asked: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts);
  const takeOut = useTakeOut();
  const [wish, setWish] = useState<MarkWish>();
  const sections = [...Map.groupBy(view.passages, ({ section }) => section)];
  const ask = (passage: string, words: string, where: string) => setWish({ passage, words, where });
  return (
    <>
      <Panel heading={t.record.title(t.kind[view.kind], view.subject.name)} how={t.record.how}>
        <p className={styles.quiet}>{t.record.forRequest(asked)}</p>
        <Marks view={view} path={path} refresh={refresh} />
        <div className={styles.acts}>
          {view.can.copy && (
            <TakeOutButton from={takeOut} path={`${path}/copy`} text={t.record.copy} making={t.record.making} />
          )}
          {view.can.mark && <Button onClick={() => ask("", "", t.record.everywhere)}>{t.record.mask}</Button>}
        </div>
        <Refused failure={takeOut.failure} />
        {sections.map(([section, passages]) => (
          <div key={section} className={styles.section}>
            <h3 className={styles.heading}>{section}</h3>
            {passages.map((passage) => (
              <PassageRow key={passage.key} passage={passage} {...(view.can.mark && { onMark: ask })} />
            ))}
          </div>
        ))}
      </Panel>
      {wish && <RequestMark wish={wish} path={path} refresh={refresh} onClose={() => setWish(undefined)} />}
    </>
  );
}

function PassageRow({
  passage: { key, section, label, text, masked, toTry },
  onMark,
}: {
  readonly passage: Passage;
  readonly onMark?: (passage: string, words: string, where: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts).record;
  const where = [section, label].filter(Boolean).join(", ");
  return (
    <div className={styles.passage}>
      <div>
        {label && <span className={styles.label}>{label}</span>}
        <p className={styles.said}>{text}</p>
        {toTry.map(({ words, what, law }) => (
          <p key={words} className={styles.quiet}>
            {t.toTry}: {t.toTryText(words, what, law)}{" "}
            {onMark && (
              <Button size="small" onClick={() => onMark(key, words, where)}>
                {t.maskTry(words)}
              </Button>
            )}
          </p>
        ))}
      </div>
      <p className={mergeClasses(styles.said, masked !== text && styles.changed)}>
        {masked === text ? <span className={styles.quiet}>{t.same}</span> : masked}
      </p>
      {onMark && (
        <div>
          <Button size="small" aria-label={t.maskHere(where)} onClick={() => onMark(key, "", where)}>
            {t.mask}
          </Button>
        </div>
      )}
    </div>
  );
}

function Marks({
  view,
  path,
  refresh,
}: {
  readonly view: RequestedRecordView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(publicRequestTexts).record;
  const { label } = useSaying();
  const command = useCommand(refresh);
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>{t.marks}</h3>
      {view.marks.length === 0 && <p className={styles.quiet}>{t.noMarks}</p>}
      <ul className={styles.list}>
        {view.marks.map(({ id, ground, note, places, section, lost }) => {
          const { what, law } = secrecyGroundTexts[ground];
          return (
            <li key={id}>
              {[section, label(what), ground === "other" ? note : label(law), t.places(places)]
                .filter(Boolean)
                .join(", ")}
              {lost && `. ${t.lost}`}{" "}
              {view.can.mark && (
                <Button
                  size="small"
                  disabledFocusable={command.busy}
                  aria-label={`${t.unmark}: ${[section, label(what)].filter(Boolean).join(", ")}`}
                  onClick={() => void command.run("POST", `${path}/marks/${encodeURIComponent(id)}/removal`)}
                >
                  {t.unmark}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Refused failure={command.failure} />
    </div>
  );
}
