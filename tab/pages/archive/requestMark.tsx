import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { secrecyGroundTexts } from "#core/content/archive/secrecyGrounds.ts";
import { publicRequestTexts } from "#core/content/tab/publicRequest.ts";
import { REQUEST_LIMITS } from "#core/publicRequest/publicRequest.ts";
import { SECRECY_GROUNDS, type SecrecyGround } from "#core/publicRequest/secrecyGround.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { ChoiceField, TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/** Where to mask: one text, or all of them where it names none. */
export type MarkWish = { readonly passage: string; readonly words: string; readonly where: string };

/** Keeps words or a whole text secret on a ground. */
export function RequestMark({
  wish,
  path,
  refresh,
  onClose,
}: {
  readonly wish: MarkWish;
  readonly path: string;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(publicRequestTexts).record;
  const { label } = useSaying();
  const command = useCommand(refresh);
  const [words, setWords] = useState(wish.words);
  const [everywhere, setEverywhere] = useState(wish.passage === "");
  const [ground, setGround] = useState<SecrecyGround>("health");
  const [note, setNote] = useState("");
  const mark = async () => {
    const body = { passage: everywhere ? "" : wish.passage, words, ground, note };
    if (await command.run("POST", `${path}/marks`, body)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={wish.passage === "" ? t.maskTitle : t.maskHere(wish.where)}
      how={t.maskHow}
      act={t.act}
      command={command}
      onAct={() => void mark()}
    >
      <TextField
        label={t.words}
        {...(!everywhere && { hint: t.wordsHint })}
        max={REQUEST_LIMITS.words}
        value={words}
        onChange={setWords}
      />
      {wish.passage !== "" && (
        <Checkbox
          label={t.everywhere}
          checked={everywhere}
          onChange={(_, { checked }) => setEverywhere(checked === true)}
        />
      )}
      <ChoiceField
        label={t.ground}
        hint={`${label(secrecyGroundTexts[ground].when)} ${t.groundHint}`}
        value={ground}
        onChange={(value) => setGround(SECRECY_GROUNDS.find((each) => each === value) ?? "other")}
        choices={SECRECY_GROUNDS.map((value) => {
          const { what, law } = secrecyGroundTexts[value];
          return { value, label: `${label(what)} (${label(law)})` };
        })}
      />
      <TextField
        label={t.note}
        hint={t.noteHint}
        seenBy={t.seenBy}
        max={REQUEST_LIMITS.note}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
