import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Start } from "#bot/api/wire/overview.ts";
import { talkWishTexts } from "#core/content/tab/talkWish.ts";
import { DAY_PARTS, type DayPart } from "#core/talkWish/talkWish.ts";
import { useApi, useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, SeenBy } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/** An employee asks for a talk, with when it suits if that matters; one wish, which can be changed and taken back (P22). */
export function AskForTalk({ start: { own, today } }: { readonly start: Start }) {
  const t = useTexts(talkWishTexts);
  const { day } = useSaying();
  const { resources } = useApi();
  const takingBack = useCommand(() => resources.refresh("/start"));
  const [asking, setAsking] = useState(false);
  const { wish } = own;
  return (
    <>
      {wish && (
        <span>
          {t.standing(day(wish.askedOn))} {t.suit}: {t.suits(wish.from && day(wish.from), t.parts[wish.part])}.
        </span>
      )}
      <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
        <Button onClick={() => setAsking(true)}>{wish ? t.change : t.open}</Button>
        {wish && (
          <Button
            disabledFocusable={takingBack.busy}
            onClick={() => void takingBack.run("POST", "/me/talk-wish/withdrawal")}
          >
            {t.takeBack}
          </Button>
        )}
      </div>
      <Refused failure={takingBack.failure} />
      {asking && <WishDialog wish={wish} today={today} onClose={() => setAsking(false)} />}
    </>
  );
}

function WishDialog({
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
