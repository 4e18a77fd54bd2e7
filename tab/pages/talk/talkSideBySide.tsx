import { talkTexts } from "#core/content/tab/talk.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { SideBySide, type View } from "#tab/parts/sideBySide.tsx";
import type { Talk } from "./talkState.ts";

/** What each has shared before the talk, the employee's view first (P22, P23). */
export function TalkSideBySide({ talk, open }: { readonly talk: Talk; readonly open: boolean }) {
  const t = useTexts(talkTexts).sideBySide;
  const { employee, manager } = useViews(talk);
  return <SideBySide first={employee} second={manager} open={open} heading={t.heading} how={t.how} />;
}

/** Both views, as far as both may read them. */
export function useViews({ view }: Talk): { readonly employee: View; readonly manager: View } {
  const t = useTexts(talkTexts);
  const { mine, theirs, side, revealed } = view;
  // The page may be on a screen that both look at, so one's own is there only when the other may read it too.
  const shows = mine !== undefined && (mine.status === "shown" || (mine.status === "shared" && revealed));
  const own = (field: string) => {
    const answer = shows ? mine.answers[field] : undefined;
    return answer && !answer.kept ? answer.value : "";
  };
  const ownView = { steps: mine?.steps ?? [], answer: own };
  const otherView = { steps: theirs.steps, answer: (field: string) => theirs.answers?.[field] ?? "" };
  return {
    employee: { name: view.employee.name, role: t.employee, ...(side === "employee" ? ownView : otherView) },
    manager: { name: view.manager.name, role: t.manager, ...(side === "manager" ? ownView : otherView) },
  };
}
