"""The dashboard: pages for people, on the services that the API uses."""
