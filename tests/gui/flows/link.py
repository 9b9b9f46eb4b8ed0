#!/usr/bin/env python3
"""Links an account through a real Chromium, as a user does on a phone: link.py ADDRESS LOGIN PASSWORD [SCREENSHOT]

Signs in and consents, and prints the address that the page leads back to. Exit code 77: there is no Chromium here, or
it does not start.
"""
import base64
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'  # WebDriver §12.1
PATIENCE = 60


class Browser:
    def __init__(self, folder):
        with socket.socket() as probe:
            probe.bind(('127.0.0.1', 0))
            self.base = f'http://127.0.0.1:{probe.getsockname()[1]}'
        self.driver = subprocess.Popen(['chromedriver', '--port=' + self.base.rsplit(':', 1)[1]],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Nothing but this computer is reached: the page needs nothing else, and the way back leads nowhere.
        arguments = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
                     '--window-size=390,844', f'--user-data-dir={folder}', '--lang=zh-CN',
                     '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
        wanted = {'browserName': 'chrome', 'goog:chromeOptions': {'args': arguments}}
        try:
            self.session = self.wait(lambda: self.call('POST', '/session', {'capabilities': {'alwaysMatch': wanted}}))
        except BaseException:
            self.driver.kill()
            self.driver.wait()
            raise
        self.path = '/session/' + self.session['sessionId']

    def wait(self, ask):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                found = ask()
                if found:
                    return found
            except OSError:
                if time.monotonic() > end:
                    raise
            if time.monotonic() > end:
                raise SystemExit('gave up waiting')
            time.sleep(0.1)

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {'Content-Type': 'application/json'}, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=PATIENCE) as answer:
            return json.load(answer)['value']

    def find(self, selector):
        found = self.call('POST', self.path + '/element', {'using': 'css selector', 'value': selector})
        return f'{self.path}/element/{found[ELEMENT]}'

    def type(self, selector, text):
        self.call('POST', self.find(selector) + '/value', {'text': text})

    def close(self):
        try:
            self.call('DELETE', self.path)
        finally:
            self.driver.terminate()
            self.driver.wait()


def main():
    address, login, password, *picture = sys.argv[1:]
    if not shutil.which('chromedriver'):
        print('chromedriver is not installed', file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory(prefix='clouddock-browser-') as folder:
        try:
            browser = Browser(folder)
        except (OSError, SystemExit) as error:  # it is the page that is tested here, not whether a browser starts
            print(f'Chromium does not start: {error}', file=sys.stderr)
            return 77
        try:
            browser.call('POST', browser.path + '/url', {'url': address})
            browser.type('input[name=login]', login)
            browser.type('input[name=password]', password)
            if any(picture):
                shot = browser.call('GET', browser.path + '/screenshot')
                pathlib.Path(picture[0]).write_bytes(base64.b64decode(shot))
            browser.call('POST', browser.find('button[value=allow]') + '/click', {})
            back = browser.wait(lambda: (lambda url: url if 'code=' in url else None)(
                browser.call('GET', browser.path + '/url')))
            print(back)
        finally:
            browser.close()
    return 0


if __name__ == '__main__':
    sys.exit(main())
