import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Start } from "#bot/api/wire/overview.ts";
import { mineTexts } from "#core/content/tab/mine.ts";
import { useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { Earlier } from "#tab/pages/start/startEarlier.tsx";
import { MyContract } from "#tab/pages/start/startGlances.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import ContractPage from "./contractPage.tsx";

/** The contract I have, or the one I am agreeing on; while there is none, what to do (P14). */
export default function MyContractPage() {
  const { contract: t } = useTexts(mineTexts);
  const resource = useResource<Start>("/start");
  return (
    <Loaded resource={resource}>
      {(start) => {
        const { own, me } = start;
        const inForce = own.contract ?? own.coming;
        const shown = inForce ?? own.negotiation;
        if (!shown)
          return (
            <Page title={t.title} under={t.under} narrow>
              <MyContract start={start} />
              <Earlier start={start} />
            </Page>
          );
        return (
          <>
            {inForce && own.negotiation && (
              <div style={{ maxWidth: "52rem", marginInline: "auto", marginBottom: 16 }}>
                <MessageBar intent="info" layout="multiline">
                  <MessageBarBody>
                    {t.newer}{" "}
                    <Link inline {...linkTo({ page: "contract", subject: me.id, contract: own.negotiation.id })}>
                      {t.openNewer}
                    </Link>
                  </MessageBarBody>
                </MessageBar>
              </div>
            )}
            <ContractPage place={{ page: "contract", subject: me.id, contract: shown.id }} />
          </>
        );
      }}
    </Loaded>
  );
}
