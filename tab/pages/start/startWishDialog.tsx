import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Start } from "#bot/api/wire/overview.ts";
import { talkWishTexts } from "#core/content/tab/talkWish.ts";
import { DAY_PARTS, type DayPart } from "#core/talkWish/talkWish.ts";
import { useApi, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, SeenBy } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

/** When a talk one asks for suits, if that matters. */
export default function WishDialog({
  wish,
  today,
  onClose,
}: {
  readonly wish: Start["own"]["wish"];
  readonly today: string;
  readonly onClose: () => void;
}) {
  const t = useTexts(talkWishTexts);
  const { resources } = useApi();
  const command = useCommand(() => resources.refresh("/start"));
  const [from, setFrom] = useState<string>(wish?.from ?? "");
  const [part, setPart] = useState<DayPart>(wish?.part ?? "any");
  const ask = async () => {
    if (await command.run("POST", "/me/talk-wish", { suits: { from, part } })) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.title}
      how={t.how}
      act={wish ? t.change : t.ask}
      command={command}
      onAct={() => void ask()}
    >
      <DayField label={t.from} min={today} value={from} onChange={setFrom} seenBy={t.seenByManager} />
      <Field label={t.part} hint={<SeenBy text={t.seenByManager} />}>
        <RadioGroup
          value={part}
          onChange={(_, { value }) => setPart(DAY_PARTS.find((each) => each === value) ?? "any")}
        >
          {DAY_PARTS.map((each) => (
            <Radio key={each} value={each} label={t.parts[each]} />
          ))}
        </RadioGroup>
      </Field>
    </ActDialog>
  );
}
