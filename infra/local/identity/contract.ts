/** What the web and the functions agree on with the identity provider; Cognito is set up to the same names on AWS. */
export const TOKEN_CLIENT_ID = 'web';
export const API_SCOPE = 'iwf/api';
export const WEB_SCOPE = `openid offline_access ${API_SCOPE}`;
export const CALLBACK_PATH = '/auth/callback';

export const ACCESS_TOKEN_SECONDS = 15 * 60;
export const REFRESH_TOKEN_SECONDS = 12 * 3600;
export const SIGNATURE_ALGORITHM = 'RS256';
