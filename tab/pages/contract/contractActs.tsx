import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useEffect, useState } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { LIMITS } from "#core/contract/terms.ts";
import { useApi, useCommand } from "#tab/api/api.tsx";
import { newRequest } from "#tab/api/client.ts";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import { ContractHandover } from "./contractHandover.tsx";
import { ContractPresence } from "./contractPresence.tsx";

type Act = "approval" | "change-request" | "withdrawal" | "refusal" | "discarding";
type Props = {
  readonly view: ContractView;
  readonly me: string;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly editing: boolean;
  readonly onWrite?: (writing: boolean) => void;
};

/** Where the contract stands, what is asked of the reader, and the answers they can give. */
export function ContractActs({ view, me, path, refresh, editing, onWrite }: Props) {
  const t = useTexts(contractTexts);
  const n = useTexts(negotiationTexts);
  const { day } = useSaying();
  const beginning = useCommand();
  const again = async () => {
    const done = await beginning.run("POST", `${path}/new-draft`);
    if (done?.contract) go({ page: "contract", subject: view.subject, contract: done.contract });
  };
  const [act, setAct] = useState<Act>();
  const [comments, setComments] = useState<{ readonly [A in Act]?: string }>({});
  useOpening(view, path);
  const { can } = view;
  const other = me === view.holder.id ? view.principal : view.holder;
  return (
    <>
      <Ask
        text={askOf(view, me, other.name, day(view.terms.period.from), t)}
        more={
          <>
            {view.comment && view.commentBy && <Quote who={t.commentBy(view.commentBy.name)} text={view.comment} />}
            <ContractPresence view={view} />
          </>
        }
        acts={
          <>
            {can.approve && (
              <Button appearance="primary" onClick={() => setAct("approval")}>
                {t.approve.button}
              </Button>
            )}
            {can.requestChanges && <Button onClick={() => setAct("change-request")}>{t.requestChanges.button}</Button>}
            {onWrite && (
              <Button onClick={() => onWrite(!editing)}>
                {view.state === "proposed"
                  ? editing
                    ? n.counter.read
                    : view.own
                      ? n.counter.goOn
                      : n.counter.write
                  : editing
                    ? t.read
                    : view.own || view.state === "draft"
                      ? t.write
                      : t.rewriteSelf}
              </Button>
            )}
            {can.discard && <Button onClick={() => setAct("discarding")}>{n.discard.button}</Button>}
            {can.again && (
              <Button appearance="primary" disabledFocusable={beginning.busy} onClick={() => void again()}>
                {n.again}
              </Button>
            )}
            <ContractHandover view={view} path={path} refresh={refresh} />
            {can.history && (
              <Button as="a" {...linkTo({ page: "history", subject: view.subject, contract: view.id })}>
                {n.history.open}
              </Button>
            )}
            {can.withdraw && <Button onClick={() => setAct("withdrawal")}>{t.withdraw.button}</Button>}
            {can.decline && <Button onClick={() => setAct("refusal")}>{t.decline.button}</Button>}
            {!editing && (
              <Button icon={<PrintRegular />} onClick={() => print()}>
                {t.print}
              </Button>
            )}
          </>
        }
      />
      {act && (
        <ActionDialog
          key={act}
          act={act}
          view={view}
          other={other.name}
          path={path}
          refresh={refresh}
          comment={comments[act] ?? ""}
          onComment={(comment) => setComments((before) => ({ ...before, [act]: comment }))}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  );
}

function ActionDialog({
  act,
  view,
  other,
  path,
  refresh,
  comment,
  onComment,
  onClose,
}: Pick<Props, "view" | "path" | "refresh"> & {
  readonly act: Act;
  readonly other: string;
  /** Outlives the dialog until it is sent, so that who closes it to read a newer wording need not write it again. */
  readonly comment: string;
  readonly onComment: (comment: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTexts(contractTexts);
  const { required } = useTexts(shellTexts);
  const command = useCommand(refresh);
  const n = useTexts(negotiationTexts);
  const [tried, setTried] = useState(false);
  // The wording on the page when the dialog was opened: when another comes meanwhile, it is read before it is answered.
  const [seen] = useState({ revision: view.revision, hash: view.hash ?? "" });
  const asksWhy = act === "change-request" || act === "refusal";

  const send = async () => {
    setTried(true);
    if (asksWhy && (comment.trim() === "" || comment.length > LIMITS.text)) return;
    const bodies = {
      approval: { seen, unopened: false, ...(comment.trim() !== "" && { dissent: comment }) },
      discarding: {},
      "change-request": { seen, comment },
      withdrawal: { seen },
      refusal: { seen, comment },
    } as const;
    if (await command.run("POST", `${path}/${act}`, bodies[act])) {
      onComment("");
      onClose();
      if (act === "discarding" && view.state === "draft") go({ page: "start" });
    }
  };
  const said = {
    approval: { title: t.approve.title(seen.revision), how: t.approve.how, act: t.approve.confirm },
    "change-request": { title: t.requestChanges.title, how: t.requestChanges.how, act: t.requestChanges.send },
    withdrawal: { title: t.withdraw.title, how: t.withdraw.how(other), act: t.withdraw.confirm },
    refusal: { title: t.decline.title, how: t.decline.how, act: t.decline.confirm },
    discarding: { title: n.discard.title, how: n.discard.how, act: n.discard.confirm },
  }[act];
  const open = view.comments.filter(({ resolvedBy }) => !resolvedBy);
  return (
    <ActDialog {...said} onClose={onClose} command={command} onAct={() => void send()}>
      {act === "approval" && open.length > 0 && (
        <>
          <div>{n.openComments(open.length)}</div>
          {open.map((each) => (
            <Quote key={each.id} who={each.by.name} text={each.text} />
          ))}
        </>
      )}
      {act === "approval" && (
        <TextField
          label={n.dissent.label}
          lines={2}
          max={LIMITS.text}
          value={comment}
          onChange={onComment}
          seenBy={n.dissent.seenBy}
        />
      )}
      {asksWhy && (
        <TextField
          label={act === "refusal" ? t.decline.comment : t.requestChanges.comment}
          lines={4}
          required
          max={LIMITS.text}
          value={comment}
          onChange={onComment}
          error={tried && comment.trim() === "" ? required : undefined}
          seenBy={t.requestChanges.seenBy(other)}
        />
      )}
    </ActDialog>
  );
}

/** Tells the server, once a revision, that a party, or who acts for one, has the wording before their eyes: an approval says whether its giver had. */
function useOpening(view: ContractView, path: string) {
  const { client } = useApi();
  const opens = view.handover.side && view.state === "proposed" ? view.revision : undefined;
  useEffect(() => {
    if (opens !== undefined) void client.send("POST", `${path}/opening`, { request: newRequest() });
  }, [client, path, opens]);
}

function askOf(
  view: ContractView,
  me: string,
  other: string,
  from: string,
  { ask }: (typeof contractTexts)["sv"],
): string {
  switch (view.state) {
    case "draft":
      return ask.draft(other);
    case "proposed":
      return view.can.approve ? `${ask.approve(other)} ${ask.approveFirst}` : ask.waiting(other);
    case "changesRequested":
      return view.commentBy?.id === me ? ask.reworded(other) : ask.reword(other);
    case "agreed":
      return ask.agreed(from);
    case "awaitingNewPrincipal":
      return view.principal.id === me ? ask.confirm(view.holder.name) : ask.awaitingNewPrincipal(view.principal.name);
    default:
      return ask[view.state];
  }
}
