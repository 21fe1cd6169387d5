import type { Transporter } from 'nodemailer';
import type { Post } from './post.ts';

export interface SmtpOptions {
  host: string;
  port: number;
  /** The address that the letters come from. */
  from: string;
  user?: string;
  password?: string;
  /** TLS from the first byte, begun within the conversation (the usual way), or none on a network of one's own. */
  tls?: 'direct' | 'start' | 'none';
  /** After so long without an answer a letter is tried again later. */
  milliseconds?: number;
}

const MILLISECONDS = 20_000;

/** Sends by an SMTP server; the connection is made at the first letter. Source: RFC 5321, RFC 3207. */
export function smtpPost({ from, tls = 'start', milliseconds = MILLISECONDS, ...server }: SmtpOptions): Post {
  let transporter: Promise<Transporter> | undefined;
  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer');
    const { host, port, user, password } = server;
    return createTransport({
      host,
      port,
      secure: tls === 'direct',
      requireTLS: tls === 'start',
      ignoreTLS: tls === 'none',
      ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
      connectionTimeout: milliseconds,
      greetingTimeout: milliseconds,
      socketTimeout: milliseconds,
      // A letter is text of ours: nothing is fetched for it, neither from a disk nor over a network.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return {
    send: async ({ to, subject, text }) => {
      const carrier = await (transporter ??= open());
      // No program is to answer it, and so no two send each other letters for ever. Source: RFC 3834.
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await carrier.sendMail({ from, to: { name: '', address: to }, subject, text, headers });
    },
    close: () => void transporter?.then((carrier) => carrier.close()).catch(() => undefined),
  };
}
