"""A lightning address as the node: it only receives; docs/nodes.md tells what that means."""
