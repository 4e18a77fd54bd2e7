import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useCommand } from "#tab/api/api.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import { type AssessmentAct, AssessmentDialog } from "./assessmentDialog.tsx";
import type { Assessing } from "./assessmentState.ts";

/** What comes next in the assessment, and what its party can do about it. */
export function AssessmentActs({ assessing }: { readonly assessing: Assessing }) {
  const t = useTexts(assessmentPageTexts);
  const { day } = useSaying();
  const { view, me, other, path, place, refresh } = assessing;
  const [act, setAct] = useState<AssessmentAct>();
  const { run, busy, failure } = useCommand(refresh);
  const { can, state, party = "holder", mine } = view;
  const confirmed = view.confirmations.some(({ by }) => by.id === me);
  const revise = async () => {
    const done = await run("POST", `${path}/revision`);
    if (done?.contract) go({ page: "contract", subject: place.subject, contract: done.contract });
  };
  const waitsAlone = mine?.status === "shared" && state === "open" && !can.show && !can.agree;
  return (
    <>
      <Ask
        text={state === "compiled" && confirmed ? t.confirm.waiting(other.name) : t.next[state][party](other.name)}
        more={
          <>
            {view.changeAsked && <Quote who={t.changeAsked} text={view.changeAsked} />}
            {waitsAlone && <span>{t.show.from(day(view.showFrom))}</span>}
          </>
        }
        acts={
          <>
            {can.write && (
              <Button
                as="a"
                appearance={state === "open" ? "primary" : "secondary"}
                {...linkTo({ ...place, page: "assessmentAnswers" })}
              >
                {mine && mine.answered > 0 ? t.goOn : t.answer}
              </Button>
            )}
            {can.compile && (
              <Button as="a" appearance="primary" {...linkTo({ ...place, page: "assessmentCompiling" })}>
                {t.compile}
              </Button>
            )}
            {can.agree && (
              <Button appearance="primary" onClick={() => setAct("agree")}>
                {t.agree.button}
              </Button>
            )}
            {can.confirm && (
              <Button appearance="primary" onClick={() => setAct("confirm")}>
                {t.confirm.button}
              </Button>
            )}
            {can.show && !can.agree && <Button onClick={() => setAct("show")}>{t.show.button}</Button>}
            {can.takeBack && (
              <Button disabledFocusable={busy} onClick={() => void run("POST", `${path}/view/taking-back`)}>
                {t.takeBack}
              </Button>
            )}
            {can.decline && <Button onClick={() => setAct("decline")}>{t.decline.button}</Button>}
            {can.askForChange && <Button onClick={() => setAct("askForChange")}>{t.askForChange.button}</Button>}
            {can.revise && (
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void revise()}>
                {t.revise}
              </Button>
            )}
            {can.add && <Button onClick={() => setAct("add")}>{t.add.button}</Button>}
            {view.compiled && (
              <Button icon={<PrintRegular />} onClick={() => print()}>
                {t.print}
              </Button>
            )}
          </>
        }
      />
      <Refused failure={failure} />
      {act && <AssessmentDialog key={act} act={act} assessing={assessing} onClose={() => setAct(undefined)} />}
    </>
  );
}
