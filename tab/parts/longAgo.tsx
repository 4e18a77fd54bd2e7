import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { longAgoLine } from "#core/content/longAgo.ts";
import type { LongAgo } from "#core/followUp/subjects.ts";
import { useReader } from "./reader.tsx";

/** Which of the three of the policy the two have not talked about for long (P15); nothing when none was missed. */
export function LongAgoLine({ those }: { readonly those: LongAgo }) {
  const line = longAgoLine(those, useReader().locale);
  return line === undefined ? null : (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{line}</MessageBarBody>
    </MessageBar>
  );
}
