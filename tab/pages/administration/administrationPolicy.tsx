import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PolicyDeskView } from "#bot/api/wire/policy.ts";
import { policyTexts } from "#core/content/tab/policy.ts";
import { POLICY_LIMITS } from "#core/policy/policy.ts";
import { type Resource, useCommand, useResource } from "#tab/api/api.tsx";
import { SeenBy, TextField } from "#tab/parts/fields.tsx";
import { Loaded, Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { StickyBar } from "#tab/parts/saveBar.tsx";
import { Rows } from "#tab/pages/contract/writing/contractRows.tsx";
import { PublishPolicy } from "./administrationPolicyPublish.tsx";
import { PolicyText } from "#tab/pages/policy/policyText.tsx";

type Text = PolicyDeskView["present"]["text"];

const useStyles = makeStyles({
  desk: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL, maxWidth: "52rem" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  status: { marginInlineEnd: "auto", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** HR writes the next version of the policy, sees it as it will be, and publishes it (P8). */
export default function AdministrationPolicy() {
  const resource = useResource<PolicyDeskView>("/policy/desk");
  // What is published leaves the desk: the next version begins from the text that is then in force.
  return (
    <Loaded resource={resource}>
      {(desk) => <Desk key={desk.present.version} desk={desk} refresh={resource.refresh} />}
    </Loaded>
  );
}

function Desk({
  desk,
  refresh,
}: {
  readonly desk: PolicyDeskView;
  readonly refresh: Resource<PolicyDeskView>["refresh"];
}) {
  const styles = useStyles();
  const t = useTexts(policyTexts).desk;
  const { day, instant } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const { present, draft } = desk;
  const begun = draft ?? present;
  const [text, setText] = useState<Text>(begun.text);
  const [link, setLink] = useState(begun.link);
  /** The saving that this writing builds on; somebody else's later one must not be written over unseen. */
  const [rev, setRev] = useState(draft?.rev ?? 0);
  const [dirty, setDirty] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const [publishing, setPublishing] = useState(false);

  const save = async (quiet = false) => {
    const saved = await run("PUT", "/policy/draft", { text, link: link.trim(), seenRev: rev }, { quiet });
    if (!saved) return false;
    setRev(rev + 1);
    setDirty(false);
    return true;
  };
  const publish = async () => {
    if ((draft && !dirty) || (await save(true))) setPublishing(true);
  };
  const put = (changed: Partial<Text>) => {
    setText({ ...text, ...changed });
    setDirty(true);
  };

  return (
    <div className={styles.desk}>
      <span className={styles.quiet}>
        {t.under(draft?.version ?? present.version + 1)} {draft ? t.savedBy(draft.by.name, instant(draft.at)) : t.fresh}
      </span>
      {previewing ? (
        <>
          <PolicyText sections={text.sv} language="sv" />
          {text.en.length > 0 && <PolicyText sections={text.en} language="en" />}
        </>
      ) : (
        <>
          <Panel heading={t.swedish}>
            <Sections rows={text.sv} name={t.section} onChange={(sv) => put({ sv })} />
          </Panel>
          <Panel heading={t.english} how={t.englishHow}>
            <Sections rows={text.en} name={t.sectionEnglish} onChange={(en) => put({ en })} />
          </Panel>
          <TextField
            label={t.link}
            hint={t.linkHow}
            max={POLICY_LIMITS.link}
            value={link}
            onChange={(value) => {
              setLink(value);
              setDirty(true);
            }}
          />
        </>
      )}
      {draft && !dirty && desk.missing.length > 0 && (
        <div>
          {t.missing}
          <ul className={styles.list}>
            {desk.missing.map((part) => (
              <li key={part}>{t.missingParts[part]}</li>
            ))}
          </ul>
        </div>
      )}
      <Refused failure={failure} />
      <StickyBar>
        <span role="status" className={styles.status}>
          {dirty ? t.unsaved : draft && t.saved}
        </span>
        <Button onClick={() => setPreviewing(!previewing)}>{previewing ? t.write : t.preview}</Button>
        <Button disabledFocusable={busy} onClick={() => void publish()}>
          {t.publish}
        </Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void save()}>
          {t.save}
        </Button>
      </StickyBar>
      <SeenBy text={t.seenBy} />
      {desk.earlier.length > 0 && (
        <Panel bare heading={t.earlier}>
          <ul className={styles.list}>
            {desk.earlier.map(({ version, date, decisionRef }) => (
              <li key={version}>{[version, day(date), decisionRef].filter((part) => part !== "").join(" · ")}</li>
            ))}
          </ul>
        </Panel>
      )}
      {publishing && draft && (
        <PublishPolicy draft={draft} leaders={desk.leaders} refresh={refresh} onClose={() => setPublishing(false)} />
      )}
    </div>
  );
}

function Sections({
  rows,
  name,
  onChange,
}: {
  readonly rows: Text["sv"];
  readonly name: (number: number) => string;
  readonly onChange: (rows: Text["sv"]) => void;
}) {
  const t = useTexts(policyTexts).desk;
  return (
    <Rows
      rows={rows}
      blank={{ title: "", text: "" }}
      most={POLICY_LIMITS.sections}
      name={name}
      add={t.add}
      onChange={onChange}
    >
      {(section, onRow) => (
        <>
          <TextField
            label={t.heading}
            max={POLICY_LIMITS.title}
            value={section.title}
            onChange={(title) => onRow({ ...section, title })}
          />
          <TextField
            label={t.text}
            lines={4}
            max={POLICY_LIMITS.text}
            value={section.text}
            onChange={(said) => onRow({ ...section, text: said })}
          />
        </>
      )}
    </Rows>
  );
}
