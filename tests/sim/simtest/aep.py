"""A client of AEP's API as the reference describes it; tests bend its parts to be refused."""
import base64
import hashlib
import hmac
import json
import time
import urllib.parse

from simtest.program import exchange

VERSIONS = {
    'QueryDeviceList': '20190507012134', 'QueryDevice': '20181031202139', 'CreateDevice': '20181031202117',
    'UpdateDevice': '20181031202122', 'DeleteDevice': '20181031202131', 'DeleteDeviceByPost': '20211009132842',
    'ListDeviceInfo': '20210828062945', 'ListDeviceActiveStatus': '20211010063104',
    'QueryProductInfoByImei': '20191213161859', 'BatchCreateNBDevice': '20200828140355',
    'BatchCancelDevices': '20211009093738', 'DeleteDeviceByImei': '20220226071405',
    'QueryDeviceByImei': '20221130175656', 'CreateCommand': '20190712225145', 'QueryCommand': '20190712225241',
    'QueryCommandList': '20200814163736', 'QueryCommandDetailList': '20241218142112', 'CancelCommand': '20190615023142',
    'CancelAllCommand': '20230419143717', 'CommandLwm2mProfile': '20191231141545',
    'CreateSubscription': '20181031202018', 'GetSubscription': '20220624171733',
    'GetSubscriptionsList': '20220624163719', 'DeleteSubscription': '20181031202023', 'QueryProduct': '20181031202055',
    'QueryProductList': '20190507004824', 'DeleteProduct': '20181031202029',
}
ROUTES = {
    'QueryDeviceList': ('GET', '/aep_device_management/devices'),
    'QueryDevice': ('GET', '/aep_device_management/device'),
    'CreateDevice': ('POST', '/aep_device_management/device'),
    'UpdateDevice': ('PUT', '/aep_device_management/device'),
    'DeleteDevice': ('DELETE', '/aep_device_management/device'),
    'DeleteDeviceByPost': ('POST', '/aep_device_management/deleteDevice'),
    'ListDeviceInfo': ('POST', '/aep_device_management/listByDeviceIds'),
    'ListDeviceActiveStatus': ('POST', '/aep_device_management/listActiveStatus'),
    'QueryProductInfoByImei': ('GET', '/aep_device_management/device/getProductInfoFormApiByImei'),
    'BatchCreateNBDevice': ('POST', '/aep_nb_device_management/batchNBDevice'),
    'BatchCancelDevices': ('PUT', '/aep_nb_device_management/cancelledDevices'),
    'DeleteDeviceByImei': ('POST', '/aep_nb_device_management/deleteDeviceByImei'),
    'QueryDeviceByImei': ('GET', '/aep_nb_device_management/getDeviceByImei'),
    'CreateCommand': ('POST', '/aep_device_command/command'),
    'QueryCommand': ('GET', '/aep_device_command/command'),
    'QueryCommandList': ('GET', '/aep_device_command/commands'),
    'QueryCommandDetailList': ('GET', '/aep_device_command/commandDetailList'),
    'CancelCommand': ('PUT', '/aep_device_command/cancelCommand'),
    'CancelAllCommand': ('PUT', '/aep_device_command_cancel/cancelAllCommand'),
    'CommandLwm2mProfile': ('POST', '/aep_device_command_lwm_profile/commandLwm2mProfile'),
    'CreateSubscription': ('POST', '/aep_subscribe_north/subscription'),
    'GetSubscription': ('GET', '/aep_subscribe_north/subscription'),
    'GetSubscriptionsList': ('GET', '/aep_subscribe_north/subscribes'),
    'DeleteSubscription': ('DELETE', '/aep_subscribe_north/subscription'),
    'QueryProduct': ('GET', '/aep_product_management/product'),
    'QueryProductList': ('GET', '/aep_product_management/products'),
    'DeleteProduct': ('DELETE', '/aep_product_management/product'),
}
WITHOUT_MASTER_KEY = {'QueryProductInfoByImei', 'BatchCreateNBDevice', 'QueryProduct', 'QueryProductList'}


def canonical(app_key, timestamp, pairs, body=b''):
    lines = [f'application:{app_key}', f'timestamp:{timestamp}']
    lines += [f'{name}:{value}' for name, value in sorted(pairs.items(), key=lambda pair: pair[0].encode())]
    text = ''.join(line + '\n' for line in lines).encode()
    return text + body + b'\n' if body else text


def signature(secret, text):
    return base64.b64encode(hmac.new(secret.encode(), text, hashlib.sha1).digest()).decode()


class Client:
    """\a more of call() replaces single headers or signed values: they show what the server checks."""

    def __init__(self, aep, product=None):
        self.port = aep['port']
        self.app_key, self.app_secret = aep['appKey'], aep['appSecret']
        row = aep['products'][0] if product is None else next(p for p in aep['products'] if p['productId'] == product)
        self.product, self.master_key, self.devices = row['productId'], row['masterKey'], row['devices']

    def raw(self, operation, query=None, body=None, *, headers=None, sign=None, signed_query=None, encode=True,
            signed_body=None, method=None, target=None, offset_ms=0, timeout=20):
        route = ROUTES[operation]
        query = {name: str(value) for name, value in (query or {}).items()}
        data = b'' if body is None else body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        timestamp = str(int(time.time() * 1000) + offset_ms)
        pairs = dict(query if signed_query is None else signed_query)
        sent = {'application': self.app_key, 'timestamp': timestamp, 'version': VERSIONS[operation]}
        if operation not in WITHOUT_MASTER_KEY:
            sent['MasterKey'] = self.master_key
        if data:
            sent['Content-Type'] = 'application/json; charset=UTF-8'
        sent.update(headers or {})
        sent = {name: value for name, value in sent.items() if value is not None}
        if 'MasterKey' in sent and operation not in WITHOUT_MASTER_KEY:
            pairs['MasterKey'] = sent['MasterKey']
        text = canonical(sent.get('application', ''), sent.get('timestamp', ''), pairs,
                         data if signed_body is None else signed_body)
        sent.setdefault('signature', signature(self.app_secret if sign is None else sign, text))
        target = target or route[1]
        if query:
            target += '?' + (urllib.parse.urlencode(query, quote_via=urllib.parse.quote) if encode else
                             '&'.join(f'{name}={value}' for name, value in query.items()))
        return exchange(self.port, method or route[0], target, sent, data or None, timeout)

    def call(self, operation, query=None, body=None, **more):
        """The answer's JSON; HTTP must be 200."""
        answer = self.raw(operation, query, body, **more)
        if answer.status != 200:
            raise AssertionError(f'{operation}: {answer}')
        return answer.json()

    def good(self, operation, query=None, body=None, **more):
        """The result of a call that must succeed."""
        answer = self.call(operation, query, body, **more)
        if answer['code'] != 0:
            raise AssertionError(f'{operation}: {answer}')
        return answer['result']

    def of(self, **more):
        return {'productId': self.product, **more}

    def command(self, device_id, content, **more):
        return self.of(deviceId=device_id, operator='test', content=content, **more)

    def new_device(self, imei, **more):
        return self.of(deviceName='meter', imei=imei, operator='test', other={'autoObserver': 0}, **more)
