import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { FeedbackItemView } from "#bot/api/wire/feedback.ts";
import { feedbackPrompts } from "#core/content/feedback.ts";
import { feedbackTexts } from "#core/content/tab/feedback.ts";
import { FEEDBACK_LIMITS } from "#core/feedback/feedback.ts";
import { type Command, useCommand } from "#tab/api/api.tsx";
import { draftKey, hasDraft } from "#tab/pages/between/betweenDraft.ts";
import { ExchangeForm } from "#tab/pages/between/betweenExchangeForm.tsx";
import { beginningOf, useItemStyles } from "#tab/pages/between/betweenList.tsx";
import { useFocusAfterChange } from "#tab/parts/focusAfterChange.ts";
import { Refused } from "#tab/parts/page.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
export const feedbackListStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  row: {
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { paddingBottom: 0, borderBottomStyle: "none" },
  },
});

type Props = { readonly item: FeedbackItemView; readonly refresh: () => Promise<void> };

const pathOf = ({ receiver, id }: FeedbackItemView) =>
  `/feedback/${encodeURIComponent(receiver.id)}/${encodeURIComponent(id)}`;

/** What was asked, in one line. */
function useQuestionText() {
  const { label } = useSaying();
  return ({ question }: FeedbackItemView) => {
    if (!question) return "";
    const { prompt, matter } = question;
    return [prompt === "own" ? "" : label(feedbackPrompts[prompt]), matter].filter(Boolean).join(" ");
  };
}

/** Small buttons in a row, each named for what it is about, and what was refused. */
function Acts({ command, children }: { readonly command: Command; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.acts} data-print="no">
        {children}
      </div>
      <Refused failure={command.failure} />
    </>
  );
}

/** A question for the reader: answered, or declined without a reason. */
export function ToGiveItem({ item, me, refresh }: Props & { readonly me: string }) {
  const styles = useItemStyles();
  const texts = useTexts(feedbackTexts);
  const t = texts.toGive;
  const { day } = useSaying();
  const question = useQuestionText()(item);
  const command = useCommand(refresh);
  const draft = draftKey(me, "feedback", item.id);
  const [writing, setWriting] = useState<"kept" | "asked" | undefined>(() => (hasDraft(draft) ? "kept" : undefined));
  const { name } = item.receiver;
  return (
    <div className={styles.item}>
      <Quote who={t.asks(name)} text={question} />
      {item.question && <span className={styles.quiet}>{t.by(day(item.question.by))}</span>}
      {writing ? (
        <ExchangeForm
          label={t.answer}
          seenBy={t.seenBy(name)}
          act={t.send(name)}
          max={FEEDBACK_LIMITS.text}
          draft={draft}
          takesFocus={writing === "asked"}
          to={`${pathOf(item)}/answer`}
          more={{}}
          refresh={refresh}
          onClose={() => setWriting(undefined)}
        />
      ) : (
        <Acts command={command}>
          <Button
            size="small"
            appearance="primary"
            onClick={() => setWriting("asked")}
            aria-label={texts.named(t.start, name)}
          >
            {t.start}
          </Button>
          <Button
            size="small"
            disabledFocusable={command.busy}
            onClick={() => void command.run("POST", `${pathOf(item)}/decline`)}
            aria-label={texts.named(t.decline, name)}
          >
            {t.decline}
          </Button>
        </Acts>
      )}
    </div>
  );
}

/** What the reader has got: opened by a press, since it can be taken back until then; kept, or put away. */
export function ReceivedItem({ item, muted, refresh }: Props & { readonly muted: boolean }) {
  const styles = useItemStyles();
  const texts = useTexts(feedbackTexts);
  const t = texts.received;
  const { day } = useSaying();
  const question = useQuestionText()(item);
  const command = useCommand(refresh);
  const acts = useRef<HTMLDivElement>(null);
  useFocusAfterChange(acts, item.state);
  const { giver, given, kind, state, removedUntil } = item;
  const heading = given ? t.from[kind](giver.name, day(given.on)) : giver.name;
  const press = (act: string, path: string, body?: object) => (
    <Button
      size="small"
      // What is about the other rather than about what they wrote stands back.
      appearance={state === "given" ? "primary" : body ? "subtle" : "secondary"}
      disabledFocusable={command.busy}
      onClick={() => void command.run("POST", path, body)}
      aria-label={texts.named(act, heading)}
    >
      {act}
    </Button>
  );
  return (
    <div className={styles.item} ref={acts}>
      {state === "read" && given ? <Quote who={heading} text={given.text} /> : <strong>{heading}</strong>}
      {state === "read" && question && (
        <span className={styles.quiet}>
          {t.youAsked}: {question}
        </span>
      )}
      {state === "read" && given?.quote && (
        <span className={styles.quiet}>
          {t.message}: ”{given.quote}”
        </span>
      )}
      {state === "given" && <span className={styles.quiet}>{t.unread}</span>}
      {removedUntil !== undefined && <span className={styles.quiet}>{t.removedUntil(day(removedUntil))}</span>}
      <Acts command={command}>
        {state === "given" && press(t.read, `${pathOf(item)}/reading`)}
        {state === "read" && press(t.remove, `${pathOf(item)}/removal`)}
        {state === "removed" && press(t.undo, `${pathOf(item)}/restoring`)}
        {state === "read" && !muted && press(t.mute(giver.name), "/feedback/muted", { colleague: giver.id })}
      </Acts>
    </div>
  );
}

/** A question of one's own that no answer has come to. */
export function AskedItem({ item, refresh }: Props) {
  const styles = useItemStyles();
  const texts = useTexts(feedbackTexts);
  const t = texts.asked;
  const { day } = useSaying();
  const question = useQuestionText()(item);
  const command = useCommand(refresh);
  const { giver, state } = item;
  return (
    <div className={styles.item}>
      <span>
        {state === "asked"
          ? t.waits(giver.name, day(item.question?.by ?? ""))
          : (state === "expired" ? t.expired : t.declined)(giver.name)}
      </span>
      <span className={styles.quiet}>{question}</span>
      {state === "asked" && (
        <Acts command={command}>
          <Button
            size="small"
            disabledFocusable={command.busy}
            onClick={() => void command.run("POST", `${pathOf(item)}/withdrawal`)}
            aria-label={texts.named(t.withdraw, giver.name)}
          >
            {t.withdraw}
          </Button>
        </Acts>
      )}
    </div>
  );
}

/** What the reader has given lately, which can be taken back until it is read. */
export function GivenItem({ item, refresh }: Props) {
  const styles = useItemStyles();
  const texts = useTexts(feedbackTexts);
  const t = texts.given;
  const { day } = useSaying();
  const command = useCommand(refresh);
  const { receiver, given, kind, state } = item;
  if (!given) return null;
  return (
    <div className={styles.item}>
      <Quote who={t.to[kind](receiver.name, day(given.on))} text={given.text} />
      <span className={styles.quiet}>{state === "given" ? t.notRead : t.seen}</span>
      {state === "given" && (
        <Acts command={command}>
          <Button
            size="small"
            disabledFocusable={command.busy}
            onClick={() => void command.run("POST", `${pathOf(item)}/taking-back`)}
            aria-label={texts.named(t.takeBack, beginningOf(given.text))}
          >
            {t.takeBack}
          </Button>
        </Acts>
      )}
    </div>
  );
}
