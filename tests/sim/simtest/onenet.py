"""A client of OneNET's APIs as the reference describes them, and the opening of its pushes."""
import base64
import hashlib
import hmac
import json
import subprocess
import time
import urllib.parse

from simtest.program import exchange


def token(key, res, *, version='2022-05-01', et=None, method='sha256', encode=True, **replaced):
    et = str(int(time.time()) + 3600 if et is None else et)
    text = '\n'.join([et, method, res, version]).encode()
    sign = base64.b64encode(hmac.new(base64.b64decode(key), text, method).digest()).decode()
    parts = {'version': version, 'res': res, 'et': et, 'method': method, 'sign': sign, **replaced}
    quote = (lambda value: urllib.parse.quote(value, safe='')) if encode else (lambda value: value)
    return '&'.join(f'{name}={quote(value)}' for name, value in parts.items() if value is not None)


class Client:
    def __init__(self, onenet, product=0):
        self.port = onenet['port']
        self.user_id, self.user_key = onenet['userId'], onenet['userKey']
        row = onenet['products'][product]
        self.product, self.api_key, self.access_key = row['productId'], row['apiKey'], row['accessKey']
        self.devices = row['devices']

    def classic_headers(self):
        return {'api-key': self.api_key}

    def headers(self, **more):
        return {'authorization': token(self.access_key, f'products/{self.product}', **more)}

    def raw(self, method, path, query=None, body=None, headers=None, timeout=20):
        current = path.startswith(('/device/', '/thingmodel/', '/nb-iot'))
        sent = dict(self.headers() if current else self.classic_headers()) if headers is None else dict(headers)
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        if data is not None:
            sent.setdefault('Content-Type', 'application/json')
        if query:
            path += '?' + urllib.parse.urlencode(query)
        return exchange(self.port, method, path, sent, data, timeout)

    def call(self, method, path, query=None, body=None, headers=None):
        answer = self.raw(method, path, query, body, headers)
        if answer.status != 200:
            raise AssertionError(f'{method} {path}: {answer}')
        return answer.json()

    def good(self, method, path, query=None, body=None, headers=None):
        """The data of a call that must succeed."""
        answer = self.call(method, path, query, body, headers)
        code, words = (answer['errno'], answer['error']) if 'errno' in answer else (answer['code'], answer['msg'])
        if (code, words) != (0, 'succ'):
            raise AssertionError(f'{method} {path}: {answer}')
        return answer.get('data')

    def code(self, *arguments, **more):
        answer = self.call(*arguments, **more)
        return answer['errno'] if 'errno' in answer else answer['code']


def beijing(seconds):
    """That many seconds from now, as cached commands write times."""
    return time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(time.time() + 8 * 3600 + seconds))


def push_signature(key, nonce, text):
    return base64.b64encode(hashlib.md5(key.encode() + nonce.encode() + text).digest()).decode()


def decrypt(cipher, key, iv, secret):
    """AES-CBC by the openssl program, padding left in place."""
    done = subprocess.run(['openssl', 'enc', '-d', f'-{cipher}', '-K', key.hex(), '-iv', iv.hex(), '-nopad'],
                          input=secret, capture_output=True, timeout=20, check=True)
    return done.stdout


def unpadded(plain, most):
    count = plain[-1]
    if not 1 <= count <= most or plain[-count:] != bytes([count]) * count:
        raise AssertionError(f'bad padding {plain[-most:]!r}')
    return plain[:-count]


def open_classic(body, key, aes_key=None, padding=16):
    """The text that a classic push carries; AssertionError when it is not signed or not formed as it should be."""
    envelope = json.loads(body)
    if aes_key is None:
        start = body.index(b'"msg":') + len(b'"msg":')
        text = body[start:body.rindex(b',"msg_signature":')]
        signed = text
    else:
        if set(envelope) != {'enc_msg', 'msg_signature', 'nonce'}:
            raise AssertionError(body)
        signed = envelope['enc_msg'].encode()
        secret = base64.b64decode(aes_key + '=')[:32]
        plain = unpadded(decrypt('aes-256-cbc', secret, secret[:16], base64.b64decode(signed, validate=True)), padding)
        length = int.from_bytes(plain[16:20], 'big')
        text = plain[20:]
        if len(text) != length:
            raise AssertionError(f'{length} is not the length of {text!r}')
    if envelope['msg_signature'] != push_signature(key, envelope['nonce'], signed) or len(envelope['nonce']) != 8:
        raise AssertionError(f'bad signature: {body!r}')
    return text


def open_current(body, key, aes_key=None):
    """As open_classic(), for the current platform's pushes."""
    envelope = json.loads(body)
    if list(envelope) != ['msg', 'nonce', 'signature', 'time', 'id']:
        raise AssertionError(body)
    if envelope['signature'] != push_signature(key, envelope['nonce'], envelope['msg'].encode()):
        raise AssertionError(f'bad signature: {body!r}')
    if aes_key is None:
        return envelope['msg'].encode()
    secret = aes_key.encode()
    return unpadded(decrypt('aes-128-cbc', secret, secret, base64.b64decode(envelope['msg'], validate=True)), 16)
