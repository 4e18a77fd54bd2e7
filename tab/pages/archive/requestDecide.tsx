import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { PublicRequestView } from "#bot/api/wire/publicRequest.ts";
import { secrecyGroundTexts } from "#core/content/archive/secrecyGrounds.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { REQUEST_LIMITS, REQUEST_OUTCOMES, type RequestOutcome } from "#core/publicRequest/publicRequest.ts";
import { SECRECY_GROUNDS, type SecrecyGround } from "#core/publicRequest/secrecyGround.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/** What came of a request, on which day, and on which grounds something was kept back. */
export function RequestDecide({
  view,
  path,
  refresh,
  onClose,
}: {
  readonly view: PublicRequestView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(publicRequestTexts);
  const { label } = useSaying();
  const command = useCommand(refresh);
  const [outcome, setOutcome] = useState<RequestOutcome>(
    view.records.length === 0 ? "notHeld" : view.grounds.length > 0 ? "inPart" : "given",
  );
  const [decidedOn, setDecidedOn] = useState(view.today);
  const [grounds, setGrounds] = useState<readonly SecrecyGround[]>(view.grounds);
  const [motivation, setMotivation] = useState("");
  const keepsSecret = outcome === "inPart" || outcome === "refused";
  const decide = async () => {
    const body = { outcome, decidedOn, grounds: keepsSecret ? grounds : [], motivation };
    if (await command.run("POST", `${path}/decision`, body)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.decide.title}
      how={t.decide.how}
      act={t.decide.act}
      command={command}
      onAct={() => void decide()}
    >
      <ChoiceField
        label={t.decide.outcome}
        value={outcome}
        onChange={(value) => setOutcome(REQUEST_OUTCOMES.find((each) => each === value) ?? "given")}
        choices={REQUEST_OUTCOMES.map((value) => ({ value, label: t.outcome[value] }))}
      />
      <DayField
        label={t.decide.decidedOn}
        min={view.receivedOn}
        max={view.today}
        value={decidedOn}
        onChange={setDecidedOn}
      />
      {keepsSecret && (
        <FieldGroup legend={t.decide.grounds}>
          {SECRECY_GROUNDS.map((ground) => {
            const { what, law } = secrecyGroundTexts[ground];
            return (
              <Checkbox
                key={ground}
                label={`${label(what)} (${label(law)})`}
                checked={grounds.includes(ground)}
                onChange={(_, { checked }) =>
                  setGrounds(
                    SECRECY_GROUNDS.filter((each) => (each === ground ? checked === true : grounds.includes(each))),
                  )
                }
              />
            );
          })}
        </FieldGroup>
      )}
      <TextField
        label={t.decide.motivation}
        {...(keepsSecret && { hint: t.decide.motivationHint })}
        seenBy={t.decide.seenBy}
        lines={2}
        max={REQUEST_LIMITS.motivation}
        value={motivation}
        onChange={setMotivation}
      />
    </ActDialog>
  );
}
