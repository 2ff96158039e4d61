"""An open page and what the browser did for it."""

from dataclasses import dataclass

from playwright.async_api import Page


@dataclass
class Visit:
    page: Page
    hosts: set[str]
    complaints: list[str]

    async def storage(self) -> str:
        """Return everything the browser keeps for this page, as one text."""
        kept: str = await self.page.evaluate(
            "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
        )
        return kept + str(await self.page.context.cookies())
