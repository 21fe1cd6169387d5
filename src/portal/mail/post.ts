/** One e-mail, with nothing in it that is anybody’s business. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Carries letters; it fails when a letter was not taken. */
export interface Post {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** A practice portal sends nothing: what would have gone stands in its outbox. */
export const keptPost: Post = {
  send: async () => {},
  close: () => {},
};
