"""`python -m app` is `latchkey`."""

from app.commands.main import main

main()
