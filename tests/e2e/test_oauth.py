"""Account linking as a voice assistant's app, its user's browser and its platform do it, against the built program."""
import base64
import hashlib
import json
import secrets
from urllib.parse import urlencode

from lib import fixtures, http
from lib.linking import CALLBACK, LOGIN, PASSWORD, LinkingTest
from lib.program import PATIENCE


class Oauth(LinkingTest):
    def setUp(self):
        super().setUp()
        self.bring(fixtures.config())
        self.make_client('--product', fixtures.PRODUCT)
        self.server = self.serve()

    def links(self):
        return self.good('oauth', 'linked').rows()

    def test_a_skill_is_linked_refreshed_and_taken_back(self):
        parameters = self.back(self.submit(self.open()))
        self.assertEqual(parameters['state'], 's t&=小')
        answer = self.token(grant_type='authorization_code', code=parameters['code'], redirect_uri=CALLBACK)
        self.assertEqual((answer.status, answer.headers['cache-control']), (200, 'no-store'))
        tokens = answer.json()
        self.assertEqual((tokens['token_type'], tokens['expires_in']), ('Bearer', 604800))
        self.assertEqual([(row['login'], row['platform']) for row in self.links()], [(LOGIN, 'dueros')])
        renewed = self.token(grant_type='refresh_token', refresh_token=tokens['refresh_token'])
        self.assertEqual(renewed.status, 200)
        self.assertEqual(len(self.links()), 1)
        self.good('oauth', 'revoke', self.links()[0]['link'])
        self.assertEqual(self.links(), [])
        refused = self.token(grant_type='refresh_token', refresh_token=renewed.json()['refresh_token'])
        self.assertEqual((refused.status, refused.json()['error']), (400, 'invalid_grant'))

    def test_a_link_outlives_a_restart(self):
        tokens = self.link()
        self.assertEqual(self.server.stop(), 0)
        self.server = self.serve()
        self.assertEqual(self.token(grant_type='refresh_token', refresh_token=tokens['refresh_token']).status, 200)

    def test_what_the_command_line_changes_is_in_force_in_the_listener(self):
        tokens = self.link()
        refresh = dict(grant_type='refresh_token', refresh_token=tokens['refresh_token'])
        self.good('account', 'lock', LOGIN)
        self.assertEqual(self.token(**refresh).status, 400)
        self.assertIn('role="alert"', self.submit(self.open()).body.decode())
        self.good('account', 'unlock', LOGIN)
        self.assertEqual(self.token(**refresh).status, 200)
        self.typed('another kettle under stairs', 'account', 'password', LOGIN, '--unlink')
        self.assertEqual(self.submit(self.open()).status, 200)
        self.back(self.submit(self.open(), password='another kettle under stairs'))
        self.assertEqual(self.token(**refresh).status, 400)
        self.good('oauth', 'client', 'dueros', '--enabled', 'false')
        self.assertEqual(self.open().status, 403)
        self.good('oauth', 'client', 'dueros', '--remove')
        self.assertEqual(self.open().status, 400)

    def test_a_client_with_pkce_and_basic_credentials(self):
        verifier = secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b'=').decode()
        basic = base64.b64encode(f'{self.client}:{self.secret}'.encode()).decode()
        for sent, status in ((verifier, 200), (verifier[:-1] + '!', 400), (challenge, 400)):
            code = self.back(self.submit(self.open(code_challenge=challenge, code_challenge_method='S256')))['code']
            answer = self.ask('POST', '/oauth/token', {'grant_type': 'authorization_code', 'code': code,
                                                       'redirect_uri': CALLBACK, 'code_verifier': sent},
                              [('Authorization', f'Basic {basic}')])
            self.assertEqual(answer.status, status, answer)

    def test_a_foreign_redirect_is_never_followed(self):
        for uri in ('https://evil.example/', CALLBACK + '/', CALLBACK + '?a=b', CALLBACK.upper(), ''):
            with self.subTest(uri):
                answer = self.open(redirect_uri=uri)
                self.assertEqual((answer.status, answer.headers.get('location')), (400, None))

    def test_the_address_is_there_for_probes(self):
        self.assertEqual(self.ask('HEAD', '/oauth/authorize').status, 200)

    def test_pushes_go_on_while_passwords_are_guessed(self):
        page = self.open()
        statuses = {self.submit(page, password=f'guess {n}').status for n in range(8)}
        self.assertEqual(statuses, {200, 429})
        self.assertEqual(self.server.push(fixtures.PRODUCT, fixtures.data_report()).status, 200)

    def test_nothing_that_opens_something_is_left_behind(self):
        tokens = self.link()
        code = self.back(self.submit(self.open()))['code']
        self.token(grant_type='authorization_code', code=code, redirect_uri='https://evil.example/')
        planted = [PASSWORD, self.secret, code, tokens['access_token'], tokens['refresh_token']]
        query = urlencode({'client_secret': self.secret, 'refresh_token': tokens['refresh_token'],
                           'code': code, 'password': PASSWORD})
        self.assertEqual(self.ask('GET', f'/oauth/token?{query}').status, 405)
        self.assertEqual(self.ask('POST', f'/oauth/authorise?{query}', {'password': PASSWORD}).status, 404)
        self.assertEqual(self.ask('POST', f'/oauth/token?{query}&x=%zz').status, 400)
        rows = http.wait_until(lambda: (lambda rows: rows if len(rows) >= 4 else None)(self.rows('rejects')),
                               'the rejects', 10 * PATIENCE, 0.1)
        self.assertTrue(any('/oauth/token' in row['head'] for row in rows))
        self.assertEqual(self.server.stop(), 0)
        found = json.dumps(rows) + self.server.log()
        for path in self.data.iterdir():
            if path.is_file():
                found += path.read_bytes().decode('latin-1')
        for secret in planted:
            self.assertNotIn(secret, found)
            self.assertNotIn(urlencode({'': secret})[1:], found)

    def test_the_command_line_refuses_what_cannot_be(self):
        self.typed(PASSWORD, 'account', 'add', LOGIN.upper(), code=3)
        self.typed('short', 'account', 'add', 'li.si', code=3)
        self.typed('', 'account', 'add', 'li.si', code=3)
        self.assertEqual(self.cli('account', 'lock', 'nobody').code, 3)
        self.assertEqual(self.cli('account', 'grant', LOGIN, '--device', 'nothing').code, 3)
        self.assertEqual(self.cli('oauth', 'client', 'aliyun', '--redirect-uri', 'http://a.example/').code, 3)
        self.assertEqual(self.cli('oauth', 'client', 'aliyun').code, 3)
        self.assertEqual(self.cli('oauth', 'revoke', '99').code, 3)
        self.assertEqual(self.cli('account').code, 2)
        self.assertEqual(self.good('account', 'grant', LOGIN).rows(), [{'deviceId': None, 'productId': fixtures.PRODUCT}])
        self.assertEqual([row['login'] for row in self.good('account', 'list').rows()], [LOGIN])
