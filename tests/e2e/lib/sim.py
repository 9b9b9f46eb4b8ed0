"""clouddock-sim as the tests work it: both clouds, their devices and what went wrong."""
import json
import signal
import subprocess
import time
import urllib.request

from .program import BUILD, PATIENCE, environment


class Simulator:
    """The clouds on ports of their own. Nothing happens by itself, devices are awake and waits are short."""

    def __init__(self, folder, *arguments, reports=0):
        ready = folder / 'sim-ready.json'
        self.process = subprocess.Popen(
            [str(BUILD / 'bin' / 'clouddock-sim'), '--port', '0', '--control-port', '0', '--ready-file', str(ready),
             '--report-seconds', str(reports), '--join-seconds', '1', '--awake', '--speed', '20', *arguments],
            stdout=subprocess.DEVNULL, env=environment())
        end = time.monotonic() + 20 * PATIENCE
        while not ready.exists():
            if self.process.poll() is not None or time.monotonic() > end:
                raise AssertionError(f'the simulator did not start: {self.process.poll()}')
            time.sleep(0.02)
        self.about = json.loads(ready.read_text('utf-8'))

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)

    def call(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.about['control']['url'] + path, data,
                                         {'Content-Type': 'application/json'} if data else {})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=20) as answer:
            return json.load(answer)

    def fault(self, target, mode, operation, count=1, **more):
        self.call('/faults', {'target': target, 'mode': mode, 'operation': operation, 'count': count, **more})

    def counters(self, cloud):
        return self.call('/counters').get(cloud, {})

    def product(self, cloud, identity):
        return next(p for p in self.about[cloud]['products'] if p['productId'] == identity)
