// GraphQL subscriptions over the graphql-transport-ws protocol, one socket for each.

/**
 * Returns an async iterable of the results of one subscription. It ends when the server completes
 * it or the reader stops; a lost connection is its last result, as a GraphQL error.
 */
export function subscribe(url, credentials, request) {
  const socket = new WebSocket(url, "graphql-transport-ws");
  const arrived = [];
  let reader = null; // resolves the promise of a reader who waits for the next result
  let ended = false;

  const send = (message) => socket.send(JSON.stringify(message));
  const push = (value) => {
    if (reader) {
      reader({ value, done: false });
      reader = null;
    } else {
      arrived.push(value);
    }
  };
  const end = () => {
    ended = true;
    reader?.({ value: undefined, done: true });
    reader = null;
    socket.close(1000);
  };

  const handlers = {
    connection_ack: () => send({ id: "1", type: "subscribe", payload: request }),
    ping: () => send({ type: "pong" }),
    next: (message) => push(message.payload),
    error: (message) => {
      push({ errors: message.payload });
      end();
    },
    complete: end,
  };
  socket.onopen = () => send({ type: "connection_init", payload: credentials });
  socket.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (!ended) handlers[message.type]?.(message);
  };
  socket.onclose = ({ code, reason }) => {
    if (ended) return;
    push({ errors: [{ message: `The connection was closed: ${code} ${reason}`.trim() }] });
    end();
  };

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (arrived.length > 0) return Promise.resolve({ value: arrived.shift(), done: false });
      if (ended) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve) => {
        reader = resolve;
      });
    },
    return() {
      end();
      return Promise.resolve({ value: undefined, done: true });
    },
  };
}
