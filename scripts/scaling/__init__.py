"""Measures what a long history costs, on a scratch database. See docs/performance.md."""
