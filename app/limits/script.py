"""What Redis or Valkey runs to count: all claims of a request at once, by the server's own clock.

A key is a list of hits, the newest first: "time before after" each, where the time is in
microseconds and the other two are how many had been counted before it and with it. Hence what
counts now is the difference of two ends, whatever the length; what is over leaves at the far end.
"""

from typing import Final

from app.limits.windows import TIMES_MAX

#: KEYS: of the claims. ARGV: 1 to count or 0 only to look; then window in seconds, amount and cost
#: of each claim. Answers the place of the first claim that is refused, 0 for none; then of each how
#: many are left, and in how many microseconds more become free, enough for one that was refused.
COUNT: Final = (
    f"""
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local TIMES_MAX = {TIMES_MAX}
"""
    """
local function parsed(hit)
  local time, before, after = string.match(hit, '^(%d+) (%d+) (%d+)$')
  return tonumber(time), tonumber(before), tonumber(after)
end

local function used(key, window)
  local oldest = redis.call('LINDEX', key, -1)
  while oldest do
    local time, before = parsed(oldest)
    if time + window > now then
      local _, _, after = parsed(redis.call('LINDEX', key, 0))
      return after - before, before
    end
    redis.call('RPOP', key)
    oldest = redis.call('LINDEX', key, -1)
  end
  return 0, 0
end

local function add(key, window, amount, cost)
  local time, before, after = now, 0, cost
  local newest = redis.call('LINDEX', key, 0)
  if newest then
    local last, begun, done = parsed(newest)
    time, before, after = math.max(now, last), done, done + cost
    local slice = window / TIMES_MAX
    if amount > TIMES_MAX and math.floor(last / slice) == math.floor(time / slice) then
      redis.call('LPOP', key)
      before = begun
    end
  end
  redis.call('LPUSH', key, string.format('%.0f %.0f %.0f', time, before, after))
  redis.call('PEXPIRE', key, string.format('%.0f', math.ceil(window / 1000)))
end

local function wait(key, window, missing, base)
  local place = -1
  local hit = redis.call('LINDEX', key, place)
  local free_at = now
  while hit do
    local time, _, after = parsed(hit)
    free_at = time + window
    if after - base >= missing then break end
    place = place - 1
    hit = redis.call('LINDEX', key, place)
  end
  return math.max(0, free_at - now)
end

local claims, refused = {}, 0
for place, key in ipairs(KEYS) do
  local window = tonumber(ARGV[place * 3 - 1]) * 1000000
  local amount, cost = tonumber(ARGV[place * 3]), tonumber(ARGV[place * 3 + 1])
  local count = used(key, window)
  claims[place] = {key, window, amount, cost}
  if refused == 0 and count + cost > amount and cost > 0 then refused = place end
end
local takes = refused == 0 and ARGV[1] == '1'
local answer = {refused}
for place, claim in ipairs(claims) do
  local key, window, amount, cost = unpack(claim)
  if takes and cost > 0 then add(key, window, amount, cost) end
  local count, base = used(key, window)
  local missing = takes and 1 or math.max(1, count + cost - amount)
  answer[place * 2] = math.max(0, amount - count)
  answer[place * 2 + 1] = wait(key, window, missing, base)
end
return answer
"""
)
