import { shellTexts } from "#core/content/tab/shell.ts";
import { Page, Unavailable } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

/** An address that leads nowhere. */
export function UnknownPage() {
  const t = useTexts(shellTexts);
  return (
    <Page title={t.unknownPage} narrow>
      <Unavailable failure={{ kind: "notFound" }} />
    </Page>
  );
}
