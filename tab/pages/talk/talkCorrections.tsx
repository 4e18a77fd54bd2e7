import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MAX_SUMMARY_TEXT } from "#core/appraisal/appraisal.ts";
import { correctionTexts } from "#core/content/tab/correction.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import type { Talk } from "./talkState.ts";

const useStyles = makeStyles({
  one: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  propose: { alignSelf: "flex-start" },
});

/** What was wrong in a confirmed summary: proposed by one, confirmed by the other, beside the text that stays. */
export function TalkCorrections({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(correctionTexts);
  const { day, instant } = useSaying();
  const { view, path, refresh } = talk;
  const { run, busy, failure } = useCommand(refresh);
  const [proposing, setProposing] = useState(false);
  const { corrections } = view.summary;
  if (corrections.length === 0 && !view.can.correct) return null;
  const answer = (number: number, agrees: boolean) =>
    void run("POST", `${path}/summary/corrections/answer`, { number, agrees });
  return (
    <Panel heading={t.heading} how={t.how}>
      {corrections.map(({ number, by, at, text, waitsFor, answerBy, unanswered, answer: given, mayAnswer }) => (
        <div key={number} className={styles.one}>
          <Quote who={t.by(by.name, instant(at))} text={text} />
          {given && <span>{(given.agrees ? t.agreed : t.notAgreed)(given.by.name, instant(given.at))}</span>}
          {waitsFor && (unanswered || !mayAnswer) && (
            <span>{(unanswered ? t.unanswered : t.waits)(waitsFor.name, day(answerBy))}</span>
          )}
          {mayAnswer && (
            <div className={styles.acts} data-print="no">
              <Button appearance="primary" disabledFocusable={busy} onClick={() => answer(number, true)}>
                {t.agree}
              </Button>
              <Button disabledFocusable={busy} onClick={() => answer(number, false)}>
                {t.disagree}
              </Button>
            </div>
          )}
        </div>
      ))}
      <Refused failure={failure} />
      {view.can.correct && (
        <Button className={styles.propose} data-print="no" onClick={() => setProposing(true)}>
          {t.button}
        </Button>
      )}
      {proposing && <ProposeDialog talk={talk} onClose={() => setProposing(false)} />}
    </Panel>
  );
}

function ProposeDialog({
  talk: { other, path, refresh },
  onClose,
}: {
  readonly talk: Talk;
  readonly onClose: () => void;
}) {
  const t = useTexts(correctionTexts);
  const { required } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const propose = async () => {
    setTried(true);
    if (text.trim() === "" || text.length > MAX_SUMMARY_TEXT) return;
    if (await command.run("POST", `${path}/summary/corrections`, { text })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.act} command={command} onAct={() => void propose()}>
      <TextField
        label={t.label}
        required
        lines={4}
        max={MAX_SUMMARY_TEXT}
        value={text}
        onChange={setText}
        error={tried && text.trim() === "" ? required : undefined}
        seenBy={t.seenBy(other.name)}
      />
    </ActDialog>
  );
}
