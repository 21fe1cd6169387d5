// The package's own entry writes a warning about the version of Node to stderr; this is the same class without it.
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
declare module 'oidc-provider/lib/helpers/errors.js' {
  export class InvalidClientAuth extends Error {
    constructor(detail: string);
  }
  export class InvalidGrant extends Error {
    constructor(detail: string);
  }
  export class InvalidTarget extends Error {}
}
