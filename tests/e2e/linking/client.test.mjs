// The server as a client library sees it that checks every answer against the RFCs. Users consent in a browser.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { about, back, beginning, client, oauth, open, phone, server, signIn } from './stage.mjs'

const insecure = { [oauth.allowInsecureRequests]: true } // plain http, as this is one computer
const right = oauth.ClientSecretPost(about.secret)
let stage

before(async () => { stage = await open() })
after(() => stage?.close())

/** A code that a user consented to, checked by the library, and the verifier that belongs to it. */
async function consented() {
  const { address, verifier, state } = await beginning()
  const page = await phone(stage)
  await page.goto(address)
  await signIn(page)
  const answer = oauth.validateAuthResponse(server, client, await back(stage, page), state)
  await page.context().close()
  return { answer, verifier }
}

async function redeem({ answer, verifier }, authentication = right, redirect = about.callback) {
  const response = await oauth.authorizationCodeGrantRequest(server, client, authentication, answer, redirect, verifier, insecure)
  return oauth.processAuthorizationCodeResponse(server, client, response)
}

async function refresh(token, authentication = right) {
  const response = await oauth.refreshTokenGrantRequest(server, client, authentication, token, insecure)
  return oauth.processRefreshTokenResponse(server, client, response)
}

async function revoke(token) {
  await oauth.processRevocationResponse(await oauth.revocationRequest(server, client, right, token, insecure))
}

/** That a step is refused with an OAuth error; on a 401 the library hands the answer over unread. */
async function refused(step, status, name) {
  const error = await step.then(() => assert.fail('it was not refused'), (reason) => reason)
  if (error instanceof oauth.WWWAuthenticateChallengeError) {
    assert.deepEqual([error.status, (await error.response.json()).error], [status, name])
    return
  }
  assert.ok(error instanceof oauth.ResponseBodyError, error)
  assert.deepEqual([error.status, error.error], [status, name])
}

for (const [name, authentication] of [['parameters', right], ['a Basic header', oauth.ClientSecretBasic(about.secret)]]) {
  test(`a skill links, refreshes and revokes with its credentials in ${name}`, async () => {
    const tokens = await redeem(await consented(), authentication)
    assert.equal(tokens.token_type, 'bearer') // the library writes it so
    assert.equal(tokens.expires_in, 604800)
    const renewed = await refresh(tokens.refresh_token, authentication)
    assert.notEqual(renewed.access_token, tokens.access_token)
    assert.notEqual(renewed.refresh_token, tokens.refresh_token)
    const again = await refresh(renewed.refresh_token, authentication)
    assert.notEqual(again.refresh_token, renewed.refresh_token)
    await revoke(again.refresh_token)
    await refused(refresh(again.refresh_token, authentication), 400, 'invalid_grant')
    await revoke(again.refresh_token) // RFC 7009 2.2: a token that is not known is no error
  })
}

test('revoking the access token takes the refresh token with it', async () => {
  const tokens = await redeem(await consented())
  await revoke(tokens.access_token)
  await refused(refresh(tokens.refresh_token), 400, 'invalid_grant')
})

test('a used code is refused, and what it gave is taken back', async () => {
  const grant = await consented()
  const tokens = await redeem(grant)
  await refused(redeem(grant), 400, 'invalid_grant')
  await refused(refresh(tokens.refresh_token), 400, 'invalid_grant')
})

test('a wrong client secret is refused', async () => {
  const grant = await consented()
  for (const wrong of [oauth.ClientSecretPost(about.secret + 'x'), oauth.ClientSecretBasic('wrong')])
    await refused(redeem(grant, wrong), 401, 'invalid_client')
  const tokens = await redeem(grant) // a stranger's try does not spend the code
  await refused(refresh(tokens.refresh_token, oauth.ClientSecretPost('wrong')), 401, 'invalid_client')
  await revoke(tokens.refresh_token)
})

test('a code is bound to its callback address and to its verifier', async () => {
  await refused(redeem(await consented(), right, 'https://evil.example/'), 400, 'invalid_grant')
  const { answer } = await consented()
  await refused(redeem({ answer, verifier: oauth.generateRandomCodeVerifier() }), 400, 'invalid_grant')
})

test('another grant type is refused by name', async () => {
  const response = await oauth.genericTokenEndpointRequest(server, client, right, 'password', { username: 'a', password: 'b' }, insecure)
  await refused(oauth.processGenericTokenEndpointResponse(server, client, response), 400, 'unsupported_grant_type')
})

test('another response type goes back with an error that the library reads', async () => {
  const { address, state } = await beginning({ response_type: 'token' })
  const page = await phone(stage)
  await page.goto(address)
  const url = await back(stage, page)
  assert.throws(() => oauth.validateAuthResponse(server, client, url, state), { error: 'unsupported_response_type' })
  await page.context().close()
})
