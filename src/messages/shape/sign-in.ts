/** The texts about signing in that only the client says, beside the errors of the contract. */
export interface SignInTexts {
  /** Each ends the sentence `You are not signed in: ….` */
  readonly signIn: {
    readonly notOffered: string;
    readonly refused: (code: string) => string;
    readonly systemRefused: string;
    readonly cancelled: string;
    readonly tooLate: (minutes: number) => string;
    readonly unknownPersona: (persona: string) => string;
    readonly noPersonas: string;
    readonly otherIssuer: string;
    readonly noCode: string;
    readonly codeRefused: string;
    readonly noDevice: string;
    readonly codeExpired: string;
  };
  /** The page that the browser shows when it comes back from signing in. */
  readonly answerPage: {
    readonly title: string;
    readonly done: { readonly heading: string; readonly text: string };
    readonly failed: { readonly heading: string; readonly text: string };
  };
}
