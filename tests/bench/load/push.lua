-- wrk script: every request is another CTWing notification of about 450 bytes, of one of DEVICES devices in turn.
-- RUN makes the messages of one run differ from those of the others, so that none is taken for a redelivery.
local path = os.getenv("PUSH_PATH")
local run = tonumber(os.getenv("RUN") or "0")
local devices = tonumber(os.getenv("DEVICES") or "500")

local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

local body = '{"upPacketSN":-1,"upDataSN":%d,"topic":"v1/up/ad19","timestamp":%d,"tenantId":"2000012345","serviceId":1,'
    .. '"protocol":"lwm2m","productId":"15551234","payload":{"level":%d,"battery":%d,"temperature":%d.5},'
    .. '"messageType":"dataReport","deviceType":"","deviceId":"%032x","assocAssetId":"","IMSI":"undefined",'
    .. '"IMEI":"8640000%08d","filler":"' .. string.rep("0", 58) .. '","serial":"%012d"}'
local count = 0

function init()
    -- All numbers have a fixed width but for the values, whose width is made even by the head below.
    count = run * 10000000 + number * 5000000
end

function request()
    count = count + 1
    local device = count % devices
    local text = string.format(body, count, 1700000000000 + count, count % 1000, count % 101, count % 40, device, device,
        count)
    return string.format("POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n",
        path, #text) .. text
end

-- DELAY_MS: the pause of each connection before its next request, for a rate below the peak.
local pause = tonumber(os.getenv("DELAY_MS") or "0")
if pause > 0 then
    function delay()
        return pause
    end
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        'RESULT{"requests":%d,"us":%d,"p50":%d,"p99":%d,"max":%d,"failed":%d,"not_2xx":%d}\n', summary.requests,
        summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
        errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
