"""Linking an account with a skill, as the app, its user's browser and the skill's platform do it."""
import html
import json
import re
import subprocess
from urllib.parse import parse_qs, urlencode

from . import http
from .program import PATIENCE, ProgramTest, environment, program

CALLBACK = 'https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef'
LOGIN = 'zhang.san'
PASSWORD = 'PLANTED kettle under stairs'


class LinkingTest(ProgramTest):
    """`self.server` is the listener; `client` and `secret` are set by make_client()."""

    def make_client(self, *grants):
        self.typed(PASSWORD, 'account', 'add', LOGIN, '--name', '张三')
        self.good('account', 'grant', LOGIN, *grants)
        row = self.good('oauth', 'client', 'dueros', '--redirect-uri', CALLBACK, '--show-secret').rows()[0]
        self.client, self.secret = row['clientId'], row['clientSecret']

    def typed(self, text, *arguments, code=0):
        """A command with that line on its standard input."""
        done = subprocess.run([program(), '--data-dir', str(self.data), *arguments], input=text.encode() + b'\n',
                              capture_output=True, timeout=60 * PATIENCE, env=environment())
        self.assertEqual(done.returncode, code, done)
        if text:
            self.assertNotIn(text.encode(), done.stdout + done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def ask(self, method, target, form=None, headers=()):
        body = None if form is None else urlencode(form).encode()
        lines = [f'{method} {target} HTTP/1.1', 'Host: door.test', *(f'{name}: {value}' for name, value in headers)]
        if body is not None:
            lines += ['Content-Type: application/x-www-form-urlencoded', f'Content-Length: {len(body)}']
        data = '\r\n'.join(lines).encode() + b'\r\n\r\n' + (body or b'')
        return http.exchange(self.server.port, data, 20 * PATIENCE, has_body=method != 'HEAD')

    def open(self, **more):
        query = {'response_type': 'code', 'client_id': self.client, 'redirect_uri': CALLBACK, 'state': 's t&=小', **more}
        return self.ask('GET', '/oauth/authorize?' + urlencode(query))

    def submit(self, page, **more):
        fields = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page.body.decode())
        form = {html.unescape(name): html.unescape(value) for name, value in fields}
        form.update({'login': LOGIN, 'password': PASSWORD, 'decision': 'allow', **more})
        cookie = page.headers['set-cookie'].split(';')[0]
        return self.ask('POST', '/oauth/authorize', form, [('Cookie', cookie)])

    def back(self, answer):
        """Where a redirect leads, and with what."""
        self.assertEqual(answer.status, 302, answer)
        place, _, query = answer.headers['location'].partition('?')
        self.assertEqual(place, CALLBACK)
        return {name: values[0] for name, values in parse_qs(query).items()}

    def token(self, **form):
        return self.ask('POST', '/oauth/token', {'client_id': self.client, 'client_secret': self.secret, **form})

    def link(self):
        code = self.back(self.submit(self.open()))['code']
        answer = self.token(grant_type='authorization_code', code=code, redirect_uri=CALLBACK)
        self.assertEqual(answer.status, 200, answer)
        return answer.json()
