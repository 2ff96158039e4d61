"""What the pages for developers say of the API, read off the schema that is in force."""
