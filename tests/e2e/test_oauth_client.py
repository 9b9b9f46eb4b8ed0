"""Account linking driven by an OAuth client library of others, from npm."""
import json
import os
import pathlib
import shutil
import subprocess
import unittest

from lib import fixtures
from lib.linking import CALLBACK, LOGIN, PASSWORD, LinkingTest
from lib.program import BUILD, PATIENCE

SOURCES = pathlib.Path(__file__).resolve().parent / 'oauthclient'


def installed():
    """The library in a folder of the build; npm asks the network once."""
    folder = BUILD / 'oauthclient'
    wanted = (SOURCES / 'package-lock.json').read_text('utf-8')
    mark = folder / 'installed'
    if not mark.exists() or mark.read_text('utf-8') != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ('package.json', 'package-lock.json', '.npmrc'):
            shutil.copy(SOURCES / name, folder)
        done = subprocess.run(['npm', 'ci', '--silent'], cwd=folder, capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            raise unittest.SkipTest(f'npm cannot install the library: {done.stderr[-500:]}')
        mark.write_text(wanted, 'utf-8')
    shutil.copy(SOURCES / 'client.mjs', folder)
    return folder


@unittest.skipUnless(shutil.which('npm') and shutil.which('node'), 'node and npm are not installed')
class OauthClient(LinkingTest):
    def test_a_client_library_of_others_is_content(self):
        folder = installed()
        self.bring(fixtures.config())
        self.make_client('--product', fixtures.PRODUCT)
        self.server = self.serve()
        about = {'base': f'http://127.0.0.1:{self.server.port}', 'client': self.client, 'secret': self.secret,
                 'callback': CALLBACK, 'login': LOGIN, 'password': PASSWORD}
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith('_proxy')}
        done = subprocess.run(['node', 'client.mjs', json.dumps(about)], cwd=folder, capture_output=True, text=True,
                              timeout=120 * PATIENCE, env=environment)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        steps = [json.loads(line)['step'] for line in done.stdout.splitlines()]
        self.assertEqual(steps[-1], 'revoked')
        self.assertEqual(len(steps), 11)
        self.assertEqual(self.good('oauth', 'linked').rows(), [])
