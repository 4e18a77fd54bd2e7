import { Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { handoverTexts } from "#core/content/tab/handover.ts";
import type { EndReason } from "#core/contract/contract.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { FinalAssessment } from "#tab/pages/assessment/finalAssessment.tsx";

const useStyles = makeStyles({ text: { margin: 0 } });

export type HandoverAct = "takeOver" | "confirm" | "end";

const ROUTE: { readonly [A in HandoverAct]: string } = {
  takeOver: "take-over",
  confirm: "confirmation",
  end: "end",
};

/** Asks before a contract passes on, is confirmed or ends. */
export function HandoverDialog({
  act,
  to,
  subject,
  contract,
  assessing,
  comes,
  coming,
  canAssess,
  refresh,
  onClose,
}: {
  readonly act: HandoverAct;
  /** The new principal. */
  readonly to: string;
  readonly subject: string;
  readonly contract: string;
  /** The day of the assessment under way. */
  readonly assessing?: string;
  /** The day on which the contract is to come into force, when it has not yet. */
  readonly comes?: string;
  /** The day on which another is to take its place. */
  readonly coming?: string;
  readonly canAssess: boolean;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(handoverTexts);
  const { day } = useSaying();
  const path = `/contracts/${subject}/${contract}`;
  const command = useCommand(refresh);
  const [reason, setReason] = useState<EndReason>("roleEnds");
  const said = {
    takeOver: { ...t.dialog.takeOver, title: t.dialog.takeOver.title(to) },
    confirm: t.dialog.confirm,
    end: { ...t.dialog.end, ...(comes && { how: t.dialog.end.toCome(day(comes)) }) },
  }[act];
  // The period of what has not begun is not over.
  const reasons = (Object.keys(t.reasons) as EndReason[]).filter((each) => !comes || each !== "periodEnds");
  const send = async () => {
    if (await command.run("POST", `${path}/${ROUTE[act]}`, act === "end" ? { reason } : {})) onClose();
  };
  return (
    <ActDialog
      title={said.title}
      how={said.how}
      act={said.act}
      onClose={onClose}
      command={command}
      onAct={() => void send()}
    >
      {act === "end" && canAssess && (
        <>
          <p className={styles.text}>{t.dialog.end.offer}</p>
          <div>
            <FinalAssessment subject={subject} contract={contract} />
          </div>
        </>
      )}
      {act === "end" && assessing && (
        <p className={styles.text}>
          {t.assessing(day(assessing))} {t.dialog.end.stops}
        </p>
      )}
      {act === "end" && coming && <p className={styles.text}>{t.dialog.end.coming(day(coming))}</p>}
      {act === "end" && (
        <FieldGroup legend={t.dialog.end.reason}>
          <RadioGroup value={reason} onChange={(_, { value }) => setReason(value as EndReason)}>
            {reasons.map((each) => (
              <Radio key={each} value={each} label={t.reasons[each]} />
            ))}
          </RadioGroup>
        </FieldGroup>
      )}
    </ActDialog>
  );
}
