import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { aloneTexts } from "#core/content/tab/preparationAlone.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import type { Talk } from "./talkState.ts";

type Act = "show" | "decline";

/** Showing one's own preparation alone, or saying that there is none in writing: each is asked first, with what it means. */
export function TalkPreparationAlone({ talk }: { readonly talk: Talk }) {
  const t = useTexts(aloneTexts);
  const { day } = useSaying();
  const [act, setAct] = useState<Act>();
  const { can, mine, showFrom } = talk.view;
  return (
    <>
      {mine?.status === "shared" && !can.show && <span>{t.show.from(day(showFrom))}</span>}
      {can.show && (
        <Button style={{ alignSelf: "flex-start" }} onClick={() => setAct("show")}>
          {t.show.button}
        </Button>
      )}
      {can.decline && (
        <Button style={{ alignSelf: "flex-start" }} appearance="subtle" onClick={() => setAct("decline")}>
          {t.decline.button}
        </Button>
      )}
      {act && <AloneDialog key={act} act={act} talk={talk} onClose={() => setAct(undefined)} />}
    </>
  );
}

const ROUTES: { readonly [A in Act]: string } = { show: "showing", decline: "declining" };

function AloneDialog({
  act,
  talk: { view, other, path, refresh },
  onClose,
}: {
  readonly act: Act;
  readonly talk: Talk;
  readonly onClose: () => void;
}) {
  const texts = useTexts(aloneTexts);
  const t = texts[act];
  const command = useCommand(refresh);
  const how = act === "show" && view.theirs.given === "none" ? texts.show.toNone(other.name) : t.how(other.name);
  const run = async () => {
    if (await command.run("POST", `${path}/preparation/${ROUTES[act]}`)) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={how} act={t.act} command={command} onAct={() => void run()}>
      <p style={{ margin: 0 }}>{t.kept}</p>
    </ActDialog>
  );
}
