"""What one page of the staff area does."""

from typing import Protocol


class PagePresenter(Protocol):
    """Nothing of it runs while the page is not open."""

    def enter(self, language: str) -> None:
        """The page comes onto the screen."""

    def leave(self) -> None:
        """Another page comes, or staff leave. Whatever is under way ends."""

    def refresh(self) -> None:
        """Things have changed around it: the page as they are now."""

    def close(self) -> None:
        """The program ends."""
