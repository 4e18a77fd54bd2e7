import type { Start } from "#bot/api/wire/overview.ts";
import { mineTexts } from "#core/content/tab/mine.ts";
import { useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { Earlier } from "#tab/pages/start/startEarlier.tsx";
import { MyTalk } from "#tab/pages/start/startGlances.tsx";
import TalkPage from "./talkPage.tsx";

/** My talk that is booked or going on; while there is none, how to ask for one, and those that were (P22). */
export default function MyTalkPage() {
  const { talk: t } = useTexts(mineTexts);
  const resource = useResource<Start>("/start");
  return (
    <Loaded resource={resource}>
      {(start) => {
        const { own, me } = start;
        if (own.appraisal) return <TalkPage place={{ page: "talk", subject: me.id, appraisal: own.appraisal.id }} />;
        return (
          <Page title={t.title} under={t.under} narrow>
            <MyTalk start={start} />
            <Earlier start={start} />
          </Page>
        );
      }}
    </Loaded>
  );
}
