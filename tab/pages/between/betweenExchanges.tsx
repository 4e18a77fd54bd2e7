import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BetweenView, ExchangeView } from "#bot/api/wire/between.ts";
import { betweenTexts } from "#core/content/tab/between.ts";
import { withStandIns } from "#core/content/standIns.ts";
import { EXCHANGE_LIMITS } from "#core/exchange/exchange.ts";
import { useCommand } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { draftKey, hasDraft } from "./betweenDraft.ts";
import { ExchangeForm } from "./betweenExchangeForm.tsx";
import { BetweenList, beginningOf, useItemStyles } from "./betweenList.tsx";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { readonly view: BetweenView; readonly me: string; readonly refresh: () => Promise<void> };

/** Questions between the two, told at once, each with room for one answer (P15); thanks go the way all thanks go. */
export function BetweenExchanges({ view, me, refresh }: Props) {
  const styles = useStyles();
  const t = useTexts(betweenTexts).exchanges;
  const { locale } = useReader();
  const { other, exchanges, subject } = view;
  const path = `/exchanges/${encodeURIComponent(subject.id)}`;
  const draft = draftKey(me, subject.id, "question");
  const [writing, setWriting] = useState<"kept" | "asked" | undefined>(() =>
    other && hasDraft(draft) ? "kept" : undefined,
  );
  if (!other && exchanges.length === 0)
    return view.own ? (
      <Panel heading={t.heading}>
        <EmptyState what={t.none} how={t.noOther} />
      </Panel>
    ) : null;
  return (
    <Panel heading={t.heading} how={other ? t.how(other.name) : t.howEarlier}>
      {other && (
        <div className={styles.acts}>
          <Button onClick={() => setWriting("asked")}>{t.add}</Button>
          <Button as="a" {...linkTo({ page: "feedback", thank: other.id })}>
            {t.thank}
          </Button>
        </div>
      )}
      {other && writing && (
        <ExchangeForm
          label={t.text(other.name)}
          seenBy={t.seenBy(
            withStandIns(
              locale,
              other.name,
              view.standIns.map(({ name }) => name),
            ),
          )}
          act={t.send(other.name)}
          max={EXCHANGE_LIMITS.text}
          draft={draft}
          takesFocus={writing === "asked"}
          to={path}
          more={{}}
          refresh={refresh}
          onClose={() => setWriting(undefined)}
        />
      )}
      {exchanges.length === 0 && !writing && <EmptyState what={t.none} how={t.noneHow} />}
      <BetweenList items={exchanges} earlier={t.earlier}>
        {(exchange) => <Exchange exchange={exchange} path={`${path}/${exchange.id}`} me={me} refresh={refresh} />}
      </BetweenList>
    </Panel>
  );
}

function Exchange({
  exchange,
  path,
  me,
  refresh,
}: {
  readonly exchange: ExchangeView;
  readonly path: string;
  readonly me: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const item = useItemStyles();
  const t = useTexts(betweenTexts).exchanges;
  const heading = useExchangeHeading();
  const { day } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const { own, from, to, kind, text, answer, can, seen } = exchange;
  const draft = draftKey(me, exchange.id, "answer");
  const [answering, setAnswering] = useState(
    () => (hasDraft(draft) ? "kept" : undefined) as "kept" | "asked" | undefined,
  );
  const { named } = useTexts(betweenTexts).notes;
  return (
    <div className={item.item}>
      <Quote who={heading(exchange)} text={text} />
      {answer && (
        <Quote
          who={answer.own ? t.ownAnswer(day(answer.on)) : t.answerFrom(answer.by.name, day(answer.on))}
          text={answer.text}
        />
      )}
      {answer && answer.by.id !== to.id && <span className={item.quiet}>{t.inPlaceOf(to.name)}</span>}
      {own && !answer && <span className={item.quiet}>{seen ? t.seen : t.notSeen}</span>}
      {can.answer && answering ? (
        <ExchangeForm
          label={t.answerText(from.name)}
          seenBy={t.seenBy(from.name)}
          act={t.sendAnswer}
          max={EXCHANGE_LIMITS.answer}
          draft={draft}
          takesFocus={answering === "asked"}
          to={`${path}/answer`}
          more={{}}
          refresh={refresh}
          onClose={() => setAnswering(undefined)}
        />
      ) : (
        (can.answer || can.markRead) && (
          <div className={styles.acts} data-print="no">
            {can.answer && (
              <Button
                size="small"
                appearance={kind === "question" ? "primary" : "secondary"}
                onClick={() => setAnswering("asked")}
                aria-label={named(t.answer, beginningOf(text))}
              >
                {t.answer}
              </Button>
            )}
            {can.markRead && (
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void run("POST", `${path}/reading`)}
                aria-label={named(t.markRead, beginningOf(answer?.text ?? text))}
              >
                {t.markRead}
              </Button>
            )}
          </div>
        )
      )}
      <Refused failure={failure} />
    </div>
  );
}

/** Which of the two, what and when. */
export function useExchangeHeading() {
  const t = useTexts(betweenTexts).exchanges;
  const { day } = useSaying();
  return ({ own, kind, from, to, sentOn }: ExchangeView) =>
    own ? t.own[kind](to.name, day(sentOn)) : t.from[kind](from.name, day(sentOn));
}
