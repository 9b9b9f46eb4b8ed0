-- wrk script: every request posts the next line of the file BODIES to PUSH_PATH. At its end the lines come again, which a
-- run must not reach: `wrapped` in the result says so.
local path = os.getenv("PUSH_PATH")
local bodies = {}
for line in io.lines(os.getenv("BODIES")) do
    bodies[#bodies + 1] = line
end
local count = 0

local threads = {}
function setup(thread)
    threads[#threads + 1] = thread
end

function request()
    count = count + 1
    sent = count
    local text = bodies[(count - 1) % #bodies + 1]
    return string.format("POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n",
        path, #text) .. text
end

function done(summary, latency)
    local errors = summary.errors
    local most = 0
    for _, thread in ipairs(threads) do
        most = math.max(most, thread:get("sent") or 0)
    end
    io.write(string.format(
        'RESULT{"requests":%d,"us":%d,"p50":%d,"p99":%d,"max":%d,"failed":%d,"not_2xx":%d,"wrapped":%s}\n',
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
        errors.connect + errors.read + errors.write + errors.timeout, errors.status, tostring(most > #bodies)))
end
