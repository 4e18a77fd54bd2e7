import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BetweenView } from "#bot/api/wire/between.ts";
import type { StepView } from "#bot/api/wire/parts.ts";
import { noteKindLabel } from "#core/content/states.ts";
import { betweenTexts } from "#core/content/tab/between.ts";
import type { Writing } from "#tab/parts/dialogueWriting.ts";
import { ChoiceField } from "#tab/parts/fields.tsx";
import { useSay } from "#tab/parts/notices.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { appended, overflowOf } from "./betweenAppend.ts";
import { useExchangeHeading } from "./betweenExchanges.tsx";
import { BetweenLink } from "./betweenLink.tsx";
import { beginningOf, useItemStyles } from "./betweenList.tsx";

const useStyles = makeStyles({
  panel: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    "@media (min-width: 80rem)": { maxHeight: "calc(100vh - 96px)", overflowY: "auto" },
    "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  },
  inside: {
    display: "grid",
    // A long question in the list of answers gives way rather than making the box wider.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  put: { alignSelf: "flex-start" },
});

type AtHandItem = {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  /** As it stands in an answer, where nothing else says when it was and whose. */
  readonly inAnswer: string;
};

/**
 * What one has written down or been sent since the last talk, beside the step that is written: a press puts it last in the
 * answer one chooses. It writes over nothing, and goes no further than the answer does.
 */
export function BetweenAtHand({
  subject,
  between,
  step,
  writing,
}: {
  readonly subject: string;
  readonly between: BetweenView | undefined;
  readonly step: StepView;
  readonly writing: Writing;
}) {
  const styles = useStyles();
  const item = useItemStyles();
  const t = useTexts(betweenTexts).atHand;
  const say = useSay();
  const items = useItems(between);
  const [chosen, setChosen] = useState("");
  const [full, setFull] = useState<{ readonly id: string; readonly over: number }>();
  const fields = step.fields.filter((field) => field.kind === "text");
  const field = fields.find(({ key }) => key === chosen) ?? fields[0];
  if (items.length === 0) return null;

  const put = ({ id, inAnswer }: AtHandItem) => {
    if (!field) return;
    const next = appended(writing.value(field.key), inAnswer);
    const over = overflowOf(next, field.max);
    setFull(over > 0 ? { id, over } : undefined);
    if (over > 0) return;
    writing.write(step.key, field.key, next);
    say(t.used(field.label));
  };
  return (
    <details className={styles.panel}>
      <summary>{t.heading(items.length)}</summary>
      <div className={styles.inside}>
        <p className={styles.how}>{t.how}</p>
        {field ? (
          fields.length > 1 && (
            <ChoiceField
              label={t.into}
              value={field.key}
              onChange={setChosen}
              choices={fields.map(({ key, label }) => ({ value: key, label }))}
            />
          )
        ) : (
          <p className={styles.how}>{t.noText}</p>
        )}
        <ul className={styles.list}>
          {items.map((each) => (
            <li key={each.id} className={item.item}>
              <span className={item.quiet}>{each.what}</span>
              <p className={item.text}>{each.text}</p>
              {field && (
                <Button
                  size="small"
                  className={styles.put}
                  onClick={() => put(each)}
                  aria-label={t.putNamed(beginningOf(each.text))}
                >
                  {t.put}
                </Button>
              )}
              {full?.id === each.id && <span role="alert">{t.full(full.over)}</span>}
            </li>
          ))}
        </ul>
        <BetweenLink subject={subject} />
      </div>
    </details>
  );
}

/** All of it in one list, one's own first. */
function useItems(view: BetweenView | undefined): readonly AtHandItem[] {
  const { day, label } = useSaying();
  const heading = useExchangeHeading();
  const { exchanges: texts, atHand: t } = useTexts(betweenTexts);
  if (!view) return [];
  const notes = view.notes
    .filter(({ recent, removedUntil }) => recent && removedUntil === undefined)
    .map((note) => ({
      id: note.id,
      what: `${label(noteKindLabel[note.kind])} · ${day(note.day)}`,
      text: note.text,
      inAnswer: note.kind === "event" ? `${day(note.day)}: ${note.text}` : note.text,
    }));
  const exchanges = view.exchanges
    .filter(({ recent }) => recent)
    .map((exchange) => {
      const { answer, own, to, text } = exchange;
      const said =
        answer &&
        `${own ? texts.answerFrom(to.name, day(answer.on)) : texts.ownAnswer(day(answer.on))}: ${answer.text}`;
      const whole = [text, said].filter(Boolean).join("\n");
      return { id: exchange.id, what: heading(exchange), text: whole, inAnswer: `${heading(exchange)}: ${whole}` };
    });
  const feedback = view.feedback.map(({ id, kind, from, text, on }) => {
    const what = (kind === "thanks" ? t.thanks : t.feedback)(from.name, day(on));
    return { id, what, text, inAnswer: `${what}: ${text}` };
  });
  return [...notes, ...exchanges, ...feedback];
}
