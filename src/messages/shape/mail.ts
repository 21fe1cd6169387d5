export interface MailTexts {
  /** There are messages; what they say stands in the portal only. */
  readonly messages: (count: number, newest: string) => { subject: string; text: string };
  /** Goes to an address that somebody has replaced by another. */
  readonly addressReplaced: () => { subject: string; text: string };
  /** Goes to the address of whoever is paid on another account from now on, and gets no notice of messages. */
  readonly accountReplaced: () => { subject: string; text: string };
}
