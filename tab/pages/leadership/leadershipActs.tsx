import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { leadershipPageTexts } from "#core/content/tab/leadership.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { type Leading, nowOf } from "./leadershipState.ts";

/** Where the dialogue is, and what one can do about it now. */
export function LeadershipActs({ leading }: { readonly leading: Leading }) {
  const { view, other, path, place, refresh } = leading;
  const t = useTexts(leadershipPageTexts);
  const { run, busy, failure } = useCommand(refresh);
  const [asking, setAsking] = useState<"decline" | "show">();
  const said = t.now[nowOf(view)];
  const { can, mine } = view;
  return (
    <>
      <Ask
        text={typeof said === "string" ? said : said(other.name)}
        acts={
          <>
            {can.write && (
              <Button
                as="a"
                appearance={view.state === "open" ? "primary" : "secondary"}
                {...linkTo({ ...place, page: "leadershipAnswers" })}
              >
                {mine.answered > 0 ? t.goOn : t.answer}
              </Button>
            )}
            {can.show && (
              <Button appearance="primary" onClick={() => setAsking("show")}>
                {t.show}
              </Button>
            )}
            {can.takeBack && (
              <Button disabledFocusable={busy} onClick={() => void run("POST", `${path}/view/taking-back`)}>
                {t.takeBack}
              </Button>
            )}
            {can.decline && <Button onClick={() => setAsking("decline")}>{t.decline}</Button>}
          </>
        }
      />
      <Refused failure={failure} />
      {asking && <Asking act={asking} leading={leading} onClose={() => setAsking(undefined)} />}
    </>
  );
}

/** The question before an act that cannot be undone by the page: what it means, and for whom. */
function Asking({
  act,
  leading: { other, path, refresh },
  onClose,
}: {
  readonly act: "decline" | "show";
  readonly leading: Leading;
  readonly onClose: () => void;
}) {
  const t = useTexts(leadershipPageTexts);
  const command = useCommand(refresh);
  const route = { decline: "declining", show: "showing" }[act];
  const submit = async () => {
    if (await command.run("POST", `${path}/view/${route}`)) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t.asking[act].title}
      how={t.asking[act].how(other.name)}
      act={t[act]}
      command={command}
      onAct={() => void submit()}
    />
  );
}
