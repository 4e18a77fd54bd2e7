import { Button, Field, MessageBar, MessageBarBody, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { Page } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { type ExamplePerson, type Session, openSession, signInAgain, signInAs } from "./session.ts";

const useStyles = makeStyles({
  main: {
    boxSizing: "border-box",
    maxWidth: "48rem",
    marginInline: "auto",
    padding: "clamp(20px, 5vw, 48px) clamp(12px, 3vw, 24px)",
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 17rem), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  person: { width: "100%", minHeight: "72px", justifyContent: "flex-start", textAlign: "start" },
  about: { display: "flex", flexDirection: "column" },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nobody is signed in: the example people in the local run, else the way into Teams. */
export function SignInPage({
  session,
  expired,
  onSession,
}: {
  readonly session: Extract<Session, { kind: "choosing" | "notSignedIn" | "outside" }>;
  readonly expired: boolean;
  readonly onSession: (session: Session) => void;
}) {
  const styles = useStyles();
  const { locale } = useReader();
  const { signIn: t, reload } = useTexts(shellTexts);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  let page: ReactNode;
  if (session.kind === "choosing")
    page = <People people={session.people} expired={expired} unknown={session.unknownPerson} onSession={onSession} />;
  else if (session.kind === "notSignedIn") page = <NotSignedIn session={session} onSession={onSession} />;
  else
    page = (
      <Page title={expired ? t.expired : t.openInTeams} narrow>
        <p className={styles.text}>{expired ? t.expiredHow : t.openInTeamsHow}</p>
        {expired && (
          <div>
            <Button appearance="primary" onClick={() => location.reload()}>
              {reload}
            </Button>
          </div>
        )}
      </Page>
    );
  return <main className={styles.main}>{page}</main>;
}

/** Inside Teams, without a token that is taken: why, and what to do. */
function NotSignedIn({
  session: { host, why },
  onSession,
}: {
  readonly session: Extract<Session, { kind: "notSignedIn" }>;
  readonly onSession: (session: Session) => void;
}) {
  const styles = useStyles();
  const { signIn: t } = useTexts(shellTexts);
  const [busy, setBusy] = useState(false);
  const said = {
    consent: { title: t.consent, how: t.consentHow, act: t.consentAct },
    expired: { title: t.expired, how: t.expiredHow, act: t.again },
    failed: { title: t.failed, how: t.failedHow, act: t.again },
  }[why];
  const again = async () => {
    setBusy(true);
    onSession(await signInAgain(host));
    setBusy(false);
  };
  return (
    <Page title={said.title} narrow>
      <p className={styles.text}>{said.how}</p>
      {why === "consent" && <p className={styles.text}>{t.consentElse}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void again()}>
          {said.act}
        </Button>
      </div>
    </Page>
  );
}

function People({
  people,
  expired,
  unknown,
  onSession,
}: {
  readonly people: readonly ExamplePerson[];
  readonly expired: boolean;
  readonly unknown: boolean;
  readonly onSession: (session: Session) => void;
}) {
  const styles = useStyles();
  const { signIn: t, faults } = useTexts(shellTexts);
  const [search, setSearch] = useState("");
  const [failed, setFailed] = useState(false);
  const wanted = useDeferredValue(search).trim().toLocaleLowerCase("sv");
  const shown = people.filter(({ name, title, unit }) =>
    `${name} ${title} ${unit}`.toLocaleLowerCase("sv").includes(wanted),
  );
  const choose = async (person: ExamplePerson) => {
    if (await signInAs(person.id)) onSession(await openSession());
    else setFailed(true);
  };
  return (
    <Page title={t.title} under={t.intro}>
      {(expired || unknown || failed) && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{failed ? faults.unreachable : unknown ? t.unknownPerson : t.expiredHow}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={t.search}>
        <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <p className={styles.count} role="status">
        {shown.length === 0 ? t.nobody : t.found(shown.length)}
      </p>
      <ul className={styles.list}>
        {shown.map((person) => (
          <li key={person.id}>
            <Button className={styles.person} onClick={() => void choose(person)}>
              <span className={styles.about}>
                <span className={styles.name}>{person.name}</span>
                <span className={styles.small}>{person.title}</span>
                <span className={styles.small}>{person.unit}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
