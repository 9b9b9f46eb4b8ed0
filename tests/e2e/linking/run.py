#!/usr/bin/env python3
"""Links accounts with the built clouddockd: an OAuth client library of others redeems what a real Chromium brings back.

run.py [--build DIR] [--keep] [-v] [names]

Pictures of the pages go to $CLOUDDOCK_SCREENSHOTS when that is set. Exit code 77: node, npm or Chromium are not there.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent
NEEDED = ('node', 'npm', 'chromium', 'openssl')
SKIPPED = 77  # SKIP_RETURN_CODE of CMakeLists.txt


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=HERE.parents[2] / 'build' / 'release')
    parser.add_argument('--keep', action='store_true', help='leave the folders of the tests in place')
    parser.add_argument('-v', '--verbose', action='store_true')
    parser.add_argument('names', nargs='*')
    return parser.parse_args()


ARGUMENTS = parsed()
os.environ['CLOUDDOCK_BUILD'] = str(ARGUMENTS.build.resolve())  # lib.program reads it when it is imported
if ARGUMENTS.keep:
    os.environ['CLOUDDOCK_KEEP'] = '1'
sys.path.insert(0, str(HERE.parent))

from lib import fixtures  # noqa: E402
from lib.linking import LOGIN, PASSWORD, LinkingTest  # noqa: E402
from lib.program import BUILD, PATIENCE, free_port  # noqa: E402


def skip(why):
    print(f'skipped: {why}')
    sys.exit(SKIPPED)


def install():
    """The packages in a folder of the build, fetched once for each lock file, with the tests beside them."""
    folder = BUILD / 'linking'
    wanted = (HERE / 'package-lock.json').read_text('utf-8')
    mark = folder / 'installed'
    if not mark.exists() or mark.read_text('utf-8') != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ('package.json', 'package-lock.json', '.npmrc'):
            shutil.copy(HERE / name, folder)
        done = subprocess.run(['npm', 'ci', '--prefer-offline', '--ignore-scripts'], cwd=folder, capture_output=True,
                              text=True, timeout=180)
        if done.returncode != 0:
            # Without a network there is nothing to test with; any other fault is one of these files.
            if any(code in done.stderr for code in ('EAI_AGAIN', 'ENOTFOUND', 'ECONN', 'ENETUNREACH', 'ETIMEDOUT')):
                skip(f'the packages cannot be fetched: {done.stderr[-300:]}')
            sys.exit(f'npm ci failed: {done.stderr[-2000:]}')
        mark.write_text(wanted, 'utf-8')
    for path in HERE.glob('*.mjs'):
        shutil.copy(path, folder)
    return folder


class Linking(LinkingTest):
    def setUp(self):
        super().setUp()
        self.bring(fixtures.config())
        self.make_client('--product', fixtures.PRODUCT)
        self.callback = f'https://127.0.0.1:{free_port()}/callback?skill=1'
        self.good('oauth', 'client', 'dueros', '--redirect-uri', self.callback)
        # Callback addresses are https: the local one has a certificate of its own.
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
                        '-keyout', self.folder / 'key.pem', '-out', self.folder / 'certificate.pem', '-days', '1',
                        '-subj', '/CN=127.0.0.1'], check=True, capture_output=True)
        self.server = self.serve()

    def node(self, file):
        """Runs a file of tests; a listener, an account and a client of its own stand ready for it."""
        about = {'base': f'http://127.0.0.1:{self.server.port}', 'client': self.client, 'secret': self.secret,
                 'callback': self.callback, 'login': LOGIN, 'password': PASSWORD, 'folder': str(self.folder),
                 'chromium': shutil.which('chromium'), 'patience': PATIENCE}
        # Nothing here is on another computer, so no proxy has a say.
        values = {name: value for name, value in os.environ.items() if not name.lower().endswith('_proxy')}
        values['CLOUDDOCK_LINKING'] = json.dumps(about)
        process = subprocess.Popen(['node', '--test', '--test-reporter=spec', file], cwd=BUILD / 'linking', env=values,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        try:
            output, _ = process.communicate(timeout=120 * PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # its own group: node starts one process for each file
            output, _ = process.communicate()
        if ARGUMENTS.verbose:
            print(output)
        self.assertEqual(process.returncode, 0, output + self.server.log()[-2000:])

    def test_a_client_library_of_others(self):
        self.node('client.test.mjs')
        self.assertEqual(self.good('oauth', 'linked').rows(), [])  # all that it linked it took back

    def test_the_page_in_a_browser(self):
        self.node('page.test.mjs')
        self.assertEqual(self.good('oauth', 'linked').rows(), [])  # a code that nobody redeems is no link


if __name__ == '__main__':
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        skip(f'{", ".join(missing)} not installed; tools/setup test installs what the tests need')
    install()
    unittest.main(argv=[sys.argv[0], *ARGUMENTS.names], verbosity=2 if ARGUMENTS.verbose else 1)
