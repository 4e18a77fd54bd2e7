import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { DisclosureView } from "#bot/api/wire/contractProof.ts";
import { groundTexts } from "#core/content/disclosure.ts";
import { contractProofTexts } from "#core/content/tab/contractProof.ts";
import { useResource } from "#tab/api/api.tsx";
import { useFocusBack } from "#tab/parts/actDialog.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { ContractReading } from "#tab/pages/contract/contractReading.tsx";
import { useSectionTitle } from "#tab/pages/contract/contractSection.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "60rem", width: "calc(100vw - 24px)", boxSizing: "border-box" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  text: { margin: 0, maxWidth: "65ch" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: "1.2em", display: "flex", flexDirection: "column", rowGap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the contract would look to somebody who asks for it, with why what is masked is masked (A6). */
export function ContractDisclosure({
  path,
  view,
  onClose,
}: {
  readonly path: string;
  readonly view: ContractView;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { disclosure: t } = useTexts(contractProofTexts);
  const resource = useResource<DisclosureView>(`${path}/disclosure`);
  useFocusBack();
  const asRecord = { workingMaterial: t.draft, shared: t.proposal, closedWithoutAgreement: t.proposal };
  const { kind } = view.legalState;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <p className={styles.text}>
              {kind in asRecord ? asRecord[kind as keyof typeof asRecord] : t.record} {t.rules}
            </p>
            <Loaded resource={resource}>
              {({ contract, marks }) => (
                <>
                  <Marks marks={marks} isDecided={view.can.takeOut} />
                  <ContractReading view={contract} />
                </>
              )}
            </Loaded>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

type Mark = DisclosureView["marks"][number];

function Marks({ marks, isDecided }: { readonly marks: readonly Mark[]; readonly isDecided: boolean }) {
  const styles = useStyles();
  const { disclosure: t } = useTexts(contractProofTexts);
  if (marks.length === 0) return <p className={styles.text}>{t.nothing}</p>;
  return (
    <>
      <MarkList heading={t.masked} marks={marks.filter(({ kind }) => kind === "masked")} />
      <MarkList heading={t.toTry} marks={marks.filter(({ kind }) => kind === "toTry")} />
      {!isDecided && <p className={styles.text}>{t.advice}</p>}
    </>
  );
}

function MarkList({ heading, marks }: { readonly heading: string; readonly marks: readonly Mark[] }) {
  const styles = useStyles();
  const { disclosure: t } = useTexts(contractProofTexts);
  const { label } = useSaying();
  const title = useSectionTitle();
  if (marks.length === 0) return null;
  return (
    <div>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {marks.map(({ section, ground, count, words }) => (
          <li key={`${section} ${ground}`}>
            {title(section)}: {label(groundTexts[ground].what).toLowerCase()} {t.times(count)} (
            {label(groundTexts[ground].law)}).
            {words.length > 0 && <span className={styles.quiet}> {t.words(words.join(", "))}.</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
