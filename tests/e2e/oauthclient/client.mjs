// An OAuth client of others against the listener: client.mjs '{"base":…,"client":…,"secret":…,"callback":…,"login":…,"password":…}'
// Prints one line of JSON for each step; ends with 1 when the library or a check is not content.
import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'

globalThis.crypto ??= webcrypto
const oauth = await import('oauth4webapi')

const about = JSON.parse(process.argv[2])
const server = {
  issuer: about.base,
  authorization_endpoint: about.base + '/oauth/authorize',
  token_endpoint: about.base + '/oauth/token',
  revocation_endpoint: about.base + '/oauth/revoke',
}
const client = { client_id: about.client }
const insecure = { [oauth.allowInsecureRequests]: true } // plain http, as this is one computer
const post = oauth.ClientSecretPost(about.secret)
const basic = oauth.ClientSecretBasic(about.secret)

/** What the user's browser does: the page, the form, the way back. */
async function consent(parameters, decision = 'allow') {
  const address = server.authorization_endpoint + '?' + new URLSearchParams(parameters)
  const page = await fetch(address)
  assert.equal(page.status, 200)
  const cookie = page.headers.get('set-cookie').split(';')[0]
  const form = new URLSearchParams({ login: about.login, password: about.password, decision })
  const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  for (const [, name, value] of (await page.text()).matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g))
    form.set(name, unescaped(value))
  const back = await fetch(server.authorization_endpoint, { method: 'POST', body: form, redirect: 'manual', headers: { cookie } })
  assert.equal(back.status, 302)
  return new URL(back.headers.get('location'))
}

async function parametersFor(verifier, state) {
  return {
    response_type: 'code',
    client_id: about.client,
    redirect_uri: about.callback,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }
}

async function redeem(authentication, answer, verifier) {
  const response = await oauth.authorizationCodeGrantRequest(server, client, authentication, answer, about.callback, verifier, insecure)
  return oauth.processAuthorizationCodeResponse(server, client, response)
}

async function refresh(authentication, token) {
  const response = await oauth.refreshTokenGrantRequest(server, client, authentication, token, insecure)
  return oauth.processRefreshTokenResponse(server, client, response)
}

/** The OAuth error that a step ends with. */
async function refused(step) {
  try {
    await step()
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) return error.error
    if (error instanceof oauth.WWWAuthenticateChallengeError) return (await error.response.json()).error
    throw error
  }
  throw new Error('it was not refused')
}

function told(step, more = {}) {
  console.log(JSON.stringify({ step, ...more }))
}

for (const authentication of [post, basic]) {
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const answer = oauth.validateAuthResponse(server, client, await consent(await parametersFor(verifier, state)), state)
  const tokens = await redeem(authentication, answer, verifier)
  assert.equal(tokens.token_type, 'bearer') // the library writes it so
  assert.ok(tokens.expires_in > 0 && tokens.refresh_token)
  told('linked')
  const renewed = await refresh(authentication, tokens.refresh_token)
  assert.notEqual(renewed.access_token, tokens.access_token)
  assert.notEqual(renewed.refresh_token, tokens.refresh_token)
  told('refreshed')
  assert.equal(await refused(() => redeem(authentication, answer, verifier)), 'invalid_grant') // the code, a second time
  assert.equal(await refused(() => refresh(authentication, renewed.refresh_token)), 'invalid_grant') // took all back
  told('a used code takes back what it gave')
}

const verifier = oauth.generateRandomCodeVerifier()
const state = oauth.generateRandomState()
let answer = oauth.validateAuthResponse(server, client, await consent(await parametersFor(verifier, state)), state)
assert.equal(await refused(() => redeem(post, answer, oauth.generateRandomCodeVerifier())), 'invalid_grant')
told('another verifier is refused')
answer = oauth.validateAuthResponse(server, client, await consent(await parametersFor(verifier, state)), state)
assert.equal(await refused(() => redeem(oauth.ClientSecretPost('wrong secret of sixteen'), answer, verifier)), 'invalid_client')
told('a wrong secret is refused')
const denied = await consent(await parametersFor(verifier, state), 'deny')
assert.equal(await refused(async () => oauth.validateAuthResponse(server, client, denied, state)), 'access_denied')
told('denied')
const foreign = await fetch(server.authorization_endpoint + '?' +
  new URLSearchParams({ ...await parametersFor(verifier, state), redirect_uri: 'https://evil.example/' }), { redirect: 'manual' })
assert.equal(foreign.status, 400)
assert.equal(foreign.headers.get('location'), null)
told('a foreign callback is no way back')

answer = oauth.validateAuthResponse(server, client, await consent(await parametersFor(verifier, state)), state)
const last = await redeem(post, answer, verifier)
await oauth.processRevocationResponse(await oauth.revocationRequest(server, client, post, last.refresh_token, insecure))
assert.equal(await refused(() => refresh(post, last.refresh_token)), 'invalid_grant')
told('revoked')
