import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Start } from "#bot/api/wire/overview.ts";
import { GATED_PAGES, type GatedPage } from "#core/access/gatedPages.ts";
import { closedPageTexts } from "#core/content/tab/closedPage.ts";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { Page } from "./page.tsx";
import { useReader, useTexts } from "./reader.tsx";
import { isNarrow } from "./waiting.tsx";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The page, when it is somebody else's. */
export const closedTo = ({ opens }: Start["me"], page: Place["page"]): GatedPage | undefined =>
  GATED_PAGES.find((gated) => gated === page && !opens.includes(gated));

/** A page that is somebody else's: why, what one sees instead, and whom to ask. */
export function ClosedPage({ page }: { readonly page: GatedPage }) {
  const styles = useStyles();
  const t = useTexts(closedPageTexts);
  const { me } = useReader();
  return (
    <Page title={t.title} narrow={isNarrow(page)}>
      <p className={styles.text}>{me?.isGuest ? t.guest : t.why[page]}</p>
      <p className={styles.text}>{t.how}</p>
      <div className={styles.acts}>
        <Button appearance="primary" as="a" {...linkTo({ page: "start" })}>
          {t.start}
        </Button>
        {me?.isGuest &&
          (["team", "board"] as const)
            .filter((instead) => me.opens.includes(instead))
            .map((instead) => (
              <Button key={instead} as="a" {...linkTo({ page: instead })}>
                {t[instead]}
              </Button>
            ))}
      </div>
    </Page>
  );
}
