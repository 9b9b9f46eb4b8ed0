// The page on which people consent, in a real browser at the size of a phone.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { about, back, beginning, onlyOurHosts, open, phone, picture, signIn } from './stage.mjs'

const languages = [
  { locale: 'zh-CN', title: '绑定账号', wrong: '账号或密码错误。', other: 'English', badRedirect: '该链接的回调地址未在本控制台登记。' },
  { locale: 'en-US', title: 'Link your account', wrong: 'Login or password is wrong.', other: '中文',
    badRedirect: 'This link leads back to an address that was not registered for the skill.' },
]
const backs = { light: 'rgb(255, 255, 255)', dark: 'rgb(27, 33, 40)' }
let stage
let pages

before(async () => { stage = await open() })
after(() => stage?.close())
beforeEach(() => { pages = [] })
afterEach(async () => {
  for (const page of pages) await page.context().close()
})

async function newPage(options) {
  const page = await phone(stage, options)
  pages.push(page)
  return page
}

/** That the style sheet is in force and all of the page can be read and touched on a phone. */
async function fits(page, colorScheme) {
  const seen = await page.evaluate(() => ({
    back: getComputedStyle(document.querySelector('main')).backgroundColor,
    width: document.documentElement.scrollWidth,
    low: [...document.querySelectorAll('input:not([type=hidden]), button')].filter((part) => part.getBoundingClientRect().height < 44).length,
  }))
  assert.deepEqual(seen, { back: backs[colorScheme], width: 390, low: 0 })
}

for (const { locale, title, wrong, other, badRedirect } of languages) {
  for (const colorScheme of ['light', 'dark']) {
    const name = `${locale.slice(0, 2)}-${colorScheme}`

    test(`${name}: a wrong password is told, the right one leads back with code and state`, async () => {
      const { address, state } = await beginning()
      const page = await newPage({ locale, colorScheme })
      await page.goto(address)
      assert.equal(await page.title(), title)
      assert.equal(await page.getAttribute('html', 'lang'), locale.replace('en-US', 'en'))
      assert.equal(await page.textContent('nav a'), other)
      assert.equal(await page.locator('[role=alert]').count(), 0)
      assert.equal(await page.textContent('strong'), new URL(about.callback).host)
      await fits(page, colorScheme)
      await picture(page, `${name}-1-page`)

      await signIn(page, 'not the password')
      assert.equal(await page.textContent('[role=alert]'), wrong)
      assert.equal(await page.inputValue('#login'), about.login) // typed once is enough
      assert.equal(await page.inputValue('#password'), '')
      await fits(page, colorScheme)
      await picture(page, `${name}-2-wrong`)
      assert.equal(stage.arrived.length, 0)

      await signIn(page)
      const url = await back(stage, page)
      assert.match(url.searchParams.get('code'), /^[\w-]{20,}$/)
      assert.equal(url.searchParams.get('state'), state)
      assert.equal(url.searchParams.get('error'), null)
      onlyOurHosts(page)
    })

    test(`${name}: a foreign callback address gets a page and no way back`, async () => {
      const { address } = await beginning({ redirect_uri: 'https://evil.example/' })
      const page = await newPage({ locale, colorScheme })
      const response = await page.goto(address)
      assert.equal(response.status(), 400)
      assert.equal(page.url(), address)
      assert.equal(await page.textContent('[role=alert]'), badRedirect)
      await fits(page, colorScheme)
      await picture(page, `${name}-3-foreign`)
      page.complaints = [] // the browser minds the 400
      onlyOurHosts(page)
    })
  }
}

test('whoever cancels goes back with access_denied and the state', async () => {
  const { address, state } = await beginning()
  const page = await newPage()
  await page.goto(address)
  await page.click('button[value=deny]') // with nothing typed
  const { searchParams } = await back(stage, page)
  assert.deepEqual([searchParams.get('error'), searchParams.get('state'), searchParams.get('code')], ['access_denied', state, null])
  onlyOurHosts(page)
})

test('the language can be changed, and stays after a wrong password', async () => {
  const { address } = await beginning({ state: 's t&="小' })
  const page = await newPage({ locale: 'zh-CN' })
  await page.goto(address)
  await page.click('nav a')
  await page.waitForSelector('html[lang=en]')
  await signIn(page, 'not the password')
  assert.equal(await page.textContent('[role=alert]'), languages[1].wrong)
  await signIn(page)
  assert.equal((await back(stage, page)).searchParams.get('state'), 's t&="小')
  onlyOurHosts(page)
})
