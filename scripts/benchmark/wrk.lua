-- What wrk sends and how it checks the answers. Arguments: a file of requests, each after its
-- length and a line feed; the text every answer must hold; "once" or "again and again".
local ffi = require("ffi")
ffi.cdef("typedef struct { long s, ns; } moment; int clock_gettime(int, moment *);")

-- Of the thread; globals, for `done` to read.
failures, failure, seconds = 0, "", 0

local requests, expected, once = {}, "", false
local last, began_at = 0, nil
local threads = {}

local function now()
    local moment = ffi.new("moment")
    ffi.C.clock_gettime(1, moment) -- monotonic
    return tonumber(moment.s) + tonumber(moment.ns) / 1e9
end

function setup(thread)
    threads[#threads + 1] = thread
end

function init(arguments)
    local file = assert(io.open(arguments[1], "rb"))
    expected, once = arguments[2], arguments[3] == "once"
    while true do
        local length = file:read("*n")
        if not length then break end
        file:read(1)
        requests[#requests + 1] = file:read(length)
    end
    file:close()
end

function request()
    began_at = began_at or now()
    if last == #requests then
        if once then
            if seconds == 0 then seconds = now() - began_at end
            wrk.thread:stop()
            return requests[last] -- not sent any more
        end
        last = 0
    end
    last = last + 1
    return requests[last]
end

function response(status, _, body)
    if status < 200 or status > 299 or not body:find(expected, 1, true) then
        failures = failures + 1
        failure = status .. " " .. body:sub(1, 300)
    end
end

function done(summary, latency)
    local thread = threads[1]
    local errors = summary.errors
    local stopped_after = thread:get("seconds")
    io.write(string.format(
        "\nresult %d %.6f %.3f %.3f %d\n%s\n",
        summary.requests,
        stopped_after > 0 and stopped_after or summary.duration / 1e6,
        latency:percentile(50) / 1e3,
        latency:percentile(99) / 1e3,
        thread:get("failures") + errors.connect + errors.read + errors.write + errors.timeout,
        thread:get("failure")
    ))
end
