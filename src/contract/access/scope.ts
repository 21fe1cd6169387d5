/**
 * An access token that may be used at the portal has this scope. One that was given for something else, such as telling a
 * program somebody's name, has not. Source: RFC 9068, 2.2.3 and 4.
 */
export const portalScope = 'portal';
