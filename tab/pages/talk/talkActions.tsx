import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { TalkActionView } from "#bot/api/wire/talkActions.ts";
import { talkActionKindLabel } from "#core/content/states.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { MAX_OF_A_KIND, TALK_ACTION_KINDS, type TalkActionKind } from "#core/talkAction/talkAction.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AgreedItem } from "#tab/pages/agreements/agreedItem.tsx";
import { TalkActionDialog } from "./talkActionDialog.tsx";
import { type Talk, isSummaryOpen } from "./talkState.ts";

const useStyles = makeStyles({
  kind: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  add: { alignSelf: "flex-start" },
});

type Open = { readonly kind: TalkActionKind; readonly action?: TalkActionView };

/** What the two agree in this talk beside the goals, kind by kind: put forward by either, agreed when both have confirmed. */
export function TalkActions({
  talk,
  kinds = TALK_ACTION_KINDS,
}: {
  readonly talk: Talk;
  readonly kinds?: readonly TalkActionKind[];
}) {
  const styles = useStyles();
  const t = useTexts(talkActionTexts);
  const { label } = useSaying();
  const { view, other, refresh } = talk;
  const [open, setOpen] = useState<Open>();
  const [removing, setRemoving] = useState<TalkActionView>();
  const writes = view.can.write && isSummaryOpen(view.state);
  const shown = kinds
    .map((kind) => ({
      kind,
      actions: view.actions.filter((action) => action.kind === kind),
    }))
    .filter(({ actions }) => writes || actions.length > 0);
  return (
    <Panel heading={t.heading} how={writes && t.how}>
      {shown.length === 0 && <p className={styles.how}>{t.none}</p>}
      {shown.map(({ kind, actions }) => (
        <section key={kind} className={styles.kind} aria-labelledby={`agree-${kind}`}>
          <h3 id={`agree-${kind}`} className={styles.heading}>
            {label(talkActionKindLabel[kind])}
          </h3>
          {writes && <p className={styles.how}>{t.kinds[kind].how}</p>}
          {actions.length > 0 && (
            <ul className={styles.list}>
              {actions.map((action) => (
                <li key={action.id}>
                  <AgreedItem action={action} other={other.name} refresh={refresh}>
                    {action.can.edit && (
                      <div className={styles.acts} data-print="no">
                        <Button
                          size="small"
                          onClick={() => setOpen({ kind, action })}
                          aria-label={t.editNamed(action.text)}
                        >
                          {t.edit}
                        </Button>
                        <Button
                          size="small"
                          onClick={() => setRemoving(action)}
                          aria-label={t.removeNamed(action.text)}
                        >
                          {t.remove}
                        </Button>
                      </div>
                    )}
                  </AgreedItem>
                </li>
              ))}
            </ul>
          )}
          {writes && actions.length < MAX_OF_A_KIND && (
            <Button className={styles.add} size="small" icon={<AddRegular />} onClick={() => setOpen({ kind })}>
              {t.kinds[kind].add}
            </Button>
          )}
        </section>
      ))}
      {open && (
        <TalkActionDialog
          key={open.action ? `${open.action.id} ${open.action.rev}` : open.kind}
          talk={talk}
          kind={open.kind}
          action={open.action}
          onClose={() => setOpen(undefined)}
        />
      )}
      {removing && <RemoveDialog talk={talk} action={removing} onClose={() => setRemoving(undefined)} />}
    </Panel>
  );
}

function RemoveDialog({
  talk: { path, refresh },
  action,
  onClose,
}: {
  readonly talk: Talk;
  readonly action: TalkActionView;
  readonly onClose: () => void;
}) {
  const t = useTexts(talkActionTexts);
  const command = useCommand(refresh);
  const remove = async () => {
    if (await command.run("POST", `${path}/actions/${action.id}/removal`)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.removeTitle}
      how={t.removeHow(action.text)}
      act={t.remove}
      command={command}
      onAct={() => void remove()}
    />
  );
}
