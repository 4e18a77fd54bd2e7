import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { OUTCOME_LIMITS } from "#core/leadership/leadership.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { FactList } from "#tab/parts/factList.tsx";
import { DayField, SeenBy, TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import type { Leading } from "./leadershipState.ts";

/**
 * Two things to keep and one to change: worded by one of the two, and the other says yes to exactly those words. What one is
 * writing is kept when the other words it first: theirs stand above it.
 */
export function LeadershipOutcome({ leading }: { readonly leading: Leading }) {
  const { view, other } = leading;
  const t = useTexts(leadershipPageTexts).outcome;
  const [draft, setDraft] = useState<Draft>();
  const { outcome, can, revision } = view;
  const by = view.proposedBy && view[view.proposedBy].name;
  const reword = () => setDraft({ said: outcome ? saidIn(outcome) : EMPTY, from: revision });
  return (
    <Panel
      heading={t.heading}
      how={outcome && by ? t.by(by) : t.how}
      aside={can.propose && <SeenBy text={t.seenBy(other.name)} />}
    >
      {can.propose && (draft || !outcome) ? (
        <Writing leading={leading} draft={draft ?? { said: EMPTY, from: revision }} onDraft={setDraft} />
      ) : (
        <>
          <Shown outcome={outcome} />
          <span style={{ display: "inline-flex", flexWrap: "wrap", gap: 8 }} data-print="no">
            {can.agree && <Agree key={revision} leading={leading} />}
            {can.propose && <Button onClick={reword}>{t.reword}</Button>}
          </span>
        </>
      )}
    </Panel>
  );
}

function Shown({ outcome }: Pick<Leading["view"], "outcome">) {
  const t = useTexts(leadershipPageTexts).outcome;
  const { day } = useSaying();
  if (!outcome) return null;
  const { keep, change, sign, support, due } = outcome;
  return (
    <FactList
      facts={[
        [t.keep, keep[0]],
        [t.keepToo, keep[1]],
        [t.change, change],
        [t.sign, sign],
        ...(support ? [[t.support, support] as const] : []),
        [t.due, day(due)],
      ]}
    />
  );
}

function Agree({ leading: { view, other, path, refresh } }: { readonly leading: Leading }) {
  const t = useTexts(leadershipPageTexts);
  const command = useCommand(refresh);
  const [asking, setAsking] = useState(false);
  // The words on the page when it was asked: when they are changed meanwhile, they are read before they are agreed to.
  const [revision] = useState(view.revision);
  const agree = async () => {
    if (await command.run("POST", `${path}/agreement`, { revision })) setAsking(false);
  };
  return (
    <>
      <Button appearance="primary" onClick={() => setAsking(true)}>
        {t.outcome.agree}
      </Button>
      {asking && (
        <ActDialog
          onClose={() => setAsking(false)}
          title={t.asking.agree.title}
          how={t.asking.agree.how(other.name)}
          act={t.outcome.agree}
          command={command}
          onAct={() => void agree()}
        />
      )}
    </>
  );
}

const EMPTY = { keep: "", keepToo: "", change: "", sign: "", support: "", due: "" };
const NEEDED = ["keep", "keepToo", "change", "sign", "due"] as const;

/** What one is writing, and the wording that was there when one began. */
type Draft = { readonly said: typeof EMPTY; readonly from: number };

const saidIn = (outcome: NonNullable<Leading["view"]["outcome"]>) => {
  const [keep, keepToo] = outcome.keep;
  return { ...outcome, keep, keepToo };
};

function Writing({
  leading: { view, other, path, refresh },
  draft: { said, from },
  onDraft,
}: {
  readonly leading: Leading;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft | undefined) => void;
}) {
  const t = useTexts(leadershipPageTexts).outcome;
  const { required, cancel } = useTexts(shellTexts);
  const { today } = useReader();
  const { run, busy, failure } = useCommand(refresh);
  const [tried, setTried] = useState(false);
  const { outcome, revision } = view;
  // What the other words meanwhile stands on the page before one's own can take its place.
  const meanwhile = from !== revision && view.proposedBy !== view.party;
  const missing = (part: (typeof NEEDED)[number]) => (tried && said[part].trim() === "" ? required : undefined);
  const write = (part: keyof typeof EMPTY) => (value: string) => onDraft({ said: { ...said, [part]: value }, from });
  const send = async () => {
    setTried(true);
    if (NEEDED.some((part) => said[part].trim() === "")) return;
    const { keep, keepToo, change, sign, support, due } = said;
    const wording = { keep: [keep, keepToo], change, sign, support, due };
    if (await run("PUT", `${path}/outcome`, { seenRevision: revision, ...wording })) onDraft(undefined);
  };
  const field = (part: "keep" | "keepToo" | "change" | "sign" | "support", max: number) => (
    <TextField
      label={t[part]}
      lines={2}
      max={max}
      value={said[part]}
      onChange={write(part)}
      required={part !== "support"}
      error={part === "support" ? undefined : missing(part)}
    />
  );
  return (
    <>
      {meanwhile && (
        <>
          <p style={{ margin: 0 }}>{t.meanwhile(other.name)}</p>
          <Shown outcome={outcome} />
        </>
      )}
      {field("keep", OUTCOME_LIMITS.keep)}
      {field("keepToo", OUTCOME_LIMITS.keep)}
      {field("change", OUTCOME_LIMITS.change)}
      {field("sign", OUTCOME_LIMITS.sign)}
      {field("support", OUTCOME_LIMITS.support)}
      <DayField
        label={t.due}
        value={said.due}
        onChange={write("due")}
        required
        error={missing("due")}
        {...(today && { min: today })}
      />
      <Refused failure={failure} />
      <span style={{ display: "inline-flex", flexWrap: "wrap", gap: 8 }}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void send()}>
          {meanwhile ? t.saveInstead : t.save}
        </Button>
        {outcome && <Button onClick={() => onDraft(undefined)}>{meanwhile ? t.keepTheirs(other.name) : cancel}</Button>}
      </span>
    </>
  );
}
