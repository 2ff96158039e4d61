"""An account at Blink, or at another Latchkey, as the node; docs/nodes.md tells what it can do."""
