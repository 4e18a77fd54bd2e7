import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { useEffect, useState } from "react";
import { adviceTexts } from "#core/content/tab/contractAdvice.ts";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxWidth: "65ch",
  },
  advice: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
  said: { flexGrow: 1, minWidth: 0 },
  field: { fontWeight: tokens.fontWeightSemibold },
  dismiss: { flexShrink: 0 },
});

/** One piece of advice on what is being written: which field it is about, as it is called there, and what would help. */
export type AdviceShown = {
  readonly key: string;
  readonly field: string;
  readonly text: string;
  readonly dismiss: () => void;
};

/** What the helper says: read out politely, never in the way, and taken away for good. */
export function AdviceItems({ advice, part }: { readonly advice: readonly AdviceShown[]; readonly part: string }) {
  const styles = useStyles();
  const t = useTexts(adviceTexts);
  // The region is there before anything is said in it, or it would not be read out.
  return (
    <div aria-live="polite" data-print="no" data-advice={part}>
      {advice.length > 0 && (
        <ul className={styles.list} aria-label={t.list}>
          {advice.map(({ key, field, text, dismiss }) => (
            <li key={key} className={styles.advice}>
              <LightbulbRegular className={styles.icon} aria-hidden="true" />
              <span className={styles.said}>
                <span className={styles.field}>{field}:</span> {text}
              </span>
              <Button
                className={styles.dismiss}
                size="small"
                appearance="subtle"
                aria-label={t.dismissLabel(field)}
                onClick={dismiss}
              >
                {t.dismiss}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How long one has stopped writing before the helper says anything. */
const PAUSE_MS = 900;

/** What is written, as it was when its writer last paused. */
export function usePaused<T>(written: T): T {
  const [paused, setPaused] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  return paused;
}
