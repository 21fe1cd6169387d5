/** What a command does: one line in a list, and what more there is to say in its own help. */
export interface CommandText {
  readonly summary: string;
  readonly details: string;
}

type Texts = Readonly<Record<string, string>>;

/** What the command line says of one subject, in any language. */
export interface CliSubject {
  /** By the path of the command. */
  readonly commands?: Readonly<Record<string, CommandText>>;
  /** What each flag and each argument is for, by its name in the command or the `text` that the command gives. */
  readonly options?: Texts;
  /** Headers of tables and labels of details, by the path of the field, where they are not the name of the field. */
  readonly headers?: Texts;
  /** Titles of the parts of a detail page. */
  readonly sections?: Texts;
  /** Where a value comes from, when it is no flag and no environment variable. */
  readonly sources?: Texts;
  /** The start page: what one wants to do, in the words of the leaflet. */
  readonly menu?: Texts;
  /** What is said beside the data, on standard error. */
  readonly notices?: Readonly<Record<string, unknown>>;
}
