import { createContext, useContext } from "react";
import type { CommentView } from "#bot/api/wire/comment.ts";

/** The comments of the contract on the page, and how to make more; absent where nobody comments. */
export type Commenting = {
  readonly comments: readonly CommentView[];
  readonly canComment: boolean;
  readonly other: string;
  readonly path: string;
  readonly refresh: () => Promise<void>;
};

const CommentingContext = createContext<Commenting | undefined>(undefined);
export const CommentingProvider = CommentingContext.Provider;
export const useCommenting = () => useContext(CommentingContext);

export const isOpen = ({ resolvedBy }: CommentView) => resolvedBy === undefined;
