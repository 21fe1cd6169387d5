/** The texts that say what a command does: one line for a list, and more for its own help. */
export interface CommandText {
  readonly summary: string;
  readonly details: string;
}

type Texts = Readonly<Record<string, string>>;

/** The texts of the command line about one subject, in any language. */
export interface CliSubject {
  /** The texts of each command, by its path. */
  readonly commands?: Readonly<Record<string, CommandText>>;
  /** The purpose of each flag and each argument, by its name in the command or the `text` that the command gives. */
  readonly options?: Texts;
  /** Headers of tables and labels of details, by the path of the field, where they are not the name of the field. */
  readonly headers?: Texts;
  /** Titles of the parts of a detail page. */
  readonly sections?: Texts;
  /** The places that a value comes from, when it is no flag and no environment variable. */
  readonly sources?: Texts;
  /** The choices of the start page, in the words of the leaflet. */
  readonly menu?: Texts;
  /** The texts beside the data, on standard error. */
  readonly notices?: Readonly<Record<string, unknown>>;
}
