import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CommentView } from "#bot/api/wire/comment.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { partName } from "#core/content/contractParts.ts";
import type { PartId, RowSection } from "#core/contract/parts.ts";
import { LIMITS, type Row, rowKey } from "#core/contract/terms.ts";
import { useCommand, useEdit } from "#tab/api/api.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type Commenting, isOpen, useCommenting } from "./contractCommenting.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  comment: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  answer: { marginInlineStart: tokens.spacingHorizontalXL },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  write: { alignSelf: "stretch", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the two say to each other about one part, beside it. */
export function PartComments({ part, place }: { readonly part: PartId; readonly place?: number }) {
  const styles = useStyles();
  const about = useCommenting();
  const { comments: t } = useTexts(negotiationTexts);
  const { locale } = useReader();
  const [writing, setWriting] = useState(false);
  if (!about) return null;
  const here = about.comments.filter((comment) => comment.part === part);
  if (here.length === 0 && !about.canComment) return null;
  return (
    <div className={styles.list} data-print="no">
      {here.map((comment) => (
        <OneComment key={comment.id} comment={comment} about={about} />
      ))}
      {about.canComment &&
        (writing ? (
          <Writing about={about} label={t.text} address="comments" more={{ part }} onDone={() => setWriting(false)} />
        ) : (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t.addTo(partName(part, place, locale))}
            onClick={() => setWriting(true)}
          >
            {t.add}
          </Button>
        ))}
    </div>
  );
}

/**
 * In the editor: the open comments on a part, beside what is being written. One that is settled here stays in sight, with the
 * way back, as long as one is writing.
 */
export function OpenComments({ part }: { readonly part: PartId }) {
  const about = useCommenting();
  return about ? <CommentsOn about={about} isHere={(comment) => comment.part === part} /> : null;
}

/** The open comments on rows that are not in what is being written any more. */
export function CommentsOnGone({ section, rows }: { readonly section: RowSection; readonly rows: readonly Row[] }) {
  const styles = useStyles();
  const about = useCommenting();
  const { comments: t } = useTexts(negotiationTexts);
  if (!about) return null;
  const present = new Set(rows.map((row, index) => `${section}.${rowKey(row, index)}`));
  const isHere = ({ part }: CommentView) => part.startsWith(`${section}.`) && !present.has(part);
  const before = <span className={styles.quiet}>{t.gone}</span>;
  return <CommentsOn about={about} isHere={isHere} before={before} />;
}

function CommentsOn({
  about,
  isHere,
  before,
}: {
  readonly about: Commenting;
  readonly isHere: (comment: CommentView) => boolean;
  readonly before?: ReactNode;
}) {
  const styles = useStyles();
  const [openBefore] = useState(() => new Set(about.comments.filter(isOpen).map(({ id }) => id)));
  const here = about.comments.filter((comment) => isHere(comment) && (isOpen(comment) || openBefore.has(comment.id)));
  if (here.length === 0) return null;
  return (
    <div className={styles.list} data-print="no">
      {before}
      {here.map((comment) => (
        <OneComment key={comment.id} comment={comment} about={about} />
      ))}
    </div>
  );
}

function OneComment({ comment, about }: { readonly comment: CommentView; readonly about: Commenting }) {
  const styles = useStyles();
  const { comments: t } = useTexts(negotiationTexts);
  const { instant } = useSaying();
  const [answering, setAnswering] = useState(false);
  const address = `comments/${encodeURIComponent(comment.id)}`;
  const { shown: resolved, edit, failure } = useEdit(!isOpen(comment), about.refresh);
  const to = (route: "resolution" | "reopening") =>
    ({ method: "POST", path: `${about.path}/${address}/${route}` }) as const;
  return (
    <div className={styles.comment}>
      <Quote who={`${comment.by.name}, ${instant(comment.at)}, ${t.on(comment.revision)}`} text={comment.text} />
      {comment.answers.map(({ by, at, text }) => (
        <div key={at + by.id} className={styles.answer}>
          <Quote who={`${by.name}, ${instant(at)}`} text={text} />
        </div>
      ))}
      {comment.resolvedBy && comment.resolvedAt && (
        <span className={styles.quiet}>{t.resolved(comment.resolvedBy.name, instant(comment.resolvedAt))}</span>
      )}
      {about.canComment && !answering && (
        <div className={styles.acts}>
          <Button size="small" onClick={() => setAnswering(true)}>
            {t.answer}
          </Button>
          <Button
            size="small"
            onClick={() =>
              edit(
                resolved
                  ? { shows: false, act: to("reopening"), undo: to("resolution") }
                  : { shows: true, act: to("resolution"), undo: to("reopening") },
              )
            }
          >
            {resolved ? t.reopen : t.resolve}
          </Button>
        </div>
      )}
      <Refused failure={failure} />
      {answering && (
        <Writing
          about={about}
          label={t.answerText}
          address={`${address}/answers`}
          more={{}}
          onDone={() => setAnswering(false)}
        />
      )}
    </div>
  );
}

function Writing({
  about,
  label,
  address,
  more,
  onDone,
}: {
  readonly about: Commenting;
  readonly label: string;
  readonly address: string;
  readonly more: object;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { comments: t } = useTexts(negotiationTexts);
  const command = useCommand(about.refresh);
  const [text, setText] = useState("");
  const send = async () => {
    if (await command.run("POST", `${about.path}/${address}`, { ...more, text })) onDone();
  };
  return (
    <div className={styles.write}>
      <TextField
        label={label}
        lines={2}
        max={LIMITS.text}
        value={text}
        onChange={setText}
        seenBy={t.seenBy(about.other)}
      />
      <Refused failure={command.failure} />
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={command.busy} onClick={() => void send()}>
          {t.send}
        </Button>
      </div>
    </div>
  );
}
