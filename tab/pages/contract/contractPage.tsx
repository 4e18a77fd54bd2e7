import { useState } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { AT_LATEST_MS, type Resource, useResource } from "#tab/api/api.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { ContractState } from "#tab/parts/states.tsx";
import type { Place } from "#tab/routing/places.ts";
import { RemarksProvider } from "#tab/pages/assessment/assessmentRemarks.tsx";
import { ContractActs } from "./contractActs.tsx";
import { ContractAssessments } from "./contractAssessments.tsx";
import { ContractChanges } from "./contractChanges.tsx";
import { CommentingProvider } from "./contractCommenting.ts";
import { ContractEditor } from "./writing/contractEditor.tsx";
import { ContractFlags, ContractLines } from "./contractLines.tsx";
import { ContractProof } from "./proof/contractProof.tsx";
import { ContractReading } from "./contractReading.tsx";
import { ContractRights } from "./contractRights.tsx";

/** A contract: read, written, agreed. */
export default function ContractPage({ place }: { readonly place: Extract<Place, { readonly page: "contract" }> }) {
  const path = `/contracts/${place.subject}/${place.contract}`;
  const resource = useResource<ContractView>(path, { everyMs: AT_LATEST_MS });
  const { me } = useReader();
  return (
    <Loaded resource={resource}>
      {(view) =>
        me ? (
          <Shown
            view={view}
            me={me.id}
            path={path}
            refresh={resource.refresh}
            countering={place.counter ?? false}
            key={`${view.id} ${place.counter ? "counter" : ""}`}
          />
        ) : (
          <Waiting />
        )
      }
    </Loaded>
  );
}

type Props = {
  readonly view: ContractView;
  readonly me: string;
  readonly path: string;
  readonly refresh: Resource<ContractView>["refresh"];
};

function Shown({ countering, ...props }: Props & { readonly countering: boolean }) {
  const { view, me } = props;
  const t = useTexts(contractTexts);
  // Who asked for changes waits for the other to write; they may write themselves, but are not made to.
  const waits = view.state === "changesRequested" && view.commentBy?.id === me && !view.own;
  // What was put forward is read first; a counter-proposal is written when one chooses to.
  // The choice is about one wording; a dialog that is open when another comes stays, so that what is written in it is not lost.
  const wording = `${view.state} ${view.revision}`;
  const [chosen, choose] = useState<{ readonly wording: string; readonly writing: boolean }>();
  const writing = chosen?.wording === wording ? chosen.writing : view.state === "proposed" ? countering : !waits;
  const setWriting = (next: boolean) => choose({ wording, writing: next });
  const editing = view.can.edit && writing;
  return (
    <Page
      narrow={!editing}
      title={t.title(view.holder.name)}
      under={
        <span style={{ display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: 8 }}>
          <ContractState state={view.state} />
          {view.state === "draft" ? t.unfinished : t.revision(view.revision)} · {view.title}, {view.unit}
        </span>
      }
    >
      <ContractFlags subject={view.subject} contract={view.id} />
      {!editing && <ContractChanges view={view} />}
      <ContractActs {...props} editing={editing} {...(view.can.edit && { onWrite: setWriting })} />
      {view.can.approve && <ContractProof {...props} />}
      <CommentingProvider
        value={{
          comments: view.comments,
          canComment: view.can.comment,
          other: (me === view.holder.id ? view.principal : view.holder).name,
          path: props.path,
          refresh: props.refresh,
        }}
      >
        {editing ? (
          <RemarksProvider subject={view.holder.id} path={props.path}>
            <ContractEditor {...props} key={`${view.id} ${view.revision} ${view.state} ${view.template?.role}`} />
          </RemarksProvider>
        ) : (
          <ContractReading
            view={view.state === "changesRequested" && view.own ? { ...view, terms: view.own.terms } : view}
          />
        )}
      </CommentingProvider>
      <ContractRights view={view} />
      <ContractAssessments view={view} />
      {!editing && <ContractLines subject={view.subject} contract={view.id} />}
      {!view.can.approve && <ContractProof {...props} />}
    </Page>
  );
}
