"""Pictures of the dashboard, for the README and for whoever changes how it looks."""
