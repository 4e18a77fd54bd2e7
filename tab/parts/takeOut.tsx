import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import { useApi } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";

/** Fetches a file with the reader's token and hands it to the browser to keep; what went wrong is for the page to show. */
export function useTakeOut() {
  const { client } = useApi();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const take = async (path: string, body?: object) => {
    setBusy(path);
    setFailure(undefined);
    const taken = await client.take(path, body);
    setBusy(undefined);
    if (taken.kind === "failed") setFailure(taken.failure);
    else keep(taken.name, taken.content);
  };
  return { take, busy, failure };
}

const useStyles = makeStyles({
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export type TakeOut = ReturnType<typeof useTakeOut>;

export function TakeOutButton({
  from: { take, busy },
  path,
  text,
  making,
  about,
}: {
  readonly from: TakeOut;
  readonly path: string;
  readonly text: string;
  readonly making: string;
  /** What it is called among several of its kind. */
  readonly about?: string;
}) {
  const styles = useStyles();
  const isBusy = busy === path;
  return (
    <>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={isBusy}
        onClick={() => void take(path)}
        {...(about !== undefined && { "aria-label": about })}
      >
        {isBusy ? making : text}
      </Button>
      {/* What a button comes to be called is not read out by itself. */}
      <span role="status" className={styles.heard}>
        {isBusy && making}
      </span>
    </>
  );
}

function keep(name: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the content after the click; a second is long for that and short for memory.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
