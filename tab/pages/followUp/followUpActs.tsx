import { Button } from "@fluentui/react-components";
import { followUpPageTexts } from "#core/content/tab/followUp.ts";
import { useCommand } from "#tab/api/api.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { type FollowingUp, nowOf } from "./followUpState.ts";

/** Where the follow-up is, and what one can do about it now. */
export function FollowUpActs({ following }: { readonly following: FollowingUp }) {
  const { view, other, path, refresh } = following;
  const t = useTexts(followUpPageTexts);
  const { day } = useSaying();
  const { run, busy, failure } = useCommand(refresh);
  const now = nowOf(view);
  const texts: { readonly [N in typeof now]: string } = {
    ...t.now,
    planned: t.now.planned(day(view.day)),
    write: t.now.write(other.name, day(view.lastDay)),
    wait: t.now.wait(other.name),
    waitForEmployee: t.now.waitForEmployee(other.name, day(view.lastDay)),
    answer: t.now.answer(other.name),
    read: t.now.read(other.name),
  };
  const press = (act: string) => () => void run("POST", `${path}/${act}`);
  return (
    <Ask
      text={texts[now]}
      more={
        <>
          {view.next && <span>{t.now.next(day(view.next))}</span>}
          <Wishes following={following} />
          <Refused failure={failure} />
        </>
      }
      acts={
        <>
          {view.can.acknowledge && (
            <Button appearance="primary" disabledFocusable={busy} onClick={press("reading")}>
              {t.acknowledge}
            </Button>
          )}
          {view.can.postpone && (
            <Button disabledFocusable={busy} onClick={press("postponement")}>
              {t.postpone}
            </Button>
          )}
          {view.can.decline && (
            <Button disabledFocusable={busy} onClick={press("declining")}>
              {now === "answer" ? t.nothingToAdd : t.decline}
            </Button>
          )}
        </>
      }
    />
  );
}

/** What the employee has said that they want, with the way there; no reason is asked. */
function Wishes({ following: { view, other } }: { readonly following: FollowingUp }) {
  const t = useTexts(followUpPageTexts).wishes;
  const { wishes, side, can, contract, subject } = view;
  return (
    <>
      {wishes.includes("talk") && <span>{(side === "manager" ? t.talk : t.ownTalk)(other.name)}</span>}
      {can.bookTalk && (
        <Button as="a" appearance="primary" {...linkTo({ page: "team", start: subject })}>
          {t.bookTalk}
        </Button>
      )}
      {wishes.includes("assignment") && <span>{t.assignment}</span>}
      {wishes.includes("assignment") && contract && (
        <Button as="a" {...linkTo({ page: "contract", subject, contract })}>
          {t.toContract}
        </Button>
      )}
    </>
  );
}
