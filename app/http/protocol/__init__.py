"""A connection's life, from its first byte to its last: uvicorn's protocol classes and our bounds.

        accepted ──▶ header ──▶ body ──▶ at work ──▶ answer ──▶ idle ──▶ closed
                        ▲  │      │                     │         │
                        │  │      │                     │         └── 75 s, or gives way to others
                        │  │      └── read by the application, in its time; framing and trailers
                        │  │          are bounded here     │
                        │  ├── wrong, or over its time: refused ──▶ the client is let read
                        │  └── a websocket's ──▶ handshake in its time ──▶ its own protocol
                        └───────────── the next request ◀──┘
                                  cut off when nobody reads it

- `limits` is the table of all bounds. A connection is *at work* while a request that has wholly
  arrived is unanswered; else it waits for its client: *idle* between requests, *slow* with a
  header, body or answer that does not move. What waits is counted by address, too.
- `heads` says which requests there are: one host, one framing, `Upgrade` for websockets only. What
  it refuses ends the connection before another byte is read as a request.
- `connection` is the one for HTTP, `websocket` the other. `cycle` is one request and its answer,
  `waiting` knows all that wait and makes the oldest give way, `ending` closes a connection so that
  no answer is lost.
"""
