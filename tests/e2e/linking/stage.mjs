// What the tests share: the browser, the skill's callback address, the client library and ways through the page.
import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { readFileSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

globalThis.crypto ??= webcrypto // node 18 has it under this name only
export const oauth = await import('oauth4webapi')

export const about = JSON.parse(process.env.CLOUDDOCK_LINKING)
export const server = {
  issuer: about.base,
  authorization_endpoint: about.base + '/oauth/authorize',
  token_endpoint: about.base + '/oauth/token',
  revocation_endpoint: about.base + '/oauth/revoke',
}
export const client = { client_id: about.client }
const pictures = process.env.CLOUDDOCK_SCREENSHOTS
const callback = new URL(about.callback)

/** The browser and the callback server; close() ends both. */
export async function open() {
  const arrived = []
  const web = createServer({ key: readFileSync(join(about.folder, 'key.pem')), cert: readFileSync(join(about.folder, 'certificate.pem')) },
    (request, response) => {
      const url = new URL(request.url, callback)
      if (url.pathname === callback.pathname) arrived.push(url)
      response.setHeader('content-type', 'text/html')
      response.end('<!DOCTYPE html><link rel="icon" href="data:,"><p id="arrived">Back at the skill.</p>')
    })
  await new Promise((listening) => web.listen(Number(callback.port), '127.0.0.1', listening))
  const browser = await chromium.launch({
    executablePath: about.chromium,
    timeout: 60000 * about.patience,
    // A page that asked for another host would not get there, and the test would see that it asked.
    args: ['--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  return {
    browser,
    arrived,
    async close() {
      await browser.close()
      web.closeAllConnections()
      await new Promise((closed) => web.close(closed))
    },
  }
}

/** A browser of a phone without a past. Its page remembers in `hosts` whom it asked and in `complaints` what it minds. */
export async function phone(stage, options = {}) {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    ignoreHTTPSErrors: true, // the callback's certificate is its own
    ...options,
  })
  context.setDefaultTimeout(20000 * about.patience)
  const page = await context.newPage()
  page.hosts = []
  page.complaints = []
  page.on('request', (request) => page.hosts.push(new URL(request.url()).host))
  page.on('pageerror', (error) => page.complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error') page.complaints.push(message.text()) })
  return page
}

/** The address at which a skill's app begins, and what the skill remembers until the user is back. */
export async function beginning(more = {}) {
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: about.client,
    redirect_uri: about.callback,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...more,
  })
  return { address: address.href, verifier, state }
}

export async function signIn(page, password = about.password) {
  await page.fill('#login', about.login)
  await page.fill('#password', password)
  await page.click('button[value=allow]')
}

/** Where the browser came out: the request that the callback server really got. */
export async function back(stage, page) {
  await page.waitForSelector('#arrived')
  assert.equal(stage.arrived.length, 1)
  const url = stage.arrived.pop()
  assert.equal(page.url(), url.href)
  assert.equal(url.searchParams.get('skill'), '1') // what the address had of its own stays
  return url
}

export function onlyOurHosts(page) {
  const ours = [new URL(about.base).host, callback.host]
  assert.deepEqual([...new Set(page.hosts)].filter((host) => !ours.includes(host)), [])
  assert.deepEqual(page.complaints, [])
}

export async function picture(page, name) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `linking-${name}.png`) })
}
