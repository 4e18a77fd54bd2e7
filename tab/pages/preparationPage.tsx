import { Button, Select, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AppraisalView } from "#bot/api/wire.ts";
import { preparationTexts } from "#core/content/tab/preparation.ts";
import { useApi, useCommand, useResource } from "../api/api.tsx";
import { newRequest } from "../api/client.ts";
import { Ask } from "../parts/ask.tsx";
import { EmptyState } from "../parts/emptyState.tsx";
import { Loaded, Page, Refused, Waiting } from "../parts/page.tsx";
import { useReader, useTexts } from "../parts/reader.tsx";
import { SaveStatus } from "../parts/saveStatus.tsx";
import { linkTo } from "../routing/navigation.tsx";
import type { Place } from "../routing/places.ts";
import { PreparationReview } from "./preparationReview.tsx";
import { PreparationStep } from "./preparationStep.tsx";
import { type Writing, usePreparationWriting } from "./preparationWriting.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,

    "@media (min-width: 60rem)": { gridTemplateColumns: "17rem minmax(0, 1fr)" },
  },
  list: {
    display: "none",
    "@media (min-width: 60rem)": {
      display: "flex",
      position: "sticky",
      top: "72px",
      flexDirection: "column",
      listStyleType: "none",
      margin: 0,
      padding: 0,
    },
  },
  short: { "@media (min-width: 60rem)": { display: "none" } },
  step: { width: "100%", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  count: {
    marginInlineStart: "auto",
    paddingInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  title: { flexGrow: 1 },
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

type TalkPlace = { readonly subject: string; readonly appraisal: string };
type Mine = NonNullable<AppraisalView["mine"]>;
type Props = {
  readonly view: AppraisalView;
  readonly mine: Mine;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly talk: TalkPlace;
};

/** The same preparation as in the chat: one area at a time, saved as one writes, shared when one says so. */
export default function PreparationPage({
  place,
}: {
  readonly place: Extract<Place, { readonly page: "preparation" }>;
}) {
  const path = `/appraisals/${place.subject}/${place.appraisal}`;
  const resource = useResource<AppraisalView>(path);
  const t = useTexts(preparationTexts);
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const { mine } = view;
        const name = nameOfOther(view);
        return (
          <Page title={t.title(name)} under={mine && view.can.prepare && t.intro(name)}>
            {!mine && <EmptyState what={t.notHere} />}
            {mine &&
              (view.can.prepare ? (
                <Writer me={me.id} view={view} mine={mine} path={path} refresh={resource.refresh} talk={place} />
              ) : (
                <Done view={view} mine={mine} path={path} refresh={resource.refresh} talk={place} />
              ))}
          </Page>
        );
      }}
    </Loaded>
  );
}

const REVIEW = "review";
const nameOfOther = (view: AppraisalView) => (view.side === "employee" ? view.manager : view.employee).name;

function Writer({ view, mine, path, refresh, talk, me }: Props & { readonly me: string }) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  const { client } = useApi();
  const writing = usePreparationWriting({ mine, path, me });
  const [at, setAt] = useState(mine.status === "ready" ? REVIEW : mine.step);
  const main = useRef<HTMLDivElement>(null);
  const keys = [...mine.steps.map(({ key }) => key), REVIEW];
  const index = Math.max(0, keys.indexOf(at));
  const step = mine.steps[index];

  const goTo = (key: string) => {
    setAt(key);
    window.scrollTo(0, 0);
    requestAnimationFrame(() => main.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true }));
    void writing.flush().then(async () => {
      // Where one is, so that the chat and other devices go on from here.
      if (key !== REVIEW)
        await client.send("PUT", `${path}/preparation`, {
          request: newRequest(),
          step: key,
          seenRev: mine.rev,
          values: {},
          go: "stay",
        });
    });
  };

  return (
    <div className={styles.columns}>
      <nav aria-label={t.steps}>
        <StepList mine={mine} at={at} writing={writing} onGo={goTo} />
        <Field label={t.step(index + 1, keys.length)} className={styles.short}>
          <Select value={at} onChange={(_, { value }) => goTo(value)}>
            {mine.steps.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
            <option value={REVIEW}>{t.review}</option>
          </Select>
        </Field>
      </nav>
      <div className={styles.main} ref={main}>
        {step ? (
          <PreparationStep step={step} number={index + 1} of={keys.length} writing={writing} />
        ) : (
          <PreparationReview
            view={view}
            mine={mine}
            writing={writing}
            path={path}
            refresh={refresh}
            talk={talk}
            onChange={goTo}
            other={nameOfOther(view)}
          />
        )}
        <div className={styles.acts}>
          {step && (
            <Button appearance="primary" onClick={() => goTo(keys[index + 1] ?? REVIEW)}>
              {index + 1 === mine.steps.length ? t.toReview : t.next}
            </Button>
          )}
          {index > 0 && <Button onClick={() => goTo(keys[index - 1] ?? REVIEW)}>{t.back}</Button>}
          <SaveStatus state={writing.state} retry={() => void writing.flush()} />
        </div>
      </div>
    </div>
  );
}

function StepList({
  mine,
  at,
  writing,
  onGo,
}: {
  readonly mine: Mine;
  readonly at: string;
  readonly writing: Writing;
  readonly onGo: (key: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(preparationTexts);
  const entry = (key: string, title: string, count?: string) => (
    <li key={key}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.step, key === at && styles.here)}
        {...(key === at && { "aria-current": "step" as const })}
        onClick={() => onGo(key)}
      >
        <span className={styles.title}>{title}</span>
        {count && <span className={styles.count}>{count}</span>}
      </Button>
    </li>
  );
  return (
    <ol className={styles.list}>
      {mine.steps.map(({ key, title, fields }, index) => {
        const done = fields.filter((field) => writing.value(field.key) !== "").length;
        return entry(key, `${index + 1}. ${title}`, `${done}/${fields.length}`);
      })}
      {entry(REVIEW, `${mine.steps.length + 1}. ${t.review}`)}
    </ol>
  );
}

/** Shared, or too late to change. */
function Done({ view, mine, path, refresh, talk }: Props) {
  const t = useTexts(preparationTexts);
  const { run, busy, failure } = useCommand(refresh);
  const text = view.revealed
    ? t.revealed
    : mine.status === "shared" && view.state === "preparation"
      ? t.shared(nameOfOther(view))
      : t.over;
  return (
    <>
      <Ask
        text={text}
        acts={
          <>
            <Button as="a" appearance="primary" {...linkTo({ ...talk, page: "talk" })}>
              {t.toTalk}
            </Button>
            {view.can.takeBack && (
              <Button disabledFocusable={busy} onClick={() => void run("POST", `${path}/preparation/taking-back`)}>
                {t.takeBack}
              </Button>
            )}
          </>
        }
      />
      <Refused failure={failure} />
    </>
  );
}
