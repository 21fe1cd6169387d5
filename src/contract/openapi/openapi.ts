import { issueCodes } from '../../domain/issue-codes.ts';
import { errors } from '../http/errors.ts';
import { apiBase } from '../http/headers.ts';
import { headerComponents } from './headers.ts';
import { info, type Contact } from './info.ts';
import type { Json } from './json.ts';
import { jsonSchema, type Components } from './json-schema.ts';
import { parameterComponents } from './parameters.ts';
import { paths } from './paths.ts';
import { ProblemSchema } from './problem-schema.ts';
import { portalScope } from '../access/scope.ts';
import { tags } from './tags.ts';

/** The facts that differ from portal to portal. */
export interface OpenApiOptions {
  /** The address at which the portal is reached, without /v1. */
  serverUrl?: string;
  /** Issuer of the access tokens that the portal trusts. */
  issuer?: string;
  contact?: Contact;
}

const example: Required<OpenApiOptions> = {
  serverUrl: 'https://pgb-portaal.example',
  issuer: 'https://inloggen.pgb-portaal.example',
  contact: { name: 'PGB Portaal', email: 'api@pgb-portaal.example', url: 'https://pgb-portaal.example/contact' },
};

function dropSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function signIn(issuer: string): Json {
  return {
    type: 'openIdConnect',
    openIdConnectUrl: `${dropSlash(issuer)}/.well-known/openid-configuration`,
    description: 'People: authorization code with PKCE (S256). Systems: client credentials with a client certificate.',
  };
}

function sortComponents(components: Components): Components {
  return Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function portalErrors(): Json {
  return Object.fromEntries(Object.entries(errors).filter(([, { status }]) => status !== null));
}

function rules(): Json {
  const codes = Object.entries(issueCodes).map(([code, { severity, source }]) => [code, { severity, source }]);
  return Object.fromEntries(codes) as Json;
}

/** Says what each code stands for: the source of a rule, the status of an error and whether it may be sent again. */
function addCodes({ Issue, Problem, ...others }: Components): Components {
  return {
    ...others,
    Issue: { ...Issue, 'x-codes': rules() },
    Problem: { ...Problem, 'x-codes': portalErrors() },
  };
}

/** The OpenAPI 3.1 document, made of the same tables and schemas as the routes and the SDK. */
export function openApiDocument(options: OpenApiOptions = {}): Json {
  const { serverUrl, issuer, contact } = { ...example, ...options };
  const schemas: Components = {};
  const refusals: Components = {};
  jsonSchema(ProblemSchema, 'output', schemas);
  const items = paths(schemas, refusals);
  return {
    openapi: '3.1.0',
    info: info(contact),
    servers: [{ url: dropSlash(serverUrl) + apiBase }],
    security: [{ signIn: [portalScope] }],
    tags: tags(),
    paths: items,
    components: {
      schemas: sortComponents(addCodes(schemas)),
      responses: sortComponents(refusals),
      headers: headerComponents,
      parameters: parameterComponents,
      securitySchemes: { signIn: signIn(issuer) },
    },
  };
}
