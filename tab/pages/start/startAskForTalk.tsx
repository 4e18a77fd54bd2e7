import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { Start } from "#bot/api/wire/overview.ts";
import { talkWishTexts } from "#core/content/tab/talkWish.ts";
import { useApi, useCommand } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

// The dialog and its fields are fetched when it is opened: the first page is to be light.
const WishDialog = lazy(() => import("./startWishDialog.tsx"));

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
      {asking && (
        <Suspense>
          <WishDialog wish={wish} today={today} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
